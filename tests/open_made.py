"""OpenDocument and Rich Text files made for the readers' tests, of invented words."""

from collections.abc import Mapping

from office_made import zipped

NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
        ("presentation", "presentation"),
        ("chart", "chart"),
    )
)
NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'

LISTS = """<text:list-style style:name="Counted"><text:list-level-style-number text:level="1"
style:num-format="1"/></text:list-style><style:style style:name="Unseen"
style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/>
</style:style>"""

CHART = f"""<office:document-content {NAMES}><office:body><office:chart><chart:chart><chart:title>
<text:p>Plans in time</text:p></chart:title><table:table><table:table-header-rows><table:table-row>
<table:table-cell/><table:table-cell><text:p>North</text:p></table:table-cell></table:table-row>
</table:table-header-rows><table:table-rows><table:table-row><table:table-cell><text:p>Spring
</text:p></table:table-cell><table:table-cell><text:p>31</text:p></table:table-cell>
</table:table-row></table:table-rows></table:table></chart:chart></office:chart></office:body>
</office:document-content>"""


def open_file(
    kind: str, body: str, edges: str = "", parts: Mapping[str, str] | None = None
) -> bytes:
    """Return an OpenDocument file: `kind` is text or presentation, `edges` its master page."""
    content = f"""<office:document-content {NAMES}><office:automatic-styles>{LISTS}
    </office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body>
    </office:document-content>"""
    styles = f"""<office:document-styles {NAMES}><office:master-styles><style:master-page>{edges}
    </style:master-page></office:master-styles></office:document-styles>"""
    every = {"content.xml": content, "styles.xml": styles, **(parts or {})}
    return zipped({name: text.encode() for name, text in every.items()})


TEXT = """<text:h>Lanterns</text:h><text:p>Families<text:s/>wait<text:note
text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By
hand.</text:p></text:note-body></text:note> twelve<text:line-break/>weeks.</text:p><text:list
text:style-name="Counted"><text:list-item><text:p>Ask</text:p><text:list><text:list-item><text:p>
Whom</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Plan</text:p>
</text:list-item></text:list><text:list><text:list-item><text:p>Point</text:p></text:list-item>
</text:list><table:table><table:table-row><table:table-cell><text:p>Ward</text:p><text:p>name
</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Waits</text:p>
</table:table-cell></table:table-row><table:table-row><table:table-cell><table:table>
<table:table-row><table:table-cell><text:p>Quay</text:p></table:table-cell><table:table-cell>
<text:p>9</text:p></table:table-cell></table:table-row></table:table></table:table-cell>
<table:table-cell table:number-columns-repeated="2"><text:p>0</text:p></table:table-cell>
</table:table-row></table:table><text:p>With a box<draw:frame><draw:text-box><text:p>Boxed</text:p>
</draw:text-box></draw:frame> and<office:annotation><dc:creator>I. Lamp</dc:creator><dc:date>2026
</dc:date><text:p>Which?</text:p></office:annotation> more.</text:p>"""

SHOW = """<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>Ferry school
</text:p></draw:text-box></draw:frame><draw:g><draw:custom-shape><text:p>Grouped</text:p>
</draw:custom-shape></draw:g><draw:frame><draw:object xlink:href="./Object 1"/><draw:image
xlink:href="./ObjectReplacements/Object 1"/></draw:frame><office:annotation><dc:creator>Q. Ferry
</dc:creator><text:p>Source?</text:p></office:annotation><presentation:notes><draw:page-thumbnail/>
<draw:frame><draw:text-box><text:p>Say it slowly.</text:p></draw:text-box></draw:frame>
</presentation:notes></draw:page><draw:page draw:style-name="Unseen"><draw:frame><draw:text-box>
<text:p>Kept back</text:p></draw:text-box></draw:frame></draw:page>"""

RICH = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author X}}
{\header\pard Ashmere Council\par}{\footer 7}
\pard\b Lanterns\b0\par
Caf\'e9 {\i waits}\~fell \u8211 ? by \u-10180 ?\u-8421 ? half{\footnote\pard\chftn By hand.}.\par
{\listtext\'b7\tab}Ask\par{\listtext 2.\tab}Plan\par
\trowd\cellx1\cellx2\intbl Ward\par name\cell Waits\cell\row
\trowd\intbl Quay\cell 9\cell\row\pard
{\*\generator Word;}{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt\pard Boxed\par}}{\shprslt Boxed}
{\field{\*\fldinst PAGE}{\fldrslt shown}}{\deleted gone}{\pict\bin4 {}{}ffd8}
{\*\atnauthor I. Lamp}{\*\annotation Which?}\par}"""
"""A Rich Text file with a bit of everything."""
