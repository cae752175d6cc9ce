"""Tables of exhibits fit the paper: heads that are heads, names before parts, figures in line."""

import re
from collections.abc import Iterable
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shared_data import shared

from sendprep.domain.pages import Line, Page, Pages
from sendprep.readers.files import read_here
from sendprep.reports.document import Align, Block, Note, Paragraph, Table
from sendprep.reports.exhibit_cells import is_head, shown
from sendprep.reports.exhibit_tables import laid_tables
from sendprep.reports.exhibit_words import set_pages
from sendprep.reports.flow_blocks import lay_block
from sendprep.reports.flow_words import Numbers

CELL = st.text("abcd19_ ", max_size=14)
ROWS = st.integers(2, 24).flatmap(
    lambda wide: st.lists(st.lists(CELL, min_size=wide, max_size=wide), min_size=1, max_size=9)
)
DATA = [
    "kpi/ees_annual_reviews_subset.csv",
    "kpi/ees_assessments_subset.csv",
    "kpi/ees_timeliness_20_week_subset.csv",
    "outcomes/area-send-2023-2025-outcomes.csv",
    "outcomes/ofsted-area-send-2016-2022-outcomes.psv",
    "annex-a/fake_sen.xlsx",
]


def tables(blocks: list[Block]) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table)]


def laid(*rows: str) -> list[Block]:
    return list(laid_tables([row.split("|") for row in rows]))


def heads(table: Table) -> list[str]:
    return [column.head for column in table.columns]


def said(table: Table) -> list[list[str]]:
    return [["".join(run.text for run in cell.text) for cell in row] for row in table.rows]


def told(blocks: list[Block]) -> str:
    return " ".join(run.text for one in blocks if isinstance(one, Note) for run in one.text)


