"""Data files are set as outlines: names, values and lists, in the file's order."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.pages import Line, Page, Pages
from sendprep.readers.files import read_here
from sendprep.reports.document import Block, Paragraph, Run, Table
from sendprep.reports.exhibit_outline import outline
from sendprep.reports.exhibit_words import set_pages
from tests.shared_data import shared

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


@pytest.mark.parametrize("text", ['{"a": 1, "a": 2}', "{not JSON}", "[see note 4]", "words", ""])
def test_what_is_not_whole_json_is_left_as_lines(text: str) -> None:
    assert outline(page(text)) is None


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
