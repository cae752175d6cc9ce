"""Store a record of the revisit, new or changed, as one step."""

from dataclasses import replace
from typing import TypeVar

from sendprep.bank.bank import Bank
from sendprep.bank.rows import Rows
from sendprep.domain.identity import new_id
from sendprep.domain.revisit import Meeting, Person, Question, Request, Touch

One = TypeVar("One", Meeting, Person, Question, Request, Touch)


def store_record(bank: Bank, rows: Rows[One], one: One, begin: str, what: str) -> One:
    """Store a record and return it as stored: one without an id is new, and is given one.

    `what` is what the step speaks of, and `begin` what is done where it is new, such as "Add".
    """
    stored = replace(one, id=one.id or new_id())
    with bank.change(f"{'Change' if one.id else begin} {what}"):
        rows.put(stored)
    return stored
