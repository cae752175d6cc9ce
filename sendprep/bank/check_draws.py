"""Checks that the cases of frames are those that were kept, and that draws follow from them."""

from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.faults import RESTORE, TAMPERED, Fault
from sendprep.bank.frames import register_name
from sendprep.domain.draw import draw, frame_hash
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
        elif register_name(cases) != frame.register or frame_hash(frame_of(cases)) != frame.hash:
            yield Fault("A case of a frame is not what was kept", frame.name, RESTORE)


def draws_astray(bank: Bank) -> Iterator[Fault]:
    """Look for draws that their frame, plan and seed do not give when they are drawn again."""
    for kept in bank.draws.all():
        try:
            again = draw(frame_of(bank.frames.cases(kept.frame_id)), kept.draw.plan)
        except (SendprepError, ValueError):
            continue  # the frame has changed, which is told of it
        if again.frame_hash == kept.draw.frame_hash and again.strata != kept.draw.strata:
            where = f"{kept.title}, {kept.made:%Y-%m-%d}"
            yield Fault("A sample is not what its seed gives", where, TAMPERED)
