"""How fast office files are read beside the bare libraries; run with -m benchmark -s.

The cells of the workbook are drawn with the seed below: six texts, two whole numbers, two decimals
and two dates in a row, as in the person-level lists and returns of a council.
"""

import io
import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from pptx import Presentation
from python_calamine import CalamineWorkbook
from ratios import ratio

from sendprep.readers.files import read_file, read_file_here
from sendprep.readers.given import Given

pytestmark = pytest.mark.benchmark
SEED = 20261122
ROWS = 20_000


def workbook(path: Path) -> Path:
    """Write a workbook of 20,000 rows and 12 columns."""
    draw = random.Random(SEED)
    words = ["Education", "Health", "Care", "In time", "Late", "Not known"]
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Return")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for row in range(ROWS):
            texts = [f"C-{row}", *draw.choices(words, k=4), f"{draw.choice(words)} of {row % 97}"]
            numbers = [draw.randrange(100), draw.randrange(10_000)]
            shares = [round(100 * draw.random(), 1), round(draw.random(), 3)]
            sheet.write_row(row, 0, [*texts, *numbers, *shares])
            for column in (10, 11):
                held = datetime(2024, 1, 1) + timedelta(days=draw.randrange(600))
                sheet.write_datetime(row, column, held, day)
    return path


def test_reading_a_workbook_of_20000_rows(tmp_path):
    path = workbook(tmp_path / "return.xlsx")
    given = Given.of(path)

    def bare():
        with CalamineWorkbook.from_path(path) as book:
            return book.get_sheet_by_index(0).to_python()

    ratio("read a workbook of 20,000 rows", lambda: read_file_here(given), bare, aim=1.5)
    ratio("read it in a guarded child", lambda: read_file(given), bare, rounds=5)


def test_reading_slides(tmp_path):
    show = Presentation()
    for at in range(200):
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = f"Slide {at}"
        slide.placeholders[1].text = "One point\nTwo points"
        slide.notes_slide.notes_text_frame.text = "Said to the board"
    out = io.BytesIO()
    show.save(out)

    def bare():
        read = Presentation(io.BytesIO(out.getvalue()))
        return [
            [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
            + [slide.notes_slide.notes_text_frame.text]
            for slide in read.slides
        ]

    given = Given("show.pptx", data=out.getvalue())
    ratio("read 200 slides with notes", lambda: read_file_here(given), bare, rounds=5, aim=2)
