"""Propose what inspectors may ask, from findings without an answer, gaps and contradictions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.likely_questions import LikelyQuestions, Template, likely_questions
from sendprep.domain.revisit import Group, LeadPart, Question
from sendprep.services.json_place import json_file
from sendprep.services.look_over import self_evaluation


def propose_questions(bank: Bank) -> LikelyQuestions:
    """Return what may be asked and is not in the bank yet, the few that are likeliest first.

    A finding about which there is a question already is not asked about again.
    """
    return likely_questions(self_evaluation(bank), templates(), _who(bank), bank.questions.all())


def add_questions(bank: Bank, chosen: Sequence[Question]) -> int:
    """Store questions that were proposed, with numbers, as one step; return how many."""
    if not chosen:
        return 0
    what = "a question" if len(chosen) == 1 else f"{len(chosen)} questions"
    with bank.change(f"Add {what}"):
        for one in chosen:
            bank.questions.put(replace(one, number=bank.questions.next_number()))
    return len(chosen)


@cache
def templates() -> Mapping[str, Template]:
    """Return the words of questions by what leads to them: `resources/question_templates.json`."""
    content = json_file(paths.resource("question_templates.json")).value
    return {
        one["id"]: Template(one["text"], Group(one["group"]) if one["group"] else None)
        for one in content["templates"]
    }


def _who(bank: Bank) -> Mapping[tuple[str, LeadPart], str]:
    """Return the role of each of the four who lead on a weakness."""
    roles = {one.id: one.role for one in bank.people.all()}
    return {(one.weakness_id, one.part): roles[one.person_id] for one in bank.people.leads()}
