"""What a PDF hides is told in a sentence and never followed; bombs end with a sentence."""

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, ObjectStreamMode, String
from reportlab.pdfgen.canvas import Canvas
from shared_data import shared

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.drawings import drawing_of
from sendprep.readers.files import read_file
from sendprep.readers.given import Given
from sendprep.readers.pdf import read

Change = Callable[[pikepdf.Pdf], object]


def action(**parts: Any) -> Dictionary:
    return Dictionary(Type=Name.Action, **parts)


def reading_of(
    folder: Path,
    change: Change,
    streams: ObjectStreamMode = ObjectStreamMode.preserve,
    locked: Encryption | None = None,
) -> Reading:
    """Return what is read of one printed page after a change to its file."""
    canvas = Canvas(str(folder / "plain.pdf"), pagesize=(595, 842))
    canvas.drawString(60, 780, "Lanterns are lit along the ferry.")
    canvas.save()
    with pikepdf.open(folder / "plain.pdf") as pdf:
        change(pdf)
        pdf.save(folder / "changed.pdf", object_stream_mode=streams, encryption=locked)
    return read(Given.of(folder / "changed.pdf"))


def script_when_opened(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = action(S=Name.JavaScript, JS=String("app.alert(1)"))


def script_by_name(pdf: pikepdf.Pdf) -> None:
    script = pdf.make_indirect(action(S=Name.JavaScript, JS=pdf.make_stream(b"app.alert(1)")))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))


def launch_on_page(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.AA = Dictionary(O=action(S=Name.Launch, F=String("cmd.exe")))


def link(pdf: pikepdf.Pdf, does: Dictionary) -> None:
    box = Array([60, 700, 200, 720])
    pdf.pages[0].obj.Annots = Array([Dictionary(Subtype=Name.Link, Rect=box, A=does)])


def form(pdf: pikepdf.Pdf, **parts: Any) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), **parts)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (script_when_opened, "holds a script, which sendprep does not run"),
        (script_by_name, "holds a script, which sendprep does not run"),
        (launch_on_page, "asks to start a program or open a file"),
        (launch_on_page, "asks for something to happen by itself"),
        (lambda pdf: link(pdf, action(S=Name.Launch, F=String("a.exe"))), "start a program"),
        (lambda pdf: link(pdf, action(S=Name.GoToR, F=String("b.pdf"))), "place in another file"),
        (lambda pdf: link(pdf, action(S=Name.SubmitForm, F=String("x"))), "form that sends"),
        (lambda pdf: link(pdf, action(S=Name.Rendition)), "sound, film or a model"),
        (
            lambda pdf: link(pdf, action(S=Name.URI, Next=action(S=Name.Launch))),
            "start a program",
        ),
        (lambda pdf: form(pdf, XFA=String("<xdp/>")), "(XFA)"),
        (lambda pdf: pdf.attachments.__setitem__("evil.exe", b"MZ"), "a file inside it"),
    ],
)
def test_what_a_pdf_hides_is_said_and_not_followed(
    tmp_path: Path, change: Change, said: str
) -> None:
    reading = reading_of(tmp_path, change)
    assert len([remark for remark in reading.remarks if said in remark]) == 1
    assert all(remark.startswith("This PDF ") and remark[-1] == "." for remark in reading.remarks)
    assert reading.pages.pages[0].text == "Lanterns are lit along the ferry."
    assert reading.attachments == ()


def test_names_that_are_written_in_disguise_are_known(tmp_path: Path) -> None:
    reading_of(tmp_path, script_when_opened, ObjectStreamMode.disable)
    plain = (tmp_path / "changed.pdf").read_bytes()
    (tmp_path / "disguised.pdf").write_bytes(plain.replace(b"/JavaScript", b"/J#61vaScript"))
    assert b"/J#61vaScript" in (tmp_path / "disguised.pdf").read_bytes()
    (said, by_itself) = read(Given.of(tmp_path / "disguised.pdf")).remarks
    assert "script" in said
    assert "by itself" in by_itself


