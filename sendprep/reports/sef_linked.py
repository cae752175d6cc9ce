"""The evidence that is linked to one weakness, with what contradicts us and what is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sendprep.domain.coverage_cells import revisit_day, rung_counts
from sendprep.domain.coverage_flags import Flag, Subject, raised
from sendprep.domain.evidence import Evidence, Role, Rung
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.sentences import closed
from sendprep.reports.dates import day, short_day
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Paragraph,
    Run,
    Table,
    plain,
)
from sendprep.reports.sef_prose import reference, weakness_anchor
from sendprep.reports.sef_quotes import quoted, quotes
from sendprep.reports.sef_wording import in_words, listed, name, opening

_ROLES = tuple(Role)


@dataclass(frozen=True)
class _Shown:
    """One row: a piece with one role at one rung, and all that its links say of it."""

    piece: Evidence
    role: Role
    rung: Rung
    whys: tuple[str, ...]
    findings: tuple[int, ...]
    excerpts: tuple[Excerpt, ...]


def linked_evidence(account: Account, se: SelfEvaluation) -> list[Block]:
    """Return the table of linked evidence, then what contradicts, then the empty rungs."""
    number, what = account.weakness.number, name(account.weakness)
    heading = Heading(2, "Evidence", f"{weakness_anchor(number)}-evidence", listed=False)
    shown = _shown(account, se)
    if not shown and se.lacks_evidence:
        return []
    if not shown:
        return [Gap((Run("Evidence", bold=True), Run(f": none is linked to this {what} yet.")))]
    table = Table(
        columns=(
            Column("No.", 12),
            Column("What it shows", 64),
            Column("From", 25),
            Column("Rung", 27.5),
            Column("Role", 21),
            Column("Dated", 20.5),
        ),
        rows=tuple(_row(one, number) for one in shown),
        summary=f"The evidence linked to number {number}.",
        row_heads=True,
        is_data=True,
    )
    missing = () if se.lacks_evidence else (*_empty_rungs(account, se), *_stale(account, se))
    return [heading, table, *_contradictions(shown), *missing]


def _shown(account: Account, se: SelfEvaluation) -> list[_Shown]:
    numbers = {finding.id: finding.number for finding in account.findings}
    keys = dict.fromkeys((link.evidence_id, link.role, link.rung) for link in account.links)
    shown = []
    for key in keys:
        links = [one for one in account.links if (one.evidence_id, one.role, one.rung) == key]
        whys = dict.fromkeys(link.why.strip() for link in links if link.why.strip())
        found = sorted({numbers[one.finding_id] for one in links if one.finding_id in numbers})
        piece, passages = se.by_id(key[0]), quoted(links, se)
        shown.append(_Shown(piece, key[1], key[2], tuple(whys), tuple(found), passages))
    return sorted(shown, key=lambda one: (one.piece.number, _ROLES.index(one.role), one.rung.value))


def _row(one: _Shown, weakness: int) -> tuple[Cell, ...]:
    said = list(map(closed, one.whys))
    if one.findings:
        noun = "Finding" if len(one.findings) == 1 else "Findings"
        said.append(f"{noun} {listed([f'{weakness}.{number}' for number in one.findings])}.")
    agency = one.piece.agency.words if one.piece.agency else "–"
    return (
        Cell((reference(one.piece.number),)),
        Cell(
            (Run(one.piece.title, bold=True), *quotes(one.excerpts, one.piece)),
            plain(" ".join(said)) if said else (),
        ),
        Cell(plain(agency)),
        Cell(plain(rung_words(one.rung))),
        Cell((Run(one.role.words, bold=one.role is Role.CONTRADICTS),)),
        Cell(plain(dated(one.piece.evidence_date))),
    )


def rung_words(rung: Rung) -> str:
    """Return a rung with its number, such as "4 Impact"."""
    return f"{rung.value} {rung.words}"


def dated(when: date | None) -> str:
    """Return a date for a column; words where there is none."""
    return short_day(when) if when else "Not dated"


def _contradictions(shown: Sequence[_Shown]) -> Iterator[Block]:
    pieces = dict.fromkeys(one.piece.number for one in shown if one.role is Role.CONTRADICTS)
    if not pieces:
        return
    runs: list[Run] = []
    for place, number in enumerate(pieces):
        if place:
            runs.append(Run(" and " if place == len(pieces) - 1 else ", "))
        runs.append(reference(number))
    verb = "contradicts" if len(pieces) == 1 else "contradict"
    yield Paragraph((*runs, Run(f" {verb} what we say here.", bold=True)))


def _empty_rungs(account: Account, se: SelfEvaluation) -> Iterator[Block]:
    counted = zip(Rung, rung_counts(account, se), strict=True)
    empty = [rung.words.lower() for rung, count in counted if not count]
    if empty:
        rungs = f"{in_words(len(empty))} of the five rungs"
        yield Gap(
            (
                Run(
                    f"{opening(rungs)} {'has' if len(empty) == 1 else 'have'} no evidence: ",
                    bold=True,
                ),
                Run(f"{listed(empty)}."),
            )
        )


def _stale(account: Account, se: SelfEvaluation) -> Iterator[Block]:
    on = revisit_day(se)
    if on and any(one.flag is Flag.NOTHING_FRESH for one in raised(Subject(account), se)):
        why = f": on {day(on)} all that supports us is over a year old, or has no date."
        yield Gap((Run(Flag.NOTHING_FRESH.words, bold=True), Run(why)))
