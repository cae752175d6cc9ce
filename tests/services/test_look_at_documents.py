"""No document leaves as an exhibit, or in a folder, before somebody decided about whom it tells."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from bank_made import plain_bank
from exhibits_made import filled
from printed_pages import page_texts
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.document_signs import Sign, signs_of
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality, Evidence
from sendprep.domain.pages import Line, Page, Pages
from sendprep.readers.files import read_pages
from sendprep.services import look_at_documents as looking
from sendprep.services.choose_recipe import FIRST
from sendprep.services.decide_on_document import can_withhold, leave_out, mark_personal, withhold
from sendprep.services.look_again import still_open, take_back
from sendprep.services.look_at_documents import (
    DocumentTelling,
    look_at_documents,
    not_looked_at,
)
from sendprep.services.look_at_print import WordsTellError, keep, keep_all
from sendprep.services.print_copies import print_copies
from sendprep.services.read_rules import list_words
from sendprep.services.write_data_folder import write_data_folder
from sendprep.services.write_evidence_index import write_evidence_index
from sendprep.services.write_kept_words import write_kept_words
from sendprep.services.write_pack import pack_pages, write_pack

DAY = date(2026, 9, 1)
RECIPE = Recipe("binder", "Binder")
NOW = datetime(2026, 8, 1, tzinfo=UTC)
BOARD = replace(RECIPE, edition=Edition.BOARD)
CHILD = "Kezia Okafor"
_FILES = {
    "Minutes.md": b"# Board\n\nPresent: Oliver Bramwell, Dr Amina Khalid of the ICB.\n",
    "Waiting.csv": f"Name,DOB,Note\n{CHILD},12/03/2014,waits\nKit Wu,1/9/2012,\n".encode(),
    "Letter.md": b"# A parent wrote\n\nMy daughter Xanthe has waited for a chair.\n",
}


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        (tmp_path / "received").mkdir()
        filled(made, tmp_path / "received", _FILES)
        yield made


def told(bank: Bank, recipe: Recipe = RECIPE) -> tuple[DocumentTelling, ...]:
    return look_at_documents(bank, bank.evidence.all(), recipe)


def codes(asked: tuple[DocumentTelling, ...]) -> list[str]:
    return [one.code for one in asked]


def read_anew(bank: Bank, piece: Evidence, words: str) -> None:
    with bank.change("Read it anew"):
        bank.texts.put(piece.id, Pages((Page(1, (Line(words),)),), "another reader"))


def test_each_document_is_told_once_with_what_it_shows_and_the_first_of_it(bank: Bank) -> None:
    waiting, letter = told(bank)
    assert (waiting.code, waiting.counts) == ("E2", ((Sign.LISTED, 2),))
    assert waiting.words == "2 rows of a list of children"
    assert [(one.before, one.words) for one in waiting.samples] == [
        (f"{CHILD}\t", "12/03/2014"),
        ("Kit Wu\t", "1/9/2012"),
    ]
    (sample,) = letter.samples
    assert (sample.before, sample.words, sample.after) == (
        "My daughter ", "Xanthe", " has waited for a chair.",
    )  # fmt: skip


def test_a_refusal_names_the_documents_and_nobody_in_them(bank: Bank) -> None:
    refusal = WordsTellError(told(bank))
    assert refusal.happened == (
        "2 documents may tell who a child is: E2 “Waiting” (2 rows of a list of children); "
        "E3 “Letter” (1 name of a child or relative)."
    )


def test_nothing_that_holds_the_documents_is_written_before(bank: Bank, tmp_path: Path) -> None:
    before = {one.name for one in tmp_path.iterdir()}
    for write in (
        lambda: write_pack(bank, tmp_path / "pack.pdf", RECIPE, today=DAY),
        lambda: write_pack(bank, tmp_path / "pack.docx", RECIPE, today=DAY),
        lambda: write_data_folder(bank, tmp_path / "folder", RECIPE, today=DAY),
        lambda: print_copies(bank, RECIPE, today=DAY),
    ):
        with pytest.raises(WordsTellError) as refusal:
            write()
        assert [one.where for one in refusal.value.telling] == [
            "E2, the document itself",
            "E3, the document itself",
        ]
    assert [one for one in tmp_path.iterdir() if one.name not in before] == []


def test_the_preview_tells_them_beside_the_words_of_the_report(bank: Bank) -> None:
    assert pack_pages(bank, RECIPE, today=DAY).telling == told(bank)


def test_a_binder_without_exhibits_asks_about_none(bank: Bank, tmp_path: Path) -> None:
    bare = replace(RECIPE, left_out=frozenset({PackSection.EXHIBITS}))
    assert write_pack(bank, tmp_path / "pack.pdf", bare, today=DAY).exists()


def test_what_is_kept_goes_out_and_stands_on_the_sheet_and_in_the_manifest(
    bank: Bank, tmp_path: Path
) -> None:
    keep_all(bank, told(bank), "Inspectors asked for it in writing")
    pack = write_pack(bank, tmp_path / "pack.pdf", RECIPE, today=DAY)
    assert (tmp_path / "exhibits.pdf").exists()
    said = " ".join(page_texts(pack))
    assert "Two places that may tell who somebody is were looked at and kept" in said
    sheet = " ".join(page_texts(write_kept_words(bank, tmp_path / "kept.pdf", today=DAY)))
    assert "Two documents that may tell who somebody is were kept, each with a reason" in sheet
    assert "2 rows of a list of children" in sheet
    assert "E2, the document itself" in sheet
    assert CHILD not in sheet
    assert write_data_folder(bank, tmp_path / "folder", RECIPE, today=DAY).exists()


def test_a_new_version_of_the_text_is_asked_about_anew(bank: Bank) -> None:
    keep_all(bank, told(bank), "Inspectors asked for it")
    assert told(bank) == ()
    letter = bank.evidence.all()[2]
    read_anew(bank, letter, "Her mother Ngozi came.")
    (again,) = told(bank)
    assert (again.code, again.samples[0].words) == ("E3", "Ngozi")
    read_anew(bank, letter, "Nobody is named.")
    assert told(bank) == ()


def test_a_reason_is_needed_and_can_be_taken_back(bank: Bank) -> None:
    one, _ = told(bank)
    with pytest.raises(Exception, match="No reason is given"):
        keep(bank, one, " ")
    keep(bank, one, "Asked for")
    assert codes(told(bank)) == ["E3"]
    take_back(bank, bank.kept_words.all()[0])
    assert codes(told(bank)) == ["E2", "E3"]


def test_one_that_is_left_out_is_bound_no_more_until_that_is_undone(
    bank: Bank, tmp_path: Path
) -> None:
    with bank.change("A binder"):
        bank.recipes.put(RECIPE)
    one, other = asked = told(bank)
    leave_out(bank, one)
    assert still_open(bank, asked) == (other,)
    (recipe,) = bank.recipes.all()
    assert pack_pages(bank, recipe, today=DAY).telling == (replace(other, recipe=recipe),)
    bank.undo()
    assert still_open(bank, asked) == asked


def test_leaving_out_makes_the_first_recipe_of_a_bank_that_has_none(bank: Bank) -> None:
    for_board = replace(FIRST, edition=Edition.BOARD)
    one, _ = told(bank, for_board)
    leave_out(bank, one)
    (made,) = bank.recipes.all()
    assert made == replace(FIRST, left_out_exhibits=frozenset({one.evidence_id}))


def test_an_edition_can_be_without_it_but_inspectors_are_shown_what_is_bound(bank: Bank) -> None:
    one, other = asked = told(bank, BOARD)
    assert can_withhold(one)
    assert not can_withhold(told(bank)[0])
    withhold(bank, one)
    assert still_open(bank, asked) == (other,)
    assert [one.code for one in pack_pages(bank, BOARD, today=DAY).telling] == ["E3"]  # type: ignore[union-attr]
    assert codes(told(bank)) == ["E2", "E3"]


def test_one_marked_as_personal_data_is_no_more_asked_about_and_told_as_such(
    bank: Bank, tmp_path: Path
) -> None:
    one, other = asked = told(bank)
    mark_personal(bank, one)
    assert bank.evidence.get(one.evidence_id).confidentiality is Confidentiality.PERSONAL_DATA
    assert still_open(bank, asked) == (other,)
    keep(bank, other, "Asked for")
    remarks = list[str]()
    write_pack(bank, tmp_path / "pack.pdf", RECIPE, today=DAY, tell=remarks.append)
    assert "Marked as personal data, and among the exhibits: E2." in remarks


def test_a_document_that_is_gone_is_not_asked_about(bank: Bank) -> None:
    one, other = asked = told(bank)
    with bank.change("Throw it away"):
        bank.evidence.update(replace(bank.evidence.get(one.evidence_id), trashed=NOW))
    assert still_open(bank, asked) == (other,)


def test_a_file_called_after_somebody_is_told_in_the_index_and_as_a_document(
    bank: Bank, tmp_path: Path
) -> None:
    piece = bank.evidence.all()[0]
    with bank.change("Call it"):
        bank.evidence.update(replace(piece, filename="EHCP_OliverBramwell.md", title="A plan"))
    assert told(bank)[0].words == "a file named after somebody"
    with pytest.raises(WordsTellError) as refusal:
        write_evidence_index(bank, tmp_path / "index.xlsx", RECIPE, today=DAY)
    assert [one.words for one in refusal.value.telling] == ["Oliver Bramwell"]


def test_a_text_is_looked_through_once_and_no_word_of_it_is_remembered(bank: Bank) -> None:
    first = told(bank)
    text_id = bank.texts.newest_id(first[0].evidence_id)
    assert text_id
    held = looking._remembered[text_id]
    assert told(bank) == first
    assert looking._remembered[text_id] is held
    assert CHILD not in repr(held)
    assert "12/03/2014" not in repr(held)


def test_pages_without_words_are_left_to_a_person(bank: Bank, tmp_path: Path) -> None:
    first, second, third = bank.evidence.all()
    scan = replace(first, without_text=(1,), page_count=1)
    mixed = replace(second, without_text=(2, 3, 5, 8), page_count=9)
    assert not_looked_at([scan, mixed, third]) == (
        "Look yourself who is told there, as no words can be read: E1, E2 p. 2, 3, 5…."
    )
    assert not_looked_at([third]) == ""
    assert not_looked_at([replace(third, has_text=False)]).endswith(": E3.")


def test_of_published_documents_none_is_asked_about_but_lists_of_children() -> None:
    lists = ["annex-a/fake_sen.xlsx"]
    others = [
        "seeds/dudley-revisit-letter-2022.md",
        "seeds/sandwell-revisit-letter-2019.docx",
        "seeds/dudley-cabinet-report-2019.docx",
        "seeds/dudley-action-plan-2025.pdf",
        "reports/sandwell-2023.pdf",
        "kpi/ees_annual_reviews_subset.csv",
    ]
    found = {
        name: bool(signs_of(read_pages(shared(name)).pages, list_words()))
        for name in lists + others
    }
    assert [name for name, is_told in found.items() if is_told] == lists
