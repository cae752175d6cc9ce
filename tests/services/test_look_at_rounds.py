"""No two issues for families or a board tell one case between them unless somebody decided so."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from audit_rounds_made import RoundMade, answer_all, bank_with_round

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition
from sendprep.services.issue_pack import for_readers, printed_entries
from sendprep.services.look_at_print import Telling, WordsTellError, keep
from sendprep.services.print_copies import print_copies
from sendprep.services.write_pack import Copy, pack_pages, write_pack

DAY = date(2026, 9, 1)
RECIPE = Recipe("r1", "Binder", edition=Edition.BOARD)


_OUT = Copy(gives_out=True)


@pytest.fixture
def audited(tmp_path: Path) -> Iterator[tuple[Bank, RoundMade]]:
    """A bank with six cases audited."""
    bank, made = bank_with_round(tmp_path, share=0)
    with bank:
        for case in made.ids[:6]:
            answer_all(bank, made.round, case)
        yield bank, made


@pytest.fixture
def given(audited: tuple[Bank, RoundMade], tmp_path: Path) -> tuple[Bank, RoundMade]:
    """The same, after its binder was given out to a board."""
    write_pack(audited[0], tmp_path / "first", RECIPE, today=DAY, copy=_OUT)
    return audited


def asked(bank: Bank, edition: Edition = Edition.BOARD) -> list[Telling]:
    """Return what a preview asks about."""
    told = pack_pages(bank, for_readers(RECIPE, edition), today=DAY).telling
    return [one for one in told if isinstance(one, Telling) and "other case" in one.words]


@pytest.mark.parametrize("edition", list(Edition))
def test_one_case_more_than_an_issue_counted_is_asked_about_but_for_inspectors(
    audited: tuple[Bank, RoundMade], edition: Edition, tmp_path: Path
) -> None:
    bank, made = audited
    recipe = for_readers(RECIPE, edition)
    write_pack(bank, tmp_path / "first", recipe, today=DAY, copy=_OUT)
    assert asked(bank, edition) == []
    answer_all(bank, made.round, made.ids[6])
    told = asked(bank, edition)
    if edition is Edition.INSPECTOR:
        assert told == []
        return
    assert [one.words for one in told] == [
        "1 other case than issue 1 of 1\N{NO-BREAK SPACE}September 2026"
    ]
    assert "Audit round A1" in told[0].before
    assert not told[0].can_remove


def test_nothing_is_written_or_printed_before_somebody_decided(
    given: tuple[Bank, RoundMade], tmp_path: Path
) -> None:
    bank, made = given
    answer_all(bank, made.round, made.ids[6])
    with pytest.raises(WordsTellError, match="1 other case"):
        write_pack(bank, tmp_path / "next", RECIPE, today=DAY, copy=_OUT)
    with pytest.raises(WordsTellError, match="1 other case"):
        print_copies(bank, RECIPE, today=DAY)
    assert not (tmp_path / "next").exists()
    (told,) = asked(bank)
    keep(bank, told, "The case was told to the board anyway.")
    assert asked(bank) == []
    assert write_pack(bank, tmp_path / "next", RECIPE, today=DAY, copy=_OUT).exists()


def test_five_cases_more_tell_nobody(given: tuple[Bank, RoundMade]) -> None:
    bank, made = given
    for case in made.ids[6:11]:
        answer_all(bank, made.round, case)
    assert asked(bank) == []


def test_the_cases_of_an_issue_are_kept_as_hashes_and_are_no_part_that_changes(
    given: tuple[Bank, RoundMade],
) -> None:
    bank, made = given
    for issue in bank.issues.all():
        (cases,) = (words for key, words in issue.entries if key.startswith("cases/"))
        assert len(set(cases.split())) == 6
        assert not any(case in cases for case in made.ids)
        assert all(not key.startswith("cases/") for key, _ in printed_entries(issue))
