import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bank_made import a_link, an_excerpt, pages_of, some_evidence
from made import letter_file, paper
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.cli.passphrase import VARIABLE


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def call(capsys):
    """Run a command; give its exit code, its output (parsed if JSON) and its error text."""

    def call_it(*arguments, code=0):
        capsys.readouterr()
        assert run([str(argument) for argument in arguments], lambda bank: 0) == code
        out, err = capsys.readouterr()
        return (json.loads(out) if "--json" in arguments and out else out), err

    return call_it


@pytest.fixture
def bank(tmp_path, call):
    file = tmp_path / "area.sendprep"
    call("new", file, "--letter", letter_file(tmp_path), "--plain")
    return file


def test_letter_is_printed_as_documented_and_nothing_is_written(tmp_path, call):
    file = letter_file(tmp_path)
    letter, _ = call("letter", file, "--json")
    assert list(letter) == [
        "framework", "kind", "area", "visit", "letter_date", "outcome", "stated",
        "weaknesses", "warnings",
    ]  # fmt: skip
    assert (letter["framework"], letter["kind"], letter["area"]) == ("2016", "revisit", "Ashmere")
    assert letter["visit"] == {"start": "2025-04-29", "end": "2025-05-02"}
    assert letter["letter_date"] == "2025-06-12"
    assert letter["stated"] == {"total": 9, "sufficient": 3, "not_sufficient": 5}
    fifth = letter["weaknesses"][4]
    assert list(fifth) == [
        "number", "kind", "text", "page", "judgement", "responsible", "findings",
    ]  # fmt: skip
    assert (fifth["number"], fifth["kind"]) == (5, "significant_weakness")
    assert fifth["judgement"] is None
    assert list(fifth["findings"][0]) == ["text", "page"]
    assert list(tmp_path.iterdir()) == [file]


def test_real_report_is_printed_with_responsible_bodies(call):
    letter, _ = call("letter", shared("reports/halton-2023.pdf"), "--json")
    assert (letter["framework"], letter["kind"], letter["outcome"]) == ("2023", "full", 3)
    kinds = [one["kind"] for one in letter["weaknesses"]]
    assert kinds == ["priority_action"] * 5 + ["improvement_area"] * 4
    assert all(one["responsible"] for one in letter["weaknesses"][:5])


def test_way_from_letter_to_report_in_commands(tmp_path, bank, call):
    file = paper(tmp_path, "waits.md", "# Waits\n\nThe median wait fell to 22 weeks.\n")
    added, _ = call(
        "add", bank, file, "--weakness", 2, "--date", "2026-10-31", "--agency", "health",
        "--kind", "data", "--json",
    )  # fmt: skip
    assert [list(one) for one in added] == [["file", "result", "id", "why"]]
    assert added[0]["result"] == "added"
    shown, _ = call("show", bank, "--json")
    assert len(shown["weaknesses"]) == 9
    assert shown["evidence"][1]["id"] == added[0]["id"]
    assert shown["evidence"][1]["evidence_date"] == "2026-10-31"
    assert shown["weaknesses"][1]["evidence"][0]["evidence_id"] == added[0]["id"]
    found, _ = call("find", bank, '"median wait" 22', "--json")
    assert found["total"] == 1
    assert list(found["hits"][0]) == ["kind", "id", "title", "page", "snippet"]
    assert "«22»" in found["hits"][0]["snippet"]
    for name in ("sef.pdf", "sef.docx"):
        call("report", bank, "sef", "-o", tmp_path / name)
        assert (tmp_path / name).stat().st_size > 10_000
    checked, _ = call("check", bank, "--json")
    assert checked == {"ok": True, "faults": []}


def test_what_was_held_on_a_day_is_shown_whatever_became_of_it(bank, call):
    with Bank.open(bank, None, "A. Officer") as opened:
        (letter,) = opened.evidence.all()
        weakness = opened.weaknesses.all()[0]
        may, june, july = (datetime(2020, month, 4, 12, tzinfo=UTC) for month in (5, 6, 7))
        old, new, gone = (some_evidence(number) for number in (2, 3, 4))
        with opened.change("Add"):
            opened.evidence.add(replace(old, added=may))
            opened.evidence.add(replace(new, added=july, replaces_id=old.id))
            opened.evidence.add(replace(gone, added=may, trashed=june))
            for one in (old, new, gone):
                opened.links.add(a_link(one, weakness))
            text_id = opened.texts.put(old.id, pages_of("Waits fell."))
            early, late = (
                replace(an_excerpt(old, text_id), added=moment) for moment in (may, july)
            )
            opened.excerpts.add(early)
            opened.excerpts.add(late)

    def held(day):
        shown, _ = call("show", bank, "--on", day, "--json")
        links = {one["evidence_id"] for one in shown["weaknesses"][0]["evidence"]}
        evidence = {one["id"] for one in shown["evidence"]}
        return evidence, links, {one["id"] for one in shown["excerpts"]}

    assert held("2020-05-03") == (set(), set(), set())
    assert held("2020-05-04") == ({old.id, gone.id}, {old.id, gone.id}, {early.id})
    assert held("2020-06-04") == ({old.id}, {old.id}, {early.id})
    assert held("2020-07-04") == ({new.id}, {new.id}, set())
    assert held("2999-01-01") == ({letter.id, new.id}, {new.id}, set())
    assert "1 piece of evidence" in call("show", bank, "--on", "2020-06-04")[0]


