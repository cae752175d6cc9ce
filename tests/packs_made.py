"""An invented bank for tests of binders: four documents, two of which editions withhold."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bank_made import a_finding, plain_bank
from exhibits_made import A4, filled, pdf

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Confidentiality, Link, Role, Rung
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section, Strength
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
from sendprep.domain.weakness import Answer

DAY = date(2026, 9, 1)
RECIPE = Recipe("binder", "Revisit binder", copies=3)
PHONE, MAIL = "01632 960111", "wheelwright@ashmere.example"
MANY_STEPS = "\n".join(
    f"- By 9 October 2026: the head of mills greases wheel {n} again." for n in range(99)
)
"""Next steps with which a leaf goes on to a page that it did not have."""

NAMED = "Robin Ashe-Underhill"
QUOTE = "the ferry child waited nineteen months for a chair"
ASKED = "Why did the tumbling weir stand still?"
SAID = "The weir keeper rings at noon"
WANTED = "Logs of the tumbling weir"
_FILES = {
    "Wheel audit.pdf": pdf(A4, A4, A4, words="Audit of the wheel"),
    "Osprey board minutes.md": b"# Osprey board\n\nThe osprey board met and agreed.\n",
    "Ferry child case.pdf": pdf(A4, words="Case file"),
    "Heronry survey.pdf": pdf(A4, A4, words="Survey of the heronry"),
}
_MARKED = {
    1: ("Audit of the mill wheel", Confidentiality.OFFICIAL),
    2: ("Minutes of the osprey board", Confidentiality.OFFICIAL_SENSITIVE),
    3: ("Case file of the ferry child", Confidentiality.PERSONAL_DATA),
    4: ("Survey of the heronry", Confidentiality.OFFICIAL),
}


def copied(made: Path, folder: Path) -> Bank:
    """Open a copy of a bank that was made for many tests, for one of them to change."""
    return Bank.open(Path(shutil.copy(made, folder)), None, "Sam Carter", "LAPTOP-1")


def packed_bank(folder: Path) -> Bank:
    """Make the bank; E3 holds personal data, and E4 is withheld from both smaller editions."""
    bank = plain_bank(folder)
    (folder / "received").mkdir()
    filled(bank, folder / "received", _FILES)
    with bank.change("Fill in the binder"):
        _mark(bank)
        _tell(bank)
        _plan(bank)
        bank.recipes.put(RECIPE)
        for edition in (Edition.BOARD, Edition.PARENTS):
            four = bank.evidence.by_number(4)
            assert four
            bank.withheld.put(Withheld(edition, f"evidence/{four.id}", "Not ours to show"))
    return bank


def _mark(bank: Bank) -> None:
    for number, (title, marking) in _MARKED.items():
        piece = bank.evidence.by_number(number)
        assert piece
        bank.evidence.update(replace(piece, title=title, confidentiality=marking))


def _tell(bank: Bank) -> None:
    """Write an account that cites everything, quotes a case and names who it must not name."""
    (weakness,) = bank.weaknesses.all()
    finding = replace(
        a_finding(weakness),
        answer=Answer.ANSWERED,
        response="It turns since May [E1 p2]. The heronry agrees [E4 p2].",
    )
    bank.findings.add(finding)
    sections = {
        Section.POSITION: f"{NAMED} found it broken [E3]. It stood all winter [E1].",
        Section.WHAT_WE_DID: "- In May 2025 we greased it [E1 p3] [E4]\n- Read E3 for why.",
        Section.DIFFERENCE: "Waits fell (see [E3 p1]). Survey of the heronry says so.",
        Section.NOT_YET: f"A family said: {QUOTE}. The paddles creak [E2].",
    }
    for section, text in sections.items():
        bank.narrative.write(weakness.id, section, text)
    three = bank.evidence.by_number(3)
    assert three
    words = Excerpt(
        new_id(), three.id, QUOTE, "", "", 1, "", 0, 0, len(QUOTE), datetime(2026, 1, 5, tzinfo=UTC)
    )  # fmt: skip
    bank.excerpts.add(words)
    why = "A chair came late"
    lived = Rung.LIVED_EXPERIENCE
    bank.links.add(
        Link(new_id(), three.id, weakness.id, finding.id, Role.CONTRADICTS, lived, why, words.id)
    )
    bank.strengths.add(Strength(new_id(), "The sluice is well kept [E1].", 2))


def _plan(bank: Bank) -> None:
    (weakness,) = bank.weaknesses.all()
    wright = Person(new_id(), "Head of mills", NAMED, "Ashmere Council", PHONE, MAIL)
    bank.people.put(wright)
    bank.people.put_lead(Lead(weakness.id, LeadPart.SENIOR, wright.id))
    day = date(2026, 10, 5)
    bank.meetings.put(
        Meeting(new_id(), day, "Millers meet", Group.COUNCIL, "09:30", "10:30", "Loft", NAMED)
    )
    bank.questions.put(
        Question(new_id(), 1, ASKED, "It was dry [E2 p1]; we dug [E1 p2].", NAMED, weakness.id)
    )
    bank.touches.put(Touch(new_id(), day, SAID, NAMED))
    three = bank.evidence.by_number(3)
    assert three
    bank.requests.put(
        Request(new_id(), 1, day, WANTED, "Lead inspector", "Sent", day, NAMED, three.id, "ab" * 32)
    )