def read(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def pieces_of(words: Iterable[str]) -> set[str]:
    """Return what words are made of: what ends with a stroke, or begins with a capital."""
    return {part for word in words for part in re.split(r"(?<=_)|(?<=[a-z])(?=[A-Z])", word)}


def printed(*rows: str) -> str:
    lines = tuple(Line(row.replace("|", "\t")) for row in rows)
    made = set_pages(Pages((Page(1, lines),), "test"))
    assert made
    return "\n".join(read(made.pdf))


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_every_cell_stands_in_a_table_or_is_told_above_it(rows: list[list[str]]) -> None:
    blocks = list(laid_tables(rows))
    words = " ".join(run.text for one in blocks if isinstance(one, Paragraph) for run in one.text)
    words += told(blocks)
    for table in tables(blocks):
        words += " ".join([*heads(table), *(cell for row in said(table) for cell in row)])
    for row in rows:
        for cell in row:
            assert cell.strip() in words


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_columns_take_the_width_of_the_page(rows: list[list[str]]) -> None:
    for table in tables(list(laid_tables(rows))):
        assert sum(column.width for column in table.columns) == pytest.approx(170)
        assert all(column.width > 0 for column in table.columns)


@pytest.mark.parametrize(
    "rows",
    [
        ("17.|16 July 2019|The report is published", "|23 July 2019|The draft is read"),
        ("(1.2.3) Watch the waits|Apr-26|A director", "(1.2.4) Buy again|May-26|A director"),
        ("North|12|14", "South|9|3", "East|8|6"),
        ("England|Kites", "England|Boats"),
        ("Author:|A. Officer", "Subject:|Waits for therapy"),
        ("A row that stands alone|of two cells",),
        ("Families told us that letters came late, and that nobody rang.|Head", "It|Head"),
    ],
)
def test_a_first_row_that_is_data_heads_nothing(rows: tuple[str, ...]) -> None:
    (table,) = tables(laid(*rows))
    assert not any(heads(table))
    assert len(table.rows) == len(rows)


@pytest.mark.parametrize(
    "rows",
    [
        ("Action|Completion date|Lead", "Train writers|Mar-26|A director"),
        ("Measure|2023|2024", "Late plans|12|9", "Plans|120|130"),
        ("|Autism|Hearing", "Support|3%|2%", "Plans|17%|2%"),
        ("urn|area", "80428|Ashmere", "80429|Brackwater"),
    ],
)
def test_a_first_row_of_names_heads_the_others(rows: tuple[str, ...]) -> None:
    (table,) = tables(laid(*rows))
    assert heads(table) == rows[0].split("|")
    assert len(table.rows) == len(rows) - 1


def test_a_table_without_heads_has_no_ground_for_them() -> None:
    table, headed = laid("North|12", "South|9"), laid("Area|Waits", "North|12", "South|9")
    heights = [lay_block(block, (), Numbers({}, frozenset()))[0].piece.height for block in table]
    taller = [lay_block(block, (), Numbers({}, frozenset()))[0].piece.height for block in headed]
    assert 15 < taller[0] - heights[0] < 25


def test_a_title_above_a_table_is_no_row_of_it() -> None:
    blocks = laid("Waits by area||", "Area|2023|2024", "North|12|14", "South|9|3")
    assert isinstance(blocks[0], Paragraph)
    assert heads(tables(blocks)[0]) == ["Area", "2023", "2024"]


def test_a_head_breaks_after_a_mark_or_before_a_capital_and_nowhere_else() -> None:
    names = [f"review_decision_outstanding_{n}" for n in range(10)]
    names += [f"plansIssuedWithinTwentyWeeks{n}" for n in range(10)]
    rows = ["|".join(["area", *names]), *("|".join([area, *["7"] * 20]) for area in "pqr")]
    words = printed(*rows).split()
    assert not {*names} & {*words}, "the columns are too narrow for whole heads"
    assert pieces_of(names) <= pieces_of(words)


def test_parts_of_a_wide_table_are_even() -> None:
    heads_of = "|".join(["area", *(f"a_column_of_figures_{n}" for n in range(31))])
    rows = [
        "|".join([area, *(f"{n}{area}{at}" for n in range(31))]) for at, area in enumerate("pqr")
    ]
    made = tables(laid(heads_of, *rows))
    counts = [len(table.columns) - 1 for table in made]
    assert sum(counts) == 31
    assert max(counts) - min(counts) <= 2


def test_each_part_begins_with_the_words_that_name_the_rows() -> None:
    names = ("Ashmere", "Brackwater", "Cold Harbour")
    rows = ["|".join([f"80{n}", name, *["17 and more of it"] * 20]) for n, name in enumerate(names)]
    blocks = laid("|".join(["urn", "area", *(f"measure_{n}" for n in range(20))]), *rows)
    made = tables(blocks)
    assert len(made) > 1
    for table in made:
        assert heads(table)[0] == "area"
        assert [row[0] for row in said(table)] == list(names)
    assert "beside “area”" in told(blocks)


def test_two_columns_name_rows_that_neither_tells_apart() -> None:
    pairs = [(year, area) for year in ("2023", "2024") for area in ("Ashmere", "Brackwater")]
    rows = ["|".join([*pair, *[f"a kite of {n}" for n in range(20)]]) for pair in pairs]
    blocks = laid("|".join(["year", "area", *(f"measure_{n}" for n in range(20))]), *rows)
    for table in tables(blocks):
        assert {"year", "area"} == {*heads(table)[:2]}


def test_rows_that_nothing_tells_apart_are_numbered_and_named() -> None:
    rows = [
        "|".join(["Ashmere" if at < 3 else "Ford", *["a kite in 2024"] * 20]) for at in range(6)
    ]
    blocks = laid("|".join(["area", *(f"measure_{n}" for n in range(20))]), *rows)
    for table in tables(blocks):
        assert heads(table)[:2] == ["Row", "area"]
        assert [row[0] for row in said(table)] == list("123456")
    assert "the number of each row, which is ours, and “area”" in told(blocks)


def test_what_is_the_same_in_every_row_of_a_wide_table_is_said_once() -> None:
    rows = [
        "|".join([f"Area {chr(97 + at)}", "England", "", *[f"words about {at}"] * 18])
        for at in range(9)
    ]
    blocks = laid("|".join(["area", "country", "note", *(f"m_{n}" for n in range(18))]), *rows)
    assert "The same in every row: country England. Empty in every row: note." in told(blocks)
    assert not any({"country", "note"} & {*heads(table)} for table in tables(blocks))


def test_figures_stand_right_as_the_file_has_them_and_codes_left() -> None:
    (table,) = tables(
        laid("area|la_code|share|year", "A|330|44.4|2023", "B|331|55|2024", "C|9|x|2024")
    )
    aligns = [column.align for column in table.columns]
    assert aligns == [Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT]
    assert [row[2] for row in said(table)] == ["44.4", "55", "x"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (
            '=HYPERLINK("https://ashmere.example/a", "The report")',
            "The report (https://ashmere.example/a)",
        ),
        ('=HYPERLINK(".\\.\\data\\ashmere", ".\\data\\ashmere")', ".\\data\\ashmere"),
        ('=HYPERLINK("https://ashmere.example/a")', "https://ashmere.example/a"),
        (
            '=hyperlink("https://ashmere.example/a";"Say ""yes""")',
            'Say "yes" (https://ashmere.example/a)',
        ),
        ("=SUM(A1:A9)", "=SUM(A1:A9)"),
    ],
)
def test_a_link_is_printed_as_its_words(cell: str, words: str) -> None:
    assert shown(cell) == words


