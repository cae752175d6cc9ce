"""The paper on tracked cases says what is wanting, by when, and for whom it is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pypdfium2 as pdfium
import pytest
from bank_made import a_tracked_case, an_inspection, plain_bank

from sendprep.bank.bank import Bank
from sendprep.domain.tracked_case import Consent
from sendprep.errors import SendprepError
from sendprep.services.look_at_print import WordsTellError
from sendprep.services.read_tracked import tracked_rules
from sendprep.services.track_cases import change_tracked, set_document, track
from sendprep.services.write_tracked import tracked_pages, write_tracked

TODAY = date(2026, 2, 10)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Inspect"):
            made.inspection.set(an_inspection())
        yield made


def read(pdf: bytes | Path) -> list[str]:
    """Return the words of each page, in one line."""
    return [
        " ".join(page.get_textpage().get_text_range().split()) for page in pdfium.PdfDocument(pdf)
    ]


def test_paper_says_what_is_wanting_and_each_case_has_its_own_page(bank: Bank) -> None:
    made = track(bank, a_tracked_case(), TODAY)
    track(bank, replace(a_tracked_case(), case_id="P2", months=(), documents={}), TODAY)
    set_document(bank, made.id, replace(made.documents["plan"], document="views"), TODAY)
    overview, first, second, rules = read(tracked_pages(bank, today=TODAY).pdf)
    assert "Two cases are tracked. 1 of 6 rules of the mix is met." in overview
    assert "4 more wanted" in overview
    assert "not to be published" in overview
    assert "Our reading: at least 3 needs" in overview
    assert "Case P00001" in first
    assert "Missing, due 11 Feb 2026" in first, "two working days after Monday 9 February"
    assert "Mar 2025 The wheel stood still." in first
    assert "speech, language and communication needs" in first
    assert "No chronology is written yet." in second
    assert all(one.source in rules for one in tracked_rules().mix if len(one.source) < 60)
    assert "our own reading" in rules
    assert "SLCN Speech, language and communication needs" in rules.split("Words used here")[1]


def test_a_family_that_refused_wants_no_documents(bank: Bank) -> None:
    made = track(bank, a_tracked_case(), TODAY)
    change_tracked(bank, replace(made, consent=Consent.REFUSED), TODAY)
    overview = read(tracked_pages(bank, today=TODAY).pdf)[0]
    assert "The family refused: another case takes its place." in overview
    assert "No document is missing." in overview


def test_word_says_the_same(bank: Bank, tmp_path: Path) -> None:
    track(bank, a_tracked_case(), TODAY)
    made = docx.Document(str(write_tracked(bank, tmp_path / "out.docx", today=TODAY)))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    assert "The wheel stood still." in cells
    assert any("Missing, due 11" in cell for cell in cells)


def test_a_bank_without_tracked_cases_says_where_to_begin(bank: Bank, tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="No case is tracked") as refused:
        write_tracked(bank, tmp_path / "out.pdf")
    assert "tab Tracked" in refused.value.do
    assert not (tmp_path / "out.pdf").exists()


def test_words_that_tell_who_somebody_is_are_not_printed(bank: Bank, tmp_path: Path) -> None:
    case = a_tracked_case()
    (month,) = case.months
    with bank.change("As an older list of names let it in"):
        bank.tracked_cases.add(replace(case, months=(replace(month, words="Mrs Lovelace moved."),)))
    with pytest.raises(WordsTellError) as refused:
        write_tracked(bank, tmp_path / "out.pdf")
    (telling,) = refused.value.telling
    assert telling.place == f"tracked_months/{case.id}/2025-03/words"
    assert telling.can_remove
    assert not (tmp_path / "out.pdf").exists()
