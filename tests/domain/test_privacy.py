"""What may tell who somebody is: found where it stands, and not seen where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from privacy_made import measured, names, written
from privacy_prose import measure

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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("and Jenny Thomas came", "Jenny Thomas"),
        ("(see Jenny Thomas)", "Jenny Thomas"),
        ("Then Thomas came", "Thomas"),
        ("on Monday Thomas came", "Thomas"),
        ("the Educational Psychologist Thomas Bell", "Thomas Bell"),
    ],
)
def test_a_listed_name_takes_an_unlisted_one_before_it_but_no_role_or_day(text, name):
    assert told(text, Names(frozenset({"thomas"}))) == [(Kind.NAME, name)]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("then Poppy\nOkafor ran", "Poppy\nOkafor"),
        ("then Poppy  Okafor\tSmith ran", "Poppy  Okafor\tSmith"),
        ("by\r\n  Mrs\u00a0 J\r\n  Okafor, twice", "Mrs\u00a0 J\r\n  Okafor"),
        ("call 01384\n555 123.", "01384\n555 123"),
        ("date of birth:\n\n14/04/2016", "14/04/2016"),
        ("was Poppy\n\nOkafor is a town", "Poppy"),
        ("- Poppy\n- School", "Poppy"),
    ],
)
def test_what_stands_on_two_lines_is_found_whole_and_in_its_place(text, hit):
    known = Names(frozenset({"poppy"}), not_before=frozenset({"school"}))
    assert [words for _, words in told(text, known)] == [hit]


def test_what_begins_the_next_line_makes_no_place_of_a_name():
    known = Names(frozenset({"poppy"}), not_before=frozenset({"school"}))
    assert told("of Poppy School", known) == []
    assert told("met Poppy\nSchool was late", known) == [(Kind.NAME, "Poppy\nSchool")]


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zephyr’s mother rang.", "Zephyr"),
        ("his younger brother Kit said so", "Kit"),
        ("Her mum, Xanthe Wu, agreed.", "Xanthe Wu"),
        ("Then Ngozi Bell, aged 9, waited.", "Ngozi Bell"),
        ("Otis (age 14) left", "Otis"),
        ("a girl called Wren came", "Wren"),
        ("Dear Keir,", "Keir"),
        ("my eldest daughter Ffion waits", "Ffion"),
        ("Pupil's name: Ysolde Wu", "Ysolde Wu"),
        ("Name of the child : Otis", "Otis"),
    ],
)
def test_a_name_that_no_list_holds_is_found_by_the_words_beside_it(text, name):
    assert told(text) == [(Kind.NAME, name)]


@pytest.mark.parametrize(
    "text",
    [
        *("Each child's mother", "The Father’s aunt", "Parents, aged 20", "Young People (aged 16)"),
        *("Dear Colleague,", "Dear Parents and carers", "a project called Bridges", "Child's mum"),
        *("Ashmere's parents", "her mother, she said", "the boy named in the plan", "Dear all"),
    ],
)
def test_words_that_stand_where_a_name_may_are_not_one(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "few"),
    [
        ("3 children moved", "3 children"),
        ("Two young people spoke", "Two young people"),
        ("in four families", "four families"),
        ("of two Year 9 boys", "two Year 9 boys"),
        ("one looked-after child", "one looked-after child"),
        ("two or three pupils", "three pupils"),
        ("only 2 CYP wait", "2 CYP"),
    ],
)
def test_a_small_number_of_children_is_found_where_it_is_asked_for(text, few):
    assert [text[hit.start : hit.end] for hit in find(text, counts=True)] == [few]
    assert find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        *(
            "5 children",
            "14 pupils",
            "1.4 pupils",
            "£3 pupils",
            "one in four pupils",
            "1 in 3 girls",
        ),
        *("1 to 4 children", "two children's centres", "2 children’s homes", "one-child rule"),
        *("in Year 3 pupils learn", "Key Stage 2 pupils", "1 Pupil Referral Unit", "three weeks"),
        *("4% of pupils", "2 family hubs", "one student forum", "page 3 children"),
    ],
)
def test_what_is_no_small_number_of_children_is_passed_over(text):
    assert find(text, counts=True) == ()


def test_hits_over_one_another_are_one():
    assert told("his brother Kit Ada Bell ran", Names(frozenset({"ada"}))) == [
        (Kind.NAME, "Kit Ada Bell")
    ]


def test_sentences_of_the_field_are_told_apart():
    measured = measure(1_800, 7)
    low = {label: tally.share for label, tally in measured.recall.items() if tally.share < 0.99}
    assert low.keys() == {"unlisted name alone", "unlisted name with an age or call"}
    assert low["unlisted name with an age or call"] > 0.7
    assert min(tally.share for tally in measured.passed.values()) >= 0.98
    assert min(tally.share for tally in measured.precision.values()) >= 0.95


@pytest.mark.parametrize("seed", range(5))
def test_recall_and_precision_on_invented_notes(seed):
    recall, precision = measured(written(2_000, seed))
    assert min(recall.values()) >= 0.99
    assert precision >= 0.99


@given(st.text(max_size=200))
def test_hits_lie_in_the_text_in_order_and_apart(text):
    reached = 0
    for hit in find(text, names(), counts=True):
        assert reached <= hit.start < hit.end <= len(text)
        reached = hit.end


def test_a_printed_hash_is_no_phone_number_but_phone_numbers_in_its_form_are():
    rest = "e2f1 9a04 77c3 1b5d 6608"
    groups = [*f"{rest} 0304 1518 3056 {rest}".split(), "a1b2", "c3d4", "0e0f"]
    printed = " ".join(groups[:8]) + "\n" + " ".join(groups[8:])
    assert len(groups) == 16
    assert told(f"Head of its log\n{printed}\nafter 3 steps") == []
    assert told(printed.replace("\n", " ")) == []
    assert told("0304 1518 3056 e2f1") == [(Kind.PHONE, "0304 1518 3056")]
    digits = " ".join(["0304 1518 3056"] * 5 + ["1234"])
    assert told(digits) != []
