"""Rows of cells as the lines that every reader of tables gives: a tab between two cells."""

from collections.abc import Iterable, Sequence

from sendprep.domain.pages import Line

BLANK = Line("")


def row_text(cells: Sequence[str]) -> str:
    """Return a row's cells with tabs between them (behind a lone one), "" if all are empty.

    Line breaks in a cell stay; empty cells keep their place, but for those at the end.
    """
    text = "\t".join(cells).rstrip("\t")
    tabs = text.count("\t")
    if tabs >= max(1, len(cells)) or "\r" in text:
        return row_text([_without_tabs(cell) for cell in cells])
    return text if tabs or not text else f"{text}\t"


def table_lines(rows: Iterable[Sequence[str]], headed: bool = False) -> list[Line]:
    """Return a line for each row that says anything; `headed` sets the first one bold."""
    lines: list[Line] = []
    for row in rows:
        text = row_text([cell.strip() for cell in row])
        if text:
            lines.append(Line(text, bold=headed and not lines))
    return lines


def _without_tabs(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
