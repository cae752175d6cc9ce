"""The pages of PDF files and pictures come on A4 as they are seen, and nothing else of them."""

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from exhibits_made import A4, changed, locked, pdf
from PIL import Image

from sendprep.domain.exhibit_paper import PaperPage
from sendprep.errors import SendprepError
from sendprep.readers.given import Given
from sendprep.readers.paper import put_on_paper

EDGES = (160, 290), (450, 595)
A3, A5 = (842.0, 1191.0), (420.0, 595.0)


def put(tmp_path: Path, content: bytes, name: str = "mill.pdf") -> tuple[PaperPage, ...]:
    return put_on_paper(Given(name, data=content), tmp_path / "paper.pdf").pages


def boxes(tmp_path: Path) -> list[tuple[float, ...]]:
    """Return the box round all words of each page."""
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    found: list[tuple[float, ...]] = []
    for page in document:
        text = page.get_textpage()
        rects = [text.get_rect(at) for at in range(text.count_rects())]
        lefts, bottoms, rights, tops = zip(*rects, strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops)))
    document.close()
    return found


def test_an_upright_page_stays_where_it_is(tmp_path: Path) -> None:
    (page,) = put(tmp_path, pdf(A4))
    assert (round(page.width), round(page.height)) == (595, 842)
    left, bottom, right, _ = boxes(tmp_path)[0]
    assert left == pytest.approx(30, abs=2)
    assert bottom == pytest.approx(120, abs=5)
    assert right == pytest.approx(565, abs=2)


def test_pages_that_lie_come_on_sheets_that_lie(tmp_path: Path) -> None:
    pages = put(tmp_path, pdf((842, 595), A4, A3, (1191, 842)))
    assert [page.width > page.height for page in pages] == [True, False, False, True]


def test_large_pages_are_reduced_and_small_ones_stand_in_the_middle(tmp_path: Path) -> None:
    put(tmp_path, pdf(A3, A5))
    large, small = boxes(tmp_path)
    assert large[0] == pytest.approx(30 / 2**0.5, abs=2)
    assert large[2] == pytest.approx(595 - 30 / 2**0.5, abs=2)
    assert small[0] == pytest.approx(30 + (595 - 420) / 2, abs=2)
    assert small[2] == pytest.approx(595 - 30 - (595 - 420) / 2, abs=2)


@pytest.mark.parametrize("turn", [90, 270])
def test_a_turned_page_is_put_as_it_is_seen(tmp_path: Path, turn: int) -> None:
    (page,) = put(tmp_path, changed(pdf(A4), Rotate=turn))
    assert page.width > page.height
    left, bottom, right, top = boxes(tmp_path)[0]
    assert top - bottom > 500 > right - left


def test_what_is_cut_away_on_the_screen_stays_away(tmp_path: Path) -> None:
    crop = pikepdf.Array([0, 0, 300, 842])
    put(tmp_path, changed(pdf(A4), CropBox=crop))
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    seen = document[0].render(scale=1, grayscale=True).to_pil()
    document.close()
    darkest = [seen.crop((left, 0, right, 842)).getextrema()[0] for left, right in EDGES]
    assert darkest[0] < 128
    assert darkest[1] == 255


@pytest.mark.parametrize("crop", [(-500, -500, 3000, 3000), (2000, 2000, 3000, 3000)])
def test_a_crop_box_beyond_the_sheet_shows_the_sheet(tmp_path: Path, crop: tuple[int, ...]) -> None:
    (page,) = put(tmp_path, changed(pdf(A4), CropBox=pikepdf.Array(crop)))
    assert (round(page.width), round(page.height)) == (595, 842)
    left, _, right, _ = boxes(tmp_path)[0]
    assert left == pytest.approx(30, abs=2)
    assert right == pytest.approx(565, abs=2)


@pytest.mark.parametrize("unit", [0, -3])
def test_a_unit_of_nothing_or_less_is_a_point(tmp_path: Path, unit: int) -> None:
    put(tmp_path, changed(pdf(A4), UserUnit=unit))
    assert boxes(tmp_path)[0][0] == pytest.approx(30, abs=2)


@pytest.mark.parametrize(("foot", "is_inked"), [(30, True), (120, False), (3, False)])
def test_ink_where_a_stamp_comes_is_seen(tmp_path: Path, foot: float, is_inked: bool) -> None:
    (page,) = put(tmp_path, pdf(A4, words="A wheel turns", right="", foot=foot))
    assert (page.inked_left, page.inked_right) == (is_inked, False)
    (page,) = put(tmp_path, pdf(A4, words="", right="in the water", foot=foot))
    assert (page.inked_left, page.inked_right) == (False, is_inked)


