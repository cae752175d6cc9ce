"""What a page break never parts: a short table from its last row, a lead from its table."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from documents_made import document, evidence_table
from printed_pages import page_texts

from sendprep.reports.document import (
    Block,
    Heading,
    IntervalRow,
    Intervals,
    Lead,
    Paragraph,
    plain,
)
from sendprep.reports.pdf import write_pdf

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


@pytest.mark.parametrize("lines", range(32, 48, 2))
def test_a_lead_stays_with_the_table_that_it_tells_of(tmp_path: Path, lines: int) -> None:
    heading = Heading(1, "Headingword", "heading")
    told = after(lines, heading, Lead(plain("Leadword")), evidence_table(8))
    write_pdf(document(*told), tmp_path / "printed.pdf")
    (page,) = (text for text in page_texts(tmp_path / "printed.pdf") if "Leadword" in text)
    assert "Headingword" in page
    assert re.search(r"\bE\d\b", page)
