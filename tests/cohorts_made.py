"""Invented lists of children with faults planted in them, as rows and as files."""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

import xlsxwriter

from sendprep.domain.cohort import ASKED, DATES, Column, Day, ListName, Person

ON = date(2026, 11, 2)
"""The day on which the invented children have their ages."""
PLANS, SUPPORT = ListName.EHC_PLANS, ListName.SEN_SUPPORT
C = Column
_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_NEEDS = ["ASD", "SEMH", "SLCN", "MLD", "SLD", "HI", "VI", "PD", "SPLD"]
Row = dict[Column, object]


@dataclass
class Made:
    """Lists of rows, and under the number of each rule the IDs that break it."""

    rows: dict[ListName, list[Row]]
    planted: dict[str, set[str]] = field(default_factory=dict)


def person(which: ListName = PLANS, **said: object) -> Person:
    """Return a faultless person of 10 with what is said of them; dates as dates or as text."""
    row = _row(Random(1), which, 1, 10)
    cells: list[object] = []
    for column in Column:
        value = said.get(column.name.lower(), row.get(column, ""))
        if column in DATES:
            day = value if isinstance(value, date) else None
            value = Day(f"{value:%d/%m/%Y}" if day else str(value), day)
        cells.append(value)
    names, others = said.get("names", ()), said.get("others", ())
    assert isinstance(names, Sequence) and isinstance(others, Sequence)
    named = tuple(("Name", name) for name in names)
    return Person._make((which, 2, *cells, named, tuple(others)))


def years_before(on: date, years: int, days: int = 0) -> date:
    return on.replace(year=on.year - years) - timedelta(days)


def upn(first_digits: str) -> str:
    """Return a UPN with its check letter before twelve digits."""
    total = sum(place * int(digit) for place, digit in enumerate(first_digits, 2))
    return _LETTERS[total % 23] + first_digits


def nhs_number(rng: Random) -> str:
    """Return an NHS number of the range that is kept for tests."""
    while True:
        digits = f"999{rng.randrange(10**6):06}"
        check = -sum((10 - place) * int(digit) for place, digit in enumerate(digits)) % 11
        if check < 10:
            return f"{digits}{check}"


def invented(children: int, seed: int, each: int = 2, on: date = ON) -> Made:
    """Return this many children in each list, `each` of them breaking each rule and no other."""
    rng = Random(seed)
    rows = {
        which: [_row(rng, which, number, rng.randrange(3, 25), on) for number in range(children)]
        for which in ListName
    }
    made = Made(rows)
    for which in ListName:
        free = rng.sample(rows[which], children)
        for rule, plant in _plants(which).items():
            for _ in range(each):
                row = free.pop()
                plant(row, on)
                made.planted.setdefault(rule, set()).add(str(row[C.ID]))
        twins = [free.pop(), free.pop()]
        twins[0][C.UPN] = twins[1][C.UPN]
        made.planted["109" if which is PLANS else "209"] = {str(row[C.ID]) for row in twins}
    return made


def workbook(path: Path, made: Made, style: str = "") -> Path:
    """Write the lists as the Annex A workbook, with real dates or as text in a strftime style."""
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for which, rows in made.rows.items():
            sheet = book.add_worksheet(which.value)
            sheet.write_row(0, 0, [column.value for column in ASKED[which]])
            for number, row in enumerate(rows, 1):
                for place, column in enumerate(ASKED[which]):
                    value = row.get(column, "")
                    if isinstance(value, date) and not style:
                        sheet.write_datetime(number, place, value, day)
                    else:
                        sheet.write(number, place, _text(value, style))
    return path


def table(path: Path, which: ListName, rows: list[Row], heads: dict[Column, str]) -> Path:
    """Write one list as CSV under headings of our own, in their order."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(heads.values())
        writer.writerows(
            [_text(row.get(column, ""), "%d/%m/%Y") for column in heads] for row in rows
        )
    return path


def _text(value: object, style: str) -> object:
    return value.strftime(style) if isinstance(value, date) else value


def _row(rng: Random, which: ListName, number: int, age: int, on: date = ON) -> Row:
    born = years_before(on, age, rng.randrange(5, 300))
    issued = on - timedelta(rng.randrange(400, 700))
    row: Row = {
        C.ID: f"{'P' if which is PLANS else 'S'}{number:05}",
        C.UPN: upn(f"33{rng.randrange(10):01}{number:04}{rng.randrange(10**5):05}"),
        C.ULN: rng.choice(["", f"{rng.randrange(10**9, 10**10)}"]),
        C.BORN: born,
        C.GENDER: rng.choice("12"),
        C.ETHNICITY: rng.choice(["WBRI", "APKN", "MWBC"]),
        C.NEED: rng.choice(_NEEDS),
        C.MAIN: f"{rng.randrange(100000, 150000)}",
        C.PHASE: "Primary" if age < 11 else "Secondary" if age < 16 else "16 plus",
        C.SUSPENSIONS: rng.choice("0001"),
        C.EXCLUSIONS: "0",
        C.ABSENCE: f"{rng.randrange(300) / 10}",
        C.PUPIL_PREMIUM: rng.choice("YN"),
        C.SOCIAL_CARE: rng.choice(["N", "N", "N", "CIN", "CLA", "CPP"]),
        C.DISABILITY: rng.choice("YN"),
    }
    if which is PLANS:
        row |= {
            C.ISSUED: issued,
            C.UPDATED: issued + timedelta(rng.randrange(200)),
            C.REVIEWED: rng.choice(["", issued + timedelta(rng.randrange(350))]),
            C.HOME_EDUCATED: rng.choice("NNNY"),
        }
    return row


def _plants(which: ListName) -> dict[str, Callable[[Row, date], None]]:
    """Return how each rule is broken, by its number in a list."""

    def put(**cells: object) -> Callable[[Row, date], None]:
        def plant(row: Row, on: date) -> None:
            said = {name: cell(on) if callable(cell) else cell for name, cell in cells.items()}
            row.update({Column[name.upper()]: value for name, value in said.items()})

        return plant

    def ten(on: date) -> date:
        return years_before(on, 10, 40)

    def soon(on: date) -> date:
        return on + timedelta(60)

    plants = {
        "01a": put(born=""),
        "01b": put(gender=""),
        "01c": put(ethnicity=""),
        "01d": put(need=""),
        "02a": put(born=lambda on: years_before(on, 25, 100)),
        "02b": put(born=lambda on: years_before(on, 27, 100)),
        "03": put(disability=""),
        "05a": put(born=soon),
        "07": put(born=ten, upn="", uln=""),
        "08a": put(born=ten, main=""),
        "08b": put(born=ten, main="", subsidiary="Primary"),
    }
    numbered = {f"{'1' if which is PLANS else '2'}{rule}": plant for rule, plant in plants.items()}
    return numbered | (dict(_plan_plants(put, soon)) if which is PLANS else {})


def _plan_plants(
    put: Callable[..., Callable[[Row, date], None]], soon: Callable[[date], date]
) -> Iterator[tuple[str, Callable[[Row, date], None]]]:
    def past(days: int) -> Callable[[date], date]:
        return lambda on: on - timedelta(days)

    yield "105b", put(issued=soon, updated="", reviewed="")
    yield "105c", put(updated=soon)
    yield "105d", put(reviewed=soon)
    yield "106a", put(issued=past(30), updated=past(90), reviewed="")
    yield "106b", put(issued=past(30), updated=past(20), reviewed=past(90))
    yield "upn-check-letter", put(upn="A801200005001")
