"""Read the audit instruments: those that came with sendprep, and the officer's own.

One file is one version. What came with sendprep is never edited: to change an instrument, copy its
file into the folder of own instruments (`own_instruments` does it), give the copy the next number
in its name and in `version`, and edit that. To make one of your own, do the same with another `id`.
"""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sendprep import paths
from sendprep.domain.audit import AuditRound
from sendprep.domain.instrument import (
    AuditSection,
    Band,
    Cap,
    Choice,
    Criterion,
    Instrument,
    Stance,
)
from sendprep.domain.instrument_rules import faults
from sendprep.errors import SendprepError
from sendprep.services.json_place import JsonPlace, json_file, refused

EHC_PLAN = "ehc-plan"
"""The id of the instrument for education, health and care plans (domain.md 3d)."""


@dataclass(frozen=True)
class Instruments:
    """What can be asked of cases, and why files of other instruments cannot be used.

    `usable` are in order of id, the newest version of each last.
    """

    usable: tuple[Instrument, ...]
    refused: tuple[SendprepError, ...] = ()


def instruments() -> Instruments:
    """Return all instruments as their files are now."""
    came = instruments_in(paths.resource("instruments"))
    taken = {(one.id, one.version) for one in came.usable}
    own = instruments_in(paths.own_instruments(), lambda path: _own(path, taken))
    return Instruments(_in_order([*came.usable, *own.usable]), (*came.refused, *own.refused))


def instrument(id: str, version: int) -> Instrument:  # noqa: A002 - the word of the field
    """Return one version of an instrument, whatever state the other files are in.

    Raises SendprepError with what to do if its file is gone or cannot be used.
    """
    path = file_of(id, version)
    now = path.stat()
    return _as_of(path, now.st_mtime_ns, now.st_size)


def file_of(id: str, version: int) -> Path:  # noqa: A002
    """Return the file of one version of an instrument; SendprepError if it is gone."""
    name = f"{id}-{version}.json"
    shipped = paths.resource("instruments") / name
    if shipped.is_file():  # then the user's folder is not even asked for, nor made
        return shipped
    own = paths.own_instruments() / name
    if own.is_file():
        return own
    raise _gone(name)


def of_round(round_: AuditRound) -> Instrument:
    """Return the instrument that a round was begun with.

    Raises SendprepError with what to do if its file is gone, cannot be used, or was changed since
    so that other answers or grades would follow.
    """
    found = instrument(round_.instrument_id, round_.instrument_version)
    if found.hash != round_.instrument_hash:
        raise SendprepError(
            f"{found.id}-{found.version}.json was changed after round A{round_.number} was begun, "
            "so its answers would count otherwise than they did.",
            "Every answer is in the bank as it was given.",
            "Put the file back as it was, and give the changed one the next number.",
        )
    return found


def read_instrument(path: Path) -> Instrument:
    """Return the instrument of a file.

    Raises SendprepError with the file, the place and what to do if it cannot be used.
    """
    made = _instrument(json_file(path))
    if path.stem != f"{made.id}-{made.version}":
        raise refused(path, f"its id and version say {made.id}-{made.version}.json.")
    for fault in faults(made):
        raise refused(path, fault)
    return made


def instruments_in(
    folder: Path, read: Callable[[Path], Instrument] = read_instrument
) -> Instruments:
    """Return the instruments of a folder; files of other kinds in it are left."""
    usable, refused_ = [], []
    for path in sorted(folder.glob("*.json")):
        try:
            usable.append(read(path))
        except SendprepError as problem:
            refused_.append(problem)
    return Instruments(_in_order(usable), tuple(refused_))


@cache
def _as_of(path: Path, changed: int, size: int) -> Instrument:
    """Return the instrument of a file as it was when it was changed last: it is asked for often."""
    return read_instrument(path)


def _own(path: Path, taken: Container[tuple[str, int]]) -> Instrument:
    """Return an own instrument; SendprepError that says what to do in the officer's own folder."""
    try:
        made = read_instrument(path)
    except SendprepError as problem:
        raise _not_used(path, problem.happened) from problem
    if (made.id, made.version) in taken:
        why = "an instrument with its id and version came with sendprep."
        raise _not_used(path, f"{path.name} cannot be used: {why}")
    return made


def _in_order(made: Iterable[Instrument]) -> tuple[Instrument, ...]:
    return tuple(sorted(made, key=lambda one: (one.id, one.version)))


def _instrument(at: JsonPlace) -> Instrument:
    at.only("id", "version", "title", "subject", "scale", "sections", "bands", "caps")
    return Instrument(
        id=at["id"].text,
        version=at["version"].whole_number,
        title=at["title"].text,
        subject=at["subject"].text,
        scale=tuple(map(_choice, at["scale"].some)),
        sections=tuple(map(_section, at["sections"].some)),
        bands=tuple(map(_band, at["bands"].some)),
        caps=tuple(map(_cap, at["caps"])),
    )


def _choice(at: JsonPlace) -> Choice:
    at.only("key", "words", "stance", "points")
    try:
        stance = Stance(at["stance"].text)
    except ValueError as fault:
        known = ", ".join(one.value for one in Stance)
        raise at["stance"].refused(f"one of {known} is needed here.") from fault
    points = None if at["points"].value is None else at["points"].number
    return Choice(at["key"].text, at["words"].text, stance, points)


def _section(at: JsonPlace) -> AuditSection:
    at.only("code", "title", "weight", "criteria")
    criteria = tuple(map(_criterion, at["criteria"].some))
    return AuditSection(at["code"].text, at["title"].text, at["weight"].number, criteria)


def _criterion(at: JsonPlace) -> Criterion:
    at.only("code", "words", "good", "met", "not_met", "reference", "confirmed", "statutory")
    return Criterion(
        code=at["code"].text,
        words=at["words"].text,
        good=at["good"].text,
        met=at["met"].text,
        not_met=at["not_met"].text,
        reference=at["reference"].text,
        is_statutory=at["statutory"].yes,
        reference_checked=at["confirmed"].yes,
    )


def _band(at: JsonPlace) -> Band:
    at.only("words", "least")
    return Band(at["words"].text, at["least"].number)


def _cap(at: JsonPlace) -> Cap:
    at.only("fails", "grade", "sections")
    sections = frozenset(one.text for one in at["sections"])
    return Cap(at["fails"].whole_number, at["grade"].text, sections)


def _not_used(path: Path, happened: str) -> SendprepError:
    return SendprepError(
        happened,
        "The other instruments can be used.",
        f"Put it right in {path}, or take it out of that folder.",
    )


def _gone(name: str) -> SendprepError:
    return SendprepError(
        f"The audit instrument {name} is not there any more.",
        "What was scored with it is kept.",
        f"Put the file back in {paths.own_instruments()}: a colleague's copy of it will do.",
    )
