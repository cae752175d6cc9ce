"""One picture as a document: a page that has no words until an officer gives it a caption."""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sendprep.domain.pages import Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given

if TYPE_CHECKING:
    from PIL.Image import Image

_MAX_PIXELS = 100_000_000
_MAX_PAGES = 300
POINT = 72 / 96
"""Points of a pixel, so that a box drawn on the picture stays where it is."""
_GPS, _TURN = 0x8825, 0x0112
_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"BM", b"GIF8", b"RIFF")
_LONGEST = 4
_TAKEN = "This picture says where it was taken: whoever gets the file can read the place from it."


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "picture 1"


def read(file: Given) -> Reading:
    """Return a page without lines for a picture, or for each page of a scan kept as TIFF.

    Raises SendprepError if the picture is damaged, or larger than a camera or scanner makes it.
    """
    with opened(file) as image:
        pages = tuple(Page(at, (), (), *size) for at, size in enumerate(sizes_of(image), 1))
        remarks = (_TAKEN,) if image.getexif().get_ifd(_GPS) else ()
        image.seek(0)
        image.draft("L", (64, 64))  # a JPEG that is cut short shows it in a small picture too
        image.load()
    return Reading(Pages(pages, reader_name()), remarks)


@contextmanager
def opened(file: Given) -> Iterator["Image"]:
    """Open a picture whose size has been checked; whatever is wrong with it is one sentence."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = _MAX_PIXELS
    try:
        with warnings.catch_warnings(), file.open() as stream:
            warnings.simplefilter("ignore")
            with Image.open(stream, formats=_FORMATS) as image:
                _check_size(file, image)
                yield image
    except Image.DecompressionBombError as fault:
        raise _too_large(file) from fault
    except UnidentifiedImageError as fault:
        if _is_begun(file):
            raise guard.cut_short(file) from fault
        raise guard.misnamed(file, "a picture", "a picture (.png or .jpg)") from fault
    except (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError, struct.error) as fault:
        raise guard.cut_short(file) from fault


def _is_begun(file: Given) -> bool:
    """Whether a file begins as a picture of any kind that is read here."""
    with file.open() as stream:
        return stream.read(_LONGEST).startswith(_STARTS)


def sizes_of(image: "Image") -> list[tuple[float, float]]:
    """Return width and height of each page in points, as they are seen upright."""
    count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
    sizes = []
    for frame in range(min(count, _MAX_PAGES)):
        image.seek(frame)
        if image.width * image.height > _MAX_PIXELS:
            raise ValueError("a page that is too large")
        width, height = image.width * POINT, image.height * POINT
        lies = image.getexif().get(_TURN, 1) in (5, 6, 7, 8)
        sizes.append((height, width) if lies else (width, height))
    return sizes


def upright(image: "Image", page: int, width: int, height: int) -> "Image":
    """Return a page, counted from 1, turned as it was taken, in this size and on white paper."""
    from PIL import Image, ImageOps

    image.seek(page - 1)
    image.draft("RGB", (max(width, height),) * 2)  # it may lie on its side as yet
    if image.mode.startswith("I"):
        image = image.point(lambda value: value / 256).convert("L")  # 16 bits a pixel
    drawn = ImageOps.exif_transpose(image).convert("RGBA")
    drawn = drawn.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=2.0)
    paper = Image.new("RGBA", drawn.size, "white")
    return Image.alpha_composite(paper, drawn)


def _check_size(file: Given, image: "Image") -> None:
    if image.width * image.height > _MAX_PIXELS:
        raise _too_large(file)


def _too_large(file: Given) -> SendprepError:
    return SendprepError(
        f"“{file.name}” is a picture of more than {_MAX_PIXELS // 1_000_000} million dots.",
        guard.SAFE,
        "Save it smaller, or as a PDF.",
    )
