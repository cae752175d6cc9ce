"""The bookmarks of a PDF come on paper as far as its pages say the same words."""

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String
from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.exhibit_paper import PaperBookmark
from sendprep.readers.given import Given
from sendprep.readers.paper import put_on_paper

HEADS = ("The mill pond", "1. Otters\u2019 tracks", "The weir and the wheel", "Who came")


def paged(*heads: str) -> pikepdf.Pdf:
    """Return a PDF with one page below each head."""
    made = io.BytesIO()
    canvas = Canvas(made)
    for head in heads:
        canvas.drawString(80, 700, head)
        canvas.showPage()
    canvas.save()
    return pikepdf.open(made)


def kept(tmp_path: Path, pdf: pikepdf.Pdf) -> list[tuple[int, str, int]]:
    """Return the bookmarks that come on paper: level, title, page."""
    pdf.save(made := io.BytesIO())
    given = Given("mill.pdf", data=made.getvalue())
    return [_told(one) for one in put_on_paper(given, tmp_path / "paper.pdf").bookmarks]


def _told(one: PaperBookmark) -> tuple[int, str, int]:
    return one.level, one.title, one.page


def outlined(pdf: pikepdf.Pdf, items: Sequence[OutlineItem]) -> pikepdf.Pdf:
    """Return the PDF with these bookmarks."""
    with pdf.open_outline() as outline:
        outline.root.extend(items)
    return pdf


def test_bookmarks_keep_their_order_levels_and_pages(tmp_path: Path) -> None:
    first = OutlineItem("The Mill Pond", 0)
    first.children += [OutlineItem("1 Otters' tracks", 1), OutlineItem("The weir  and", 2)]
    found = kept(tmp_path, outlined(paged(*HEADS), [OutlineItem("Who came", 3), first]))
    assert found == [
        (1, "Who came", 3),
        (1, "The Mill Pond", 0),
        (2, "1 Otters' tracks", 1),
        (2, "The weir and", 2),
    ]


def test_words_that_nobody_reads_on_the_page_do_not_come(tmp_path: Path) -> None:
    items = [
        OutlineItem("Wilhelmina Testing", 0),
        OutlineItem("Who came", 3),
        OutlineItem(" . ", 1),
    ]
    assert kept(tmp_path, outlined(paged(*HEADS), items)) == [(1, "Who came", 3)]


def test_what_leads_out_of_the_file_does_not_come(tmp_path: Path) -> None:
    pdf = outlined(paged(*HEADS), [OutlineItem(head, None) for head in HEADS])
    page = Array([1, Name.Fit])
    actions = (
        Dictionary(S=Name.GoToR, F=String("else.pdf"), D=page),
        Dictionary(S=Name.Launch, F=String("else.exe")),
        Dictionary(S=Name.URI, URI=String("https://pond.example")),
        Dictionary(S=Name.GoTo, D=page),
    )
    first = pdf.Root.Outlines.First
    items = first, first.Next, first.Next.Next, first.Next.Next.Next
    for item, action in zip(items, actions, strict=True):
        item.A = action
    pdf.pages[1].obj.Contents = pdf.make_stream(
        b"BT /F1 12 Tf 80 700 Td (" + " ".join(HEADS[::2] + HEADS[3:]).encode() + b") Tj ET"
    )
    assert kept(tmp_path, pdf) == [(1, "Who came", 1)]


def test_names_of_places_are_followed(tmp_path: Path) -> None:
    pdf = outlined(paged(*HEADS), [OutlineItem("Who came", None)])
    pdf.Root.Outlines.First.Dest = String("end")
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("end"), _last(pdf)])))
    assert kept(tmp_path, pdf) == [(1, "Who came", 3)]


def _last(pdf: pikepdf.Pdf) -> Array:
    return Array([pdf.pages[-1].obj, Name.Fit])


@pytest.mark.parametrize("dest", [Array([99, Name.Fit]), Array([]), Array([-1]), String("no")])
def test_places_that_are_not_there_spoil_nothing(tmp_path: Path, dest: pikepdf.Object) -> None:
    pdf = outlined(paged(*HEADS), [OutlineItem("Who came", 3), OutlineItem("Who came", 3)])
    pdf.Root.Outlines.First.Dest = dest
    assert kept(tmp_path, pdf) == [(1, "Who came", 3)]


def test_a_ring_of_bookmarks_and_very_many_end(tmp_path: Path) -> None:
    pdf = outlined(paged(*HEADS), [OutlineItem("Who came", 3), OutlineItem("The mill pond", 0)])
    first = pdf.Root.Outlines.First
    first.Next.Next = first
    first.Next.First = first
    assert (1, "Who came", 3) in kept(tmp_path, pdf)
    many = outlined(paged(*HEADS), [OutlineItem("Who came", 3) for _ in range(12_000)])
    assert len(kept(tmp_path, many)) == 2000
