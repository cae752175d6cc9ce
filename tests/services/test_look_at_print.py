"""Words that may tell who somebody is are found in print, each in its field, and decided about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import dump, fill, plain_bank
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.privacy import Kind
from sendprep.domain.revisit import Person
from sendprep.domain.tracked_case import TrackedMonth
from sendprep.errors import SendprepError
from sendprep.reports.document import Document, Heading, Paragraph, plain
from sendprep.reports.sef import self_evaluation_summary
from sendprep.reports.sef_prose import prose
from sendprep.services.look_at_print import (
    Telling,
    WordsTellError,
    keep,
    keep_all,
    refuse_telling,
    remove,
    telling,
)
from sendprep.services.look_over import self_evaluation

TODAY = date(2026, 3, 1)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        fill(made)
        yield made


def written(bank: Bank, text: str, section: Section = Section.WHAT_WE_DID) -> str:
    """Write a section of the one weakness, and return its place."""
    weakness = bank.weaknesses.all()[0].id
    with bank.change("Write"):
        bank.narrative.write(weakness, section, text)
    return f"narrative/{weakness}/{section.value}"


def sef(bank: Bank) -> Document:
    return self_evaluation_summary(self_evaluation(bank, TODAY))


def asked(bank: Bank) -> tuple[Telling, ...]:
    return telling(bank, sef(bank))


def test_nothing_is_asked_of_words_that_tell_nobody(bank: Bank) -> None:
    assert asked(bank) == ()
    refuse_telling(bank, sef(bank))


def test_words_are_told_in_their_sentence_with_where_they_stand(bank: Bank) -> None:
    place = written(bank, "We met.\n\nThen Alice Okafor [E1 p2] came to us.")
    assert asked(bank) == (
        Telling(
            place,
            "Weakness 1, what we did",
            "Alice Okafor",
            Kind.NAME,
            "Then ",
            " E1,\xa0p.\xa02 came to us.",
            True,
        ),
    )


def planted(bank: Bank) -> dict[str, tuple[str, bool]]:
    """Put a phone number of its own into every field the SEF prints; return place and if ours."""
    weakness, finding = bank.weaknesses.all()[0], bank.findings.all()[0]
    piece, link, excerpt = bank.evidence.all()[0], bank.links.all()[0], bank.excerpts.all()[0]
    event, strength = bank.events.all()[0], Strength(new_id(), "Ring 01384 555108 now")
    inspection = bank.inspection.get()
    with bank.change("Plant"):
        bank.inspection.set(
            replace(
                inspection,
                context="A place. 01384 555100 is\nits line.",
                goes_to="Board 01384 555101",
                marking="SECRET 01384 555102",
            )
        )
        bank.weaknesses.update(replace(weakness, title="Wheel 01384 555103"))
        bank.findings.update(replace(finding, response="- Told [E1]: 01384 555104 [E1]\n- more"))
        bank.evidence.update(replace(piece, title="01384 555105 audit"))
        bank.links.update(replace(link, why="it says 01384 555106"))
        bank.excerpts.update(replace(excerpt, quote="then 01384 555107 " + "word " * 60))
        bank.strengths.add(strength)
        bank.events.update(replace(event, title="Call 01384 555109"))
    places = {
        "01384 555100": ("inspection/inspection/context", True),
        "01384 555101": ("inspection/inspection/goes_to", True),
        "01384 555102": ("inspection/inspection/marking", True),
        "01384 555103": (f"weaknesses/{weakness.id}/title", True),
        "01384 555104": (f"findings/{finding.id}/response", True),
        "01384 555105": (f"evidence/{piece.id}/title", True),
        "01384 555106": (f"links/{link.id}/why", True),
        "01384 555107": (f"excerpts/{excerpt.id}/quote", False),
        "01384 555108": (f"strengths/{strength.id}/text", True),
        "01384 555109": (f"events/{event.id}/title", True),
    }
    for number, section in enumerate(Section):
        place = written(bank, f"One.\n\nTwo\n• 0161 496 000{number} of it\n\nThree", section)
        places[f"0161 496 000{number}"] = (place, True)
    return places


def test_every_field_that_the_sef_prints_is_found_again(bank: Bank) -> None:
    places = planted(bank)
    assert {one.words: (one.place, one.can_remove) for one in asked(bank)} == places


def test_what_is_ours_can_be_removed_and_the_rest_be_kept_until_nothing_is_left(bank: Bank) -> None:
    planted(bank)
    for one in asked(bank):
        if one.can_remove:
            remove(bank, one)
        else:
            keep(bank, one, "A line of the council")
    assert asked(bank) == ()
    assert bank.inspection.get().context == "A place. [removed] is\nits line."
    assert bank.findings.all()[0].response == "- Told [E1]: [removed] [E1]\n- more"


def test_what_inspectors_published_is_not_asked_about_but_the_same_name_in_our_words_is(
    bank: Bank,
) -> None:
    weakness, finding = bank.weaknesses.all()[0], bank.findings.all()[0]
    with bank.change("As published"):
        bank.weaknesses.update(
            replace(weakness, text="the wheel of Mrs Miller", title="The wheel of Mrs Miller",
                    responsible="Dr Jones and the board")
        )  # fmt: skip
        bank.findings.update(replace(finding, text="Alice Miller and three children wait."))
        bank.strengths.add(Strength(new_id(), "Alice Miller helps.", 4))
        bank.inspection.set(replace(bank.inspection.get(), prepared_by="Ms Jane Miller"))
    assert asked(bank) == ()
    place = written(bank, "Then Alice Miller and three children came, and Ms Jane Miller.")
    assert [(one.place, one.words) for one in asked(bank)] == [
        (place, "Alice Miller"),
        (place, "three children"),
        (place, "Ms Jane Miller"),
    ]


def test_the_same_sentence_in_two_fields_is_asked_about_in_both(bank: Bank) -> None:
    places = [written(bank, "Alice came.", one) for one in (Section.POSITION, Section.NEXT_STEPS)]
    assert [one.place for one in asked(bank)] == places
    remove(bank, asked(bank)[0])
    assert [one.place for one in asked(bank)] == places[1:]


def test_a_reason_given_while_a_note_was_typed_holds_for_print_but_for_small_numbers(
    bank: Bank,
) -> None:
    (score,) = (one for one in bank.audits.of_round(bank.rounds.all()[0].id)[0].scores.values()
                if one.kept_because)  # fmt: skip
    note = f"{score.note} Alice lives near two girls."
    with bank.change("Note"):
        bank.audits.put_score(
            bank.audits.of_round(bank.rounds.all()[0].id)[0].id, replace(score, note=note)
        )
    made = replace(sef(bank), blocks=(Heading(1, "Case", "c"), Paragraph(plain(note))))
    assert [one.words for one in telling(bank, made)] == ["two girls"]


def test_a_reason_for_one_note_says_nothing_of_the_same_words_in_another(bank: Bank) -> None:
    tracked = bank.tracked_cases.all()[0]
    with bank.change("Months"):
        for month, because in (("2025-03", "A school"), ("2025-04", "")):
            bank.tracked_cases.put_month(tracked.id, TrackedMonth(month, "Alice came.", because))
    made = replace(sef(bank), blocks=(Heading(1, "Case", "c"), Paragraph(plain("Alice came."))))
    assert [one.place for one in telling(bank, made)] == [
        f"tracked_months/{tracked.id}/2025-04/words"
    ]


def test_how_people_are_reached_is_not_asked_about_where_a_report_joins_it(bank: Bank) -> None:
    person = Person(new_id(), "Miller", "Dr Alice Okafor", "", "01384 555 108", "alice@mill.test")
    with bank.change("Reach"):
        bank.people.put(person)
    lines = (
        "Miller: Alice Okafor, 01384 555 108",
        "Ring 01384 555 108 or alice@mill.test",
        "Alice Okafor",
        "Alice Bell, 01384 555 109",
    )
    page = tuple(Paragraph(plain(one)) for one in lines)
    made = replace(sef(bank), blocks=(Heading(1, "People", "p"), *page))
    asked_about = {one.words for one in telling(bank, made)}
    assert asked_about == {"Alice Bell", "01384 555 109"}
    place = written(bank, "Then Alice Okafor came to us.")
    assert [(one.place, one.words) for one in asked(bank)] == [(place, "Alice Okafor")]


def test_words_of_the_days_of_the_revisit_are_told_with_where_they_stand(bank: Bank) -> None:
    names = {
        "people": "Alice Ash",
        "meetings": "Alice Birch",
        "questions": "Alice Cedar",
        "touches": "Alice Dale",
        "requests": "Alice Elm",
    }
    with bank.change("Write"):
        bank.people.put(replace(bank.people.all()[0], role=names["people"]))
        bank.meetings.put(replace(bank.meetings.all()[0], attends=names["meetings"]))
        bank.questions.put(replace(bank.questions.all()[0], line=names["questions"]))
        bank.touches.put(replace(bank.touches.all()[0], said=names["touches"]))
        bank.requests.put(replace(bank.requests.all()[0], given=names["requests"]))
    cells = tuple(Paragraph(plain(one)) for one in names.values())
    made = replace(sef(bank), blocks=(Heading(1, "Days", "d"), *cells))
    told = telling(bank, made)
    assert [(one.words, one.where) for one in told] == [
        ("Alice Ash", "The role of a person"),
        ("Alice Birch", "Meeting on 6 October 2026, who attends"),
        ("Alice Cedar", "Question 1, line to take"),
        ("Alice Dale", "Keeping in touch on 6 October 2026, what was said"),
        ("Alice Elm", "Request 1, what was given"),
    ]
    for one in told:
        remove(bank, one)
    assert bank.questions.all()[0].line == "[removed]"


def test_words_that_no_field_holds_can_only_be_kept(bank: Bank) -> None:
    made = replace(
        sef(bank), blocks=(Heading(1, "Acts", "a"), Paragraph(plain("By Alice, two boys.")))
    )
    (one,) = telling(bank, made)
    assert (one.place, one.words, one.can_remove) == ("report/Acts", "Alice", False)
    with pytest.raises(SendprepError, match="cannot be taken out"):
        remove(bank, one)
    keep(bank, one, "A mill")
    assert telling(bank, made) == ()
    assert [one.words for one in telling(None, made)] == ["Alice"]


def test_kept_words_are_kept_in_their_place_only_with_who_and_why(bank: Bank) -> None:
    written(bank, "Alice Miller came.\n\nAnd Alice Miller went.")
    (one,) = asked(bank)
    keep(bank, one, " She is our chair ")
    kept = bank.kept_words.of(one.place)
    assert [(kept.words, kept.kind, kept.because, kept.officer) for kept in kept] == [
        ("Alice Miller", "a name", "She is our chair", "Sam Carter")
    ]
    assert bank.undo_label() == "Keep words for print: Weakness 1, what we did"
    elsewhere = written(bank, "Alice Miller sat.", Section.NEXT_STEPS)
    assert [one.place for one in asked(bank)] == [elsewhere]
    bank.undo()
    bank.undo()
    assert asked(bank) == (one,)


def test_a_decision_can_be_taken_back(bank: Bank) -> None:
    written(bank, "Alice came.")
    keep(bank, asked(bank)[0], "A mill")
    with bank.change("Ask again"):
        bank.kept_words.remove(bank.kept_words.all()[-1].id)
    assert len(asked(bank)) == 1


@pytest.mark.parametrize("because", ["", "  \n"])
def test_nothing_is_kept_without_a_reason(bank: Bank, because: str) -> None:
    written(bank, "Alice came.")
    before = dump(bank)
    with pytest.raises(SendprepError, match="Nothing was kept"):
        keep(bank, asked(bank)[0], because)
    assert dump(bank) == before


def test_words_that_left_meanwhile_are_not_removed(bank: Bank) -> None:
    written(bank, "Alice came.")
    (one,) = asked(bank)
    written(bank, "Malice came.")
    before = dump(bank)
    with pytest.raises(SendprepError, match="no longer stands in Weakness 1, what we did"):
        remove(bank, one)
    with bank.change("Take it all away"):
        bank.weaknesses.remove(bank.weaknesses.all()[0].id)
    with pytest.raises(SendprepError, match="no longer stands"):
        remove(bank, one)
    bank.undo()
    assert dump(bank) == before


def test_removing_a_name_leaves_the_word_that_is_spelt_like_it_and_longer_names(
    bank: Bank,
) -> None:
    place = written(bank, "Here Jack used a jack. Poppy Hope-Smith, we hope, and Poppy Hope.")
    for words in ("Jack", "Poppy Hope"):
        remove(bank, next(one for one in asked(bank) if one.words == words))
    left = "Here [removed] used a jack. Poppy Hope-Smith, we hope, and [removed]."
    assert bank.free_words.get(place).text == left


def test_a_name_over_two_lines_is_told_and_removed_whole(bank: Bank) -> None:
    place = written(bank, "Then Poppy\n  Okafor waited.")
    (told,) = asked(bank)
    assert (told.words, told.place) == ("Poppy Okafor", place)
    remove(bank, told)
    assert bank.free_words.get(place).text == "Then [removed] waited."


def test_removing_is_one_step_that_can_be_undone(bank: Bank) -> None:
    written(bank, "Alice  Okafor and ALICE Okafor came, Alice-Okafors did not.")
    before, (one, *_) = dump(bank), asked(bank)
    remove(bank, replace(one, words="Alice Okafor"))
    section = bank.narrative.of(bank.weaknesses.all()[0].id)[Section.WHAT_WE_DID]
    assert section == "[removed] and [removed] came, Alice-Okafors did not."
    bank.undo()
    assert dump(bank) == before


def test_a_refusal_names_the_first_three_and_says_what_to_do(bank: Bank) -> None:
    written(bank, "Alice, 01384 555123, a@b.uk and DY1 1HF were there.")
    with pytest.raises(WordsTellError) as refusal:
        refuse_telling(bank, sef(bank))
    assert refusal.value.happened == (
        "4 places in it may tell who somebody is: “Alice” (a name: Weakness 1, what we did); "
        "“01384 555123” (a phone number: Weakness 1, what we did); “a@b.uk” (an email address: "
        "Weakness 1, what we did); and 1 more."
    )
    assert refusal.value.safe == "Nothing was written."
    keep_all(bank, refusal.value.telling, "Ours")
    refuse_telling(bank, sef(bank))


def test_a_reader_sees_the_same(bank: Bank) -> None:
    written(bank, "Alice came.")
    with bank.reader() as seen:
        assert telling(seen, sef(seen)) == asked(bank)


_BITS = st.sampled_from(
    [
        "We",
        "met",
        "[E1]",
        "[E1 p3]",
        "at home.",
        "\n",
        "\n\n",
        "\n- ",
        "’s",
        "(",
        ")",
        "éß",
        "“",
        "5",
    ]
)


@pytest.fixture(scope="module")
def one_bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with plain_bank(tmp_path_factory.mktemp("bank")) as made:
        fill(made)
        yield made


@settings(max_examples=40, deadline=None)
@given(st.lists(_BITS, max_size=12), st.lists(_BITS, max_size=12))
def test_a_number_is_found_in_its_field_whatever_stands_round_it(
    one_bank: Bank, before: list[str], after: list[str]
) -> None:
    text = f"{' '.join(before)} 01384 555123 {' '.join(after)}"
    place = written(one_bank, text)
    blocks = prose(text, frozenset({1}))
    (one,) = telling(one_bank, replace(sef(one_bank), blocks=blocks))
    assert (one.place, one.can_remove) == (place, True)
    remove(one_bank, one)
    assert asked(one_bank) == ()
