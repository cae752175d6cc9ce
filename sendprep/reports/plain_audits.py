"""What audits found, in the plain words that families are given: "31 of 40", and how sure it is.

Figures are suppressed as in the report of each round; fewer of them are told.
"""

from collections.abc import Iterator, Sequence

from sendprep.domain.audit_findings import CriterionFinding
from sendprep.domain.audit_limits import FEW
from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.domain.printed_agreement import printed_agreement
from sendprep.domain.printed_share import PrintedShare
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.suppression import LEAST
from sendprep.reports.audit_round_facts import RoundFacts, met
from sendprep.reports.audit_round_summary import margin
from sendprep.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Gap,
    Heading,
    Note,
    Paragraph,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.leaf_references import is_alone
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import counted, in_words, opening

_SHORT_LIST = 10
"""How many questions are all told; of more, those found least and most often."""
_LEAST_OFTEN, _MOST_OFTEN = 5, 3
_LAW = "The law asks for this"
HOW_CHECKED = "Each case was read closely, and checked against a list of questions."
_Told = tuple[CriterionFinding, PrintedShare]


def plainly_audited(account: Account, se: SelfEvaluation) -> list[Block]:
    """Return what audits found of a weakness under a heading of its pages; or nothing."""
    found = tuple(_found(account, se))
    if not found:
        return []
    anchor = f"{weakness_anchor(account.weakness.number)}-audits"
    heading = Heading(2, "What our audits found", anchor, listed=False)
    return [heading, Bullets(found), Note(plain("What was checked was drawn by lot."))]


def found_of(pack: Pack, account: Account) -> tuple[Text, ...]:
    """Return the same for the leaf of a weakness, with where more is told."""
    found = tuple(_found(account, pack.se))
    return (*found, *_told_at(pack)) if found else ()


def _found(account: Account, se: SelfEvaluation) -> Iterator[Text]:
    """Yield how often each thing that counts towards a weakness was found, the fewest first."""
    ours = [one for one in se.audited if one.weakness_id == account.weakness.id]
    seen = [(one, met(one.found, one.finding)) for one in ours if one.found.audited >= LEAST]
    told = [(one, share) for one, share in seen if share]
    for one, share in sorted(told, key=lambda pair: _lowest(pair[1])):
        cases = f"{_counted(share)} {one.found.instrument.subject}s"
        yield plain(f"Found in {cases}: {one.finding.criterion.words}")


def _told_at(pack: Pack) -> Iterator[Text]:
    if pack.rounds and pack.has(PackSection.CASE_SAMPLES) and not is_alone(pack):
        anchor = section_anchor(PackSection.CASE_SAMPLES)
        page = Run("page\N{NO-BREAK SPACE}", goes_to=anchor, page_of=anchor)
        yield Run("How we checked, and how sure we are: "), page, Run(".")


def plain_round(facts: RoundFacts, anchor: str, level: int) -> Iterator[Block]:
    """Yield what was done, what was found and how sure that is, under headings of a level."""
    yield _heading(level, "What we did", f"{anchor}-done")
    yield Bullets(tuple(map(plain, _done(facts))))
    yield _heading(level, "What we found", f"{anchor}-found")
    if not facts.is_told:
        few = "Fewer than five are checked so far, so no figure can be printed yet."
        yield Gap(plain(few))
        return
    yield Paragraph(plain(_graded(facts)))
    told = [(one, share) for one in facts.found.criteria if (share := met(facts.found, one))]
    yield from _tables(facts, told)
    yield _heading(level, "How sure we are", f"{anchor}-sure")
    yield Bullets(tuple(map(plain, _sure(facts, told))))


def _counted(share: PrintedShare) -> str:
    return share.counted.replace("all of", "all")


def _heading(level: int, words: str, anchor: str) -> Heading:
    return Heading(level, words, anchor, listed=False)


