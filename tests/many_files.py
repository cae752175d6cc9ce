"""Hundreds of invented files of every kind, good and bad, for tests of whole intakes."""

import email.message
import random
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from docx import Document
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from xlsxwriter import Workbook

SEED = 20261122
_SAID = (
    "plan review child family school health advice week annual panel audit sample target board"
    " survey parent carer voice officer service local offer waiting speech therapy transport"
)
_WORDS = _SAID.split()


def make_files(folder: Path, count: int, seed: int = SEED) -> dict[str, list[Path]]:
    """Write `count` files of all kinds into a folder and subfolders; return them by kind."""
    drawn = random.Random(seed)
    made: dict[str, list[Path]] = {}
    for number in range(count):
        kind = list(MAKERS)[number % len(MAKERS)]
        place = folder / f"{2020 + number % 5}"
        place.mkdir(parents=True, exist_ok=True)
        file = place / f"Paper {number:04} {kind}"
        made.setdefault(kind, []).append(file)
        file.write_bytes(MAKERS[kind](drawn, number))
    return made


def words(drawn: random.Random, count: int) -> str:
    """Return a paragraph of so many words."""
    return " ".join(drawn.choices(_WORDS, k=count))


def _text(drawn: random.Random, number: int) -> bytes:
    return f"Paper {number}\n\n{words(drawn, 300)}\n".encode()


def _csv(drawn: random.Random, number: int) -> bytes:
    rows = [f"{number},{drawn.randint(0, 99)},{words(drawn, 2)}" for _ in range(40)]
    return "\n".join(["paper,share,service", *rows]).encode()


def _html(drawn: random.Random, number: int) -> bytes:
    return f"<html><body><h1>Page {number}</h1><p>{words(drawn, 200)}</p></body></html>".encode()


def _word(drawn: random.Random, number: int) -> bytes:
    document = Document()
    document.add_heading(f"Paper {number}")
    document.add_paragraph(words(drawn, 300))
    return _saved(document.save)


def _sheet(drawn: random.Random, number: int) -> bytes:
    def fill(to: BytesIO) -> None:
        with Workbook(to, {"in_memory": True}) as book:
            sheet = book.add_worksheet("Figures")
            for row in range(30):
                sheet.write_row(row, 0, [number, row, words(drawn, 3)])

    return _saved(fill)


def _pdf(drawn: random.Random, number: int) -> bytes:
    def fill(to: BytesIO) -> None:
        canvas = Canvas(to, invariant=1)
        for page in range(3):
            canvas.drawString(60, 800, f"Paper {number}, page {page + 1}")
            for line in range(40):
                canvas.drawString(30, 780 - 16 * line, words(drawn, 14))
            canvas.showPage()
        canvas.save()

    return _saved(fill)


def _scan(drawn: random.Random, number: int) -> bytes:
    def fill(to: BytesIO) -> None:
        canvas = Canvas(to, invariant=1)
        canvas.rect(60 + number % 200, 60, 200, 200, fill=1)
        canvas.save()

    return _saved(fill)


def _mail(drawn: random.Random, number: int) -> bytes:
    mail = email.message.EmailMessage()
    mail["From"], mail["To"] = "Lead officer <lead@ashmere.example>", "board@ashmere.example"
    mail["Subject"] = f"Papers for meeting {number}"
    mail["Date"] = "Mon, 06 Oct 2025 10:00:00 +0000"
    mail.set_content(f"Message {number}. {words(drawn, 40)}")
    mail.add_attachment(f"Notes {number}. {words(drawn, 60)}", filename="notes.txt")
    return mail.as_bytes()


def _picture(drawn: random.Random, number: int) -> bytes:
    colour = (number % 256, number // 256, drawn.randint(0, 255))
    return _saved(lambda to: Image.new("RGB", (60, 40), colour).save(to, "PNG"))


def _broken_pdf(drawn: random.Random, number: int) -> bytes:
    return b"%PDF-1.7 cut " + str(number).encode()


def _bomb(drawn: random.Random, number: int) -> bytes:
    """Return a Word file whose one part unpacks to a thousand times its size."""

    def fill(to: BytesIO) -> None:
        with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b"<a>" + bytes(4_000_000) + b"</a>")
            archive.comment = str(number).encode()

    return _saved(fill)


def _program(drawn: random.Random, number: int) -> bytes:
    return b"MZ" + str(number).encode()


def _unread(drawn: random.Random, number: int) -> bytes:
    return f"drawing {number}".encode()


def _saved(fill: Callable[[BytesIO], object]) -> bytes:
    to = BytesIO()
    fill(to)
    return to.getvalue()


MAKERS: dict[str, Callable[[random.Random, int], bytes]] = {
    "notes.txt": _text,
    "report.md": _text,
    "figures.csv": _csv,
    "page.html": _html,
    "minutes.docx": _word,
    "table.xlsx": _sheet,
    "plan.pdf": _pdf,
    "scan.pdf": _scan,
    "mail.eml": _mail,
    "display.png": _picture,
    "broken.pdf": _broken_pdf,
    "bomb.docx": _bomb,
    "tool.exe": _program,
    "drawing.dwg": _unread,
}
"""What makes each kind; a file is named by its number and this."""
REFUSED = ("broken.pdf", "bomb.docx", "tool.exe")
WITHOUT_TEXT = ("scan.pdf", "drawing.dwg", "display.png")
