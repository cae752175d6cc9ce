"""What the moderation tab says: the cases chosen for a second audit, and how far auditors agree."""

from collections.abc import Iterator

from sendprep.domain.agreement import Agreement
from sendprep.domain.moderation import CriterionAgreement, ModeratedCase, Moderation, Stage
from sendprep.gui.audit_signs import BEGUN, FINISHED, NOT_BEGUN
from sendprep.gui.cases_findings_said import SaidRow, heading
from sendprep.gui.icons import State
from sendprep.gui.words import count_words

_STAGES = {
    Stage.DIFFERS: State("ph.warning-fill", "part", "Two grades, to be agreed"),
    Stage.SAME: FINISHED,
    Stage.AGREED: State("ph.handshake", "good", "Grade agreed"),
    Stage.SECOND_WAITS: BEGUN,
    Stage.FIRST_WAITS: NOT_BEGUN,
}
_HEADS = {
    Stage.DIFFERS: "Two grades, to be agreed",
    Stage.SAME: "Both gave the same grade",
    Stage.AGREED: "A grade is agreed",
    Stage.SECOND_WAITS: "The second audit is to do",
    Stage.FIRST_WAITS: "The first audit is to do",
}
_BLIND = {
    Stage.SECOND_WAITS: "The first audit is finished; the second is not.",
    Stage.FIRST_WAITS: "The first audit is not finished yet.",
}


def case_rows(seen: Moderation) -> Iterator[SaidRow]:
    """Yield what the round shows, then the cases by what is left to do."""
    yield SaidRow("Agreement of the round", is_large=True, note=seen.sentences[0])
    before = None
    for one in seen.cases:
        if one.stage is not before:
            alike = sum(other.stage is one.stage for other in seen.cases)
            yield heading(f"{_HEADS[one.stage]}: {count_words(alike, 'case')}")
            before = one.stage
        state = _STAGES[one.stage]
        yield SaidRow(
            _short(one), one.case_id, state.icon, state.colour, _second_line(one), one.case_id
        )


def round_rows(seen: Moderation) -> Iterator[SaidRow]:
    """Yield what the agreement is and what it does not show, in sentences, and where it breaks."""
    yield from (SaidRow(words) for words in seen.sentences)
    if seen.grades:
        yield heading("Grades: first audit, then second")
        yield from _grades(seen.grades)
    apart = [one for one in seen.criteria if one.differing]
    if seen.criteria:
        yield heading("Criteria answered differently, most often first")
        yield from map(_criterion, apart)
    if seen.criteria and not apart:
        yield SaidRow("Every criterion has the same answer from both.")


def blind_rows(one: ModeratedCase) -> Iterator[SaidRow]:
    """Yield why neither audit of a case is shown yet, and what to do."""
    yield SaidRow(_BLIND[one.stage], is_large=True)
    yield SaidRow(
        "Both audits are shown side by side once both are finished: until then the second auditor "
        "must not know what the first one found.",
        "",
        "ph.eye-slash",
        "muted",
    )
    yield SaidRow("Open the case to audit it.", opens=one.case_id)


def _short(one: ModeratedCase) -> str:
    if one.agreed:
        return one.agreed.grade
    return "" if one.pair is None else " / ".join(dict.fromkeys(filter(None, one.pair.grades)))


def _second_line(one: ModeratedCase) -> str:
    if one.agreed and one.pair:
        first, second = one.pair.grades
        stop = "" if one.agreed.reason.endswith((".", "?", "”")) else "."
        return f"{one.agreed.reason}{stop} First {first}, second {second}."
    if one.pair is None:
        return ""
    apart = len(one.pair.apart_codes)
    return f"{count_words(apart, 'criterion', 'criteria')} answered differently"


def _grades(seen: Agreement) -> Iterator[SaidRow]:
    for first in reversed(range(len(seen.grades))):
        for second in reversed(range(len(seen.grades))):
            cases = seen.table[first][second]
            if cases:
                same = first == second
                words = f"{seen.grades[first]}, then {seen.grades[second]}"
                yield SaidRow(
                    count_words(cases, "case"),
                    f"{seen.grades[first]} from both:" if same else f"{words}:",
                    "ph.equals" if same else "ph.arrows-left-right",
                    "good" if same else "part",
                )


def _criterion(one: CriterionAgreement) -> SaidRow:
    return SaidRow(one.sentence, "", "ph.arrows-left-right", "part", one.criterion.words)
