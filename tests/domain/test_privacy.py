"""What may tell who somebody is: found where it stands, and not seen where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from privacy_made import measured, names, written

from sendprep.domain.privacy import Kind, Names, find, names_of
from sendprep.services.read_rules import given_names

NOBODY = Names()


def told(text: str, known: Names = NOBODY) -> list[tuple[Kind, str]]:
    return [(hit.kind, text[hit.start : hit.end]) for hit in find(text, known)]


@pytest.mark.parametrize(
    ("text", "kind", "hit"),
    [
        ("UPN b801200005001 of", Kind.UPN, "b801200005001"),
        ("NHS No: 9434765919,", Kind.NHS_NUMBER, "9434765919"),
        ("943-476-5919", Kind.NHS_NUMBER, "943-476-5919"),
        ("DOB 14th April 2016", Kind.BIRTH_DATE, "14th April 2016"),
        ("Date of Birth - 2016-04-14", Kind.BIRTH_DATE, "2016-04-14"),
        ("at DY11HF now", Kind.POSTCODE, "DY11HF"),
        ("at dy1 1hf now", Kind.POSTCODE, "dy1 1hf"),
        ("ring 01384-555-123.", Kind.PHONE, "01384-555-123"),
        ("0044 7700 900123", Kind.PHONE, "0044 7700 900123"),
        ("<ada.o+x@sub.example.co.uk>", Kind.EMAIL, "ada.o+x@sub.example.co.uk"),
        ("by Prof. J. O'Neill-Smith today", Kind.TITLED_NAME, "Prof. J. O'Neill-Smith"),
    ],
)
def test_each_kind_is_found_where_it_stands(text, kind, hit):
    assert told(text) == [(kind, hit)]


@pytest.mark.parametrize(
    "text",
    [
        *("A801200005001", "943 476 5918", "9434765919", "14/04/2016", "Year 9 E10 2B"),
        *("the Dr was late", "mr smith", "£01,384,555", "12:30 on 1/2", "a@b", "URN 103704"),
    ],
)
def test_what_only_looks_like_it(text):
    assert told(text) == []


def test_a_name_takes_the_family_name_with_it_but_not_the_sentence():
    known = Names(frozenset({"ada", "zoë"}))
    assert told("Then Ada Okafor ran. Zoë’s plan", known) == [
        (Kind.NAME, "Ada Okafor"),
        (Kind.NAME, "Zoë"),
    ]


def test_names_of_places_are_passed_over():
    known = given_names()
    for text in ["St John's Church", "Alice Street", "Florence Nightingale School", "ada said"]:
        assert told(text, known) == []
    assert told("Alice was at St John's", known) == [(Kind.NAME, "Alice")]


def test_the_names_of_a_list_can_be_looked_for():
    known = Names().with_people(names_of(("Okafor, Ada B", "Wu-Tran")))
    assert known.words == {"okafor", "ada", "wu-tran"}
    assert told("moved with Okafor and Wu-Tran", known) == [
        (Kind.NAME, "Okafor"),
        (Kind.NAME, "Wu-Tran"),
    ]


def test_a_name_within_an_email_is_one_hit():
    assert told("Ada@example.org", Names(frozenset({"ada"}))) == [(Kind.EMAIL, "Ada@example.org")]


@pytest.mark.parametrize("seed", range(5))
def test_recall_and_precision_on_invented_notes(seed):
    recall, precision = measured(written(2_000, seed))
    assert min(recall.values()) >= 0.99
    assert precision >= 0.99


@given(st.text(max_size=200))
def test_hits_lie_in_the_text_in_order_and_apart(text):
    reached = 0
    for hit in find(text, names()):
        assert reached <= hit.start < hit.end <= len(text)
        reached = hit.end
