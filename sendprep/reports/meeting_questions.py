"""Likely questions on a meeting's sheet: each with our answer and the exhibit page behind it."""

from collections.abc import Mapping, Sequence

from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Question
from sendprep.domain.weakness import Finding, Weakness
from sendprep.reports.binder_references import cited
from sendprep.reports.document import Cell, Column, Run, Table, Text, plain
from sendprep.reports.sef_wording import name, opening


def question_table(questions: Sequence[Question], pack: Pack) -> Table:
    """Return the questions in the order of the weaknesses; those about all come last."""
    weaknesses = {one.weakness.id: one.weakness for one in pack.se.accounts}
    findings = {each.id: each for one in pack.se.accounts for each in one.findings}

    def place(one: Question) -> tuple[int, int]:
        weakness = weaknesses.get(one.weakness_id or "")
        return (weakness.number if weakness else len(weaknesses) + 1, one.number)

    return Table(
        columns=(
            Column("No.", 11),
            Column("What may be asked", 86.5),
            Column("Our answer, with its page", 72.5),
        ),
        rows=tuple(_row(one, weaknesses, findings, pack) for one in sorted(questions, key=place)),
        summary="Likely questions, each with our answer and the page of the binder behind it.",
        row_heads=True,
    )


def _row(
    one: Question, weaknesses: Mapping[str, Weakness], findings: Mapping[str, Finding], pack: Pack
) -> tuple[Cell, ...]:
    weakness, finding = weaknesses.get(one.weakness_id or ""), findings.get(one.finding_id or "")
    return (
        Cell((Run(f"Q{one.number}", bold=True),)),
        Cell((Run(one.text, bold=True),), plain(_about(weakness, finding))),
        Cell(_line(one, pack), plain(f"Answered by: {one.who}") if one.who else ()),
    )


def _about(weakness: Weakness | None, finding: Finding | None) -> str:
    if weakness is None:
        return ""
    place = f"{opening(name(weakness))} {weakness.number}: {weakness.title}"
    return f"{place}, finding {weakness.number}.{finding.number}" if finding else place


def _line(one: Question, pack: Pack) -> Text:
    if one.line.strip():
        return cited(one.line.strip(), pack)
    return (Run("No answer is prepared yet.", muted=True),)
