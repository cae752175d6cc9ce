"""What audits of cases found, in a binder: how cases were drawn, each share with its interval.

Figures are suppressed as in the report of each round, which the same functions print.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sendprep.domain.audit_findings import RoundFindings
from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack, SampledRound
from sendprep.domain.suppression import LEAST
from sendprep.reports.audit_round_after import moderated, trend
from sendprep.reports.audit_round_criteria import criteria
from sendprep.reports.audit_round_facts import RoundFacts
from sendprep.reports.audit_round_grades import grades
from sendprep.reports.audit_round_summary import how_sure, opening_line, what_was_done
from sendprep.reports.document import Block, Bullets, Gap, Heading, Lead, PageBreak, plain
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.plain_audits import HOW_CHECKED, plain_round
from sendprep.reports.sef_wording import counted, opening

_DEEPER = 3


def case_samples(pack: Pack) -> tuple[Block, ...]:
    """Return the newest telling round of each instrument; nothing where nothing was audited."""
    if not pack.rounds:
        return ()
    told = _told(pack.rounds)
    if pack.is_for_families:
        return tuple(_in_plain_words(told, pack))
    blocks: list[Block] = [
        Heading(1, PackSection.CASE_SAMPLES.words, section_anchor(PackSection.CASE_SAMPLES)),
        Lead(plain(_lead(pack.rounds, told))),
    ]
    for one in told:
        blocks += _round(one, pack)
    return tuple(blocks)


def _in_plain_words(told: Sequence[SampledRound], pack: Pack) -> Iterator[Block]:
    yield Heading(1, "What our checks of cases found", section_anchor(PackSection.CASE_SAMPLES))
    yield Lead(plain(HOW_CHECKED))
    for one in told:
        anchor = f"case-sample-{one.code}"
        yield Heading(2, f"Audit round {one.code}: {one.found.round_.title}", anchor)
        yield from plain_round(_facts(one, pack), anchor, _DEEPER)


def _told(rounds: Sequence[SampledRound]) -> list[SampledRound]:
    """Return of each instrument the newest round with enough cases, or else the newest."""
    newest: dict[str, SampledRound] = {}
    for one in sorted(rounds, key=lambda each: each.found.round_.number):
        before = newest.get(one.found.round_.instrument_id)
        if not before or one.found.audited >= LEAST or before.found.audited < LEAST:
            newest[one.found.round_.instrument_id] = one
    return sorted(newest.values(), key=lambda one: one.found.round_.number)


def _lead(rounds: Sequence[SampledRound], told: Sequence[SampledRound]) -> str:
    said = f"{opening(counted(len(rounds), 'round'))} of audits of cases drawn by chance."
    if len(told) < len(rounds):
        said += (
            " For each set of questions we print the newest round with enough cases, and what has "
            "changed since the round before it, where that can be told."
        )
    return said


def _round(one: SampledRound, pack: Pack) -> Iterator[Block]:
    facts = _facts(one, pack)
    anchor = f"case-sample-{one.code}"
    yield Heading(2, f"Audit round {one.code}: {one.found.round_.title}", anchor)
    yield Lead(plain(opening_line(facts)))
    yield from _deeper(_found(facts), anchor)
    yield Heading(_DEEPER, "How the cases were drawn", f"{anchor}-draw", listed=False)
    yield Bullets(tuple(map(plain, facts.kept.method(facts.frame))))


def _found(facts: RoundFacts) -> Iterator[Block]:
    yield from what_was_done(facts)
    yield from how_sure(facts)
    if not facts.is_told:
        yield Gap(plain("Fewer than five cases are audited, so no figure can be printed yet."))
        return
    yield from grades(facts)
    yield PageBreak()  # the chart fills pages of its own, which its heading opens
    yield from criteria(facts)
    if facts.before:
        yield from trend(facts)
    yield from moderated(facts)


def _facts(one: SampledRound, pack: Pack) -> RoundFacts:
    return RoundFacts(
        found=one.found,
        kept=one.kept,
        frame=one.frame,
        inspection=pack.se.inspection,
        today=pack.se.today,
        moderation=one.moderation,
        before=_before(one, pack.rounds),
        sights=one.sights,
    )


def _before(one: SampledRound, rounds: Sequence[SampledRound]) -> RoundFindings | None:
    """Return what the last earlier round with the same instrument found."""
    now = one.found.round_
    earlier = [
        each.found
        for each in rounds
        if each.found.round_.instrument_id == now.instrument_id
        and each.found.round_.number < now.number
    ]
    return max(earlier, key=lambda found: found.round_.number, default=None)


def _deeper(blocks: Iterable[Block], anchor: str) -> Iterator[Block]:
    """Yield the blocks of a round's own report with their headings under that of the round."""
    for block in blocks:
        if isinstance(block, Heading):
            name = f"{anchor}-{block.anchor}"
            yield replace(block, level=_DEEPER, anchor=name, listed=False)
        else:
            yield block
