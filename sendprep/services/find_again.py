"""Find excerpts again: after a newer reader, and in a newer version of their document."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sendprep.bank.bank import Bank
from sendprep.domain.anchors import find_again, found_in
from sendprep.domain.evidence import Evidence
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.letters_run import LettersRun
from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers import files
from sendprep.readers.given import Given


@dataclass(frozen=True)
class ReadAnew:
    """A document as a worker read it anew, and each of its excerpts as it was found there."""

    pages: Pages
    found: Mapping[Excerpt, Excerpt]


@dataclass(frozen=True)
class ReadAgain:
    """One document as it was read again, and its excerpts as they stand now.

    `why` says why it could not be read, with its excerpts as they were; "" if it was.
    """

    evidence: Evidence
    excerpts: tuple[Excerpt, ...]
    why: str = ""

    def count(self, anchoring: Anchoring) -> int:
        """Return how many excerpts are in this state."""
        return sum(one.anchoring is anchoring for one in self.excerpts)

    @property
    def words(self) -> str:
        """What came of it, in one sentence."""
        if self.why:
            return f"{self.evidence.code} was not read again. {self.why}"
        if not self.excerpts:
            return f"{self.evidence.code} was read again; no excerpt is filed from it."
        states = [one for one in Anchoring if self.count(one)]
        said = ", ".join(f"{self.count(one)} {one.words}" for one in states)
        return f"{self.evidence.code} was read again; of its excerpts: {said}."


@dataclass(frozen=True)
class Newer:
    """The newest version of a document, and the excerpt as it stands there: exact, moved, lost."""

    evidence: Evidence
    excerpt: Excerpt

    @property
    def has_words(self) -> bool:
        """Whether the very words stand in it; nobody can tell of a box."""
        return bool(self.excerpt.quote) and self.excerpt.anchoring is not Anchoring.LOST

    @property
    def words(self) -> str:
        """What is to be known of it, in one sentence without its stop."""
        if not self.excerpt.quote:
            return f"{self.evidence.code} is newer: look there for what is in the box"
        if not self.has_words:
            return f"{self.evidence.code} is newer: the words are not in it"
        where = f"on p. {self.excerpt.page}" if self.excerpt.page else "in it"
        return f"{self.evidence.code} is newer: the same words stand {where}"


def outdated(bank: Bank) -> list[Evidence]:
    """Return the evidence whose text was read by another version of its reader, by number."""
    readers = bank.texts.readers()
    return [
        one
        for one in bank.evidence.all()
        if one.id in readers and files.reader_of(one.filename) not in (None, readers[one.id])
    ]


def read_again(bank: Bank, evidence_id: str, progress: Progress = silent) -> ReadAgain:
    """Read a document anew and find all its excerpts in the text, in one change.

    A lost excerpt stays as it was, and is listed; so does the text that it stands on.
    SendprepError if the original is damaged or can no longer be read.
    """
    return store_again(bank, evidence_id, read_anew(bank, evidence_id, progress))


def reread_all(
    bank: Bank, chosen: Iterable[Evidence], progress: Progress = silent
) -> list[ReadAgain]:
    """Read documents again, a change for each; one that cannot be read never stops the others."""
    results = []
    for one in chosen:
        try:
            results.append(read_again(bank, one.id, progress))
        except SendprepError as refusal:
            held = tuple(bank.excerpts.of_evidence(one.id))
            results.append(ReadAgain(one, held, str(refusal)))
    return results


def read_anew(bank: Bank, evidence_id: str, progress: Progress = silent) -> ReadAnew:
    """Return what a document says now, and where its excerpts stand in it; writes nothing."""
    evidence = bank.evidence.get(evidence_id)
    progress(0, 2, f"Reading {evidence.filename}")
    data = bank.originals.read(evidence.sha256)
    pages = files.read_pages(Given(evidence.filename, data=data))
    progress(1, 2, "Finding excerpts again")
    run = LettersRun(pages)
    held = bank.excerpts.of_evidence(evidence_id)
    return ReadAnew(pages, {one: found_in(run, one, "") for one in held})


def store_again(bank: Bank, evidence_id: str, anew: ReadAnew) -> ReadAgain:
    """Store the newest text of a document, and its excerpts where they now stand, in one change."""
    evidence = bank.evidence.get(evidence_id)
    pages = anew.pages
    now = replace(
        evidence,
        page_count=max((page.number for page in pages.pages if page.number), default=None),
        has_text=any(page.has_usable_text for page in pages.pages),
        without_text=pages.without_text,
    )
    before = bank.excerpts.of_evidence(evidence_id)
    with bank.change(f"Read {evidence.code} again"):
        text_id = bank.texts.put(evidence_id, pages)
        after = tuple(_placed(one, anew, text_id) for one in before)
        if now != evidence:
            bank.evidence.update(now)
        for old, new in zip(before, after, strict=True):
            if new != old:
                bank.excerpts.update(new)
    return ReadAgain(now, after)


def _placed(one: Excerpt, anew: ReadAnew, text_id: str) -> Excerpt:
    """Return an excerpt on the new text; one that was changed since is looked for only now."""
    found = anew.found.get(one) or find_again(one, anew.pages, text_id)
    return found if found.anchoring is Anchoring.LOST else replace(found, text_id=text_id)


def in_newer_versions(
    bank: Bank, excerpts: Sequence[Excerpt], progress: Progress = silent
) -> dict[str, Newer]:
    """Return by its id each excerpt whose document has a newer version, as it stands there.

    The excerpts and their links stay with the version that was quoted. Best on a worker, as it
    reads the whole text of each newest version.
    """
    newest = bank.evidence.newest_of({one.evidence_id for one in excerpts})
    documents = list({one.id: one for one in newest.values()}.values())
    found = {}
    for done, document in enumerate(documents):
        progress(done, len(documents), "Looking into newer versions")
        text_id = bank.texts.newest_id(document.id) or ""
        run = LettersRun(bank.texts.of(document.id))
        for one in excerpts:
            if newest.get(one.evidence_id) == document:
                there = found_in(run, one, text_id)
                found[one.id] = Newer(document, replace(there, evidence_id=document.id))
    return found
