"""A later round of another version closes an action only where it asks the same on one scale."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from audits_made import PLAN
from bank_made import plain_bank
from findings_made import audited, sample
from follow_ups_made import followed

from sendprep.bank.bank import Bank
from sendprep.domain.instrument import Instrument
from sendprep.errors import SendprepError
from sendprep.services.follow_up import close_reaudit
from sendprep.services.own_instruments import copy_to_change
from sendprep.services.read_instruments import instrument

Content = dict[str, Any]


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bank]:
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path / "own")
    with plain_bank(tmp_path) as made:
        yield made


def second_version(change: Callable[[Content], None]) -> Instrument:
    """Return an own version of the EHC plan audit that is changed so."""
    path = copy_to_change(PLAN)
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")
    return instrument(PLAN.id, 2)


def criterion(content: Content, code: str) -> Content:
    found: list[Content] = [one for part in content["sections"] for one in part["criteria"]]
    return next(one for one in found if one["code"] == code)


def _other_words(content: Content) -> None:
    criterion(content, "F2")["words"] = "Provision is put in plain words."


def _not_asked(content: Content) -> None:
    for part in content["sections"]:
        part["criteria"] = [one for one in part["criteria"] if one["code"] != "F2"]


def _other_scale(content: Content) -> None:
    content["scale"][1]["points"] = 0.75


def _other_examples(content: Content) -> None:
    criterion(content, "F2")["good"] = "Whoever reads it could arrange it."
    criterion(content, "A1")["words"] = "Another question."


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_other_words, "A3 does not ask F2 in the same words"),
        (_not_asked, "A3 does not ask F2 in the same words"),
        (_other_scale, "A3 scores on another scale"),
    ],
)
def test_a_version_that_asks_otherwise_closes_no_action(
    bank: Bank, change: Callable[[Content], None], words: str
) -> None:
    made = followed(bank)
    later = audited(bank, sample(bank, seed="summer"), asked=second_version(change), second_share=0)
    with pytest.raises(SendprepError) as refused:
        close_reaudit(bank, made.reaudit(bank), later.id, "We are sure")
    assert words in refused.value.happened
    assert made.reaudit(bank).closed_by is None


def test_a_version_that_asks_the_same_of_it_closes_an_action(bank: Bank) -> None:
    made = followed(bank)
    asked = second_version(_other_examples)
    later = audited(bank, sample(bank, seed="summer"), asked=asked, second_share=0)
    close_reaudit(bank, made.reaudit(bank), later.id, "We are sure")
    assert made.reaudit(bank).closed_by == later.id
