"""What the check of a bank says of one thing that is wrong."""

from dataclasses import dataclass

RESTORE = "Open the newest backup without this fault, and keep this file beside it."
TAMPERED = "Ask who had the file; compare it with an earlier backup."


@dataclass(frozen=True)
class Fault:
    """Something wrong: what it is, where, and what to do.

    `derived` tells what is made from the rest, and can be made from it anew.
    """

    what: str
    where: str
    do: str
    derived: bool = False

    @property
    def words(self) -> str:
        """The fault as a sentence or two."""
        return f"{self.what}: {self.where}. {self.do}"
