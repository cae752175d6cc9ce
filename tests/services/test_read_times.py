"""The file of statutory times is read whole, and a slip in it is told with its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from sendprep import paths
from sendprep.domain.statutory_limits import Step
from sendprep.errors import SendprepError
from sendprep.services.read_times import read_times, statutory_times

SHIPPED = json.loads(paths.resource("statutory_times.json").read_text(encoding="utf-8"))
TO_CHECK = ["consultation", "review", "papers", "report", "transfer", "transfer-post-16"]


def spoilt(folder: Path, change: Any) -> str:
    """Return what is said of the shipped file after a change to it."""
    content = json.loads(json.dumps(SHIPPED))
    change(content)
    path = folder / "statutory_times.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SendprepError) as refused:
        read_times(path)
    assert str(path) in refused.value.do
    return refused.value.happened


def test_limits_that_no_source_confirmed_are_marked() -> None:
    rules = statutory_times()
    assert [one.id for one in rules.limits if not one.confirmed] == TO_CHECK
    assert all(one.confirmed for one in rules.limits if one.reference_confirmed)
    final = rules.limit("final")
    assert (final.start, final.end, final.words) == (Step.REQUEST, Step.FINAL, "within 20 weeks")
    assert rules.limit("transfer").words == "by 15 February"
    assert rules.limit("comments").words == "at least 15 days"


def test_each_limit_and_excuse_has_its_reference() -> None:
    rules = statutory_times()
    assert all(one.reference for one in rules.limits)
    lettered = {
        one.excuses["final"].reference[-3:] for one in rules.exceptions if "final" in one.excuses
    }
    assert lettered == {"(a)", "(b)", "(c)", "(d)"}


def test_edited_limit_is_counted_by(tmp_path: Path) -> None:
    content = json.loads(json.dumps(SHIPPED))
    content["limits"][0]["weeks"] = 7
    path = tmp_path / "statutory_times.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert read_times(path).limits[0].words == "within 7 weeks"


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("from", "reqest", "“reqest” is no step; the steps are request, decision"),
        ("weeks", 0, "a number of 1 or more is needed here"),
        ("weeks", 6.5, "a whole number is needed here"),
        ("days", 3, "one of days, weeks, months or by is needed here, and no second one"),
        ("confirmed", "yes", "true or false without quotation marks"),
        ("at_lest", True, "“at_lest” is not known here"),
        ("reference", " ", "words in quotation marks are needed here"),
        ("id", "advice", "the id “advice” is given more than once"),
    ],
)
def test_slip_in_a_limit_is_told_with_its_place(
    name: str, value: object, told: str, tmp_path: Path
) -> None:
    assert told in spoilt(tmp_path, lambda content: content["limits"][0].update({name: value}))


@pytest.mark.parametrize("day", ["2-15", "02-30", "02-29", "15 February"])
def test_day_that_not_every_year_has_is_refused(day: str, tmp_path: Path) -> None:
    told = spoilt(tmp_path, lambda content: content["limits"][-1].update(by=day))
    assert "a day of each year, as “02-15” for 15 February, is needed here" in told


def test_exception_of_an_unknown_limit_is_refused(tmp_path: Path) -> None:
    excuses = SHIPPED["exceptions"][0]["excuses"]
    wrong = [{**excuses[0], "limit": "finall"}]
    told = spoilt(tmp_path, lambda content: content["exceptions"][0].update(excuses=wrong))
    assert "“school-closed” excuses “finall”, and no limit has that id." in told


def test_limit_without_a_name_that_is_needed_is_refused(tmp_path: Path) -> None:
    told = spoilt(tmp_path, lambda content: content["limits"][0].pop("weeks"))
    assert "one of days, weeks, months or by is needed here" in told
