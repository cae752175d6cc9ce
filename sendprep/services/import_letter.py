"""Import an inspection letter: read it, and make a bank from what the officer confirmed."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.domain.evidence import Agency, Evidence, EvidenceKind
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Inspection, Letter, LetterWeakness
from sendprep.domain.likeness import sketch
from sendprep.domain.pages import Pages
from sendprep.domain.weakness import Finding, Weakness
from sendprep.domain.working_title import working_title
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers import letter as letter_reader

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank


def read_letter(path: Path, progress: Progress = silent) -> Letter:
    """Return the letter as a proposal for the officer; nothing is written.

    Raises SendprepError if the file is not a letter that can be read.
    """
    progress(0, 1, f"Reading {path.name}")
    letter = letter_reader.read_letter(path)
    progress(1, 1, f"Read {path.name}")
    return letter


def start_bank(
    path: Path, letter: Letter, letter_file: Path, passphrase: str | None, officer: str
) -> "Bank":
    """Make a new bank from a confirmed letter, with the letter itself as E1; the caller closes it.

    A passphrase of None makes an unencrypted bank. Raises SendprepError if the file is there
    already or cannot be written; then nothing is left behind.
    """
    from sendprep.bank.bank import Bank  # a tenth of a second that reading does not need

    bank = Bank.create(path, passphrase, officer)
    try:
        with bank.change("Make the bank from the letter"):
            _store(bank, letter, letter_file)
    except BaseException:
        bank.close()
        path.unlink(missing_ok=True)
        raise
    return bank


def _store(bank: "Bank", letter: Letter, letter_file: Path) -> None:
    evidence = _letter_as_evidence(bank, letter, letter_file)
    bank.evidence.add(evidence)
    bank.texts.put(evidence.id, letter.pages)
    bank.sketches.put(evidence.id, sketch("\n".join(page.text for page in letter.pages.pages)))
    bank.inspection.set(
        Inspection(
            area=letter.area,
            framework=letter.framework,
            kind=letter.kind,
            visit=letter.visit,
            letter_date=letter.letter_date,
            outcome=letter.outcome,
            stated=letter.stated,
            letter_evidence_id=evidence.id,
        )
    )
    for found in letter.weaknesses:
        _store_weakness(bank, found)


def _letter_as_evidence(bank: "Bank", letter: Letter, file: Path) -> Evidence:
    day = letter.letter_date or (letter.visit.end if letter.visit else None)
    return Evidence(
        id=new_id(),
        number=bank.evidence.next_number(),
        title=f"Inspection letter, {letter.area}" if letter.area else "Inspection letter",
        kind=EvidenceKind.LETTER,
        filename=file.name,
        sha256=bank.originals.put(file),
        size=_size(file),
        added=datetime.now(UTC),
        evidence_date=day,
        agency=Agency.INSPECTORS,
        page_count=_page_count(letter.pages),
        has_text=letter.pages.has_text,
    )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError as fault:
        raise SendprepError(
            f"{file.name} could not be read again.",
            "No bank was made.",
            "Check that the file is still where it was.",
        ) from fault


def _page_count(pages: Pages) -> int | None:
    numbers = [page.number for page in pages.pages if page.number is not None]
    return max(numbers, default=None)


def _store_weakness(bank: "Bank", found: LetterWeakness) -> None:
    weakness = Weakness(
        id=new_id(),
        number=found.number,
        kind=found.kind,
        text=found.text,
        title=found.title or working_title(found.text),
        page=found.page,
        judgement=found.judgement,
        responsible=found.responsible,
    )
    bank.weaknesses.add(weakness)
    for number, finding in enumerate(found.findings, start=1):
        bank.findings.add(Finding(new_id(), weakness.id, number, finding.text, finding.page))
