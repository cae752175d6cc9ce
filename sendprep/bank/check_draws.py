"""Checks that the cases of frames are those that were kept, and that draws follow from them."""

from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.faults import RESTORE, TAMPERED, Fault
from sendprep.bank.frames import register_name
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.draw import draw
from sendprep.domain.sample import Draw
from sendprep.domain.sample_frame import frame_of
from sendprep.errors import SendprepError


def registers_altered(bank: Bank) -> Iterator[Fault]:
    """Look for frames whose cases are gone, or say something else than when they were kept."""
    for frame in bank.frames.all():
        try:
            cases = bank.frames.cases(frame.id)
        except ValueError:
            yield Fault("A case of a frame cannot be read", frame.name, RESTORE)
            continue
        if not cases:
            yield Fault("The cases of a frame are missing", frame.name, RESTORE)
        elif register_name(cases) != frame.register:
            yield Fault("A case of a frame is not what was kept", frame.name, RESTORE)


def draws_astray(bank: Bank) -> Iterator[Fault]:
    """Look for draws that their frame, plan and seed do not give when they are drawn again."""
    for kept in bank.draws.all():
        again = _again(bank, kept)
        if again and (again.frame_hash, again.strata) != (kept.draw.frame_hash, kept.draw.strata):
            where = f"{kept.title}, {kept.made:%Y-%m-%d}"
            yield Fault("A sample is not what its seed gives", where, TAMPERED)


def _again(bank: Bank, kept: KeptDraw) -> Draw | None:
    """Return what a plan draws now; None if the frame has changed, which is told of the frame."""
    try:
        cases = bank.frames.cases(kept.frame_id)
        if register_name(cases) != bank.frames.get(kept.frame_id).register:
            return None
        return draw(frame_of(cases), kept.draw.plan)
    except (SendprepError, ValueError):
        return None
