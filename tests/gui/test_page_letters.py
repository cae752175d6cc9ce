"""Words of a PDF are marked exactly where their letters are printed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sendprep.domain.pages import Box, Line, Page
from sendprep.gui.page_letters import edges_of_lines
from sendprep.gui.page_view import PageView
from sendprep.gui.page_words import SheetText
from sendprep.readers.files import read_here
from sendprep.readers.pictures import Pictures

_WORDS = "illicit Mummies WWW counted kites"


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One line of narrow and of wide letters at a known place, upright and on a turned page."""
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path_factory.mktemp("pdf") / "letters.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    for turn in (0, 90):
        canvas.setPageRotation(turn)
        canvas.setFont("Times-Roman", 20)
        canvas.drawString(60, 700, _WORDS)
        canvas.showPage()
    canvas.save()
    return path


def printed(word: str) -> tuple[float, float]:
    """Return where a word begins and ends on the line, by the widths of its font."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    def width(text: str) -> float:
        return float(stringWidth(text, "Times-Roman", 20))

    start = _WORDS.index(word)
    return 60 + width(_WORDS[:start]), 60 + width(_WORDS[: start + len(word)])


@pytest.mark.parametrize("word", _WORDS.split())
def test_word_is_as_wide_as_it_is_printed(pdf: Path, word: str) -> None:
    page = read_here(pdf).pages[0]
    words = SheetText(page, page.text)
    with Pictures(pdf) as pictures:
        words.learn(edges_of_lines(page, pictures.letters(1)))
    start = page.text.index(word)
    (box,) = words.boxes(start, start + len(word))
    assert (box.left, box.right) == pytest.approx(printed(word), abs=1.2)
    assert words.offset_at(box.left + 0.1, (box.top + box.bottom) / 2) == start


def test_letters_of_a_turned_page_are_where_they_are_seen(pdf: Path) -> None:
    with Pictures(pdf) as pictures:
        letters = pictures.letters(2)
    text = "".join(letter[0] for letter in letters)
    assert text == _WORDS.replace(" ", "")
    assert all(0 <= left <= right <= 842 for _, left, right, _ in letters)
    assert letters[-1][3] > letters[0][3], "the line runs down the page"


def test_pages_in_sight_learn_their_letters(pdf: Path, qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    with qtbot.waitSignal(view.places_changed, timeout=10_000):
        view.set_document(pdf, read_here(pdf))
    words = view.words_of(0)
    assert words
    (box,) = words.boxes(_WORDS.index("WWW"), _WORDS.index("WWW") + 3)
    assert (box.left, box.right) == pytest.approx(printed("WWW"), abs=1.2)


def test_ligature_is_shared_by_its_letters_and_a_line_of_other_letters_is_left_out() -> None:
    lines = (
        Line("fit as", Box(10, 10, 40, 20)),
        Line("typed over", Box(10, 30, 60, 40)),
    )
    letters = [
        ("fi", 10.0, 16.0, 15.0),
        ("t", 16.0, 20.0, 15.0),
        ("a", 24.0, 30.0, 15.0),
        ("s", 30.0, 36.0, 15.0),
        ("x", 10.0, 16.0, 35.0),
    ]
    assert edges_of_lines(Page(1, lines), letters) == {
        0: ((10, 13), (13, 16), (16, 20), (20, 24), (24, 30), (30, 36))
    }
