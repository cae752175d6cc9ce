"""What an audit found leads to an action, and only a later sample that shows it closes that."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from audits_made import CHARTER, PLAN
from bank_made import a_weakness, dump, plain_bank
from findings_made import audited, sample
from follow_ups_made import TODAY, YESTERDAY, Followed, followed, round_of_f2

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.action import Action, CriterionLink, Reaudit
from sendprep.domain.follow_up import Stage
from sendprep.domain.identity import new_id
from sendprep.domain.trend import Direction
from sendprep.errors import SendprepError
from sendprep.services.audit_cases import begin_round
from sendprep.services.follow_up import (
    add_action,
    change_action,
    close_reaudit,
    link_criterion,
    open_reaudit,
    remove_action,
    unlink_criterion,
)
from sendprep.services.reaudit_refusals import reaudit_trend
from sendprep.services.see_findings import see_findings
from sendprep.services.see_follow_up import see_audited, see_counted, see_follow_ups


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def test_a_criterion_counts_towards_weaknesses_until_it_is_taken_back(bank: Bank) -> None:
    one, other = a_weakness(1), a_weakness(2)
    with bank.change("Add"):
        bank.weaknesses.add(other)
        bank.weaknesses.add(one)
    for weakness in (other, one, one):
        link_criterion(bank, "ehc-plan", "F2", weakness.id)
    assert see_counted(bank, "ehc-plan") == {"F2": (one, other)}
    assert see_counted(bank, "setting-charter") == {}
    assert bank.undo_label() == "Count F2 towards weakness 1"
    for _ in range(2):
        unlink_criterion(bank, "ehc-plan", "F2", one.id)
    assert bank.criterion_links.all() == [CriterionLink("ehc-plan", "F2", other.id)]
    assert bank.undo_label() == "Count F2 no more towards weakness 1"


def test_an_action_waits_for_its_reaudit_and_is_one_step(bank: Bank) -> None:
    round_ = round_of_f2(bank, "autumn", 2)
    before, due = dump(bank), TODAY + timedelta(days=30)
    made = add_action(bank, round_.id, "F2", "  Put hours in ", None, " Head of SEND", due, due)
    assert made == Action(made.id, 1, "Put hours in", None, "Head of SEND", due)
    assert bank.actions.reaudits() == [Reaudit(made.id, round_.id, "F2", due)]
    assert bank.undo_label() == "Set action P1 on F2 of A1"
    bank.undo()
    assert dump(bank) == before


@pytest.mark.parametrize(
    ("text", "owner", "words"),
    [
        (" ", "", "The action says nothing yet."),
        ("Ring Ada on 07700 900123", "", "The action seems to hold"),
        ("Put hours in", "Oliver Smith", "Who leads the action seems to hold"),
    ],
)
def test_an_action_that_may_not_be_stored_leaves_the_bank_as_it_was(
    bank: Bank, text: str, owner: str, words: str
) -> None:
    round_ = round_of_f2(bank, "autumn", 2)
    before = dump(bank)
    with pytest.raises(SendprepError) as refused:
        add_action(bank, round_.id, "F2", text, owner=owner)
    assert words in refused.value.happened
    assert dump(bank) == before


def test_an_action_is_about_a_criterion_that_the_round_asks(bank: Bank) -> None:
    round_ = round_of_f2(bank, "autumn", 2)
    with pytest.raises(KeyError):
        add_action(bank, round_.id, "F99", "Put hours in")
    with pytest.raises(KeyError):
        add_action(bank, "none", "F2", "Put hours in")


def test_a_later_sample_that_shows_a_rise_closes_an_action(bank: Bank) -> None:
    made = followed(bank)
    seen = reaudit_trend(bank, made.reaudit(bank), made.later.id)
    assert seen.trend
    assert seen.trend.direction is Direction.HIGHER
    close_reaudit(bank, made.reaudit(bank), made.later.id, "Not needed")
    assert made.reaudit(bank) == Reaudit(made.action.id, made.first.id, "F2", None, made.later.id)
    assert bank.undo_label() == "Close P1 with A2"
    assert check(bank) == []
    (one,) = see_follow_ups(bank, made.first.id)
    assert one.stage(TODAY) is Stage.CLOSED
    assert one.weakness == made.weakness
    assert see_follow_ups(bank, made.later.id) == (one,)
    open_reaudit(bank, one.reaudit)
    assert made.reaudit(bank).closed_by is None
    assert see_follow_ups(bank, made.later.id) == ()


def test_without_a_rise_it_is_closed_only_with_a_reason(bank: Bank) -> None:
    made = followed(bank, before=5, after=7)
    with pytest.raises(SendprepError) as refused:
        close_reaudit(bank, made.reaudit(bank), made.later.id, "  ")
    assert refused.value.happened == "A2 does not show that F2 is met more often."
    with pytest.raises(SendprepError, match="The reason seems to hold"):
        close_reaudit(bank, made.reaudit(bank), made.later.id, "Oliver Smith is content")
    assert made.reaudit(bank).closed_by is None
    close_reaudit(bank, made.reaudit(bank), made.later.id, "The board takes it up anew")
    assert made.reaudit(bank).because == "The board takes it up anew"


def _its_own_round(bank: Bank, made: Followed) -> str:
    return made.first.id


def _same_draw(bank: Bank, made: Followed) -> str:
    return begin_round(bank, made.first.draw_id, PLAN, "Once more", 0).id


def _same_cases(bank: Bank, made: Followed) -> str:
    return round_of_f2(bank, "autumn", 12).id


def _other_instrument(bank: Bank, made: Followed) -> str:
    return audited(bank, sample(bank, seed="charter"), asked=CHARTER, second_share=0).id


def _before_it_was_done(bank: Bank, made: Followed) -> str:
    with bank.change("Begin it earlier"):
        bank.rounds.update(replace(made.later, begun=made.later.begun - timedelta(days=2)))
    return made.later.id


def _not_done(bank: Bank, made: Followed) -> str:
    change_action(bank, replace(made.action, done=None), made.reaudit(bank))
    return made.later.id


def _unfinished(bank: Bank, made: Followed) -> str:
    return round_of_f2(bank, "summer", 9, done=9).id


def _nothing_applied(bank: Bank, made: Followed) -> str:
    return round_of_f2(bank, "summer", 0, others="N").id


def _all_to_be_audited_twice(bank: Bank, made: Followed) -> str:
    ids = bank.draws.get(made.later.draw_id).draw.ids
    with bank.change("Audit all twice"):
        bank.rounds.update(replace(made.later, second=ids))
    return made.later.id


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (_its_own_round, "A1 is the round that P1 came of"),
        (_same_draw, "A3 audits the same cases as A1"),
        (_same_cases, "A3 audits the same cases as A1"),
        (_other_instrument, "A3 was audited with another instrument"),
        (_before_it_was_done, "A2 was begun before P1 was done"),
        (_not_done, "P1 is not done yet"),
        (_unfinished, "3 of 12 cases of A3 are not audited yet"),
        (_nothing_applied, "F2 applied to no case of A3"),
        (_all_to_be_audited_twice, "Every case of A2 waits for a second audit"),
    ],
)
def test_no_other_round_closes_an_action(
    bank: Bank, of: Callable[[Bank, Followed], str], words: str
) -> None:
    made = followed(bank)
    round_id = of(bank, made)
    before = dump(bank)
    with pytest.raises(SendprepError) as refused:
        close_reaudit(bank, made.reaudit(bank), round_id, "We are sure")
    assert words in refused.value.happened
    assert refused.value.safe == "The re-audit stays open."
    assert dump(bank) == before


def test_where_there_was_no_share_before_it_is_closed_only_with_a_reason(bank: Bank) -> None:
    made = followed(bank)
    action = add_action(bank, round_of_f2(bank, "a", 0, others="N").id, "F2", "Ask for hours")
    reaudit = bank.actions.reaudits()[-1]
    change_action(bank, replace(action, done=YESTERDAY), reaudit)
    later = round_of_f2(bank, "b", 12)
    seen = reaudit_trend(bank, reaudit, later.id)
    assert seen.sentence.startswith("F2 applied to no case of A3, so nothing can be said")
    with pytest.raises(SendprepError, match="A4 does not show"):
        close_reaudit(bank, reaudit, later.id)
    close_reaudit(bank, reaudit, later.id, "There were no cases before")
    assert made.reaudit(bank).closed_by is None


def test_an_earlier_round_does_not_close_an_action(bank: Bank) -> None:
    made = followed(bank)
    later = add_action(bank, made.later.id, "F2", "Train the writers")
    (reaudit,) = [one for one in bank.actions.reaudits() if one.action_id == later.id]
    with pytest.raises(SendprepError, match="A1 is earlier than A2"):
        close_reaudit(bank, reaudit, made.first.id)


def test_a_round_of_every_case_may_be_followed_by_another_of_them(bank: Bank) -> None:
    with bank.change("Add"):
        bank.weaknesses.add(a_weakness())
    first, later = (
        begin_round(bank, sample(bank, 12, 12, seed=seed).id, PLAN, seed, 0) for seed in "ab"
    )
    action = add_action(bank, first.id, "F2", "Put hours in")
    (reaudit,) = bank.actions.reaudits()
    change_action(bank, replace(action, done=YESTERDAY), reaudit)
    with pytest.raises(SendprepError, match="12 of 12 cases of A2 are not audited yet"):
        close_reaudit(bank, reaudit, later.id)


def test_a_closed_action_keeps_the_day_on_which_it_was_done(bank: Bank) -> None:
    made = followed(bank)
    close_reaudit(bank, made.reaudit(bank), made.later.id)
    other = replace(made.action, text="Put hours in", done=TODAY)
    with pytest.raises(SendprepError, match="P1 is closed by A2"):
        change_action(bank, other, made.reaudit(bank))
    change_action(bank, replace(other, done=YESTERDAY), made.reaudit(bank))
    assert bank.actions.get(made.action.id).text == "Put hours in"
    assert made.reaudit(bank).closed_by == made.later.id


def test_an_action_is_not_done_on_a_day_to_come(bank: Bank) -> None:
    made = followed(bank)
    tomorrow = replace(made.action, done=TODAY + timedelta(days=1))
    with pytest.raises(SendprepError, match="still to come"):
        change_action(bank, tomorrow, made.reaudit(bank))


def test_an_action_that_is_gone_is_neither_changed_nor_closed(bank: Bank) -> None:
    made = followed(bank)
    reaudit = made.reaudit(bank)
    remove_action(bank, made.action)
    for deed in (
        lambda: remove_action(bank, made.action),
        lambda: change_action(bank, made.action, reaudit),
        lambda: close_reaudit(bank, reaudit, made.later.id),
        lambda: open_reaudit(bank, reaudit),
    ):
        with pytest.raises(SendprepError, match="is not there any more"):
            deed()
    bank.undo()
    assert made.reaudit(bank) == reaudit


def test_a_weakness_is_told_what_the_newest_round_of_five_cases_found(bank: Bank) -> None:
    made = followed(bank, before=2, after=11)
    link_criterion(bank, PLAN.id, "F2", made.weakness.id)
    (one,) = see_audited(bank)
    assert (one.weakness_id, one.round_code, one.code) == (made.weakness.id, "A2", "F2")
    assert one.told == f"Met in {one.finding.limit}"
    assert one.finding.met
    assert (one.finding.met.yes, one.finding.met.cases) == (11, 12)
    (whole,) = [each for each in see_findings(bank, made.later.id).criteria if each == one.finding]
    assert whole.criterion.code == "F2"
    round_of_f2(bank, "summer", 2, done=4)
    assert [each.round_code for each in see_audited(bank)] == ["A2"]
    round_of_f2(bank, "winter", 2, done=5)
    assert [each.round_code for each in see_audited(bank)] == ["A4"]


def test_of_cases_that_all_wait_for_a_second_audit_a_weakness_is_told_nothing(bank: Bank) -> None:
    made = followed(bank)
    link_criterion(bank, PLAN.id, "F2", made.weakness.id)
    _all_to_be_audited_twice(bank, made)
    assert [each.round_code for each in see_audited(bank)] == ["A1"]


def test_a_link_to_what_no_round_asks_tells_nothing(bank: Bank) -> None:
    made = followed(bank)
    link_criterion(bank, CHARTER.id, "P1", made.weakness.id)
    link_criterion(bank, PLAN.id, "F99", made.weakness.id)
    assert see_audited(bank) == ()


def test_a_round_whose_instrument_was_edited_does_not_stop_the_others(bank: Bank) -> None:
    made = followed(bank)
    link_criterion(bank, PLAN.id, "F2", made.weakness.id)
    with bank.change("Edit"):
        bank.rounds.update(replace(made.later, instrument_hash="other"))
    assert [each.round_code for each in see_audited(bank)] == ["A1"]


def test_what_no_action_waits_for_any_more_is_not_of_a_round(bank: Bank) -> None:
    with bank.change("Add"):
        bank.actions.add(Action(new_id(), 1, "Put hours in"))
    assert see_follow_ups(bank, round_of_f2(bank, "autumn", 2).id) == ()
