"""Read the audit instruments of `resources/instruments`, one file a version.

To change an instrument, copy its file, give the copy the next number in its name and in `version`,
and edit that: rounds that were begun with the old one keep it. To make one of your own, do the same
with another `id`.
"""

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


@cache
def instruments() -> tuple[Instrument, ...]:
    """Return all instruments by id, the newest version of each last.

    Raises SendprepError with the file, the place and what to do if one cannot be used.
    """
    return instruments_in(paths.resource("instruments"))


@cache
def instrument(id: str, version: int) -> Instrument:  # noqa: A002 - the word of the field
    """Return one version of an instrument, whatever state the other files are in.

    Raises SendprepError with what to do if its file is gone or cannot be used.
    """
    path = paths.resource("instruments") / f"{id}-{version}.json"
    if not path.is_file():
        raise _gone(path)
    return read_instrument(path)


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


def instruments_in(folder: Path) -> tuple[Instrument, ...]:
    """Return the instruments of a folder as `instruments` does; other files in it are left."""
    found = map(read_instrument, folder.glob("*.json"))
    return tuple(sorted(found, key=lambda one: (one.id, one.version)))


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


def _gone(path: Path) -> SendprepError:
    return SendprepError(
        f"The audit instrument {path.name} is not there any more.",
        "What was scored with it is kept.",
        f"Put the file back in {path.parent}: it came with sendprep or with a colleague's copy.",
    )
