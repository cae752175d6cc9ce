"""The check finds pages, issues, questions and requests with one number, and a crossed question."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from bank_made import a_finding, a_weakness, fill

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.binder import NumberedPart
from sendprep.domain.identity import new_id


def _number_two_pages_alike(bank: Bank) -> None:
    (issue,) = bank.issues.all()
    bank.issues.put(replace(issue, parts=(*issue.parts, NumberedPart("E2", ("3", "2")))))


def _number_two_issues_alike(bank: Bank) -> None:
    bank.issues.put(replace(bank.issues.all()[0], id=new_id()))


def _number_two_issues_of_a_removed_recipe_alike(bank: Bank) -> None:
    _number_two_issues_alike(bank)
    bank.recipes.remove(bank.recipes.all()[0].id)


def _number_two_questions_alike(bank: Bank) -> None:
    bank.questions.put(replace(bank.questions.all()[0], id=new_id()))


def _number_two_requests_alike(bank: Bank) -> None:
    bank.requests.put(replace(bank.requests.all()[0], id=new_id()))


def _ask_of_a_finding_of_another_weakness(bank: Bank) -> None:
    other = a_weakness(2)
    bank.weaknesses.add(other)
    bank.findings.add(finding := a_finding(other))
    bank.questions.put(replace(bank.questions.all()[0], finding_id=finding.id))


def _ask_of_a_finding_of_no_weakness(bank: Bank) -> None:
    bank.questions.put(replace(bank.questions.all()[0], weakness_id=None))


_CROSSED = "A question is about a finding of another weakness"
_TWICE = "Several issues of a binder have one number"


@pytest.mark.parametrize(
    ("plant", "what", "where"),
    [
        (_number_two_pages_alike, "Pages of an issue have one number", "issue 1, page 2"),
        (_number_two_issues_alike, _TWICE, "issue 1 of For the mill"),
        (
            _number_two_issues_of_a_removed_recipe_alike,
            _TWICE,
            "issue 1 of a recipe that was removed",
        ),
        (_number_two_questions_alike, "Several questions have one number", "questions 1"),
        (
            _number_two_requests_alike,
            "Several things that inspectors asked for have one number",
            "requests 1",
        ),
        (_ask_of_a_finding_of_another_weakness, _CROSSED, "question 1"),
        (_ask_of_a_finding_of_no_weakness, _CROSSED, "question 1"),
    ],
)
def test_a_planted_fault_is_found_and_named(
    bank: Bank, plant: Callable[[Bank], None], what: str, where: str
) -> None:
    fill(bank)
    sound = check(bank)
    with bank.change("Plant"):
        plant(bank)
    (fault,) = [one for one in check(bank) if one not in sound]
    assert (fault.what, fault.where) == (what, where)
    assert fault.do
