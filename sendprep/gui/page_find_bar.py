"""Find in a document: the field, how many places were found, and the way from one to the next."""

from bisect import bisect_left

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from sendprep.domain.pages import Pages
from sendprep.gui.icons import icon
from sendprep.gui.page_find import Query, find_phrase, find_terms
from sendprep.gui.page_selection import to_words
from sendprep.gui.page_view import PageView, Passage

_WIDTH = 168
_PAUSE = 120  # milliseconds without a key before a long document is searched
_LONG = 400_000  # characters that are searched while one types


class FindBar(QWidget):
    """Looks for words in the pages that a view shows; `left` gives the focus back to them."""

    left = Signal()

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._pages = Pages((), "")
        self._hits: tuple[Passage, ...] = ()
        self._here = -1
        self._looked_for = ""
        self.field = _Field()
        self.count = QLabel()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.next)
        self.field.escaped.connect(self._leave)
        self._later.timeout.connect(self._look)
        self._show_count()

    def begin(self) -> None:
        """Forget the document before; words that are typed now are looked for when it is read."""
        self._say("")
        self.field.setEnabled(True)
        self._pages, self._hits, self._here = Pages((), ""), (), -1
        self._later.stop()
        self._show_count()

    def set_pages(self, pages: Pages) -> None:
        """Look in these pages, as they are stored."""
        self._pages = pages
        self.field.setEnabled(pages.has_text)
        if self.field.text().strip():
            self._look()

    def start(self) -> None:
        """Move the caret into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def light(self, query: Query, page: int = 0) -> None:
        """Light every word of a search, and go to the first on or after a page from 1.

        The field shows what was typed, from its beginning.
        """
        self._say(query.typed)
        self.field.setCursorPosition(0)
        self._later.stop()
        self._show(find_terms(self._pages, query), max(page - 1, 0))

    def next(self) -> None:
        """Go to the next place; after the last the first comes again."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.count.setProperty("type", "caption")
        self.count.setProperty("ink", "muted")
        row.addWidget(self.count)
        row.addSpacing(4)
        self.before = self._button("ph.caret-up", "Found before (Shift+F3)")
        self.after = self._button("ph.caret-down", "Found next (F3)")
        self.before.clicked.connect(self.previous)
        self.after.clicked.connect(self.next)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addWidget(self.field)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setProperty("kind", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _say(self, words: str) -> None:
        """Put words into the field that are not looked for as they stand there."""
        self._looked_for = words
        self.field.setText(words)  # unblocked, or its clear button would stay behind

    def _typed(self, words: str) -> None:
        if words == self._looked_for:
            return
        self._looked_for = words
        if sum(len(page.lines) for page in self._pages.pages) * 40 > _LONG:
            self._later.start()
        else:
            self._look()

    def _look(self) -> None:
        self._show(find_phrase(self._pages, self.field.text()), self._view.page - 1)

    def _show(self, hits: tuple[Passage, ...], sheet: int) -> None:
        self._hits = hits
        self._view.light(hits)
        at = bisect_left([one.sheet for one in hits], sheet)
        self._go(at % len(hits) if hits else -1)

    def _step(self, step: int) -> None:
        if self._later.isActive():
            self._later.stop()
            self._look()
        elif self._hits:
            self._go((self._here + step) % len(self._hits))

    def _go(self, place: int) -> None:
        self._here = place
        if place >= 0:
            self._view.show_found(self._hits[place])
        self._show_count()

    def _leave(self) -> None:
        """Select the words that were found, so that they can be filed: whole words, no parts."""
        found = self._hits[self._here] if self._here >= 0 else None
        words = self._view.words_of(found.sheet) if found else None
        span = to_words(words, found.start, found.end) if found and words else None
        if found and span:
            self._view.select(found.sheet, span.start, span.end)
        self.left.emit()

    def _show_count(self) -> None:
        typed, found = bool(self.field.text().strip()), len(self._hits)
        self.count.setText(f"{self._here + 1} of {found}" if found else "nowhere")
        self.count.setVisible(typed)
        self.before.setVisible(found > 0)
        self.after.setVisible(found > 0)
        missed = typed and not found
        self.field.setToolTip("These words stand nowhere in this document" if missed else "")
        ink = "bad" if missed else ""
        if self.field.property("ink") != ink:
            self.field.setProperty("ink", ink)
            self.field.style().polish(self.field)


class _Field(QLineEdit):
    """The field; Esc leaves it."""

    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Find in document")
        self.setAccessibleName("Find in document (Ctrl+F)")
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(_WIDTH)
        self.setProperty("kind", "find")
        sign = icon("ph.magnifying-glass", "muted")
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave with Esc, else type."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
