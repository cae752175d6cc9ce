"""Checking lists of children against the bare reading of their workbook."""

from pathlib import Path

import pytest
from cohorts_made import ON, invented, workbook
from ratios import ratio

from sendprep.readers.child import Child
from sendprep.services.check_cohort import check_cohort

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(tmp_path_factory.mktemp("lists") / "annex a.xlsx", invented(3_310, 1))


def test_checking_6620_rows_against_reading_them_bare(lists):
    with Child() as child:
        ratio(
            "check lists of 6,620 children, in a child process that runs",
            lambda: check_cohort(lists, ON, within=child),
            lambda: _bare(lists),
            aim=3,
        )


def test_checking_6620_rows_with_a_child_process_of_its_own(lists):
    ratio(
        "check lists of 6,620 children, as the command does",
        lambda: check_cohort(lists, ON),
        lambda: _bare(lists),
    )


def _bare(file: Path) -> list[object]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(file))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
