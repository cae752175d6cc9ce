"""The data-quality sheet names rules and numbers, never a child, a row or a small number."""

import re
from datetime import date
from pathlib import Path

import docx
import page as page_validation
import pytest
from cohorts_made import ON, PLANS, SUPPORT, C, invented, table, workbook
from printed_pages import page_texts, structure, text_of

from sendprep.domain.cohort import Fault, ListName
from sendprep.domain.privacy import find
from sendprep.errors import SendprepError
from sendprep.reports.data_quality import data_quality
from sendprep.reports.reading import words
from sendprep.services.check_cohort import CheckedCohort, check_cohort
from sendprep.services.read_rules import audit_glossary, given_names
from sendprep.services.write_cases import write_data_quality


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> CheckedCohort:
    folder = tmp_path_factory.mktemp("lists")
    return check_cohort(workbook(folder / "lists.xlsx", invented(300, 5, each=6)), ON)


def fault(row: int, rule: str = "101a", which: ListName = PLANS, column: str = "UPN") -> Fault:
    return Fault(rule, which, f"P{row:05}", row, column, f"Rule {rule} is broken.")


def said(*faults: Fault, rows: int = 100) -> str:
    sheet = data_quality({PLANS: rows, SUPPORT: 0}, faults, (), ON)
    return " ".join(word for block in sheet.blocks for word in words(block))


def test_sheet_has_each_broken_rule_once_with_its_sentence_and_rows(
    checked: CheckedCohort, tmp_path: Path
) -> None:
    path = write_data_quality(checked, tmp_path / "sheet.pdf", ON)
    rows = [
        [text_of(cell) for cell in row.kids]
        for made in structure(path).all("Table")
        for row in made.all("TR")[1:]
    ]
    for which in (PLANS, SUPPORT):
        for rule in {one.rule for one in checked.faults if one.list is which}:
            found = [one for one in checked.faults if (one.rule, one.list) == (rule, which)]
            message, number = found[0].message, len({one.row for one in found})
            printed = [row for row in rows if row[0] == rule and row[1].startswith(message)]
            assert any(row[3] == (f"{number}" if number > 4 else "under 5") for row in printed)


def test_no_child_row_or_small_number_is_printed(checked: CheckedCohort, tmp_path: Path) -> None:
    path = write_data_quality(checked, tmp_path / "sheet.pdf", ON)
    text = " ".join(page_texts(path))
    assert not [one.id for one in checked.faults if one.id in text]
    assert find(text, given_names()) == ()
    body = text_of(structure(path))
    assert set(re.findall(r"[\w-]+ \b[0-4]\b", body)) == set()


@pytest.mark.parametrize(
    ("count", "printed"), [(1, "under 5"), (4, "under 5"), (5, "5"), (1200, "1,200")]
)
def test_numbers_of_rows_under_five_are_not_told(count: int, printed: str) -> None:
    text = said(*(fault(row) for row in range(count)), rows=5000)
    assert f"UPN {printed} How to read" in " ".join(text.split())


def test_small_numbers_are_not_told_by_the_order_of_the_rules_either() -> None:
    few = [fault(1, "101b"), *(fault(row, "101c") for row in range(3))]
    text = said(*few, *(fault(row, "103") for row in range(6)))
    places = [text.index(f"Rule {rule} is") for rule in ("103", "101b", "101c")]
    assert places == sorted(places)


def test_a_heading_or_remark_that_names_somebody_is_not_printed(tmp_path: Path) -> None:
    rows = invented(60, 3, each=1).rows[PLANS]
    heads = {column: column.value for column in rows[0]} | {C.TEAM: "Notes for Oliver Bramwell"}
    file = table(tmp_path / "list.csv", PLANS, rows, heads)
    seen = check_cohort(file, ON)
    text = " ".join(page_texts(write_data_quality(seen, tmp_path / "sheet.pdf", ON)))
    assert any("Bramwell" in remark for remark in seen.remarks)
    assert "Bramwell" not in text
    assert "it may tell who somebody is" in text
    own = fault(7, "personal-data", column="Oliver Bramwell said")
    assert "Bramwell" not in said(own)


def test_a_list_without_fault_says_so() -> None:
    assert "No rule is broken in any row." in said()
    assert "Fewer than 5 rows were checked." in said(rows=3)


def test_sheet_is_accessible_and_the_same_twice(checked: CheckedCohort, tmp_path: Path) -> None:
    first = write_data_quality(checked, tmp_path / "one.pdf", ON)
    second = write_data_quality(checked, tmp_path / "two.pdf", ON)
    assert first.read_bytes() == second.read_bytes()
    assert page_validation.validate_pdf(first, profile="ua1").failures == []


def test_word_has_the_same_table(checked: CheckedCohort, tmp_path: Path) -> None:
    path = write_data_quality(checked, tmp_path / "sheet.docx", date(2026, 11, 2))
    tables = docx.Document(str(path)).tables
    rules = {one.rule for one in checked.faults if one.list is PLANS}
    assert {row.cells[0].text for row in tables[0].rows[1:]} == rules


def test_a_sheet_that_cannot_be_written_is_refused(checked: CheckedCohort, tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="Nothing was written"):
        write_data_quality(checked, tmp_path / "sheet.odt", ON)


def test_rules_with_few_rows_are_told_together_where_that_tells_of_none_of_them() -> None:
    few = [
        *(fault(row, "101a", column=C.BORN.value) for row in (1, 2, 3)),
        *(fault(row, "105a", column=C.BORN.value) for row in (4, 5, 6)),
        *(fault(row, "109") for row in (7, 8, 9)),
        *(fault(row, "upn-check-letter") for row in (9, 10, 11)),
    ]
    text = " ".join(said(*few, rows=1000).split())
    assert (
        "The 4 rules that are broken in fewer than 5 rows each are broken in 11 rows together, "
        "1% of the list: 6 in dates and 5 in numbers of people." in text
    )
    assert "together" not in said(*few[:3])


def test_the_sheet_counts_a_rule_in_each_list_as_the_window_does() -> None:
    lists = {PLANS: 500, SUPPORT: 500}
    faults = [fault(row, "upn-check-letter", which) for which in lists for row in range(1, 9)]
    sheet = data_quality(lists, faults, (), ON, audit_glossary())
    text = "\n".join(word for block in sheet.blocks for word in words(block))
    assert "Two rules are broken." in text
    explained = text.split("Words used here")[1]
    assert "Annex A" in explained
    assert "Unique pupil number" in explained
