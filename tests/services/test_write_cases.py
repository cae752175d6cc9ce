"""An audit round of a bank is printed, unless a word of it may tell who somebody is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from audits_made import PLAN, scored
from bank_made import keep_a_draw, keep_a_round, plain_bank
from printed_pages import page_texts

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, BoardSight, Pass
from sendprep.domain.draw import replaced
from sendprep.domain.editions import Edition
from sendprep.domain.identity import new_id
from sendprep.errors import SendprepError
from sendprep.services.write_cases import cases_pages, round_of_number, write_cases

TODAY = date(2026, 11, 20)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Audit"):
            drawn = keep_a_draw(made, size=8)
            audited(made, keep_a_round(made, drawn), drawn.draw.ids)
        yield made


def audited(bank: Bank, round_: AuditRound, cases: tuple[str, ...]) -> None:
    """Finish a first audit of each case, all of them met but F2 in every other one."""
    for at, case in enumerate(cases):
        made = bank.audits.begin(round_.id, case, Pass.FIRST, "A. First")
        for score in scored(PLAN, F2="02"[at % 2]).values():
            bank.audits.put_score(made.id, score)
        bank.audits.finish(made.id, datetime(2026, 11, 1, tzinfo=UTC))


def newest(bank: Bank) -> AuditRound:
    return bank.rounds.all()[-1]


def text(path: Path) -> str:
    return " ".join(page_texts(path))


def test_the_newest_round_is_printed_as_pdf_and_word(bank: Bank, tmp_path: Path) -> None:
    path = write_cases(bank, tmp_path / "round.pdf", today=TODAY)
    assert "Audit round A1: Of the mill" in text(path)
    assert "8 EHC plans were drawn by chance (stratified sample)" in text(path)
    assert "Replaced: Plan ceased (numbers too small to print)." in text(path)
    word = write_cases(bank, tmp_path / "round.docx", today=TODAY)
    assert word.read_bytes().startswith(b"PK")
    assert cases_pages(bank, today=TODAY).pdf == path.read_bytes()


def test_an_older_round_is_printed_if_it_is_asked_for(bank: Bank, tmp_path: Path) -> None:
    first = newest(bank)
    with bank.change("Begin another"):
        again = replace(first, id=new_id(), number=2, title="Again")
        bank.rounds.add(again)
        audited(bank, again, bank.draws.get(first.draw_id).draw.ids)
    path = write_cases(bank, tmp_path / "round.pdf", round_of_number(bank, 1).id, today=TODAY)
    assert "Audit round A1: Of the mill" in text(path)
    assert "There is no earlier round" in text(path)
    path = write_cases(bank, tmp_path / "round.pdf", today=TODAY)
    assert "Audit round A2: Again" in text(path)
    assert "No real change since audit round A1" in text(path)
    with pytest.raises(SendprepError, match="There is no audit round A3") as refusal:
        round_of_number(bank, 3)
    assert refusal.value.do == "Rounds of this bank: A1, A2."


def test_a_bank_without_a_round_says_what_to_do(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as empty, pytest.raises(SendprepError) as refusal:
        write_cases(empty, tmp_path / "round.pdf")
    assert refusal.value.do == "Draw a sample and begin a round."
    assert not (tmp_path / "round.pdf").exists()


@pytest.mark.parametrize("where", ["title", "board", "decision", "reason"])
def test_words_that_may_tell_who_somebody_is_stop_the_print(
    bank: Bank, tmp_path: Path, where: str
) -> None:
    name, round_ = "Oliver Bramwell", newest(bank)
    with bank.change("Say a name"):
        if where == "title":
            bank.rounds.update(replace(round_, title=f"Plan of {name}"))
        elif where == "reason":
            drawn = bank.draws.get(round_.draw_id).draw
            made = replaced(drawn, drawn.ids[-1], name).replacements[-1]
            bank.draws.replace(round_.draw_id, made)
        else:
            board, decided = (name, "") if where == "board" else ("The board", f"Ask {name}")
            bank.rounds.see(BoardSight(new_id(), round_.id, board, TODAY, decided))
    with pytest.raises(SendprepError, match=rf"tell who somebody is: “{name}” \(a name"):
        write_cases(bank, tmp_path / "round.pdf", today=TODAY)
    assert not (tmp_path / "round.pdf").exists()


def test_families_are_not_told_why_a_case_was_left_out_or_replaced(
    bank: Bank, tmp_path: Path
) -> None:
    path = write_cases(bank, tmp_path / "round.pdf", today=TODAY, edition=Edition.PARENTS)
    for why in ("Plan ceased", "Moved out"):
        assert why not in text(path)
    assert "Some could not be checked. Others, drawn by lot, replaced them." in text(path)
    board = write_cases(bank, tmp_path / "board.pdf", today=TODAY, edition=Edition.BOARD)
    assert "Replaced: Plan ceased" in text(board)
