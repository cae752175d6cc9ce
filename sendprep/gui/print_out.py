"""The ways out of the print page: a PDF, a Word file, paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.job import Job
from sendprep.gui.print_paper import PaperPrinter
from sendprep.gui.print_preview import PreviewMaker, Wanted
from sendprep.gui.problem import show_problem
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.reports.whole_file import write_whole


class WaysOut(QObject):
    """Saves and prints what is wanted; `said` carries one line about how it goes."""

    said = Signal(str)

    def __init__(
        self, bank: Bank, owner: QWidget, maker: PreviewMaker, wanted: Callable[[], Wanted]
    ) -> None:
        super().__init__(owner)
        self._bank, self._owner, self._maker, self._wanted = bank, owner, maker, wanted

    def ask_pdf(self) -> None:
        """Ask for a name, and save the pages as PDF."""
        path = self._ask_path("Save as PDF", "pdf")
        if path:
            self.save_pdf(path)

    def ask_word(self) -> None:
        """Ask for a name, and save the report as a Word file."""
        path = self._ask_path("Save as Word", "docx")
        if path:
            self.save_word(path)

    def ask_printer(self, pages: int) -> None:
        """Ask for the printer and which of so many pages, and print."""
        preview = self._maker.preview
        if preview is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._owner)
        dialog.setMinMax(1, max(pages, 1))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setModal(True)
        dialog.show()

    def save_pdf(self, path: Path) -> None:
        """Save the pages of the preview, byte for byte; behind the bank, they are made anew."""
        preview = self._maker.current
        if preview is None:
            self._write(path, "Saving as PDF")
            return
        try:
            write_whole(path, preview.pdf)
        except SendprepError as problem:
            show_problem(self._owner, problem)
            return
        self.said.emit(f"Saved as {path.name}")

    def save_word(self, path: Path) -> None:
        """Save the report as a Word file."""
        self._write(path, "Saving as Word")

    def print_on(self, printer: QPrinter) -> PaperPrinter | None:
        """Print the pages of the preview on paper."""
        preview = self._maker.preview
        if preview is None:
            return None
        paper = PaperPrinter(printer, self._owner)
        paper.printed.connect(
            lambda done, total: self.said.emit(f"Printing page {done} of {total}")
        )
        paper.finished.connect(
            lambda pages: self.said.emit(f"Printed {count_words(pages, 'page')}")
        )
        paper.failed.connect(lambda problem: show_problem(self._owner, problem))
        paper.start(preview.pdf)
        return paper

    def _write(self, path: Path, what: str) -> None:
        wanted = self._wanted()

        def work(progress: Progress) -> Path:
            with self._bank.reader() as reader:
                return wanted.report.write(reader, path, progress, wanted.day)

        def done(saved: Path) -> None:
            self.said.emit(f"Saved as {saved.name}")

        Job(self._owner).start(work, done, lambda fault: show_problem(self._owner, fault), what)

    def _ask_path(self, title: str, suffix: str) -> Path | None:
        wanted, area = self._wanted(), self._bank.inspection.get().area
        name = f"{area} {wanted.report.words} {wanted.day.isoformat()}"
        start = self._bank.path.parent / f"{name.strip()}.{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self._owner, title, str(start), f"*.{suffix}")
        return Path(chosen).with_suffix(f".{suffix}") if chosen else None
