"""Makes pages of a picture: upright, on white, no finer than print, and without where it was."""

import io
from collections.abc import Iterator

from sendprep.readers import picture_file
from sendprep.readers.given import Given

_MOST_DOTS = (1400, 2100)
"""What an upright sheet shows clearly in print: about 200 dots an inch between its margins."""


def picture_pages(file: Given) -> Iterator[bytes]:
    """Yield a PDF of one page for a picture, or for each page of a scan kept as TIFF.

    SendprepError if it is damaged or larger than a camera or scanner makes it.
    """
    with picture_file.opened(file) as image:
        for at, size in enumerate(picture_file.sizes_of(image), 1):
            made = io.BytesIO()
            drawn = picture_file.upright(image, at, *_dots(size)).convert("RGB")
            drawn.save(made, "PDF", resolution=72 / picture_file.POINT, quality=88)
            yield made.getvalue()


def _dots(size: tuple[float, float]) -> tuple[int, int]:
    across, down = (edge / picture_file.POINT for edge in size)
    short, long = _MOST_DOTS
    most_across, most_down = (short, long) if across <= down else (long, short)
    scale = min(1.0, most_across / across, most_down / down)
    return max(1, round(across * scale)), max(1, round(down * scale))
