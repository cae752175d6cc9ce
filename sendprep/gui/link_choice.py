"""Choosing one piece of evidence by its number or by words of its title."""

import re
from collections.abc import Set
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.months import short_month_words
from sendprep.domain.register import Only, Order
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.lazy_rows import LazyRows
from sendprep.gui.weakness_signs import Writer
from sendprep.gui.words import count_words

_CODE = re.compile(r"e(\d{1,9})")
_PAGE = re.compile(r"p\.?(\d{1,5})", re.IGNORECASE)
_PAD = 5


@dataclass(frozen=True)
class Wanted:
    """What was typed: the words to find, and the page if one was named ("plan p7")."""

    words: tuple[str, ...]
    page: int | None


def wanted(typed: str) -> Wanted:
    """Read what was typed into the search of evidence."""
    words, page = [], None
    for word in typed.split():
        found = _PAGE.fullmatch(word)
        if found:
            page = int(found[1])
        else:
            words.append(word.casefold().strip("[]"))
    return Wanted(tuple(words), page)


def matching(bank: Bank, want: Wanted, first: Set[str] = frozenset()) -> list[str]:
    """Return the ids of evidence that has every word, those in `first` before the others.

    Evidence whose very code was typed comes before all.
    """
    found = bank.evidence_list.ids(Only(" ".join(want.words)), Order.OLDEST)
    numbers = [int(code[1]) for word in want.words if (code := _CODE.fullmatch(word))]
    named = {one.id for number in numbers if (one := bank.evidence.by_number(number))}
    return sorted(found, key=lambda one: (one not in named, one not in first))


def facts_of(one: Evidence) -> str:
    """Return the second line of a piece of evidence: whose, when, how long."""
    dated = short_month_words(one.evidence_date) if one.evidence_date else "no date"
    pages = count_words(one.page_count, "page") if one.page_count else ""
    agency = one.agency.words if one.agency else "source not said"
    return " · ".join(part for part in (agency, dated, pages) if part)


def evidence_rows(bank: Bank) -> LazyRows[Evidence]:
    """Return an empty list of evidence for a view with `EvidenceChoiceDelegate`."""
    return LazyRows(
        bank.evidence.some,
        says=lambda one: f"{one.code}, {one.title}, {facts_of(one)}",
        name=lambda one: f"{one.code} {one.title}",
    )


class EvidenceChoiceDelegate(RowDelegate[Evidence]):
    """Paints a piece of evidence: code and title, then whose it is and when."""

    ruled = False

    def row_height(self, row: Evidence, width: int) -> int:
        """Two lines."""
        return line_height("body", "caption") + 2 + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: Evidence, selected: bool) -> None:
        """Paint the row."""
        body, caption = look.font("body"), look.font("caption")
        top, right = rect.top() + _PAD, rect.right() - 8
        line = Writer(painter, rect.left() + 10, top, right, body)
        line.code(row.code, look.font("body-strong")).words(row.title, look.colour("text"))
        top += line_height("body") + 2
        under = Writer(painter, rect.left() + 10, top, right, caption)
        under.words(facts_of(row), look.colour("muted"))
