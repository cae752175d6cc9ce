"""What is said of a note that may tell who somebody is, and which such words may stay."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.privacy import Hit, Names, find
from sendprep.errors import SendprepError

CLEAR = "No name, date of birth or number found in this note"
_CLOSING = frozenset(".,;:?)")
"""Signs before which no space is left."""


@dataclass(frozen=True)
class NoteCheck:
    """A note as it was looked through: `open` has what may not be stored without a reason."""

    words: str
    open: tuple[Hit, ...]
    kept: tuple[Hit, ...]

    @property
    def named(self) -> str:
        """The open hits with what they seem to be: "“Ada Lovelace” (a name)"."""
        return _listed([f"“{self.text(hit)}” ({hit.kind.value})" for hit in self.open])

    @property
    def kept_named(self) -> str:
        """The words that may stay."""
        return _listed([f"“{self.text(hit)}”" for hit in self.kept])

    @property
    def cut(self) -> str:
        """The note without what is open, and without the gaps that this leaves."""
        left = self.words
        for hit in reversed(self.open):
            before, after = left[: hit.start], left[hit.end :]
            is_gap = not before or before[-1].isspace()
            after = after.removeprefix(" ") if is_gap else after
            left = (before.rstrip(" ") if after[:1] in _CLOSING else before) + after
        return left.strip()

    def text(self, hit: Hit) -> str:
        """Return the words of a hit."""
        return self.words[hit.start : hit.end]

    def refuse(self, code: str) -> SendprepError:
        """Return why the note is not stored, and what to do."""
        return SendprepError(
            f"The note of {code} is not stored yet: {self.named} may tell who somebody is.",
            "Your words are kept here.",
            "Remove that, or keep it and say why.",
        )


def check_note(words: str, names: Names, kept: frozenset[str] = frozenset()) -> NoteCheck:
    """Look through a note; what is among the words of `kept` may stay."""
    hits = find(words, names)
    may_stay = tuple(hit for hit in hits if words[hit.start : hit.end] in kept)
    return NoteCheck(words, tuple(hit for hit in hits if hit not in may_stay), may_stay)


def without_telling(words: str, names: Names, kept: frozenset[str] = frozenset()) -> str:
    """Return a note without what may tell who somebody is, also what only then stands out."""
    check = check_note(words, names, kept)
    while check.open:
        check = check_note(check.cut, names, kept)
    return check.words


def texts_of(words: str, hits: Sequence[Hit]) -> frozenset[str]:
    """Return the words of hits."""
    return frozenset(words[hit.start : hit.end] for hit in hits)


def _listed(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
