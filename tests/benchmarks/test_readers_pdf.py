"""How fast a PDF of 400 pages is read beside pypdfium2 alone; run with -m benchmark -s.

The words are drawn with the seed below. Two bare readings are timed: `placed` gives what sendprep
gives, each piece of text with its rectangle; `apart` gives the text of a page and its rectangles,
without telling which belongs to which.
"""

import random

import pypdfium2
import pytest
from ratios import ratio
from reportlab.pdfgen.canvas import Canvas

from sendprep.readers.child import Child
from sendprep.readers.files import read_file
from sendprep.readers.given import Given
from sendprep.readers.pdf import read

pytestmark = pytest.mark.benchmark
SEED = 20261122
PAGES = 400


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Print 400 pages of a heading and some 50 lines each."""
    draw = random.Random(SEED)
    words = [
        "".join(draw.choices("abcdefghilmnoprstuvw", k=draw.randint(2, 9))) for _ in range(3000)
    ]
    path = tmp_path_factory.mktemp("report") / "report.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    for page in range(1, PAGES + 1):
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(60, 790, f"{page} {' '.join(draw.choices(words, k=5))}")
        canvas.setFont("Times-Roman", 10.5)
        for line in range(52):
            canvas.drawString(60, 770 - 14 * line, " ".join(draw.choices(words, k=14))[:95])
        canvas.line(60, 40, 535, 40)
        canvas.showPage()
    canvas.save()
    return path


def apart(path):
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            text.get_text_range()
            for index in range(text.count_rects()):
                text.get_rect(index)
            text.close()
            page.close()


def placed(path):
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            for index in range(text.count_rects()):
                text.get_text_bounded(*text.get_rect(index))
            text.close()
            page.close()


def test_reading_400_pages_with_positions(report):
    given = Given.of(report)
    ratio(
        "read 400 pages, against text with places",
        lambda: read(given),
        lambda: placed(report),
        aim=1.3,
    )
    ratio(
        "read 400 pages, against text and places apart",
        lambda: read(given),
        lambda: apart(report),
        aim=1.3,
    )


def test_reading_400_pages_in_a_child(report):
    with Child() as child:
        ratio(
            "read 400 pages in a child, with all checks, against text and places apart",
            lambda: read_file(report, child),
            lambda: apart(report),
            rounds=5,
        )
