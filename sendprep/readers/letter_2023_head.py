"""What the first pages of an area SEND report say: the area, the dates, the kind, the outcome."""

import re
from dataclasses import dataclass
from datetime import date

from sendprep.domain.inspection import LetterKind, Span
from sendprep.domain.pages import Pages
from sendprep.readers.area_names import area_name
from sendprep.readers.dates import find_date, find_span
from sendprep.readers.letter_2023_lines import spots_of
from sendprep.readers.tidy import join_lines

_TITLE = re.compile(
    r"area\s+SEND\s+(?:full\s+|monitoring\s+|re-?)?(?:re)?(?:inspection|visit)s?\s+of\s+(?:the\s+)?"
    r"(.+?)\s*,?\s*(?=local\s+area\s+partnership|inspection\s+dates?|\bdates?\s+of)",
    re.I | re.S,
)
_FOOTER_AREA = re.compile(
    r"inspection\s+report\s*:\s*(?:the\s+)?(.+?)\s+local\s+area\s+partnership(.{0,60})", re.I | re.S
)
_DATES = re.compile(r"inspection\s+dates?\s*:?(.{0,80})", re.I | re.S)
_PREVIOUS = re.compile(r"\bdates?\s+of\s+(?:the\s+)?(?:previous|last)", re.I)
_PUBLISHED = re.compile(
    r"(?:date\s+of\s+publication|publication\s+date|(?:report\s+)?published(?:\s+on)?)\s*:?\s*"
    r"(\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4})",
    re.I,
)
_MONITORING = re.compile(r"area\s+SEND\s+monitoring|monitoring\s+(?:inspection|visit)\s+of\b", re.I)
_OUTCOME_PART = re.compile(
    r"inspection\s+outcome\b(.*?)(?:information\s+about\s+the\s+local\s+area|\Z)", re.I | re.S
)
# The three outcomes of the framework, each by the words that survive the published slips
# (domain.md 1b and 6d).
_OUTCOMES = {
    1: re.compile(r"typically\s+leads?\s+to\s+positive\s+experiences", re.I),
    2: re.compile(r"leads?\s+to\s+inconsistent\s+experiences", re.I),
    3: re.compile(r"widespread\s*(?:and)?\s*/?\s*(?:or)?\s+systemic\s+failings\s+leading", re.I),
}
_TITLE_PART = 1200  # letters from the start of a report within which its title stands


@dataclass(frozen=True)
class Head:
    """The facts at the head of a report; `printed` and `footer` are its two spans as printed."""

    area: str
    visit: Span | None
    footer: Span | None
    letter_date: date | None
    kind: LetterKind
    outcome: int | None


def is_area_report(pages: Pages) -> bool:
    """Return whether the pages are an area SEND report of the framework of 2023."""
    start = " ".join(page.text for page in pages.pages[:2])
    titled = re.search(
        r"area\s+SEND\s+(?:\w+\s+)?(?:re)?inspection\s+of\b", start[:_TITLE_PART], re.I
    )
    return bool(
        titled
        and re.search(r"local\s+area\s+partnership", start, re.I)
        and re.search(r"inspection\s+(?:dates?|outcome)\b", start, re.I)
    )


def read_head(pages: Pages) -> Head:
    """Read the head of a report; what it does not say is None, the area then empty."""
    first = "\n".join(join_lines([s.text for s in spots_of(page)]) for page in pages.pages[:2])
    whole = "\n".join(page.text for page in pages.pages)
    running = _FOOTER_AREA.search(whole)
    kind = LetterKind.MONITORING if _MONITORING.search(first[:600]) else LetterKind.FULL
    return Head(
        area=_area(first, running),
        visit=_visit(first),
        footer=find_span(" ".join(running.group(2).split())) if running else None,
        letter_date=_published(whole),
        kind=kind,
        outcome=_outcome(first) if kind is LetterKind.FULL else None,
    )


def _area(text: str, running: re.Match[str] | None) -> str:
    title = _TITLE.search(text) or running
    if not title:
        return ""
    name = join_lines(title.group(1).splitlines()).strip(" ,.*#")
    return area_name(name)


def _visit(text: str) -> Span | None:
    found = _DATES.search(text)
    if not found:
        return None
    printed = _PREVIOUS.split(found.group(1), maxsplit=1)[0]
    return find_span(" ".join(printed.split()))


def _published(text: str) -> date | None:
    found = _PUBLISHED.search(text)
    return find_date(found.group(1)) if found else None


def _outcome(text: str) -> int | None:
    part = _OUTCOME_PART.search(text)
    words = part.group(1) if part else ""
    said = [number for number, pattern in _OUTCOMES.items() if pattern.search(words)]
    return said[0] if len(said) == 1 else None
