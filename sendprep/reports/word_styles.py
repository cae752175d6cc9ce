"""The named styles of the Word file (print.md 13): Calibri, half a point larger than print."""

from dataclasses import dataclass, replace

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement

FONT = "Calibri"
TEXT, ACCENT, MUTED = "16212A", "0B5A73", "475660"
RULE, HAIRLINE, PANEL, GAP = "74828C", "C3CDD3", "E6EBEE", "905900"
_BAR = f'<w:left w:val="single" w:sz="36" w:space="8" w:color="{TEXT}"/>'
_GROUND = f'<w:shd w:val="clear" w:color="auto" w:fill="{PANEL}"/>'
# A line in the colour of the ground is the ground's own padding.
_ABOVE, _BELOW = (
    f'<w:{side} w:val="single" w:sz="4" w:space="5" w:color="{PANEL}"/>'
    for side in ("top", "bottom")
)
_QUOTE = f"<w:pBdr>{_ABOVE}{_BAR}</w:pBdr>{_GROUND}"
_SOURCE = f"<w:pBdr>{_BAR}{_BELOW}</w:pBdr>{_GROUND}"
_SAID = f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="{RULE}"/></w:pBdr>'
_FRAME = "".join(
    f'<w:{side} w:val="dashed" w:sz="6" w:space="4" w:color="{GAP}"/>'
    for side in ("top", "left", "bottom", "right")
)


# Lines between paragraphs of one style are drawn only if asked for.
_RULED = "<w:pBdr>{}</w:pBdr>".format(
    "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="1" w:color="{HAIRLINE}"/>'
        for side in ("bottom", "between")
    )
)


@dataclass(frozen=True)
class Look:
    """One paragraph style: sizes and spaces in points; only a gap is indented on the right too."""

    name: str
    size: float
    lead: float
    ink: str = TEXT
    bold: bool = False
    before: float = 0
    after: float = 0
    with_next: bool = False
    frame: str = ""
    indent: float = 0
    align: str = ""
    outline: int | None = None
    tab: bool = False
    parent: str = "Normal"


_LOOKS = (
    Look("Body Text", 11, 15, after=6),
    Look("Area", 14.5, 18, MUTED, bold=True, before=110, after=12),
    Look("Title", 36.5, 42, bold=True, before=14, after=7),
    Look("Subtitle", 15.5, 21, MUTED, after=64),
    Look("Heading 1", 20.5, 25, ACCENT, bold=True, before=18, after=5, with_next=True, outline=0),
    Look("Heading 2", 13.5, 17, ACCENT, bold=True, before=13, after=4, with_next=True, outline=1),
    Look("Heading 3", 11, 14, bold=True, before=8, after=2, with_next=True, outline=2),
    Look("Contents Heading", 20.5, 25, ACCENT, bold=True, after=9, with_next=True),
    Look("TOC 1", 11, 16, after=2, tab=True),
    Look("TOC 2", 10, 13.5, indent=17, tab=True),
    Look("Lead", 11.5, 15, MUTED, after=8),
    Look("Exact Words", 11.5, 15, bold=True, before=3, with_next=True, frame=_QUOTE, indent=13),
    Look("Exact Words Source", 8.5, 12, MUTED, after=9, frame=_SOURCE, indent=13),
    Look("Gap", 11, 14.5, before=6, after=9, frame=f"<w:pBdr>{_FRAME}</w:pBdr>", indent=6),
    Look("Tile Note", 8.5, 11, MUTED, before=3, after=48),
    Look("Source Note", 8.5, 11, MUTED, before=3, after=6),
    Look("Table Head", 9, 11, bold=True, before=3, after=3, with_next=True),
    Look("Table Text", 9.5, 12, before=2, after=2),
    Look("Table Figure", 9.5, 12, before=2, after=2, align="right"),
    Look("Table Second", 8.5, 10.5, MUTED, after=2),
    Look("After Table", 1, 1, after=6),  # as low as a line can be: the page may be full
    Look("Notes Label", 10, 12, ACCENT, bold=True, before=12, with_next=True),
    Look("Note Line", 11, 22.7, frame=_RULED),
    Look("Tile", 18, 22, bold=True, before=6, align="center", with_next=True),
    Look("Tile State", 8.5, 10.5, after=6, align="center"),
    Look(
        "Sheet Heading", 10.5, 13, ACCENT, True, 8, 3, with_next=True, parent="Heading2", outline=1
    ),
    Look("Sheet Text", 9.5, 12, after=3),
    Look("Sheet Bullet", 9.5, 12, after=2, parent="ListBullet"),
    Look("Voice", 9.5, 12, before=3, with_next=True, frame=_SAID, indent=10),
    Look("Voice Source", 8.5, 11, MUTED, after=6, frame=_SAID, indent=10),
    Look("Marking", 9, 11, bold=True, align="center"),
    Look("Running Head", 8.5, 11, MUTED),
)
_BULLET = Look("List Bullet", 11, 15, after=3)
_CLEAR = {
    "Body Text": (12.5, 17),
    "List Bullet": (12.5, 17),
    "Sheet Heading": (12, 15),
    "Sheet Text": (11, 14),
    "Sheet Bullet": (11, 14),
    "Voice": (11, 14),
    "Voice Source": (10, 12.5),
    "Heading 3": (12.5, 16.5),
    "Lead": (13, 17.5),
    "Exact Words": (13, 17),
    "Exact Words Source": (10, 13),
    "Gap": (12.5, 16.5),
    "Source Note": (10, 12.5),
    "Tile Note": (11, 14),
    "Table Head": (10, 12.5),
    "Table Text": (11, 14),
    "Table Figure": (11, 14),
    "Table Second": (10, 12.5),
}
"""Sizes and leads of clear print (print.md 2), half a point larger here as everything is."""
_CHARACTERS = (
    ("Reference", f'<w:b/><w:color w:val="{ACCENT}"/>'),
    ("Role", f'<w:color w:val="{MUTED}"/>'),
    (
        "Sign",
        '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI '
        'Symbol" w:cs="Segoe UI Symbol"/>',
    ),
)
_SIDES = (
    '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
)
_LINES = (
    f'<w:tblBorders><w:top w:val="single" w:sz="9" w:space="0" w:color="{ACCENT}"/>'
    f'<w:bottom w:val="single" w:sz="9" w:space="0" w:color="{ACCENT}"/>'
    f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/></w:tblBorders>'
)
_HEAD_ROW = (
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="5" w:space="0" w:color="{RULE}"/></w:tcBorders>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{PANEL}"/><w:vAlign w:val="bottom"/>'
    "</w:tcPr></w:tblStylePr>"
)
_TABLES = (
    ("Sendprep", _LINES + _SIDES, _HEAD_ROW),
    ("Sendprep Facts", _LINES + _SIDES, ""),
    ("Sendprep Layout", _SIDES, ""),
)


