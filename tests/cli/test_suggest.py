"""The command that suggests weaknesses for a text."""

import io
import json
import sys

import pytest
from made import letter_file

from sendprep.cli.commands import run


@pytest.fixture
def bank(tmp_path, capsys):
    file = tmp_path / "area.sendprep"
    said = ["new", str(file), "--letter", str(letter_file(tmp_path)), "--plain"]
    assert run(said, lambda bank: 0) == 0
    capsys.readouterr()
    return str(file)


def test_suggestions_are_printed_as_documented_and_nothing_is_filed(bank, capsys):
    text = "Families wait too long for speech and language therapy"
    assert run(["suggest", bank, "--text", text, "--json"], lambda bank: 0) == 0
    found = json.loads(capsys.readouterr().out)
    assert 1 <= len(found) <= 3
    assert [list(one) for one in found] == [["weakness", "score", "because"]] * len(found)
    assert found[0]["because"] and all(word in text for one in found for word in one["because"])
    assert 1 >= found[0]["score"] >= found[-1]["score"] >= 0
    assert run(["show", bank, "--json"], lambda bank: 0) == 0
    shown = json.loads(capsys.readouterr().out)
    assert all(one["evidence"] == [] for one in shown["weaknesses"])


def test_text_is_read_from_stdin_as_utf8(bank, capsys, monkeypatch):
    piped = io.TextIOWrapper(io.BytesIO("The “EHC plans” – thérapie".encode()), encoding="cp1252")
    monkeypatch.setattr(sys, "stdin", piped)
    assert run(["suggest", bank, "--text", "-", "--json"], lambda bank: 0) == 0
    assert "EHC plans" in json.loads(capsys.readouterr().out)[0]["because"]


def test_where_nothing_speaks_for_a_weakness_it_says_so(bank, capsys):
    assert run(["suggest", bank, "--text", "zebra"], lambda bank: 0) == 0
    assert capsys.readouterr().out == "No word of this text speaks for a weakness.\n"
    assert run(["suggest", bank, "--text", "zebra", "--json"], lambda bank: 0) == 0
    assert json.loads(capsys.readouterr().out) == []
