"""Whatever is stored comes back as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest
from bank_made import a_finding, a_link, a_weakness, an_inspection, pages_of, plain_bank
from bank_made import some_evidence as made_evidence
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Event, Inspection, LetterKind
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.domain.search import SavedSearch, SearchFilter
from sendprep.domain.supplied_text import SuppliedText
from sendprep.domain.weakness import Finding, Weakness

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
ONE_BANK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
IDS = st.builds(new_id)
NUMBERS = st.integers(0, 2**31)
EDGES = st.floats(-1e6, 1e6)
OFFSETS = st.timedeltas(timedelta(hours=-14), timedelta(hours=14)).map(timezone)
"""Times by their offset alone: Windows knows no zones by name."""


@ONE_BANK
@given(st.builds(Weakness, id=IDS, number=NUMBERS, text=TEXT, title=TEXT, page=NUMBERS))
def test_a_weakness_comes_back_as_it_was_stored(bank: Bank, weakness: Weakness) -> None:
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
    assert bank.weaknesses.get(weakness.id) == weakness


@ONE_BANK
@given(st.data())
def test_a_finding_comes_back_as_it_was_stored(bank: Bank, data: st.DataObject) -> None:
    weakness = a_weakness()
    finding = data.draw(
        st.builds(
            Finding,
            id=IDS,
            weakness_id=st.just(weakness.id),
            number=NUMBERS,
            text=TEXT,
            page=st.none() | NUMBERS,
            response=TEXT,
        )
    )
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
    assert bank.findings.of(weakness.id) == [finding]
    assert bank.findings.get(finding.id) == finding


@ONE_BANK
@given(
    st.builds(
        Evidence,
        id=IDS,
        number=NUMBERS,
        title=TEXT,
        filename=TEXT,
        sha256=TEXT,
        size=NUMBERS,
        added=st.datetimes(timezones=OFFSETS),
        owner=TEXT,
        replaces_id=st.none(),
        page_count=st.none() | NUMBERS,
        source=TEXT,
        rests_on=st.lists(TEXT).map(tuple),
        trashed=st.none() | st.datetimes(timezones=OFFSETS),
        remarks=st.lists(TEXT).map(tuple),
    )
)
def test_evidence_comes_back_as_it_was_stored(bank: Bank, evidence: Evidence) -> None:
    with bank.change("Add"):
        bank.evidence.add(evidence)
    assert bank.evidence.get(evidence.id) == evidence


@ONE_BANK
@given(st.builds(Inspection, area=TEXT, letter_evidence_id=st.none(), context=TEXT, goes_to=TEXT))
def test_the_inspection_comes_back_as_it_was_set(bank: Bank, inspection: Inspection) -> None:
    with bank.change("Set"):
        bank.inspection.set(inspection)
    assert bank.inspection.get() == inspection


@ONE_BANK
@given(st.sampled_from(Section), TEXT)
def test_narrative_comes_back_as_it_was_written(bank: Bank, section: Section, text: str) -> None:
    weakness = a_weakness()
    with bank.change("Write"):
        bank.weaknesses.add(weakness)
        bank.narrative.write(weakness.id, section, text)
    assert bank.narrative.of(weakness.id) == {**dict.fromkeys(Section, ""), section: text}


@ONE_BANK
@given(st.data())
def test_an_excerpt_comes_back_as_it_was_filed(bank: Bank, data: st.DataObject) -> None:
    evidence = made_evidence()
    excerpt = data.draw(
        st.builds(
            Excerpt,
            id=IDS,
            evidence_id=st.just(evidence.id),
            quote=TEXT,
            before=TEXT,
            after=TEXT,
            page=st.none() | NUMBERS,
            text_id=TEXT,
            sheet=NUMBERS,
            start=NUMBERS,
            end=NUMBERS,
            added=st.datetimes(timezones=OFFSETS),
            area=st.none() | st.builds(Box, EDGES, EDGES, EDGES, EDGES),
            note=TEXT,
        )
    )
    with bank.change("File"):
        bank.evidence.add(evidence)
        bank.excerpts.add(excerpt)
    assert bank.excerpts.get(excerpt.id) == excerpt
    assert bank.excerpts.of_evidence(evidence.id) == [excerpt]


@ONE_BANK
@given(st.data())
def test_a_supplied_text_comes_back_as_it_was_given(bank: Bank, data: st.DataObject) -> None:
    evidence = made_evidence()
    of_it = st.just(evidence.id)
    times = st.datetimes(timezones=OFFSETS)
    one = st.builds(
        SuppliedText, id=IDS, evidence_id=of_it, page=NUMBERS, text=TEXT, officer=TEXT, added=times
    )
    text = data.draw(one)
    with bank.change("Supply"):
        bank.evidence.add(evidence)
        bank.supplied_texts.add(text)
    assert bank.supplied_texts.of_evidence(evidence.id) == [text]


@ONE_BANK
@given(
    st.builds(
        SavedSearch,
        id=IDS,
        name=TEXT,
        query=TEXT,
        only=st.builds(SearchFilter, weakness=st.none() | NUMBERS),
    )
)
def test_a_saved_search_comes_back_as_it_was_saved(bank: Bank, search: SavedSearch) -> None:
    with bank.change("Save"):
        bank.saved_searches.add(search)
    assert search in bank.saved_searches.all()


@ONE_BANK
@given(
    st.lists(
        st.builds(
            Page,
            number=st.none() | NUMBERS,
            is_blank=st.booleans(),
            lines=st.lists(
                st.builds(Line, text=st.text(max_size=20), size=st.none() | st.floats(1, 99))
            ).map(tuple),
        ),
        max_size=4,
    )
)
def test_pages_come_back_as_they_were_put(bank: Bank, pages: list[Page]) -> None:
    put = Pages(tuple(pages), "test 1")
    with bank.change("Read"):
        bank.texts.put("some evidence", put)
    assert bank.texts.of("some evidence").pages == put.pages


def test_pages_keep_the_places_of_lines_and_rules(bank: Bank) -> None:
    page = Page(7, (Line("Bold", Box(1, 2.5, 3, 4), 11.5, True),), (Box(0, 9, 500, 9.5),), 842, 595)
    with bank.change("Read"):
        bank.texts.put("some evidence", Pages((page,), "test 2"))
    assert bank.texts.of("some evidence") == Pages((page,), "test 2")


def test_pages_put_again_replace_the_earlier_ones(bank: Bank) -> None:
    for pages in (pages_of("one", "two"), pages_of("three")):
        with bank.change("Read"):
            bank.texts.put("some evidence", pages)
    assert bank.texts.of("some evidence") == pages_of("three")
    assert bank.texts.of("another") == Pages((), "")


def test_links_are_found_from_all_their_ends(bank: Bank) -> None:
    weakness, evidence = a_weakness(), made_evidence()
    finding = a_finding(weakness)
    to_finding, to_weakness = a_link(evidence, weakness, finding), a_link(evidence, weakness)
    with bank.change("Link"):
        bank.links.add(to_finding)  # before the rows it needs: only the end of a change counts
        bank.links.add(to_weakness)
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
        bank.evidence.add(evidence)
    assert bank.links.of_weakness(weakness.id) == [to_finding, to_weakness]
    assert bank.links.of_evidence(evidence.id) == [to_finding, to_weakness]
    assert bank.links.of_finding(finding.id) == [to_finding]
    assert bank.links.all() == [to_finding, to_weakness]


def test_lists_come_in_the_order_people_expect(bank: Bank) -> None:
    second, first = a_weakness(2), a_weakness(1)
    late, early = Event(new_id(), date(2026, 5, 1), "a"), Event(new_id(), date(2026, 4, 1), "b")
    with bank.change("Add"):
        for weakness in (second, first):
            bank.weaknesses.add(weakness)
        bank.findings.add(a_finding(second, 1, "2.1"))
        bank.findings.add(a_finding(first, 2, "1.2"))
        bank.findings.add(a_finding(first, 1, "1.1"))
        bank.evidence.add(made_evidence(2))
        bank.evidence.add(made_evidence(1))
        bank.events.add(late)
        bank.events.add(early)
    assert [one.number for one in bank.weaknesses.all()] == [1, 2]
    assert [one.text for one in bank.findings.all()] == ["1.1", "1.2", "2.1"]
    assert [one.number for one in bank.evidence.all()] == [1, 2]
    assert bank.events.all() == [early, late]


def test_numbers_and_names_find_their_rows(bank: Bank) -> None:
    weakness, evidence = a_weakness(4), made_evidence(9)
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
        bank.evidence.add(evidence)
    assert bank.weaknesses.by_number(4) == weakness
    assert bank.weaknesses.by_number(5) is None
    assert bank.evidence.by_number(9) == evidence
    assert bank.evidence.by_number(8) is None
    assert bank.evidence.by_sha256(evidence.sha256) == [evidence]
    assert bank.evidence.by_filename(evidence.filename) == [evidence]
    assert bank.evidence.next_number() == 10


def test_an_update_changes_the_row_and_nothing_else(bank: Bank) -> None:
    weakness, other, evidence = a_weakness(1), a_weakness(2), made_evidence()
    link, strength = a_link(evidence, weakness), Strength(new_id(), "Strong", 1)
    event = Event(new_id(), date(2026, 1, 1), "Before")
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
        bank.weaknesses.add(other)
        bank.evidence.add(evidence)
        bank.links.add(link)
        bank.strengths.add(strength)
        bank.events.add(event)
    with bank.change("Update"):
        bank.weaknesses.update(replace(weakness, title="New title", page=None))
        bank.evidence.update(replace(evidence, title="New title", period=None, agency=None))
        bank.links.update(replace(link, why="New reason"))
        bank.strengths.update(replace(strength, text="Stronger"))
        bank.events.update(replace(event, title="After"))
    assert bank.weaknesses.all() == [replace(weakness, title="New title", page=None), other]
    assert bank.evidence.all() == [replace(evidence, title="New title", period=None, agency=None)]
    assert bank.links.all() == [replace(link, why="New reason")]
    assert bank.strengths.all() == [replace(strength, text="Stronger")]
    assert bank.events.all() == [replace(event, title="After")]


def test_removing_a_weakness_takes_what_belongs_to_it(bank: Bank) -> None:
    weakness, evidence, strength = a_weakness(), made_evidence(), Strength(new_id(), "Strong")
    finding = a_finding(weakness)
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
        bank.evidence.add(evidence)
        bank.links.add(a_link(evidence, weakness, finding))
        bank.strengths.add(strength)
        bank.narrative.write(weakness.id, Section.POSITION, "Text")
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
        bank.strengths.remove(strength.id)
    assert bank.findings.all() == []
    assert bank.links.all() == []
    assert bank.strengths.all() == []
    assert bank.narrative.of(weakness.id)[Section.POSITION] == ""
    assert bank.evidence.all() == [evidence]


def test_removing_a_finding_leaves_its_links_to_the_weakness(bank: Bank) -> None:
    weakness, evidence = a_weakness(), made_evidence()
    finding = a_finding(weakness)
    link = a_link(evidence, weakness, finding)
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
        bank.evidence.add(evidence)
        bank.links.add(link)
    with bank.change("Remove"):
        bank.findings.remove(finding.id)
    assert bank.links.of_weakness(weakness.id) == [replace(link, finding_id=None)]


def test_a_finding_can_go_in_the_very_change_that_linked_it(bank: Bank) -> None:
    weakness, evidence = a_weakness(), made_evidence()
    finding = a_finding(weakness)
    link = a_link(evidence, weakness, finding)
    with bank.change("Link and think better of it"):
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
        bank.evidence.add(evidence)
        bank.links.add(link)
        bank.findings.remove(finding.id)
    assert bank.links.all() == [replace(link, finding_id=None)]


@pytest.mark.parametrize(
    "get",
    [
        lambda bank: bank.weaknesses.get("nobody"),
        lambda bank: bank.findings.get("nobody"),
        lambda bank: bank.evidence.get("nobody"),
        lambda bank: bank.history.changes("nobody"),
    ],
)
def test_an_id_that_is_not_there_is_a_key_error(bank: Bank, get: Callable[[Bank], object]) -> None:
    with pytest.raises(KeyError):
        get(bank)


def test_a_new_bank_has_a_blank_inspection(bank: Bank) -> None:
    assert bank.inspection.get().area == ""
    assert bank.inspection.get().kind is LetterKind.OTHER


def test_everything_is_still_there_when_the_bank_is_opened_again(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank, bank.change("Set"):
        bank.inspection.set(an_inspection())
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert again.inspection.get() == an_inspection()
