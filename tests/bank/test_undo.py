"""Undo and redo: any depth, exactly, and after the bank was closed."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_weakness, dump, fill, pages_of, plain_bank, some_evidence
from bank_work import work
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.history import StepKind
from sendprep.domain.narrative import Section, Strength


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 14))
def test_undoing_all_gives_the_first_state_and_redoing_all_the_last(
    tmp_path_factory: pytest.TempPathFactory, seed: int, steps: int
) -> None:
    chance = random.Random(seed)
    with plain_bank(tmp_path_factory.mktemp("undo")) as bank:
        states = [dump(bank)]
        for step in range(steps):
            if work(bank, chance, step):
                states.append(dump(bank))
        for state in reversed(states[:-1]):
            assert bank.undo()
            assert dump(bank) == state
        assert bank.undo() is None
        for state in states[1:]:
            assert bank.redo()
            assert dump(bank) == state
        assert bank.redo() is None
        assert not [fault for fault in check(bank) if fault.what != "The original is missing"]


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_undo_redo_and_new_work_in_any_order_agree_with_a_simple_stack(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    chance = random.Random(seed)
    with plain_bank(tmp_path_factory.mktemp("stack")) as bank:
        done = [dump(bank)]
        undone: list[dict[str, list[tuple[object, ...]]]] = []
        for step in range(30):
            choice = chance.random()
            if choice < 0.4:
                if work(bank, chance, step):
                    done.append(dump(bank))
                    undone.clear()
            elif choice < 0.75:
                assert (bank.undo() is not None) == (len(done) > 1)
                if len(done) > 1:
                    undone.append(done.pop())
            else:
                assert (bank.redo() is not None) == bool(undone)
                if undone:
                    done.append(undone.pop())
            assert dump(bank) == done[-1]


def test_undo_and_redo_survive_closing_the_bank(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        filled = dump(bank)
        with bank.change("Add a strength"):
            bank.strengths.add(Strength("s", "Strong"))
    with Bank.open(bank.path, None, "Sam Carter") as bank:
        assert bank.undo_label() == "Add a strength"
        assert bank.undo()
        assert dump(bank) == filled
    with Bank.open(bank.path, None, "Sam Carter") as bank:
        assert (bank.undo_label(), bank.redo_label()) == ("Fill", "Add a strength")
        assert bank.redo()
        assert len(bank.strengths.all()) == 2
        assert bank.redo_label() is None


def test_a_new_change_clears_redo_but_the_log_keeps_what_was_undone(bank: Bank) -> None:
    for label in ("One", "Two"):
        with bank.change(label):
            bank.strengths.add(Strength(label, label))
    bank.undo()
    with bank.change("Three"):
        bank.strengths.add(Strength("Three", "Three"))
    assert bank.redo() is None
    assert bank.undo_label() == "Three"
    assert [(step.label, step.undone) for step in bank.history.steps()] == [
        ("Three", False),
        ("Undo: Two", False),
        ("Two", True),
        ("One", False),
    ]


def test_a_step_is_known_by_its_kind_whatever_its_label_says(bank: Bank) -> None:
    for label in ("Undo: a promise", "Two"):
        with bank.change(label):
            bank.strengths.add(Strength(label, label))
    bank.undo()
    steps = [(step.kind, step.can_be_undone) for step in bank.history.steps()]
    assert steps == [
        (StepKind.UNDO, False),
        (StepKind.CHANGE, False),
        (StepKind.CHANGE, True),
    ]


def test_undo_tells_which_tables_changed_and_returns_its_step(bank: Bank) -> None:
    fill(bank)
    with bank.change("Add a weakness"):
        bank.weaknesses.add(a_weakness(2))
    told: list[frozenset[str]] = []
    bank.listen(told.append)
    undone = bank.undo()
    redone = bank.redo()
    assert undone is not None
    assert redone == replace(undone, undone=False)
    assert (undone.label, undone.undone) == ("Add a weakness", True)
    assert told == [frozenset({"weaknesses"})] * 2


def test_nothing_to_undo_is_no_step(bank: Bank) -> None:
    assert (bank.undo(), bank.redo()) == (None, None)
    assert (bank.undo_label(), bank.redo_label()) == (None, None)
    assert bank.history.steps() == []


def test_a_removed_weakness_comes_back_with_all_that_belonged_to_it(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    before = dump(bank)
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
    bank.undo()
    assert dump(bank) == before
    bank.redo()
    assert bank.links.all() == []


def test_undone_evidence_keeps_its_original_and_its_pages_for_redo(
    bank: Bank, tmp_path: Path
) -> None:
    file = tmp_path / "minutes.txt"
    file.write_bytes(b"The wheel was oiled.")
    with bank.change("Add evidence"):
        evidence = replace(some_evidence(), sha256=bank.originals.put(file))
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, pages_of("The wheel was oiled."))
    bank.undo()
    assert bank.evidence.all() == []
    assert bank.search.find("oiled").total == 0
    assert bank.originals.holds(evidence.sha256)
    bank.redo()
    assert bank.search.find("oiled").total == 1
    assert bank.originals.read(evidence.sha256) == b"The wheel was oiled."


def test_every_autosave_of_a_narrative_is_a_version(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    for text in ("It had stood", "It had stood still", "It had stood still"):
        with bank.change("Write"):
            bank.narrative.write(weakness.id, Section.DIFFERENCE, text)
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
    bank.undo()
    versions = bank.narrative.versions(weakness.id, Section.DIFFERENCE)
    assert [version.text for version in versions] == [
        "It had stood still",
        "",
        "It had stood still",
        "It had stood",
    ]
    assert {version.officer for version in versions} == {"Sam Carter"}
