"""Finishes the drawn pages: structure, bookmarks, labels and what else PDF/UA-1 asks."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from sendprep.domain.binder import Binding
from sendprep.reports.pdf_structure import Place, Targets, add_structure, destination
from sendprep.reports.tags import Element

_CODES_IN_BLOCK = 100  # the most that one block of a CMap may hold (Adobe technical note 5014)


@dataclass(frozen=True)
class Bookmark:
    """One line of the bookmarks: level from 1; those below a closed one are shown when asked."""

    level: int
    title: str
    place: Place
    is_closed: bool = False


@dataclass(frozen=True)
class Facts:
    """What the document says about itself; `binding` is None for one that is no binder.

    `is_tagged` claims PDF/UA-1, which a file of other people's pages cannot.
    """

    title: str
    subject: str
    made: date
    binding: Binding | None = None
    is_tagged: bool = True


def finish(
    pages: bytes,
    root: Element,
    targets: Targets,
    bookmarks: Sequence[Bookmark],
    facts: Facts,
) -> bytes:
    """Return the finished document; the same input gives the same bytes."""
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        mend_fonts(pdf)
        add_structure(pdf, root, targets)
        add_bookmarks(pdf, bookmarks)
        add_labels(pdf, targets.labels)
        add_facts(pdf, facts)
        finished = io.BytesIO()
        pdf.save(
            finished,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
            deterministic_id=True,
        )
    return finished.getvalue()


def add_bookmarks(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    """Add the bookmarks, and let a viewer open with them beside the pages."""
    pages = list(pdf.pages)  # as each asked for by its number is looked up anew
    with pdf.open_outline() as outline:
        open_lists = [outline.root]
        for bookmark in bookmarks:
            leads_to = destination(pages[bookmark.place.page], bookmark.place.top)
            item = pikepdf.OutlineItem(bookmark.title, leads_to)
            item.is_closed = bookmark.is_closed
            del open_lists[bookmark.level :]
            open_lists[-1].append(item)
            open_lists.append(item.children)
    if bookmarks:
        pdf.Root.PageMode = Name.UseOutlines


def add_labels(pdf: Pdf, labels: Sequence[str]) -> None:
    """Give each page its number, as a viewer shows it."""
    nums = [one for pair in page_labels(labels) for one in pair]
    pdf.Root.PageLabels = Dictionary(Nums=Array(nums))


def page_labels(labels: Sequence[str]) -> Iterator[tuple[int, Dictionary]]:
    """Yield the ranges of a number tree of page labels (ISO 32000-1, 12.4.2).

    Numbers that follow each other are one range; a late page such as 65a is a prefix alone.
    """
    before = ""
    for place, label in enumerate(labels):
        if not label.isdecimal():
            yield place, Dictionary(P=String(label))
        elif not before.isdecimal() or int(label) != int(before) + 1:
            counted = Dictionary(S=Name.D)
            if label != "1":
                counted.St = int(label)
            yield place, counted
        before = label


def add_facts(pdf: Pdf, facts: Facts) -> None:
    """Add what the file says of itself, and how it wants to be printed."""
    pdf.Root.Lang = String("en-GB")
    preferences = Dictionary(DisplayDocTitle=True, PrintScaling=Name("/None"))
    if facts.binding is not None:
        is_turned = facts.binding is Binding.BOTH_SIDES
        preferences.Duplex = Name.DuplexFlipLongEdge if is_turned else Name.Simplex
    pdf.Root.ViewerPreferences = preferences
    day = f"{facts.made:%Y-%m-%d}T00:00:00Z"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = facts.title
        metadata["dc:description"] = facts.subject
        metadata["dc:language"] = ["en-GB"]
        metadata["xmp:CreatorTool"] = "sendprep"
        metadata["xmp:CreateDate"] = metadata["xmp:ModifyDate"] = day
        if facts.is_tagged:
            metadata["pdfuaid:part"] = "1"
    stamp = String(f"D:{facts.made:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(facts.title),
            Subject=String(facts.subject),
            Creator=String("sendprep"),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )


def with_fonts_mended(drawn: bytes) -> bytes:
    """Return a PDF that ReportLab drew with the maps of its fonts mended."""
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        mend_fonts(pdf)
        pdf.save(saved, static_id=True)
    return saved.getvalue()


def mend_fonts(pdf: Pdf) -> None:
    """Rewrite each font's map to characters: ReportLab's breaks PDF/UA and reads emoji wrongly."""
    for made in pdf.objects:
        is_font = isinstance(made, Dictionary) and made.get("/Type") == Name.Font
        if is_font and "/ToUnicode" in made:
            stream = made.ToUnicode
            stream.write(mended_map(stream.read_bytes().decode("ascii")).encode("ascii"))


def mended_map(cmap: str) -> str:
    """Return the CMap without codes of no character, with surrogate pairs, in legal blocks."""
    found = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", cmap, re.MULTILINE)
    rows = [f"<{code}> <{_utf16(int(point, 16))}>" for code, point in found if int(point, 16)]
    blocks = []
    for start in range(0, len(rows), _CODES_IN_BLOCK):
        block = rows[start : start + _CODES_IN_BLOCK]
        blocks.append("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]))
    body = "\n".join(blocks)
    cmap = re.sub(r"<00> <[0-9A-F]{2}>(?=\nendcodespacerange)", "<00> <FF>", cmap)
    return re.sub(r"\d+ beginbfchar.*endbfchar", lambda _: body, cmap, flags=re.DOTALL)


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be").hex().upper()
