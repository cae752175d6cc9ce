"""Read chosen files one after the other, and let their originals and texts wait in the bank."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, EvidenceKind
from sendprep.domain.identity import new_id
from sendprep.domain.intake import Intake
from sendprep.domain.proposals import is_likely, propose_kind
from sendprep.domain.reading import Attachment
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers import files, guard
from sendprep.readers.child import Child
from sendprep.readers.dates import find_date
from sendprep.readers.given import Given
from sendprep.services.add_evidence_find import Chosen, Found, find_files, refusal_of, title_of
from sendprep.services.add_evidence_read import Taken, take

_DEEPEST = 4
"""How many mails may be in each other."""
_MOST_ATTACHED = 200
"""Attachments of one file, with all that is in them."""


def read_files(bank: Bank, chosen: Sequence[Chosen], progress: Progress = silent) -> list[Intake]:
    """Read files, and all files in folders, so that `store_files` only has to take them in.

    Runs on any thread; what is chosen may also be in memory, as a paste is. One bad file never
    stops the others: it comes back with the reason it was refused. What is read waits in the
    bank, not in memory; when the user cancels or the disk is full, nothing is left of it.
    """
    step = (0, 0, "")
    with bank.writer() as writer, Child(while_waiting=lambda: progress(*step)) as child:
        reading = _Reading(writer, child)
        try:
            found = find_files(chosen, progress)
            for done, one in enumerate(found):
                step = (done, len(found), f"Reading {done + 1} of {len(found)}: {one.file.name}")
                progress(*step)
                reading.take(one)
            progress(len(found), len(found), "Read")
        except BaseException:
            writer.staging.forget()
            raise
    return reading.intakes


class _Reading:
    """The intakes so far, and what the next file is read with."""

    def __init__(self, writer: Bank, child: Child) -> None:
        self._bank, self._child = writer, child
        self._seen: dict[str, Intake] = {}
        self.intakes: list[Intake] = []

    def take(self, found: Found) -> None:
        """Read one file, and after it what is attached to it."""
        if found.refused is not None:
            self.intakes.append(Intake(found.file, refused=found.refused))
            return
        self._left = _MOST_ATTACHED
        before = len(self.intakes)
        self._take(found.given, found.file, None, _DEEPEST)
        if found.pasted:
            self.intakes[before] = replace(self.intakes[before], pasted=True)

    def _take(self, given: Given, file: Path, came_with: Path | None, deepest: int) -> None:
        intake, attachments = self._read(given, file)
        self.intakes.append(replace(intake, came_with=came_with))
        for one in attachments:
            if not self._left or not deepest:
                self.intakes.append(Intake(file / "…", refused=_TOO_MANY, came_with=file))
                return
            self._left -= 1
            self._take(Given(one.name, data=one.data), file / one.name, file, deepest - 1)

    def _read(self, given: Given, file: Path) -> tuple[Intake, Sequence[Attachment]]:
        if refused := refusal_of(given.name):
            return Intake(file, refused=refused), ()
        evidence_id, taken = new_id(), None
        try:
            guard.check_file(given)
            sha256 = _sha256(given)
            if twin := self._twin(sha256):
                self._put_back(given, sha256)
                return replace(twin, file=file, came_with=None), ()
            if given.suffix in files.SUFFIXES:
                taken = take(given, evidence_id, self._child)
        except SendprepError as refusal:
            return Intake(file, refused=str(refusal)), ()
        except OSError as fault:
            return Intake(file, refused=f"The file could not be opened: {fault.strerror}."), ()
        bare = Intake(file, sha256, given.size, evidence_id=evidence_id, title=title_of(file))
        intake = self._stage(given, _filled(bare, taken) if taken else _unread(bare), taken)
        if intake.refused is None:
            self._seen[sha256] = intake
        return intake, taken.attachments if taken else ()

    def _twin(self, sha256: str) -> Intake | None:
        """Return what is known of the very same bytes, which need not be read again."""
        if sha256 in self._seen:
            return self._seen[sha256]
        held = self._bank.evidence.by_sha256(sha256)
        return _known(held[-1]) if held else None

    def _put_back(self, given: Given, sha256: str) -> None:
        """Store the original of a piece that is held already, if the bank has lost it."""
        if not self._bank.originals.holds(sha256):
            self._bank.staging.original(given.path if given.path else given.read())

    def _stage(self, given: Given, intake: Intake, taken: Taken | None) -> Intake:
        """Let the original and the text of a file wait in the bank."""
        source = given.path if given.path else given.read()
        if self._bank.staging.original(source) != intake.sha256:
            return Intake(intake.file, refused=_CHANGED)
        if taken is None:
            return intake
        text_id = self._bank.staging.text(intake.evidence_id, taken.pages)
        self._bank.staging.sketch(intake.evidence_id, taken.sketch)
        return replace(intake, drafts=tuple(replace(one, text_id=text_id) for one in intake.drafts))


def _filled(intake: Intake, taken: Taken) -> Intake:
    mail_title = taken.title if intake.file.suffix.lower() in (".eml", ".msg") else ""
    title = " ".join(mail_title.split()) or intake.title
    kind = propose_kind(intake.file.name, taken.head)
    return replace(
        intake,
        title=title,
        kind=kind,
        source=taken.source,
        dated=taken.dated,
        seems_dated=None if kind is EvidenceKind.DATA else _date_in(intake.title, taken),
        remarks=taken.remarks,
        page_count=taken.page_count,
        has_text=taken.has_text,
        is_read=True,
        without_text=taken.without_text,
        sketch=taken.sketch,
        drafts=taken.drafts,
    )


def _unread(intake: Intake) -> Intake:
    return replace(intake, kind=propose_kind(intake.file.name))


def _known(held: Evidence) -> Intake:
    """Return what an intake says of a file that is held already."""
    return Intake(
        file=Path(held.filename),
        sha256=held.sha256,
        size=held.size,
        title=held.title,
        kind=held.kind,
        source=held.source,
        dated=held.evidence_date,
        remarks=held.remarks,
        page_count=held.page_count,
        has_text=held.has_text,
        is_read=held.has_text or held.page_count is not None,
        without_text=held.without_text,
    )


def _date_in(title: str, taken: Taken) -> date | None:
    """Return the date that stands in the name or at the head of the text."""
    today = date.today()
    said = (find_date(title), find_date(taken.head))
    return next((day for day in said if day and is_likely(day, today)), None)


def _sha256(given: Given) -> str:
    return files.sha256_of(given.path) if given.path else hashlib.sha256(given.read()).hexdigest()


_TOO_MANY = "There is more in this mail than is taken out of it; the rest stays inside the mail."
_CHANGED = "The file changed while it was being read. Close it in the program that writes it."
