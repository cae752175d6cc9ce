"""Sets the words of a file that has no pages of its own, such as a mail or sheet, on clean ones."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.pages import Page, Pages
from sendprep.progress import Progress, silent
from sendprep.reports import styles
from sendprep.reports.document import Heading, Note, plain
from sendprep.reports.exhibit_blocks import SetBlock, keeping, set_blocks
from sendprep.reports.exhibit_lists import ListItem, lay_item
from sendprep.reports.exhibit_mail_head import MailHead, lay_mail_head
from sendprep.reports.exhibit_tables import parts_of
from sendprep.reports.flow import Placed
from sendprep.reports.flow_blocks import lay_block
from sendprep.reports.flow_table import Grid
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.fonts import Face, font
from sendprep.reports.pdf_finish import with_fonts_mended
from sendprep.reports.pdf_pages import Page as Filling
from sendprep.reports.pdf_pages import Pages as Filled
from sendprep.reports.pdf_pages import fill_pages
from sendprep.reports.pdf_sheet import Sheet

MOST_SET = 200
"""Pages: words that need more are a list to look things up in, which paper does not help."""
_ROWS_ON_A_PAGE = 39
_LINES_ON_A_PAGE = 50
_TOLD_AFTER = 20
_LONGEST_SPAN = 36
"""Characters of the names of rows that a running head has room for beside the exhibit's."""
_NONE = Numbers({}, frozenset())


@dataclass(frozen=True)
class SetPages:
    """The words on pages: the PDF, how many there are, and where each of the file's begins.

    `spans` say of each page which rows of a long table stand on it, "" where none does.
    """

    pdf: bytes
    count: int
    starts: tuple[int, ...]
    spans: tuple[str, ...]


def set_pages(words: Pages, progress: Progress = silent) -> SetPages | None:
    """Return the words of a file set on pages; None if they would be more than a binder takes.

    Each worksheet or slide begins a page. A table that is too wide for the paper comes in parts,
    with what names its rows before each, or numbers of ours where that does not tell them apart.
    """
    filled = _filled(words, progress)
    if filled is None:
        return None
    spans = tuple(map(_span, filled.pages))
    return SetPages(_drawn(filled, progress), len(filled.pages), _starts(filled, words), spans)


def count_set_pages(
    words: Pages, progress: Progress = silent
) -> tuple[int, tuple[int, ...]] | None:
    """Return `count` and `starts` of `set_pages` without drawing; None where it gives none."""
    filled = _filled(words, progress)
    return (len(filled.pages), _starts(filled, words)) if filled else None


def _filled(words: Pages, progress: Progress) -> Filled | None:
    if sum(map(_least_pages, words.pages)) > MOST_SET:
        return None
    groups: list[Sequence[Placed]] = []
    for number, page in enumerate(words.pages):
        groups += [[], *_laid(page, f"{number}", progress)]
    filled = fill_pages(groups)
    return filled if len(filled.pages) <= MOST_SET else None


def _starts(filled: Filled, words: Pages) -> tuple[int, ...]:
    return tuple(filled.anchors[f"{number}"].page + 1 for number in range(len(words.pages)))


def _span(page: Filling) -> str:
    """Return what the running head says of the rows on a page, if it has room for that."""
    grids = (spot.piece for spot in page.spots if isinstance(spot.piece, Grid))
    spans = [grid.span for grid in grids if grid.span]
    span = " and ".join(spans)
    is_numbered = all(map(str.isdigit, span.replace(" and ", " to ").split(" to ")))
    if not span or (len(spans) > 1 and not is_numbered) or len(span) > _LONGEST_SPAN:
        return ""
    return f"rows {span}" if is_numbered else span


def _laid(page: Page, anchor: str, progress: Progress) -> Iterator[list[Placed]]:
    """Yield the blocks of one page of the file, the first of which bears the anchor."""
    blocks = list(set_blocks(page)) or [Note(plain("No words stand here."))]
    kept = keeping(blocks)
    for number, block in enumerate(blocks):
        if number % _TOLD_AFTER == 0:
            progress(0, 0, "Setting words on pages")
        placed = _lay(block, blocks[number + 1 : number + 2])
        if number == 0:
            placed[0] = replace(placed[0], anchor=anchor)
        if kept[number]:
            placed[-1] = replace(placed[-1], keep=True)
        yield placed


def _lay(block: SetBlock, following: Sequence[SetBlock]) -> list[Placed]:
    match block:
        case ListItem():
            return [lay_item(block, any(isinstance(one, ListItem) for one in following))]
        case MailHead():
            return [lay_mail_head(block)]
        case Heading():
            words = set_words(block.text, styles.H3, styles.READING_WIDTH, None)
            return [Placed(words, before=styles.H3.before, after=styles.H3.after)]
        case _:
            return lay_block(block, (), _NONE)


def _least_pages(page: Page) -> float:
    """Return about how many pages the words will take, so that none are set in vain."""
    rows = sum("\t" in line.text for line in page.lines)
    widest = max((line.text.count("\t") + 1 for line in page.lines), default=1)
    return rows * parts_of(widest) / _ROWS_ON_A_PAGE + (len(page.lines) - rows) / _LINES_ON_A_PAGE


def _drawn(filled: Filled, progress: Progress) -> bytes:
    font(Face.REGULAR)
    raw = io.BytesIO()
    size = (styles.PAGE_WIDTH, styles.PAGE_HEIGHT)
    canvas = Canvas(raw, pagesize=size, invariant=1, initialFontName=Face.REGULAR.value)
    sheet = Sheet(canvas)
    for number, page in enumerate(filled.pages, 1):
        progress(number, len(filled.pages), f"Setting page {number} of {len(filled.pages)}")
        for spot in page.spots:
            spot.piece.draw(sheet, styles.INNER, spot.top)
        sheet.next_page()
    canvas.save()
    return with_fonts_mended(raw.getvalue())
