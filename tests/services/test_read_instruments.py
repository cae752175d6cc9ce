"""Every instrument that is shipped is whole, and a file that is not says where and what to do."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from audits_made import PLAN, round_of, scored
from hypothesis import given
from hypothesis import strategies as st

from sendprep import paths
from sendprep.domain.grading import grade
from sendprep.domain.instrument import Criterion, Instrument
from sendprep.errors import SendprepError
from sendprep.services.read_instruments import (
    EHC_PLAN,
    instrument,
    instruments,
    instruments_in,
    of_round,
    read_instrument,
)

FILES = sorted(paths.resource("instruments").glob("*"))
CRITERIA = [one for each in instruments().usable for one in each.criteria]
Content = dict[str, Any]


def content() -> Content:
    """Return what the file of the EHC plan audit holds, to be spoilt."""
    made: Content = json.loads((FILES[0].parent / "ehc-plan-1.json").read_text(encoding="utf-8"))
    return made


def written(folder: Path, made: object, name: str = "ehc-plan-1.json") -> Path:
    """Write an instrument file and return where it is."""
    path = folder / name
    path.write_text(made if isinstance(made, str) else json.dumps(made), encoding="utf-8")
    return path


# --- what is shipped ---------------------------------------------------------------------------


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_file_is_an_instrument_under_its_own_name(file: Path) -> None:
    made = read_instrument(file)
    assert file.name == f"{made.id}-{made.version}.json"
    assert made in instruments().usable
    assert instrument(made.id, made.version) == made


def test_the_newest_version_of_each_instrument_is_last(tmp_path: Path) -> None:
    for name, version in (("b-plan", 10), ("a-plan", 2), ("b-plan", 9), ("a-plan", 1)):
        written(tmp_path, content() | {"id": name, "version": version}, f"{name}-{version}.json")
    written(tmp_path, "Notes on our instruments.", "notes.txt")
    assert [(one.id, one.version) for one in instruments_in(tmp_path).usable] == [
        ("a-plan", 1), ("a-plan", 2), ("b-plan", 9), ("b-plan", 10),
    ]  # fmt: skip


RELEASED = {
    "ehc-plan-1.json": "861560489781747bfda1f0ec6a0e922e781dab132ac5613b6413eed2cd8c3410",
    "setting-charter-1.json": "d3c3c0a4e46eeef93a8863c4a186aeb0b3a0f4cca9800fe937ee5db4fbdc5517",
}
"""The SHA-256 of what files hold that were released; never to be changed."""


def test_a_released_instrument_is_never_edited() -> None:
    """Rounds were audited with it: give a changed one the next number, and add that below."""
    held = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in FILES}
    hashes = {
        name: sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
        for name, content in held.items()
    }
    assert hashes == RELEASED


def test_all_that_is_shipped_is_offered() -> None:
    assert len(instruments().usable) == len(FILES)


@pytest.mark.parametrize("made", instruments().usable, ids=lambda made: made.id)
def test_codes_are_unique_weights_positive_and_all_met_is_the_best_grade(made: Instrument) -> None:
    codes = [one.code for one in made.criteria]
    assert len(codes) == len(set(codes))
    assert all(section.weight > 0 for section in made.sections)
    assert grade(made, scored(made, made.scale[0].key)).words == made.grades[0]


def test_the_ehc_plan_audit_asks_what_the_field_asks() -> None:
    plan = instrument(EHC_PLAN, 1)
    assert [(one.code, one.weight) for one in plan.sections[:11]] == [
        ("A", 10), ("B", 15), ("C", 8), ("D", 8), ("E", 12), ("F", 20),
        ("G", 7), ("H", 7), ("I", 4), ("J", 2), ("K", 4),
    ]  # fmt: skip
    assert [one.code for one in plan.sections[11:]] == ["Whole", "Process", "Review", "Impact"]
    statutory = "A1 B1 C1 D1 E1 F1 F2 G1 H1 H2 I1 J1 K1 X1 X4 X5 X7 X8"
    assert " ".join(one.code for one in plan.criteria if one.is_statutory) == statutory
    assert len(list(plan.criteria)) == 31


def test_references_that_nobody_has_read_are_marked() -> None:
    """domain.md 3d lists the references that were read; each with any other part is to be read."""
    unread = [one.code for one in instrument(EHC_PLAN, 1).criteria if not one.reference_checked]
    assert " ".join(unread) == "A1 A2 B2 B3 E2 F3 I1 J1 X3 X4 X5 X6 X7 X8 X9"


@pytest.mark.parametrize("one", CRITERIA, ids=lambda one: one.code)
def test_words_fit_the_page_and_need_no_dictionary(one: Criterion) -> None:
    assert len(one.words) <= 120, "three lines beside the answers"
    assert len(one.good) <= 320, "about ten lines in the side pane"
    said = f"{one.words} {one.good} {one.met} {one.not_met}"
    assert set(re.findall(r"\b[A-Z]{2,}\w*", said)) <= {"NHS", "SEN2"}  # SEN2: B3 says what it is
    assert not re.search(r"\b(SMART|PfA|baseline|CSDPA|reg|para|commissioner)\b", said)
    assert not re.search("['\"]", said), "curly quotation marks, as print has them"
    for example in (one.met, one.not_met):
        assert example.count("“") == example.count("”")


# --- what is broken ----------------------------------------------------------------------------


def f2(made: Content) -> Content:
    """Return the entry of criterion F2."""
    found: Content = made["sections"][5]["criteria"][1]
    return found


Spoiling = Callable[[Content], object]
SPOILT: list[tuple[str, Spoiling]] = [
    ("at sections, F, criteria, F2: “good” is missing.", lambda it: f2(it).pop("good")),
    (
        "at sections, F, criteria, F2, good: words in quotation marks are needed here.",
        lambda it: f2(it).update(good="  "),
    ),
    (
        "at sections, F, criteria, F2, statutory: true or false without quotation marks",
        lambda it: f2(it).update(statutory="yes"),
    ),
    (
        "at sections, F, criteria, F2: “statutry” is not known here; known are code, words,",
        lambda it: f2(it).update(statutry=True),
    ),
    (
        "at sections, F, weight: a number without quotation marks is needed here.",
        lambda it: it["sections"][5].update(weight="20"),
    ),
    ("at sections, F, weight: a number", lambda it: it["sections"][5].update(weight=True)),
    ("at sections, F, weight: a smaller", lambda it: it["sections"][5].update(weight=float("nan"))),
    ("at sections, F, weight: a smaller", lambda it: it["sections"][5].update(weight=10**400)),
    ("Section F weighs 0.", lambda it: it["sections"][5].update(weight=0)),
    ("at sections, F, criteria: a list with one", lambda it: it["sections"][5].update(criteria=[])),
    ("at sections: a list in [ ] is needed", lambda it: it.update(sections={})),
    ("at sections, 1: names with values in { }", lambda it: it["sections"].insert(0, "A")),
    ("The criterion code F1 is given twice.", lambda it: f2(it).update(code="F1")),
    ("at scale, 2, stance: one of met, partly,", lambda it: it["scale"][0].update(stance="good")),
    ("At caps, 2 stands “Poor”", lambda it: it["caps"][1].update(grade="Poor")),
    ("at caps, 1, fails: a whole number", lambda it: it["caps"][0].update(fails=1.5)),
    ("its id and version say ehc-plan-2.json", lambda it: it.update(version=2)),
    ("“bands” is missing.", lambda it: it.pop("bands")),
]


@pytest.mark.parametrize(("sentence", "spoil"), SPOILT, ids=[one for one, _ in SPOILT])
def test_an_edited_file_says_which_file_which_place_and_what_to_do(
    tmp_path: Path, sentence: str, spoil: Spoiling
) -> None:
    made = content()
    spoil(made)
    path = written(tmp_path, made)
    with pytest.raises(SendprepError) as told:
        read_instrument(path)
    assert told.value.happened.startswith("ehc-plan-1.json cannot be used: ")
    assert sentence in told.value.happened
    assert str(path) in told.value.do


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{\n "id": "ehc-plan"\n "version": 1}', "at line 3, letter 2: a comma, quotation mark"),
        ("", "at line 1, letter 1: a comma, quotation mark"),
        ("[]", "names with values in { } are needed here."),
        ('{"code": "F2", "good": "a", "good": "b"}', "“good” stands twice in the entry F2."),
        ("[" * 100_000, "its brackets stand too deep in one another."),
        ('{"version": ' + "9" * 5_000 + "}", "a number in it has thousands of digits."),
    ],
)
def test_a_file_that_is_no_json_says_where(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(SendprepError) as told:
        read_instrument(written(tmp_path, text))
    assert sentence in told.value.happened


def test_a_file_in_another_encoding_says_so(tmp_path: Path) -> None:
    path = tmp_path / "ehc-plan-1.json"
    path.write_bytes(json.dumps(content(), ensure_ascii=False).encode("utf-16"))
    with pytest.raises(SendprepError, match="it is not saved as UTF-8 text"):
        read_instrument(path)


def test_a_folder_in_the_place_of_a_file_says_that_it_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "ehc-plan-1.json").mkdir()
    with pytest.raises(SendprepError, match="it cannot be opened"):
        read_instrument(tmp_path / "ehc-plan-1.json")


def test_a_file_that_notepad_has_saved_with_its_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ehc-plan-1.json"
    path.write_text(json.dumps(content()), encoding="utf-8-sig")
    assert read_instrument(path) == instrument(EHC_PLAN, 1)


@pytest.mark.parametrize(("name", "version"), [(EHC_PLAN, 99), ("../glossary", 1), ("", 1)])
def test_an_instrument_that_is_gone_says_what_to_do(name: str, version: int) -> None:
    with pytest.raises(SendprepError, match="is not there any more") as told:
        instrument(name, version)
    assert told.value.safe == "What was scored with it is kept."
    assert "Put the file back in" in told.value.do


def _ways(value: object, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to each value in a piece of JSON."""
    if way:
        yield way
    items = value.items() if isinstance(value, dict) else ()
    entries = enumerate(value) if isinstance(value, list) else items
    for key, one in entries:
        yield from _ways(one, (*way, key))


