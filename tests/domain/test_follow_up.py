"""How far an action has come follows from its days and the round that closed it."""

from dataclasses import replace
from datetime import date, timedelta

from audits_made import PLAN, round_of
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.action import Action, Reaudit
from sendprep.domain.follow_up import FollowUp, Stage, is_later

TODAY = date(2026, 3, 1)
BEFORE, AFTER = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
ROUND = round_of(PLAN)
LATER = replace(ROUND, id="R2", number=2, draw_id="D2")


def _follow_up(
    due: date | None = None,
    done: date | None = None,
    reaudit: date | None = None,
    closed: bool = False,
) -> FollowUp:
    action = Action("a", 7, "Put hours into every plan", None, "", due, done)
    waits = Reaudit("a", ROUND.id, "F2", reaudit, LATER.id if closed else None)
    return FollowUp(action, waits, ROUND, LATER if closed else None)


def _said(one: FollowUp) -> tuple[Stage, str]:
    return one.stage(TODAY), one.state(TODAY, date.isoformat)


def test_each_stage_says_the_day_that_counts() -> None:
    assert _follow_up().code == "P7"
    assert _said(_follow_up()) == (Stage.TO_DO, "to do, no day is set")
    assert _said(_follow_up(due=TODAY)) == (Stage.TO_DO, "to do by 2026-03-01")
    assert _said(_follow_up(due=BEFORE)) == (Stage.LATE, "overdue since 2026-02-28")
    assert _said(_follow_up(done=BEFORE)) == (Stage.WAITS, "done, waits for a re-audit")
    assert _said(_follow_up(BEFORE, BEFORE, TODAY)) == (
        Stage.WAITS,
        "done, waits for re-audit by 2026-03-01",
    )
    late = Stage.REAUDIT_LATE
    assert _said(_follow_up(AFTER, BEFORE, BEFORE)) == (
        late,
        "done, re-audit overdue since 2026-02-28",
    )
    assert _said(_follow_up(BEFORE, None, BEFORE)) == (
        late,
        "not done, re-audit overdue since 2026-02-28",
    )
    assert _said(_follow_up(BEFORE, BEFORE, BEFORE, True)) == (Stage.CLOSED, "closed by A2")


DAYS = st.none() | st.dates(BEFORE - timedelta(9), AFTER + timedelta(9))


@given(DAYS, DAYS, DAYS, st.booleans())
def test_it_is_late_only_while_open_and_after_a_day_that_was_set(
    due: date | None, done: date | None, reaudit: date | None, closed: bool
) -> None:
    stage = _follow_up(due, done, reaudit, closed).stage(TODAY)
    gone = (due is not None and due < TODAY and done is None) or (
        reaudit is not None and reaudit < TODAY
    )
    assert stage.is_late == (gone and not closed)


def test_a_later_sample_is_drawn_anew_and_asks_the_same() -> None:
    assert is_later(ROUND, LATER)
    assert not is_later(ROUND, ROUND)
    assert not is_later(LATER, ROUND)
    assert not is_later(ROUND, replace(LATER, draw_id=ROUND.draw_id))
    assert not is_later(ROUND, replace(LATER, instrument_id="setting-charter"))
