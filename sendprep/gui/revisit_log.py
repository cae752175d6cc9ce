"""What inspectors asked for and were given, and what came up on the days, in the window."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import Request, Touch
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui.cases_findings_said import SaidRow
from sendprep.gui.cases_table import Shape
from sendprep.gui.revisit_dialog import RecordDialog, hash_line
from sendprep.gui.revisit_log_dialogs import RequestDialog, TouchDialog
from sendprep.gui.revisit_records import (
    DONE,
    EVIDENCE,
    NOTHING_SET,
    OPEN,
    Kind,
    Record,
    in_lines,
    part,
)
from sendprep.gui.words import count_words, day_words
from sendprep.services.log_revisit import remove_request, remove_touch


def _requests(seen: SeenRevisit) -> Iterator[Record]:
    for one in seen.requests:
        yield Record(
            one.id,
            (
                str(one.number),
                day_words(one.asked, year=False),
                one.text,
                _given(seen, one) or NOTHING_SET,
                f"Given {day_words(one.given_on, year=False)}" if one.given_on else "Not given yet",
            ),
            one.number,
            f"Request {one.number}",
            tuple(_facts(seen, one)),
            DONE if one.given_on else OPEN,
        )


def _given(seen: SeenRevisit, one: Request) -> str:
    held = seen.evidence.get(one.evidence_id or "")
    return " ".join(filter(None, (held.code if held else "", one.given)))


def _facts(seen: SeenRevisit, one: Request) -> Iterator[SaidRow]:
    yield SaidRow(one.text, is_large=True)
    by = f" by {one.asked_by}" if one.asked_by else ""
    yield SaidRow(f"Asked for on {day_words(one.asked)}{by}", icon="ph.chats")
    yield from part("Given", _giving(seen, one))


def _giving(seen: SeenRevisit, one: Request) -> Iterator[SaidRow]:
    held = seen.evidence.get(one.evidence_id or "")
    if one.given_on:
        by = f" by {one.given_by}" if one.given_by else ""
        yield SaidRow(f"On {day_words(one.given_on)}{by}", "", *DONE)
    else:
        yield SaidRow("Not given yet.", "", *OPEN)
    if one.given:
        yield SaidRow(one.given)
    if held:
        opens = f"{EVIDENCE}{held.id}/0"
        yield SaidRow(held.title, held.code, "ph.file-text", opens=opens)
    if one.sha256:
        told = "The very file that was given:"
        yield SaidRow(told, icon="ph.shield-check", note=hash_line(one.sha256))


def _not_given(seen: SeenRevisit) -> Iterator[str]:
    waiting = [one for one in seen.requests if one.given_on is None]
    if waiting:
        oldest = day_words(min(one.asked for one in waiting))
        verb = "is" if len(waiting) == 1 else "are"
        yield f"{count_words(len(waiting), 'request')} {verb} not given yet, since {oldest}."


def _ask_request(bank: Bank, seen: SeenRevisit, request_id: str, parent: QWidget) -> RecordDialog:
    request = seen.request_of.get(request_id, Request("", 0, date.today(), ""))
    return RequestDialog(bank, seen, request, parent)


def _remove_request(bank: Bank, seen: SeenRevisit, request_id: str) -> str:
    remove_request(bank, seen.request_of[request_id])
    return f"Request {seen.request_of[request_id].number}"


ASKED = Kind(
    "Requests of inspectors",
    ("No.", "Asked on", "What was asked for", "Given", "State"),
    Shape(
        2,
        {0: "188", 1: "Wed 28 Sep", 3: "E188 and a paper list", 4: "Given Wed 28 Sep"},
        (3, 1),
        sign=lambda row: row.sign,
        signed=4,
        muted=frozenset({1, 3, 4}),
        least=200,
    ),
    lambda seen: count_words(len(seen.requests), "request"),
    _requests,
    _not_given,
    (
        "Nothing was asked for yet",
        "Log what inspectors ask for as they ask, and what they are given, when and by whom. "
        "The sha256 of the very file is filled in by itself.",
    ),
    "Change…",
    _ask_request,
    "Log a request…",
    _remove_request,
)
"""The tab of requests."""


def _touches(seen: SeenRevisit) -> Iterator[Record]:
    for one in seen.touches:
        yield Record(
            one.id,
            (
                day_words(one.day, year=False),
                " ".join(one.said.split()),
                one.owner or NOTHING_SET,
                _answered(one),
            ),
            (one.day, one.id),
            day_words(one.day),
            tuple(_point(one)),
            DONE if one.answered else OPEN,
        )


def _answered(one: Touch) -> str:
    return f"Answered {day_words(one.answered, year=False)}" if one.answered else "Open"


def _point(one: Touch) -> Iterator[SaidRow]:
    yield SaidRow(in_lines(one.said), is_large=True)
    yield SaidRow(one.owner or "Nobody sees to it yet.", icon="ph.user")
    when = f"Answered on {day_words(one.answered)}" if one.answered else "Open"
    answer = [SaidRow(in_lines(one.answer))] if one.answer else []
    state = SaidRow(when, "", *(DONE if one.answered else OPEN))
    yield from part("What came of it", [state, *answer])


def _open(seen: SeenRevisit) -> Iterator[str]:
    waiting = [one for one in seen.touches if one.answered is None]
    if waiting:
        verb = "is" if len(waiting) == 1 else "are"
        oldest = day_words(min(one.day for one in waiting))
        yield f"{count_words(len(waiting), 'point')} {verb} open, since {oldest}."


def _ask_touch(bank: Bank, seen: SeenRevisit, touch_id: str, parent: QWidget) -> RecordDialog:
    return TouchDialog(bank, seen, seen.touch_of.get(touch_id, Touch("", date.today(), "")), parent)


def _remove_touch(bank: Bank, seen: SeenRevisit, touch_id: str) -> str:
    remove_touch(bank, seen.touch_of[touch_id])
    return f"The point of {day_words(seen.touch_of[touch_id].day)}"


TOUCH = Kind(
    "Points of daily meetings",
    ("Day", "What was said", "Who sees to it", "State"),
    Shape(
        1,
        {0: "Wed 28 Sep", 2: "Designated clinical officer", 3: "Answered Wed 28 Sep"},
        (2,),
        sign=lambda row: row.sign,
        signed=3,
        muted=frozenset({2, 3}),
        least=200,
    ),
    lambda seen: count_words(len(seen.touches), "point"),
    _touches,
    _open,
    (
        "Nothing came up yet",
        "Log each point of the daily meeting to keep in touch with inspectors: what was said, who "
        "sees to it, and what came of it.",
    ),
    "Change…",
    _ask_touch,
    "Log a point…",
    _remove_touch,
)
"""The tab of the daily meetings."""
