"""Which criteria of an instrument count towards which weaknesses."""

from sendprep.bank.change import Door
from sendprep.domain.action import CriterionLink


class CriterionLinks:
    """Reads and writes such links; they hold for every version of an instrument."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[CriterionLink]:
        """Return all links, by instrument, criterion and number of the weakness."""
        rows = self._door.db.execute(
            "select instrument_id, criterion, weakness_id from criterion_links "
            "join weaknesses on weaknesses.id = weakness_id "
            "order by instrument_id, criterion, weaknesses.number, weakness_id"
        )
        return [CriterionLink(*row) for row in rows]

    def add(self, link: CriterionLink) -> None:
        """Store a link; one that is there already leaves no step."""
        table = self._door.table("criterion_links")
        if not table.count_where("id = ?", [_key(link)]):
            table.insert({"id": _key(link), **vars(link)})

    def remove(self, link: CriterionLink) -> None:
        """Remove a link."""
        self._door.table("criterion_links").delete(_key(link))


def _key(link: CriterionLink) -> str:
    return f"{link.instrument_id}/{link.criterion}/{link.weakness_id}"
