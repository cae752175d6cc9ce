"""What a round found is worked out from the bank, and compared with the round before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from audits_made import CHARTER
from bank_made import plain_bank
from findings_made import audited, moderated, put, sample

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass, Score
from sendprep.domain.moderation import Stage
from sendprep.errors import SendprepError
from sendprep.services.audit_cases import agree
from sendprep.services.see_findings import (
    round_before,
    see_findings,
    see_moderation,
    see_trends,
)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def test_findings_are_those_of_the_bank_with_agreed_grades(bank: Bank) -> None:
    round_ = audited(bank, sample(bank), done=7, second_share=1, luck=0.6)
    moderated(bank, round_)
    found = see_findings(bank, round_.id)
    assert (found.frame, found.drawn, found.audited, found.agreed) == (340, 12, 7, 0)
    seen = see_moderation(bank, round_.id)
    assert seen
    pair = seen.pairs[0]
    other = next(one for one in found.instrument.grades if one != found.graded[pair.case_id])
    agree(bank, round_, pair.case_id, other, "The hours are in F.")
    after = see_findings(bank, round_.id)
    assert (after.agreed, after.graded[pair.case_id]) == (1, other)
    assert after.criteria == found.criteria
    again = see_moderation(bank, round_.id)
    assert again
    assert again.grades == seen.grades


def test_a_round_without_second_audits_has_no_moderation(bank: Bank) -> None:
    assert see_moderation(bank, audited(bank, sample(bank), second_share=0).id) is None


def test_chosen_cases_are_told_before_anybody_has_audited_them(bank: Bank) -> None:
    round_ = audited(bank, sample(bank), done=0, second_share=0.25)
    seen = see_moderation(bank, round_.id)
    assert seen
    assert [one.case_id for one in seen.cases] == list(round_.second)
    assert {one.stage for one in seen.cases} == {Stage.FIRST_WAITS}


def test_the_round_before_is_the_last_with_the_same_instrument(bank: Bank) -> None:
    drawn = sample(bank)
    first, other, last = (
        audited(bank, drawn),
        audited(bank, drawn, asked=CHARTER),
        audited(bank, drawn),
    )
    assert round_before(bank, last) == first
    assert round_before(bank, other) is None
    assert see_trends(bank, other.id) == ()
    assert [one.code for one in see_trends(bank, last.id)][:3] == ["", "A1", "A2"]


def test_audits_of_a_case_that_is_no_longer_drawn_count_nowhere(bank: Bank) -> None:
    round_ = audited(bank, sample(bank), done=5)
    stranger = "C-00001"
    assert stranger not in bank.draws.get(round_.draw_id).draw.ids
    score = {"A1": Score("A1", "0")}
    for which in Pass:
        put(bank, round_, which, {stranger: score})
    assert stranger not in see_findings(bank, round_.id).graded
    seen = see_moderation(bank, round_.id)
    assert seen
    assert stranger not in {one.case_id for one in seen.cases}


def test_a_round_with_an_instrument_that_is_gone_says_so(bank: Bank) -> None:
    round_ = audited(bank, sample(bank), done=1)
    with bank.change("Another version"):
        bank.rounds.update(replace(round_, instrument_version=99))
    with pytest.raises(SendprepError):
        see_findings(bank, round_.id)
