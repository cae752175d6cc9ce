"""What becomes of each file of an intake, in words, and what the officer decides of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import Path
from textwrap import shorten

from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.domain.intake import Details, Foreseen, Intake, OnDuplicate, Outcome
from sendprep.gui.segments import Choice
from sendprep.gui.words import count_words
from sendprep.services.add_evidence_words import (
    drafts_words,
    like_words,
    missing_words,
    no_text,
    percent,
)


class Deed(Enum):
    """What the officer has done with one file."""

    ADD = "add"
    LINK = "link"
    LEAVE_IN_TRASH = "leave_in_trash"
    RESTORE = "restore"
    NEW_VERSION = "new_version"
    KEEP_BOTH = "keep_both"
    LEAVE_OUT = "leave_out"


_ON_DUPLICATE = {
    Deed.RESTORE: OnDuplicate.RESTORE,
    Deed.NEW_VERSION: OnDuplicate.NEW_VERSION,
    Deed.KEEP_BOTH: OnDuplicate.KEEP_BOTH,
}
_LONGEST_TITLE = 80
_ADD = Choice(Deed.ADD, "Add it", "a")
_LINK = Choice(Deed.LINK, "Link what is held", "l")
_IN_TRASH = Choice(Deed.LEAVE_IN_TRASH, "Leave in the trash", "t")
_RESTORE = Choice(Deed.RESTORE, "Take it out", "r")
_NEWER = Choice(Deed.NEW_VERSION, "New version", "v")
_BOTH = Choice(Deed.KEEP_BOTH, "Keep both", "b")
_OUT = Choice(Deed.LEAVE_OUT, "Leave out", "o")


@dataclass(frozen=True)
class IntakeRow:
    """A file, what is foreseen for it, what has been decided of it and what it is said to be.

    `is_guess` says that its date was found in the text and not yet looked at.
    """

    intake: Intake
    foreseen: Foreseen
    deed: Deed
    title: str = ""
    day: date | None = None
    is_guess: bool = False
    agency: Agency | None = None
    kind: EvidenceKind = EvidenceKind.OTHER
    caption: str = ""
    depth: int = 0

    @property
    def file(self) -> Path:
        """The file, by which the row is known."""
        return self.intake.file

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the officer may do with it; nothing with what is refused."""
        seen = self.foreseen
        match seen.outcome:
            case Outcome.REFUSED:
                return ()
            case Outcome.DUPLICATE if seen.held and seen.held.trashed:
                return (_IN_TRASH, _RESTORE, _BOTH)
            case Outcome.DUPLICATE:
                return (_LINK, _NEWER, _BOTH)
            case Outcome.NEW_VERSION:
                return (_NEWER, _BOTH, _OUT)
        return (_BOTH, _NEWER, _OUT) if seen.like else (_ADD, _OUT)

    @cached_property
    def outcome(self) -> Outcome | None:
        """What becomes of it as things are decided; None while it is left out."""
        match self.deed:
            case Deed.LEAVE_OUT:
                return None
            case Deed.NEW_VERSION:
                return Outcome.NEW_VERSION
            case Deed.KEEP_BOTH:
                return Outcome.ADDED if self.intake.has_text else Outcome.NO_TEXT
        return self.foreseen.outcome

    @cached_property
    def is_new(self) -> bool:
        """Whether it brings a document that is not held yet."""
        return self.outcome in (Outcome.ADDED, Outcome.NO_TEXT, Outcome.NEW_VERSION)

    @property
    def lacks_caption(self) -> bool:
        """Whether it is to be added, and nobody has said yet what it shows."""
        return self.is_new and self.intake.needs_caption and not self.caption.strip()

    @property
    def words(self) -> str:
        """What becomes of it, as the table says it."""
        match self.outcome:
            case None:
                return "Left out"
            case Outcome.NEW_VERSION:
                older = self.foreseen.older
                return f"New version of {older.code}" if older else "New version"
            case Outcome.DUPLICATE:
                return self._held_words()
            case Outcome.REFUSED:
                return "Refused"
            case Outcome.NO_TEXT if not self.intake.is_picture:
                return "New, without text"
        return self._new_words()

    @property
    def why(self) -> str:
        """The reason, in sentences, with what the file holds that is not followed."""
        parts = (self._why(), *self.intake.remarks)
        return " ".join(part for part in parts if part)

    def _held_words(self) -> str:
        held = self.foreseen.held
        if held is None:
            return "Twice here"
        if held.trashed is None:
            return f"Held as {held.code}"
        is_back = self.deed is Deed.RESTORE
        return f"{held.code}, out of the trash" if is_back else f"In the trash as {held.code}"

    def _new_words(self) -> str:
        if self.lacks_caption:
            return "New, needs a caption"
        if self.foreseen.like:
            held, share = self.foreseen.like
            return f"New, {percent(share)} like {held.code}"
        if self.foreseen.like_file:
            return f"New, {percent(self.foreseen.like_file[1])} like another"
        return "New"

    def _why(self) -> str:
        held = self.foreseen.held
        match self.foreseen.outcome:
            case Outcome.REFUSED:
                return self.intake.refused or ""
            case Outcome.DUPLICATE if held and held.trashed:
                return f"{held.code}, {held.title}, lies in the trash and is the very same file."
            case Outcome.DUPLICATE if held:
                return f"{held.code}, {held.title}, is the very same file."
            case Outcome.DUPLICATE:
                return "Another file of this list is the very same; it is kept once."
        return " ".join(part for part in self._of_new() if part) or "It is new here."

    def _of_new(self) -> Iterable[str]:
        held, like = self.foreseen.held, like_words(self.foreseen, self.day)
        if held:
            yield f"{held.code}, {held.title}, has the same file name. It is kept."
        yield f"{like} Does it supersede it?" if self.foreseen.like and not held else like
        if not self.intake.has_text:
            yield no_text(self.intake)
        yield missing_words(self.intake)
        yield drafts_words(self.intake)


