"""Suggest weaknesses for an excerpt, from what the bank holds; nothing is ever filed here."""

from collections.abc import Iterator
from functools import cache

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.suggest import Suggester
from sendprep.domain.telling_words import WordList
from sendprep.domain.weakness import Weakness
from sendprep.domain.working_title import working_title
from sendprep.services.read_rules import send_words

NEWEST = 100
"""How many of the excerpts filed under a weakness are compared with: older ones add time only."""


def suggester(bank: Bank, before: Suggester | None = None) -> Suggester:
    """Return what suggests weaknesses by all that the bank now holds of them.

    Given the one from `before` a change, only texts that are new are read.
    """
    weaknesses = bank.weaknesses.all()
    words = _words_for(bank.inspection.get().area)
    same = before is not None and before.words == words
    return Suggester(
        headings={one.number: _heading(one) for one in weaknesses},
        filed=tuple(_known(bank, weaknesses)),
        words=words,
        read=before.read if before and same else {},
    )


@cache
def _words_for(area: str) -> WordList:
    same, themes = send_words()
    return WordList(same, themes, place=area)


def _heading(weakness: Weakness) -> str:
    """Return what the inspectors wrote, with our title if it says anything else."""
    shortened = weakness.title.rstrip("…").casefold() in weakness.text.casefold()
    if shortened or weakness.title == working_title(weakness.text):
        return weakness.text
    return f"{weakness.title}. {weakness.text}"


def _known(bank: Bank, weaknesses: list[Weakness]) -> Iterator[tuple[int, str]]:
    """Yield what belongs to each weakness: its findings, and the newest excerpts under it."""
    for weakness in weaknesses:
        for finding in bank.findings.of(weakness.id):
            yield weakness.number, finding.text
        newest = bank.links.newest_quoting(weakness.id, NEWEST)
        quoted = bank.excerpts.some([link.excerpt_id or "" for link in newest])
        excerpts = {one.id: one for one in quoted}
        for link in newest:
            yield weakness.number, _words(link, excerpts)


def _words(link: Link, excerpts: dict[str, Excerpt]) -> str:
    excerpt = excerpts[link.excerpt_id or ""]
    return "\n".join(part for part in (excerpt.quote, excerpt.note, link.why) if part)
