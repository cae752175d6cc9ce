"""Which panes of a page are seen at which width of the window, and the tabs they share (look.md 2).

A page of several panes says in its `LAYOUTS` what each band shows; panes are hidden, never moved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QWidget

P = TypeVar("P", bound=Enum)

RAIL = 80
"""The width of the rail beside the page, in logical pixels."""
_BODY = 10.0
_EQUAL = 600
_RESIZED = (QEvent.Type.Resize, QEvent.Type.Show)


class Band(Enum):
    """The four bands, by the least width of the window in logical pixels."""

    WIDE = 1600
    STANDARD = 1200
    NARROW = 800
    SINGLE = 0


@dataclass(frozen=True)
class Layout(Generic[P]):
    """What one band shows: how wide the panes are, which stand always, which share by tabs.

    `front` is the tab that is in front at first; without one it is the first.
    """

    sizes: tuple[int, ...]
    always: frozenset[P]
    tabs: tuple[P, ...] = ()
    front: P | None = None

    def shows(self, pane: P, tab: int) -> bool:
        """Whether a pane is seen while this tab is in front."""
        return pane in self.always or (bool(self.tabs) and pane is self.tabs[tab])


def layouts(
    panes: type[P],
    wide: tuple[int, ...],
    standard: tuple[int, ...],
    narrow: tuple[int, ...] | Layout[P],
    front: P | None = None,
) -> Mapping[Band, Layout[P]]:
    """Return the layouts of a page whose panes stand side by side down to the narrow band.

    Numbers are widths in logical pixels. In the single band each pane is a tab, `front` in front.
    """
    every = frozenset(panes)
    return {
        Band.WIDE: Layout(wide, every),
        Band.STANDARD: Layout(standard, every),
        Band.NARROW: narrow if isinstance(narrow, Layout) else Layout(narrow, every),
        Band.SINGLE: Layout((_EQUAL,) * len(wide), frozenset(), tuple(panes), front),
    }


def band_of(page_width: int, text_size: float = 1.0) -> Band:
    """Return the band for a width of the page, in logical pixels, the rail not counted.

    Larger text (1.5 for 150 %) needs more room, and so counts as a narrower window.
    """
    window = page_width / text_size + RAIL
    return next((band for band in Band if window >= band.value), Band.SINGLE)


class PaneBands(QObject, Generic[P]):
    """Shows and hides the panes of a page; `changed` carries the band that is entered."""

    changed = Signal(object)

    def __init__(
        self,
        page: QWidget,
        tabs: QTabBar,
        splitter: QSplitter,
        panes: Mapping[P, QWidget],
        layouts: Mapping[Band, Layout[P]],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._tabs, self._splitter, self._panes, self._layouts = tabs, splitter, panes, layouts
        self._band: Band | None = None
        for pane in panes.values():
            splitter.addWidget(pane)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.currentChanged.connect(lambda _: self._show())
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the width of the page, and the text size of the View menu."""
        kind = event.type()
        if kind in _RESIZED or (kind is QEvent.Type.FontChange and self._page.isVisible()):
            self._fit()
        return super().eventFilter(watched, event)

    def bring(self, pane: P) -> None:
        """Put a pane's tab in front, where panes share a place."""
        if self._band and pane in self._layouts[self._band].tabs:
            self._tabs.setCurrentIndex(self._layouts[self._band].tabs.index(pane))

    def stops(self, first: Sequence[QWidget], focused: QWidget | None) -> list[QWidget]:
        """Return where F6 goes: each pane's own first stop, the pane one is in whole."""
        return [
            pane if focused and pane.isAncestorOf(focused) else stop
            for pane, stop in zip(self._panes.values(), first, strict=True)
        ]

    def _fit(self) -> None:
        """Take the band for the width of the page and the text size of now."""
        size = QApplication.font().pointSizeF() / _BODY
        band = band_of(self._page.width(), size)
        if band is not self._band:
            self._band = band
            self._change_tabs(self._layouts[band])
            self.changed.emit(band)
            self._show()
            self._splitter.setSizes([int(width * size) for width in self._layouts[band].sizes])

    def _change_tabs(self, layout: Layout[P]) -> None:
        with QSignalBlocker(self._tabs):
            while self._tabs.count():
                self._tabs.removeTab(0)
            for pane in layout.tabs:
                self._tabs.addTab(pane.value)
            if layout.front:
                self._tabs.setCurrentIndex(layout.tabs.index(layout.front))
        self._tabs.setVisible(bool(layout.tabs) and not self._splitter.isHidden())

    def _show(self) -> None:
        if self._band:
            layout, front = self._layouts[self._band], self._tabs.currentIndex()
            shown = {pane: layout.shows(pane, front) for pane in self._panes}
            self._keep_focus([self._panes[pane] for pane in self._panes if not shown[pane]])
            for pane, widget in self._panes.items():
                widget.setVisible(shown[pane])

    def _keep_focus(self, hidden: Sequence[QWidget]) -> None:
        """Let the tabs have the focus that hiding a pane would send out of the page."""
        focused = QApplication.focusWidget()
        if focused and any(pane.isAncestorOf(focused) for pane in hidden):
            self._tabs.setFocus()
