"""The sentences of the judgement overview that count, and that say whether the counts agree."""

from collections.abc import Iterator, Sequence

from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.suppression import LEAST
from sendprep.domain.weakness import Judgement, OwnView
from sendprep.reports.dates import day
from sendprep.reports.sef_wording import (
    common_name,
    counted,
    counted_weaknesses,
    in_words,
    listed,
    opening,
    paper,
    shows_judgements,
)


def lead(se: SelfEvaluation) -> str:
    """Return what inspectors judged and what we judge now, counted in words."""
    judged = _judged(se) if shows_judgements(se) else [_named(se)]
    return " ".join([*judged, _viewed(se)])


def _named(se: SelfEvaluation) -> str:
    weaknesses = counted_weaknesses([account.weakness for account in se.accounts], se.inspection)
    return f"The {paper(se.inspection)} names {weaknesses}."


def _judged(se: SelfEvaluation) -> list[str]:
    numbers = {
        judgement: [a.weakness.number for a in se.accounts if a.weakness.judgement is judgement]
        for judgement in Judgement
    }
    good, bad = numbers[Judgement.SUFFICIENT], numbers[Judgement.NOT_SUFFICIENT]
    sentences = []
    if good or bad:
        sentences.append(f"Inspectors judged progress {_split(len(good), len(bad), se)}.")
    if numbers[Judgement.NONE_STATED]:
        sentences.append(_unstated(numbers[Judgement.NONE_STATED], se))
    return sentences


def _split(good: int, bad: int, se: SelfEvaluation) -> str:
    total = len(se.accounts)
    one, many = _names(se)
    if total == 1:
        return f"{'sufficient' if good else 'not sufficient'} on the only {one}"
    if good == total:
        return f"sufficient on all {in_words(total)} {many}"
    if bad == total:
        return f"sufficient on none of the {in_words(total)} {many}"
    of_all = f"of the {in_words(total)} {many}"
    if good and bad:
        return f"sufficient on {in_words(good)} {of_all} and not sufficient on {in_words(bad)}"
    return f"{'sufficient' if good else 'not sufficient'} on {in_words(good or bad)} {of_all}"


def _unstated(numbers: Sequence[int], se: SelfEvaluation) -> str:
    if len(numbers) == len(se.accounts):
        return f"The {paper(se.inspection)} states no judgement on any {_names(se)[0]}."
    of_these, source = _numbered(numbers), paper(se.inspection)
    if _judgements_differ(se):  # its own summary tells that it does judge some of them
        return f"For {of_these} no judgement could be read from the {source}."
    return f"For {of_these} the {source} states no judgement."


def _numbered(numbers: Sequence[int]) -> str:
    noun = "number" if len(numbers) == 1 else "numbers"
    return f"{noun} {listed([str(number) for number in numbers])}"


def _viewed(se: SelfEvaluation) -> str:
    views = [account.weakness.own_view for account in se.accounts]
    waiting = [a.weakness.number for a in se.accounts if a.weakness.own_view is OwnView.NOT_JUDGED]
    if len(waiting) == len(views):
        return f"We have not yet judged any {_names(se)[0]} ourselves."
    said = [view for view in OwnView if view is not OwnView.NOT_JUDGED and view in views]
    counts = listed([f"{in_words(views.count(view))} {view.words.lower()}" for view in said])
    if not waiting:
        return f"We now judge {counts}."
    waits = "waits" if len(waiting) == 1 else "wait"
    return f"We now judge {counts}; {_numbered(waiting)} {waits} for our judgement."


def reconciled(se: SelfEvaluation) -> str:
    """Return the counts of what is here, from which a reader can check that all of it is."""
    weaknesses = counted_weaknesses([account.weakness for account in se.accounts], se.inspection)
    total = sum(len(account.findings) for account in se.accounts)
    findings = f" with {counted(total, 'finding')}" if total else ""
    here = f"The {paper(se.inspection)} names {weaknesses}{findings}; all are here."
    if _total_differs(se):
        here = f"{opening(weaknesses)}{findings} {'is' if len(se.accounts) == 1 else 'are'} here."
    return f"{here} {_linked(se)} Position at {day(se.today)}."


def _linked(se: SelfEvaluation) -> str:
    links = sum(len(account.links) for account in se.accounts)
    if not links and se.lacks_evidence:
        return "No evidence is shown."
    if not links:
        return "No evidence is linked yet."
    gives = "gives" if len(se.evidence) == 1 else "give"
    documents = opening(counted(len(se.evidence), "document"))
    return f"{documents} {gives} {counted(links, 'link')}."


def unreconciled(se: SelfEvaluation) -> Iterator[str]:
    """Yield each way in which the letter's own totals differ from what is here."""
    stated, total = se.inspection.stated, len(se.accounts)
    source, (_, many) = paper(se.inspection), _names(se)
    if _total_differs(se) and stated.total is not None:
        yield (
            f"The {source} itself counts {in_words(stated.total)} {many}; "
            f"{in_words(total)} {'is' if total < 2 else 'are'} here."
        )
    if _judgements_differ(se):
        yield _both_counts(se)


def younger(se: SelfEvaluation) -> Iterator[str]:
    """Yield, if there are any, which records are dated after the day that all this stands for.

    Readers from whom something is withheld are told nothing of our own checks.
    """
    if se.lacks_any:
        return
    late = [one for one in se.evidence if one.evidence_date and one.evidence_date > se.today]
    codes = [one.code for one in sorted(late, key=lambda one: one.number)]
    told = (one for one in se.audited if one.found.audited >= LEAST)
    rounds = {one.round_code: one.found.round_.begun.date() for one in told}
    codes += [f"audit round {code}" for code, begun in rounds.items() if begun > se.today]
    if codes:
        yield (
            f"Dated after {day(se.today)}, the day of this position: {listed(codes)}. "
            "Either these dates are wrong, or this day is."
        )


def _stated_and_here(se: SelfEvaluation) -> tuple[tuple[str, int | None, int], ...]:
    """Return each judgement in words, as often as the letter counts it and as it is here."""
    stated = se.inspection.stated
    return (
        ("sufficient", stated.sufficient, _count(se, Judgement.SUFFICIENT)),
        ("not sufficient", stated.not_sufficient, _count(se, Judgement.NOT_SUFFICIENT)),
    )


def _judgements_differ(se: SelfEvaluation) -> bool:
    return any(said not in (None, here) for _, said, here in _stated_and_here(se))


def _both_counts(se: SelfEvaluation) -> str:
    both = _stated_and_here(se)
    counts = [f"{in_words(said)} {words}" for words, said, _ in both if said is not None]
    here = [f"{in_words(found)} {words}" for words, _, found in both]
    missing = _count(se, Judgement.NONE_STATED)
    rest = ""
    if missing:
        rest = f" {opening(counted(missing, 'judgement'))} could not be read from the "
        rest += f"{paper(se.inspection)}, and {'is' if missing == 1 else 'are'} not guessed."
    summary = f"The {paper(se.inspection)}’s own summary counts {listed(counts)}; "
    return f"{summary}the table has {listed(here)}.{rest}"


def _count(se: SelfEvaluation, judgement: Judgement) -> int:
    return sum(account.weakness.judgement is judgement for account in se.accounts)


def _total_differs(se: SelfEvaluation) -> bool:
    return se.inspection.stated.total not in (None, len(se.accounts))


def _names(se: SelfEvaluation) -> tuple[str, str]:
    return common_name([account.weakness for account in se.accounts], se.inspection)
