"""Shows a preview: its pages in the view and small in the strip, exhibits as they are reached."""

from PySide6.QtCore import QObject

from sendprep.gui.pack_pictures import BinderPictures
from sendprep.gui.pack_shelf import ExhibitShelf
from sendprep.gui.page_view import PageView
from sendprep.gui.print_preview import Preview
from sendprep.gui.print_thumbs import ThumbStrip

_NEAR = 3
"""How far from the page in sight another may lie that is in sight too, or drawn ahead."""


class ShownPreview(QObject):
    """Keeps view and strip at the same preview, and lets exhibits be made that are in sight."""

    def __init__(self, view: PageView, thumbs: ThumbStrip) -> None:
        super().__init__(view)
        self._view, self._thumbs = view, thumbs
        self._shelf: ExhibitShelf | None = None
        self._codes: list[str] = []
        view.page_changed.connect(self._want)
        view.page_drawn.connect(self._show_small)

    def show(self, preview: Preview) -> None:
        """Show a preview, turned to the page that was in sight."""
        page, shelf, names = self._view.page, preview.shelf, preview.names
        self._shelf = shelf
        exhibits = [part.key for part in shelf.parts for _ in part.labels] if shelf else []
        self._codes = [""] * (len(names.labels) - len(exhibits)) + exhibits
        self._want(page)
        for shown, makes in ((self._view, True), (self._thumbs, False)):
            pdf = BinderPictures(preview.pdf, shelf, makes) if shelf else preview.pdf
            shown.set_document(pdf, names=names)
        self._view.show_page(page)

    def _want(self, page: int) -> None:
        if self._shelf:
            near = self._codes[max(page - 1 - _NEAR, 0) : page + _NEAR]
            self._shelf.want(frozenset(near))

    def _show_small(self, page: int) -> None:
        if page <= len(self._codes) and self._codes[page - 1]:
            self._thumbs.look_again()
