"""The structure tree of a tagged PDF, with its links (ISO 32000-1, 14.7 and 14.8)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

from sendprep.domain.binder_numbers import Beyond
from sendprep.reports.tags import Area, Box, Element, Marks, Role

_PRINTED = 4  # annotation flag


@dataclass(frozen=True)
class Place:
    """Where an anchor stands: its page (from 0) and the height above the foot in points."""

    page: int
    top: float


@dataclass
class _Tree:
    """The structure tree under way: which element owns each mark, and each link."""

    pdf: Pdf
    targets: "Targets"
    owners: list[dict[int, Object]]
    links: list[tuple[int, Object]] = field(default_factory=list)

    @property
    def next_key(self) -> int:
        return len(self.owners) + len(self.links)


@dataclass(frozen=True)
class Targets:
    """What links lead to: places in this file and pages of the file beyond it.

    `labels` are the numbers of this file's pages.
    """

    anchors: Mapping[str, Place]
    labels: Sequence[str]
    beyond: Mapping[str, Beyond] = field(default_factory=dict)
    beyond_file: str = ""


def add_structure(pdf: Pdf, root: Element, targets: Targets) -> None:
    """Add the tree under the root, the way back from each mark to it, and the links."""
    tree = _Tree(pdf, targets, [{} for _ in pdf.pages])
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
    page = tree.pdf.pages[area.page].obj
    annotation = add_link(tree.pdf, page, area.box)
    annotation.StructParent = tree.next_key
    _lead(tree, annotation, area.target)
    tree.links.append((tree.next_key, owner))
    return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)


def add_link(pdf: Pdf, page: Object, box: Box) -> Object:
    """Return a new link on a page, which leads nowhere yet."""
    link = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(edge, 2) for edge in box]),
            Border=Array([0, 0, 0]),
            F=_PRINTED,
        )
    )
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(link)
    return link


def _lead(tree: _Tree, link: Object, target: str) -> None:
    """Say where a link leads, with words for those who cannot see it."""
    targets = tree.targets
    place = targets.anchors.get(target)
    if place is not None:
        said = f"Go to page {targets.labels[place.page]}"
        link.Dest = destination(tree.pdf.pages[place.page], place.top)
        link.Contents = String(said)
        return
    lead_beyond(link, targets.beyond[target], targets.beyond_file)


def lead_beyond(link: Object, beyond: Beyond, file: str) -> None:
    """Let a link open a page of another file that stands beside this one."""
    link.A = Dictionary(
        S=Name.GoToR,
        F=Dictionary(Type=Name.Filespec, F=String(file), UF=String(file)),
        D=Array([beyond.page, Name.XYZ, None, None, None]),
    )
    link.Contents = String(f"Open page {beyond.label} in {file}")


def destination(page: Page, top: float) -> Array:
    """Return a place of a page, so many points above its foot, as links and bookmarks name it."""
    return Array([page.obj, Name.XYZ, None, round(top, 2), None])
