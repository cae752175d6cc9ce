"""Checking lists of children against the bare reading of their workbook, and finding in notes."""

from pathlib import Path
from time import perf_counter

import pytest
from cohorts_made import ON, invented, workbook
from privacy_made import measured, written
from ratios import ratio

from sendprep.domain.privacy import find
from sendprep.readers.child import Child
from sendprep.services.check_cohort import check_cohort
from sendprep.services.read_rules import given_names

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


def test_finding_what_tells_who_somebody_is():
    notes = written(10_000, 1)
    recall, precision = measured(written(2_000, 2))
    start = perf_counter()
    find(notes.text, given_names())
    speed = len(notes.text) / 1e6 / (perf_counter() - start)
    lowest = min(recall, key=lambda kind: recall[kind])
    print(
        f"\nfind identifiers in invented notes: {speed:.1f} MB/s, precision {precision:.1%}, "
        f"lowest recall {recall[lowest]:.1%} ({lowest.value})"
    )


def _bare(file: Path) -> list[object]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(file))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
