"""What is on a layer that is switched off stays off paper, and whatever else is seen comes."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from exhibits_made import A4, pdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from sendprep.readers.given import Given
from sendprep.readers.paper import put_on_paper

FONT = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
OFF = "The heron is named"
ON = "The pond is deep"


def layered(mark: Callable[[Pdf, Object, Object], None], base: Object | None = None) -> bytes:
    """Return a page with a layer that is off and one that is on; `mark` draws with both."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(A4))) as file:
        off, on = (
            file.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
            for name in ("Heronry layer", "Pond layer")
        )
        how = Dictionary(OFF=Array([off])) if base is None else Dictionary(BaseState=base)
        file.Root.OCProperties = Dictionary(OCGs=Array([off, on]), D=how)
        if base is not None:
            how.ON = Array([on])
        file.pages[0].obj.Resources.Font.Pond = FONT
        file.pages[0].obj.Resources.Properties = Dictionary(Off=off, On=on)
        mark(file, off, on)
        file.save(made)
    return made.getvalue()


def said(words: str, layer: str = "", up: int = 600) -> bytes:
    drawn = f"BT /Pond 12 Tf 72 {up} Td ({words}) Tj ET"
    return (f"/OC /{layer} BDC {drawn} EMC" if layer else drawn).encode()


def marked(file: Pdf, _off: Object, _on: Object) -> None:
    file.pages[0].contents_add(said(OFF, "Off") + b"\n" + said(ON, "On", 500))


def ruled(file: Pdf, off: Object, on: Object) -> None:
    """Draw by a rule over layers: shown only while all of them are on."""
    rule = Dictionary(Type=Name.OCMD, OCGs=Array([off, on]), P=Name.AllOn)
    file.pages[0].obj.Resources.Properties.Rule = file.make_indirect(rule)
    file.pages[0].contents_add(said(OFF, "Rule") + b"\n" + said(ON, "", 500))


def within_a_form(file: Pdf, off: Object, _on: Object) -> None:
    """Draw a form that holds words of the layer, and one that belongs to it whole."""
    own = Dictionary(
        Font=Dictionary(Pond=FONT), Properties=Dictionary(Off=off), XObject=Dictionary()
    )
    of_form = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 595, 842])}
    hidden = file.make_stream(said(OFF), Resources=own, OC=off, **of_form)
    shown = file.make_stream(said(OFF, "Off") + b"\n" + said(ON, "", 500), Resources=own, **of_form)
    file.pages[0].obj.Resources.XObject = Dictionary(Hidden=hidden, Shown=shown)
    file.pages[0].contents_add(b"/Hidden Do /Shown Do")


def drawn_over(file: Pdf, off: Object, _on: Object) -> None:
    """Draw the words as a note over the page that belongs to the layer."""
    look = file.make_stream(
        said(OFF, up=20),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, 300, 50]),
        Resources=Dictionary(Font=Dictionary(Pond=FONT)),
    )
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Stamp, F=4, Rect=Array([0, 0, 300, 50]), OC=off,
        AP=Dictionary(N=look),
    )  # fmt: skip
    file.pages[0].obj.Annots = Array([file.make_indirect(note)])
    file.pages[0].contents_add(said(ON))


@pytest.mark.parametrize("mark", [marked, ruled, within_a_form, drawn_over])
def test_what_a_layer_hides_is_not_on_paper(
    tmp_path: Path, mark: Callable[[Pdf, Object, Object], None]
) -> None:
    assert OFF not in _read(tmp_path, layered(mark))


def test_all_layers_may_be_off_but_some(tmp_path: Path) -> None:
    assert OFF not in _read(tmp_path, layered(marked, Name.OFF))


def test_a_hidden_line_still_ends_where_it_does(tmp_path: Path) -> None:
    """A path that is not painted must not be painted with the next one."""

    def lines(file: Pdf, _off: Object, _on: Object) -> None:
        path = b"/OC /Off BDC 0 0 m 595 842 l S EMC 300 400 m 301 400 l S "
        file.pages[0].contents_add(path + said(ON))

    _read(tmp_path, layered(lines))
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    grey = document[0].render(grayscale=True).to_pil()
    document.close()
    assert grey.crop((50, 600, 290, 700)).getextrema() == (255, 255)


def _read(tmp_path: Path, content: bytes) -> str:
    """Return all that can be got out of the paper, on which what is not hidden has to be."""
    put_on_paper(Given("mill.pdf", data=content), tmp_path / "paper.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    words = str(document[0].get_textpage().get_text_bounded())
    document.close()
    assert "The mill pond" in words
    assert ON in words
    with pikepdf.open(tmp_path / "paper.pdf") as opened:
        streams = [one for one in opened.objects if isinstance(one, pikepdf.Stream)]
        drawn = [one.read_bytes() for one in streams if one.get("/Subtype") == "/Form"]
    return words + b" ".join(drawn).decode("latin-1")
