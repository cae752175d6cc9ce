"""The preview of what is printed, made on a worker, and made once more when the bank changes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection
from sendprep.domain.gaps import Gap, find_gaps
from sendprep.gui.job import Job
from sendprep.gui.pack_pictures import binder_names
from sendprep.gui.pack_shelf import ExhibitShelf
from sendprep.gui.page_names import PageNames
from sendprep.gui.print_contents import Entry
from sendprep.gui.printable import Printable
from sendprep.progress import Progress
from sendprep.services.look_at_print import Asked
from sendprep.services.look_over import self_evaluation
from sendprep.services.write_pack import PackPages

_WAIT = 400
"""Milliseconds after a change before the preview is made anew."""
_DEEPEST = 2
"""The level of headings that are shown."""


@dataclass(frozen=True)
class Preview:
    """The PDF as it was made, with its sections, what it still lacks, and what may tell who.

    `names` are the numbers of its pages; the exhibits behind a pack are made by the `shelf`.
    """

    pdf: bytes
    sections: tuple[Entry, ...]
    gaps: tuple[Gap, ...]
    telling: tuple[Asked, ...]
    names: PageNames
    shelf: ExhibitShelf | None = None


class Wanted(NamedTuple):
    """Which report is wanted, and of which day."""

    report: Printable
    day: date


class PreviewMaker(QObject):
    """Makes the preview of what is `wanted` when it is made; a change meanwhile makes it again.

    `begun`, `progressed` and `ended` tell how it goes; `made` carries a preview that is still
    wanted, `failed` a SendprepError.
    """

    begun = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, bank: Bank, owner: QWidget, wanted: Callable[[], Wanted]) -> None:
        super().__init__(owner)
        self._bank, self._owner, self._wanted = bank, owner, wanted
        self._preview: Preview | None = None
        self._job: Job | None = None
        self._is_made = False
        self.is_stale = True
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.make)

    @property
    def preview(self) -> Preview | None:
        """What was made last of the chosen document; something may have changed since."""
        return self._preview

    @property
    def current(self) -> Preview | None:
        """The preview, if it shows what would be printed now."""
        return self._preview if self._is_made and not self.is_stale else None

    def forget(self) -> None:
        """Let go of the preview, and stop the one being made: another document is wanted."""
        self._preview = None
        if self._job is not None:
            self._job.progress.disconnect(self.progressed)
            self._job.finished.disconnect(self._end)
            self._job.cancel()
            self._job = None

    def spoil(self) -> None:
        """Note that something has changed; what is seen is made anew in a moment.

        Of a document that has no preview yet it is made at once: nobody is typing in that.
        """
        self.is_stale = True
        if self._owner.isVisible():
            self._soon.start(_WAIT if self._preview else 0)

    def make(self) -> None:
        """Make the preview on a worker, unless one is being made."""
        if self._job is not None:
            return
        self._soon.stop()
        self.is_stale, self._is_made = False, False
        bank, wanted = self._bank, self._wanted()
        self._job = Job(self._owner)
        self._job.progress.connect(self.progressed)
        self._job.finished.connect(self._end)
        self.begun.emit()
        self._job.start(
            lambda progress: make_preview(bank, wanted, progress),
            lambda preview: self._take(preview, wanted),
            self.failed.emit,
            f"Making the pages: {wanted.report.words}",
        )

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
        if self.is_stale and self._owner.isVisible():
            self._soon.start(_WAIT)

    def _take(self, preview: Preview, wanted: Wanted) -> None:
        if wanted.report.key == self._wanted().report.key:  # else another is made next
            self._preview, self._is_made = preview, True
            self.made.emit(preview)


def make_preview(bank: Bank, wanted: Wanted, progress: Progress) -> Preview:
    """Return a report as PDF, with its sections and gaps; for a worker."""
    from sendprep.readers.outline import outline

    report, day = wanted
    with bank.reader() as reader:
        pages = report.pages(reader, progress, day)
        gaps = find_gaps(self_evaluation(reader, day)) if report.is_sef else []
    if pages.missing:
        gaps.insert(0, Gap(None, "Replace what cannot be printed", pages.remark))
    read = outline(pages.pdf)
    names, shelf = PageNames(read.labels), None
    sections = [
        Entry(mark.title, names.label(mark.page) if mark.page else "", mark.page, mark.level)
        for mark in read.bookmarks
        if mark.level <= _DEEPEST
    ]
    if isinstance(pages, PackPages) and pages.behind:
        shelf = ExhibitShelf(bank, pages.behind)
        sections += _exhibits(shelf, len(read.labels))
        names = binder_names(names, shelf)
    return Preview(pages.pdf, tuple(sections), tuple(gaps), pages.telling, names, shelf)


def _exhibits(shelf: ExhibitShelf, before: int) -> Iterator[Entry]:
    """Yield where the exhibits begin, and each of them, behind so many pages."""
    for place, part in enumerate(shelf.parts):
        if not place:
            yield Entry(PackSection.EXHIBITS.words, part.labels[0], before + 1)
        yield Entry(f"{part.key} {shelf.title(part.key)}", part.labels[0], before + 1, _DEEPEST)
        before += len(part.labels)
