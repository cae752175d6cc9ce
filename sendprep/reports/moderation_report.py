"""The moderation report of a round: how far two auditors agree, and what so few cases bear.

No case is told by its grades, and no number of cases under 5 is printed, nor what it could be
worked out from: what was said of a single case stands on its case page.
"""

from collections.abc import Iterator

from sendprep.domain.agreement import FEW, Agreement
from sendprep.domain.agreement_words import of_kappa
from sendprep.domain.moderation import CriterionAgreement, Moderation
from sendprep.domain.printed_agreement import PrintedAgreement, printed_agreement
from sendprep.domain.printed_share import PrintedShare, printed_share
from sendprep.domain.suppression import LEAST
from sendprep.reports.area_paper import area_paper
from sendprep.reports.audit_round_facts import RoundFacts, interval_row
from sendprep.reports.audit_round_grades import DASH, likely_note
from sendprep.reports.audit_round_summary import opening_line
from sendprep.reports.audit_round_words import words_used
from sendprep.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Gap,
    Heading,
    IntervalRow,
    Intervals,
    Lead,
    Note,
    Paragraph,
    Run,
    Table,
    plain,
)

_FIRST = 60
"""Millimetres for the grade of the first audit in the table of both."""


def moderation_report(facts: RoundFacts) -> Document:
    """Return the report on the moderation of one round."""
    blocks = tuple(_blocks(facts))
    blocks += words_used(blocks, facts.acronyms)
    return area_paper(
        facts.inspection, f"moderation of audit round {facts.code}", blocks, facts.today
    )


def _blocks(facts: RoundFacts) -> Iterator[Block]:
    seen = facts.moderation
    title = f"Moderation of audit round {facts.code}: {facts.found.round_.title}"
    yield Heading(1, title, "moderation")
    yield Lead(plain(opening_line(facts)))
    yield Heading(2, "What was done", "moderation-done")
    is_told = bool(seen and seen.grades and seen.grades.cases >= LEAST)
    if seen is None:
        yield Gap(plain("No case was audited twice, so it is not known how far auditors agree."))
    else:
        yield Paragraph(plain(" ".join(_done(facts, seen))))
        if seen.grades and seen.grades.cases >= LEAST:
            yield from _told(facts, seen, seen.grades)
        else:
            yield Gap(
                plain(
                    f"Fewer than {LEAST} cases are graded by two auditors so far: too few to say "
                    "anything of how far they agree."
                )
            )
    yield Heading(1, "Method and words", "moderation-method")
    yield Heading(2, "How it was done", "moderation-how")
    yield Bullets(tuple(map(plain, _method(is_told))))


def _done(facts: RoundFacts, seen: Moderation) -> Iterator[str]:
    chosen = len(seen.cases)
    of = f"of the {facts.cases(f'{facts.found.drawn:,}')} drawn"
    some = f"{chosen:,} cases" if chosen >= LEAST else "Some cases"
    yield (
        f"{some} {of} were chosen by chance to "
        "be audited a second time, by somebody who does not see the first audit."
    )
    both = len(seen.pairs)
    if both == chosen:
        yield "All of them are audited by both."
    else:
        yield f"{_some(both)} of them are audited by both so far."
    agreed = sum(one.agreed is not None for one in seen.cases)
    if agreed:
        yield f"A grade is agreed for {_some(agreed).lower()} of them; both audits stay as made."
    else:
        yield "No grade is agreed yet."


def _some(number: int) -> str:
    if not number:
        return "None"
    return f"{number:,}" if number >= LEAST else f"Fewer than {LEAST}"


def _told(facts: RoundFacts, seen: Moderation, grades: Agreement) -> Iterator[Block]:
    shown = printed_agreement(grades)
    yield Heading(2, "How sure this is", "moderation-limits")
    yield Bullets(tuple(map(plain, _limits(facts, grades))))
    yield Heading(2, "The same grade", "moderation-grades")
    yield _grade_chart(grades, shown)
    yield Note(plain(f"{likely_note(facts)}"))
    yield Heading(2, "Beyond chance", "moderation-kappa")
    yield Bullets(tuple(map(plain, _kappa_only(grades, shown))))
    yield Heading(2, "Pair by pair", "moderation-pairs")
    yield from _pairs(seen, grades, shown)
    yield Heading(1, "Where auditors read a case differently", "moderation-criteria")
    yield from _criteria(facts, seen)


