"""How the coordinates inside a PDF page become places on the page as it is seen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendprep.domain.pages import Box

if TYPE_CHECKING:
    from pypdfium2 import PdfPage


@dataclass(frozen=True)
class Frame:
    """How a page's own coordinates (from its lower left, unrotated) become those of a Box."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @classmethod
    def of(cls, page: "PdfPage") -> "Frame":
        """Return the frame of a page."""
        left, bottom, right, top = page.get_bbox()
        return cls(left, bottom, right, top, page.get_rotation())

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return the box as it is seen: from the upper left corner, after the page's turn."""
        if not self.rotation:
            return Box(left - self.left, self.top - top, right - self.left, self.top - bottom)
        if self.rotation == 90:
            return Box(bottom - self.bottom, left - self.left, top - self.bottom, right - self.left)
        if self.rotation == 180:
            return Box(
                self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
            )
        return Box(self.top - top, self.right - right, self.top - bottom, self.right - left)
