"""Moderation, one case and the method of a draw are printed from a bank, or it is said why not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from audits_made import PLAN, scored
from bank_made import keep_a_draw, keep_a_round, plain_bank
from printed_pages import page_texts

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass, Score
from sendprep.errors import SendprepError
from sendprep.services.write_case_papers import (
    case_pages,
    method_pages,
    moderation_pages,
    write_case,
    write_method,
    write_moderation,
)

TODAY = date(2026, 11, 20)
DONE = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    """A bank with a round of eight cases, two of them for a second audit, none begun."""
    with plain_bank(tmp_path) as made:
        with made.change("Draw"):
            keep_a_round(made, keep_a_draw(made, size=8))
        yield made


def newest(bank: Bank) -> AuditRound:
    return bank.rounds.all()[-1]


def audit(bank: Bank, case: str, which: Pass, note: str = "") -> None:
    """Finish an audit of a case, F2 of it not met in the second one."""
    with bank.change("Audit"):
        made = bank.audits.begin(newest(bank).id, case, which, f"{which.value} auditor")
        for score in scored(PLAN, F2="20"[which is Pass.SECOND]).values():
            bank.audits.put_score(made.id, score)
        bank.audits.put_score(made.id, Score("F1", "2", note))
        bank.audits.finish(made.id, DONE)


def text(path: Path) -> str:
    return " ".join(page_texts(path))


def test_the_page_of_a_case_audited_once_is_printed(bank: Bank, tmp_path: Path) -> None:
    round_ = newest(bank)
    case = next(one for one in bank.draws.all()[0].draw.ids if one not in round_.second)
    audit(bank, case, Pass.FIRST, "Every need has its help.")
    path = write_case(bank, tmp_path / "case.pdf", "", case, today=TODAY)
    assert f"Case {case}" in text(path)
    assert "aged 11 to 15, secondary, mainstream. 6 of the 12 cases" in text(path)
    assert "Every need has its help." in text(path)
    word = write_case(bank, tmp_path / "case.docx", round_.id, case, today=TODAY)
    assert word.read_bytes().startswith(b"PK")
    assert case_pages(bank, round_.id, case, today=TODAY).pdf == path.read_bytes()


def test_a_case_audited_twice_stays_blind_until_both_audits_are_finished(
    bank: Bank, tmp_path: Path
) -> None:
    case, out = newest(bank).second[0], tmp_path / "case.pdf"
    audit(bank, case, Pass.FIRST, "Every need has its help.")
    with pytest.raises(SendprepError, match="not both audits are finished") as refusal:
        write_case(bank, out, "", case, today=TODAY)
    assert "would show one auditor what the other found" in refusal.value.safe
    assert not out.exists()
    audit(bank, case, Pass.SECOND)
    assert "F2 met, then not met." in text(write_case(bank, out, "", case, today=TODAY))


def test_a_case_without_an_audit_or_outside_the_sample_is_refused(
    bank: Bank, tmp_path: Path
) -> None:
    drawn, round_ = bank.draws.all()[0].draw, newest(bank)
    fresh = next(one for one in drawn.ids if one not in round_.second)
    for case, why in (
        (fresh, "was not audited yet"),
        (drawn.replacements[0].out, "was replaced in the sample"),
        ("P99999", "is not in the sample of A1"),
    ):
        with pytest.raises(SendprepError, match=why):
            write_case(bank, tmp_path / "case.pdf", round_.id, case)
    assert not (tmp_path / "case.pdf").exists()


def test_a_note_that_names_somebody_stops_the_print_of_its_case(bank: Bank, tmp_path: Path) -> None:
    case = next(one for one in bank.draws.all()[0].draw.ids if one not in newest(bank).second)
    audit(bank, case, Pass.FIRST, "Oliver Bramwell has his help.")
    with pytest.raises(SendprepError, match="may tell who somebody is"):
        write_case(bank, tmp_path / "case.pdf", "", case, today=TODAY)
    assert case_pages(bank, "", case, today=TODAY).telling


def test_moderation_and_method_are_printed_as_pdf_and_word(bank: Bank, tmp_path: Path) -> None:
    path = write_moderation(bank, tmp_path / "moderation.pdf", today=TODAY)
    assert "Moderation of audit round A1" in text(path)
    assert "Fewer than 5 cases are graded by two auditors so far" in text(path)
    assert moderation_pages(bank, newest(bank).id, today=TODAY).pdf == path.read_bytes()
    path = write_method(bank, tmp_path / "method.pdf", today=TODAY)
    assert "The frame is Children of the mill" in text(path)
    assert "Audited in A1." in text(path)
    assert method_pages(bank, bank.draws.all()[0].id, today=TODAY).pdf == path.read_bytes()
    for name, write in (("a.docx", write_moderation), ("b.docx", write_method)):
        assert write(bank, tmp_path / name, today=TODAY).read_bytes().startswith(b"PK")


def test_an_empty_bank_says_what_to_do_first(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as empty:
        with pytest.raises(SendprepError, match="no audit round") as refusal:
            write_moderation(empty, tmp_path / "x.pdf")
        assert refusal.value.do == "Draw a sample and begin a round."
        with pytest.raises(SendprepError, match="No sample is drawn yet"):
            write_method(empty, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()
