"""The inspectors' findings under one weakness, each whole, with our answer beside it."""

from collections.abc import Sequence
from math import ceil

from sendprep.domain.evidence import Link
from sendprep.domain.narrative import citations
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, Finding
from sendprep.reports.dates import NO_BREAK, on_one_line
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Lead,
    Note,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.sef_prose import inline, references, weakness_anchor
from sendprep.reports.sef_quotes import pages_quoted
from sendprep.reports.sef_wording import (
    ANSWER_SIGNS,
    counted,
    dated_paper,
    in_words,
    name,
    opening,
    paper,
    shows_judgements,
)

_STATE = 30
"""The millimetres of “Partly answered” beside its sign."""
_ROOMS = (56, 64, 52, 48, 44, 40, 36, 32, 28)
"""The millimetres that an answer may have; the first where nothing speaks for another."""
_PER_MM = 0.62
"""Characters of a millimetre of a line."""


def findings(account: Account, se: SelfEvaluation, known: frozenset[int]) -> list[Block]:
    """Return the findings with our answers and how many are answered."""
    number = account.weakness.number
    heading = Heading(
        2,
        "Inspectors’ findings, and our answers",
        f"{weakness_anchor(number)}-findings",
        listed=False,
    )
    if not account.findings:
        return [heading, _none(account, se)]
    return [heading, Lead(plain(_lead(account, se))), _table(account, se, known)]


def _none(account: Account, se: SelfEvaluation) -> Block:
    """Say that there are none: a gap only where the framework's papers have findings."""
    source, what = paper(se.inspection), name(account.weakness)
    if shows_judgements(se):
        return Gap(plain(f"No finding of the inspectors is entered under this {what}."))
    return Note(plain(f"The {source} lists no findings under this {what}."))


def _lead(account: Account, se: SelfEvaluation) -> str:
    total = len(account.findings)
    stands = "stands" if total == 1 else "stand"
    states = [finding.answer for finding in account.findings]
    clauses = [
        f"{in_words(states.count(answer))} {_is(answer, states.count(answer))}"
        for answer in Answer
        if answer in states
    ]
    if len(clauses) == 1:
        clauses = [_is_all(states)]
    return (
        f"{opening(counted(total, 'finding'))} {stands} under this {name(account.weakness)} "
        f"in the {dated_paper(se.inspection)}. {opening(', '.join(clauses))}."
    )


def _is(answer: Answer, count: int) -> str:
    if answer is Answer.NO_ANSWER:
        return f"{'has' if count == 1 else 'have'} no answer yet"
    return f"{'is' if count == 1 else 'are'} {answer.words.lower()}"


def _is_all(states: list[Answer]) -> str:
    """Return the clause for findings that are all in one state."""
    if len(states) == 1:
        return f"it {_is(states[0], 1)}"
    if states[0] is Answer.NO_ANSWER:
        return "none has an answer yet"
    return f"all {_is(states[0], 2)}"


def _table(account: Account, se: SelfEvaluation, known: frozenset[int]) -> Table:
    most = max(account.weakness.number, *(one.number for one in account.findings))
    number = 10 if most < 10 else 12
    both = 170 - number - _STATE
    room = _answer_room(account.findings, both)
    return Table(
        columns=(
            Column("No.", number),
            Column("Finding, in the inspectors’ words", both - room),
            Column("Our answer", room),
            Column("State", _STATE),
        ),
        rows=tuple(_row(finding, account, se, known) for finding in account.findings),
        summary=f"The findings under number {account.weakness.number}, with our answers.",
        row_heads=True,
        is_data=True,
    )


def _answer_room(findings: Sequence[Finding], both: int) -> int:
    """Return the millimetres for our answers, of those for both, that make the shortest table.

    Findings of 200 words beside answers of one sentence would fill pages with half a column.
    """

    def lines(text: str, room: int) -> int:
        return ceil(len(text) / room / _PER_MM) + 1  # the page, or references, stand below

    def length(room: int) -> int:
        return sum(max(lines(one.text, both - room), lines(one.response, room)) for one in findings)

    return min(_ROOMS, key=length)


def _row(
    finding: Finding, account: Account, se: SelfEvaluation, known: frozenset[int]
) -> tuple[Cell, ...]:
    page = f", page{NO_BREAK}{finding.page}" if finding.page else ", page not known"
    links = [link for link in account.links if link.finding_id == finding.id]
    return (
        Cell((Run(f"{account.weakness.number}.{finding.number}", bold=True),)),
        Cell(plain(f"“{finding.text}”"), plain(opening(paper(se.inspection)) + page)),
        Cell(_answer(finding, known, se), _references(finding, links, se)),
        Cell(_state(finding.answer), sign=ANSWER_SIGNS[finding.answer]),
    )


def _state(answer: Answer) -> Text:
    """Return a state on one line, however large the type is."""
    return (Run(on_one_line(answer.words), bold=True),)


def _answer(finding: Finding, known: frozenset[int], se: SelfEvaluation) -> Text:
    if finding.response.strip():
        return inline(finding.response.strip(), known)
    if se.lacks_any and finding.answer is not Answer.NO_ANSWER:
        return (Run("–", muted=True),)
    return (Run("No answer is written yet.", muted=True),)


def _references(finding: Finding, links: list[Link], se: SelfEvaluation) -> Text:
    """Return references to the evidence linked to a finding that its answer does not cite."""
    cited = {citation.number for citation in citations(finding.response)}
    places = {
        (se.by_id(link.evidence_id).number, place)
        for link in links
        for place in pages_quoted([link], se) or (None,)
    }
    paged = {number for number, page in places if page}
    shown = [(number, page) for number, page in places if page or number not in paged]
    uncited = (place for place in shown if place[0] not in cited)
    return references(sorted(uncited, key=lambda place: (place[0], place[1] or 0)))
