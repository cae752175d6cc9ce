"""The signs: what tells states apart must not be the colour."""

from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Line

from sendprep.reports import styles
from sendprep.reports.document import Sign, Tile
from sendprep.reports.signs import (
    as_svg,
    badge_drawing,
    hatch,
    sign_drawing,
    tiles_drawing,
)


def inked(drawing: Drawing, folder: Path) -> list[bool]:
    """Return which pixels have ink, as an office printer without colour would set them."""
    path = folder / "drawing.pdf"
    renderPDF.drawToFile(drawing, str(path))
    pdf = pypdfium2.PdfDocument(path)
    try:
        picture = pdf[0].render(scale=4, grayscale=True).to_pil()
    finally:
        pdf.close()
    return [level < 200 for level in picture.tobytes()]


@pytest.mark.parametrize("one, other", list(combinations(Sign, 2)))
def test_two_states_differ_in_form(one: Sign, other: Sign, tmp_path: Path) -> None:
    first, second = (inked(sign_drawing(sign), tmp_path) for sign in (one, other))
    different = sum(a != b for a, b in zip(first, second, strict=True))
    assert different > 0.08 * len(first)


@pytest.mark.parametrize("one, other", list(combinations(Sign, 2)))
def test_two_badges_differ_in_form(one: Sign, other: Sign, tmp_path: Path) -> None:
    first, second = (inked(badge_drawing(sign, 40.0), tmp_path) for sign in (one, other))
    different = sum(a != b for a, b in zip(first, second, strict=True))
    assert different > 0.05 * len(first)


def test_state_inks_are_dark_enough_to_read() -> None:
    for colour in (styles.GOOD, styles.PART, styles.BAD, styles.NONE, styles.MUTED, styles.ACCENT):
        assert contrast(colour, styles.WHITE) > 4.5
    assert contrast(styles.MUTED, styles.PANEL) > 4.5
    assert contrast(styles.TEXT, styles.HEAT[2]) > 4.5


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("wide, high", [(12, 12), (40, 5), (5, 40), (3, 3)])
def test_hatching_keeps_to_its_box(wide: float, high: float) -> None:
    lines = hatch(10, 20, wide, high)
    assert lines
    for line in lines:
        assert isinstance(line, Line)
        assert 10 <= line.x1 <= line.x2 <= 10 + wide
        assert 20 <= line.y1 <= line.y2 <= 20 + high
        assert line.x2 - line.x1 == pytest.approx(line.y2 - line.y1)


@pytest.mark.parametrize("sign", Sign)
def test_a_sign_is_the_same_picture_in_the_window(
    sign: Sign, tmp_path: Path, qapp: QApplication
) -> None:
    drawing = sign_drawing(sign, 16)
    image = QImage(64, 64, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QSvgRenderer(as_svg(drawing).encode()).render(painter)
    painter.end()
    on_screen = [level < 200 for level in bytes(image.constBits())]
    on_paper = inked(drawing, tmp_path)
    different = sum(a != b for a, b in zip(on_screen, on_paper, strict=True))
    assert different < 0.06 * len(on_paper)


def test_more_than_nine_tiles_take_a_second_row() -> None:
    tiles = [Tile(number, Sign.GOOD) for number in range(1, 15)]
    assert tiles_drawing(tuple(tiles), 482).height > 2 * tiles_drawing(tuple(tiles[:9]), 482).height


@pytest.mark.parametrize(("count", "rows"), [(9, [9]), (12, [6, 6]), (13, [7, 6]), (19, [7, 7, 5])])
def test_rows_of_tiles_are_of_nearly_one_length(count: int, rows: list[int]) -> None:
    drawn = tiles_drawing(tuple(Tile(number, Sign.PART) for number in range(count)), 482)
    heights = [one.transform[5] for one in drawn.contents[:count]]
    assert [heights.count(one) for one in sorted(set(heights), reverse=True)] == rows
