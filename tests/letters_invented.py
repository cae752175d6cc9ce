"""An invented letter as the readers would return it, for tests of the review."""

from sendprep.domain.inspection import (
    Framework,
    LeftOut,
    Letter,
    LetterFinding,
    LetterKind,
    LetterWarning,
    LetterWeakness,
    StatedTotals,
)
from sendprep.domain.pages import Box, Line, Page, Pages, Place
from sendprep.domain.weakness import Judgement, WeaknessKind

_LINES = (
    ("Ashmere revisit letter", "Two weaknesses are better, one is not."),
    (
        "Buses to the lake school come late and chil-",
        "dren miss the first lesson.",
        "The timetable was drawn anew in May. Drivers",
        "know the children by name.",
        "Families get a message when a bus is late.",
        "Page 2",
    ),
    (
        "Nobody counts the kites that are lent out.",
        "A list was begun.",
        "Page 3",
    ),
    (
        "The well-being room is shut in winter.",
        "A heater was bought and stands in its box.",
        "Page 4",
    ),
)


def _page(number: int, texts: tuple[str, ...]) -> Page:
    lines = tuple(
        Line(text, Box(60, 80 + 20 * row, 60 + 5.5 * len(text), 94 + 20 * row))
        for row, text in enumerate(texts)
    )
    return Page(number, lines)


PAGES = Pages(tuple(_page(number, texts) for number, texts in enumerate(_LINES, 1)), "invented 1")


def _place(page: int, *rows: int) -> tuple[Place, ...]:
    boxes = (PAGES.pages[page - 1].lines[row].box for row in rows)
    return tuple(Place(page, box) for box in boxes if box)


def finding(text: str, page: int, *rows: int) -> LetterFinding:
    return LetterFinding(text, page, _place(page, *rows))


def invented_letter() -> Letter:
    kind = WeaknessKind.SIGNIFICANT_WEAKNESS
    weaknesses = (
        LetterWeakness(
            1,
            kind,
            "Buses to the lake school come late and children miss the first lesson.",
            2,
            Judgement.SUFFICIENT,
            findings=(
                finding(
                    "The timetable was drawn anew in May. Drivers know the children by name.",
                    2,
                    2,
                    3,
                ),
                finding("Families get a message when a bus is late.", 2, 4),
            ),
            places=_place(2, 0, 1),
        ),
        LetterWeakness(
            2,
            kind,
            "Nobody counts the kites that are lent out.",
            3,
            Judgement.NONE_STATED,
            findings=(finding("A list was begun.", 3, 1),),
            places=_place(3, 0),
        ),
        LetterWeakness(
            3,
            kind,
            "The well-being room is shut in winter.",
            4,
            Judgement.NOT_SUFFICIENT,
            findings=(finding("A heater was bought and stands in its box.", 4, 1),),
            places=_place(4, 0),
        ),
    )
    return Letter(
        framework=Framework.REVISIT_2016,
        kind=LetterKind.REVISIT,
        area="Ashmere",
        visit=None,
        letter_date=None,
        outcome=None,
        stated=StatedTotals(3, 2, 1),
        weaknesses=weaknesses,
        warnings=(
            LetterWarning(
                "The letter states 2 sufficient and 1 not sufficient; found: 1 sufficient, "
                "1 not sufficient, 1 without a judgement.",
                "Two weaknesses are better, one is not.",
                page=1,
            ),
            LetterWarning("No judgement was found for number 2.", page=3, number=2),
        ),
        left_out=(LeftOut("Page 2", 2), LeftOut("Page 3", 3), LeftOut("Page 4", 4)),
        pages=PAGES,
    )
