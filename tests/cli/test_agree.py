"""Who agreed a section is said on the command line, taken back there, and refused in a sentence."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from bank_made import a_weakness, plain_bank

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.domain.binder import Agreed


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    with plain_bank(tmp_path) as made:
        with made.change("Add"):
            made.weaknesses.add(a_weakness(3))
        return made.path


def called(bank: Path, *arguments: str) -> int:
    return run(["agree", str(bank), *arguments], lambda _: 0)


def held(bank: Path) -> Sequence[Agreed]:
    with Bank.open(bank, None, "Sam Carter") as opened:
        ids = {f"weakness/{one.id}": f"weakness-{one.number}" for one in opened.weaknesses.all()}
        return [Agreed(ids.get(one.section, one.section), one.who, one.on)
                for one in opened.agreed.all()]  # fmt: skip


def test_a_section_and_a_page_of_a_weakness_are_agreed(
    bank: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(bank, "case-samples", "--by", " Head of SEND ", "--on", "2026-03-01") == 0
    assert capsys.readouterr().out == "case-samples is agreed by Head of SEND, 2026-03-01.\n"
    assert called(bank, "Weakness-3", "--by", "Chief nurse", "--on", "2026-03-02", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {"section": "Weakness-3", "by": "Chief nurse", "on": "2026-03-02"}
    assert sorted(held(bank), key=lambda one: one.section) == [
        Agreed("case_samples", "Head of SEND", date(2026, 3, 1)),
        Agreed("weakness-3", "Chief nurse", date(2026, 3, 2)),
    ]


def test_whoever_agrees_later_takes_the_place_and_it_is_taken_back(
    bank: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for who in ("Chief nurse", "Director"):
        assert called(bank, "overview", "--by", who) == 0
    assert held(bank) == [Agreed("overview", "Director", date.today())]
    assert called(bank, "overview", "--withdraw", "--json") == 0
    assert capsys.readouterr().out.endswith('"on": null\n}\n')
    assert held(bank) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("overvew", "--by", "Director"), "No binder has a section “overvew”"),
        (("weakness-4", "--by", "Director"), "No binder has a section “weakness-4”"),
        (("overview",), "Nobody is named who agreed it."),
        (("overview", "--withdraw"), "Nobody agreed overview so far."),
    ],
)
def test_what_cannot_be_agreed_is_told(
    bank: Path, capsys: pytest.CaptureFixture[str], arguments: Sequence[str], said: str
) -> None:
    assert called(bank, *arguments) == 1
    assert said in capsys.readouterr().err
    assert held(bank) == []