def add_styles(word: WordDocument, is_clear: bool = False) -> None:
    """Put sendprep's styles in the place of the template's, larger ones for clear print."""
    styles = word.styles.element
    bullets = styles.find(f"{qn('w:style')}[@{qn('w:styleId')}='ListBullet']//{qn('w:numPr')}")
    for style in styles.findall(qn("w:style")):
        styles.remove(style)
    for name in list(word.part.numbering_part.element.iter(qn("w:pStyle"))):
        if name.get(qn("w:val")) != "ListBullet":
            name.getparent().remove(name)
    defaults = styles.find(qn("w:docDefaults"))
    styles.replace(defaults, _defaults())
    for xml in _FOUNDATIONS:
        styles.append(_parsed(xml))
    for look in _LOOKS:
        styles.append(_paragraph_style(_sized(look, is_clear)))
    bullet = _paragraph_style(_sized(_BULLET, is_clear))
    bullet.find(qn("w:pPr")).insert(1, bullets)
    styles.append(bullet)
    for name, properties in _CHARACTERS:
        styles.append(
            _parsed(_opening("character", name) + f"<w:rPr>{properties}</w:rPr></w:style>")
        )
    for name, properties, rows in _TABLES:
        xml = (
            _opening("table", name, "TableNormal")
            + f"<w:tblPr>{properties}</w:tblPr>{rows}</w:style>"
        )
        styles.append(_parsed(xml))


def _defaults() -> BaseOxmlElement:
    """Return the ground that all styles stand on, with the language for the spelling checker."""
    return _parsed(
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" '
        f'w:eastAsia="{FONT}" w:cs="{FONT}"/><w:color w:val="{TEXT}"/><w:sz w:val="22"/>'
        '<w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr>'
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


_FOUNDATIONS = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/></w:style>",
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    "<w:semiHidden/></w:style>",
)


def _opening(kind: str, name: str, parent: str = "") -> str:
    # Word knows its own styles by the lower-case name; python-docx asks for the other.
    own = name.lower() if name.startswith("Heading ") else name.replace("TOC", "toc")
    based = f'<w:basedOn w:val="{parent}"/>' if parent else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name.replace(" ", "")}"><w:name w:val="{own}"/>'
        f"{based}<w:qFormat/>"
    )


def _sized(look: Look, is_clear: bool) -> Look:
    if not is_clear or look.name not in _CLEAR:
        return look
    size, lead = _CLEAR[look.name]
    return replace(look, size=size, lead=lead)


def _paragraph_style(look: Look) -> BaseOxmlElement:
    """Return the style, its properties in the order that the schema asks for."""
    outline = "" if look.outline is None else f'<w:outlineLvl w:val="{look.outline}"/>'
    spacing = f'w:before="{_twips(look.before)}" w:after="{_twips(look.after)}"'
    tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs>' if look.tab else ""
    sides = _twips(look.indent)
    right = sides if look.name == "Gap" else 0
    return _parsed(
        _opening("paragraph", look.name, look.parent)
        + "<w:pPr>"
        + ("<w:keepNext/>" if look.with_next else "<w:widowControl/>")
        + look.frame
        + tab
        + f'<w:spacing {spacing} w:line="{_twips(look.lead)}" w:lineRule="atLeast"/>'
        + (f'<w:ind w:left="{sides}" w:right="{right}"/>' if look.indent else "")
        + (f'<w:jc w:val="{look.align}"/>' if look.align else "")
        + outline
        + "</w:pPr><w:rPr>"
        + ("<w:b/>" if look.bold else "")
        + f'<w:color w:val="{look.ink}"/><w:sz w:val="{look.size * 2:.0f}"/></w:rPr></w:style>'
    )


def _twips(points: float) -> int:
    return round(points * 20)


def _parsed(xml: str) -> BaseOxmlElement:
    end = xml.index(" ") if " " in xml.split(">", 1)[0] else xml.index(">")
    made: BaseOxmlElement = parse_xml(f"{xml[:end]} {nsdecls('w')}{xml[end:]}")
    return made
