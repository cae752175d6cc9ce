"""Bombs, entities, escapes, locked and damaged files of every kind: each is one clear sentence."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from office_made import compound, old_workbook, open_document, slides, with_parts, workbook, zipped
from PIL import Image

from sendprep.errors import SendprepError
from sendprep.readers.child import Child, Limits
from sendprep.readers.files import read_file, read_file_here
from sendprep.readers.given import Given

_FORBIDDEN = ("error", "invalid", "failed to", "please", "!", "traceback")
BOOK = workbook({"Waits": [["Lantern", 4]]})
ARCHIVES = {
    "a.xlsx": BOOK,
    "a.xlsm": BOOK,
    "a.pptx": slides(),
    "a.ods": open_document([["a", "b"]]),
}
MAIN = {
    "a.xlsx": "xl/worksheets/sheet1.xml",
    "a.xlsm": "xl/sharedStrings.xml",
    "a.pptx": "ppt/slides/slide1.xml",
    "a.ods": "content.xml",
}


def refusal(name: str, data: bytes) -> str:
    """Return the sentence with which a file is refused, as a user would read it."""
    with pytest.raises(SendprepError) as refused:
        read_file_here(Given(name, data=data))
    said = str(refused.value)
    assert refused.value.happened and refused.value.safe and refused.value.do
    assert not [word for word in _FORBIDDEN if word in said.lower()]
    assert name in said
    return said


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30)) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 60.0).convert("RGB").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("name", ARCHIVES)
def test_part_that_unpacks_to_far_more_than_it_should_is_refused(name: str) -> None:
    bomb = with_parts(ARCHIVES[name], {MAIN[name]: b"<a>" + b" " * (64 << 20) + b"</a>"})
    assert "not safe to open" in refusal(name, bomb)


@pytest.mark.parametrize("name", ARCHIVES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_any_parser_sees_them(name: str, encoding: str) -> None:
    laughs = '<?xml version="1.0"?><!-- <a> --> <!DOCTYPE z [<!ENTITY l "ha">]><z>&l;</z>'
    attacked = with_parts(ARCHIVES[name], {MAIN[name]: laughs.encode(encoding)})
    assert "not safe to open" in refusal(name, attacked)


def test_letters_in_which_a_declaration_would_hide_are_refused() -> None:
    hidden = b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE z><z/>'
    assert "not safe" in refusal("a.pptx", with_parts(slides(), {MAIN["a.pptx"]: hidden}))


@pytest.mark.parametrize("member", ["../../escape.xml", "/etc/escape.xml", "..\\x.xml", "C:/x"])
def test_member_that_would_leave_its_folder_is_refused(member: str) -> None:
    assert "not safe to open" in refusal("a.xlsx", with_parts(BOOK, {member: b"<a/>"}))


def test_archive_of_too_many_members_is_refused() -> None:
    assert "not safe" in refusal("a.xlsx", zipped({f"p{at}.xml": b"<a/>" for at in range(5001)}))


def test_size_that_lies_is_found_out() -> None:
    bomb = with_parts(BOOK, {MAIN["a.xlsx"]: b" " * (64 << 20)})
    assert refusal("a.xlsx", bomb.replace(struct.pack("<I", 64 << 20), struct.pack("<I", 4096)))


def test_archive_inside_an_archive_stays_shut() -> None:
    inner = zipped({"deep.xml": b" " * (32 << 20)})
    read = read_file_here(Given("a.xlsx", data=with_parts(BOOK, {"xl/embeddings/b.zip": inner})))
    assert [line.text for line in read.pages.pages[0].lines] == ["Waits", "Lantern\t4"]
    assert "objects inside it (1)" in read.remarks[0]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlsx", compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"})),
        ("a.pptx", compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"})),
        ("a.docx", compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"})),
        ("a.xls", old_workbook([["x"]], protected=True)),
        ("a.ods", open_document([["x"]], protected=True)),
    ],
)
def test_file_with_a_password_says_so(name: str, data: bytes) -> None:
    assert "protected by a password" in refusal(name, data)


def test_old_file_under_a_new_name_says_what_to_do() -> None:
    said = refusal("a.xlsx", old_workbook([["x"]]))
    assert "old Excel file" in said and "save it as .xlsx" in said


@pytest.mark.parametrize("share", [0.05, 0.4, 0.8, 0.97])
@pytest.mark.parametrize("name", [*ARCHIVES, "a.xls", "a.png", "a.jpg", "a.bmp"])
def test_file_that_was_cut_short_is_refused(name: str, share: float) -> None:
    kinds = {"a.png": "PNG", "a.jpg": "JPEG", "a.bmp": "BMP"}
    if name in kinds:
        whole = picture(kinds[name], (300, 200))
    else:
        whole = ARCHIVES.get(name) or old_workbook([["Ashmere", 4.0]] * 200)
    assert "cut short" in refusal(name, whole[: int(share * len(whole))])


@pytest.mark.parametrize("data", [b"<p>Sign in to see this file</p>" * 9, b"%PDF-1.7 a plan", b"x"])
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.docx", "a Word document"),
        ("a.xlsx", "an Excel workbook"),
        ("a.xls", "an Excel workbook of the old form"),
        ("a.ods", "an OpenDocument file"),
        ("a.pptx", "a PowerPoint presentation"),
        ("a.png", "a picture"),
        ("a.webp", "a picture"),
    ],
)
def test_file_that_is_something_else_than_its_name_says_is_told_so(
    name: str, kind: str, data: bytes
) -> None:
    said = refusal(name, data)
    assert f"“{name}” is not {kind}, although its name says so." in said
    assert "save it as" in said and "cut short" not in said


def test_picture_of_huge_dimensions_is_refused_before_it_is_unpacked() -> None:
    head = bytearray(picture())
    head[16:24] = struct.pack(">II", 60_000, 60_000)
    head[29:33] = struct.pack(">I", zlib.crc32(bytes(head[12:29])))
    assert "million dots" in refusal("a.png", bytes(head))


def test_text_that_goes_on_without_end_is_bounded() -> None:
    assert refusal("a.csv", b'"' + b"a" * (2 << 20))
    assert "20 MB" in refusal("a.html", b"<p>" * (8 << 20))
    assert "rows" in refusal("a.csv", b"a,b\n" * 200_002)


def test_web_page_as_deep_as_a_well_does_no_harm() -> None:
    deep = b"<div>" * 100_000 + b"words" + b"</div>" * 100_000
    try:
        read = read_file_here(Given("a.html", data=deep))
        assert len(read.pages.pages) == 1
    except SendprepError as refused:
        assert refused.happened


def test_web_page_of_countless_elements_is_refused() -> None:
    assert "not safe" in refusal("a.html", b"<b>x</b>" * 400_001)


def test_next_file_is_read_after_one_that_swamped_its_child(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(BOOK)) as archive:
        sheet = archive.read(MAIN["a.xlsx"])
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    vast = with_parts(BOOK, {MAIN["a.xlsx"]: sheet.replace(b"</sheetData>", far)})
    (tmp_path / "vast.xlsx").write_bytes(vast)
    (tmp_path / "good.xlsx").write_bytes(BOOK)
    with Child(Limits(seconds=20.0)) as child:
        with pytest.raises(SendprepError) as refused:
            read_file(tmp_path / "vast.xlsx", child)
        assert refused.value.do
        assert read_file(tmp_path / "good.xlsx", child).pages.has_text
