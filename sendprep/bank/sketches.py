"""The sketches by which near-duplicates are known; each can be drawn again from the text."""

from sendprep.bank.change import Door


class Sketches:
    """Stores one sketch a document."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def put(self, evidence_id: str, sketch: bytes) -> None:
        """Store the sketch of a piece of evidence in place of an earlier one."""
        self._door.derived("sketches").execute(
            "insert or replace into sketches (evidence_id, sketch) values (?, ?)",
            [evidence_id, sketch],
        )

    def all(self) -> dict[str, bytes]:
        """Return the sketches of all evidence outside the trash, by its id."""
        return dict(
            self._door.db.execute(
                "select evidence_id, sketch from sketches "
                "join evidence on evidence.id = evidence_id where trashed is null"
            ).fetchall()
        )
