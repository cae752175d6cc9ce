"""The parts of a binder in a Word file: sections that begin on the right, and lines for notes."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.domain.binder import Binding
from sendprep.reports.document import PageBreak, Part, Ruled
from sendprep.reports.word_text import clean


def begins_on_right(turn: PageBreak | Part | None, binding: Binding | None) -> bool:
    """Tell whether what follows begins on a right-hand page."""
    return isinstance(turn, Part) and turn.right and binding is Binding.BOTH_SIDES


def start_on_right(word: WordDocument) -> None:
    """Begin a section on the next odd page; Word leaves the page before it empty by itself."""
    last = word.paragraphs[-1]
    section = word.add_section(WD_SECTION.ODD_PAGE)
    section.different_first_page_header_footer = False
    _end_with(last, word.paragraphs[-1])


def _end_with(last: WordParagraph, added: WordParagraph) -> None:
    """End a section with its own last line: an empty one may have no room on the last page."""
    if added._p.getprevious() is last._p and last._p.find(f".//{qn('w:sectPr')}") is None:
        last._p.set_sectPr(added._p.get_or_add_pPr().sectPr)
        added._p.getparent().remove(added._p)


def write_ruled(word: WordDocument, block: Ruled, lines: int) -> None:
    """Add the label and so many lines; nothing without any."""
    if lines:
        word.add_paragraph(clean(block.label), "Notes Label")
    for _ in range(lines):
        word.add_paragraph(style="Note Line")
