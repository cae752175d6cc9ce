"""Read one file in the reading child: what an intake keeps of it, small enough to hold many."""

import pickle
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendprep.domain.excerpt import Excerpt
from sendprep.domain.likeness import sketch
from sendprep.domain.pages import Page, Pages
from sendprep.domain.proposals import HEAD
from sendprep.domain.reading import Attachment
from sendprep.readers import files
from sendprep.readers.child import Child
from sendprep.readers.given import Given
from sendprep.services.add_evidence_marks import drafts


@dataclass(frozen=True)
class Taken:
    """What was read of one file; its pages come apart, so that none holds up the window."""

    reader: str
    pieces: tuple[bytes, ...]
    sketch: bytes
    head: str
    page_count: int | None
    has_text: bool
    without_text: tuple[int, ...]
    drafts: tuple[Excerpt, ...]
    remarks: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    title: str
    source: str
    dated: date | None

    @property
    def pages(self) -> Pages:
        """The pages, put together again one by one."""
        # Unpickling never lets another thread run: of a long document in one piece it would
        # stop the window for longer than a person overlooks.
        return Pages(tuple(_page(piece) for piece in self.pieces), self.reader)


def take(file: Given, evidence_id: str, child: Child) -> Taken:
    """Return what a file says, read in the child; SendprepError as for `files.read_file`."""
    return child.call(take_here, file, evidence_id)


def take_here(file: Given, evidence_id: str) -> Taken:
    """Return what a file says, read in this process."""
    reading = files.read_file_here(file)
    pages = reading.pages
    return Taken(
        reader=pages.reader,
        pieces=tuple(pickle.dumps(page) for page in pages.pages),
        sketch=sketch("\n".join(page.text for page in pages.pages)),
        head=_head(pages.pages),
        page_count=max((page.number for page in pages.pages if page.number), default=None),
        has_text=any(page.has_usable_text for page in pages.pages),
        without_text=pages.without_text,
        drafts=tuple(drafts(evidence_id, pages, reading.marks)),
        remarks=reading.remarks,
        attachments=reading.attachments,
        title=reading.title,
        source=reading.source,
        dated=reading.dated,
    )


def _page(piece: bytes) -> Page:
    page: Page = pickle.loads(piece)  # noqa: S301 - made by our own child, whose answers are too
    return page


def _head(pages: Iterable[Page]) -> str:
    return next((page.text[:HEAD] for page in pages if page.has_usable_text), "")
