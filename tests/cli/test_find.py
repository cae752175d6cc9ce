"""The command that searches a bank, with its filters."""

import json

import pytest
from bank_made import fill, pages_of, plain_bank, some_evidence

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run


@pytest.fixture
def bank(tmp_path):
    with plain_bank(tmp_path) as made:
        fill(made)
    return made.path


def _find(bank, capsys, *arguments, code=0):
    assert run(["find", str(bank), *arguments, "--json"], lambda bank: 0) == code
    said = capsys.readouterr()
    return json.loads(said.out) if code == 0 else said.err


@pytest.mark.parametrize(
    ("filters", "kinds"),
    [
        ((), {"weakness", "finding", "evidence", "page", "excerpt"}),
        (("--weakness", "1"), {"weakness", "finding", "evidence", "page", "excerpt"}),
        (("--agency", "health"), {"evidence", "page", "excerpt"}),
        (("--agency", "Health"), {"evidence", "page", "excerpt"}),
        (("--agency", "education"), set()),
        (("--kind", "audit", "--rung", "impact"), {"evidence", "page", "excerpt"}),
        (("--rung", "activity"), set()),
        (("--since", "2026-01-31", "--until", "2026-01-31"), {"evidence", "page", "excerpt"}),
        (("--since", "2026-02-01"), set()),
        (("--not-cited",), {"evidence", "page", "excerpt"}),
        (("--cited",), set()),
    ],
)
def test_filters_leave_only_what_is_asked_for(bank, capsys, filters, kinds):
    found = _find(bank, capsys, "wheel", *filters)
    assert {hit["kind"] for hit in found["hits"]} == kinds
    assert found["total"] == len(found["hits"])


def test_hits_have_the_documented_keys(bank, capsys):
    found = _find(bank, capsys, "axle")
    assert list(found) == ["total", "hits"]
    (hit,) = found["hits"]
    assert list(hit) == ["kind", "id", "title", "page", "snippet"]
    assert (hit["kind"], hit["title"], hit["page"]) == ("excerpt", "E1 Audit of the wheel", 1)


def test_unknown_weakness_is_refused_in_a_sentence(bank, capsys):
    said = _find(bank, capsys, "wheel", "--weakness", "9", code=1)
    assert said.startswith("This bank has no weakness 9.")


def test_what_waits_to_be_indexed_is_found_too(bank, capsys):
    with Bank.open(bank, None, "Sam Carter") as opened:
        log = some_evidence(2, "Log")
        with opened.change("Add"):
            opened.evidence.add(log)
            opened.texts.put(log.id, pages_of(*(f"turn{n}" for n in range(100))))
        assert opened.search.find("turn99").total == 0
    assert _find(bank, capsys, "turn99")["hits"][0]["page"] == 100