def spans(*rows: str) -> tuple[str, ...]:
    table = Page(None, tuple(Line(row.replace("|", "\t")) for row in rows))
    made = set_pages(Pages((table, Page(None, (Line("Words"),))), "test"))
    assert made
    assert len(made.spans) == made.count
    return made.spans


def test_each_page_of_a_long_table_says_which_rows_stand_on_it() -> None:
    names = [f"Area {one}{other}" for one in "abc" for other in "defghijklmnopqrstuvwx"]
    rows = ["|".join([name, *[f"kites of {name}"] * 20]) for name in names]
    told = spans("|".join(["area", *(f"m_{n}" for n in range(20))]), *rows)
    assert told[0].startswith("Area ad to Area ")
    assert told[-1] == ""


def test_rows_that_it_takes_two_columns_to_tell_are_not_in_the_running_head() -> None:
    rows = [
        "|".join([f"Aged {age}", level, *[f"kites of {age}"] * 20])
        for level in ("National", "Regional")
        for age in range(5, 45)
    ]
    told = spans("|".join(["age", "level", *(f"m_{n}" for n in range(20))]), *rows)
    assert len(told) > 3
    assert set(told) == {""}


def test_numbered_rows_are_called_so_in_the_running_head() -> None:
    rows = ["|".join(["Ashmere", *[f"kites {at % 9}, and boats"] * 20]) for at in range(55)]
    told = spans("|".join(["area", *(f"m_{n}" for n in range(20))]), *rows)
    assert told[0].startswith("rows 1 to ")
    assert any(" to 55 and 1 to " in span for span in told)


def test_rows_whose_names_the_running_head_has_no_room_for_are_not_in_it() -> None:
    names = [
        f"An area with a name as long as {one}{other}" for one in "abc" for other in "defghijk"
    ]
    rows = ["|".join([name, *[f"kites of {name}"] * 20]) for name in names]
    assert set(spans("|".join(["area", *(f"m_{n}" for n in range(20))]), *rows)) == {""}


def test_long_texts_get_the_room_that_an_empty_column_leaves() -> None:
    long = "Train all writers of plans on how outcomes are told from provision, and say why. " * 3
    (table,) = tables(
        laid("Action|Date|Evidence", f"{long}|Mar-26|", f"{long}|Apr-26|", "It|May-26|")
    )
    action, date, evidence = (column.width for column in table.columns)
    assert action > 2 * max(date, evidence)


def test_wide_letters_beside_a_long_text_get_the_room_of_their_line() -> None:
    long = "Waits fell in the spring, and families say that calls are returned. " * 2
    rows = ["|".join(["MMM WWW MMM", long, *["E12000005"] * 4]) for _ in range(9)]
    text = printed("|".join(["team", "found", *(f"m_{n}" for n in range(4))]), *rows)
    assert text.count("MMM WWW MMM") == 9


def test_a_head_is_known_by_what_stands_below_it() -> None:
    assert is_head(("Area", "Waits"), [("North", "12"), ("South", "9")])
    assert not is_head(("Area", "Waits"), [])


@pytest.mark.parametrize("name", DATA)
def test_real_tables_keep_every_word(name: str) -> None:
    words = read_here(shared(name))
    made = set_pages(words)
    assert made
    said = "".join("".join(read(made.pdf)).split()).replace("\ufffe", "")
    assert "HYPERLINK" not in said
    cells = {cell for page in words.pages for line in page.lines for cell in line.text.split("\t")}
    assert all(word in said for word in {word for cell in cells for word in shown(cell).split()})


@pytest.mark.parametrize("name", [name for name in DATA if name.endswith("sv")])
def test_real_heads_break_only_where_names_do(name: str) -> None:
    (page,) = read_here(shared(name)).pages
    names = page.lines[1].text.split("\t")
    made = set_pages(Pages((Page(None, page.lines[:5]),), "test"))
    assert made
    assert pieces_of(names) <= pieces_of("\n".join(read(made.pdf)).split())
