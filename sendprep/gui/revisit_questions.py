"""Likely questions with the line to take, in the window."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Citation, citations
from sendprep.domain.revisit import Question
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.domain.within_line import within_line
from sendprep.gui.cases_findings_said import SaidRow
from sendprep.gui.cases_table import Shape
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_question_dialog import QuestionDialog
from sendprep.gui.revisit_records import (
    DONE,
    EVIDENCE,
    NOTHING_SET,
    OPEN,
    WEAKNESS,
    Kind,
    Record,
    in_lines,
    part,
    spans,
)
from sendprep.gui.words import count_words
from sendprep.services.plan_revisit import remove_question


def _records(seen: SeenRevisit) -> Iterator[Record]:
    for one in seen.questions:
        yield Record(
            one.id,
            (
                str(one.number),
                one.text,
                _number(seen, one) or "All",
                one.group.words if one.group else "Any group",
                one.who or NOTHING_SET,
                "Line to take" if one.line else "No line yet",
            ),
            one.number,
            f"Question {one.number}",
            tuple(_facts(seen, one)),
            DONE if one.line else OPEN,
        )


def _number(seen: SeenRevisit, one: Question) -> str:
    """Return "3" or "3.2", "" for a question about all weaknesses."""
    weakness = seen.weakness_of.get(one.weakness_id or "")
    finding = seen.findings.get(one.finding_id or "")
    if weakness is None:
        return ""
    return f"{weakness.number}.{finding.number}" if finding else str(weakness.number)


def _facts(seen: SeenRevisit, one: Question) -> Iterator[SaidRow]:
    yield SaidRow(one.text, is_large=True)
    asked = f"Asked of {within_line(one.group.words)}" if one.group else "Asked of any group"
    yield SaidRow(asked, icon="ph.users")
    line = in_lines(one.line) or "None yet. Say what the answer is, and which evidence bears it."
    answers = f"Answered by: {one.who}" if one.who else "Nobody is named to answer it."
    yield from part("Line to take", [SaidRow(line), SaidRow(answers, icon="ph.user")])
    weakness = seen.weakness_of.get(one.weakness_id or "")
    if weakness:
        finding = seen.findings.get(one.finding_id or "")
        words = finding.text if finding else weakness.title
        number = _number(seen, one)
        yield from part("About", [SaidRow(words, number, opens=WEAKNESS + weakness.id)])
    yield from part("Evidence of the line", (_cited(seen, each) for each in citations(one.line)))


def _cited(seen: SeenRevisit, found: Citation) -> SaidRow:
    held = seen.numbered.get(found.number)
    if held is None:
        return SaidRow("The bank does not hold it.", found.text, "ph.warning-fill", "part")
    page = f", page {found.page}" if found.page else ""
    opens = f"{EVIDENCE}{held.id}/{found.page or 0}"
    return SaidRow(f"{held.title}{page}", held.code, "ph.file-text", opens=opens)


def _missing(seen: SeenRevisit) -> Iterator[str]:
    bare = [one for one in seen.questions if not one.line]
    if bare:
        verb = "has" if len(bare) == 1 else "have"
        yield f"{count_words(len(bare), 'question')} {verb} no line to take."
    asked = {one.weakness_id for one in seen.questions}
    without = [one.number for one in seen.weaknesses if one.id not in asked]
    if without:
        noun = "weakness" if len(without) == 1 else "weaknesses"
        yield f"No question about {noun} {spans(without)}."


def _ask(bank: Bank, seen: SeenRevisit, question_id: str, parent: QWidget) -> RecordDialog:
    return QuestionDialog(
        bank, seen, seen.question_of.get(question_id, Question("", 0, "")), parent
    )


def _propose(bank: Bank, parent: QWidget) -> RecordDialog:
    from sendprep.gui.revisit_proposals import ProposalsDialog

    return ProposalsDialog(bank, parent)


def _remove(bank: Bank, seen: SeenRevisit, question_id: str) -> str:
    remove_question(bank, seen.question_of[question_id])
    return f"Question {seen.question_of[question_id].number}"


QUESTIONS = Kind(
    "Likely questions",
    ("No.", "Question", "About", "Asked of", "Who answers", "State"),
    Shape(
        1,
        {
            0: "188",
            2: "14.12",
            3: "Children and young people",
            4: "Designated clinical off",
            5: "Line to take",
        },
        (4, 3, 2),
        sign=lambda row: row.sign,
        signed=5,
        muted=frozenset({2, 3, 4, 5}),
        least=200,
    ),
    lambda seen: count_words(len(seen.questions), "likely question"),
    _records,
    _missing,
    (
        "No likely question yet",
        "Write what inspectors may ask and the line to take, or let questions be proposed from "
        "findings without an answer, gaps and evidence that speaks against us.",
    ),
    "Change…",
    _ask,
    "Add a question…",
    _remove,
    _propose,
)
"""The tab of questions."""
