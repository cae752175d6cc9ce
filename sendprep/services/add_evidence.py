"""Add evidence: read files on a worker, then store them in one change."""

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
    paths = list(_walk(chosen))
    intakes = []
    with Child() as child:
        for done, path in enumerate(paths):
            progress(done, len(paths), f"Reading {path.name}")
            intakes.append(_read(path, child))
    progress(len(paths), len(paths), "Read")
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


def _walk(chosen: Sequence[Path]) -> Iterator[Path]:
    for path in chosen:
        if path.is_dir():
            yield from sorted(inner for inner in path.rglob("*") if inner.is_file())
        else:
            yield path


def _read(path: Path, child: Child) -> Intake:
    suffix = path.suffix.lower()
    try:
        if suffix in _PROGRAMS:
            raise SendprepError("Programs and shortcuts are not taken as evidence.")
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
    return f"Add {intakes[0].file.name}" if len(intakes) == 1 else f"Add {len(intakes)} files"


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
    named = bank.evidence.by_filename(intake.file.name)
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
    return "Kept as it is; its pages are pictures without text, so a search does not find it."


def _evidence(bank: Bank, intake: Intake, details: Details, older: Evidence | None) -> Evidence:
    pages = intake.pages.pages if intake.pages else ()
    numbers = [page.number for page in pages if page.number is not None]
    evidence = Evidence(
        id=new_id(),
        number=bank.evidence.next_number(),
        title=intake.file.stem.replace("_", " ").strip() or intake.file.name,
        kind=details.kind,
        filename=intake.file.name,
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
