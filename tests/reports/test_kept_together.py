"""What a page break never parts: a last row, a lead from what it tells of, a few points."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from documents_made import document, evidence_table
from pack_made import pack_of
from printed_pages import page_texts
from sef_made import ashmere

from sendprep.reports.document import (
    Block,
    Heading,
    HeatMap,
    HeatRow,
    IntervalRow,
    Intervals,
    Lead,
    Note,
    Paragraph,
    plain,
)
from sendprep.reports.document_sheet import SheetRest, WeaknessSheet
from sendprep.reports.flow_sheet import lay_sheet_rest
from sendprep.reports.flow_words import Numbers
from sendprep.reports.pdf import write_pdf
from sendprep.reports.weakness_leaf import weakness_leaf

UNNUMBERED = Numbers({}, frozenset())

SHARES = Intervals(
    *("Criterion", "Met", "Share", "Likely"),
    tuple(
        IntervalRow(f"E{number}", "Provision", "in law", "–", None, "–", "–")
        for number in range(1, 4)
    ),
    "Interval chart",
)


def after(lines: int, *blocks: Block) -> list[Block]:
    return [Paragraph(plain("line\n" * lines + "line")), *blocks]


@pytest.mark.parametrize("lines", range(36, 50))
@pytest.mark.parametrize("block", [evidence_table(3), SHARES], ids=["table", "shares"])
def test_three_rows_move_on_rather_than_leave_the_last_alone(
    tmp_path: Path, block: Block, lines: int
) -> None:
    write_pdf(document(*after(lines, block)), tmp_path / "printed.pdf")
    rows = [len(re.findall(r"\bE\d\b", text)) for text in page_texts(tmp_path / "printed.pdf")]
    assert [count for count in rows if count] == [3]


@pytest.mark.parametrize("lines", range(44, 52))
def test_a_table_of_heads_alone_moves_on_whole(tmp_path: Path, lines: int) -> None:
    heads = replace(evidence_table(1), rows=())
    write_pdf(document(*after(lines, heads)), tmp_path / "printed.pdf")
    assert "".join(page_texts(tmp_path / "printed.pdf")).count("what it shows") == 1


@pytest.mark.parametrize("lines", range(30, 42))
def test_a_note_below_a_table_stands_with_two_rows_of_it_at_least(
    tmp_path: Path, lines: int
) -> None:
    told = after(lines, evidence_table(8), Note(plain("Noteword")), Note(plain("Second.")))
    write_pdf(document(*told), tmp_path / "printed.pdf")
    (page,) = (text for text in page_texts(tmp_path / "printed.pdf") if "Noteword" in text)
    assert len(re.findall(r"\bE\d\b", page)) > 1
    assert "Second." in page


@pytest.mark.parametrize("lines", range(38, 46))
def test_a_map_moves_on_with_its_heading_rather_than_leave_its_note_alone(
    tmp_path: Path, lines: int
) -> None:
    rows = tuple(HeatRow(f"R{number}", "Waits", (1, 0), 1) for number in range(6))
    heat = HeatMap("Weakness", ("Health", "Schools"), "All", rows, "Made")
    told = after(lines, Heading(2, "Headingword", "heading"), heat, Note(plain("Noteword")))
    write_pdf(document(*told), tmp_path / "printed.pdf")
    (page,) = (text for text in page_texts(tmp_path / "printed.pdf") if "Noteword" in text)
    assert "Headingword" in page
    assert len(re.findall(r"\bR\d\b", page)) == 6


@pytest.mark.parametrize("lines", range(32, 48, 2))
def test_a_lead_stays_with_the_table_that_it_tells_of(tmp_path: Path, lines: int) -> None:
    heading = Heading(1, "Headingword", "heading")
    told = after(lines, heading, Lead(plain("Leadword")), evidence_table(8))
    write_pdf(document(*told), tmp_path / "printed.pdf")
    (page,) = (text for text in page_texts(tmp_path / "printed.pdf") if "Leadword" in text)
    assert "Headingword" in page
    assert re.search(r"\bE\d\b", page)


@pytest.mark.parametrize(("items", "parts"), [(26, False), (60, True)])
def test_what_came_over_from_a_front_is_parted_only_where_it_is_long(
    items: int, parts: bool
) -> None:
    pack = pack_of(ashmere())
    leaf = weakness_leaf(pack, pack.se.accounts[2])
    sheet = next(block for block in leaf if isinstance(block, WeaknessSheet))
    points = tuple(plain(f"Point {number} is still open") for number in range(items))
    sheet = replace(sheet, not_yet=replace(sheet.not_yet, items=points))
    laid = [one.piece for one in lay_sheet_rest(SheetRest(sheet), UNNUMBERED)]
    assert len(laid) >= 2
    assert any(piece.split(piece.height - 1, False) for piece in laid) == parts
