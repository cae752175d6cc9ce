"""What was held on a day follows from when documents were added, replaced and put in the trash."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from bank_made import some_evidence

from sendprep.domain.evidence import Evidence
from sendprep.domain.holdings import held_on

MAY = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
JUNE = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
JULY = datetime(2026, 7, 6, 9, 0, tzinfo=UTC)


def a_piece(number: int, added: datetime, **other: object) -> Evidence:
    """Return evidence that was added then."""
    return Evidence(**{**vars(some_evidence(number)), "added": added, **other})


def numbers(pieces: list[Evidence], day: date) -> list[int]:
    """Return the numbers of what was held on that day, in UTC."""
    return [one.number for one in held_on(pieces, day, UTC)]


def test_a_document_is_held_from_the_day_it_was_added() -> None:
    pieces = [a_piece(1, MAY), a_piece(2, JUNE)]
    assert numbers(pieces, date(2026, 5, 3)) == []
    assert numbers(pieces, date(2026, 5, 4)) == [1]
    assert numbers(pieces, date(2026, 6, 1)) == [1, 2]


def test_a_version_is_held_until_the_next_one_came() -> None:
    first = a_piece(1, MAY)
    second = a_piece(2, JUNE, replaces_id=first.id)
    third = a_piece(3, JULY, replaces_id=second.id)
    pieces = [first, second, third]
    assert numbers(pieces, date(2026, 5, 31)) == [1]
    assert numbers(pieces, date(2026, 6, 1)) == [2]
    assert numbers(pieces, date(2026, 7, 6)) == [3]


def test_what_was_put_in_the_trash_later_was_held_before() -> None:
    piece = a_piece(1, MAY, trashed=JUNE)
    assert numbers([piece], date(2026, 5, 31)) == [1]
    assert numbers([piece], date(2026, 6, 1)) == []


def test_a_version_whose_successor_is_in_the_trash_is_held_again() -> None:
    first = a_piece(1, MAY)
    second = a_piece(2, JUNE, replaces_id=first.id, trashed=JULY)
    assert numbers([first, second], date(2026, 6, 15)) == [2]
    assert numbers([first, second], date(2026, 7, 6)) == [1]


def test_a_day_ends_at_midnight_of_the_zone() -> None:
    late = a_piece(1, datetime(2026, 5, 4, 23, 30, tzinfo=UTC))
    summer_time = timezone(timedelta(hours=1))
    assert held_on([late], date(2026, 5, 4), summer_time) == []
    assert held_on([late], date(2026, 5, 5), summer_time) == [late]


def test_what_came_back_from_the_trash_is_held() -> None:
    piece = a_piece(1, MAY, trashed=JUNE)
    assert numbers([replace(piece, trashed=None)], date(2026, 6, 1)) == [1]
