"""Drawing and keeping a sample against the bare reading of the workbook that lists the cases."""

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
from sendprep.services.draw_sample import draw_sample, read_cases

pytestmark = pytest.mark.benchmark


def test_sampling_6620_rows_against_reading_them_bare(tmp_path: Path) -> None:
    file = workbook(tmp_path / "annex a.xlsx", invented(3_310, 1))
    turns = count(1)
    with Child() as child, locked_bank(tmp_path) as bank:

        def sample() -> None:
            turn = next(turns)
            listed = read_cases(file, ON, within=child)
            first, *others = listed.cases
            first = replace(first, reviewed=ON - timedelta(turn))  # so the frame is a new one
            listed = replace(listed, cases=(first, *others))
            draw_sample(bank, listed, DrawPlan(60, str(turn), ("need", "phase")))

        ratio("draw and keep 60 of 6,620 cases", sample, lambda: _bare(file), aim=3)


def _bare(file: Path) -> list[object]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(file))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
