"""Files of every kind that were spoilt by chance, and a reading of them that may touch nothing."""

import io
import os
import random
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pikepdf
from docx import Document
from office_made import old_workbook, open_document, slides, workbook
from open_made import CHART, RICH, SHOW, open_file
from open_made import TEXT as OPEN_TEXT
from outlook_made import attached, compound_file
from outlook_made import mail as outlook_mail
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.drawings import drawing_of
from sendprep.readers.files import SUFFIXES, read_file_here
from sendprep.readers.given import Given

TEXT = (
    "# Lanterns\n\n- Families wait *twelve* weeks.\n\n| Ward | Waits |\n|---|---|\n| Quay | 9 |\n"
)
PAGE = "<html><title>Lamps</title><body><h1>Lit</h1><table><tr><td>9</table><ul><li>Quay</html>"
DRAWN = (".pdf", ".png", ".jpg", ".tif", ".gif", ".webp", ".bmp")


@cache
def whole(suffix: str) -> tuple[bytes, ...]:
    """Return sound files of one kind."""
    return _MAKERS[suffix]() if suffix in _MAKERS else (_picture(suffix),)


def spoilt(number: int, suffixes: tuple[str, ...] = SUFFIXES) -> Given:
    """Return the file of this number: always the same, its kinds in turn."""
    suffix = suffixes[number % len(suffixes)]
    chance = random.Random(number)
    data = chance.choice(whole(suffix))
    if zipfile.is_zipfile(io.BytesIO(data)) and chance.random() < 0.6:
        data = _spoil_part(chance, data)
    elif suffix == ".pdf" and chance.random() < 0.4:
        data = _spoil_stream(chance, data)
    else:
        data = _spoil(chance, data)
    return Given(f"file{suffix}", data=data)


def read_watched(file: Given) -> Reading:
    """Return what is read, in a child in which nothing may be written, started or fetched."""
    _watch()
    reading = read_file_here(file)
    if file.suffix in DRAWN:
        drawing_of(file.data or b"").draw(0, 0.3)
    return reading


_REFUSED = {
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.symlink", "os.link",
    "os.truncate", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile",
    "subprocess.Popen", "shutil.copyfile", "shutil.move", "shutil.rmtree", "socket.connect",
    "socket.getaddrinfo", "socket.bind", "urllib.Request", "webbrowser.open", "ctypes.dlopen",
}  # fmt: skip
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_is_watched = False


class Touched(BaseException):
    """A reader tried to do more than read; it ends the child, so that no reader can catch it."""


def _watch() -> None:
    global _is_watched  # noqa: PLW0603 - a watch is set once in a process, and stays
    if not _is_watched:
        for kind in SUFFIXES:  # what readers load of their own is loaded before the watch
            for data in whole(kind):
                _quietly(kind, data)
        sys.addaudithook(_refuse)
        _is_watched = True


def _quietly(kind: str, data: bytes) -> None:
    with suppress(SendprepError):  # .xlsb is made of an .xlsx here, and may be refused
        read_file_here(Given(f"whole{kind}", data=data))


def _refuse(event: str, args: tuple[object, ...]) -> None:
    writes = event == "open" and isinstance(args[2], int) and args[2] & _WRITES
    if event in _REFUSED or writes:
        raise Touched(event)


def _spoil(chance: random.Random, data: bytes) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        data = chance.choice(_WAYS)(chance, data) if data else b"\0"
    return data


def _flip(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _drop(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.choice((1, 4, 64, 1000)) :]


def _cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _repeat(chance: random.Random, data: bytes) -> bytes:
    at, length = chance.randrange(len(data)), chance.choice((1, 8, 64, 512))
    return data[: at + length] + data[at : at + length] * chance.choice((1, 9, 300)) + data[at:]


def _number(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    extreme = chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFFE, 0x80000000))
    return data[:at] + struct.pack("<I", extreme) + data[at + 4 :]


def _say(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + chance.choice(_WORDS) + data[at:]


def _figures(chance: random.Random, data: bytes) -> bytes:
    """Put an extreme figure in place of one that is written out."""
    at = next(
        (i for i in range(chance.randrange(len(data)), len(data)) if data[i : i + 1].isdigit()), -1
    )
    extreme = chance.choice((b"-1", b"0", b"99999999999", b"1e308", b"nan", b"4294967295"))
    return data if at < 0 else data[:at] + extreme + data[at + 1 :]


def _swap(chance: random.Random, data: bytes) -> bytes:
    one, other = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:one] + data[other : other + 99] + data[one:other] + data[other + 99 :]


_WAYS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    _flip, _flip, _drop, _cut, _repeat, _number, _say, _figures, _figures, _swap,
)  # fmt: skip
_WORDS = (
    b"\0", b"\xff" * 9, "\u202e🚢\ufeff".encode(), b"[" * 3000, b"<" * 3000, b"<a>" * 3000,
    b"((((", b">>", b"endobj", b" 0 R", b"/Kids [1 0 R 2 0 R 3 0 R]", b"/Length 999999999",
    b'<!DOCTYPE a [<!ENTITY b "c">]>', b"&b;", b"&#x110000;", b"\r\n\r\n", b"\n--x\n",
    b"Content-Type: multipart/mixed; boundary=x\n", b"=?utf-8?q?=ff?=", b'"' * 500, b"../../../x",
)  # fmt: skip


