"""Excerpts come back as they were filed, take their links along, and stand on texts that stay."""

from dataclasses import replace

import pytest
from bank_made import a_link, a_weakness, an_excerpt, dump, fill, pages_of, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, Link
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.identity import new_id


@pytest.fixture
def filed(bank: Bank) -> tuple[Evidence, Excerpt, Link]:
    """One excerpt on which a link rests."""
    *_, evidence, _ = fill(bank)
    (excerpt,) = bank.excerpts.all()
    return evidence, excerpt, bank.links.of_excerpt(excerpt.id)[0]


def test_supplied_texts_are_corrected_and_removed(
    bank: Bank, filed: tuple[Evidence, Excerpt, Link]
) -> None:
    (text,) = bank.supplied_texts.of_evidence(filed[0].id)
    with bank.change("Correct"):
        bank.supplied_texts.update(replace(text, text="A weir"))
    assert [one.text for one in bank.supplied_texts.of_evidence(filed[0].id)] == ["A weir"]
    with bank.change("Remove"):
        bank.supplied_texts.remove(text.id)
    assert bank.supplied_texts.of_evidence(filed[0].id) == []


def test_a_removed_excerpt_takes_its_links_along_and_undo_brings_both_back(
    bank: Bank, filed: tuple[Evidence, Excerpt, Link]
) -> None:
    _, excerpt, link = filed
    before = dump(bank)
    with bank.change("Remove the excerpt"):
        bank.excerpts.remove(excerpt.id)
    assert bank.excerpts.all() == []
    assert link not in bank.links.all()
    assert len(bank.links.all()) == 1
    after = dump(bank)
    bank.undo()
    assert dump(bank) == before
    bank.redo()
    assert dump(bank) == after


def test_what_no_link_names_is_a_draft(bank: Bank, filed: tuple[Evidence, Excerpt, Link]) -> None:
    evidence, excerpt, _ = filed
    draft = replace(excerpt, id=new_id())
    elsewhere = some_evidence(2)
    with bank.change("Offer"):
        bank.excerpts.add(draft)
        bank.evidence.add(elsewhere)
    assert bank.excerpts.drafts() == [draft] == bank.excerpts.drafts(evidence.id)
    assert bank.excerpts.drafts(elsewhere.id) == []
    weakness = a_weakness(2)
    with bank.change("File"):
        bank.weaknesses.add(weakness)
        bank.links.add(replace(a_link(evidence, weakness), excerpt_id=draft.id))
    assert bank.excerpts.drafts() == []


def test_a_lost_excerpt_is_listed(bank: Bank, filed: tuple[Evidence, Excerpt, Link]) -> None:
    lost = replace(filed[1], anchoring=Anchoring.LOST)
    assert bank.excerpts.lost() == []
    with bank.change("Read again"):
        bank.excerpts.update(lost)
    assert bank.excerpts.lost() == [lost]


def test_excerpts_of_a_document_are_in_the_order_of_its_pages(bank: Bank) -> None:
    evidence = some_evidence()
    later = replace(an_excerpt(evidence, "some text"), sheet=2, start=0)
    lower = an_excerpt(evidence, "some text", at=90)
    upper = an_excerpt(evidence, "some text", at=4)
    with bank.change("File"):
        bank.evidence.add(evidence)
        for one in (later, lower, upper):
            bank.excerpts.add(one)
    assert bank.excerpts.of_evidence(evidence.id) == [upper, lower, later]


def test_an_equal_text_is_the_same_version(bank: Bank) -> None:
    with bank.change("Read"):
        first = bank.texts.put("a document", pages_of("one", "two"))
        assert bank.texts.put("a document", pages_of("one", "two")) == first
        assert bank.texts.put("another document", pages_of("one", "two")) != first
        assert bank.texts.put("a document", pages_of("one\ntwo")) != first
    with pytest.raises(KeyError):
        bank.texts.version(first)


def test_a_version_stays_while_an_excerpt_stands_on_it(
    bank: Bank, filed: tuple[Evidence, Excerpt, Link]
) -> None:
    evidence, excerpt, _ = filed
    earlier = bank.texts.of(evidence.id)
    with bank.change("Read again"):
        newest = bank.texts.put(evidence.id, pages_of("The wheel was greased."))
    assert bank.texts.newest_id(evidence.id) == newest != excerpt.text_id
    assert bank.texts.version(excerpt.text_id) == earlier
    assert bank.texts.of(evidence.id) == bank.texts.version(newest)


def test_a_version_stays_when_the_excerpt_went_as_undo_brings_it_back(
    bank: Bank, filed: tuple[Evidence, Excerpt, Link]
) -> None:
    evidence, excerpt, _ = filed
    with bank.change("Remove the excerpt"):
        bank.excerpts.remove(excerpt.id)
    with bank.change("Read again"):
        bank.texts.put(evidence.id, pages_of("The wheel was greased."))
    bank.undo()
    assert bank.texts.version(bank.excerpts.get(excerpt.id).text_id).has_text


def test_every_version_that_an_excerpt_was_moved_to_stays(
    bank: Bank, filed: tuple[Evidence, Excerpt, Link]
) -> None:
    evidence, excerpt, _ = filed
    for words in ("The wheel was greased.", "The wheel was mended."):
        with bank.change("Read again"):
            newest = bank.texts.put(evidence.id, pages_of(words))
            bank.excerpts.update(replace(excerpt, text_id=newest, anchoring=Anchoring.MOVED))
    with bank.change("Read with a third reader"):
        bank.texts.put(evidence.id, pages_of("The wheel was lost."))
    while bank.undo_label() != "Fill":
        assert bank.texts.version(bank.excerpts.get(excerpt.id).text_id).has_text
        bank.undo()
    assert bank.excerpts.get(excerpt.id) == excerpt


def test_an_earlier_version_that_is_read_again_is_the_newest(
    bank: Bank, filed: tuple[Evidence, Excerpt, Link]
) -> None:
    evidence, excerpt, _ = filed
    earlier = bank.texts.of(evidence.id)
    with bank.change("Read again"):
        bank.texts.put(evidence.id, pages_of("The wheel was greased."))
    with bank.change("Read with the first reader"):
        assert bank.texts.put(evidence.id, earlier) == excerpt.text_id
    assert bank.texts.newest_id(evidence.id) == excerpt.text_id
    assert bank.search.find("oiled", 1).total == 1
    assert bank.search.find("greased").total == 0


def test_one_page_is_read_without_the_others(bank: Bank) -> None:
    with bank.change("Read"):
        bank.texts.put("a document", pages_of("one", "two"))
    assert bank.texts.page("a document", 1) == pages_of("one", "two").pages[1]
    with pytest.raises(KeyError):
        bank.texts.page("a document", 2)
    with pytest.raises(KeyError):
        bank.texts.page("no document", 0)


def test_a_text_that_was_never_read_has_no_pages(bank: Bank) -> None:
    assert bank.texts.newest_id("no document") is None
    assert bank.texts.of("no document").pages == ()
