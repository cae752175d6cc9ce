"""What was kept for print stands on a sheet of its own, and nowhere else."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from bank_made import fill, plain_bank
from printed_pages import page_texts

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.services.look_at_print import WordsTellError, keep_all, telling
from sendprep.services.look_over import self_evaluation
from sendprep.services.write_kept_words import write_kept_words

TODAY = date(2026, 3, 1)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        fill(made)
        for one in made.kept_words.all():
            with made.change("Start with none"):
                made.kept_words.remove(one.id)
        yield made


def _keep(bank: Bank, text: str, because: str) -> None:
    """Write of somebody in our account, and keep each name with a reason."""
    from sendprep.reports.sef import self_evaluation_summary

    with bank.change("Write"):
        bank.narrative.write(bank.weaknesses.all()[0].id, Section.WHAT_WE_DID, text)
    keep_all(bank, telling(bank, self_evaluation_summary(self_evaluation(bank, TODAY))), because)


def _said(bank: Bank, out: Path) -> str:
    return " ".join(page_texts(write_kept_words(bank, out, today=TODAY)))


def test_the_sheet_says_which_words_were_kept_where_why_and_by_whom(
    bank: Bank, tmp_path: Path
) -> None:
    _keep(bank, "Alice Okafor chairs the board.", "Public office holder")
    said = _said(bank, tmp_path / "kept.pdf")
    assert "One place that may tell who somebody is was kept" in said
    assert "Alice Okafor" in said
    assert f"Weakness {bank.weaknesses.all()[0].number}, what we did" in said
    assert "Public office holder" in said
    assert bank.officer in said


def test_a_name_in_a_reason_is_asked_about(bank: Bank, tmp_path: Path) -> None:
    _keep(bank, "Alice Okafor chairs the board.", "Her clerk, Oliver Bramwell, agreed")
    with pytest.raises(WordsTellError) as refusal:
        write_kept_words(bank, tmp_path / "kept.pdf", today=TODAY)
    assert [one.words for one in refusal.value.telling] == ["Oliver Bramwell"]
    assert not (tmp_path / "kept.pdf").exists()


def test_a_bank_in_which_nothing_was_kept_has_a_sheet_that_says_so(
    bank: Bank, tmp_path: Path
) -> None:
    assert "Nothing had to be decided about." in _said(bank, tmp_path / "kept.pdf")
