"""Filing words and boxes of a document under what they show."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_finding, a_weakness, an_excerpt, dump, pages_of, plain_bank, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt, Origin
from sendprep.domain.pages import Box
from sendprep.domain.weakness import Finding, Weakness
from sendprep.errors import SendprepError
from sendprep.services.file_excerpt import (
    file_excerpt,
    new_box,
    new_excerpt,
    place_anew,
    refile,
    remove_excerpt,
    take_out,
)

PAGES = pages_of("The wheel was oiled\nin the long spring.", "It turns again, say the mil-\nlers.")
MILL, ROOF = a_weakness(3), a_weakness(5)
CREAK = a_finding(MILL, 4)


@pytest.fixture
def evidence() -> Evidence:
    return some_evidence(47)


@pytest.fixture
def bank(tmp_path: Path, evidence: Evidence) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Fill"):
            made.weaknesses.add(MILL)
            made.weaknesses.add(ROOF)
            made.findings.add(CREAK)
            made.evidence.add(evidence)
            made.texts.put(evidence.id, PAGES)
        yield made


def chosen(bank: Bank, evidence: Evidence, words: str, sheet: int = 1) -> Excerpt:
    start = PAGES.pages[sheet].text.index(words)
    return new_excerpt(bank, evidence.id, sheet, start, start + len(words))


def filed(
    bank: Bank, excerpt: Excerpt, weakness: Weakness = MILL, finding: Finding | None = CREAK
) -> Link:
    said = finding.id if finding else None
    return file_excerpt(bank, excerpt, weakness.id, said, Role.SUPPORTS, Rung.IMPACT, "it turns")


def test_choosing_words_stores_nothing(bank: Bank, evidence: Evidence) -> None:
    before = dump(bank)
    one = chosen(bank, evidence, "say the mil-\nlers")
    assert (one.quote, one.page, one.sheet) == ("say the millers", 2, 1)
    assert one.text_id == bank.texts.newest_id(evidence.id)
    assert dump(bank) == before


def test_filing_is_one_step_that_can_be_taken_back(bank: Bank, evidence: Evidence) -> None:
    before = dump(bank)
    link = filed(bank, chosen(bank, evidence, "turns again"))
    assert bank.undo_label() == "File page 2 of E47 under 3.4"
    assert bank.excerpts.get(link.excerpt_id or "").quote == "turns again"
    assert bank.links.of_finding(CREAK.id) == [link]
    bank.undo()
    assert dump(bank) == before


def test_the_same_words_filed_again_are_one_excerpt(bank: Bank, evidence: Evidence) -> None:
    first = filed(bank, chosen(bank, evidence, "turns again"))
    second = filed(bank, chosen(bank, evidence, " turns again"), ROOF, None)
    assert bank.undo_label() == "File page 2 of E47 under 5"
    assert first.excerpt_id == second.excerpt_id
    assert len(bank.excerpts.all()) == 1
    assert {one.id for one in bank.links.of_excerpt(first.excerpt_id or "")} == {
        first.id,
        second.id,
    }


def test_filed_again_under_the_same_finding_it_says_what_was_said_last(
    bank: Bank, evidence: Evidence
) -> None:
    first = filed(bank, chosen(bank, evidence, "turns again"))
    again = file_excerpt(
        bank,
        chosen(bank, evidence, "turns again"),
        MILL.id,
        CREAK.id,
        Role.PARTLY,
        Rung.OUTPUT,
        "now and then",
    )
    assert bank.links.all() == [replace(first, role=Role.PARTLY, rung=Rung.OUTPUT, why=again.why)]


def test_changing_what_it_shows_keeps_the_words(bank: Bank, evidence: Evidence) -> None:
    link = filed(bank, chosen(bank, evidence, "turns again"))
    refile(bank, replace(link, weakness_id=ROOF.id, finding_id=None, rung=Rung.EMBEDDED))
    assert bank.undo_label() == "Change how page 2 of E47 is filed under 5"
    (stored,) = bank.links.all()
    assert (stored.id, stored.weakness_id, stored.rung) == (link.id, ROOF.id, Rung.EMBEDDED)


def test_moved_to_where_it_is_filed_already_the_two_become_one(
    bank: Bank, evidence: Evidence
) -> None:
    filed(bank, chosen(bank, evidence, "turns again"))
    other = filed(bank, chosen(bank, evidence, "turns again"), ROOF, None)
    moved = refile(bank, replace(other, weakness_id=MILL.id, finding_id=CREAK.id))
    assert bank.links.all() == [moved]


def test_taken_out_the_last_time_the_excerpt_goes_too(bank: Bank, evidence: Evidence) -> None:
    first = filed(bank, chosen(bank, evidence, "turns again"))
    second = filed(bank, chosen(bank, evidence, "turns again"), ROOF, None)
    take_out(bank, first)
    assert bank.undo_label() == "Take page 2 of E47 out from under 3.4"
    assert len(bank.excerpts.all()) == 1
    take_out(bank, second)
    assert bank.excerpts.all() == [] and bank.links.all() == []
    bank.undo()
    assert bank.links.all() == [second]


def test_a_mark_of_the_file_that_is_taken_out_is_a_draft_again(
    bank: Bank, evidence: Evidence
) -> None:
    mark = replace(chosen(bank, evidence, "turns again"), origin=Origin.MARK)
    with bank.change("Offer"):
        bank.excerpts.add(mark)
    take_out(bank, filed(bank, chosen(bank, evidence, "turns again")))
    assert bank.excerpts.drafts(evidence.id) == [mark]


def test_removing_an_excerpt_takes_its_links_and_is_undone_whole(
    bank: Bank, evidence: Evidence
) -> None:
    link = filed(bank, chosen(bank, evidence, "turns again"))
    before = dump(bank)
    remove_excerpt(bank, link.excerpt_id or "")
    assert bank.undo_label() == "Remove page 2 of E47"
    assert bank.links.all() == [] and bank.excerpts.all() == []
    bank.undo()
    assert dump(bank) == before


def test_a_box_is_filed_with_its_note(bank: Bank, evidence: Evidence) -> None:
    area = Box(10, 20, 110, 60)
    filed(bank, new_box(bank, evidence.id, 2, area, "The chart"))
    filed(bank, new_box(bank, evidence.id, 2, area, "The chart of the wheel"), ROOF, None)
    (stored,) = bank.excerpts.all()
    assert (stored.area, stored.page, stored.sheet, stored.quote) == (area, 2, 1, "")
    assert stored.note == "The chart of the wheel"


def test_a_picture_without_any_text_can_be_boxed(bank: Bank) -> None:
    picture = some_evidence(48)
    with bank.change("Add"):
        bank.evidence.add(picture)
    filed(bank, new_box(bank, picture.id, 1, Box(0, 0, 9, 9), "A display"))
    assert [one.evidence_id for one in bank.excerpts.all()] == [picture.id]


@pytest.mark.parametrize(("sheet", "start", "end"), [(0, 3, 4), (0, 9, 2), (7, 0, 5)])
def test_a_selection_without_words_is_refused_in_a_sentence(
    bank: Bank, evidence: Evidence, sheet: int, start: int, end: int
) -> None:
    with pytest.raises(SendprepError, match="Nothing was filed"):
        new_excerpt(bank, evidence.id, sheet, start, end)


def test_lost_words_are_placed_anew_and_stay_filed(bank: Bank, evidence: Evidence) -> None:
    lost = replace(
        an_excerpt(evidence, bank.texts.newest_id(evidence.id) or "", "whee1"),
        anchoring=Anchoring.LOST,
    )
    with bank.change("Lose"):
        bank.excerpts.add(lost)
    link = Link("l", evidence.id, MILL.id, None, Role.CONTEXT, Rung.ACTIVITY, "", lost.id)
    with bank.change("Link"):
        bank.links.add(link)
    placed = place_anew(bank, lost.id, 0, 4, 9)
    assert (placed.quote, placed.anchoring) == ("wheel", Anchoring.EXACT)
    assert bank.excerpts.lost() == []
    assert bank.links.of_excerpt(lost.id) == [link]
