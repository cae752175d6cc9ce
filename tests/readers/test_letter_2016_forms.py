"""Revisit letters whose weaknesses have lost a judgement, a lead-in or their own paragraph."""

import letters_made as made
import pytest

from sendprep.domain.inspection import Letter
from sendprep.domain.weakness import Judgement
from sendprep.readers import letter_2016, plain


def contents(read: Letter) -> list[tuple[str, Judgement, list[str]]]:
    return [(one.text, one.judgement, [f.text for f in one.findings]) for one in read.weaknesses]


TITLE = "Joint area SEND revisit in Ashmere"


def listed(*pieces: str, total: str = "", title: str = TITLE) -> Letter:
    top = f"{title}\n\n{total}\n\nMain findings\n\n"
    return letter_2016.parse(plain.from_text(top + "\n\n".join(pieces) + "\n\nYours sincerely"))


GOOD, BAD = made.JUDGED[made.SUFFICIENT][0], made.JUDGED[made.NOT_SUFFICIENT][0]
TWO = "The area has not made sufficient progress in addressing two of the three weaknesses."
DUTIES = tuple(f"■ {what} — leaders must act on it." for what in ("Lamps", "Ferries", "Moths"))
LED = tuple(f"- The initial inspection found that {what} were lost." for what in ("lamps", "oars"))


def test_bare_weakness_whose_judgement_is_missing_is_parted_where_the_total_asks_for_it() -> None:
    pieces = (DUTIES[0], "■ Crews came.", DUTIES[1], "■ Sails tore.", BAD, DUTIES[2], BAD)
    read = listed(*pieces, total=TWO)
    assert contents(read) == [
        ("Lamps — leaders must act on it.", made.NONE_STATED, ["Crews came."]),
        ("Ferries — leaders must act on it.", made.NOT_SUFFICIENT, ["Sails tore."]),
        ("Moths — leaders must act on it.", made.NOT_SUFFICIENT, []),
    ]
    assert {one.number for one in read.warnings} >= {1, 2}


def test_judgement_that_may_belong_to_either_of_two_weaknesses_is_given_to_neither() -> None:
    read = listed(DUTIES[0], "■ Crews came.", DUTIES[1], "■ Sails tore.", BAD, DUTIES[2], GOOD)
    assert [one.judgement for one in read.weaknesses] == [made.NONE_STATED, made.SUFFICIENT]
    assert DUTIES[1].removeprefix("■ ") in [one.beside for one in read.warnings if one.number == 1]


def test_finding_that_recalls_the_initial_inspection_begins_no_weakness() -> None:
    recall = "At the time of the initial inspection, inspectors found that oars were lost."
    total = "The area has made sufficient progress in addressing the two weaknesses."
    read = listed(LED[0], f"- {recall}", "- Crews came.", GOOD, LED[1], GOOD, total=total)
    assert contents(read) == [
        ("lamps were lost.", made.SUFFICIENT, [recall, "Crews came."]),
        ("oars were lost.", made.SUFFICIENT, []),
    ]


def test_weakness_run_into_the_finding_above_it_is_parted_where_the_total_asks_for_it() -> None:
    total = "The area has made sufficient progress in addressing one of the two weaknesses."
    run = f"- Crews came. {LED[1].removeprefix('- ')}"
    read = listed(LED[0], run, "- Sails tore.", GOOD, total=total)
    assert contents(read) == [
        ("lamps were lost.", made.NONE_STATED, ["Crews came."]),
        ("oars were lost.", made.SUFFICIENT, ["Sails tore."]),
    ]


def test_list_items_run_together_in_one_paragraph_are_parted() -> None:
    (weakness,) = listed(LED[0], "- Crews came. • Sails tore. - Oars broke.", GOOD).weaknesses
    assert [one.text for one in weakness.findings] == ["Crews came.", "Sails tore.", "Oars broke."]


@pytest.mark.parametrize(
    ("title", "area"),
    [
        ("Joint area SEND revisit in Bath and North Ashmere", "Bath and North Ashmere"),
        ("Joint local area SEND revisit in Brook, Fenwick & Tarn.", "Brook, Fenwick & Tarn"),
        ("Joint area SEND revisit in St. Oswin’s (and Tarn)", "St. Oswin’s (and Tarn)"),
        ("JOINT AREA SEND REVISIT IN KINGSMARLE UPON TARN", "Kingsmarle upon Tarn"),
        ("Joint local area SEND re-visit of Ashmere local area", "Ashmere"),
        ("Joint area SEND revisit in Ashmere, 3 to 5 May 2021", "Ashmere"),
    ],
)
def test_area_is_read_whatever_its_name_is_made_of(title: str, area: str) -> None:
    said = f"Between 3 and 5 May 2021, Ofsted revisited the area of {area} to decide whether"
    read = listed(LED[0], GOOD, total=f"{said} it is better.", title=title)
    assert read.area == area
    assert not [one for one in read.warnings if "names the area" in one.message]
