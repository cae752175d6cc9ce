"""Words, links, fields and bookmarks of a Word paragraph."""

import re
from urllib.parse import quote

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from sendprep.reports.document import Run, Sign, Text

# What XML 1.0 cannot hold, with or without escapes; text pasted from a PDF may have it.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_GLYPHS = {Sign.GOOD: "✔", Sign.PART: "◐", Sign.BAD: "✖", Sign.NONE: "◌"}
_COLOURS = {Sign.GOOD: "0C6650", Sign.PART: "905900", Sign.BAD: "85161F", Sign.NONE: "596670"}
# Shown until Word has laid out the pages, which it does when the file is opened.
UNKNOWN_PAGE = "–"


def clean(text: str) -> str:
    """Return a text without the characters that a Word file cannot hold."""
    return _UNWRITABLE.sub("", text)


def bookmark_name(anchor: str) -> str:
    """Return the name of an anchor's bookmark: letters, figures, low lines, 40 at most."""
    return "s_" + re.sub(r"\W", "_", anchor, flags=re.ASCII)[:38]


def write_text(paragraph: WordParagraph, text: Text) -> None:
    """Add runs to a paragraph, with their links and page references."""
    for run in text:
        _write_run(paragraph, run)


def _write_run(paragraph: WordParagraph, run: Run) -> None:
    words = []
    if run.text:
        words.append(paragraph.add_run(clean(run.text)))
    if run.page_of:
        words += add_field(paragraph, f"PAGEREF {bookmark_name(run.page_of)} \\h", UNKNOWN_PAGE)
    for word in words:
        _dress(word, run)
    if words and (run.goes_to or run.file):
        _link(paragraph, words, run)


def _dress(word: WordRun, run: Run) -> None:
    if run.reference:
        word._r.style = "Reference"  # python-docx's own way searches all styles each time
    elif run.muted:
        word._r.style = "Role"
    if run.bold:
        word.bold = True


def _link(paragraph: WordParagraph, words: list[WordRun], run: Run) -> None:
    if run.goes_to:
        link = element("w:hyperlink", anchor=bookmark_name(run.goes_to), history="1")
    else:
        link = element("w:hyperlink", history="1")
        target = quote(run.file)  # a name with spaces is no address
        link.set(qn("r:id"), paragraph.part.relate_to(target, RT.HYPERLINK, is_external=True))
    words[0]._r.addprevious(link)
    for word in words:
        link.append(word._r)


def add_sign(paragraph: WordParagraph, sign: Sign) -> None:
    """Add the glyph of a state before its word."""
    glyph = paragraph.add_run(f"{_GLYPHS[sign]}\N{NO-BREAK SPACE}")
    glyph._r.style = "Sign"
    colour(glyph, _COLOURS[sign])


def sign_colour(sign: Sign) -> str:
    """Return the ink of a state as six hexadecimal figures."""
    return _COLOURS[sign]


def colour(run: WordRun, ink: str) -> None:
    """Set the ink of a run, given as six hexadecimal figures."""
    run._r.get_or_add_rPr().append(element("w:color", val=ink))


def add_field(paragraph: WordParagraph, code: str, shown: str) -> list[WordRun]:
    """Add a field, with what it shows until Word works it out, and return its runs."""
    begin, said, parted, result, end = (paragraph.add_run() for _ in range(5))
    begin._r.append(element("w:fldChar", fldCharType="begin"))
    instruction = element("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = f" {code} "
    said._r.append(instruction)
    parted._r.append(element("w:fldChar", fldCharType="separate"))
    result.text = shown
    end._r.append(element("w:fldChar", fldCharType="end"))
    return [begin, said, parted, result, end]


def add_bookmark(paragraph: WordParagraph, anchor: str) -> None:
    """Let references reach this paragraph; `number_bookmarks` comes when all are there."""
    start = element("w:bookmarkStart", id="0", name=bookmark_name(anchor))
    first = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(first, start)
    paragraph._p.append(element("w:bookmarkEnd", id="0"))


def number_bookmarks(body: BaseOxmlElement) -> None:
    """Give each bookmark its number; they do not overlap, so the ends come in the same order."""
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for number, mark in enumerate(body.iter(qn(tag))):
            mark.set(qn("w:id"), f"{number}")


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """Return an element of WordprocessingML with attributes of its own namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made
