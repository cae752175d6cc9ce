"""The ways out of the print page: a PDF, a Word file, paper; each passes the privacy check."""

from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.page_ranges import pages_named
from sendprep.errors import SendprepError
from sendprep.gui.job import Job
from sendprep.gui.print_pages import ask_pages
from sendprep.gui.print_paper import PaperPrinter
from sendprep.gui.print_preview import Preview, PreviewMaker, Wanted
from sendprep.gui.printable import Tell
from sendprep.gui.problem import show_problem
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.reports.whole_file import write_whole
from sendprep.services.look_at_print import WordsTellError

_PDF, _PAPER = "Save as PDF", "Print"


class WaysOut(QObject):
    """Saves and prints what is wanted; `said` tells how it goes, and what to know of it.

    `stopped` tells which words have to be decided about first, and what to do then: the words of
    its button, and the deed.
    """

    said = Signal(str, list)
    stopped = Signal(object, str, object)

    def __init__(
        self, bank: Bank, owner: QWidget, maker: PreviewMaker, wanted: Callable[[], Wanted]
    ) -> None:
        super().__init__(owner)
        self._bank, self._owner, self._maker, self._wanted = bank, owner, maker, wanted

    def ask_pdf(self) -> None:
        """Ask for a name, and save the pages as PDF."""
        if self._may_leave(_PDF, self.ask_pdf):
            path = self._ask_path(_PDF, "pdf")
            if path:
                self.save_pdf(path)

    def ask_word(self) -> None:
        """Ask for a name, and save the report as a Word file, or what it is saved as instead."""
        beside = self._wanted().report.beside
        if self._may_leave(beside.words, self.ask_word):
            path = self._ask_path(beside.words, beside.suffix)
            if path:
                self.save_word(path)

    def ask_printer(self) -> None:
        """Ask which pages of the preview are printed, then on which printer, and print."""
        preview, report = self._maker.preview, self._wanted().report
        if preview is None or not self._may_leave(_PAPER, self.ask_printer):
            return
        if QPrinterInfo.availablePrinterNames():
            ask_pages(report.words, preview.names.labels, self._choose_printer, self._owner)
        else:
            show_problem(self._owner, _no_printer())

    def save_pdf(self, path: Path) -> None:
        """Save the pages of the preview, byte for byte; behind the bank, they are made anew.

        So they are where more is saved than those pages.
        """
        if not self._may_leave(_PDF, lambda: self.save_pdf(path)):
            return
        preview = self._maker.current
        if preview is None or self._wanted().report.copies:
            self._write(path, _PDF, lambda: self.save_pdf(path))
            return
        try:
            write_whole(path, preview.pdf)
        except SendprepError as problem:
            show_problem(self._owner, problem)
            return
        self.said.emit(f"Saved as {path.name}", [])

    def save_word(self, path: Path) -> None:
        """Save the report as a Word file, or what it is saved as instead."""
        words = self._wanted().report.beside.words
        if self._may_leave(words, lambda: self.save_word(path)):
            self._write(path, words, lambda: self.save_word(path))

    def print_on(self, printer: QPrinter, pages: str = "") -> PaperPrinter | None:
        """Print the pages of the preview on paper; behind the bank, they are made anew.

        `pages` names some of them, such as "43a-60". None while words have to be decided about.
        """
        if not self._may_leave(_PAPER, lambda: self.print_on(printer, pages)):
            return None
        paper = PaperPrinter(printer, self._owner)
        paper.printed.connect(self._say_page)
        paper.failed.connect(lambda problem: show_problem(self._owner, problem))
        preview, report = self._maker.current, self._wanted().report
        if preview is None or report.copies:
            self._make_for(paper, pages, lambda: self.print_on(printer, pages))
        else:
            paper.finished.connect(self._say_printed)
            self._start(paper, preview, pages)
        return paper

    def _start(self, paper: PaperPrinter, preview: Preview, pages: str) -> None:
        try:
            paper.start(preview.pdf, pages=pages_named(pages, preview.names.labels))
        except SendprepError as problem:  # it was made anew while the printer was chosen
            show_problem(self._owner, problem)

    def _choose_printer(self, pages: str) -> None:
        """Ask for the printer; which pages was asked before, as no printer knows their numbers."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._owner)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(lambda: self.print_on(printer, pages))
        dialog.setModal(True)
        dialog.show()

    def _may_leave(self, words: str, again: Callable[[], object]) -> bool:
        """Whether nothing of the preview has to be decided about; else tell what."""
        preview = self._maker.current
        if preview and preview.telling:
            self.stopped.emit(preview.telling, words, again)
        return not (preview and preview.telling)

    def _tell(
        self, problem: SendprepError, wanted: Wanted, words: str, again: Callable[[], object]
    ) -> None:
        is_wanted = wanted.report.key == self._wanted().report.key  # else `again` is of another
        if isinstance(problem, WordsTellError) and is_wanted:
            self.stopped.emit(problem.telling, words, again)
        else:
            show_problem(self._owner, problem)

    def _write(self, path: Path, words: str, again: Callable[[], object]) -> None:
        wanted, remarks = self._wanted(), list[str]()

        def work(progress: Progress) -> Path:
            with self._bank.reader() as reader:
                return wanted.report.write(reader, path, progress, wanted.day, remarks.append)

        def done(saved: Path) -> None:
            self.said.emit(f"Saved as {saved.name}", remarks)

        what = f"Writing {path.name}"
        Job(self._owner).start(work, done, lambda one: self._tell(one, wanted, words, again), what)

    def _make_for(self, paper: PaperPrinter, pages: str, again: Callable[[], object]) -> None:
        """Make the pages as they are now, every copy of them, and print what is named of each."""
        wanted, remarks = self._wanted(), list[str]()
        paper.finished.connect(lambda pages: self._say_printed(pages, remarks))

        def work(progress: Progress) -> tuple[Sequence[Sequence[bytes]], Sequence[int]]:
            with self._bank.reader() as reader:
                copies = _copies(reader, wanted, progress, remarks.append)
            return copies, pages_named(pages, _labels(copies[0]))

        def done(made: tuple[Sequence[Sequence[bytes]], Sequence[int]]) -> None:
            copies, places = made
            paper.start(*chain.from_iterable(copies), copies=len(copies), pages=places)

        what = f"Making the pages: {wanted.report.words}"
        Job(self._owner).start(work, done, lambda one: self._tell(one, wanted, _PAPER, again), what)

    def _say_page(self, done: int, total: int) -> None:
        self.said.emit(f"Printing page {done} of {total}", [])

    def _say_printed(self, pages: int, remarks: Sequence[str] = ()) -> None:
        self.said.emit(f"Printed {count_words(pages, 'page')}", [*remarks])

    def _ask_path(self, title: str, suffix: str) -> Path | None:
        wanted, area = self._wanted(), self._bank.inspection.get().area
        name = f"{area} {wanted.report.called} {wanted.day.isoformat()}"
        start = self._bank.path.parent / f"{name.strip()}.{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self._owner, title, str(start), f"*.{suffix}")
        return Path(chosen).with_suffix(f".{suffix}") if chosen else None


def _labels(pdfs: Sequence[bytes]) -> list[str]:
    """Return the printed number of each page of some PDFs; for a worker."""
    from sendprep.readers.outline import outline

    return [label for pdf in pdfs for label in outline(pdf).labels]


def _no_printer() -> SendprepError:
    return SendprepError(
        "This computer has no printer.",
        "Nothing was printed, and the bank is unchanged.",
        "Add one in the settings of the computer, or save a PDF and print that elsewhere.",
    )


def _copies(
    bank: Bank, wanted: Wanted, progress: Progress, tell: Tell
) -> Sequence[Sequence[bytes]]:
    """Return the PDFs of each copy, one after the other as they are printed; for a worker."""
    if wanted.report.copies:
        return wanted.report.copies(bank, progress, wanted.day, tell)
    pages = wanted.report.pages(bank, progress, wanted.day)
    if pages.telling:
        raise WordsTellError(pages.telling)
    return [[pages.pdf]]
