"""Add evidence: read files on a worker, then store them in one change."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import (
    Agency,
    Confidentiality,
    Evidence,
    EvidenceKind,
    Link,
    Role,
    Rung,
)
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Span
from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers import files, guard
from sendprep.readers.child import Child

Target = tuple[str, str | None]
"""What a file is linked to: the id of a weakness, and of one of its findings or None."""
_PROGRAMS = {".exe", ".bat", ".cmd", ".com", ".msi", ".scr", ".ps1", ".vbs", ".js", ".lnk", ".jar"}

_LITTER = (".", "~$", "thumbs.db", "desktop.ini")
"""How files begin that nobody put there: hidden ones, Word's owner files, pictures of folders."""

_JOINERS = "\u200c\u200d"
"""Signs that do not print and yet belong to words, as in Persian and in joined emoji."""


class Outcome(Enum):
    """What became of one file."""

    ADDED = "added"
    NEW_VERSION = "new_version"
    DUPLICATE = "duplicate"
    NO_TEXT = "no_text"
    REFUSED = "refused"


class OnDuplicate(Enum):
    """What to do with a file whose very bytes the bank holds already."""

    LINK = "link"
    NEW_VERSION = "new_version"
    KEEP_BOTH = "keep_both"


@dataclass(frozen=True)
class Details:
    """What the officer says of all files of one intake; empty fields are left empty."""

    evidence_date: date | None = None
    period: Span | None = None
    agency: Agency | None = None
    kind: EvidenceKind = EvidenceKind.OTHER
    owner: str = ""
    confidentiality: Confidentiality = Confidentiality.OFFICIAL_SENSITIVE


@dataclass(frozen=True)
class Intake:
    """One file as it was read: its hash and text, or why it was refused."""

    file: Path
    sha256: str = ""
    size: int = 0
    pages: Pages | None = None
    refused: str | None = None


@dataclass(frozen=True)
class Foreseen:
    """What will become of a file, and the evidence that is held of the same bytes or name."""

    outcome: Outcome
    held: Evidence | None = None


@dataclass(frozen=True)
class Added:
    """What became of one file, and the evidence that now stands for it."""

    file: Path
    outcome: Outcome
    evidence_id: str | None
    number: int | None
    why: str


def read_files(chosen: Sequence[Path], progress: Progress = silent) -> list[Intake]:
    """Read files, and all files in folders, without writing anything.

    One bad file never stops the others: it comes back with the reason it was refused.
    """
    found = list(_found(chosen))
    intakes = []
    with Child() as child:
        for done, one in enumerate(found):
            progress(done, len(found), f"Reading {one.file.name}")
            intakes.append(one if one.refused else _read(one.file, child))
    progress(len(found), len(found), "Read")
    return intakes


def foresee(bank: Bank, intake: Intake) -> Foreseen:
    """Return what `store_files` will do with a file unless the officer decides otherwise."""
    if intake.refused is not None:
        return Foreseen(Outcome.REFUSED)
    same = bank.evidence.by_sha256(intake.sha256)
    if same:
        return Foreseen(Outcome.DUPLICATE, same[-1])
    older = _older_versions(bank, intake, bank.evidence.next_number() - 1)
    if older:
        return Foreseen(Outcome.NEW_VERSION, older[-1])
    has_text = bool(intake.pages and intake.pages.has_text)
    return Foreseen(Outcome.ADDED if has_text else Outcome.NO_TEXT)


def store_files(
    bank: Bank,
    intakes: Sequence[Intake],
    details: Details = Details(),
    weaknesses: Sequence[int] = (),
    on_duplicate: OnDuplicate = OnDuplicate.LINK,
    findings: Sequence[str] = (),
    decided: Mapping[Path, OnDuplicate] | None = None,
) -> list[Added]:
    """Store what was read, in one change, linked to weaknesses by number and findings by id.

    `decided` says for single files what `on_duplicate` says for all others. Raises
    SendprepError, and stores nothing, if there is no weakness of such a number.
    """
    targets: list[Target] = [(_weakness_id(bank, number), None) for number in weaknesses]
    targets += [(bank.findings.get(one).weakness_id, one) for one in findings]
    last = bank.evidence.next_number() - 1
    results = []
    with bank.change(_label(intakes)):
        for intake in intakes:
            choice = (decided or {}).get(intake.file, on_duplicate)
            added = _store(bank, intake, details, choice, last)
            if added.evidence_id:
                _link(bank, added.evidence_id, targets)
            results.append(added)
    return results


def _found(chosen: Sequence[Path]) -> Iterator[Intake]:
    for path in chosen:
        if os.path.isdir(path):  # noqa: PTH112 - Path's own raises where it may not look
            yield from _inside(path)
        else:
            yield Intake(path)


def _inside(folder: Path) -> list[Intake]:
    """Return what is in a folder, but for what systems and editors put into every folder."""
    shut: list[OSError] = []
    files = [
        Path(place, name)
        for place, _, names in os.walk(folder, onerror=shut.append)
        for name in names
        if not name.startswith(_LITTER) and name.lower() not in _LITTER
    ]
    refused = [
        Intake(Path(fault.filename), refused=f"The folder could not be read: {fault.strerror}.")
        for fault in shut
    ]
    if not files and not refused:
        return [Intake(folder, refused="There is no file in this folder.")]
    return [Intake(file) for file in sorted(files)] + refused


