"""The names that are looked for: common ones are found, and words of the field are not taken."""

import json
from collections.abc import Iterator

import pytest

from sendprep import paths
from sendprep.domain.privacy import find
from sendprep.services.read_rules import given_names

HELD: dict[str, list[str]] = json.loads(
    paths.resource("given_names.json").read_text(encoding="utf-8")
)
WORDS_OF_THE_FIELD = (
    *("April", "May", "June", "Jan", "Spring", "Summer", "Autumn", "Winter"),
    *("Red", "Amber", "Green", "Will", "Mark", "Grant", "Bill", "Hope", "Faith", "Joy", "Art"),
    *("Max", "Drew", "Dean", "Chase", "Hunter", "Guy", "Miles", "Kit", "Angel", "Wilson"),
    *("Elsa", "Roman", "Alexa", "Prince", "Princess", "Nana", "Roma"),
)
"""What a sentence or title of a plan, letter or report of ours begins with or abbreviates."""


@pytest.mark.parametrize(
    "name", ["Ada", "Mary", "Richard", "Ali", "Siân", "Róisín", "Łukasz", "Jo"]
)
def test_common_names_are_found_with_the_family_name(name: str) -> None:
    text = f"We met {name} Quartermaine at home."
    (hit,) = find(text, given_names())
    assert text[hit.start : hit.end] == f"{name} Quartermaine"


def test_every_name_of_the_list_can_be_found() -> None:
    missed = [name for name in HELD["names"] if not find(f"We met {name} at home.", given_names())]
    assert missed == []


def test_names_stand_once_and_in_order() -> None:
    names = [name.casefold() for name in HELD["names"]]
    assert names == sorted(set(names))


def test_words_of_the_field_are_no_names() -> None:
    assert {word.casefold() for word in WORDS_OF_THE_FIELD} & given_names().words == set()


@pytest.mark.parametrize(
    "text",
    [
        "May we see the plan? Will the review be held in Summer 2026, and Mark the change?",
        "Amber: some delay. Grant funding. Hope and Faith are in Robin Class and Willow Class.",
        "The ELSA sees Year 4 on Fridays; Alexa reads it out. The Wilson interval is wide.",
        "Closed from Christmas Eve to New Year's Eve. Max 30 days. Art and Drama, Roman Britain.",
        "Jan 2026 to April 2026: Kit for the sensory room. Dean Street. Chase late advice.",
        "Attendance rose. A rose, an olive and a pearl grace the joy of dawn.",
        "Rose Surgery, Heather Gardens, Ivy Crescent, Holly Clinic and Primrose Terrace.",
    ],
)
def test_sentences_of_the_field_name_nobody(text: str) -> None:
    assert [text[hit.start : hit.end] for hit in find(text, given_names())] == []


def _words(value: object) -> Iterator[str]:
    """Yield every text in a piece of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _words(one)


@pytest.mark.parametrize(
    "name", ["instruments/ehc-plan-1.json", "instruments/setting-charter-1.json", "glossary.json"]
)
def test_nothing_that_came_with_sendprep_seems_to_name_a_child(name: str) -> None:
    content = json.loads(paths.resource(name).read_text(encoding="utf-8"))
    told = [text for text in _words(content) if find(text, given_names())]
    assert told == []
