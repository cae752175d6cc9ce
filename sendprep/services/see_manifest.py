"""See what proves that a binder is of this bank: states, hashes, versions and counts."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import cache

import sendprep
from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.bank.state import state
from sendprep.domain.binder import PackSection
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Evidence
from sendprep.domain.pack import Manifest, Pack
from sendprep.domain.revisit import Question
from sendprep.domain.weakness_sheet import questions

_RULE_SETS = (
    "bank_holidays.json",
    "coverage_rules.json",
    "deadlines.json",
    "glossary.json",
    "statutory_times.json",
    "tracked_cases.json",
)
"""The editable facts that what is printed follows from."""


def see_manifest(
    bank: Bank, pack: Pack, exhibits: Sequence[Evidence], backup: str = "", steps: int | None = None
) -> Manifest:
    """Return the manifest of a pack with these exhibits; `backup` says when one was verified.

    `steps` are those that the log had when an issue was given out; None for all that it has.
    """
    head = bank.history.head(steps)
    return Manifest(
        state=state(bank),
        log_head=head.hash,
        log_steps=head.steps,
        application=f"sendprep {sendprep.__version__}",
        rule_sets=_rule_sets(),
        counts=_told(pack, _counts(bank, pack, len(exhibits))),
        exhibits=tuple((one.code, one.sha256) for one in exhibits),
        backup=backup,
    )


@cache
def _rule_sets() -> tuple[tuple[str, str], ...]:
    """Return each set of rules with its hash, as officers may edit them."""
    return tuple(
        (name, hashlib.sha256(paths.resource(name).read_bytes()).hexdigest()) for name in _RULE_SETS
    )


def _told(
    pack: Pack, counts: Iterator[tuple[str, int, int]]
) -> tuple[tuple[str, int | None, int], ...]:
    """Return counts as an edition may have them, so that they do not tell how much it withholds."""
    if pack.recipe.edition is Edition.INSPECTOR and not pack.se.lacks_any:
        return tuple(counts)
    return tuple((what, None, here) for what, _, here in counts if here)


def _counts(bank: Bank, pack: Pack, exhibits: int) -> Iterator[tuple[str, int, int]]:
    """Yield how many of each the bank holds, and how many of them this pack prints.

    A question of no weakness stands on no leaf, but on the sheet of its meeting. Those without a
    line to take are not counted, which would tell inspectors how many we cannot answer yet.
    """
    se, evidence = pack.se, len(bank.evidence.all())
    yield "Weaknesses", len(bank.weaknesses.all()), len(se.accounts)
    yield "Findings", len(bank.findings.all()), sum(len(one.findings) for one in se.accounts)
    yield "Pieces of evidence", evidence, len(se.evidence)
    yield "Exhibits, of the evidence", evidence, exhibits
    yield "Excerpts", len(bank.excerpts.all()), len(se.excerpts)
    strengths = se.strengths if pack.has(PackSection.STRENGTHS) else ()
    meetings = pack.meetings if pack.has(PackSection.PEOPLE) else ()
    yield "Strengths", len(bank.strengths.all()), len(strengths)
    yield "Actions", len(bank.actions.all()), len(pack.actions)
    yield "Audit rounds", len(bank.rounds.all()), len(pack.rounds)
    ready = sum(map(_has_line, bank.questions.all()))
    yield "Likely questions with a line to take", ready, _on_leaves(pack)
    yield "Meetings", len(bank.meetings.all()), len(meetings)


def _on_leaves(pack: Pack) -> int:
    if not pack.has(PackSection.WEAKNESSES):
        return 0
    printed = (one for account in pack.se.accounts for one in questions(pack, account))
    return sum(map(_has_line, printed))


def _has_line(question: Question) -> bool:
    return bool(question.line.strip())
