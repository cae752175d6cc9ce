from dataclasses import replace
from datetime import date

import pytest

from sendprep.domain.inspection import Event, Framework, Inspection, LetterKind, Span
from sendprep.domain.timeline import countdown, days_to_revisit, timeline
from sendprep.services.read_rules import calendar, deadline_rules

INSPECTION = Inspection(
    area="Ashmere",
    framework=Framework.REVISIT_2016,
    kind=LetterKind.REVISIT,
    visit=Span(date(2025, 4, 29), date(2025, 5, 2)),
    letter_date=date(2025, 6, 12),
    revisit=Span(date(2027, 2, 1), date(2027, 2, 4)),
)


def titles(inspection, events=()):
    dated = timeline(inspection, events, deadline_rules(), calendar())
    return {one.title: one for one in dated}


def test_timeline_is_in_order_and_holds_the_officers_events():
    dated = timeline(
        INSPECTION, [Event("e1", date(2026, 12, 8), "Board")], deadline_rules(), calendar()
    )
    assert [one.day for one in dated] == sorted(one.day for one in dated)
    assert any(one.event_id == "e1" and one.title == "Board" for one in dated)
    assert [one.title for one in dated if one.main] == ["Revisit expected"]


def test_notice_call_is_ten_working_days_before_the_revisit():
    call = titles(INSPECTION)["Notice call expected"]
    assert call.day == date(2027, 1, 18)
    assert call.worked_out == "10 working days before the revisit"


def test_statement_of_action_is_due_only_after_an_initial_letter():
    assert "Written statement of action due" not in titles(INSPECTION)
    initial = replace(INSPECTION, kind=LetterKind.INITIAL)
    assert titles(initial)["Written statement of action due"].day == date(2025, 9, 19)


def test_unconfirmed_deadline_says_so():
    report = replace(INSPECTION, framework=Framework.AREA_2023, kind=LetterKind.FULL, outcome=3)
    due = titles(report)["Priority action plan due"]
    assert "not a published rule" in due.worked_out
    assert "Strategic plan to be published" not in titles(report)


def test_without_dates_there_is_no_deadline():
    bare = Inspection("Ashmere", Framework.REVISIT_2016, LetterKind.INITIAL)
    assert titles(bare) == {}
    assert days_to_revisit(bare, date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 30), "63 days to revisit"),
        (date(2027, 1, 31), "1 day to revisit"),
        (date(2027, 2, 1), "Revisit: day 1"),
        (date(2027, 2, 4), "Revisit: day 4"),
        (date(2027, 2, 5), "Revisit is over"),
    ],
)
def test_countdown_says_where_we_are(today, words):
    assert countdown(INSPECTION, today) == words


def test_countdown_without_a_date_asks_for_one():
    assert countdown(replace(INSPECTION, revisit=None), date(2026, 1, 1)) == "Set a date"
