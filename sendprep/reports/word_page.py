"""The sheet of the Word file: A4 for binding, running head and foot with real fields."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import Section, _Footer, _Header
from docx.shared import Mm
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.domain.binder import Binding
from sendprep.reports.document import Document
from sendprep.reports.word_text import add_field, clean, element


def lay_page(word: WordDocument, document: Document, has_cover: bool) -> None:
    """Set paper, margins, head and foot; a cover has the marking only (print.md 9)."""
    section = word.sections[0]
    _measure(section, document.binding)
    section.different_first_page_header_footer = has_cover
    is_turned = document.binding in (None, Binding.BOTH_SIDES)
    _settings(word, is_turned)
    if has_cover:
        for furniture in (section.first_page_header, section.first_page_footer):
            _only(furniture).style = "Marking"
            _only(furniture).add_run(clean(document.marking))
    _head(_only(section.header), document, binding_left=True)
    _foot(_only(section.footer), document, binding_left=True)
    if is_turned:
        _head(_only(section.even_page_header), document, binding_left=False)
        _foot(_only(section.even_page_footer), document, binding_left=False)


def _measure(section: Section, binding: Binding | None) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    inner, outer = (20, 20) if binding is Binding.UNBOUND else (25, 15)
    section.left_margin, section.right_margin = Mm(inner), Mm(outer)
    section.top_margin, section.bottom_margin = Mm(22), Mm(21)
    section.header_distance, section.footer_distance = Mm(9), Mm(9)


def _settings(word: WordDocument, is_turned: bool) -> None:
    """Mirror the margins of sheets that are turned over, and have Word fill in page numbers.

    It does so when it opens the file.
    """
    settings = word.settings.element
    mirrored = ("<w:mirrorMargins/>", "<w:evenAndOddHeaders/>") if is_turned else ("", "")
    xml = _SETTINGS.format(*mirrored)
    for child in list(settings):
        settings.remove(child)
    for child in parse_xml(f"<w:settings {nsdecls('w')}>{xml}</w:settings>"):
        settings.append(child)


# In the order of the schema; mode 15 sets tables as Word has done since 2013.
_SETTINGS = (
    '<w:zoom w:percent="100"/>{}<w:defaultTabStop w:val="720"/>'
    '{}<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)


def _only(furniture: _Header | _Footer) -> WordParagraph:
    furniture.is_linked_to_previous = False
    paragraph: WordParagraph = furniture.paragraphs[0]
    return paragraph


def _head(paragraph: WordParagraph, document: Document, *, binding_left: bool) -> None:
    """Set the document on the side of the binding, the chapter on the other."""
    paragraph.style = "Running Head"
    _rule_below(paragraph)
    _tab_stops(paragraph)
    if binding_left:
        paragraph.add_run(clean(document.running))
    else:
        _chapter(paragraph)
    _marking(paragraph, document)
    if binding_left:
        _chapter(paragraph)
    else:
        paragraph.add_run(clean(document.running))


def _foot(paragraph: WordParagraph, document: Document, *, binding_left: bool) -> None:
    paragraph.style = "Running Head"
    _tab_stops(paragraph)
    if binding_left:
        paragraph.add_run(clean(document.issue))
    else:
        _page_number(paragraph)
    _marking(paragraph, document)
    if binding_left:
        _page_number(paragraph)
    else:
        paragraph.add_run(clean(document.issue))


def _marking(paragraph: WordParagraph, document: Document) -> None:
    paragraph.add_run("\t")
    paragraph.add_run(clean(document.marking)).bold = True
    paragraph.add_run("\t")


def _chapter(paragraph: WordParagraph) -> None:
    add_field(paragraph, 'STYLEREF "heading 1"', "")


def _page_number(paragraph: WordParagraph) -> None:
    paragraph.add_run("Page ")
    for run in add_field(paragraph, "PAGE", "1"):
        run.bold = True
    paragraph.add_run(" of ")
    add_field(paragraph, "NUMPAGES", "1")


def _tab_stops(paragraph: WordParagraph) -> None:
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Mm(85), WD_TAB_ALIGNMENT.CENTER)
    stops.add_tab_stop(Mm(170), WD_TAB_ALIGNMENT.RIGHT)


def _rule_below(paragraph: WordParagraph) -> None:
    border = element("w:pBdr")
    border.append(element("w:bottom", val="single", sz="4", space="5", color="74828C"))
    paragraph._p.get_or_add_pPr().insert_element_before(border, "w:shd", "w:tabs", "w:spacing")
