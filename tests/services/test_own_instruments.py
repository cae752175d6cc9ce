"""Own instruments lie in a folder that the officer can write, and a broken one stops no other."""

import json
from pathlib import Path

import platformdirs
import pytest
from audits_made import PLAN, round_of

from sendprep import paths
from sendprep.domain.instrument import Instrument
from sendprep.errors import SendprepError
from sendprep.services.own_instruments import copy_to_change, own_folder
from sendprep.services.read_instruments import (
    EHC_PLAN,
    instrument,
    instruments,
    instruments_in,
    of_round,
)

CAME = instruments_in(paths.resource("instruments")).usable


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of own instruments of somebody who has none yet."""
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path)
    return own_folder()


def edit(path: Path, **changes: object) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(content | changes), encoding="utf-8")


def copied(**changes: object) -> Instrument:
    """Return an own version of the EHC plan audit with these changes."""
    path = copy_to_change(instrument(EHC_PLAN, 1))
    edit(path, **changes)
    return instrument(EHC_PLAN, int(path.stem.rpartition("-")[2]))


def test_without_own_instruments_there_are_those_that_came(folder: Path) -> None:
    folder.rmdir()
    assert instruments().usable == CAME
    assert instruments().refused == ()


def test_a_copy_is_the_next_version_and_is_found_as_it_is_edited() -> None:
    made = copied(title="Our own audit")
    assert (made.id, made.version, made.title) == (EHC_PLAN, 2, "Our own audit")
    assert made.sections == PLAN.sections
    assert made in instruments().usable
    assert instrument(EHC_PLAN, 1) == PLAN
    assert copied().version == 3


def test_an_instrument_of_another_id_is_an_own_one(folder: Path) -> None:
    path = copy_to_change(CAME[-1])
    edit(path, id="local-offer", version=1)
    path.rename(folder / "local-offer-1.json")
    assert [one.id for one in instruments().usable if one not in CAME] == ["local-offer"]


def test_a_file_that_was_changed_is_read_again() -> None:
    made = copied(title="First")
    edit(paths.own_instruments() / "ehc-plan-2.json", title="Second and longer")
    assert instrument(EHC_PLAN, made.version).title == "Second and longer"


def test_a_broken_own_file_is_told_and_the_others_still_work(folder: Path) -> None:
    good = copied(title="Our own audit")
    (folder / "charter-1.json").write_text('{"id": "charter"', encoding="utf-8")
    (folder / "notes.txt").write_text("not looked at", encoding="utf-8")
    found = instruments()
    assert set(found.usable) == {*CAME, good}
    (told,) = found.refused
    assert told.happened.startswith("charter-1.json cannot be used: at line 1, letter 17: ")
    assert told.safe == "The other instruments can be used."
    assert str(folder / "charter-1.json") in told.do


def test_an_own_file_never_stands_for_one_that_came_with_sendprep(folder: Path) -> None:
    path = copy_to_change(PLAN)
    edit(path, version=1, title="Easier")
    path.rename(folder / "ehc-plan-1.json")
    (told,) = instruments().refused
    assert "an instrument with its id and version came with sendprep" in told.happened
    assert instruments().usable == CAME
    assert instrument(EHC_PLAN, 1) == PLAN


def test_a_copy_never_takes_the_name_of_a_broken_file(folder: Path) -> None:
    (folder / "ehc-plan-2.json").write_text("half a thought", encoding="utf-8")
    assert copy_to_change(PLAN).name == "ehc-plan-3.json"
    assert (folder / "ehc-plan-2.json").read_text(encoding="utf-8") == "half a thought"


def test_a_round_finds_its_own_instrument_and_says_where_it_belongs_when_it_is_gone(
    folder: Path,
) -> None:
    begun = round_of(copied(title="Our own audit"))
    assert of_round(begun).title == "Our own audit"
    (folder / "ehc-plan-2.json").unlink()
    with pytest.raises(SendprepError, match=r"ehc-plan-2\.json is not there any more") as told:
        of_round(begun)
    assert str(folder) in told.value.do


def test_a_folder_that_cannot_be_made_is_told(folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file in its place")
    with pytest.raises(SendprepError, match="cannot be written"):
        copy_to_change(PLAN)
    assert instruments().usable == CAME
