"""Finishes the drawn pages: structure tree, links, bookmarks, labels and what PDF/UA-1 asks."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from sendprep.reports.tags import Area, Element, Marks, Role

_CODES_IN_BLOCK = 100  # the most that one block of a CMap may hold (Adobe technical note 5014)
_PRINTED = 4  # annotation flag


@dataclass(frozen=True)
class Place:
    """Where an anchor stands: its page (from 0) and the height above the foot in points."""

    page: int
    top: float


@dataclass(frozen=True)
class Bookmark:
    """One line of the bookmarks: level from 1."""

    level: int
    title: str
    place: Place


@dataclass(frozen=True)
class Facts:
    """What the document says about itself."""

    title: str
    subject: str
    made: date


@dataclass
class _Tree:
    """The structure tree under way: which element owns each mark, and each link."""

    pdf: Pdf
    anchors: Mapping[str, Place]
    owners: list[dict[int, Object]]
    links: list[tuple[int, Object]] = field(default_factory=list)

    @property
    def next_key(self) -> int:
        return len(self.owners) + len(self.links)


def finish(
    pages: bytes,
    root: Element,
    anchors: Mapping[str, Place],
    bookmarks: Sequence[Bookmark],
    facts: Facts,
) -> bytes:
    """Return the finished document; the same input gives the same bytes."""
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        _mend_fonts(pdf)
        _add_structure(pdf, root, anchors)
        _add_bookmarks(pdf, bookmarks)
        _add_labels(pdf)
        _add_facts(pdf, facts)
        finished = io.BytesIO()
        pdf.save(
            finished,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
            deterministic_id=True,
        )
    return finished.getvalue()


def _add_structure(pdf: Pdf, root: Element, anchors: Mapping[str, Place]) -> None:
    tree = _Tree(pdf, anchors, [{} for _ in pdf.pages])
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top.K = Array([_build(tree, root, top)])
    top.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(_parents(tree))))
    top.ParentTreeNextKey = tree.next_key
    for number, page in enumerate(pdf.pages):
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _parents(tree: _Tree) -> Iterator[Object | int]:
    for number, owners in enumerate(tree.owners):
        yield number
        yield tree.pdf.make_indirect(Array([owners[mark] for mark in range(len(owners))]))
    for key, link in tree.links:
        yield key
        yield link


def _build(tree: _Tree, element: Element, parent: Object) -> Object:
    made = tree.pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{element.role.value}"), P=parent)
    )
    if element.alt:
        made.Alt = String(element.alt)
    attributes = _attributes(element)
    if attributes:
        made.A = attributes
    kids = Array()
    for kid in element.kids:
        built = _kid(tree, kid, made)
        if built is not None:
            kids.append(built)
    if len(kids):
        made.K = kids
    return made


def _kid(tree: _Tree, kid: Element | Marks | Area, owner: Object) -> Object | None:
    match kid:
        case Marks(page, number):
            tree.owners[page][number] = owner
            return Dictionary(Type=Name.MCR, Pg=tree.pdf.pages[page].obj, MCID=number)
        case Area():
            return _link(tree, kid, owner)
        case Element():
            return _build(tree, kid, owner) if _is_kept(kid) else None


def _is_kept(element: Element) -> bool:
    """Leave out what has nothing to say, but keep a table's cells in their columns."""
    cell = element.role in (Role.CELL, Role.HEAD_CELL, Role.ROW, Role.TABLE_BODY)
    return cell or any(not isinstance(kid, Element) or _is_kept(kid) for kid in element.kids)


def _attributes(element: Element) -> Object | None:
    if element.scope:
        return Dictionary(O=Name.Table, Scope=Name(f"/{element.scope.value}"))
    if element.summary:
        return Dictionary(O=Name.Table, Summary=String(element.summary))
    if element.box:
        box = Array([round(edge, 2) for edge in element.box])
        return Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
    if element.role is Role.LIST:
        return Dictionary(O=Name.List, ListNumbering=Name.Disc)
    return None


def _link(tree: _Tree, area: Area, owner: Object) -> Object:
    place = tree.anchors[area.target]
    page = tree.pdf.pages[area.page].obj
    annotation = tree.pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(edge, 2) for edge in area.box]),
            Border=Array([0, 0, 0]),
            F=_PRINTED,
            Dest=_destination(tree.pdf, place),
            Contents=String(f"Go to page {place.page + 1}"),
            StructParent=tree.next_key,
        )
    )
    tree.links.append((tree.next_key, owner))
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(annotation)
    return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)


def _destination(pdf: Pdf, place: Place) -> Array:
    return Array([pdf.pages[place.page].obj, Name.XYZ, None, round(place.top, 2), None])


def _add_bookmarks(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    with pdf.open_outline() as outline:
        open_lists = [outline.root]
        for bookmark in bookmarks:
            item = pikepdf.OutlineItem(bookmark.title, _destination(pdf, bookmark.place))
            del open_lists[bookmark.level :]
            open_lists[-1].append(item)
            open_lists.append(item.children)
    if bookmarks:
        pdf.Root.PageMode = Name.UseOutlines


def _add_labels(pdf: Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))


def _add_facts(pdf: Pdf, facts: Facts) -> None:
    pdf.Root.Lang = String("en-GB")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True, PrintScaling=Name("/None"))
    day = f"{facts.made:%Y-%m-%d}T00:00:00Z"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = facts.title
        metadata["dc:description"] = facts.subject
        metadata["dc:language"] = ["en-GB"]
        metadata["xmp:CreatorTool"] = "sendprep"
        metadata["xmp:CreateDate"] = metadata["xmp:ModifyDate"] = day
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


def _mend_fonts(pdf: Pdf) -> None:
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
