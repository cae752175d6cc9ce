"""Words for pages that have none: typed, taken from a file, found by a search, undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from made import paper

from sendprep.bank.bank import Bank
from sendprep.domain.supplied_text import TextOrigin
from sendprep.errors import SendprepError
from sendprep.services.supply_text import layer_of, supplied, supply_text, supply_texts
from sendprep.services.write_paper import write_paper


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with make_ashmere(tmp_path / "a.sendprep") as made:
        one = made.evidence.all()[3]
        with made.change("Lose the words of two pages"):
            made.evidence.update(replace(one, page_count=3, without_text=(1, 3)))
        yield made


def scan(bank: Bank) -> str:
    return bank.evidence.all()[3].id


def test_typed_words_are_kept_and_found(bank: Bank) -> None:
    made = supply_text(bank, scan(bank), 1, " A hedgehog, drawn by the youth forum \n")
    assert made
    assert made.text == "A hedgehog, drawn by the youth forum"
    assert (made.origin, made.officer) == (TextOrigin.TYPED, bank.officer)
    assert supplied(bank, scan(bank), 1) == made
    found = bank.search.find("hedgehog")
    assert [(hit.id, hit.page) for hit in found.hits] == [(scan(bank), 1)]


def test_words_are_changed_and_taken_away_as_steps_of_their_own(bank: Bank) -> None:
    supply_text(bank, scan(bank), 1, "A hedgehog")
    supply_text(bank, scan(bank), 1, "A badger")
    assert bank.search.find("hedgehog").total == 0
    assert bank.search.find("badger").total == 1
    assert supply_text(bank, scan(bank), 1, "  ") is None
    assert supplied(bank, scan(bank), 1) is None
    assert bank.search.find("badger").total == 0
    bank.undo()
    bank.undo()
    again = supplied(bank, scan(bank), 1)
    assert again
    assert again.text == "A hedgehog"


def test_same_words_again_make_no_step(bank: Bank) -> None:
    supply_text(bank, scan(bank), 1, "A hedgehog")
    steps = len(bank.history.steps())
    supply_text(bank, scan(bank), 1, "A hedgehog ")
    assert len(bank.history.steps()) == steps


def test_a_file_gives_words_only_to_the_pages_that_lack_them(bank: Bank, tmp_path: Path) -> None:
    file = tmp_path / "layer.pdf"
    paragraphs = [f"Family {number} was asked in spring.\n\n" for number in range(120)]
    write_paper("# What was asked\n\n" + "".join(paragraphs), file)
    texts = layer_of(bank.evidence.get(scan(bank)), file, bank.officer)
    assert [one.page for one in texts] == [1, 3]
    supply_text(bank, scan(bank), 1, "An officer's own words")
    assert supply_texts(bank, texts) == 1, "what an officer typed is not written over"
    first = supplied(bank, scan(bank), 1)
    assert first
    assert first.text == "An officer's own words"
    third = supplied(bank, scan(bank), 3)
    assert third
    assert third.origin is TextOrigin.LAYER


def test_a_file_without_fitting_words_changes_nothing(bank: Bank, tmp_path: Path) -> None:
    file = paper(tmp_path, "layer.txt", "Words without pages\n")
    with pytest.raises(SendprepError, match="no words for the pages"):
        layer_of(bank.evidence.get(scan(bank)), file, bank.officer)


def test_a_text_file_is_taken_for_the_only_page_that_lacks_words(
    bank: Bank, tmp_path: Path
) -> None:
    one = replace(bank.evidence.get(scan(bank)), without_text=(2,))
    file = paper(tmp_path, "layer.txt", "Words for it\n")
    assert [(text.page, text.text.strip()) for text in layer_of(one, file, "A")] == [
        (2, "Words for it")
    ]
