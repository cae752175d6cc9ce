"""The same work with bare libraries: what our figures are compared with."""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from sendprep.reports.document import Block, Document, Table, Text

_STYLES = getSampleStyleSheet()


def bare_pdf(document: Document, path: Path) -> None:
    """Print the words of a document with ReportLab alone: no tags, no signs, no contents."""
    story = [flowable for block in document.blocks for flowable in _flowables(block)]
    template = SimpleDocTemplate(str(path), pagesize=A4)
    # Twice, because a page that says "4 of 28" cannot be made in one pass.
    template.multiBuild(list(story))
    template.multiBuild([flowable for block in document.blocks for flowable in _flowables(block)])


def _flowables(block: Block) -> Iterator[Flowable]:
    match block:
        case Table(columns, rows):
            head = [Words(escape(column.head), _STYLES["Normal"]) for column in columns]
            body = [[[_words(cell.text), _words(cell.second)] for cell in row] for row in rows]
            widths = [column.width * 2.83 for column in columns]
            rules = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, "#888888")])
            yield Grid([head, *body], widths, repeatRows=1, style=rules)
        case _ if type(block).__name__ in ("PageBreak", "Part"):
            yield PageBreak()
        case _:
            for value in vars(block).values():
                yield from _of_value(value)
            yield Spacer(1, 6)


def _of_value(value: object) -> Iterator[Flowable]:
    if isinstance(value, str):
        yield Words(escape(value), _STYLES["Normal"])
    elif isinstance(value, tuple):
        for item in value:
            if hasattr(item, "text"):
                yield Words(escape(str(item.text)), _STYLES["Normal"])
            else:
                yield from _of_value(item)


def _words(text: Text) -> Flowable:
    return Words(escape("".join(run.text for run in text)), _STYLES["Normal"])


EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
window.grab()
print("painted", flush=True)
"""

OUR_WINDOW = """
import sys
from pathlib import Path
from sendprep.bank.bank import Bank  # before Qt, as the program does
from PySide6.QtWidgets import QApplication
from sendprep.gui import look
from sendprep.gui.window import MainWindow
app = QApplication([])
look.apply(app)
with Bank.open(Path(sys.argv[1]), None, "A. Officer") as bank:
    window = MainWindow(bank)
    window.resize(1366, 768)
    window.show()
    window.grab()
    print("painted", flush=True)
"""