def test_what_is_packed_in_object_streams_is_found(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, script_by_name, ObjectStreamMode.generate)
    assert b"JavaScript" not in (tmp_path / "changed.pdf").read_bytes()
    assert any("script" in remark for remark in reading.remarks)


def test_files_inside_are_counted_and_named_without_their_folders(tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        for name in ("one.xlsx", "../../two.exe", "three.txt", "four.txt"):
            pdf.attachments[name] = b"data"

    (remark,) = reading_of(tmp_path, change).remarks
    assert "4 files inside it" in remark
    assert "two.exe" in remark
    assert ".." not in remark


def test_pdf_that_opens_without_its_owners_password_is_read_and_said(tmp_path: Path) -> None:
    locked = Encryption(owner="lantern", user="", allow=pikepdf.Permissions(extract=False))
    reading = reading_of(tmp_path, lambda pdf: None, locked=locked)
    assert "locked against changes" in "".join(reading.remarks)
    assert "Lanterns" in reading.pages.pages[0].text


def test_link_to_the_web_and_a_first_page_to_show_are_worth_no_remark(tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        link(pdf, action(S=Name.URI, URI=String("https://example.org")))
        pdf.Root.OpenAction = action(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))

    assert reading_of(tmp_path, change).remarks == ()


def test_published_reports_hide_nothing() -> None:
    for path in sorted(shared("reports").glob("*.pdf"))[:4]:
        assert read(Given.of(path)).remarks == ()


def test_attachment_in_memory_is_read_like_a_file(tmp_path: Path) -> None:
    on_disk = reading_of(tmp_path, launch_on_page)
    in_memory = Given("changed.pdf", data=(tmp_path / "changed.pdf").read_bytes())
    assert read(in_memory) == on_disk


def test_what_was_filled_in_is_part_of_the_text(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "form.pdf"), pagesize=(595, 842))
    canvas.drawString(60, 780, "Name of the ferry:")
    canvas.acroForm.textfield(name="ferry", value="Evening Star", x=200, y=770, width=200)
    canvas.save()
    (page,) = read(Given.of(tmp_path / "form.pdf")).pages.pages
    assert "Evening Star" in page.text
    with pikepdf.open(tmp_path / "form.pdf", allow_overwriting_input=True) as pdf:
        del pdf.pages[0].obj.Annots[0]["/AP"]
        pdf.Root.AcroForm.NeedAppearances = True
        pdf.save()
    (page,) = read(Given.of(tmp_path / "form.pdf")).pages.pages
    assert "Evening Star" in page.text
    form = drawing_of(tmp_path / "form.pdf")
    drawing = form.draw(0, 1.0)
    assert "EveningStar" in "".join(letter for letter, *_ in form.letters(0))
    assert form.draw(0, 1.0) == drawing
    field = [drawing.rgba[4 * (row * 595 + 205) : 4 * (row * 595 + 260)] for row in range(45, 72)]
    assert min(min(pixels[::4]) for pixels in field) < 100


def test_page_on_which_nothing_is_drawn_is_blank_and_a_drawing_is_not(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=(595, 842))
    for draw in (
        lambda: None,
        lambda: (canvas.setFillColorRGB(1, 1, 1), canvas.rect(0, 0, 595, 842, 0, 1)),
        lambda: canvas.rect(100, 100, 300, 500),
        lambda: canvas.drawString(60, 60, "Page 4 of 5"),
        lambda: canvas.drawString(60, 60, "Lanterns"),
    ):
        draw()
        canvas.showPage()
    canvas.save()
    pages = read(Given.of(tmp_path / "a.pdf")).pages
    assert [page.is_blank for page in pages.pages] == [True, True, False, False, False]
    assert pages.without_text == (3, 4)


