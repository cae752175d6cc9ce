"""What was said of a list's columns is known again by its headings, and no word of it is kept."""

from pathlib import Path

import pytest

from sendprep.domain.cohort import Column
from sendprep.domain.cohort_columns import AS_READ, Chosen, plain
from sendprep.gui.known_columns import known_columns, remember_columns

HEADINGS = frozenset(map(plain, ["Ref no", "Need", "Zoe Marchbank’s notes"]))
SAID = Chosen({"Ref no": Column.ID}, ignored=frozenset({plain("Need")}))


def test_what_was_said_is_known_for_the_same_headings_alone() -> None:
    remember_columns(HEADINGS, SAID)
    known = known_columns(HEADINGS)
    assert known == Chosen({plain("Ref no"): Column.ID}, ignored=frozenset({plain("Need")}))
    assert known_columns(HEADINGS | {"one more"}) is AS_READ


def test_what_was_said_last_stands() -> None:
    remember_columns(HEADINGS, SAID)
    remember_columns(HEADINGS, Chosen({"Need": Column.NEED}))
    assert known_columns(HEADINGS) == Chosen({plain("Need"): Column.NEED})


def test_no_heading_stands_in_the_settings(home: Path) -> None:
    remember_columns(HEADINGS, SAID)
    (kept,) = home.glob("*.json")
    text = kept.read_text("utf-8").casefold()
    assert not any(word in text for word in ("zoe", "marchbank", "refno", "ref no"))


@pytest.mark.parametrize("spoilt", ["", "[1]", '{"a": {"b": "No such column"}}', '{"a": 1}'])
def test_settings_that_are_spoilt_say_nothing(home: Path, spoilt: str) -> None:
    (home / "cohort_columns.json").write_text(spoilt, encoding="utf-8")
    assert known_columns(HEADINGS) is AS_READ
    remember_columns(HEADINGS, SAID)
    assert known_columns(HEADINGS) != AS_READ
