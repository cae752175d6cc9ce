"""Area, visit and date of a revisit letter, from the text above its findings."""

import re
from dataclasses import dataclass
from datetime import date

from sendprep.domain.inspection import LetterWarning, Span
from sendprep.readers import dates
from sendprep.readers.area_names import area_name
from sendprep.readers.passages import Passage

_TITLE = re.compile(
    r"\bJoint (?:local )?area (?:SEND |special educational needs[^.]{0,40}? )?"
    r"re-?(?:visit|inspection) (?:in|of|to) (?:the (?:local )?area of )?"
    r"(?P<area>.+?)\s*\.?\s*(?:$|(?=\bBetween \d|\bDear ))",
    re.IGNORECASE,
)
_VISITED = re.compile(
    r"\bre-?visited (?:the )?(?:(?:local )?area (?:of |in )?)?(?P<area>.{2,60}?)"
    r"(?:,? (?:in order )?to (?:decide|determine|judge|assess|consider|check|review)\b"
    r"|,? and (?=(?-i:[a-z]))|(?<!\bSt)\.)",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(r",? (?:local area|(?:on |from |between )?\d.*)$", re.IGNORECASE)
_LETTER_BEGINS = re.compile(
    rf"\bDear\b|{_TITLE.pattern.replace('?P<area>', '?:')}|\\bBetween \\d|\\bre-?visited\\b",
    re.IGNORECASE,
)
_SHORT = 40


@dataclass(frozen=True)
class Head:
    """What stands above the findings."""

    area: str
    visit: Span | None
    letter_date: date | None
    warnings: tuple[LetterWarning, ...]


def read_head(passages: list[Passage]) -> Head:
    """Return area, visit and letter date; what is missing or at odds is a warning."""
    title = _first(_TITLE, passages)
    visited = _first(_VISITED, passages)
    area = title or visited
    visit, day = _visit(passages), _letter_date(passages)
    warnings = [
        *([] if area else [LetterWarning("The letter's area was not found.")]),
        *([] if visit else [LetterWarning("The days of the visit were not found.")]),
        *([] if day else [LetterWarning("The date of the letter was not found.")]),
    ]
    if title and visited and title.casefold() != visited.casefold():
        message = f"The title names the area “{title}”, the first paragraph “{visited}”."
        warnings.append(LetterWarning(message, passages[0].text))
    if visit and day and day < visit.start:
        warnings.append(LetterWarning("The letter is dated before the visit.", day.isoformat()))
    return Head(area, visit, day, tuple(warnings))


def _first(pattern: re.Pattern[str], passages: list[Passage]) -> str:
    found = (pattern.search(passage.text) for passage in passages)
    return next((_named(one["area"]) for one in found if one), "")


def _named(words: str) -> str:
    """Return the area's name without days and `local area` behind it, and not in capitals."""
    name = _BEHIND_NAME.sub("", words).strip(" ,")
    return area_name(name)


def _visit(passages: list[Passage]) -> Span | None:
    """Return the span said with the visit, or the first one above the findings."""
    near = [one for one in passages if re.search(r"\bre-?visited\b", one.text, re.IGNORECASE)]
    for passage in [*near, *passages]:
        if span := dates.find_span(passage.text):
            return span
    day = dates.find_date(near[0].text.partition("visited")[0]) if near else None
    return Span(day, day) if day else None


def _letter_date(passages: list[Passage]) -> date | None:
    """Return the date that stands above the salutation, on a line of its own if there is one."""
    above = []
    for passage in passages:
        found = _LETTER_BEGINS.search(passage.text)
        above.append(passage.text[: found.start()] if found else passage.text)
        if found:
            break
    for text in sorted(above, key=lambda text: len(text) > _SHORT):
        if day := dates.find_date(text):
            return day
    return None
