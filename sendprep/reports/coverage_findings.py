"""Each of the inspectors' findings: answered or not, evidenced or not."""

from collections.abc import Iterator

from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage_cells import Row
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Note,
    Run,
    Table,
    plain,
)
from sendprep.reports.sef_wording import ANSWER_SIGNS, counted, opening, paper, some


def findings(seen: Coverage, se: SelfEvaluation) -> Iterator[Block]:
    """Yield the table of findings, with how many are answered and evidenced."""
    yield Heading(1, "Findings, answered and evidenced", "coverage-findings")
    if not seen.findings:
        yield Note(plain(f"The {paper(se.inspection)} lists no findings."))
        return
    yield Lead(plain(_lead(seen)))
    yield Table(
        columns=(
            Column("No.", 12),
            Column("Finding, in the inspectors’ words", 88),
            Column("Our answer", 34),
            Column("Documents", 20, Align.RIGHT),
            Column("Sources", 16, Align.RIGHT),
        ),
        rows=tuple(_row(row) for row in seen.findings),
        summary="Every finding of the inspectors, with our answer and its evidence.",
        row_heads=True,
    )


def _lead(seen: Coverage) -> str:
    total = len(seen.findings)
    answered = sum(_answer(row) is Answer.ANSWERED for row in seen.findings)
    evidenced = sum(bool(row.whole.pieces) for row in seen.findings)
    have = "has" if evidenced < 2 else "have"
    return (
        f"{opening(some(answered))} of {counted(total, 'finding')} "
        f"{'is' if answered < 2 else 'are'} answered; {some(evidenced)} {have} evidence of "
        f"{'its' if evidenced < 2 else 'their'} own."
    )


def _row(row: Row) -> tuple[Cell, ...]:
    answer = _answer(row)
    text = row.finding.text if row.finding else ""
    return (
        Cell((Run(row.number, bold=True),)),
        Cell(plain(f"“{text}”")),
        Cell((Run(answer.words, bold=True),), sign=ANSWER_SIGNS[answer]),
        Cell(plain(str(row.whole.pieces or "–"))),
        Cell(plain(str(row.independent_sources or "–"))),
    )


def _answer(row: Row) -> Answer:
    return row.finding.answer if row.finding else Answer.NO_ANSWER
