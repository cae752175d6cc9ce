"""Reads weaknesses that stand as a list: initial letters, statements of action, plans, papers."""

import re
from collections.abc import Iterator
from datetime import date

from sendprep.domain.inspection import (
    Framework,
    Letter,
    LetterFinding,
    LetterKind,
    LetterWarning,
    LetterWeakness,
    Span,
    StatedTotals,
)
from sendprep.domain.pages import Pages
from sendprep.domain.weakness import WeaknessKind
from sendprep.readers.dates import find_date, find_span
from sendprep.readers.letter_2023_lines import left_out_of, places_of
from sendprep.readers.letter_lists_find import find_list
from sendprep.readers.letter_lists_items import Form, Found, Item
from sendprep.readers.letter_lists_labels import number_of
from sendprep.readers.letter_lists_stream import Stream, stream_of
from sendprep.readers.tidy import join_lines, without_running_lines, words_of

_REVISIT = re.compile(r"SEND\s+re-?visit\s+(?:in|to|of)\b", re.I)
_STATEMENT = re.compile(r"written\s+statement\s+of\s+action|\bWSOA\b", re.I)
_LETTER = re.compile(r"Yours\s+(?:sincerely|faithfully)|^Dear\b", re.I | re.M)
_NAME = (
    r"(?!(?:Between|From|Ofsted|The|This|Following|As|In|Her|His|Dear|Inspectors?|Local)\b)"
    r"[A-Z][\w’'-]+"
)
_AREA = re.compile(
    r"(?:local\s+area\s+of|SEND\s+inspection\s+(?:in|of)|inspection\s+of\s+SEND\s+in|"
    r"provided\s+by|Local\s+Area\s+Partnership\s+in)\s+(?:the\s+)?"
    rf"({_NAME}(?:\s+(?:{_NAME}|(?:of|upon|on|and|with|the)\b))*)"
)
_OWNER = re.compile(r"[’']s$|\s+(?:Local\s+Area.*|and|of|on|the|with|Ofsted.*)$|\s+Council.*$")
_TOTAL = re.compile(
    r"\b(\d{1,2}|[a-z]+)\s+(?:(?:significant|serious|main|key)\s+)?"
    r"(?:areas?\s+of\s+)?(?:(?:significant|serious)\s+)?weakness(?:es)?\b",
    re.I,
)
_SPAN = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:\w+\s+)?(?:\d{4}\s+)?(?:to|and|[-–—])\s+\d{1,2}\D", re.I
)
_LONE_DATE = re.compile(r"^\W*(?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4}\W*$", re.M)


def is_list_letter(pages: Pages) -> bool:
    """Return whether the pages list weaknesses without judging them: no revisit letter does."""
    if not pages.pages or _REVISIT.search(" ".join(page.text for page in pages.pages[:2])):
        return False
    return find_list(stream_of(pages)) is not None


def parse(pages: Pages) -> Letter:
    """Return the list as a proposal; its weaknesses carry no judgement."""
    tidied, known = without_running_lines(pages), words_of(pages)
    stream = stream_of(tidied.pages)
    found = find_list(stream)
    framework = _framework(stream.text)
    items = found.items if found else ()
    kind = _weakness_kind(framework, found)
    weaknesses = tuple(
        _weakness(number, kind, item, stream, known) for number, item in enumerate(items, 1)
    )
    area, visit, total = _area(stream.text), _visit(stream.text), _stated_total(stream.text)
    return Letter(
        framework=framework,
        kind=_letter_kind(stream.text, found),
        area=area,
        visit=visit,
        letter_date=_letter_date(stream.text),
        outcome=None,
        stated=StatedTotals(total=total),
        weaknesses=weaknesses,
        warnings=tuple(_warnings(area, visit, weaknesses, total)),
        left_out=(*tidied.left_out, *left_out_of(tidied.pages)),
        pages=pages,
    )


def _weakness(
    number: int, kind: WeaknessKind, item: Item, stream: Stream, known: frozenset[str]
) -> LetterWeakness:
    return LetterWeakness(
        number=number,
        kind=kind,
        text=_words(stream, item.start, item.end, known),
        page=stream.page_at(item.start),
        places=places_of(stream.spots_between(item.start, item.end)),
        findings=tuple(
            LetterFinding(
                _words(stream, start, end, known),
                stream.page_at(start),
                places_of(stream.spots_between(start, end)),
            )
            for start, end in item.findings
        ),
    )


def _words(stream: Stream, start: int, end: int, known: frozenset[str]) -> str:
    return join_lines(stream.text[start:end].split("\n"), known)


def _framework(text: str) -> Framework:
    is_2023 = re.search(r"area\s+SEND\s+inspection|local\s+area\s+partnership", text, re.I)
    if is_2023 and not _STATEMENT.search(text):
        return Framework.AREA_2023
    return Framework.REVISIT_2016


def _weakness_kind(framework: Framework, found: Found | None) -> WeaknessKind:
    if framework is Framework.REVISIT_2016 or found is None:
        return WeaknessKind.SIGNIFICANT_WEAKNESS
    if "priority action" in found.family:
        return WeaknessKind.PRIORITY_ACTION
    return WeaknessKind.IMPROVEMENT_AREA


def _letter_kind(text: str, found: Found | None) -> LetterKind:
    announced = found is not None and found.form is Form.ANNOUNCED
    return LetterKind.INITIAL if announced and _LETTER.search(text) else LetterKind.OTHER


def _area(text: str) -> str:
    found = _AREA.search(text)
    name = " ".join(found.group(1).split()) if found else ""
    while name != (shorter := _OWNER.sub("", name)):
        name = shorter
    return name


def _visit(text: str) -> Span | None:
    """Return the dates beside which an inspection is named first."""
    for found in _SPAN.finditer(text):
        near = text[max(0, found.start() - 200) : found.end() + 200]
        span = find_span(" ".join(text[found.start() : found.end() + 40].split()))
        if span and re.search(r"inspect|Ofsted", near, re.I):
            return span
    return None


def _letter_date(text: str) -> date | None:
    found = _LONE_DATE.search(text[:3000])
    return find_date(found.group()) if found else None


def _stated_total(text: str) -> int | None:
    numbers = [number_of(found.group(1)) for found in _TOTAL.finditer(text)]
    return next((number for number in numbers if number and number > 1), None)


def _warnings(
    area: str, visit: Span | None, weaknesses: tuple[LetterWeakness, ...], total: int | None
) -> Iterator[LetterWarning]:
    if not area:
        yield LetterWarning("The name of the area was not found; write it in.")
    if visit is None:
        yield LetterWarning("The dates of the inspection were not found; write them in.")
    if not weaknesses:
        yield LetterWarning("No list of weaknesses was found.")
    elif total is not None and total != len(weaknesses):
        yield LetterWarning(
            f"The text speaks of {total} weaknesses, but {len(weaknesses)} were found in its list."
        )
