"""A list is read once to be looked over: its headings, its faults, and what may be drawn from."""

from pathlib import Path

import pytest
from cohorts_made import ON, PLANS, SUPPORT, invented, workbook

from sendprep.domain.cohort import Column
from sendprep.domain.cohort_columns import Chosen, plain
from sendprep.errors import Cancelled, SendprepError
from sendprep.services.check_cohort import check_cohort
from sendprep.services.draw_sample import read_cases
from sendprep.services.look_at_lists import headings, look_at_lists


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two invented lists of 60 children."""
    return workbook(tmp_path_factory.mktemp("lists") / "children.xlsx", invented(60, 1))


def test_what_is_looked_at_is_what_is_checked_and_drawn_from(file: Path) -> None:
    looked = look_at_lists(file, ON)
    assert looked.checked == check_cohort(file, ON)
    assert set(looked.listed) == {PLANS, SUPPORT}
    for which, listed in looked.listed.items():
        assert listed == read_cases(file, ON, only=which)
    assert looked.refused is None


def test_headings_tell_what_they_are_taken_for(file: Path) -> None:
    plans, support = look_at_lists(file, ON).heads
    assert (plans.list, support.list) == (PLANS, SUPPORT)
    taken = {head.words: head.column for head in plans.heads}
    assert taken["SEN primary need"] is Column.NEED


def test_headings_are_told_of_a_table_that_is_no_list_yet(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text(
        "Register of the year\nZz,Yy,Xx,Full name\nP1,01/02/2015,ASD,Zoe\n", encoding="utf-8"
    )
    looked = look_at_lists(file, ON)
    assert looked.refused is not None
    assert looked.checked is None
    (sheet,) = looked.heads
    assert sheet.list is None
    assert [(head.words, head.names_people) for head in sheet.heads] == [
        ("Zz", False),
        ("Yy", False),
        ("Xx", False),
        ("Full name", True),
    ]


def test_what_is_known_of_the_headings_is_asked_with_all_of_them(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("Zz,Born,Need,Tier\nP1,01/02/2015,ASD,2\n", encoding="utf-8")
    asked: list[frozenset[str]] = []

    def known(found: frozenset[str]) -> Chosen:
        asked.append(found)
        return Chosen({"zz": Column.ID}, ignored=frozenset({plain("Born")}))

    looked = look_at_lists(file, ON, known)
    assert asked == [frozenset({"zz", "born", "need", "tier"})] == [headings(looked.heads)]
    columns = {head.words: head.column for head in looked.heads[0].heads}
    assert columns == {"Zz": Column.ID, "Born": None, "Need": Column.NEED, "Tier": None}


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(SendprepError, match="is not a table"):
        look_at_lists(tmp_path / "letter.pdf", ON)


def test_looking_stops_when_nobody_wants_it_any_more(file: Path) -> None:
    def gone(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        look_at_lists(file, ON, progress=gone)