def _spoil_part(chance: random.Random, data: bytes) -> bytes:
    """Spoil what an archive holds, and pack it soundly again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    parts[name] = _spoil(chance, parts[name] or b" ")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return out.getvalue()


def _spoil_stream(chance: random.Random, data: bytes) -> bytes:
    """Spoil a packed stream of a PDF under its skin."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        stream = chance.choice(streams)
        content = stream.read_bytes() if chance.random() < 0.9 else stream.read_raw_bytes()
        stream.write(
            zlib.compress(_spoil(chance, content or b" ")), filter=pikepdf.Name.FlateDecode
        )
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def _pdfs() -> Iterator[bytes]:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for number in range(3):
        canvas.drawString(60, 780, f"Lanterns are lit along ferry {number}.")
        canvas.drawString(300, 780, "They cross.")
        canvas.grid([60, 200, 300], [600, 650, 700])
        canvas.acroForm.textfield(name=f"f{number}", value="Filled in", x=60, y=500)
        canvas.linkURL("https://example.org", (60, 400, 90, 410))
        canvas.showPage()
    canvas.save()
    yield out.getvalue()
    with pikepdf.open(out) as pdf:
        quad = pikepdf.Array([60, 790, 200, 790, 60, 776, 200, 776])
        kind = pikepdf.Name.Highlight
        mark = pikepdf.Dictionary(Subtype=kind, QuadPoints=quad, Rect=[0, 0, 9, 9], Contents="Good")
        pdf.pages[0].Annots.append(pdf.make_indirect(mark))
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        pdf.attachments["a.txt"] = b"inside"
        plain = io.BytesIO()
        pdf.save(plain, qdf=True, static_id=True)
    yield plain.getvalue()


def _word() -> bytes:
    document = Document()
    document.add_heading("Lanterns", 1)
    document.add_paragraph("Families wait", style="List Bullet")
    document.add_table(2, 2).cell(0, 0).text = "Quay"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Ivy <ivy@ashmere.example>", "Lanterns – audit"
    mail["Date"] = "Tue, 03 Mar 2026 10:00:00 +0000"
    mail.set_content("Families wait.\n")
    mail.add_alternative("<p>Families <b>wait</b>.</p><img src='cid:a'>", subtype="html")
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="a.pdf")
    return mail.as_bytes()


def _book() -> tuple[bytes, ...]:
    rows: list[list[object]] = [["Ward", "Waits"], ["Quay", 9], ["Hill", 1.5]]
    return (workbook({"Waits": rows, "Shut": rows}, ["Shut"]),)


def _outlook() -> tuple[bytes, ...]:
    deep = attached("Audit.pdf", bytes(5000))
    return (compound_file(outlook_mail(more={"__attach_version1.0_#00000000": deep})),)


def _texts() -> tuple[bytes, ...]:
    return TEXT.encode(), TEXT.encode("utf-16"), TEXT.encode("cp1252")


def _rows() -> tuple[bytes, ...]:
    return b"Ward,Waits\r\nQuay,9\r\n", 'Ward;"Wa\nits"\nQuay;9'.encode("utf-16")


_MAKERS: dict[str, Callable[[], tuple[bytes, ...]]] = {
    ".pdf": lambda: tuple(_pdfs()),
    ".xls": lambda: (old_workbook([["Quay", 9.0]]),),
    ".ods": lambda: (open_document([["Quay", "9"]]),),
    ".odt": lambda: (open_file("text", OPEN_TEXT),),
    ".odp": lambda: (open_file("presentation", SHOW, parts={"Object 1/content.xml": CHART}),),
    ".rtf": lambda: (RICH,),
    ".eml": lambda: (_mail(),),
    ".msg": _outlook,
    **dict.fromkeys((".docx", ".docm"), lambda: (_word(),)),
    **dict.fromkeys((".xlsx", ".xlsm", ".xlsb"), _book),
    **dict.fromkeys((".pptx", ".pptm"), lambda: (slides(),)),
    **dict.fromkeys((".html", ".htm"), lambda: (PAGE.encode(),)),
    **dict.fromkeys((".md", ".markdown", ".txt"), _texts),
    **dict.fromkeys((".csv", ".tsv", ".psv"), _rows),
    ".json": lambda: (b'{"ward": "Qu\\u00e4y", "waits": [9, 12]}',),
    ".xml": lambda: (CHART.encode(), CHART.encode("utf-16")),
}


def _picture(suffix: str) -> bytes:
    kind = {".jpg": "JPEG", ".jpeg": "JPEG", ".tif": "TIFF", ".tiff": "TIFF"}.get(suffix)
    out = io.BytesIO()
    Image.effect_noise((60, 40), 50.0).convert("RGB").save(out, kind or suffix[1:].upper())
    return out.getvalue()


def state_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return every file below a folder with its time and content."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}