def _done(facts: RoundFacts) -> Iterator[str]:
    found, draw = facts.found, facts.kept.draw
    drawn = facts.cases(f"{found.drawn:,}")
    were = "was" if found.drawn == 1 else "were"
    of_all = f" from {facts.frame_words}" if found.drawn < found.frame else ""
    yield f"{drawn} {were} drawn by lot{of_all}. Nobody chose which."
    yield f"Each was checked against {sum(1 for _ in found.instrument.criteria):,} questions."
    if found.audited < found.drawn:
        many = f"{found.audited:,}" if facts.is_told else f"Fewer than {LEAST}"
        yield f"{many} have been checked so far, so the figures may still change."
    if draw.plan.excluded:
        yield f"Some {facts.many} were left out before the lot was drawn. No figure is about them."
    if draw.replacements:
        yield "Some could not be checked. Others, drawn by lot, replaced them."


def _graded(facts: RoundFacts) -> str:
    if facts.good is None:
        return "How many have which grade is not printed, as the numbers are too small."
    grade = facts.found.good_words.lower()
    return f"{opening(_counted(facts.good))} {facts.many} were graded {grade}."


def _tables(facts: RoundFacts, told: Sequence[_Told]) -> Iterator[Block]:
    """Yield all that was looked for, or what was found least and most often."""
    by_share = sorted(told, key=lambda one: _lowest(one[1]))
    if len(told) <= _SHORT_LIST:
        yield from _table(facts, by_share, "Found, the least often first")
        return
    yield from _table(facts, by_share[:_LEAST_OFTEN], "Found least often")
    yield from _table(facts, by_share[: -_MOST_OFTEN - 1 : -1], "Found most often")


def _lowest(share: PrintedShare) -> float:
    """Return the least share that print tells: what is left out must not set the order."""
    return share.yes[0] / share.cases[1]


def _table(facts: RoundFacts, told: Sequence[_Told], head: str) -> Iterator[Block]:
    if told:
        found_in = Column("Found in", 40, Align.RIGHT)
        rows = tuple(_row(facts, *one) for one in told)
        yield Table((Column(head, 130), found_in), rows, f"{head}, in {facts.many}.")


def _row(facts: RoundFacts, one: CriterionFinding, share: PrintedShare) -> tuple[Cell, ...]:
    law = f". {_LAW}" if one.criterion.is_statutory else ""
    second = plain(f"{_section(facts, one)}{law}")
    return Cell(plain(one.criterion.words), second), Cell(plain(_counted(share)))


def _section(facts: RoundFacts, one: CriterionFinding) -> str:
    """Return what part of the questions a criterion is of, such as "Health provision"."""
    sections = facts.found.instrument.sections
    return next(part.title for part in sections if one.criterion in part.criteria)


def _sure(facts: RoundFacts, told: Sequence[_Told]) -> Iterator[str]:
    found = facts.found
    if found.audited == found.frame:
        yield f"All {facts.many} were checked, so these figures are no estimate."
    else:
        yield from _estimated(facts, told)
    if len(told) < len(found.criteria) or not all(share.is_counted for _, share in told):
        yield (
            f"No number under {LEAST} is printed, so that nobody can be recognised. Such a figure "
            "is left out, or is a range."
        )
    yield from _checked_twice(facts)


def _estimated(facts: RoundFacts, told: Sequence[_Told]) -> Iterator[str]:
    points = round(100 * margin(facts))
    yield (
        f"We checked {facts.found.audited:,} of {facts.frame_words}. Had we checked all, any of "
        f"these figures could be up to {points} in 100 higher or lower."
    )
    example = next((one for _, one in told if one.is_counted and one.bears), None)
    if example:
        yield (
            f"For example, where we found it in {_counted(example)}, it is likely to be in "
            f"{example.likely} of all."
        )
    if facts.found.audited < FEW:
        yield "So few tell us what was seen in them, and little about the others."


def _checked_twice(facts: RoundFacts) -> Iterator[str]:
    seen = facts.moderation.grades if facts.moderation else None
    if seen and seen.cases >= LEAST:
        yield (
            f"{opening(counted(seen.cases, facts.found.instrument.subject))} were checked again by "
            "a second person, who did not see what the first had found."
        )
        if same := printed_agreement(seen).exact:
            yield agreed_words(same)


def agreed_words(same: PrintedShare) -> str:
    """Return to how many cases both gave the same grade; a few need no range."""
    is_few = not same.is_counted and same.yes[1] < LEAST
    few = f"fewer than {in_words(LEAST)} of them"
    return f"Both gave the same grade to {few if is_few else _counted(same)}."
