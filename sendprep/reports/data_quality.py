"""The data-quality sheet of children's lists: each rule that is broken, and by how many rows.

It names no child and no row, and no number of rows under 5 (domain.md 4): which rows they are
is told on the screen, where the list itself is at hand.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sendprep.domain.adequacy import percent
from sendprep.domain.cohort import DATES, Column, Fault, ListName
from sendprep.domain.few_rows import rows_by_group, rows_together
from sendprep.domain.suppression import LEAST
from sendprep.domain.within_line import within_line
from sendprep.reports import document
from sendprep.reports.audit_round_words import words_used
from sendprep.reports.dates import day
from sendprep.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Document,
    Heading,
    Lead,
    Note,
    Paragraph,
    Run,
    Table,
    plain,
)
from sendprep.reports.sef_wording import counted, opening

TITLE = "Data quality of the lists"
_LISTS = {
    ListName.EHC_PLANS: "Children and young people with an EHC plan",
    ListName.SEN_SUPPORT: "Children and young people with SEN support",
}
_COLUMNS = frozenset(column.value for column in Column)
_GROUPS = dict.fromkeys((column.value for column in DATES), "dates") | dict.fromkeys(
    (one.value for one in (Column.ID, Column.UPN, Column.ULN, Column.NHS_NUMBER)),
    "numbers of people",
)

_REST = "other columns"


@dataclass(frozen=True)
class _Broken:
    """A rule that is broken in one column of one list, and by how many of its rows."""

    rule: str
    column: str
    message: str
    is_query: bool
    where: frozenset[int]
    """The rows of the list, which are counted and never named."""

    @property
    def rows(self) -> int:
        """In how many rows it is broken."""
        return len(self.where)

    @property
    def is_few(self) -> bool:
        """Whether that is too few to be printed."""
        return self.rows < LEAST


def data_quality(
    rows: Mapping[ListName, int],
    faults: Sequence[Fault],
    remarks: Sequence[str],
    today: date,
    acronyms: Mapping[str, str] | None = None,
) -> Document:
    """Return the sheet on lists that were checked; remarks are sentences that name nobody."""
    listed = [which for which in ListName if rows.get(which)]
    broken = {which: _broken(faults, which) for which in listed}
    blocks: list[Block] = [Heading(1, TITLE, "data-quality"), Lead(plain(_lead(broken)))]
    for which in listed:
        blocks += _list(which, rows[which], broken[which])
    if remarks:
        blocks += [
            Heading(2, "What was not read or not checked", "data-quality-remarks"),
            Bullets(tuple(plain(remark) for remark in remarks)),
        ]
    blocks += _method()
    blocks += words_used(blocks, acronyms)
    return Document(TITLE, TITLE, "OFFICIAL-SENSITIVE", f"Checked {day(today)}", today, (*blocks,))


def _broken(faults: Sequence[Fault], which: ListName) -> list[_Broken]:
    """Return the broken rules of a list, what is surely wrong first, then those of most rows."""
    rows: dict[tuple[str, str, str, bool], set[int]] = {}
    for one in faults:
        if one.list is which:
            # A heading that no list should have may be anything that somebody typed.
            column = one.column if one.column in _COLUMNS else "Another column"
            rows.setdefault((one.rule, column, one.message, one.is_query), set()).add(one.row)
    found = [_Broken(*key, frozenset(numbers)) for key, numbers in rows.items()]
    return sorted(found, key=lambda one: (one.is_query, -_rank(one), one.rule, one.column))


def _rank(broken: _Broken) -> int:
    """Return what rules are ordered by, which tells nothing of numbers that are not printed."""
    return 0 if broken.is_few else broken.rows


def _lead(broken: Mapping[ListName, Sequence[_Broken]]) -> str:
    every = [one for found in broken.values() for one in found]
    if not every:
        return "No rule is broken in any row."
    wrong = sum(not one.is_query for one in every)
    asked = sum(one.is_query for one in every)
    parts = []
    if wrong:
        are = "is" if wrong == 1 else "are"
        parts.append(f"{counted(wrong, 'rule')} {are} broken")
    if asked:
        ask = "asks" if asked == 1 else "ask"
        parts.append(f"{counted(asked, 'rule')} {ask} to look again at what may be right")
    return f"{opening(', and '.join(parts))}. Mend the list where it is kept, then check it again."


def _list(which: ListName, rows: int, broken: Sequence[_Broken]) -> Iterator[Block]:
    yield Heading(2, f"{which.value}: {within_line(_LISTS[which])}", which.value)
    rows_said = "Fewer than 5 rows" if rows < LEAST else f"{rows:,} rows"
    if not broken:
        yield Paragraph(plain(f"{rows_said} were checked. No rule is broken."))
        return
    together = _together([one for one in broken if one.is_few], rows)
    yield Paragraph(plain(f"{rows_said} were checked. One row can break several rules.{together}"))
    yield Table(
        columns=(
            document.Column("Rule", 33),
            document.Column("What is found", 72),
            document.Column("Column to look at", 47),
            document.Column("Rows", 18, Align.RIGHT),
        ),
        rows=tuple(_row(one) for one in broken),
        summary=f"The rules that are broken in {which.value}, and by how many rows.",
        row_heads=True,
    )


def _together(few: Sequence[_Broken], rows: int) -> str:
    """Return in how many rows the rules are broken whose own numbers are not printed."""
    whole = rows_together([one.where for one in few])
    if whole is None:
        return ""
    groups: dict[str, list[frozenset[int]]] = {}
    for one in few:
        groups.setdefault(_GROUPS.get(one.column, _REST), []).append(one.where)
    parts = [f"{number:,} in {name}" for name, number in rows_by_group(groups, _REST).items()]
    said = f": {', '.join(parts[:-1])} and {parts[-1]}" if parts else ""
    return (
        f" The {len(few):,} rules that are broken in fewer than {LEAST} rows each are broken in "
        f"{whole:,} rows together, {percent(whole / rows)} of the list{said}."
    )


def _row(broken: _Broken) -> tuple[Cell, ...]:
    query = plain("To ask: it may be right.") if broken.is_query else ()
    return (
        Cell((Run(broken.rule, bold=True),)),
        Cell(plain(broken.message), query),
        Cell(plain(broken.column)),
        Cell(plain(f"under {LEAST}" if broken.is_few else f"{broken.rows:,}")),
    )


def _method() -> Iterator[Block]:
    yield Heading(2, "How to read this sheet", "data-quality-method")
    yield Paragraph(
        plain(
            "Rules with a number are those by which lists of Annex A are commonly validated; "
            "rules named by a word are sendprep’s own. A rule is left out where the list lacks "
            "its column."
        )
    )
    yield Note(
        plain(
            f"Numbers of rows under {LEAST} are not printed, and no row is named: the Cases page "
            "and “sendprep cohort” say which rows they are. Nothing of a list is kept by checking."
        )
    )