def intake_rows(intakes: Sequence[Intake], foreseen: Sequence[Foreseen]) -> list[IntakeRow]:
    """Return a row for each file, with what is proposed for it."""
    depths: dict[Path, int] = {}
    rows = []
    for intake, seen in zip(intakes, foreseen, strict=True):
        depths[intake.file] = depths.get(intake.came_with, 0) + 1 if intake.came_with else 0
        rows.append(_row(intake, seen, depths[intake.file]))
    return rows


def _row(intake: Intake, seen: Foreseen, depth: int) -> IntakeRow:
    """Return the row as it is proposed; the first choice is what is done if nobody says else."""
    row = IntakeRow(
        intake,
        seen,
        Deed.ADD,
        title=intake.title,
        day=intake.dated or intake.seems_dated,
        is_guess=intake.dated is None and intake.seems_dated is not None,
        kind=intake.kind,
        depth=depth,
    )
    older = seen.held if seen.outcome is Outcome.NEW_VERSION else None
    if older:
        row = replace(row, title=older.title, agency=older.agency, kind=older.kind)
    return replace(row, deed=Deed(row.choices[0].value)) if row.choices else row


def decisions(rows: Iterable[IntakeRow]) -> dict[Path, OnDuplicate]:
    """Return what has been decided, by file."""
    return {row.file: _ON_DUPLICATE.get(row.deed, OnDuplicate.LINK) for row in rows}


def details(rows: Iterable[IntakeRow]) -> dict[Path, Details]:
    """Return what each file is said to be."""
    return {
        row.file: Details(
            evidence_date=row.day, agency=row.agency, kind=row.kind, title=_title(row)
        )
        for row in rows
    }


def _title(row: IntakeRow) -> str:
    """Return the title; a paste that nobody named is called by what it is said to show."""
    is_named = row.title != row.intake.title or not row.intake.pasted
    called = row.title if is_named else shorten(row.caption, _LONGEST_TITLE, placeholder="…")
    return called.strip()


def captions(rows: Iterable[IntakeRow]) -> dict[Path, str]:
    """Return what pictures and pastes are said to show."""
    return {row.file: row.caption for row in rows if row.caption.strip()}


def outcome_words(rows: Iterable[IntakeRow]) -> str:
    """Return "3 new, 1 held already, 1 refused" for a summary."""
    counts = Counter(row.outcome for row in rows)
    new = counts[Outcome.ADDED] + counts[Outcome.NO_TEXT]
    versions = counts[Outcome.NEW_VERSION]
    parts = (
        f"{new} new" if new else "",
        count_words(versions, "new version") if versions else "",
        f"{counts[Outcome.DUPLICATE]} held already" if counts[Outcome.DUPLICATE] else "",
        f"{counts[Outcome.REFUSED]} refused" if counts[Outcome.REFUSED] else "",
        f"{counts[None]} left out" if counts[None] else "",
    )
    return ", ".join(part for part in parts if part)
