"""The command that reads documents again after their reader has changed."""

import json
from dataclasses import replace

import pytest
from bank_made import pages_of
from made import new_bank, paper, weakness_of

from sendprep.cli.commands import run
from sendprep.domain.evidence import Role, Rung
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_excerpt


@pytest.fixture
def bank(tmp_path):
    """Make a bank with a document that an older reader read, and two excerpts of it."""
    with new_bank(tmp_path) as made:
        file = paper(tmp_path, "otters.txt", "The otters came back to the mill pond.")
        (added,) = store_files(made, read_files(made, [file]))
        assert added.evidence_id
        text = "Otters 3: The otters came back to the mill pond."
        with made.change("Read by the old reader"):
            made.texts.put(added.evidence_id, replace(pages_of(text), reader="plain text 0"))
        for start, end in ((0, 9), (10, len(text))):
            excerpt = new_excerpt(made, added.evidence_id, 0, start, end)
            file_excerpt(made, excerpt, weakness_of(made, 8).id, None, Role.SUPPORTS, Rung.OUTPUT)
    return str(made.path)


def test_outdated_documents_are_read_again_once(bank, capsys):
    assert run(["reread", bank, "--json"], lambda _: 0) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert one.pop("id")
    assert one == {"evidence": "E2", "exact": 0, "moved": 1, "lost": 1, "why": ""}
    assert run(["reread", bank], lambda _: 0) == 0
    assert capsys.readouterr().out == "Every document was read by the readers of today.\n"


def test_one_document_is_read_again_if_it_is_named(bank, capsys):
    assert run(["reread", bank, "--evidence", "E2"], lambda _: 0) == 0
    assert capsys.readouterr().out == ("E2 was read again; of its excerpts: 1 moved, 1 lost.\n")
    assert run(["reread", bank, "--evidence", "E9"], lambda _: 0) == 1
