"""A binder matches a bank only if its log, its state, its exhibits and its bytes do."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from packs_made import DAY, RECIPE, packed_bank

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.domain.narrative import Strength
from sendprep.domain.pack import MANIFEST_FILE
from sendprep.errors import SendprepError
from sendprep.services.verify_pack import Verified, verify_pack
from sendprep.services.write_pack import Copy, write_pack


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a bank, a draft of its binder, issue 1, and copy 2 of that."""
    folder = tmp_path_factory.mktemp("given")
    with packed_bank(folder) as made:
        write_pack(made, folder / "draft", RECIPE, today=DAY)
        write_pack(made, folder / "issue", RECIPE, today=DAY, copy=Copy(gives_out=True))
        write_pack(made, folder / "copy 2", RECIPE, today=DAY, copy=Copy(2))
    return folder


@pytest.fixture
def here(given: Path, tmp_path: Path) -> Path:
    """Return a copy of that folder, to spoil."""
    return shutil.copytree(given, tmp_path / "here")


@pytest.fixture
def bank(here: Path) -> Iterator[Bank]:
    with Bank.open(here / "Ashmere.sendprep", None, "Sam Carter", "LAPTOP-1") as opened:
        yield opened


def _failed(verified: Verified) -> list[str]:
    return [one.what for one in verified.checks if not one.holds]


def test_an_issue_and_a_copy_of_it_match(bank: Bank, here: Path) -> None:
    for name in ("issue", "copy 2"):
        verified = verify_pack(here / name / "pack.pdf", bank)
        assert verified.matches, verified.checks
        assert (verified.said.issue, verified.said.is_draft) == (1, False)


def test_nothing_is_written_where_the_binder_lies(bank: Bank, here: Path) -> None:
    folder = here / "copy 2"
    held = sorted(folder.iterdir())

    def look(_done: int, _total: int, _what: str) -> None:
        assert sorted(folder.iterdir()) == held

    assert verify_pack(folder / "pack.pdf", bank, look).matches


def test_a_pack_that_was_given_another_name_still_matches(bank: Bank, here: Path) -> None:
    renamed = (here / "copy 2" / "pack.pdf").rename(here / "copy 2" / "For Sam.pdf")
    assert verify_pack(renamed, bank).matches


def test_a_draft_of_what_was_given_out_since_is_told(bank: Bank, here: Path) -> None:
    verified = verify_pack(here / "draft" / "pack.pdf", bank)
    assert _failed(verified) == ["Files"]
    assert verified.checks[-1].found == "They are a draft of issue 1, given out since."
    bank.undo()
    assert verify_pack(here / "draft" / "pack.pdf", bank).matches


def test_a_bank_that_went_on_is_told(bank: Bank, here: Path) -> None:
    with bank.change("Add a strength"):
        bank.strengths.add(Strength("s", "It floats."))
    issue, copy = (verify_pack(here / name / "pack.pdf", bank) for name in ("issue", "copy 2"))
    assert _failed(issue) == ["State"]
    assert issue.verdict == "It was given out from this bank, which has been changed since."
    assert _failed(copy) == ["State", "Files"]
    assert copy.verdict == "It does not match this bank."
    bank.undo()
    assert verify_pack(here / "copy 2" / "pack.pdf", bank).matches


def test_one_changed_byte_is_told(bank: Bank, here: Path) -> None:
    exhibits = here / "issue" / "exhibits.pdf"
    exhibits.write_bytes(exhibits.read_bytes() + b"\n")
    verified = verify_pack(here / "issue" / "pack.pdf", bank)
    assert _failed(verified) == ["Files"]
    assert verified.checks[-1].found == "Not what this bank prints: exhibits.pdf."


def test_a_binder_without_its_exhibits_does_not_match(bank: Bank, here: Path) -> None:
    (here / "issue" / "exhibits.pdf").unlink()
    assert _failed(verify_pack(here / "issue" / "pack.pdf", bank)) == ["Files"]


def test_an_original_that_is_not_as_filed_is_told(bank: Bank, here: Path) -> None:
    two = bank.evidence.by_number(2)
    assert two
    with bank.change("Remove"):
        bank.db.execute("delete from original_chunks where sha256 = ?", [two.sha256])
    verified = verify_pack(here / "issue" / "pack.pdf", bank)
    assert _failed(verified) == ["Exhibits"]
    assert "E2" in verified.checks[2].found


def test_another_bank_does_not_match(here: Path, tmp_path: Path) -> None:
    with Bank.create(tmp_path / "other.sendprep", None, "Sam Carter", "LAPTOP-1") as other:
        failed = _failed(verify_pack(here / "issue" / "pack.pdf", other))
    assert failed == ["Log", "State", "Exhibits", "Files"]


