"""What an inspector would not yet accept: gaps of each weakness, the most useful fix first.

The rules come from reasons that inspectors gave for progress that was not sufficient: actions
without a measured effect, no voice of families, findings without an answer (domain.md 2b).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sendprep.domain.coverage_flags import Flag, Raised, Subject, counts, raised
from sendprep.domain.evidence import Agency, Rung
from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, OwnView

_VOICES = {Agency.PARENTS, Agency.YOUNG_PEOPLE}
_NEEDED = (Section.WHAT_WE_DID, Section.DIFFERENCE, Section.NOT_YET, Section.NEXT_STEPS)


@dataclass(frozen=True)
class Gap:
    """One thing that is missing: `title` is the deed that closes it, `why` the reason.

    `weakness` is the number of the weakness, None for the whole bank; `closes` counts the
    findings or pieces that the deed would put right.
    """

    weakness: int | None
    title: str
    why: str
    closes: int = 1


def find_gaps(picture: SelfEvaluation) -> list[Gap]:
    """Return every gap by the rules in use, those that close most first."""
    found = [gap for account in picture.accounts for gap in account_gaps(picture, account)]
    found += _of_the_bank(picture)
    return sorted(found, key=lambda gap: -gap.closes)


def account_gaps(picture: SelfEvaluation, account: Account) -> list[Gap]:
    """Return the gaps of one weakness."""
    return [gap for rule in _RULES for gap in rule(picture, account)]


def _no_evidence(_: SelfEvaluation, account: Account) -> Iterator[Gap]:
    if not account.links:
        findings = max(1, len(account.findings))
        yield Gap(account.weakness.number, "Add evidence", "Nothing is filed yet.", findings)


def _nothing_above_output(picture: SelfEvaluation, account: Account) -> Iterator[Gap]:
    rungs = {link.rung.value for link in account.links if counts(link, picture)}
    if rungs and max(rungs) <= Rung.OUTPUT.value:
        why = "Nothing above output: things were done, but no change is shown."
        yield Gap(account.weakness.number, "Show the difference it made", why, 3)


def _no_voice(picture: SelfEvaluation, account: Account) -> Iterator[Gap]:
    agencies = {picture.by_id(link.evidence_id).agency for link in account.links}
    if account.links and not agencies & _VOICES:
        why = "No parent, carer or young person is heard."
        yield Gap(account.weakness.number, "Ask families", why, 2)


def _flagged(picture: SelfEvaluation, account: Account) -> Iterator[Gap]:
    """Name what the flags of coverage say, but not self-report: `_no_voice` does already."""
    for one in raised(Subject(account), picture):
        if one.flag in _FLAGGED:
            title, why = _FLAGGED[one.flag]
            closes = len(one.pieces) if one.flag is Flag.UNANSWERED_CONTRADICTION else 1
            yield Gap(account.weakness.number, title, why(one), closes)


def _rests_on(one: Raised) -> str:
    alone = f"{one.codes} alone" if len(one.pieces) == 1 else f"one source: {one.codes}"
    return f"Everything rests on {alone}."


def _speaks_against(one: Raised) -> str:
    speak = "contradicts us, and what we wrote does not cite it."
    if len(one.pieces) > 1:
        speak = "contradict us, and what we wrote does not cite them."
    return f"{one.codes} {speak}"


_FLAGGED: Mapping[Flag, tuple[str, Callable[[Raised], str]]] = {
    Flag.SINGLE_SOURCE: ("Add a second source", _rests_on),
    Flag.CIRCULAR: (
        "Replace our own words as evidence",
        lambda one: f"Our own account is evidence of itself: {one.codes}.",
    ),
    Flag.NOTHING_FRESH: (
        "Bring the evidence up to date",
        lambda _: "On the first day of the revisit all of it is over a year old, or undated.",
    ),
    Flag.UNANSWERED_CONTRADICTION: ("Answer what speaks against us", _speaks_against),
}


def _unanswered(_: SelfEvaluation, account: Account) -> Iterator[Gap]:
    count = sum(finding.answer is Answer.NO_ANSWER for finding in account.findings)
    if count:
        why = f"{count} of {len(account.findings)} findings have no answer yet."
        yield Gap(account.weakness.number, "Answer the findings", why, count)


def _not_judged(_: SelfEvaluation, account: Account) -> Iterator[Gap]:
    if account.weakness.own_view is OwnView.NOT_JUDGED:
        yield Gap(account.weakness.number, "Write our own view", "Not judged yet.", 1)


def _unwritten(_: SelfEvaluation, account: Account) -> Iterator[Gap]:
    empty = [part.heading for part in _NEEDED if not account.sections.get(part, "").strip()]
    if empty:
        why = "Nothing is written under: " + ", ".join(empty) + "."
        yield Gap(account.weakness.number, "Write our account", why, len(empty))


def _of_the_bank(picture: SelfEvaluation) -> Iterator[Gap]:
    undated = [one.code for one in picture.evidence if one.evidence_date is None]
    if undated:
        why = "Without an evidence date: " + _some(undated) + "."
        yield Gap(None, "Date the evidence", why, len(undated))
    if picture.inspection.revisit is None:
        why = "Every deadline and age is counted to it."
        yield Gap(None, "Set the date of the revisit", why, 1)


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")


_RULES: tuple[Callable[[SelfEvaluation, Account], Iterator[Gap]], ...] = (
    _no_evidence,
    _nothing_above_output,
    _no_voice,
    _flagged,
    _unanswered,
    _not_judged,
    _unwritten,
)