def _read(path: Path, child: Child) -> Intake:
    suffix = path.suffix.lower()
    try:
        if suffix in _PROGRAMS:
            raise SendprepError("Programs and shortcuts are not taken as evidence.")
        if suffix.startswith(".sendprep") or path.name.lower().endswith(".sendprep.lock"):
            raise SendprepError("A bank, and what belongs to one, is not taken as evidence.")
        guard.check_file(path)
        sha256, size = files.sha256_of(path), path.stat().st_size
        pages = files.read_pages(path, child) if suffix in files.SUFFIXES else None
        return Intake(path, sha256, size, pages)
    except SendprepError as refusal:
        return Intake(path, refused=str(refusal))
    except OSError as fault:
        return Intake(path, refused=f"The file could not be opened: {fault.strerror}.")


def _weakness_id(bank: Bank, number: int) -> str:
    weakness = bank.weaknesses.by_number(number)
    if weakness is None:
        raise SendprepError(
            f"This bank has no weakness {number}.",
            "Nothing was added.",
            "See the numbers in the list of weaknesses.",
        )
    return weakness.id


def _label(intakes: Sequence[Intake]) -> str:
    return f"Add {_name(intakes[0].file)}" if len(intakes) == 1 else f"Add {len(intakes)} files"


def _name(file: Path) -> str:
    """Return a file's name as it can be stored: bytes that are no letters become �."""
    return os.fsencode(file.name).decode("utf-8", "replace")


def _title(file: Path) -> str:
    """Return what a file is called until the officer names it: one line, in letters."""
    stem = Path(_name(file)).stem
    name = "".join(one if one.isprintable() or one in _JOINERS else " " for one in stem)
    return " ".join(name.replace("_", " ").split()) or _name(file)


def _store(
    bank: Bank, intake: Intake, details: Details, on_duplicate: OnDuplicate, last: int
) -> Added:
    if intake.refused is not None:
        return Added(intake.file, Outcome.REFUSED, None, None, intake.refused)
    same = bank.evidence.by_sha256(intake.sha256)
    if same and on_duplicate is OnDuplicate.LINK:
        why = f"The same file is already held as {same[-1].code}."
        return Added(intake.file, Outcome.DUPLICATE, same[-1].id, same[-1].number, why)
    if on_duplicate is OnDuplicate.KEEP_BOTH:
        return _add(bank, intake, details, None)
    older = same or _older_versions(bank, intake, last)
    return _add(bank, intake, details, older[-1] if older else None)


def _older_versions(bank: Bank, intake: Intake, last: int) -> list[Evidence]:
    """Return what the bank held under the same file name: an earlier state of this file.

    Numbers above `last` came with the same intake: two folders may both hold a "minutes.pdf".
    """
    named = bank.evidence.by_filename(_name(intake.file))
    if not named:
        return []
    replaced = {one.replaces_id for one in bank.evidence.all()}
    return [one for one in named if one.id not in replaced and one.number <= last]


def _add(bank: Bank, intake: Intake, details: Details, older: Evidence | None) -> Added:
    evidence = _evidence(bank, intake, details, older)
    if bank.originals.put(intake.file) != intake.sha256:
        raise SendprepError(
            f"{intake.file.name} changed while it was being added.",
            "Nothing was added.",
            "Close it in the program that is writing it and add it again.",
        )
    bank.evidence.add(evidence)
    if intake.pages:
        bank.texts.put(evidence.id, intake.pages)
    if older:
        why = f"It replaces {older.code}, which is kept."
        return Added(intake.file, Outcome.NEW_VERSION, evidence.id, evidence.number, why)
    if not evidence.has_text:
        return Added(intake.file, Outcome.NO_TEXT, evidence.id, evidence.number, _no_text(intake))
    return Added(intake.file, Outcome.ADDED, evidence.id, evidence.number, "")


def _no_text(intake: Intake) -> str:
    if intake.pages is None:
        return f"Kept as it is; words in {intake.file.suffix or 'such'} files are not searched."
    return "Kept as it is; no text was found in it, so a search finds only its title."


def _evidence(bank: Bank, intake: Intake, details: Details, older: Evidence | None) -> Evidence:
    pages = intake.pages.pages if intake.pages else ()
    numbers = [page.number for page in pages if page.number is not None]
    evidence = Evidence(
        id=new_id(),
        number=bank.evidence.next_number(),
        title=_title(intake.file),
        kind=details.kind,
        filename=_name(intake.file),
        sha256=intake.sha256,
        size=intake.size,
        added=datetime.now(UTC),
        evidence_date=details.evidence_date,
        period=details.period,
        agency=details.agency,
        owner=details.owner,
        confidentiality=details.confidentiality,
        page_count=max(numbers, default=None),
        has_text=bool(intake.pages and intake.pages.has_text),
    )
    return replace(evidence, title=older.title, replaces_id=older.id) if older else evidence


def _link(bank: Bank, evidence_id: str, targets: Sequence[Target]) -> None:
    """Link as context on the first rung: nobody has said yet what it shows."""
    links = bank.links.of_evidence(evidence_id)
    linked: set[Target] = {(link.weakness_id, link.finding_id) for link in links}
    linked |= {(link.weakness_id, None) for link in links}
    for target in targets:
        if target not in linked:
            bank.links.add(Link(new_id(), evidence_id, *target, Role.CONTEXT, Rung.ACTIVITY))
            linked |= {target, (target[0], None)}
