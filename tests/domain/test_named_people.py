"""Roles stand in the place of names, whole or in part, and nobody else is renamed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.named_people import NamedPeople, words_in_small

KNOWN = NamedPeople(
    (
        ("Robin Ashe", "Head of mills"),
        ("Robin Ashe-Wood", "Deputy"),
        ("Dr May Bell", "Paediatrician"),
        ("Tom Wood", "Warden"),
        ("Wren Okonjo", "Head of locks"),
        ("Mary van Dyke", r"SENCO \1 lead"),
    ),
    frozenset({"wood", "bell"}),
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Robin Ashe leads it.", "Head of mills leads it."),
        ("Then ROBIN\u00a0ASHE-WOOD led.", "Then Deputy led."),
        ("We asked Okonjo.", "We asked Head of locks."),
        ("- Wren led it\n- OKONJO’s team", "- Head of locks led it\n- Head of locks’s team"),
        ("Cllr. W. Okonjo, W Okonjo", "Head of locks, Head of locks"),
        ("Okonjo, Wren; Wren A. Okonjo", "Head of locks; Head of locks"),
        ("Wren met Okonjo (Wren).", "Head of locks met Head of locks (Head of locks)."),
        ("Ms van Dyke rang.", r"SENCO \1 lead rang."),
        ("Robin said so to Robin.", "A colleague said so to a colleague."),
        ("In May 2025 we asked Dr Bell.", "In May 2025 we asked Paediatrician."),
        ("Wood is scarce. We asked Wood.", "Wood is scarce. We asked Warden."),
        ("Mr Wood rang. The Bell tolls.", "Warden rang. The Bell tolls."),
        ("Ashe Road and okonjo stay.", "Ashe Road and okonjo stay."),
        ("Then Sarah Ashe came.", "Then Sarah Ashe came."),
    ],
)
def test_a_name_becomes_a_role_and_other_words_stay(typed: str, read: str) -> None:
    assert KNOWN.by_roles(typed) == read


@given(
    st.sampled_from(
        ["{given} {family}", "Ms {family}", "{family}, {given}", "{initial} {family}", "{family}"]
    ),
    st.sampled_from(["We met {}.", "{} rang.", "It is for {}, as agreed.", "({})", "– {}"]),
)
def test_no_part_of_a_family_name_is_left(form: str, sentence: str) -> None:
    called = form.format(given="Wren", family="Okonjo", initial="W.")
    read = KNOWN.by_roles(sentence.format(called))
    assert "Okonjo" not in read
    assert "Head of locks" in read


def test_ordinary_words_are_those_written_small() -> None:
    assert words_in_small(iter(("The Bell tolls", "a wood"))) == {"a", "tolls", "wood"}
