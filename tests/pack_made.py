"""Invented packs for tests, of any picture of a bank.

pack_of(ashmere())                       # a pack with an exhibit for each piece of evidence
pack_of(ashmere(), people=..., ...)      # the same with other facts
full_pack()                              # Ashmere's, with days, people, plan, manifest, changes
"""

from dataclasses import replace
from datetime import date
from typing import Any

from sef_made import ashmere

from sendprep.domain.action import Action
from sendprep.domain.binder import Agreed, Issue, Recipe
from sendprep.domain.coverage import coverage
from sendprep.domain.pack import Exhibit, IssueFacts, Manifest, Pack
from sendprep.domain.revisit import (
    Group,
    Lead,
    LeadPart,
    Meeting,
    Person,
    Question,
    Request,
    Touch,
)
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.services.read_rules import coverage_rules

PAGES = 6
"""Pages of each exhibit."""
HASH = "9f2c41d70be866a357f0c91e2ad48b15e3705c6d14f9b2a873ce901fd5b642e7"
_FIRST, _SECOND = date(2026, 2, 2), date(2026, 2, 3)
_PEOPLE = (
    Person("p1", "Director of children’s services", "", "Ashmere Council", "01632 960001", ""),
    Person("p2", "Head of SEND", "", "Ashmere Council", "", "head.of.send@ashmere.example"),
    Person("p3", "Designated clinical officer", "", "NHS Ashmere ICB", "01632 960003", ""),
)
_LEADS = (
    Lead("w1", LeadPart.SENIOR, "p1"),
    Lead("w1", LeadPart.COUNCIL, "p2"),
    Lead("w3", LeadPart.NHS, "p3"),
)
_MEETINGS = (
    Meeting("m4", _SECOND, "SENCOs of eight schools", Group.SENCOS, weakness_ids=("w3", "w4")),
    Meeting("m3", _FIRST, "Forum, on its own", Group.FORUM),
    Meeting("m2", _FIRST, "Keeping in touch", None, "16:30", "", "Room 4", "Head of SEND"),
    Meeting(
        "m1", _FIRST, "Opening", Group.LEADERS, "09:00", "09:45", "Room 1",
        "Director of children’s services\nHead of SEND",
    ),
)  # fmt: skip
_QUESTIONS = (
    Question(
        "q1", 1, "How do you know that plans are better?", "41 of 54 met it [E2 p3].",
        "Head of SEND", "w3", "f3.1", Group.SENCOS,
    ),
    Question("q2", 2, "Why does therapy start late?", "", "", "w2", None, Group.NHS),
    Question("q3", 3, "Who sees the figures?", "The board [E5].", "", None, None, Group.LEADERS),
    Question("q4", 4, "Who speaks for young people?", "", "", "w5", None, None),
)  # fmt: skip
_TOUCHES = (
    Touch("t1", _FIRST, "Two plans are wanted.", "Head of SEND", "Given at 17:10.", _FIRST),
    Touch("t2", _FIRST, "Room 4 is too small for eight."),
)
_REQUESTS = (
    Request("r2", 2, _SECOND, "List of drafts that changed"),
    Request(
        "r1", 1, _FIRST, "The advice standard", "Lead inspector", "As agreed", _FIRST,
        "Head of SEND", "e3", HASH,
    ),
)  # fmt: skip
_ACTIONS = (
    Action("a1", 1, "Answer each comment in ten days", "w3", "SEN manager", date(2025, 11, 1)),
    Action("a2", 2, "Draw a later sample", "w3", "Head of SEND"),
    Action("a3", 3, "Publish the calendar", "w4", "", date(2025, 10, 1), date(2025, 9, 30)),
    Action("a4", 4, "Agree one count", None, "", date(2025, 10, 1)),
    Action("a5", 5, "Train plan writers", "w3", "", date(2025, 12, 2)),
)
_MANIFEST = Manifest(
    state=HASH,
    log_head=HASH[::-1],
    log_steps=1432,
    application="sendprep 0.6.0",
    rule_sets=(("coverage_rules.json", HASH), ("deadlines.json", HASH)),
    counts=(("weaknesses", 5, 5), ("findings", 9, 9)),
    exhibits=tuple((f"E{number}", HASH) for number in range(1, 7)),
    backup="30 November 2025, 18:04",
)


def pack_of(se: SelfEvaluation, **facts: Any) -> Pack:
    """Return the pack of a picture, with every piece of its evidence as an exhibit."""
    made = Pack(
        recipe=Recipe("r1", "Director’s binder"),
        issue=IssueFacts(2, date(2025, 12, 1), copy=4, copies=6, is_draft=False),
        se=se,
        coverage=coverage(se, coverage_rules()),
        exhibits=tuple(Exhibit(piece.id, piece.code, PAGES) for piece in se.evidence),
    )
    return replace(made, **facts)


def full_pack(se: SelfEvaluation | None = None, **facts: Any) -> Pack:
    """Return a pack with everything in it but audits: people, days, plan, manifest, changes."""
    made = pack_of(
        se or ashmere(),
        people=_PEOPLE,
        leads=_LEADS,
        meetings=_MEETINGS,
        questions=_QUESTIONS,
        touches=_TOUCHES,
        requests=_REQUESTS,
        actions=_ACTIONS,
        manifest=_MANIFEST,
        agreed=(Agreed("overview", "SEND Partnership Board", date(2025, 11, 25)),),
        changed=(
            ("E4", "new"),
            ("weakness-3", "changed"),
            ("E9", "gone"),
            ("overview", "changed"),
        ),
        kept_words=2,
    )
    before = Issue("i1", "r1", 1, date(2025, 11, 3), HASH, HASH, HASH, ())
    return replace(made, **{"issue": replace(made.issue, before=before), **facts})
