"""Give a page words that its own text does not give: typed, from a file, or read by machine."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.identity import new_id
from sendprep.domain.supplied_text import SuppliedText, TextOrigin
from sendprep.errors import SendprepError
from sendprep.readers.files import read_pages


def supplied(bank: Bank, evidence_id: str, page: int) -> SuppliedText | None:
    """Return the words that a page was given, None if it has none."""
    held = bank.supplied_texts.of_evidence(evidence_id)
    return next((one for one in held if one.page == page), None)


def supply_text(
    bank: Bank, evidence_id: str, page: int, text: str, origin: TextOrigin = TextOrigin.TYPED
) -> SuppliedText | None:
    """Give a page these words in place of those it had, as one step; empty words take them away."""
    words, before = text.strip(), supplied(bank, evidence_id, page)
    if before and before.text == words:
        return before
    code = bank.evidence.get(evidence_id).code
    if not words:
        if before:
            with bank.change(f"Take away the words for page {page} of {code}"):
                bank.supplied_texts.remove(before.id)
        return None
    now = SuppliedText(new_id(), evidence_id, page, words, origin, bank.officer, datetime.now(UTC))
    with bank.change(f"Say what page {page} of {code} says"):
        _put(bank, now, before)
    return now


def supply_texts(bank: Bank, texts: Sequence[SuppliedText]) -> int:
    """Give pages words, as one step, and return how many; a page that has words keeps them."""
    fresh = [one for one in texts if supplied(bank, one.evidence_id, one.page) is None]
    if fresh:
        code = bank.evidence.get(fresh[0].evidence_id).code
        with bank.change(f"Take words for {len(fresh)} pages of {code}"):
            for one in fresh:
                _put(bank, one, None)
    return len(fresh)


def layer_of(one: Evidence, file: Path, officer: str) -> list[SuppliedText]:
    """Return the words of a file for the pages of a document that lack them, page by page.

    A file without pages is meant for the only page that lacks words. SendprepError if its pages
    do not fit.
    """
    pages = read_pages(file).pages
    given = {page.number: page.text for page in pages if page.number is not None}
    if not given and len(one.without_text) == 1 and pages:
        given = {one.without_text[0]: pages[0].text}
    now = datetime.now(UTC)
    texts = [
        SuppliedText(new_id(), one.id, page, given[page], TextOrigin.LAYER, officer, now)
        for page in one.without_text
        if given.get(page, "").strip()
    ]
    if not texts:
        raise SendprepError(
            f"{file.name} has no words for the pages of {one.code} that lack them.",
            "Nothing was changed.",
            "Choose a file with the same pages, or type what the page says.",
        )
    return texts


def _put(bank: Bank, now: SuppliedText, before: SuppliedText | None) -> None:
    if before:
        bank.supplied_texts.remove(before.id)
    bank.supplied_texts.add(now)