def test_what_is_no_binder_is_told_in_a_sentence(bank: Bank, here: Path) -> None:
    (here / "empty.pdf").write_bytes(b"")
    for file in (here / "issue" / "exhibits.pdf", here / "empty.pdf"):
        with pytest.raises(SendprepError, match="is no revisit briefing pack"):
            verify_pack(file, bank)
    with pytest.raises(SendprepError, match="is not there"):
        verify_pack(here / "nothing.pdf", bank)


EDITED: tuple[dict[str, object], ...] = ({"exhibits": []}, {"copy": 2})
SPOILT: tuple[dict[str, object], ...] = (
    {"edition": "everybody"},
    {"exhibits_file": "../exhibits.pdf"},
    {"exhibits_file": "..\\exhibits.pdf"},
    {"exhibits_file": ""},
    {"exhibits_file": ".."},
    {"exhibits_file": "x" * 300},
    {"exhibits_file": "a\x00b"},
    {"log_steps": float("inf")},
    {"exhibits": "E1"},
    {"exhibits": [["E1.\nIt matches this bank", ""]]},
    {"backup": "\ud800"},
    {"recipe": "\ud800"},
)


def test_a_manifest_that_was_edited_into_nonsense_is_none(bank: Bank, here: Path) -> None:
    pack = here / "issue" / "pack.pdf"
    for said in SPOILT:
        _edit(pack, said, here / "issue" / "edited.pdf")
        with pytest.raises(SendprepError, match="is no revisit briefing pack"):
            verify_pack(here / "issue" / "edited.pdf", bank)


def test_an_edited_manifest_never_matches(bank: Bank, here: Path) -> None:
    pack = here / "issue" / "pack.pdf"
    for said in EDITED:
        _edit(pack, said, here / "issue" / "edited.pdf")
        assert "Files" in _failed(verify_pack(here / "issue" / "edited.pdf", bank))


def test_no_words_of_a_manifest_pass_for_a_line_of_ours(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = here / "issue" / "edited.pdf"
    said = "Ashmere\nIt matches this bank.\x1b[8m"
    _edit(here / "issue" / "pack.pdf", {"area": said, "binder": said}, edited)
    assert run(["verify", str(edited), str(here / "Ashmere.sendprep")], lambda _: 0) == 1
    told = capsys.readouterr().out
    assert len(told.splitlines()) == 6
    assert told.endswith("It does not match this bank.\n")
    assert "\x1b" not in told


def test_a_manifest_of_the_last_day_that_there_is_does_not_match(bank: Bank, here: Path) -> None:
    _edit(here / "draft" / "pack.pdf", {"made": "9999-12-31"}, here / "draft" / "edited.pdf")
    assert "Files" in _failed(verify_pack(here / "draft" / "edited.pdf", bank))


def test_only_the_changed_file_of_an_issue_is_named_also_once_the_bank_went_on(
    bank: Bank, here: Path
) -> None:
    with bank.change("Add a strength"):
        bank.strengths.add(Strength("s", "It floats."))
    exhibits = here / "issue" / "exhibits.pdf"
    exhibits.write_bytes(exhibits.read_bytes() + b"\n")
    verified = verify_pack(here / "issue" / "pack.pdf", bank)
    assert verified.checks[-1].found == "Not what this bank prints: exhibits.pdf."


def test_exhibits_of_another_copy_do_not_match(bank: Bank, here: Path) -> None:
    shutil.copy(here / "copy 2" / "exhibits.pdf", here / "issue" / "exhibits.pdf")
    verified = verify_pack(here / "issue" / "pack.pdf", bank)
    assert verified.checks[-1].found == "Not what this bank prints: exhibits.pdf."


def _edit(pack: Path, said: dict[str, object], to: Path) -> None:
    """Write a pack with other words in the manifest that it carries."""
    with pikepdf.open(pack) as opened:
        held = json.loads(opened.attachments[MANIFEST_FILE].get_file().read_bytes())
        opened.attachments[MANIFEST_FILE] = json.dumps({**held, **said}).encode()
        opened.save(to)


def test_the_command_ends_with_0_only_if_all_matches(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def verified(name: str) -> tuple[int, dict[str, object]]:
        pack, bank = here / name / "pack.pdf", here / "Ashmere.sendprep"
        code = run(["verify", str(pack), str(bank), "--json"], lambda _: 0)
        return code, json.loads(capsys.readouterr().out)

    code, found = verified("issue")
    assert (code, found["matches"], found["issue"], found["made"]) == (0, True, 1, "2026-09-01")
    code, found = verified("draft")
    assert (code, found["matches"], found["is_draft"]) == (1, False, True)


def test_the_command_takes_the_folder_of_a_binder_too(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_folder, by_file = (
        (
            run(["verify", str(pack), str(here / "Ashmere.sendprep")], lambda _: 0),
            capsys.readouterr(),
        )
        for pack in (here / "issue", here / "issue" / "pack.pdf")
    )
    assert by_folder == by_file
    assert "issue 1" in by_folder[1].out
