"""Data files are set as outlines: names, values and lists, in the file's order."""

import json

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_data import shared

from sendprep.domain.pages import Line, Page, Pages
from sendprep.readers.files import read_here
from sendprep.reports.document import Block, Paragraph, Run, Table
from sendprep.reports.exhibit_outline import outline
from sendprep.reports.exhibit_words import set_pages

NAME = st.text("abcdefg_", min_size=1, max_size=6)
PLAIN = st.one_of(NAME, st.integers(), st.booleans(), st.none())
VALUE = st.recursive(
    PLAIN, lambda below: st.lists(below, max_size=3) | st.dictionaries(NAME, below, max_size=3)
)


def page(text: str) -> Page:
    return Page(None, tuple(map(Line, text.split("\n"))))


def rows(block: Block) -> list[list[str]]:
    assert isinstance(block, Table)
    heads = [column.head for column in block.columns]
    cells = [["".join(run.text for run in cell.text) for cell in row] for row in block.rows]
    return [heads, *cells]


def outlined(value: object) -> list[Block]:
    made = outline(page(json.dumps(value, indent=1)))
    assert made is not None
    return made


def test_names_on_the_first_level_head_what_stands_below_them() -> None:
    made = outlined({"area": "Ashmere", "waits": {"therapy": {"2024": 9}, "plans": [12, 14]}})
    assert rows(made[0]) == [["", ""], ["area", "Ashmere"]]
    assert made[1] == Paragraph((Run("waits", bold=True),))
    assert rows(made[2]) == [["", ""], ["therapy › 2024", "9"], ["plans", "12, 14"]]


def test_things_with_the_same_names_become_a_table() -> None:
    made = outlined([{"area": "Ashmere", "waits": 1.50}, {"area": "Ford", "late": [True, None]}])
    assert rows(made[0]) == [
        ["area", "waits", "late"],
        ["Ashmere", "1.5", ""],
        ["Ford", "", "true, null"],
    ]


def test_figures_stay_as_they_are_written() -> None:
    made = outline(page('{"share": 1.50}'))
    assert made and rows(made[0])[1] == ["share", "1.50"]


@pytest.mark.parametrize("text", ["[see note 4]", "words", ""])
def test_words_are_no_outline(text: str) -> None:
    assert outline(page(text)) is None


@pytest.mark.parametrize(
    "text", ['{\n  "a": 1,\n  "a": 2}', '{\n  "cut": [', "<plans>\n  <plan>A</plan>\n</plans>"]
)
def test_lines_that_are_no_outline_keep_how_far_in_they_begin(text: str) -> None:
    made = outline(page(text))
    assert made
    (block,) = made
    assert isinstance(block, Paragraph)
    assert "".join(run.text for run in block.text).replace("\N{NO-BREAK SPACE}", " ") == text
    assert not any(run.text.lstrip("\n").startswith(" ") for run in block.text)


def test_what_things_of_a_list_have_in_common_are_the_columns_of_a_table() -> None:
    made = outlined(
        [{"area": "Ashmere", "waits": {"2023": 9}}, {"area": "Ford", "waits": {"2023": 5}}]
    )
    assert rows(made[0]) == [["area", "waits › 2023"], ["Ashmere", "9"], ["Ford", "5"]]


def test_a_name_that_is_longer_than_a_page_is_no_head_of_a_column_and_goes_on_overleaf() -> None:
    name = "otter " * 2_000
    lines = page(json.dumps([{name: "one"}, {name: "two"}]))
    made = set_pages(Pages((lines,), "test"))
    assert made and made.count > 2
    document = pypdfium2.PdfDocument(made.pdf)
    said = " ".join(one.get_textpage().get_text_bounded() for one in document)
    document.close()
    assert said.count("otter") == 4_000


@given(st.dictionaries(NAME, VALUE, min_size=1, max_size=4))
def test_every_name_and_value_is_kept(value: dict[str, object]) -> None:
    made = outlined(value)
    said = " ".join(
        " ".join(run.text for run in block.text)
        if isinstance(block, Paragraph)
        else " ".join(cell for row in rows(block) for cell in row)
        for block in made
    )
    for word in json.dumps(value).replace('"', " ").replace(":", " ").replace(",", " ").split():
        assert word.strip("[]{}") in said


def test_a_real_data_file_is_an_outline_on_one_page() -> None:
    words = read_here(shared("annex-a/invented-cohort-planted.json"))
    made = set_pages(words)
    assert made and made.count == 1
    assert set_pages(Pages((page("{"),), "test"))
