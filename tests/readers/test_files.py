"""Files of every kind, and hostile ones: each a sentence, and no child process left behind."""

import hashlib
import multiprocessing
import struct
import zipfile
import zlib
from pathlib import Path

import letters_made as made
import pikepdf
import pytest
from letters_printed import write_pdf, write_word
from reportlab.pdfgen.canvas import Canvas

from sendprep.errors import SendprepError
from sendprep.readers import files, letter
from sendprep.readers.child import Child

WRITTEN = made.made_letter(7)
LAYOUT = made.Layout()
_FORBIDDEN = ("error", "invalid", "failed to", "please", "!", "traceback")


def refusal(path: Path) -> str:
    """Return the sentence with which a file is refused, as a user would read it."""
    with pytest.raises(SendprepError) as refused:
        letter.read_letter(path)
    said = str(refused.value)
    assert refused.value.happened and refused.value.safe and refused.value.do
    assert not [word for word in _FORBIDDEN if word in said.lower()]
    assert multiprocessing.active_children() == []
    return said


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_letter_is_read_in_a_child_that_is_gone_afterwards(tmp_path: Path) -> None:
    read = letter.read_letter(write_pdf(WRITTEN, LAYOUT, tmp_path / "letter.pdf"))
    assert read.area == WRITTEN.area
    assert multiprocessing.active_children() == []


def test_many_files_are_read_by_one_child(tmp_path: Path) -> None:
    paths = [
        write_pdf(WRITTEN, LAYOUT, tmp_path / "letter.pdf"),
        write_word(WRITTEN, LAYOUT, tmp_path / "letter.docx"),
    ]
    (tmp_path / "cut.pdf").write_bytes(paths[0].read_bytes()[:900])
    with Child() as child:
        assert all(files.read_pages(path, child).has_text for path in paths)
        with pytest.raises(SendprepError, match="cut short"):
            files.read_pages(tmp_path / "cut.pdf", child)
        assert files.read_pages(paths[0], child).has_text
        assert len(multiprocessing.active_children()) == 1
    assert multiprocessing.active_children() == []


def test_sha256_is_that_of_the_bytes(tmp_path: Path) -> None:
    content = b"lantern" * 400_000
    (tmp_path / "big.bin").write_bytes(content)
    assert files.sha256_of(tmp_path / "big.bin") == hashlib.sha256(content).hexdigest()


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    assert "cannot be found" in refusal(tmp_path / "none.pdf")
    assert "not a file" in refusal(tmp_path)


@pytest.mark.parametrize("suffix", files.SUFFIXES)
def test_empty_file_is_refused(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"letter{suffix}").touch()
    assert "is empty" in refusal(tmp_path / f"letter{suffix}")


def test_unknown_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.pages").write_text("Joint area SEND revisit in Ashmere")
    assert "does not read" in refusal(tmp_path / "letter.pages")


@pytest.mark.parametrize("name", ["recipe.md", "recipe.txt"])
def test_document_that_is_no_letter_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("# Soup\n\n- Take two onions.\n- Cut them.\n")
    assert "does not read as an inspection letter" in refusal(tmp_path / name)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(bytes(range(256)) * 8)
    assert "plain text" in refusal(tmp_path / "letter.txt")


def test_scan_without_text_is_refused_as_a_letter_but_read_as_pages(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"))
    canvas.rect(100, 100, 300, 500, fill=1)
    canvas.save()
    assert "may be a scan" in refusal(tmp_path / "scan.pdf")
    assert not files.read_pages(tmp_path / "scan.pdf").has_text


def test_pdf_with_a_password_is_refused(tmp_path: Path) -> None:
    plain = write_pdf(WRITTEN, LAYOUT, tmp_path / "plain.pdf")
    with pikepdf.open(plain) as pdf:
        locked = pikepdf.Encryption(owner="lantern", user="ferry")
        pdf.save(tmp_path / "locked.pdf", encryption=locked)
    assert "password" in refusal(tmp_path / "locked.pdf")


def test_word_file_with_a_password_is_refused(tmp_path: Path) -> None:
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    stream = "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "locked.docx").write_bytes(magic + bytes(600) + stream + bytes(600))
    assert "password" in refusal(tmp_path / "locked.docx")
    (tmp_path / "old.docx").write_bytes(magic + bytes(1200))
    assert "old Word file" in refusal(tmp_path / "old.docx")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_file_that_was_cut_short_is_refused(tmp_path: Path, suffix: str, share: float) -> None:
    write = write_pdf if suffix == ".pdf" else write_word
    whole = write(WRITTEN, LAYOUT, tmp_path / f"whole{suffix}").read_bytes()
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(whole[: int(share * len(whole))])
    assert "cut short" in refusal(cut)


def test_page_saved_from_a_browser_under_the_name_of_a_pdf_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_text("<!doctype html><p>Sign in to see this letter</p>")
    assert "is not a PDF" in refusal(tmp_path / "letter.pdf")


def test_bomb_that_declares_a_gigabyte_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.docx", {"word/document.xml": b" " * 100_003})
    bomb = path.read_bytes().replace(struct.pack("<I", 100_003), struct.pack("<I", 1 << 30))
    path.write_bytes(bomb)
    assert "not safe to open" in refusal(path)


def test_bomb_that_lies_of_its_size_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "liar.docx", {"word/document.xml": b" " * (64 << 20)})
    lying = path.read_bytes().replace(struct.pack("<I", 64 << 20), struct.pack("<I", 4096))
    path.write_bytes(lying)
    assert refusal(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_any_parser_sees_them(tmp_path: Path, encoding: str) -> None:
    nested = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    laughs = f'<?xml version="1.0"?>{" " * 9000}<!DOCTYPE z [<!ENTITY l0 "ha">{nested}]><z>&l9;</z>'
    path = zipped(tmp_path / "laughs.docx", {"word/document.xml": laughs.encode(encoding)})
    assert "not safe to open" in refusal(path)


@pytest.mark.parametrize("name", ["../../escape.xml", "/etc/escape.xml", "..\\escape.xml", "C:/x"])
def test_part_that_would_leave_its_folder_is_refused(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "escape.docx", {"word/document.xml": b"<a/>", name: b"<a/>"})
    assert "not safe to open" in refusal(path)


def test_archive_that_is_no_word_file_is_refused(tmp_path: Path) -> None:
    assert "cut short" in refusal(zipped(tmp_path / "other.docx", {"hello.txt": b"Hello"}))


def test_content_that_unpacks_to_two_gigabytes_does_not_take_the_program_with_it(
    tmp_path: Path,
) -> None:
    packer = zlib.compressobj(9)
    spaces = b" " * (1 << 20)
    start = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        stream = pikepdf.Stream(pdf, b"")
        stream.write(start + again * 2047, filter=pikepdf.Name.FlateDecode)
        pdf.pages[0].Contents = stream
        pdf.save(tmp_path / "bomb.pdf")
    assert refusal(tmp_path / "bomb.pdf")
