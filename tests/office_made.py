"""Office files made for the readers' tests: invented words in real containers."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime

import xlsxwriter
from pptx import Presentation
from pptx.util import Inches

ROWS: tuple[tuple[object, ...], ...] = (
    ("Ashmere waiting times",),
    (),
    ("Service", "Waiting", "Share in time", "Counted on"),
    ("Speech and language", 412, 0.512, date(2026, 10, 31)),
    ("Lantern clinic", 39.0, 0.1 + 0.2, datetime(2026, 11, 2, 9, 30)),
)


def workbook(sheets: Mapping[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    """Return an Excel file with these rows; a date is kept as Excel keeps it."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        minute = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, datetime):
                        sheet.write_datetime(at, column, value, minute)
                    elif isinstance(value, date):
                        sheet.write_datetime(at, column, value, day)
                    else:
                        sheet.write(at, column, value)
            if name in hidden:
                sheet.hide()
    return out.getvalue()


def slides() -> bytes:
    """Return two slides: a title with points, a table, a group and notes; one that is hidden."""
    show = Presentation()
    first = show.slides.add_slide(show.slide_layouts[1])
    first.shapes.title.text = "Where the ferry school is"
    first.placeholders[1].text = "63 of 100 plans in time\nTwo teams since July"
    table = first.shapes.add_table(2, 2, Inches(1), Inches(1), Inches(4), Inches(2)).table
    for at, text in enumerate(("Team", "Plans", "North", "31")):
        table.cell(at // 2, at % 2).text = text
    group = first.shapes.add_group_shape()
    inner = group.shapes.add_group_shape()
    inner.shapes.add_textbox(0, 0, 99, 99).text_frame.text = "Grouped twice"
    first.notes_slide.notes_text_frame.text = "Say that the lanterns are mended."
    second = show.slides.add_slide(show.slide_layouts[5])
    second.shapes.title.text = "Not for the meeting"
    second.element.set("show", "0")
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_parts(archive: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return an archive with these parts added, or put in place of those of the same name."""
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        kept = {name: old.read(name) for name in old.namelist()}
    return zipped({**kept, **parts})


def open_document(rows: Sequence[Sequence[str]], protected: bool = False) -> bytes:
    """Return an OpenDocument sheet of text cells."""
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    body = "".join(
        f"<table:table-row>{''.join(cell.format(text) for text in row)}</table:table-row>"
        for row in rows
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Sheet of Ashmere">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    lock = "<manifest:encryption-data/>" if protected else ""
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": f'<m xmlns:manifest="x">{lock}</m>'.encode(),
        }
    )


def old_workbook(rows: Sequence[Sequence[str | float]], protected: bool = False) -> bytes:
    """Return an .xls file ([MS-XLS]) with one worksheet of texts and numbers."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)
    lock = _record(0x2F, struct.pack("<HHH", 0, 0x1234, 0x5678)) if protected else b""
    name = b"\x05\x00Dated"
    start = len(_record(0x809, begin) + lock + _record(0x85, b"\0" * 6 + name) + _record(0x0A))
    book = _record(0x809, begin) + lock
    book += _record(0x85, struct.pack("<IH", start, 0) + name) + _record(0x0A)
    sheet = _record(0x809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", at, column, 0)
            if isinstance(value, str):
                text = struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")
                sheet += _record(0x204, place + text)
            else:
                sheet += _record(0x203, place + struct.pack("<d", value))
    return compound({"Workbook": book + sheet + _record(0x0A)})


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def binary_workbook(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Return an .xlsb file ([MS-XLSB]) with one worksheet of texts and numbers."""
    name = struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Dated")
    book = b"".join((_bit(0x83), _bit(0x8F), _bit(0x9C, name), _bit(0x90), _bit(0x84)))
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, max(len(row) for row in rows) - 1)
    sheet = _bit(0x81) + _bit(0x94, size) + _bit(0x91)
    for at, row in enumerate(rows):
        sheet += _bit(0x00, struct.pack("<I", at) + bytes(13))
        for column, value in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(value, str):
                sheet += _bit(0x06, place + _wide(value))
            else:
                sheet += _bit(0x05, place + struct.pack("<d", value))
    space = "http://schemas.openxmlformats.org"
    links = (
        f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1"'
        f' Type="{space}/officeDocument/2006/relationships/worksheet"'
        ' Target="worksheets/sheet1.bin"/></Relationships>'
    )
    return zipped(
        {
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": links.encode(),
            "xl/worksheets/sheet1.bin": sheet + _bit(0x92) + _bit(0x82),
        }
    )


def _bit(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return head + bytes([len(content)]) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def compound(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file ([MS-CFB] version 3) with these streams below its root."""
    sector, end, free = 512, 0xFFFFFFFE, 0xFFFFFFFF
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    table, body, entries, next_at = [0xFFFFFFFD, end], b"", b"", 2
    for at, (name, data) in enumerate(padded.items(), 1):
        count = -(-len(data) // sector)
        table += [*range(next_at + 1, next_at + count), end]
        right = at + 1 if at < len(padded) else free
        entries += _entry(name, 2, next_at, len(data), right, free)
        body += data.ljust(count * sector, b"\0")
        next_at += count
    root = _entry("Root Entry", 5, end, 0, free, 1)
    folder = (root + entries).ljust(sector, b"\0")
    assert len(folder) == sector and len(table) <= sector // 4
    fat = struct.pack(f"<{len(table)}I", *table).ljust(sector, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0)
    return head + struct.pack("<I", 0).ljust(436, b"\xff") + fat + folder + body


def _entry(name: str, kind: int, start: int, size: int, right: int, child: int) -> bytes:
    label = name.encode("utf-16-le") + b"\0\0"
    free = 0xFFFFFFFF
    return (
        label.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(label), kind, 1, free, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


WORD_NAMES = " ".join(
    f'xmlns:{short}="http://schemas.openxmlformats.org/{name}"'
    for short, name in (
        ("w", "wordprocessingml/2006/main"),
        ("r", "officeDocument/2006/relationships"),
        ("a", "drawingml/2006/main"),
        ("c", "drawingml/2006/chart"),
        ("dgm", "drawingml/2006/diagram"),
        ("m", "officeDocument/2006/math"),
        ("mc", "markup-compatibility/2006"),
    )
)


def word_file(body: str, beside: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """Return a Word file with this body, and parts beside it: name to kind and content."""
    beside = beside or {}
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    def links(named: Mapping[str, tuple[str, str]]) -> bytes:
        each = "".join(
            f'<Relationship Id="{place}" Type="{types}/{kind}" Target="{name}"/>'
            for place, (name, kind) in named.items()
        )
        return f'<Relationships xmlns="{space}">{each}</Relationships>'.encode()

    parts: dict[str, bytes | str] = {
        "_rels/.rels": links({"r": ("word/document2.xml", "officeDocument")}),
        "word/document2.xml": f"<w:document {WORD_NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document2.xml.rels": links(
            {name.partition(".")[0]: (name, kind) for name, (kind, _) in beside.items()}
        ),
        **{f"word/{name}": content for name, (_, content) in beside.items()},
    }
    return zipped(
        {name: one if isinstance(one, bytes) else one.encode() for name, one in parts.items()}
    )


CHART = f"""<c:chartSpace {WORD_NAMES}><c:chart><c:title><a:p><a:r><a:t>Plans in time</a:t></a:r>
</a:p></c:title><c:plotArea><c:barChart>{{}}</c:barChart></c:plotArea></c:chart></c:chartSpace>
""".format(
    "".join(
        f"<c:ser><c:tx><c:strRef><c:strCache><c:pt idx='0'><c:v>{name}</c:v></c:pt></c:strCache>"
        "</c:strRef></c:tx><c:cat><c:strCache><c:pt idx='0'><c:v>Spring</c:v></c:pt><c:pt idx='1'>"
        f"<c:v>Summer</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt idx='0'><c:v>{one}"
        f"</c:v></c:pt><c:pt idx='1'><c:v>{two}</c:v></c:pt></c:numCache></c:val></c:ser>"
        for name, one, two in (("North", 31, "0.30000000000000004"), ("South", 40, 52))
    )
)
"""A chart of two series, as an office file keeps it."""

DIAGRAM = f"""<dgm:dataModel {WORD_NAMES}><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Ask</a:t></a:r>
</a:p></dgm:t></dgm:pt><dgm:pt/><dgm:pt><dgm:t><a:p><a:r><a:t>Plan </a:t></a:r><a:r><a:t>together
</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"""
"""A drawn diagram of two boxes."""
