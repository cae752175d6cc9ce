"""Tracked cases: the mix in plain words, documents in two working days, months without names."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bank_made import PASSPHRASE, a_tracked_case, dump, locked_bank, plain_bank, some_cases

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.evidence import Agency
from sendprep.domain.tracked_case import (
    Consent,
    Support,
    TrackedCase,
    TrackedDocument,
    TrackedMonth,
)
from sendprep.domain.tracked_checklist import DocumentState
from sendprep.errors import SendprepError
from sendprep.services.read_tracked import read_tracked, tracked_rules
from sendprep.services.track_cases import (
    case_of_list,
    change_tracked,
    see_tracked,
    set_document,
    stop_tracking,
    track,
    write_month,
)

TODAY = date(2026, 2, 12)
FRIDAY, SUNDAY, TUESDAY = date(2026, 2, 6), date(2026, 2, 8), date(2026, 2, 10)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def a_case(case_id: str = "P00012", **changes: Any) -> TrackedCase:
    """Return a case that is not stored yet, without documents and months."""
    return replace(a_tracked_case(), case_id=case_id, documents={}, months=(), **changes)


def mix_words(bank: Bank) -> dict[str, tuple[str, str]]:
    """Return what the mix check says by what it counts."""
    return {one.rule.counts.value: (one.said, one.remark) for one in see_tracked(bank, TODAY).mix}


def test_a_tracked_case_comes_back_as_it_was_stored_and_goes_by_undo(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        before = dump(bank)
        made = track(bank, a_tracked_case(), TODAY)
        assert bank.tracked_cases.all() == [made]
        assert check(bank) == []
        bank.undo()
        assert dump(bank) == before
        bank.redo()
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as bank:
        assert bank.tracked_cases.get(made.id) == made
        stop_tracking(bank, made.id)
        assert bank.tracked_cases.all() == []
        bank.undo()
        assert bank.tracked_cases.all() == [made], "with its documents and months"


def test_a_case_of_a_list_comes_with_what_the_list_says(bank: Bank) -> None:
    with bank.change("Keep a list"):
        bank.frames.put("Children of the mill", date(2026, 1, 31), some_cases())
    found = case_of_list(bank, " P00004 ")
    assert found
    assert (found.case_id, found.age_band, found.need) == ("P00004", "11-15", "ASD")
    assert found.support is Support.PLAN
    assert found.services == {Agency.EDUCATION, Agency.SOCIAL_CARE}, "as it is looked after"
    assert case_of_list(bank, "P99999") is None


@pytest.mark.parametrize(
    "case_id", ["", "Ada", "Mrs Lovelace 7", "B801200005001", "943 476 5919", "Born 12/03/2014"]
)
def test_an_id_that_may_tell_the_child_is_refused(bank: Bank, case_id: str) -> None:
    with pytest.raises(SendprepError):
        track(bank, a_case(case_id), TODAY)
    assert bank.tracked_cases.all() == []


def test_no_case_is_tracked_twice_and_a_free_number_is_given_again(bank: Bank) -> None:
    first = track(bank, a_case("P1"), TODAY)
    second = track(bank, a_case("P2"), TODAY)
    with pytest.raises(SendprepError, match="tracked already"):
        track(bank, a_case("P2"), TODAY)
    with pytest.raises(SendprepError, match="tracked already"):
        change_tracked(bank, replace(first, case_id="P2"), TODAY)
    stop_tracking(bank, first.id)
    assert track(bank, a_case("P3"), TODAY).number == 1
    assert second.number == 2


def test_mix_says_in_words_what_is_wanting(bank: Bank) -> None:
    assert mix_words(bank)["cases"] == ("No case", "6 more wanted, usually 6 cases")
    track(bank, a_case("P1", is_in_alternative_provision=False), TODAY)
    said = mix_words(bank)
    assert said["alternative_provision"] == (
        "None in alternative provision",
        "1 more wanted, usually at least 1 in alternative provision",
    )
    assert said["sen_support"][1].startswith("2 more wanted")
    assert said["needs"] == ("1 need", "2 more wanted, our reading: at least 3 needs")
    assert said["services"] == ("2 services", "1 more wanted, our reading: at least 3 services")


def six(bank: Bank) -> list[TrackedCase]:
    """Track six cases that are the mix that is asked for."""
    bands = ("0-4", "5-10", "11-15", "16-19", "5-10", "11-15")
    needs = ("ASD", "SEMH", "SLCN", "MLD", "ASD", "SEMH")
    return [
        track(
            bank,
            a_case(
                f"P{at}",
                age_band=bands[at],
                need=needs[at],
                is_in_alternative_provision=at == 0,
                support=Support.SEN_SUPPORT if at < 2 else Support.PLAN,
                services=frozenset({Agency.EDUCATION, Agency.HEALTH, Agency.SOCIAL_CARE}),
            ),
            TODAY,
        )
        for at in range(6)
    ]


def test_six_of_the_mix_meet_every_rule_until_a_family_refuses(bank: Bank) -> None:
    cases = six(bank)
    seen = see_tracked(bank, TODAY)
    assert all(one.is_met for one in seen.mix)
    assert mix_words(bank)["age_bands"] == ("4 age bands", "0-4, 5-10, 11-15, 16-19")
    change_tracked(bank, replace(cases[1], consent=Consent.REFUSED), TODAY)
    wanting = [one.rule.counts.value for one in see_tracked(bank, TODAY).mix if not one.is_met]
    assert wanting == ["cases", "sen_support"]
    track(bank, a_case("P8", support=Support.SEN_SUPPORT), TODAY)
    track(bank, a_case("P9"), TODAY)
    assert mix_words(bank)["cases"] == ("7 cases", "1 too many, usually 6 cases")


def test_documents_are_due_two_working_days_after_the_case_was_named(bank: Bank) -> None:
    made = track(bank, a_case(named=FRIDAY), TODAY)
    (seen,) = see_tracked(bank, TUESDAY).cases
    assert seen.due == TUESDAY, "Saturday and Sunday are no working days"
    assert {one.state for one in seen.documents} == {DocumentState.DUE}
    (seen,) = see_tracked(bank, date(2026, 2, 11)).cases
    assert {one.state for one in seen.documents} == {DocumentState.OVERDUE}
    set_document(bank, made.id, TrackedDocument("plan", TUESDAY), TODAY)
    set_document(bank, made.id, TrackedDocument("review", TODAY), TODAY)
    set_document(bank, made.id, TrackedDocument("health", not_held="Never  referred"), TODAY)
    (seen,) = see_tracked(bank, TODAY).cases
    states = {one.rule.id: one.state for one in seen.documents}
    assert states["plan"] is DocumentState.UPLOADED
    assert states["review"] is DocumentState.LATE
    assert states["health"] is DocumentState.NOT_HELD
    said = {one.rule.id: one.words(date.isoformat) for one in seen.documents}
    assert said["review"] == "Uploaded 2026-02-12, was due 2026-02-10"
    assert said["health"] == "Not held: Never referred"
    assert said["views"] == "Overdue since 2026-02-10"
    assert len(seen.missing) == len(seen.documents) - 3


def test_a_bank_holiday_is_no_working_day(bank: Bank) -> None:
    track(bank, a_case(named=date(2026, 4, 2)), date(2026, 4, 30))
    (seen,) = see_tracked(bank, date(2026, 4, 30)).cases
    assert seen.due == date(2026, 4, 8), "Good Friday, the weekend and Easter Monday lie between"


def test_a_case_that_nobody_named_has_documents_without_a_day(bank: Bank) -> None:
    track(bank, a_case(named=None), TODAY)
    (seen,) = see_tracked(bank, TODAY).cases
    assert seen.due is None
    assert {one.words(date.isoformat) for one in seen.documents} == {"Missing"}


def test_each_case_is_asked_only_for_documents_that_it_can_have(bank: Bank) -> None:
    track(bank, a_case("P1", is_in_alternative_provision=False, services=frozenset()), TODAY)
    track(bank, a_case("P2", support=Support.SEN_SUPPORT), TODAY)
    plan, support = see_tracked(bank, TODAY).cases
    asked = [{one.rule.id for one in seen.documents} for seen in (plan, support)]
    assert asked[0] == {"plan", "advice", "review", "setting", "views", "chronology"}
    assert asked[1] == {"support-plan", "setting", "alternative", "health", "views", "chronology"}


def test_a_document_goes_back_to_missing(bank: Bank) -> None:
    made = track(bank, a_case(), TODAY)
    set_document(bank, made.id, TrackedDocument("plan", TODAY), TODAY)
    set_document(bank, made.id, TrackedDocument("plan"), TODAY)
    assert bank.tracked_cases.get(made.id).documents == {}
    label = bank.undo_label()
    set_document(bank, made.id, TrackedDocument("plan"), TODAY)
    assert bank.undo_label() == label, "nothing changed, so there is no step"


@pytest.mark.parametrize(
    "document",
    [
        TrackedDocument("plan", date(2026, 2, 13)),
        TrackedDocument("plan", date(206, 2, 10)),
        TrackedDocument("plan", TUESDAY, "Lost"),
        TrackedDocument("plan", not_held="Asked Mrs Lovelace"),
    ],
)
def test_what_cannot_be_of_a_document_is_refused(bank: Bank, document: TrackedDocument) -> None:
    made = track(bank, a_case(), TODAY)
    with pytest.raises(SendprepError):
        set_document(bank, made.id, document, TODAY)
    assert bank.tracked_cases.get(made.id) == made


def test_months_are_kept_in_their_order_whatever_way_they_are_written(bank: Bank) -> None:
    made = track(bank, a_case(), TODAY)
    for month, words in (
        ("Mar 2025", "Moved."),
        ("11/2024", "Referred."),
        ("2025-03", "Moved on."),
    ):
        write_month(bank, made.id, month, words, today=TODAY)
    assert bank.tracked_cases.get(made.id).months == (
        TrackedMonth("2024-11", "Referred."),
        TrackedMonth("2025-03", "Moved on."),
    )
    write_month(bank, made.id, "november 2024", "  ", today=TODAY)
    assert [one.month for one in bank.tracked_cases.get(made.id).months] == ["2025-03"]


@pytest.mark.parametrize("month", ["", "2026-03", "13/2025", "Mayor 2025", "March", "1889-04"])
def test_a_month_that_cannot_be_is_refused(bank: Bank, month: str) -> None:
    made = track(bank, a_case(), TODAY)
    with pytest.raises(SendprepError, match="no month that has been"):
        write_month(bank, made.id, month, "Moved.", today=TODAY)


def test_words_that_may_tell_who_somebody_is_need_a_reason_to_stay(bank: Bank) -> None:
    made = track(bank, a_case(), TODAY)
    with pytest.raises(SendprepError, match="March 2025 seems to hold a name"):
        write_month(bank, made.id, "2025-03", "Seen by Mrs Lovelace.", today=TODAY)
    assert bank.tracked_cases.get(made.id).months == ()
    write_month(bank, made.id, "2025-03", "Mill Lane shut.", "It is a street.", TODAY)
    write_month(bank, made.id, "2025-04", "Seen by Mrs Lovelace.", "It is public.", TODAY)
    months = bank.tracked_cases.get(made.id).months
    assert [one.kept_because for one in months] == ["", "It is public."], "only where it is needed"
    with pytest.raises(SendprepError, match="The reason"):
        write_month(bank, made.id, "2025-04", "Mrs Lovelace.", "Ask Mrs Lovelace", TODAY)


def test_a_case_that_went_by_undo_is_told(bank: Bank) -> None:
    made = track(bank, a_case(), TODAY)
    bank.undo()
    with pytest.raises(SendprepError, match="not tracked any more"):
        write_month(bank, made.id, "2025-03", "Moved.", today=TODAY)


def test_a_case_named_in_the_future_is_refused(bank: Bank) -> None:
    with pytest.raises(SendprepError, match="still to come"):
        track(bank, a_case(named=date(2026, 2, 13)), TODAY)
    assert track(bank, a_case(meeting=date(2026, 3, 1)), TODAY), "a meeting may lie ahead"


# --- the file of rules -------------------------------------------------------------------------

SHIPPED = json.loads(paths.resource("tracked_cases.json").read_text(encoding="utf-8"))


def spoilt(folder: Path, change: Any) -> str:
    """Return what is said of the shipped file after a change to it."""
    content = json.loads(json.dumps(SHIPPED))
    change(content)
    path = folder / "tracked_cases.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SendprepError) as refused:
        read_tracked(path)
    assert str(path) in refused.value.do
    return refused.value.happened


def test_every_rule_has_its_source_and_numbers_of_our_own_are_marked() -> None:
    rules = tracked_rules()
    assert all(one.source for one in rules.mix)
    assert all(one.source for one in rules.documents)
    assert rules.time.source
    own = {one.counts.value for one in rules.mix if not one.number_confirmed}
    assert own == {"needs", "age_bands", "services"}
    assert rules.time.working_days == 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda it: it["mix"][0].update(counts="schools"), "one of cases, needs"),
        (lambda it: it["mix"][0].update(at_least=0), "a number of 1 or more"),
        (lambda it: it["mix"][0].update(at_most=5), "no smaller than at_least"),
        (lambda it: it["mix"][1].pop("source"), "“source” is missing"),
        (lambda it: it["documents"][0].update(id="views"), "“views” is given more than once"),
        (lambda it: it["documents"][0].update(only_if={"service": "police"}), "one of education"),
        (lambda it: it["documents"][0].update(onlyif={}), "“onlyif” is not known here"),
        (lambda it: it["working_days"].update(confirmed="yes"), "true or false"),
        (lambda it: it.update(documents=[]), "one entry or more"),
    ],
)
def test_a_slip_in_the_file_is_told_with_its_place(tmp_path: Path, change: Any, told: str) -> None:
    assert told in spoilt(tmp_path, change)
