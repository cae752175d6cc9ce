"""Highlights and notes of a PDF: the words under them, where they stand, and what was noted."""

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.reading import Mark
from sendprep.readers.given import Given
from sendprep.readers.pdf import read

LINES = (
    "Leaders have mended the lanterns along the ferry, and most",
    "families now wait less than twelve weeks for the advice that",
    "their plan rests on. Some young people still wait for longer.",
)
SIZE, LEFT, TOP, STEP = 12, 60, 780, 13


def span(line: int, words: str) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of words on a printed line."""
    before, _, _ = LINES[line].partition(words)
    left = LEFT + stringWidth(before, "Helvetica", SIZE)
    base = TOP - line * STEP
    return left, base - 3, left + stringWidth(words, "Helvetica", SIZE), base + 10


def marked(folder: Path, *annotations: Dictionary, rotation: int = 0) -> tuple[Mark, ...]:
    """Return the marks that are read of a page with these annotations."""
    canvas = Canvas(str(folder / "plain.pdf"), pagesize=(595, 842))
    canvas.setFont("Helvetica", SIZE)
    for number, line in enumerate(LINES):
        canvas.drawString(LEFT, TOP - number * STEP, line)
    canvas.save()
    with pikepdf.open(folder / "plain.pdf") as pdf:
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(one) for one in annotations])
        pdf.pages[0].obj.Rotate = rotation
        pdf.save(folder / "marked.pdf")
    return read(Given.of(folder / "marked.pdf")).marks


def highlight(
    *spans: tuple[float, float, float, float], kind: str = "Highlight", note: str = ""
) -> Dictionary:
    points = [
        edge
        for left, bottom, right, top in spans
        for edge in (left, top, right, top, left, bottom, right, bottom)
    ]
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name("/" + kind),
        Rect=Array([0, 0, 595, 842]),
        QuadPoints=Array(points),
        Contents=String(note),
    )


@pytest.mark.parametrize("kind", ["Highlight", "Underline", "Squiggly"])
def test_words_under_a_mark_are_its_quote(tmp_path: Path, kind: str) -> None:
    words = "mended the lanterns"
    (mark,) = marked(tmp_path, highlight(span(0, words), kind=kind, note="Good: see audit"))
    assert (mark.page, mark.quote, mark.note) == (1, words, "Good: see audit")
    left, bottom, right, top = span(0, words)
    (box,) = mark.boxes
    assert (box.left, box.right) == pytest.approx((left, right), abs=0.1)
    assert (box.top, box.bottom) == pytest.approx((842 - top, 842 - bottom), abs=0.1)


def test_mark_over_several_lines_is_one_with_a_box_a_line(tmp_path: Path) -> None:
    first, second = "ferry, and most", "families now wait less"
    (mark,) = marked(tmp_path, highlight(span(0, first), span(1, second)))
    assert mark.quote == f"{first}\n{second}"
    assert len(mark.boxes) == 2
    assert mark.quote in read(Given.of(tmp_path / "marked.pdf")).pages.pages[0].text


def test_words_that_were_marked_one_by_one_are_one_line(tmp_path: Path) -> None:
    words = ("twelve", "weeks", "for the")
    (mark,) = marked(tmp_path, highlight(*(span(1, word) for word in words)))
    assert mark.quote == "twelve weeks for the"
    assert len(mark.boxes) == 1


def test_note_that_only_repeats_the_words_is_no_note(tmp_path: Path) -> None:
    words = "young people still wait"
    (mark,) = marked(tmp_path, highlight(span(2, words), note=f"{words} "))
    assert mark.note == ""


def test_note_beside_the_text_has_words_and_a_place_but_no_quote(tmp_path: Path) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([300, 400, 320, 420]),
        Contents=String("Ask the quay 🚢 – Łucja"),
    )  # fmt: skip
    (mark,) = marked(tmp_path, note)
    assert (mark.quote, mark.note) == ("", "Ask the quay 🚢 – Łucja")
    assert mark.boxes[0].top == pytest.approx(842 - 420, abs=0.1)


def test_marks_of_a_turned_page_lie_on_the_page_as_it_is_seen(tmp_path: Path) -> None:
    (mark,) = marked(tmp_path, highlight(span(0, "lanterns")), rotation=90)
    (page,) = read(Given.of(tmp_path / "marked.pdf")).pages.pages
    assert mark.quote == "lanterns"
    (line,) = (one.box for one in page.lines if "lanterns" in one.text)
    (box,) = mark.boxes
    assert line is not None
    assert line.top <= box.top < box.bottom <= line.bottom
    assert box.left == pytest.approx(line.left, abs=5)


def test_mark_on_a_scan_keeps_its_place_without_words(tmp_path: Path) -> None:
    (mark,) = marked(tmp_path, highlight((60, 100, 200, 120), note="The chart"))
    assert (mark.quote, mark.note, len(mark.boxes)) == ("", "The chart", 1)


def test_links_strikes_ticks_and_broken_marks_are_no_marks(tmp_path: Path) -> None:
    tick = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([1, 1, 9, 9]),
        Contents=String("Accepted"), StateModel=String("Review"), State=String("Accepted"),
    )  # fmt: skip
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([1, 1, 9, 9]))
    strike = highlight(span(0, "mended"), kind="StrikeOut")
    empty = highlight()
    assert marked(tmp_path, tick, link, strike, empty) == ()