def test_check_names_a_damaged_search_and_makes_it_anew_only_if_asked(bank, call):
    connection = sqlite3.connect(bank)
    with connection:
        connection.execute("delete from search_data where id > 10")
    connection.close()
    assert "Make the search anew" in call("find", bank, "hedgehog", code=1)[1]
    for _ in range(2):
        checked, _ = call("check", bank, "--json", code=1)
        assert [one["what"] for one in checked["faults"]] == ["The search index is damaged"]
        assert "--mend" in checked["faults"][0]["do"]
    assert call("check", bank, "--mend", "--json")[0] == {"ok": True, "faults": []}
    assert "found" in call("find", bank, "hedgehog")[0]


def test_same_commands_print_sentences_without_json(tmp_path, bank, call):
    out, err = call("letter", letter_file(tmp_path))
    assert "9 weaknesses" in out
    assert "Look:" in err
    assert "Ashmere" in call("show", bank)[0]
    assert "2 found" in call("find", bank, "hedgehog OR faith")[0], "the finding, and its page"
    assert "Nothing is wrong" in call("check", bank)[0]
    assert "added" in call("add", bank, paper(tmp_path, "a.txt", "Words"))[0]


def test_a_new_bank_names_the_titles_that_its_weaknesses_were_given(tmp_path, call):
    letter = letter_file(tmp_path)
    said, _ = call("new", tmp_path / "a.sendprep", "--letter", letter, "--plain")
    made, _ = call("new", tmp_path / "b.sendprep", "--letter", letter, "--plain", "--json")
    assert list(made) == ["bank", "weaknesses", "findings", "titles", "warnings"]
    shown, _ = call("show", tmp_path / "b.sendprep", "--json")
    kept = [{"number": one["number"], "title": one["title"]} for one in shown["weaknesses"]]
    assert made["titles"] == kept
    lines = [f"{one['number']}. {one['title']}" for one in kept]
    assert len(lines) == made["weaknesses"] > 1
    assert said.splitlines()[1:] == lines


def test_encrypted_bank_takes_its_passphrase_from_variable_or_file(tmp_path, call, monkeypatch):
    bank, letter = tmp_path / "a.sendprep", letter_file(tmp_path)
    secret = paper(tmp_path, "secret.txt", "four Words of 9 letters\nnot this line\n")
    call("new", bank, "--letter", letter, "--passphrase-file", secret)
    assert b"weakness" not in bank.read_bytes()
    assert "Nothing is wrong" in call("check", bank, "--passphrase-file", secret)[0]
    monkeypatch.setenv(VARIABLE, "four Words of 9 letters")
    assert "Nothing is wrong" in call("check", bank)[0]
    monkeypatch.setenv(VARIABLE, "wrong")
    _, err = call("show", bank, code=1)
    assert "passphrase" in err
    monkeypatch.delenv(VARIABLE)
    _, err = call("show", bank, code=1)
    assert VARIABLE in err


def test_passphrase_file_of_a_windows_editor_holds_the_same_passphrase(tmp_path, call):
    bank, letter = tmp_path / "a.sendprep", letter_file(tmp_path)
    plain, marked = tmp_path / "plain.txt", tmp_path / "marked.txt"
    plain.write_bytes("four Wörds of 9 letters\n".encode())
    marked.write_bytes("\ufefffour Wörds of 9 letters\r\n".encode())
    call("new", bank, "--letter", letter, "--passphrase-file", plain)
    assert "Nothing is wrong" in call("check", bank, "--passphrase-file", marked)[0]


