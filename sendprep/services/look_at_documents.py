"""Look at the documents that are bound or given out as received: what in them may tell who it is.

They cannot be changed, so a person decides of each document as a whole: it is left out of the
binder, withheld from an edition, marked as personal data, or kept with a reason. What was decided
holds for one version of its text. Which signs count is the rule of `domain.document_signs`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.document_signs import Sighting, Sign, named_by_file, signs_of
from sendprep.domain.evidence import Confidentiality, Evidence
from sendprep.domain.kept_words import whole_document_place
from sendprep.domain.pages import Pages
from sendprep.progress import Progress, silent
from sendprep.services.look_at_print import WordsTellError
from sendprep.services.read_rules import list_words

_FIRST, _AROUND = 3, 60
_MOST_REMEMBERED = 4096


@dataclass(frozen=True)
class Sample:
    """The first words of a sign with up to 60 characters on both sides; None is no page."""

    page: int | None
    before: str
    words: str
    after: str


@dataclass(frozen=True)
class DocumentTelling:
    """A document that may tell who a child is: how often it shows which sign, and the first ones.

    `version` is the name of its text, or the hash of its file if it has none; `recipe` is what it
    would be bound by. Like the words of a report it has a place, but it is not ours to change.
    """

    evidence_id: str
    version: str
    code: str
    title: str
    counts: tuple[tuple[Sign, int], ...]
    is_named_by_file: bool
    samples: tuple[Sample, ...]
    recipe: Recipe

    can_remove = False

    @property
    def place(self) -> str:
        """What a decision on it is kept under."""
        return whole_document_place(self.evidence_id, self.version)

    @property
    def words(self) -> str:
        """What it shows, such as "2 UPNs, 4 dates of birth": another count is asked about anew."""
        shown = [sign.counted(number) for sign, number in self.counts]
        return ", ".join(
            [*shown, "a file named after somebody"][: len(shown) + self.is_named_by_file]
        )

    @property
    def where(self) -> str:
        """Which document it is."""
        return f"{self.code}, the document itself"

    @property
    def kind_words(self) -> str:
        """What was decided about."""
        return "a document"

    @property
    def said(self) -> str:
        """The document as a sentence names it."""
        return f"{self.code} “{self.title}” ({self.words})"


@dataclass(frozen=True)
class _Seen:
    """What a text shows, without a word of it: how often, and where first."""

    counts: tuple[tuple[Sign, int], ...]
    first: tuple[Sighting, ...]


_remembered: dict[str, _Seen] = {}
"""What versions of texts show, as they never change; places only, so that it may outlast a bank."""


def look_at_documents(
    bank: Bank, pieces: Sequence[Evidence], recipe: Recipe, progress: Progress = silent
) -> tuple[DocumentTelling, ...]:
    """Return the documents that somebody has to decide about before they are bound or given out.

    One that is marked as personal data was decided about: only the inspectors' edition has it.
    """
    kept = {(one.place, one.words) for one in bank.kept_words.all()}
    found = []
    for done, piece in enumerate(pieces):
        progress(done, len(pieces), f"Looking at the words of {piece.code}")
        if piece.confidentiality is not Confidentiality.PERSONAL_DATA:
            told = _told(bank, piece, recipe)
            if told and (told.place, told.words) not in kept:
                found.append(told)
    return tuple(found)


def refuse_documents(
    bank: Bank, pieces: Sequence[Evidence], recipe: Recipe, progress: Progress = silent
) -> None:
    """Raise WordsTellError if somebody has to decide about one of the documents first."""
    if found := look_at_documents(bank, pieces, recipe, progress):
        raise WordsTellError(found)


def kept_among(bank: Bank, pieces: Iterable[Evidence]) -> int:
    """Return how many of the documents were kept with a reason, as they are now."""
    kept = {one.place for one in bank.kept_words.all()}
    return sum(whole_document_place(one.id, _version(bank, one)) in kept for one in pieces)


def not_looked_at(pieces: Iterable[Evidence]) -> str:
    """Return a sentence on documents of which pages have no words that can be read; "" for none."""
    pages = [_unread(one) for one in pieces if one.without_text or not one.has_text]
    if not pages:
        return ""
    return f"Look yourself who is told there, as no words can be read: {', '.join(pages)}."


def _unread(piece: Evidence) -> str:
    pages = piece.without_text
    if not piece.has_text or len(pages) == (piece.page_count or 1):
        return piece.code
    return (
        f"{piece.code} p. {', '.join(map(str, pages[:_FIRST]))}{'…' if len(pages) > _FIRST else ''}"
    )


def _told(bank: Bank, piece: Evidence, recipe: Recipe) -> DocumentTelling | None:
    text_id = bank.texts.newest_id(piece.id)
    seen = _seen(bank, text_id) if text_id else _Seen((), ())
    is_named = named_by_file(piece.filename, list_words())
    if not seen.counts and not is_named:
        return None
    pages = bank.texts.version(text_id) if text_id and seen.first else Pages((), "")
    return DocumentTelling(
        evidence_id=piece.id,
        version=_version(bank, piece),
        code=piece.code,
        title=piece.title,
        counts=seen.counts,
        is_named_by_file=is_named,
        samples=tuple(_samples(piece, is_named, seen, pages)),
        recipe=recipe,
    )


def _version(bank: Bank, piece: Evidence) -> str:
    return bank.texts.newest_id(piece.id) or piece.sha256


def _seen(bank: Bank, text_id: str) -> _Seen:
    """Return what a version of a text shows; each is looked through once."""
    held = _remembered.get(text_id)
    if held is None:
        signs = signs_of(bank.texts.version(text_id).pages, list_words())
        counts = Counter(one.sign for one in signs)
        held = _Seen(
            tuple((sign, counts[sign]) for sign in Sign if counts[sign]), tuple(_firsts(signs))
        )
        while len(_remembered) >= _MOST_REMEMBERED:
            _remembered.pop(next(iter(_remembered)), None)
        _remembered[text_id] = held
    return held


def _firsts(signs: Sequence[Sighting]) -> list[Sighting]:
    """Return the first sign of each kind, then the next ones, in the order of the document."""
    first = {one.sign: one for one in reversed(signs)}.values()
    others = (one for one in signs if one not in first)
    chosen = [*sorted(first, key=lambda one: list(Sign).index(one.sign)), *others][:_FIRST]
    return sorted(chosen, key=lambda one: (one.page, one.start))


def _samples(piece: Evidence, is_named: bool, seen: _Seen, pages: Pages) -> Iterator[Sample]:
    if is_named:
        yield Sample(None, "Its file is called ", piece.filename, "")
    for one in seen.first:
        page = pages.pages[one.page]
        text = page.text
        before, after = text[max(0, one.start - _AROUND) : one.start], text[one.end :][:_AROUND]
        yield Sample(
            page.number,
            before.rpartition("\n")[2],
            text[one.start : one.end],
            after.partition("\n")[0],
        )