WAYS = list(_ways(content()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 101) | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@given(way=st.sampled_from(WAYS), value=JSON)
def test_any_value_put_anywhere_is_refused_in_words_or_can_be_graded(
    tmp_path_factory: pytest.TempPathFactory, way: tuple[str | int, ...], value: object
) -> None:
    made: Any = content()
    place = made
    for step in way[:-1]:
        place = place[step]
    place[way[-1]] = value
    path = written(tmp_path_factory.getbasetemp(), made)
    try:
        found = read_instrument(path)
    except SendprepError as told:
        assert told.happened.startswith("ehc-plan-1.json cannot be used: ")
        return
    for choice in found.scale:
        assert grade(found, scored(found, choice.key)).words in {"", *found.grades}


def test_a_round_keeps_the_instrument_as_it_was_begun() -> None:
    """Grades would change silently if weights were edited under the same number."""
    begun = round_of(PLAN)
    assert of_round(begun) == PLAN
    heavier = replace(PLAN.sections[0], weight=PLAN.sections[0].weight + 1)
    edited = replace(PLAN, sections=(heavier, *PLAN.sections[1:]))
    with pytest.raises(SendprepError, match="changed after round A1"):
        of_round(replace(begun, instrument_hash=edited.hash))
    better = replace(PLAN.sections[0].criteria[0], good="Said better.")
    told = replace(PLAN.sections[0], criteria=(better, *PLAN.sections[0].criteria[1:]))
    assert replace(PLAN, sections=(told, *PLAN.sections[1:])).hash == PLAN.hash
