"""What we held on a day: the documents that an inspector could have been shown then."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo

from sendprep.domain.evidence import Evidence


def held_on(pieces: Iterable[Evidence], day: date, zone: tzinfo | None = None) -> list[Evidence]:
    """Return the pieces that were held when the day ended, in the order given.

    Held is what was added by then, was not in the trash by then, and of which no newer version
    was held by then. `pieces` include the trash, which knows the last time of putting there only:
    what was restored counts as held throughout. Days are those of `zone`, of this computer if None.
    """
    there = [one for one in pieces if _was_there(one, day, zone)]
    replaced = {one.replaces_id for one in there}
    return [one for one in there if one.id not in replaced]


def was_by(moment: datetime, day: date, zone: tzinfo | None = None) -> bool:
    """Return whether something that happened at this moment had happened when the day ended."""
    return moment.astimezone(zone).date() <= day


def _was_there(one: Evidence, day: date, zone: tzinfo | None) -> bool:
    return was_by(one.added, day, zone) and not (one.trashed and was_by(one.trashed, day, zone))