def test_nobody_is_asked_for_a_passphrase_where_nobody_can_answer(tmp_path):
    command = [sys.executable, "-m", "sendprep", "new", "a.sendprep", "--letter"]
    done = subprocess.run(
        [*command, letter_file(tmp_path)],
        check=False, cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert VARIABLE.encode() in done.stderr
    assert not (tmp_path / "a.sendprep").exists()


def hostile(folder):
    """Make files that are no letters, each of another kind."""
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "truncated.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
    (folder / "noise.docx").write_bytes(bytes(range(256)) * 40)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (folder / "shopping.txt").write_text("Milk, eggs, flour.", encoding="utf-8")
    (folder / "binary.md").write_bytes(bytes(range(256)))
    with zipfile.ZipFile(folder / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(1024):
                part.write(bytes(1 << 20))
    return sorted(folder.iterdir())


def test_file_that_is_no_letter_gets_one_sentence_and_makes_no_bank(tmp_path, call):
    bad = tmp_path / "bad"
    bad.mkdir()
    for file in [*hostile(bad), bad / "missing.pdf", bad]:
        for arguments in (("letter", file), ("new", tmp_path / "b", "--letter", file, "--plain")):
            out, err = call(*arguments, code=1)
            assert out == ""
            assert len(err.strip().splitlines()) == 1, err
            assert "Traceback" not in err
            assert err.strip().endswith("."), err
    assert [one.name for one in tmp_path.iterdir()] == ["bad"]


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", bytes(range(256)) * 64])
def test_file_that_is_no_bank_gets_one_sentence(tmp_path, call, content, monkeypatch):
    monkeypatch.setenv(VARIABLE, "words")
    file = tmp_path / "a.sendprep"
    file.write_bytes(content)
    for arguments in (("show", file), ("check", file), ("find", file, "x")):
        _, err = call(*arguments, code=1)
        assert len(err.strip().splitlines()) == 1, err
    assert file.read_bytes() == content


def test_missing_bank_is_not_made(tmp_path, call):
    _, err = call("show", tmp_path / "none.sendprep", code=1)
    assert "none.sendprep" in err
    assert list(tmp_path.iterdir()) == []


def test_only_an_intake_that_was_refused_whole_ends_with_1(tmp_path, bank, call):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 broken")
    rows, _ = call("add", bank, bad, "--json", code=1)
    assert rows[0]["result"] == "refused"
    assert rows[0]["id"] is None
    rows, _ = call("add", bank, bad, paper(tmp_path, "a.txt", "Good."), "--json")
    assert [one["result"] for one in rows] == ["refused", "added"]


def test_misuse_is_explained_with_exit_code_2(call, tmp_path):
    call("new", tmp_path / "x", code=2)
    call("report", tmp_path / "x", "poem", "-o", "y.pdf", code=2)


def test_empty_name_is_misuse_and_never_the_folder_one_is_in(tmp_path, bank, call, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for arguments in (
        ("add", bank, ""),
        ("letter", ""),
        ("new", "", "--letter", tmp_path / "letter.md"),
        ("report", bank, "sef", "-o", ""),
        ("show", ""),
        ("demo", ""),
    ):
        _, err = call(*arguments, code=2)
        assert "the name is empty" in err
    assert len(call("show", bank, "--json")[0]["evidence"]) == 1


def test_any_limit_is_answered(bank, call):
    assert call("find", bank, "the", "--limit", 1_000_000, "--json")[0]["total"]
    call("find", bank, "the", "--limit", 10**30, code=2)


def test_sample_that_cannot_be_made_is_said_in_one_sentence(tmp_path, call):
    (tmp_path / "file").write_text("In the way.", encoding="utf-8")
    _, err = call("demo", tmp_path / "file", code=1)
    assert "could not be made" in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_answer_that_cannot_be_printed_is_said_in_one_sentence(bank):
    command = [sys.executable, "-m", "sendprep", "show", str(bank), "--json"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 1
    assert b"could not be printed" in done.stderr
    assert b"Traceback" not in done.stderr


def test_demo_makes_bank_and_reports(tmp_path, call):
    call("demo", tmp_path / "sample")
    names = {file.name for file in (tmp_path / "sample").iterdir()}
    assert names == {
        "Ashmere.sendprep",
        "Ashmere SEF summary.pdf",
        "Ashmere SEF summary.docx",
        "Papers",
        "Lists",
    }
    call("demo", tmp_path / "sample")


def test_program_speaks_utf8_whatever_the_console_is(tmp_path):
    command = [sys.executable, "-m", "sendprep", "letter", str(letter_file(tmp_path)), "--json"]
    done = subprocess.run(
        command, check=False, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["area"] == "Ashmere"


def test_window_opens_when_nothing_is_asked_and_with_the_bank_that_is_named(tmp_path):
    opened = []

    def open_window(bank):
        opened.append(bank)
        return 3

    for arguments in ([], ["open"], ["open", str(tmp_path / "a.sendprep")]):
        assert run(arguments, open_window) == 3
    assert opened == [None, None, tmp_path / "a.sendprep"]


def test_help_names_every_command(call):
    out, _ = call("--help")
    for name in ("letter", "new", "add", "show", "report", "find", "check", "demo", "open"):
        assert f"\n  {name} " in out
