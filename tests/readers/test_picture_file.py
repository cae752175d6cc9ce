"""Picture files: a page without words, upright, at a size that stays, with its place remarked."""

import io
from pathlib import Path

import pytest
from PIL import Image

from sendprep.errors import SendprepError
from sendprep.readers.files import PICTURES, read_file_here
from sendprep.readers.given import Given
from sendprep.readers.pictures import Pictures

_KINDS = {".jpg": "JPEG", ".jpeg": "JPEG", ".tif": "TIFF", ".tiff": "TIFF"}
TURNED = 6
"""EXIF: the camera was held upright, and the picture must be turned to the right."""


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def photograph(turn: int = TURNED, place: bool = False) -> bytes:
    """Return a JPEG, 400 by 200, whose left half is red and right half is blue."""
    image = Image.new("RGB", (400, 200), "red")
    image.paste("blue", (200, 0, 400, 200))
    told = Image.Exif()
    told[0x0112] = turn
    if place:
        told[0x8825] = {1: "N", 2: (52.0, 30.0, 0.0)}
    return saved(image, "JPEG", exif=told)


@pytest.mark.parametrize("suffix", PICTURES)
def test_every_kind_of_picture_is_one_page_without_words(suffix: str) -> None:
    data = saved(Image.new("RGB", (96, 48), "teal"), _KINDS.get(suffix, suffix[1:].upper()))
    read = read_file_here(Given(f"a{suffix}", data=data))
    (page,) = read.pages.pages
    assert (page.number, page.lines, page.width, page.height) == (1, (), 72.0, 36.0)
    assert read.pages.without_text == (1,)
    assert read.remarks == ()


def test_picture_that_says_where_it_was_taken_is_remarked() -> None:
    (remark,) = read_file_here(Given("a.jpg", data=photograph(place=True))).remarks
    assert "where it was taken" in remark


def test_picture_is_drawn_upright_and_at_the_size_that_was_read() -> None:
    data = photograph()
    page = read_file_here(Given("a.jpg", data=data)).pages.pages[0]
    with Pictures(data) as pictures:
        assert pictures.sizes() == [(page.width, page.height)] == [(150.0, 300.0)]
        drawn = pictures.page(1, 2.0)
    assert (drawn.width, drawn.height) == (300, 600)
    red, blue = drawn.rgba[:4], drawn.rgba[-4:]
    assert red[0] > 200 > red[2] and blue[2] > 200 > blue[0]


def test_what_can_be_seen_through_lies_on_white_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(path)
    with Pictures(path) as pictures:
        assert set(pictures.page(1, 1.0).rgba) == {255}


def test_scan_of_several_pages_has_them_all() -> None:
    first, second = Image.new("1", (200, 100)), Image.new("L", (100, 200), 255)
    data = saved(first, "TIFF", save_all=True, append_images=[second])
    assert len(read_file_here(Given("scan.tif", data=data)).pages.pages) == 2
    with Pictures(data) as pictures:
        assert pictures.sizes() == [(150.0, 75.0), (75.0, 150.0)]
        assert set(pictures.page(2, 1.0).rgba) == {255}
        with pytest.raises(SendprepError, match="no page 3"):
            pictures.page(3, 1.0)


def test_grey_of_sixteen_bits_is_not_burnt_out() -> None:
    data = saved(Image.new("I;16", (8, 8), 32_768), "PNG")
    with Pictures(data) as pictures:
        assert 120 <= pictures.page(1, 1.0).rgba[0] <= 136