def bomb_of_pages(path: Path) -> None:
    """Write a page tree whose 12 levels hold each other ten times over."""
    kids = "".join(
        f"{n} 0 obj<</Type/Pages/Count {10 ** (14 - n)}/Kids[{f'{n + 1} 0 R ' * 10}]>>endobj\n"
        for n in range(2, 14)
    )
    end = "14 0 obj<</Type/Page/MediaBox[0 0 9 9]/Parent 13 0 R>>endobj\n"
    path.write_text(
        f"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n{kids}{end}"
        "trailer<</Root 1 0 R/Size 15>>\nstartxref\n0\n%%EOF"
    )


def deep_tree(path: Path) -> None:
    """Write a page tree of 5,000 levels, and an array of 20,000 levels."""
    levels = "".join(
        f"{n} 0 obj<</Type/Pages/Count 1/Kids[{n + 1} 0 R]>>endobj\n" for n in range(2, 5000)
    )
    deep = "[" * 20_000 + "]" * 20_000
    path.write_text(
        f"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Deep {deep}>>endobj\n{levels}"
        "5000 0 obj<</Type/Page/MediaBox[0 0 9 9]>>endobj\n"
        "trailer<</Root 1 0 R/Size 5001>>\nstartxref\n0\n%%EOF"
    )


def many_pages(path: Path) -> None:
    with pikepdf.new() as pdf:
        for _ in range(3_001):
            pdf.add_blank_page()
        pdf.save(path)


def streams_in_streams(path: Path) -> None:
    """Write a gigabyte of spaces that was packed twice, into a few kilobytes."""
    once = zlib.compressobj(9)
    spaces = b" " * (1 << 20)
    inner = once.compress(spaces) + once.flush(zlib.Z_FULL_FLUSH)
    again = once.compress(spaces) + once.flush(zlib.Z_FULL_FLUSH)
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        stream = pikepdf.Stream(pdf, b"")
        twice = zlib.compress(inner + again * 2047, 9)
        stream.write(twice, filter=Array([Name.FlateDecode, Name.FlateDecode]))
        pdf.pages[0].Contents = stream
        pdf.save(path, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def huge_picture(path: Path) -> None:
    """Write a picture that says it has a million by a million points."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        picture = pikepdf.Stream(pdf, zlib.compress(bytes(1 << 20)))
        picture.stream_dict.update(
            Dictionary(Subtype=Name.Image, Width=10**6, Height=10**6, BitsPerComponent=8)
        )
        picture.Filter, picture.ColorSpace = Name.FlateDecode, Name.DeviceRGB
        pdf.pages[0].Resources = Dictionary(XObject=Dictionary(P=picture))
        pdf.pages[0].Contents = pikepdf.Stream(pdf, b"q 600 0 0 800 0 0 cm /P Do Q")
        pdf.save(path)


def forms_within_forms(path: Path) -> None:
    """Write 30 drawings, each of which draws the one before it ten times."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        inner = pikepdf.Stream(pdf, b"BT /F1 9 Tf (ha) Tj ET")
        for _ in range(30):
            inner.stream_dict.update(Dictionary(Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
            outer = pikepdf.Stream(pdf, b"/P Do " * 10)
            outer.Resources = Dictionary(XObject=Dictionary(P=pdf.make_indirect(inner)))
            inner = outer
        pdf.pages[0].Resources = inner.Resources
        pdf.pages[0].Contents = pikepdf.Stream(pdf, b"/P Do " * 10)
        pdf.save(path)


BOMBS = (
    bomb_of_pages, deep_tree, many_pages, streams_in_streams, huge_picture, forms_within_forms,
)  # fmt: skip


@pytest.mark.parametrize("write", BOMBS)
def test_bomb_ends_with_a_sentence_or_is_read_but_never_spreads(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    write(tmp_path / "bomb.pdf")
    try:
        reading = read_file(tmp_path / "bomb.pdf")
    except SendprepError as refused:
        assert refused.happened and refused.safe and refused.do
    else:
        assert len(reading.pages.pages) <= 3_000