def _limits(facts: RoundFacts, grades: Agreement) -> Iterator[str]:
    cases = grades.cases
    if cases < FEW:
        yield (
            f"{cases:,} cases were graded by two auditors. With fewer than {FEW} chance decides "
            "much of what follows, so call it neither good nor poor agreement yet."
        )
    else:
        yield f"{cases:,} cases were graded by two auditors."
    yield (
        "The cases were chosen by chance, so what is seen in them stands for all audits of this "
        "round by these auditors, and for no others."
    )
    yield "Two auditors can agree and both be wrong: agreement is no proof that a grade is right."
    yield (
        f"Numbers of cases under {LEAST} are not printed, nor what they could be worked out from: "
        "such a figure is a range, and its interval holds for all of that range."
    )


def _grade_chart(grades: Agreement, shown: PrintedAgreement) -> Intervals:
    rows = [_row("Same grade from both", shown.exact)]
    if len(grades.grades) > 2:
        rows.append(_row("At most one grade apart", shown.within_one))
    said = "; ".join(
        f"{row.label}: {row.cases}, {row.figure}, interval {row.likely}" for row in rows
    )
    return Intervals(
        "Agreement", "Cases", "Share", "Likely", tuple(rows), f"Interval chart. {said}."
    )


def _row(label: str, share: PrintedShare | None) -> IntervalRow:
    return interval_row("", label, "", share)


def _kappa_only(grades: Agreement, shown: PrintedAgreement) -> Iterator[str]:
    """Yield what is said of kappa; that there are few cases is said above."""
    said = of_kappa(grades, shown.tells_kappa)
    yield from (one for one in said if not one.startswith(f"With fewer than {FEW}"))


def _pairs(seen: Moderation, grades: Agreement, shown: PrintedAgreement) -> Iterator[Block]:
    if shown.lower is not None and shown.higher is not None:
        yield Paragraph(
            plain(
                f"The second auditor graded {shown.lower or 'none'} lower than the first, and "
                f"{shown.higher or 'none'} higher."
            )
        )
    if shown.table is None:
        yield Paragraph(
            plain(
                "How many cases have which two grades is not printed: the numbers are too small. "
                "Each pair stands in the bank, under Moderation; its case page lays it before the "
                "meeting."
            )
        )
    else:
        yield _pair_table(grades, shown.table)
    ids = sorted(one.case_id for one in seen.pairs)
    yield Paragraph(
        (Run("Audited by both, each with a case page of its own: "), Run(", ".join(ids) + "."))
    )


def _pair_table(grades: Agreement, table: tuple[tuple[int, ...], ...]) -> Table:
    """Return how many cases have which two grades, the best grade first."""
    best_first = range(len(grades.grades) - 1, -1, -1)
    wide = (170 - _FIRST) / len(grades.grades)
    return Table(
        columns=(
            Column("First audit, then second", _FIRST),
            *(Column(grades.grades[one], wide, Align.RIGHT) for one in best_first),
        ),
        rows=tuple(
            (
                Cell(plain(grades.grades[first])),
                *(Cell(plain(f"{table[first][second]:,}")) for second in best_first),
            )
            for first in best_first
        ),
        summary="How many cases have which grade from the first auditor and which from the second.",
        row_heads=True,
    )


def _criteria(facts: RoundFacts, seen: Moderation) -> Iterator[Block]:
    """Yield for each criterion how often both gave the same answer, in the order asked."""
    by_code = {one.criterion.code: one for one in seen.criteria}
    asked = [by_code[one.code] for one in seen.instrument.criteria if one.code in by_code]
    rows = tuple(_criterion(one, len(seen.pairs)) for one in asked)
    yield Intervals(
        *("Criterion", "Same answer in", "Share", "Likely"),
        rows,
        "Interval chart of the share of cases in which both auditors gave the same answer.",
    )
    yield Note(
        plain(
            "Same answer in: of the cases audited twice in which both auditors answered it. "
            f"{DASH} {likely_note(facts)}"
        )
    )


def _criterion(one: CriterionAgreement, pairs: int) -> IntervalRow:
    told = printed_share(one.same, pairs, None, pairs - one.same.cases)
    return interval_row(one.criterion.code, one.criterion.words, "", told)


def _method(is_told: bool) -> Iterator[str]:
    """Yield how a second audit is made, and how what is told of it was worked out."""
    yield (
        "Chance chooses the cases for a second audit when the round is begun, from the seed of "
        "the draw: anybody can choose them again."
    )
    yield (
        "The second auditor is another person and sees nothing of the first audit. Both stand "
        "side by side only when both are finished, and neither can be changed after that."
    )
    yield (
        "A grade follows from the answers by fixed weights. Where the two differ, both auditors "
        "look again at the case and agree a grade, with the reason; it counts in the findings of "
        "the round, while criteria are counted as the first auditor answered them."
    )
    if is_told:
        yield (
            "Weighted kappa is Cohen’s of 1968 with linear weights; its interval has the variance "
            "of Fleiss, Cohen and Everitt (1969), with two cases added that are spread over all "
            "pairs of grades, because without them few cases look surer than they are."
        )
