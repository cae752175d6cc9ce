"""Cells read as the worksheet shows them: money, thousands, shares, days and months."""

import io
from datetime import date, datetime

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given
from sendprep.readers.number_formats import shown_by

ACCOUNTS = '_-"£"* #,##0.00_-;\\-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'
DAY = date(2025, 3, 4)


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("0%", 0.5123, "51%"),
        ("0.0%", 0.5123, "51.2%"),
        ("0.0#%", 0.5, "50.0%"),
        ("#,##0", 1234567.4, "1,234,567"),
        ("#,##0.00;[Red]-#,##0.00", -1234.5, "-1,234.50"),
        ("#,##0_);(#,##0)", -1234.5, "(1,235)"),
        ('"£"#,##0', 1000.5, "£1,001"),
        ("[$£-809]#,##0.00", -12.0, "-£12.00"),
        (ACCOUNTS, 1234.0, "£1,234.00"),
        (ACCOUNTS, -5.0, "-£5.00"),
        (ACCOUNTS, 0.0, "£-"),
        ('0" weeks"', 12.0, "12 weeks"),
        ("£#.00", 0.5, "£.50"),
        ("mmm-yy", DAY, "Mar-25"),
        ("[$-809]d mmmm yyyy;@", DAY, "4 March 2025"),
        ("d/m/yyyy", datetime(2025, 3, 4, 9, 30), "4/3/2025"),
        ('dddd "the" dd', DAY, "Tuesday the 04"),
    ],
)
def test_value_is_written_as_excel_shows_it(code: str, value: float | date, shown: str) -> None:
    show = shown_by(code)
    assert show and show(value) == shown


@pytest.mark.parametrize(
    "code",
    ["", "General", "@", "0", "0.00", "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "h:mm", "# ?/?", "0.0E+00",
     "#,##0,", "[>=10]#,##0;0", "#,##0;[<5]General", '"', "0.#0%", "0 0%", "0" * 300 + "%"],
)  # fmt: skip
def test_format_that_says_nothing_more_or_is_not_plain_is_left_alone(code: str) -> None:
    assert shown_by(code) is None


@given(st.text('0#?.,%;"£[]$-\\_* ()dmyhE@', max_size=30), st.floats() | st.dates())
def test_no_format_stumbles_over_a_value(code: str, value: float | date) -> None:
    show = shown_by(code)
    assert show is None or isinstance(show(value), str)


@given(st.integers(-(10**12), 10**12))
def test_thousands_are_the_same_number(value: int) -> None:
    show = shown_by("#,##0")
    assert show and int(show(float(value)).replace(",", "")) == value


def test_worksheet_is_read_as_it_shows_its_cells_and_merged_ones_once() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        money, month, thousands = (
            book.add_format({"num_format": code}) for code in ('"£"#,##0', "mmm yyyy", 3)
        )
        sheet = book.add_worksheet("Costs")
        sheet.merge_range(0, 1, 0, 3, "Cost by month")
        sheet.write_row(1, 1, ["Month", "Cost", "Children"])
        for at in range(600):  # more than are written at once
            sheet.write_datetime(2 + at, 1, datetime(2025, 3, 4), month)
            sheet.write(2 + at, 2, 12345.6 if at else "not known", money)
            sheet.write(2 + at, 3, 1200, thousands)
    (page,) = read_file_here(Given("a.xlsx", data=out.getvalue())).pages.pages
    texts = [line.text for line in page.lines]
    assert texts[:4] == [
        "Costs", "\tCost by month", "\tMonth\tCost\tChildren", "\tMar 2025\tnot known\t1,200",
    ]  # fmt: skip
    assert set(texts[4:]) == {"\tMar 2025\t£12,346\t1,200"} and len(texts) == 603
