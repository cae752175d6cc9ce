"""What is in the trash shows nowhere but there, loses nothing, and comes back with its links."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from bank_made import dump, fill, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.identity import new_id


@pytest.fixture
def trashed(bank: Bank) -> Evidence:
    """One piece with links and an excerpt, in the trash."""
    *_, evidence, _ = fill(bank)
    with bank.change("Put E1 in the trash"):
        bank.evidence.trash(evidence.id)
    return evidence


def test_the_trash_hides_evidence_and_its_links(bank: Bank, trashed: Evidence) -> None:
    assert bank.evidence.all() == []
    assert bank.evidence.by_number(1) is None
    assert bank.evidence.by_filename(trashed.filename) == []
    assert bank.evidence.by_sha256(trashed.sha256, trashed=False) == []
    weakness = bank.weaknesses.all()[0]
    assert bank.links.all() == []
    assert bank.links.of_weakness(weakness.id) == []
    assert bank.links.of_finding(bank.findings.of(weakness.id)[0].id) == []
    assert bank.excerpts.all() == bank.excerpts.drafts() == bank.excerpts.lost() == []


def test_the_trash_loses_nothing(bank: Bank, trashed: Evidence) -> None:
    (held,) = bank.evidence.in_trash()
    assert held.trashed is not None
    assert (
        replace(held, trashed=None)
        == trashed
        == replace(bank.evidence.get(trashed.id), trashed=None)
    )
    assert bank.evidence.all(trashed=True) == [held] == bank.evidence.by_sha256(trashed.sha256)
    assert len(bank.links.of_evidence(trashed.id)) == 2
    (excerpt,) = bank.excerpts.of_evidence(trashed.id)
    assert len(bank.links.of_excerpt(excerpt.id)) == 1
    assert bank.texts.of(trashed.id).has_text


def test_a_number_in_the_trash_is_not_given_again(bank: Bank, trashed: Evidence) -> None:
    assert bank.evidence.next_number() == trashed.number + 1


def test_what_is_restored_comes_back_with_its_links(bank: Bank, trashed: Evidence) -> None:
    with bank.change("Restore E1"):
        bank.evidence.restore(trashed.id)
    assert bank.evidence.all() == [trashed]
    assert bank.evidence.in_trash() == []
    assert len(bank.links.all()) == 2
    assert len(bank.excerpts.all()) == 1


def test_undo_takes_out_of_the_trash_and_redo_puts_back(bank: Bank, trashed: Evidence) -> None:
    there = dump(bank)
    bank.undo()
    assert bank.evidence.all() == [trashed]
    bank.redo()
    assert dump(bank) == there


def test_the_history_tells_when_it_went_to_the_trash(bank: Bank, trashed: Evidence) -> None:
    step = bank.history.steps(1)[0]
    assert step.label == "Put E1 in the trash"
    (change,) = bank.history.changes(step.id)
    assert change.before == {"trashed": None}
    (thrown,) = bank.evidence.in_trash()
    assert thrown.trashed
    assert change.after == {"trashed": thrown.trashed.isoformat()}


def test_only_evidence_that_there_is_goes_to_the_trash(bank: Bank) -> None:
    with pytest.raises(KeyError), bank.change("Put nothing in the trash"):
        bank.evidence.trash(new_id())


def test_a_sketch_of_what_is_in_the_trash_is_not_compared(bank: Bank, trashed: Evidence) -> None:
    with bank.change("Sketch"):
        bank.sketches.put(trashed.id, b"likeness")
    assert bank.sketches.all() == {}
    bank.undo()  # the trash; a sketch is no step
    assert bank.sketches.all() == {trashed.id: b"likeness"}


def test_attachments_are_those_that_came_with_the_mail(bank: Bank) -> None:
    mail, other = some_evidence(1), some_evidence(2)
    inside = [replace(some_evidence(number), came_with_id=mail.id) for number in (4, 3)]
    with bank.change("Add"):
        for one in (mail, other, *inside):
            bank.evidence.add(one)
        bank.evidence.trash(inside[0].id)
    assert bank.evidence.attachments_of(mail.id) == [inside[1]]
    assert bank.evidence.attachments_of(other.id) == []
    assert [one.number for one in bank.evidence.attachments_of(mail.id, trashed=True)] == [3, 4]


def test_versions_are_told_from_any_of_them_oldest_first(bank: Bank) -> None:
    def added(day: int, number: int, replaces: Evidence | None = None) -> Evidence:
        when = datetime(2026, 3, day, tzinfo=UTC)
        replaces_id = replaces.id if replaces else None
        return replace(some_evidence(number), added=when, replaces_id=replaces_id)

    first = added(1, 7)
    second = added(2, 3, first)
    third = added(3, 5, second)
    with bank.change("Add"):
        for one in (third, first, second, some_evidence(9)):
            bank.evidence.add(one)
    for one in (first, second, third):
        assert bank.evidence.versions_of(one.id) == [first, second, third]
    with bank.change("Put the middle one in the trash"):
        bank.evidence.trash(second.id)
    assert bank.evidence.versions_of(third.id) == [first, third]
    assert len(bank.evidence.versions_of(first.id, trashed=True)) == 3
