"""How a self-evaluation says counts and the names of things, in British English."""

from collections.abc import Sequence
from datetime import date

from sendprep.domain.inspection import Framework, Inspection, LetterKind
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer, Judgement, OwnView, Weakness, WeaknessKind
from sendprep.reports.dates import NO_BREAK, day, month, on_one_line
from sendprep.reports.document import Sign

_NUMBERS = (
    "no",
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_NAMES = {
    WeaknessKind.SIGNIFICANT_WEAKNESS: ("weakness", "weaknesses"),
    WeaknessKind.PRIORITY_ACTION: ("area for priority action", "areas for priority action"),
    WeaknessKind.IMPROVEMENT_AREA: ("area for improvement", "areas for improvement"),
}
_LONGEST_HEAD = 10
"""Letters from which on a name is too long for a narrow column."""
VIEW_SIGNS = {
    OwnView.SUFFICIENT: Sign.GOOD,
    OwnView.AT_RISK: Sign.PART,
    OwnView.NOT_YET: Sign.BAD,
    OwnView.NOT_JUDGED: Sign.NONE,
}
JUDGEMENT_SIGNS = {
    Judgement.SUFFICIENT: Sign.GOOD,
    Judgement.NOT_SUFFICIENT: Sign.BAD,
    Judgement.NONE_STATED: Sign.NONE,
}
ANSWER_SIGNS = {
    Answer.ANSWERED: Sign.GOOD,
    Answer.PARTLY: Sign.PART,
    Answer.NO_ANSWER: Sign.NONE,
}


def confidence_words(weakness: Weakness) -> str:
    """Return how sure we are of our own view; "" where nothing is judged to be sure of."""
    return "" if weakness.own_view is OwnView.NOT_JUDGED else weakness.confidence.words


def in_words(count: int) -> str:
    """Return a count as a sentence says it: in words up to twelve, then in figures."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def some(count: int) -> str:
    """Return a count that stands alone, such as "three" or "none" of them."""
    return in_words(count) if count else "none"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun, such as "nine findings" or "no finding"."""
    return f"{in_words(count)} {one if count < 2 else many or one + 's'}"


def listed(items: Sequence[str]) -> str:
    """Return items as a sentence lists them: "2, 3 and 5"."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def opening(text: str) -> str:
    """Return a text with a capital at its start."""
    return text[:1].upper() + text[1:]


def paper(inspection: Inspection) -> str:
    """Return what inspectors wrote: a letter, or from 2023 on a report."""
    return "report" if inspection.framework is Framework.AREA_2023 else "letter"


def dated_paper(inspection: Inspection) -> str:
    """Return the letter with its date, such as "letter of 12 June 2024"."""
    when = f" of {day(inspection.letter_date)}" if inspection.letter_date else ""
    return paper(inspection) + when


def visit_name(inspection: Inspection) -> str:
    """Return what the inspectors' visit was."""
    names = {LetterKind.REVISIT: "revisit", LetterKind.MONITORING: "monitoring inspection"}
    return names.get(inspection.kind, "inspection")


def next_visit(inspection: Inspection) -> str:
    """Return what the visit that is prepared for is called."""
    first = inspection.kind in (LetterKind.INITIAL, LetterKind.FULL)
    return "Revisit expected" if first else "Next revisit expected"


def name(weakness: Weakness) -> str:
    """Return what the framework calls a weakness."""
    return _NAMES[weakness.kind][0]


def counted_weaknesses(weaknesses: Sequence[Weakness], inspection: Inspection) -> str:
    """Return how many weaknesses there are, each kind by its own name."""
    if not weaknesses:
        old = inspection.framework is Framework.REVISIT_2016
        return "no weakness" if old else "no area for action or improvement"
    kinds = [one.kind for one in weaknesses]
    return listed([counted(kinds.count(kind), *_NAMES[kind]) for kind in _NAMES if kind in kinds])


def common_name(weaknesses: Sequence[Weakness], inspection: Inspection) -> tuple[str, str]:
    """Return one name, as singular and plural, that fits all of the weaknesses."""
    kinds = {one.kind for one in weaknesses}
    if len(kinds) == 1:
        return _NAMES[kinds.pop()]
    old = inspection.framework is Framework.REVISIT_2016
    return _NAMES[WeaknessKind.SIGNIFICANT_WEAKNESS] if old else ("area", "areas")


def narrow_head(weaknesses: Sequence[Weakness], inspection: Inspection) -> str:
    """Return the head of a narrow column for the numbers of weaknesses, or of areas."""
    one, _ = common_name(weaknesses, inspection)
    return opening(one) if len(one) < _LONGEST_HEAD else "Area"


def shows_judgements(se: SelfEvaluation) -> bool:
    """Say whether inspectors judge each weakness: only at a revisit, or where one was read."""
    one_is_judged = any(
        account.weakness.judgement is not Judgement.NONE_STATED for account in se.accounts
    )
    return se.inspection.kind is LetterKind.REVISIT or one_is_judged


def inspectors_then(inspection: Inspection) -> str:
    """Return the head over the inspectors' judgements, such as "Inspectors, June 2024"."""
    when = f", {month(inspection.letter_date)}" if inspection.letter_date else ""
    return "Inspectors" + on_one_line(when).replace("," + NO_BREAK, ", ")


def view_now(today: date) -> str:
    """Return the head over our own views, such as "Our view, December 2025"."""
    return f"Our view, {on_one_line(month(today))}"
