"""The log of the days: what was asked for and given, with the hash of the very file, and when."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from bank_made import plain_bank, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.revisit import Request, Touch
from sendprep.errors import SendprepError
from sendprep.services.log_revisit import put_request, put_touch, remove_request, remove_touch
from sendprep.services.see_revisit import see_revisit

TODAY = date(2026, 2, 3)
BEFORE, AFTER = TODAY - timedelta(1), TODAY + timedelta(1)
ASKED = Request("", 0, BEFORE, "The minutes of the  board ", "the lead inspector")
POINT = Touch("", BEFORE, "Two more schools.")


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


@pytest.fixture
def pieces(bank: Bank) -> list[Evidence]:
    """Two pieces of evidence with hashes of their own."""
    made = [
        replace(some_evidence(), id=f"e{at}", number=900 + at, sha256=f"{at:064}") for at in (1, 2)
    ]
    with bank.change("Add evidence"):
        for one in made:
            bank.evidence.add(one)
    return made


def test_what_is_given_has_the_hash_of_its_file_which_stays(
    bank: Bank, pieces: list[Evidence]
) -> None:
    asked = put_request(bank, ASKED, TODAY)
    assert (asked.number, asked.text, asked.sha256) == (1, "The minutes of the board", "")
    given = put_request(bank, replace(asked, evidence_id="e1", given_on=TODAY), TODAY)
    assert given.sha256 == pieces[0].sha256
    assert see_revisit(bank).evidence["e1"] == pieces[0]
    again = put_request(bank, replace(given, given_by="Head of SEND", sha256="forged"), TODAY)
    assert again.sha256 == pieces[0].sha256
    other = put_request(bank, replace(again, evidence_id="e2"), TODAY)
    assert other.sha256 == pieces[1].sha256
    assert put_request(bank, replace(other, evidence_id=None, given="A list"), TODAY).sha256 == ""
    assert [bank.undo_label(), len(bank.requests.all())] == ["Change request 1", 1]


def test_requests_are_numbered_on_and_come_back(bank: Bank) -> None:
    first, second = (put_request(bank, ASKED, TODAY) for _ in range(2))
    assert (first.number, second.number) == (1, 2)
    remove_request(bank, second)
    bank.undo()
    assert bank.requests.all() == [first, second]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (replace(ASKED, text=" "), "What was asked for is missing"),
        (replace(ASKED, asked=AFTER), "still to come"),
        (replace(ASKED, given="A list", given_on=AFTER), "still to come"),
        (replace(ASKED, given="A list", given_on=BEFORE - timedelta(1)), "it was asked for on"),
        (replace(ASKED, given_on=TODAY), "and not what"),
    ],
)
def test_a_request_that_cannot_be_is_refused(bank: Bank, wrong: Request, told: str) -> None:
    with pytest.raises(SendprepError, match=told):
        put_request(bank, wrong, TODAY)
    assert bank.requests.all() == []


def test_a_point_is_logged_answered_removed_and_comes_back(bank: Bank) -> None:
    point = put_touch(bank, Touch("", BEFORE, "Two more schools.\n", " Head  of SEND"), TODAY)
    assert (point.said, point.owner) == ("Two more schools.", "Head of SEND")
    answered = put_touch(bank, replace(point, answer="Both agreed.", answered=TODAY), TODAY)
    assert bank.touches.all() == [answered]
    assert bank.undo_label() == "Change a point of 2 February 2026"
    remove_touch(bank, answered)
    assert bank.touches.all() == []
    bank.undo()
    assert bank.touches.all() == [answered]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (replace(POINT, said="\n"), "What was said is missing"),
        (replace(POINT, answered=AFTER), "still to come"),
        (replace(POINT, answered=BEFORE - timedelta(1)), "it came up on"),
    ],
)
def test_a_point_that_cannot_be_is_refused(bank: Bank, wrong: Touch, told: str) -> None:
    with pytest.raises(SendprepError, match=told):
        put_touch(bank, wrong, TODAY)
    assert bank.touches.all() == []
