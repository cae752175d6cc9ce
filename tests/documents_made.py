"""Invented documents for the printers' tests: one of every block, and whatever hypothesis draws."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from sendprep.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Contents,
    Cover,
    Document,
    ExactWords,
    Gap,
    Heading,
    HeatMap,
    HeatRow,
    Interval,
    IntervalRow,
    Intervals,
    Key,
    Lead,
    Mark,
    Note,
    PageBreak,
    Paragraph,
    Part,
    Ruled,
    Run,
    Sign,
    Table,
    Text,
    Tile,
    Timeline,
    WeaknessTitle,
    plain,
)

MADE = date(2025, 12, 1)
STATEMENT = "Too many plans describe services rather than the change that a child should see."


def document(*blocks: Block) -> Document:
    """Return a document of the blocks, with the running matter of Ashmere."""
    return Document(
        "Ashmere: self-evaluation summary",
        "Ashmere: self-evaluation summary",
        "OFFICIAL-SENSITIVE",
        "Issue 2, 1 December 2025",
        MADE,
        blocks,
    )


def one_of_every_block() -> Document:
    """Return a document that has every kind of block, and links to rows and headings."""
    return document(
        _cover(),
        Contents(),
        PageBreak(),
        Heading(1, "Judgement overview", "overview"),
        Lead(plain("We now judge one weakness at risk.")),
        Table(
            (
                Column("No.", 10),
                Column("Weakness", 80),
                Column("Our view", 40),
                Column("Evidence", 30),
                Column("Page", 10, Align.RIGHT),
            ),
            (
                (
                    Cell(plain("1")),
                    Cell(plain(STATEMENT), plain("Letter, page 4")),
                    Cell(plain("At risk"), plain("Low confidence"), Sign.PART),
                    Cell(rungs=(1, 4, 5, 0, 12)),
                    Cell((Run(reference=True, page_of="w1"),)),
                ),
            ),
            "One weakness with our view",
            True,
        ),
        Key(tuple((sign, sign.value) for sign in Sign), "Pieces at each rung."),
        Timeline(
            (Mark(date(2025, 6, 12), "Letter"), Mark(date(2026, 2, 2), "Revisit", True)),
            MADE,
            "Timeline: letter 12 June 2025, revisit 2 February 2026.",
        ),
        HeatMap(
            "Weakness",
            ("Education", "Children and young people", "Other"),
            "All",
            (HeatRow("1", "EHC plan quality", (12, 0, None), 12), HeatRow("2", "R", (1, 4, 2), 7)),
            "Heat map of 19 pieces. None from children and young people for number 1.",
        ),
        Intervals(
            *("Criterion", "Met", "Share", "Likely"),
            (
                IntervalRow(
                    *("F2", "Health provision", "reg 12(1)(f)", "41 of 54"),
                    *(Interval(0.76, 0.76, 0.63, 0.85), "76%", "63% to 85%"),
                ),
                IntervalRow("G1", "Care", "", "–", None, "–", "–"),
            ),
            "Interval chart. Health provision: 41 of 54 plans, 76 per cent, interval 63 to 85.",
        ),
        Part("weakness-1", right=True, tab="1"),
        weakness(1, "EHC plan quality", "w1"),
        ExactWords(STATEMENT, "The inspectors' exact words: letter of 12 June 2024, page 4"),
        Heading(2, "What we did", "did"),
        Paragraph((Run("March 2025. ", bold=True), Run("Two officers read each draft "), E1)),
        Bullets((plain("41 of 54 plans"), plain("Read by Jiří of Tŷ Ŵyn"))),
        Gap(plain("No family’s voice is filed.")),
        Heading(3, "Limits", "limits", listed=False),
        Note(plain("Source E1.")),
        evidence_table(3),
        Ruled(),
    )


E1 = Run("E1, p. 1", reference=True, goes_to="E1")


def weakness(number: int, title: str, anchor: str, view_sign: Sign = Sign.PART) -> WeaknessTitle:
    """Return the head of a weakness that was not sufficient and that we call at risk."""
    return WeaknessTitle(
        number,
        title,
        anchor,
        "Inspectors, June 2024",
        "Not sufficient",
        Sign.BAD,
        "Our view, December 2025",
        "At risk",
        view_sign,
        "Low confidence",
        "Head of SEND",
    )


def evidence_table(rows: int) -> Table:
    """Return an evidence index of so many rows, each of them an anchor."""
    return Table(
        (Column("No.", 15), Column("Title, and what it shows", 125), Column("Rung", 30)),
        tuple(
            (
                Cell(plain(f"E{number}"), anchor=f"E{number}"),
                Cell(plain(f"Return for month {number}"), plain("Waits by service and by week")),
                Cell(plain("2 Output")),
            )
            for number in range(1, rows + 1)
        ),
        "Evidence by number",
        True,
    )


def _cover() -> Cover:
    return Cover(
        "Ashmere local area partnership",
        "Self-evaluation summary",
        "What has changed since the letter of June 2024",
        "One weakness, as we judge it now",
        (Tile(1, Sign.PART),),
        ((Sign.PART, "At risk: 1"),),
        (Run("The table on page "), Run(page_of="overview"), Run(" has both judgements.")),
        (("Letter", "12 June 2024"), ("Prepared by", "Local Area Nominated Officer")),
        "No child is named.",
    )


_CHARACTERS = "aehilnorstuEPW0123456789 .,;:!?/-_&<>\"'()“”’–…½≤ŵŷéčşłŁЖжΩω←✓😀"
_words = st.text(_CHARACTERS, min_size=1, max_size=90)
_long_words = st.text("aeWw/.-&=?", min_size=60, max_size=240).map("https://".__add__)
texts: st.SearchStrategy[Text] = st.lists(
    st.builds(
        Run,
        _words | _words | _long_words,
        bold=st.booleans(),
        muted=st.booleans(),
        reference=st.booleans(),
    ),
    min_size=1,
    max_size=4,
).map(tuple)
_cells = st.builds(Cell, texts, st.just(()) | texts, sign=st.none() | st.sampled_from(Sign))


@st.composite
def tables(draw: st.DrawFn, most_rows: int = 12) -> Table:
    """Draw a table of up to four columns."""
    columns = draw(st.integers(1, 4))
    heads = tuple(
        Column(draw(st.text("abcd ", max_size=20)), 170 / columns, draw(st.sampled_from(Align)))
        for _ in range(columns)
    )
    row = st.tuples(*[_cells] * columns)
    rows = tuple(draw(st.lists(row, max_size=most_rows)))
    return Table(heads, rows, "A table that was drawn", draw(st.booleans()))


@st.composite
def heat_maps(draw: st.DrawFn) -> HeatMap:
    """Draw a heat map of up to eight columns."""
    columns = draw(st.lists(st.text("abcd ", min_size=1, max_size=20), min_size=1, max_size=8))
    counts = st.tuples(*[st.none() | st.integers(0, 6) | st.integers(0, 999)] * len(columns))
    row = st.builds(
        HeatRow, st.sampled_from(["1", "14", "3.12"]), _words, counts, st.integers(0, 999)
    )
    rows = tuple(draw(st.lists(row, max_size=40)))
    return HeatMap("Weakness", tuple(columns), "All", rows, "A heat map that was drawn")


@st.composite
def intervals(draw: st.DrawFn) -> Intervals:
    """Draw a chart of up to forty shares, some of them a range and some without a figure."""
    bar = st.lists(st.floats(0, 1), min_size=4, max_size=4).map(sorted)
    interval = st.builds(
        lambda ends, is_few: Interval(ends[1], ends[2], ends[0], ends[3], is_few),
        bar,
        st.booleans(),
    )
    figure = st.sampled_from(["–", "76%", "67% to 92%"])
    row = st.builds(
        *(IntervalRow, st.sampled_from(["A1", "X10"]), _words, st.just("") | _words),
        *(st.sampled_from(["8 to 11 of 12", "–"]), st.none() | interval, figure, figure),
    )
    rows = tuple(draw(st.lists(row, max_size=40)))
    return Intervals("Criterion", "Met", "Share", "Likely", rows, "A chart that was drawn")


def _headed(level: int, text: str) -> Block:
    return Heading(level, text, f"anchor of {text}")


blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(_headed, st.integers(1, 3), _words),
    st.builds(Lead, texts),
    st.builds(Paragraph, texts),
    st.builds(Paragraph, st.tuples(st.builds(Run, _words.map(lambda text: text * 30)))),
    st.builds(Bullets, st.lists(texts, min_size=1, max_size=5).map(tuple)),
    st.builds(ExactWords, _words.map(lambda text: text * 4), _words),
    st.builds(Gap, texts),
    st.builds(Note, texts),
    tables(),
    heat_maps(),
    intervals(),
    st.just(PageBreak()),
    st.builds(
        replace,
        st.builds(weakness, st.integers(1, 30), _words, _words, st.sampled_from(Sign)),
        judgement=_words.filter(str.strip),
        view=_words,
        responsible=_words,
    ),
)
documents = st.lists(blocks, min_size=1, max_size=12).map(lambda drawn: document(*drawn))


def model_words(document: Document) -> str:
    """Return the words of a drawn document in the order of its model, with single spaces."""
    parts = [part for block in document.blocks for part in _parts(block)]
    return " ".join(" ".join(parts).split())


def _parts(block: Block) -> list[str]:
    match block:
        case Heading():
            return [block.text]
        case WeaknessTitle():
            head = [str(block.number), block.title, block.judged, block.judgement]
            return [*head, block.viewed, block.view, block.confidence, block.responsible]
        case Lead(text) | Paragraph(text) | Gap(text) | Note(text):
            return [_joined(text)]
        case Bullets(items):
            return [part for item in items for part in ("•", _joined(item))]
        case ExactWords(text, source):
            return [f"“{text}”", source]
        case Table():
            cells = [cell for row in block.rows for cell in row]
            said = [part for cell in cells for part in (_joined(cell.text), _joined(cell.second))]
            return [*(column.head for column in block.columns), *said]
        case HeatMap():
            return [block.label, *block.columns, block.total, *map(_heat_row, block.rows)]
        case Intervals():
            head = [block.label, block.cases, block.figure, block.likely]
            return [*head, *(part for row in block.rows for part in _interval_row(row))]
    return []


def _interval_row(row: IntervalRow) -> list[str]:
    return [row.number, row.label, row.second, row.cases, row.figure, row.likely]


def _heat_row(row: HeatRow) -> str:
    counts = ["–" if count is None else str(count or "none") for count in row.counts]
    return " ".join([row.number, row.label, *counts, str(row.total)])


def _joined(text: Text) -> str:
    return "".join(run.text for run in text)
