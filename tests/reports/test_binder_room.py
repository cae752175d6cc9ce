"""What shares the room of a page of a binder: parts that join, and lines for notes."""

from pathlib import Path

import pytest
from binders_made import binder, drawn, faults, labels, numbering, parts_of, printed, refers
from documents_made import document, evidence_table
from hypothesis import given
from hypothesis import strategies as st
from printed_pages import page_texts, words

from sendprep.domain.binder import Binding
from sendprep.reports import styles
from sendprep.reports.document import Heading, PageBreak, Paragraph, Part, Ruled, plain
from sendprep.reports.styles import MM


@drawn
@given(st.integers(1, 70), st.integers(1, 70))
def test_a_part_joins_a_page_that_has_room_for_all_of_it_or_is_hardly_begun(
    tmp_path_factory: pytest.TempPathFactory, above: int, own: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "joined.pdf"
    before, joining = (Paragraph(plain("\n".join([word] * n))) for word, n in _two(above, own))
    told = printed(binder(Part("above"), before, Part("own", joins=True), joining), path)
    (_, first), (_, last) = [(part.key, part.labels) for part in told.parts]
    assert [*first, *last] == labels(path)
    texts = page_texts(path)
    here = texts[len(first) - 1].count("own")
    assert sum(text.count("own") for text in texts) == own
    assert bool(last) == (here < own)
    used = above % _LINES
    if abs(used - _LINES / 4) > 1 and abs(_LINES - used - own) > 1 and used:
        assert bool(here) == (used < _LINES / 4 or own < _LINES - used)
    if used > _LINES / 4 + 1:
        assert here in (0, own)


_LINES = int((styles.HEIGHT + 0.01) // styles.BODY.lead)


def _two(above: int, own: int) -> list[tuple[str, int]]:
    return [("above", above), ("own", own)]


def test_a_page_is_named_by_what_stands_at_its_top_though_a_part_joins_it(tmp_path: Path) -> None:
    path = tmp_path / "named.pdf"
    long = Paragraph(plain("\n".join(["line"] * 60)))
    joining = (Part("own", joins=True), Heading(1, "Joining", "joining"), refers("above"))
    printed(binder(Part("above"), Heading(1, "Above", "above"), long, *joining), path)
    top = styles.PAGE_HEIGHT - 50
    lines = [word for word in words(path) if word.page == 2 and word.bottom > top]
    assert "Above" in [word.text for word in lines]
    assert "Joining" not in [word.text for word in lines]


def test_a_part_of_two_pages_at_least_joins_only_a_page_that_is_hardly_begun(
    tmp_path: Path,
) -> None:
    broken = (Part("own", joins=True), refers("chapter-1"), PageBreak(), refers("chapter-1"))
    above = (*parts_of(1), Paragraph(plain("\n".join(["line"] * 15))))
    told = printed(binder(*above, *broken), tmp_path / "binder.pdf")
    assert [part.labels for part in told.parts] == [("1",), ("2", "3")]
    told = printed(binder(*parts_of(1), *broken), tmp_path / "hardly.pdf")
    assert [part.labels for part in told.parts] == [("1",), ("2",)]


def test_a_part_that_joined_and_grew_gets_late_pages(tmp_path: Path) -> None:
    short, long = Paragraph(plain("own")), Paragraph(plain("\n".join(["own"] * 60)))
    above = (*parts_of(1), Paragraph(plain("\n".join(["line"] * 15))))
    joining, after = Part("own", joins=True), parts_of(2)[3:]
    whole = binder(*above, joining, short, *after)
    first = printed(whole, tmp_path / "first.pdf", numbering())
    assert [part.labels for part in first.parts[:3]] == [("1",), (), ("2",)]
    grown = binder(*above, joining, long, *after)
    later = printed(grown, tmp_path / "later.pdf", numbering(first.parts))
    assert [part.labels for part in later.parts[:3]] == [("1",), ("1a", "1b"), ("2",)]


def test_a_part_that_goes_on_from_a_page_hardly_begun_names_its_own_pages_and_has_their_tab(
    tmp_path: Path,
) -> None:
    above = (Part("above"), Heading(1, "Above", "above"), refers("own"))
    table = evidence_table(60)
    own = (Part("own", joins=True, tab="9"), Heading(1, "Joining", "own"), table)
    path = tmp_path / "on.pdf"
    told = printed(binder(*above, *own), path)
    assert len(told.parts[0].labels) == 1
    heads = [_head(path, page) for page in range(1, told.pages + 1)]
    assert heads[0].endswith("Above")
    assert all("Joining, E" in head for head in heads[1:])
    tabs = [word.page for word in words(path) if word.text == "9" and word.left < 40]
    assert tabs == list(range(2, told.pages + 1, 2))
    assert faults(path) == []


def _head(path: Path, page: int) -> str:
    top = styles.PAGE_HEIGHT - 50
    return " ".join(word.text for word in words(path) if word.page == page and word.bottom > top)


@drawn
@given(st.integers(0, 60), st.sampled_from([10, 30, 90]))
def test_notes_are_ruled_only_where_the_page_has_room_for_them(
    tmp_path_factory: pytest.TempPathFactory, lines: int, least: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "ruled.pdf"
    filler = Paragraph(plain("line\n" * lines + "line"))
    plainly = printed(document(filler), path).pages
    bottom = min(word.bottom for word in words(path) if (word.text, word.page) == ("line", plainly))
    assert printed(document(filler, Ruled(least)), path).pages == plainly
    room = bottom - styles.FOOT - 12 - styles.BODY.after
    said = "Notes" in page_texts(path)[-1]
    if abs(room - least * MM) > 10:
        assert said == (room > least * MM)


@pytest.mark.parametrize("lines", [1, 49])
@pytest.mark.parametrize(("binding", "pages"), [(Binding.BOTH_SIDES, 2), (Binding.ONE_SIDE, 1)])
def test_notes_go_on_over_the_back_of_a_sheet(
    tmp_path: Path, binding: Binding, pages: int, lines: int
) -> None:
    path = tmp_path / "sheets.pdf"
    sheet = (Paragraph(plain("line\n" * lines)), Ruled(has_back=True))
    made = binder(Part("one", True), *sheet, Part("two", True), *sheet, binding=binding)
    told = printed(made, path)
    assert [len(part.labels) for part in told.parts] == [pages, pages]
    texts = page_texts(path)
    assert not any("left empty" in text for text in texts)
    assert all("Notes" in text for text in texts[1::2] if pages == 2)
    assert faults(path) == []


def test_a_sheet_of_two_pages_has_no_third_for_notes(tmp_path: Path) -> None:
    long = Paragraph(plain("line\n" * 70))
    assert printed(binder(long, Ruled(has_back=True)), tmp_path / "long.pdf").pages == 2