def test_what_was_typed_into_a_form_comes_along_and_scripts_do_not(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4)
    canvas.acroForm.textfield(name="pond", value="Otters", x=100, y=400, width=200, height=20)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(made) as opened:
        opened.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert()")
        opened.save(scripted := io.BytesIO())
    put(tmp_path, scripted.getvalue())
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    assert "Otters" in document[0].get_textpage().get_text_bounded()
    document.close()
    with pikepdf.open(tmp_path / "paper.pdf") as paper:
        assert set(paper.Root.keys()) == {"/Type", "/Pages"}
        assert "/Annots" not in paper.pages[0].obj


def test_a_locked_a_damaged_and_a_very_long_file_are_refused(tmp_path: Path) -> None:
    whole = pdf(A4)
    for content, why in (
        (locked(whole), "protected by a password"),
        (whole[: len(whole) // 2], "damaged or was cut short"),
        (b"%PDF-1.4\n" + b"x" * 99 + b"%%EOF", "damaged or was cut short"),
        (pdf(*[A5] * 501), "has 501 pages"),
    ):
        with pytest.raises(SendprepError, match=why):
            put(tmp_path, content)
        assert not (tmp_path / "paper.pdf").exists()


@pytest.mark.parametrize("has_flag", [True, False])
def test_a_form_that_only_adobe_shows_is_refused(tmp_path: Path, has_flag: bool) -> None:
    with pikepdf.open(io.BytesIO(pdf(A4, words="Please wait"))) as opened:
        fields = pikepdf.Array([pikepdf.Dictionary(T="pond")] if has_flag else [])
        xfa = opened.make_stream(b"<xdp/>")
        opened.Root.AcroForm = pikepdf.Dictionary(Fields=fields, XFA=xfa)
        if has_flag:
            opened.Root.NeedsRendering = True
        opened.save(made := io.BytesIO())
    with pytest.raises(SendprepError, match="only Adobe's programs"):
        put(tmp_path, made.getvalue())


def test_a_file_without_pages_says_so(tmp_path: Path) -> None:
    with pikepdf.new() as empty:
        empty.save(made := io.BytesIO())
    with pytest.raises(SendprepError, match="has no pages"):
        put(tmp_path, made.getvalue())


def test_what_is_hidden_in_a_file_stays_behind(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(pdf(A4))) as opened:
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("otter.exe"))
        opened.Root.AA = pikepdf.Dictionary(WC=launch)
        opened.Root.Collection = pikepdf.Dictionary(View=pikepdf.Name.D)
        opened.attachments["otter.exe"] = b"MZ otter"
        opened.pages[0].obj.AA = pikepdf.Dictionary(O=launch)
        everywhere = pikepdf.Array([0, 0, 595, 842])
        link = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=everywhere, A=launch)
        opened.pages[0].obj.Annots = pikepdf.Array([opened.make_indirect(link)])
        opened.save(made := io.BytesIO())
    put(tmp_path, made.getvalue())
    with pikepdf.open(tmp_path / "paper.pdf") as paper:
        told = b"".join(one.unparse(resolved=True) for one in paper.objects)
        assert not any(
            word in told for word in (b"otter", b"Launch", b"Annot", b"/AA", b"Embedded")
        )


def test_a_picture_comes_between_margins_without_where_it_was_taken(tmp_path: Path) -> None:
    made = io.BytesIO()
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    Image.new("RGB", (3000, 2000), "teal").save(made, "JPEG", exif=exif)
    (page,) = put(tmp_path, made.getvalue(), "pond.jpg")
    assert page.width > page.height
    assert not page.inked_left
    assert not page.inked_right
    assert b"Exif" not in (tmp_path / "paper.pdf").read_bytes()
    assert (tmp_path / "paper.pdf").stat().st_size < 200_000


def test_every_page_of_a_scan_kept_as_tiff_comes(tmp_path: Path) -> None:
    made = io.BytesIO()
    first, *more = [Image.new("L", (400, 600), shade) for shade in (10, 90, 180)]
    first.save(made, "TIFF", save_all=True, append_images=more)
    assert len(put(tmp_path, made.getvalue(), "scan.tif")) == 3
