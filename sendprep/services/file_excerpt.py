"""File an excerpt: anchor words or a box of a document, and link them to what they show."""

from dataclasses import replace
from datetime import UTC, datetime

from sendprep.bank.bank import Bank
from sendprep.domain.anchors import Anchor, anchored_on
from sendprep.domain.evidence import Evidence, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt, Origin
from sendprep.domain.identity import new_id
from sendprep.domain.pages import Box
from sendprep.errors import SendprepError


def new_excerpt(bank: Bank, evidence_id: str, sheet: int, start: int, end: int) -> Excerpt:
    """Return an excerpt of words on a page of the newest text; nothing is stored.

    `sheet` counts pages from 0, `start` and `end` are code points of the page's text. The same
    words, once stored, are the same excerpt. SendprepError if there are no words between.
    """
    anchor = _anchor(bank, evidence_id, sheet, start, end)
    text_id = bank.texts.newest_id(evidence_id) or ""
    excerpt = Excerpt(
        id=new_id(),
        evidence_id=evidence_id,
        quote=anchor.quote,
        before=anchor.before,
        after=anchor.after,
        page=anchor.page,
        text_id=text_id,
        sheet=anchor.sheet,
        start=anchor.start,
        end=anchor.end,
        added=datetime.now(UTC),
    )
    return _stored(bank, excerpt) or excerpt


def new_box(bank: Bank, evidence_id: str, page: int, area: Box, note: str = "") -> Excerpt:
    """Return an excerpt of a box drawn on a page, which counts from 1; nothing is stored."""
    excerpt = Excerpt(
        id=new_id(),
        evidence_id=evidence_id,
        quote="",
        before="",
        after="",
        page=page,
        text_id=bank.texts.newest_id(evidence_id) or "",
        sheet=page - 1,
        start=0,
        end=0,
        added=datetime.now(UTC),
        area=area,
        note=note,
    )
    held = _stored(bank, excerpt)
    return replace(held, note=note or held.note) if held else excerpt


def file_excerpt(
    bank: Bank,
    excerpt: Excerpt,
    weakness_id: str,
    finding_id: str | None,
    role: Role,
    rung: Rung,
    why: str = "",
) -> Link:
    """Store an excerpt, unless it is stored, and what it shows, in one change.

    Filed a second time under the same weakness and finding, it gets the new role, rung and why.
    """
    held = _stored(bank, excerpt)
    excerpt_id = held.id if held else excerpt.id
    link = Link(new_id(), excerpt.evidence_id, weakness_id, finding_id, role, rung, why, excerpt_id)
    same = _same_link(bank, link)
    with bank.change(f"File {_words(bank, excerpt)} under {_target(bank, link)}"):
        if held is None:
            bank.excerpts.add(excerpt)
        elif excerpt.note not in ("", held.note):
            bank.excerpts.update(replace(held, note=excerpt.note))
        if same is None:
            bank.links.add(link)
        else:
            link = replace(link, id=same.id)
            bank.links.update(link)
    return link


def refile(bank: Bank, link: Link) -> Link:
    """Store what an excerpt that is filed already shows, as `link` now says it.

    Moved on to where the same excerpt is filed, the two become one.
    """
    excerpt = bank.excerpts.get(link.excerpt_id or "")
    same = _same_link(bank, link)
    with bank.change(f"Change how {_words(bank, excerpt)} is filed under {_target(bank, link)}"):
        if same is not None and same.id != link.id:
            bank.links.remove(same.id)
        bank.links.update(link)
    return link


def take_out(bank: Bank, link: Link) -> None:
    """Take an excerpt out from under a weakness; the last time the excerpt goes with the link.

    An excerpt that was a mark in the file becomes a draft again.
    """
    excerpt = bank.excerpts.get(link.excerpt_id or "")
    others = [one for one in bank.links.of_excerpt(excerpt.id) if one.id != link.id]
    with bank.change(f"Take {_words(bank, excerpt)} out from under {_target(bank, link)}"):
        bank.links.remove(link.id)
        if not others and excerpt.origin is Origin.OFFICER:
            bank.excerpts.remove(excerpt.id)


def remove_excerpt(bank: Bank, excerpt_id: str) -> None:
    """Remove an excerpt and all that it was filed under."""
    excerpt = bank.excerpts.get(excerpt_id)
    with bank.change(f"Remove {_words(bank, excerpt)}"):
        bank.excerpts.remove(excerpt_id)


def place_anew(bank: Bank, excerpt_id: str, sheet: int, start: int, end: int) -> Excerpt:
    """Put a lost or moved excerpt on the words that an officer now chose, and return it.

    Its quote becomes those words; what it is filed under stays. SendprepError if there are none.
    """
    old = bank.excerpts.get(excerpt_id)
    anchor = _anchor(bank, old.evidence_id, sheet, start, end)
    excerpt = replace(
        old,
        quote=anchor.quote,
        before=anchor.before,
        after=anchor.after,
        page=anchor.page,
        text_id=bank.texts.newest_id(old.evidence_id) or "",
        sheet=anchor.sheet,
        start=anchor.start,
        end=anchor.end,
        area=None,
        anchoring=Anchoring.EXACT,
    )
    with bank.change(f"Place {_words(bank, excerpt)} anew"):
        bank.excerpts.update(excerpt)
    return excerpt


def _anchor(bank: Bank, evidence_id: str, sheet: int, start: int, end: int) -> Anchor:
    try:
        return anchored_on(bank.texts.page(evidence_id, sheet), sheet, start, end)
    except (KeyError, ValueError) as problem:
        raise SendprepError(
            "There are no words in this selection.",
            "Nothing was filed.",
            "Select some words, or draw a box round what the page shows.",
        ) from problem


def _stored(bank: Bank, excerpt: Excerpt) -> Excerpt | None:
    """Return the stored excerpt of the same words or the same box."""
    same = (one for one in bank.excerpts.of_evidence(excerpt.evidence_id))
    return next((one for one in same if _place(one) == _place(excerpt)), None)


def _place(one: Excerpt) -> tuple[object, ...]:
    return one.text_id, one.sheet, one.start, one.end, one.area


def _same_link(bank: Bank, link: Link) -> Link | None:
    filed = bank.links.of_excerpt(link.excerpt_id or "")
    target = link.weakness_id, link.finding_id
    return next((one for one in filed if (one.weakness_id, one.finding_id) == target), None)


def _words(bank: Bank, excerpt: Excerpt) -> str:
    """Return what the excerpt is called in a label, such as "page 5 of E47"."""
    code = _evidence(bank, excerpt).code
    return f"page {excerpt.page} of {code}" if excerpt.page else f"words of {code}"


def _evidence(bank: Bank, excerpt: Excerpt) -> Evidence:
    return bank.evidence.get(excerpt.evidence_id)


def _target(bank: Bank, link: Link) -> str:
    """Return the number of the weakness, or of the finding, such as "3.4"."""
    number = bank.weaknesses.get(link.weakness_id).number
    if link.finding_id is None:
        return str(number)
    return f"{number}.{bank.findings.get(link.finding_id).number}"
