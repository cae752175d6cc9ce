"""A key tells who drawn cases are, lies apart from the bank, and leaves no trace in it."""

import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, dump, locked_bank, plain_bank
from cohorts_made import ON, PLANS, invented, workbook

from sendprep.bank.backup import back_up
from sendprep.bank.bank import Bank
from sendprep.bank.mapping_key import read_key
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort import ASKED, Column
from sendprep.domain.cohort_columns import Chosen, plain
from sendprep.domain.mapping_key import KnownCase
from sendprep.domain.sample import DrawPlan
from sendprep.errors import Cancelled, SendprepError
from sendprep.gui.crash import account
from sendprep.services.draw_sample import draw_sample, read_cases, replace_case
from sendprep.services.look_up_case import look_up_case
from sendprep.services.save_key import lies_beside, proposed_key, save_key

C = Column
WORDS = "salt harbour wick"
HEADS = ("Forename", "Surname", "Parent")
TELLING = ("Unique ID", "UPN", "ULN")


def _named(number: int) -> tuple[str, str, str]:
    return "Zebedee", f"Quartermaine{number}", f"Ottoline Featherstone{number}"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list of 40 children with their names, one of whom has no id that may be kept."""
    rows = invented(40, 7, each=0).rows[PLANS]
    heads = [*ASKED[PLANS], C.NHS_NUMBER]
    lines = [",".join([*(one.value for one in heads), *HEADS])]
    for number, row in enumerate(rows):
        named = row | {C.NHS_NUMBER: f"9990{number:06}"}
        if number == 3:
            named[C.ID] = named[C.UPN]  # tells who the child is, so the row stands for it
        cells = [f"{named.get(one, '')}".replace(",", "") for one in heads]
        lines.append(",".join([*cells, *_named(number)]))
    path = tmp_path_factory.mktemp("lists") / "children.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    (tmp_path / "bank").mkdir()
    with plain_bank(tmp_path / "bank") as made:
        yield made


@pytest.fixture
def kept(bank: Bank, file: Path) -> KeptDraw:
    """A sample of all 40 but ten, which are its reserves."""
    return draw_sample(bank, read_cases(file, ON), DrawPlan(30, "oak")).kept


def said(case: KnownCase) -> dict[str, str]:
    return dict(case.said)


def test_the_key_tells_who_every_drawn_case_is_and_nobody_else(
    bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path
) -> None:
    before = dump(bank)
    saved = save_key(bank, kept.id, file, tmp_path / "ours", WORDS)
    assert saved.path == tmp_path / "ours.sendprep-key"
    assert (saved.cases, saved.remarks) == (30, ())
    assert dump(bank) == before
    key = read_key(saved.path, WORDS)
    assert {one.id for one in key.cases} == set(kept.draw.ids)
    assert look_up_case(saved.path, WORDS, key.cases[0].id, kept.id) == key.cases[0]
    for found in key.cases:
        number = found.row - 2
        assert tuple(said(found)[head] for head in HEADS) == _named(number)
        assert {"Unique ID", "UPN", *HEADS} <= set(said(found)) <= {*TELLING, *HEADS}
    reserve = kept.draw.strata[0].reserves[0]
    with pytest.raises(SendprepError, match=f"The key holds no case {reserve}"):
        look_up_case(saved.path, WORDS, reserve)


def test_a_case_known_by_its_row_is_told_by_the_id_that_was_turned_away(
    bank: Bank, file: Path, tmp_path: Path
) -> None:
    kept = draw_sample(bank, read_cases(file, ON), DrawPlan(40, "all")).kept
    assert "List_1 row 5" in kept.draw.ids
    saved = save_key(bank, kept.id, file, tmp_path / "ours", WORDS)
    found = said(look_up_case(saved.path, WORDS, "list_1 ROW 5"))
    assert found["Unique ID"] == found["UPN"]
    assert found["Surname"] == "Quartermaine3"


def test_a_replacement_is_told_once_the_key_is_saved_anew(
    bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path
) -> None:
    first = save_key(bank, kept.id, file, tmp_path / "ours", WORDS)
    out = kept.draw.ids[0]
    made = replace_case(bank, kept.id, out, "Plan ceased").draw.replacements[0]
    with pytest.raises(SendprepError, match="saved anew"):
        look_up_case(first.path, WORDS, made.into)
    again = save_key(bank, kept.id, file, tmp_path / "ours", WORDS)
    assert (again.path, again.cases) == (first.path, 31)
    assert {look_up_case(again.path, WORDS, case).id for case in (out, made.into)} == {
        out,
        made.into,
    }


def test_another_list_is_refused(bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path) -> None:
    changed = tmp_path / "children.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    changed.write_text("\n".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(SendprepError, match="not the list that the sample was drawn from") as told:
        save_key(bank, kept.id, changed, tmp_path / "ours", WORDS)
    assert "Choose children.csv as it was on" in told.value.do
    assert [one.name for one in tmp_path.glob("*key*")] == []


def test_one_list_of_a_workbook_and_columns_that_were_chosen_are_read_as_for_the_draw(
    bank: Bank, file: Path, tmp_path: Path
) -> None:
    book = workbook(tmp_path / "lists.xlsx", invented(30, 4, each=0))
    drawn = draw_sample(bank, read_cases(book, ON, only=PLANS), DrawPlan(5, "ash")).kept
    assert save_key(bank, drawn.id, book, tmp_path / "one", WORDS).cases == 5

    text = file.read_text(encoding="utf-8").replace("Unique ID", "Our NO", 1)
    other = tmp_path / "other.csv"
    other.write_text(text, encoding="utf-8")
    chosen = Chosen({plain("Our NO"): C.ID})
    mapped = draw_sample(bank, read_cases(other, ON, chosen), DrawPlan(5, "elm")).kept
    saved = save_key(bank, mapped.id, other, tmp_path / "two", WORDS, lambda _: chosen)
    assert saved.cases == 5


def test_what_is_there_is_never_written_over_but_for_a_key_of_the_same_sample(
    bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.sendprep-key"
    letter.write_text("No key at all.")
    other = draw_sample(bank, read_cases(file, ON), DrawPlan(4, "yew")).kept
    theirs = save_key(bank, other.id, file, tmp_path / "theirs", WORDS).path
    for out, words, what in (
        (letter, WORDS, "another file"),
        (theirs, WORDS, "the key of another sample, 4 of 40 cases,"),
        (theirs, "another passphrase", "another file"),
    ):
        before = out.read_bytes()
        with pytest.raises(SendprepError, match=f"There is already {what}"):
            save_key(bank, kept.id, file, out, words)
        assert out.read_bytes() == before


def test_the_key_of_another_draw_is_told(
    bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path
) -> None:
    other = draw_sample(bank, read_cases(file, ON), DrawPlan(4, "yew")).kept
    theirs = save_key(bank, other.id, file, tmp_path / "theirs", WORDS).path
    with pytest.raises(SendprepError, match=r"key of another sample: 4 of 40 cases of children"):
        look_up_case(theirs, WORDS, kept.draw.ids[0], kept.id)


def test_no_key_is_saved_where_or_under_a_passphrase_that_does_not_protect_it(
    file: Path, tmp_path: Path
) -> None:
    with locked_bank(tmp_path) as bank:
        kept = draw_sample(bank, read_cases(file, ON), DrawPlan(4, "yew")).kept
        (tmp_path / "OneDrive").mkdir()
        for out, words, why in (
            (tmp_path / "a", "", "An empty passphrase protects nothing."),
            (tmp_path / "a", PASSPHRASE, "This is the passphrase of the bank."),
            (tmp_path / "none" / "a", WORDS, "is not there."),
            (tmp_path / "OneDrive" / "a", WORDS, "This folder is synchronised by OneDrive"),
        ):
            with pytest.raises(SendprepError, match=why) as told:
                save_key(bank, kept.id, file, out, words)
            assert told.value.safe == "No key was written."
    assert list(tmp_path.rglob("*key*")) == []


def test_a_key_is_proposed_apart_from_the_bank_and_told_if_it_is_not(
    bank: Bank, kept: KeptDraw, file: Path
) -> None:
    proposed = proposed_key(bank.path)
    assert proposed.name == "Ashmere key.sendprep-key"
    assert not lies_beside(proposed, bank.path)
    saved = save_key(bank, kept.id, file, bank.path.parent / "key", WORDS)
    assert "beside the bank" in saved.remarks[0]


def test_saving_can_be_cancelled_and_leaves_nothing(
    bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path
) -> None:
    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        save_key(bank, kept.id, file, tmp_path / "ours", WORDS, progress=cancel)
    assert list(tmp_path.glob("*key*")) == []


def test_nothing_of_the_key_is_in_bank_log_index_backup_or_crash_text(
    bank: Bank, kept: KeptDraw, file: Path, tmp_path: Path
) -> None:
    saved = save_key(bank, kept.id, file, tmp_path / "ours", WORDS)
    replaced = replace_case(bank, kept.id, kept.draw.ids[0], "Plan ceased").draw.replacements[0]
    save_key(bank, kept.id, file, tmp_path / "ours", WORDS)
    known = look_up_case(saved.path, WORDS, replaced.into)
    crash = ""
    try:
        raise RuntimeError(f"{known}", saved)
    except RuntimeError as bug:
        crash = account(type(bug), bug.__traceback__) + "".join(traceback.format_exception(bug))
    backup = back_up(bank, tmp_path)
    bank.close()
    content = b"".join(one.read_bytes() for one in (bank.path, backup)) + crash.encode()
    assert kept.draw.ids[0].encode() in content, "the file is not encrypted, so all of it is seen"
    told = {words for heading, words in known.said if heading != "Unique ID"}
    words = {*told, "Zebedee", "Quartermaine", "Ottoline", WORDS}
    assert len(words) > 6
    found = {one for one in words for code in ("utf-8", "utf-16-le") if one.encode(code) in content}
    assert found == set()
