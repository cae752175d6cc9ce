"""The dialog that asks which pages are printed, by the numbers that stand on them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from sendprep.domain.page_ranges import pages_named
from sendprep.gui.cases_draw_dialogs import open_dialog, try_and_close
from sendprep.gui.forms.ui_print_pages import Ui_PrintPagesDialog
from sendprep.gui.words import count_words


class PrintPagesDialog(QDialog):
    """Asks for pages, all of them if none are named; `take` gets the words once they are known."""

    def __init__(
        self,
        title: str,
        labels: Sequence[str],
        take: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels, self._take = labels, take
        self.ui = Ui_PrintPagesDialog()
        self.ui.setupUi(self)
        self.ui.purpose.setText(f"Print: {title}")
        self.ui.pages.setPlaceholderText(f"All {count_words(len(labels), 'page')}")
        self.ui.mistake.hide()
        self.ui.accept.clicked.connect(self._try)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.pages.setFocus()

    def _try(self) -> None:
        words = self.ui.pages.text()
        try_and_close(self, self.ui, lambda: pages_named(words, self._labels))
        if self.result() == QDialog.DialogCode.Accepted:
            self._take(words)


def ask_pages(
    title: str, labels: Sequence[str], take: Callable[[str], object], parent: QWidget
) -> None:
    """Ask which of the pages with these numbers are printed."""
    open_dialog(PrintPagesDialog(title, labels, take, parent))
