"""Turns what officers wrote, with its lists and citations, into blocks of a document."""

import re
from collections.abc import Iterator, Sequence

from sendprep.domain.narrative import Citation, citations
from sendprep.reports.dates import NO_BREAK
from sendprep.reports.document import Block, Bullets, Paragraph, Run, Text

_BULLET = re.compile(r"\s*[-•]\s+(?=\S)")
_REFERENCE = re.compile(rf"E(\d+)(?:,{NO_BREAK}p\.{NO_BREAK}(\d+))?")


def evidence_anchor(number: int) -> str:
    """Return the anchor of a piece's row in the list of evidence."""
    return f"evidence-{number}"


def weakness_anchor(number: int) -> str:
    """Return the anchor of a weakness's page."""
    return f"weakness-{number}"


def reference(number: int, page: int | None = None) -> Run:
    """Return a reference such as "E12, p. 7" that leads to the list of evidence."""
    where = f",{NO_BREAK}p.{NO_BREAK}{page}" if page else ""
    return Run(f"E{number}{where}", bold=True, reference=True, goes_to=evidence_anchor(number))


def referred(run: Run) -> tuple[int, int | None] | None:
    """Return the piece, and its page, that a run of `reference` leads to; None for any other."""
    found = _REFERENCE.fullmatch(run.text) if run.reference else None
    if not found or run.goes_to != evidence_anchor(int(found[1])):
        return None
    return int(found[1]), int(found[2]) if found[2] else None


def references(places: Sequence[tuple[int, int | None]]) -> Text:
    """Return references to several pieces, each at a page or as a whole, parted by semicolons."""
    runs: list[Run] = []
    for number, page in places:
        runs += [Run("; ")] if runs else []
        runs.append(reference(number, page))
    return tuple(runs)


def inline(text: str, known: frozenset[int]) -> Text:
    """Return a text with its citations as references.

    A citation of evidence that is not in the bank stays as it was typed, and words say so.
    """
    runs: list[Run] = []
    done = 0
    for one in citations(text):
        between = text[done : one.start]
        if done and not between.strip():
            between = "; "
        runs += [Run(between)] if between else []
        runs += _cited(one, known)
        done = one.end
    rest = text[done:]
    return (*runs, Run(rest)) if rest or not runs else tuple(runs)


def _cited(one: Citation, known: frozenset[int]) -> list[Run]:
    if one.number in known:
        return [reference(one.number, one.page)]
    return [Run(one.text), Run(f" (E{one.number} is not in the list of evidence)", muted=True)]


def prose(text: str, known: frozenset[int]) -> tuple[Block, ...]:
    """Return paragraphs, parted by blank lines, and lists, whose lines start with "-" or "•"."""
    blocks: list[Block] = []
    for is_list, parts in _grouped(text):
        texts = tuple(inline(part, known) for part in parts)
        blocks += [Bullets(texts)] if is_list else [Paragraph(one) for one in texts]
    return tuple(blocks)


def items(text: str) -> tuple[tuple[bool, str], ...]:
    """Return each item of a list and each paragraph, and whether it is an item."""
    return tuple((is_list, part) for is_list, parts in _grouped(text) for part in parts)


def _grouped(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Yield runs of list items, and of paragraphs; a line under an item belongs to it."""
    is_list, parts, fresh = False, list[str](), True
    for line in text.splitlines():
        marker = _BULLET.match(line)
        begins = bool(marker) or (bool(line.strip()) and fresh)
        if begins and bool(marker) is not is_list and parts:
            yield is_list, parts
            parts = []
        if begins:
            is_list = bool(marker)
            parts.append(line[marker.end() :].strip() if marker else line.strip())
        elif line.strip():
            parts[-1] += (" " if is_list else "\n") + line.strip()
        fresh = not line.strip()
    if parts:
        yield is_list, parts
