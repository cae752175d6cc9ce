"""Puts the pages of a PDF or picture on A4 for a binder; parsed in a child process.

Nothing that runs by itself or leads elsewhere comes along: only what is seen on each page.
"""

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from sendprep.domain.exhibit_paper import MOST_PAGES, Paper, PaperPage
from sendprep.errors import SendprepError
from sendprep.readers import guard, picture_file
from sendprep.readers.files import PICTURES
from sendprep.readers.given import Given
from sendprep.readers.paper_bookmarks import bookmarks_of
from sendprep.readers.paper_box import keep_what_is_seen, seen_size
from sendprep.readers.paper_ink import inked_corners
from sendprep.readers.paper_layers import without_hidden_layers
from sendprep.readers.paper_picture import picture_pages

if TYPE_CHECKING:
    from pikepdf import Page, Pdf

_SHORT, _LONG = 210 * 72 / 25.4, 297 * 72 / 25.4
_MARGIN = 20 * 72 / 25.4
"""Round a picture, which has none of its own."""
FORM = "/Exhibit"
"""What a page on paper calls the picture of the page that it shows."""


def has_pages(filename: str) -> bool:
    """Whether a file of this name is put on paper as it is; the words of others are set anew."""
    suffix = PurePath(filename).suffix.lower()
    return suffix == ".pdf" or suffix in PICTURES


def put_on_paper(file: Given, to: Path) -> Paper:
    """Write the pages of a PDF or picture file to `to`, each on A4, and return what is there.

    A page that lies is put on a sheet that lies, one that is larger than A4 is reduced, one that
    is smaller stands in the middle as it is. Raises SendprepError for a file that is damaged,
    protected, or has more than 500 pages.
    """
    guard.check_file(file)
    if file.suffix in PICTURES:
        made = (Given(file.name, data=page) for page in picture_pages(file))
        return Paper(_put(file, made, to, _MARGIN))
    guard.check_pdf(file)
    pages = inked_corners(to, _put(file, [file], to))
    return Paper(pages, bookmarks_of(file, to))


def count_on_paper(file: Given) -> int:
    """Return how many pages `put_on_paper` gives of a file, and refuse what it refuses."""
    guard.check_file(file)
    if file.suffix in PICTURES:
        return len(picture_file.read(file).pages.pages)
    guard.check_pdf(file)
    return len(_put(file, [file], None))


def put_set_pages(pdf: bytes, to: Path) -> tuple[PaperPage, ...]:
    """Write pages that we set ourselves to `to`, as `put_on_paper` writes those of others."""
    file = Given("These pages.pdf", data=pdf)
    return _put(file, [file], to)


def _put(
    named: Given, sources: Iterable[Given], to: Path | None, margin: float = 0
) -> tuple[PaperPage, ...]:
    """Write all pages of the sources to one file, or nowhere; a sentence speaks of `named`."""
    import pikepdf

    pages: list[PaperPage] = []
    try:
        with pikepdf.new() as paper, ExitStack() as opened:
            for one in sources:
                source = pikepdf.open(one.path or one.open(), suppress_warnings=True)
                opened.enter_context(source)  # what is copied is read from it when all is saved
                _refuse(named, source, len(pages) + len(source.pages))
                without_hidden_layers(source)
                _flatten(source)
                pages += (_put_page(paper, page, margin) for page in source.pages)
            if to:
                paper.save(to, deterministic_id=True)
    except pikepdf.PasswordError as fault:
        raise guard.protected(named) from fault
    except (pikepdf.PdfError, ValueError, TypeError, LookupError, AttributeError) as fault:
        raise guard.cut_short(named) from fault
    return tuple(pages)


def _refuse(named: Given, source: "Pdf", pages: int) -> None:
    """Refuse what has nothing to show, or more than a binder takes."""
    if _shows_only_in_adobe(source):
        raise _only_adobe(named)
    if pages == 0:
        raise _no_pages(named)
    if pages > MOST_PAGES:
        raise _too_long(named, pages)


def _shows_only_in_adobe(source: "Pdf") -> bool:
    """Whether it is a form whose one page says to wait, until a program draws it (XFA)."""
    import pikepdf

    form = source.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or "/XFA" not in form:
        return False
    return "/NeedsRendering" in source.Root or not len(form.get("/Fields", []))


def _flatten(source: "Pdf") -> None:
    """Make what was typed into fields or drawn over a page part of it, as it would be printed."""
    if "/AcroForm" in source.Root:
        source.generate_appearance_streams()
    source.flatten_annotations("print")


def _put_page(paper: "Pdf", page: "Page", margin: float) -> PaperPage:
    from pikepdf import Dictionary, Name, Rectangle

    keep_what_is_seen(page)
    form = paper.copy_foreign(page.as_form_xobject())
    across, down = seen_size(form)
    width, height = (_LONG, _SHORT) if across > down else (_SHORT, _LONG)
    sheet = paper.add_blank_page(page_size=(width, height))
    sheet.obj.Resources = Dictionary(XObject=Dictionary({FORM: form}))
    room = Rectangle(margin, margin, width - margin, height - margin)
    placed = sheet.calc_form_xobject_placement(
        form,
        Name(FORM),
        room,
        invert_transformations=True,
        allow_shrink=True,
        allow_expand=False,
    )
    sheet.contents_add(placed)
    return PaperPage(width, height, placed.decode("ascii").strip())


def _only_adobe(file: Given) -> SendprepError:
    return SendprepError(
        f"“{file.name}” is a form that only Adobe's programs show, with a page that says so.",
        guard.SAFE,
        "Print it as PDF there, and choose that copy.",
    )


def _no_pages(file: Given) -> SendprepError:
    return SendprepError(f"“{file.name}” has no pages.", guard.SAFE, "Ask for the file again.")


def _too_long(file: Given, pages: int) -> SendprepError:
    return SendprepError(
        f"“{file.name}” has {pages:,} pages, and a binder takes up to {MOST_PAGES} of one exhibit.",
        guard.SAFE,
        "Choose a part of it.",
    )
