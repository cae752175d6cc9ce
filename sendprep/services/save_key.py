"""Save the mapping key of a sample: who its cases are, in a file of its own and never in the bank.

The list is read for it once more, so that between the draw and this nothing holds a name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from sendprep.bank.bank import Bank
from sendprep.bank.key import key_of
from sendprep.bank.mapping_key import SUFFIX, read_key, write_key
from sendprep.bank.places import off_this_computer
from sendprep.domain.case_register import Frame, KeptDraw
from sendprep.domain.cohort import CohortList
from sendprep.domain.cohort_columns import AS_READ
from sendprep.domain.cohort_frame import cases
from sendprep.domain.draw import frame_hash
from sendprep.domain.mapping_key import MappingKey, known_cases
from sendprep.domain.months import day_words
from sendprep.domain.sample_frame import frame_of
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers.child import Child, Limits
from sendprep.readers.cohort_heads import heads_in
from sendprep.readers.cohort_lists import read_table
from sendprep.services.draw_sample import lists_of
from sendprep.services.look_at_lists import Known, headings
from sendprep.services.read_rules import cohort_codes, cohort_names

_NOTHING = "No key was written."
_STEPS = 2


@dataclass(frozen=True)
class SavedKey:
    """A key file, how many cases it tells, and whole sentences on what to know of it."""

    path: Path
    cases: int
    remarks: tuple[str, ...] = ()


def save_key(
    bank: Bank,
    draw_id: str,
    file: Path,
    out: Path,
    passphrase: str,
    known: Known = lambda _: AS_READ,
    progress: Progress = silent,
) -> SavedKey:
    """Write who the cases of a sample are, those that were replaced and came in among them.

    `file` is the list that they were drawn from. A key of the same sample is written anew. Raises
    SendprepError if it is another list, the place or passphrase is not safe, or something else is
    there under this name; KeyError if there is no such draw.
    """
    out = key_path(out)
    refuse_unsafe_key(bank, out, passphrase)
    kept = bank.draws.get(draw_id)
    frame = bank.frames.get(kept.frame_id)
    _refuse_other_file(out, passphrase, kept)
    progress(0, _STEPS, file.name)
    lists = _lists(bank, frame, file, known, progress)
    _refuse_other_list(lists, kept, frame)
    progress(1, _STEPS, out.name)
    ids = frozenset(_ever_drawn(kept))
    key = MappingKey(kept.id, kept.title, frame.name, datetime.now(UTC), known_cases(lists, ids))
    write_key(out, passphrase, key)
    return SavedKey(out, len(key.cases), _remarks(bank, out))


def refuse_unsafe_key(bank: Bank, out: Path, passphrase: str) -> None:
    """Raise SendprepError if a key would not be safe there, or not safe under this passphrase."""
    if not passphrase:
        raise SendprepError(
            "An empty passphrase protects nothing.",
            _NOTHING,
            "Choose a passphrase of at least a few words.",
        )
    if bank.key is not None and key_of(bank.path, passphrase) == bank.key:
        raise SendprepError(
            "This is the passphrase of the bank.",
            _NOTHING,
            "Give the key one of its own: whoever opens the bank shall not open the key as well.",
        )
    if not out.parent.is_dir():
        raise SendprepError(
            f"The folder “{out.parent}” is not there.",
            _NOTHING,
            "Make the folder or choose another.",
        )
    if place := off_this_computer(out):
        raise SendprepError(
            f"{place}: a key that says who children are must not lie there.",
            _NOTHING,
            "Choose a folder of this computer that nobody else sees.",
        )


def key_path(out: Path) -> Path:
    """Return a path with the ending that key files have."""
    return out if out.suffix == SUFFIX else out.with_name(out.name + SUFFIX)


def proposed_key(bank: Path) -> Path:
    """Return where a key could be kept: in a folder of this computer, and not beside the bank."""
    folders = (platformdirs.user_documents_path(), Path.home(), platformdirs.user_data_path())
    apart = [one for one in folders if one.is_dir() and not _is_beside(one, bank)]
    safe = [one for one in apart if not off_this_computer(one / "key")]
    return (safe or apart or [Path.home()])[0] / f"{bank.stem} key{SUFFIX}"


def lies_beside(out: Path, bank: Path) -> bool:
    """Whether a key would lie in the folder of its bank, where both are found together."""
    return _is_beside(out.parent, bank)


def _is_beside(folder: Path, bank: Path) -> bool:
    return folder.resolve() == bank.parent.resolve()


def _lists(
    bank: Bank, frame: Frame, file: Path, known: Known, progress: Progress
) -> tuple[CohortList, ...]:
    """Return the lists of a file that the frame was made of."""
    which = {one.list for one in bank.frames.cases(frame.id)}
    only = next(iter(which)) if len(which) == 1 else None
    with Child(Limits(), lambda: progress(0, _STEPS, file.name)) as child:
        reading = read_table(file, child)
    chosen = known(headings(heads_in(reading, cohort_names(), AS_READ)))
    read = lists_of(reading, file.name, chosen, only)
    return tuple(one for one in read.lists if one.name in which)


def _refuse_other_list(lists: Iterable[CohortList], kept: KeptDraw, frame: Frame) -> None:
    listed = [case for one in lists for case in cases(one, frame.counted_on, cohort_codes())]
    if frame_hash(frame_of(listed)) != kept.draw.frame_hash:
        raise SendprepError(
            "This is not the list that the sample was drawn from, or it has changed since.",
            _NOTHING,
            f"Choose {frame.name} as it was on {day_words(kept.made.date())}.",
        )


def _refuse_other_file(out: Path, passphrase: str, kept: KeptDraw) -> None:
    """Refuse what is there under the name of the key, but for a key of the same sample."""
    if not out.exists():
        return
    try:
        held: MappingKey | None = read_key(out, passphrase)
    except SendprepError:
        held = None
    if held is None or held.draw_id != kept.id:
        what = "another file" if held is None else f"the key of another sample, {held.title},"
        raise SendprepError(
            f"There is already {what} under the name “{out.name}” in this folder.",
            "It was not touched.",
            "Choose another name. A key of this sample is written anew with its own passphrase.",
        )


def _ever_drawn(kept: KeptDraw) -> Iterable[str]:
    yield from (case for one in kept.draw.strata for case in one.drawn)
    yield from (one.into for one in kept.draw.replacements)


def _remarks(bank: Bank, out: Path) -> tuple[str, ...]:
    if not lies_beside(out, bank.path):
        return ()
    return (
        "The key lies beside the bank: whoever finds one finds both. Move it to another folder.",
    )
