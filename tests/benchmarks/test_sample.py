"""Checking a list, drawing and keeping a sample against the bare reading of the list's file."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from bank_made import locked_bank
from cohorts_made import ON, invented, workbook
from ratios import ratio

from sendprep.domain.sample import DrawPlan
from sendprep.readers.child import Child
from sendprep.readers.cohort_lists import read_lists
from sendprep.services.check_cohort import checked
from sendprep.services.draw_sample import draw_sample, listed_cases
from sendprep.services.read_rules import cohort_names

pytestmark = pytest.mark.benchmark


def test_reading_checking_and_sampling_6620_rows_against_reading_them_bare(tmp_path: Path) -> None:
    file = workbook(tmp_path / "annex a.xlsx", invented(3_310, 1))
    turns = count(1)
    with Child() as child, locked_bank(tmp_path) as bank:

        def sample() -> None:
            turn = next(turns)
            read = read_lists(file, cohort_names(), within=child)
            found = checked(read, ON)
            listed = listed_cases(read, file.name, ON, made=found.cases)
            first, *others = listed.cases
            first = replace(first, reviewed=ON - timedelta(turn))  # so the frame is a new one
            listed = replace(listed, cases=(first, *others))
            draw_sample(bank, listed, DrawPlan(60, str(turn), ("need", "phase")))

        ratio(
            "read, check and draw 60 of 6,620 cases, and keep them",
            sample,
            lambda: _bare(file),
            aim=3,
        )


def _bare(file: Path) -> list[object]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(file))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
