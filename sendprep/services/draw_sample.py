"""Draw a sample of cases from a list of children, keep it, and replace what cannot be audited."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain import privacy
from sendprep.domain.case_register import Frame, KeptDraw
from sendprep.domain.cohort import CohortList, ListName
from sendprep.domain.cohort_columns import AS_READ, Chosen
from sendprep.domain.cohort_frame import Case, cases
from sendprep.domain.draw import draw, replaced
from sendprep.domain.identity import new_id
from sendprep.domain.months import day_words
from sendprep.domain.privacy import Kind
from sendprep.domain.reading import Reading
from sendprep.domain.sample import DrawPlan
from sendprep.domain.sample_frame import frame_of, groups_told
from sendprep.errors import SendprepError
from sendprep.readers.child import Child
from sendprep.readers.cohort_lists import CohortLists, lists_in, read_table
from sendprep.readers.uncollected import uncollected
from sendprep.services.follow_replacement import follow_replacement, refuse_audited
from sendprep.services.read_rules import cohort_codes, cohort_names, given_names
from sendprep.services.refuse_personal import personal, refuse_personal

_NOTHING = "Nothing was drawn."
_UNNAMED = "a list whose file name is not kept"
_WORD = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True)
class ListedCases:
    """The cases that a file lists, and which groups it can tell; nothing else of it is held.

    `remarks` are whole sentences.
    """

    name: str
    counted_on: date
    cases: tuple[Case, ...]
    groups: tuple[str, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class DrawnSample:
    """A sample that the bank keeps, and whole sentences on what to know of it."""

    kept: KeptDraw
    frame: Frame
    remarks: tuple[str, ...] = ()


def read_cases(
    file: Path,
    on: date,
    chosen: Chosen = AS_READ,
    only: ListName | None = None,
    within: Child | None = None,
) -> ListedCases:
    """Return the cases of the lists in a file, or of one of them, with ages as of a day.

    A file with one list holds the list that `only` says. Raises SendprepError as `read_lists`
    does, and if the list that is asked for is not there. Nothing is stored.
    """
    read = lists_of(read_table(file, within), file.name, chosen, only)
    return listed_cases(read, file.name, on, only)


def lists_of(
    reading: Reading, file: str, chosen: Chosen = AS_READ, only: ListName | None = None
) -> CohortLists:
    """Return the lists in a table that was read; if there is one, it is the list `only`."""
    read = lists_in(reading, file, cohort_names(), chosen)
    if only and len(read.lists) == 1 and read.lists[0].name is not only:
        return lists_in(reading, file, cohort_names(), replace(chosen, list=only))
    return read


@uncollected()
def listed_cases(
    read: CohortLists,
    file: str,
    on: date,
    only: ListName | None = None,
    made: Sequence[Case] | None = None,
) -> ListedCases:
    """Return the cases of lists that have been read, or of one of them; as `read_cases` does.

    `made` are the cases of all these lists, where a check has made them before.
    """
    lists = [one for one in read.lists if only in (None, one.name)]
    if made is None:
        made = [case for one in lists for case in cases(one, on, cohort_codes())]
    listed = tuple(case for case in made if only in (None, case.list))
    if not listed:
        raise SendprepError(
            f"“{file}” lists no child of {only.value if only else 'any list'}.",
            _NOTHING,
            "Choose the other list, or a file with more of them.",
        )
    _check_ids(one.id for one in listed)
    name = _UNNAMED if personal(file) else file
    return ListedCases(name, on, listed, groups_told(lists), _remarks(read, lists))


@uncollected()
def draw_sample(bank: Bank, listed: ListedCases, plan: DrawPlan) -> DrawnSample:
    """Draw a sample by a plan and keep it with its frame, in one change.

    The very sample that the bank keeps already is not kept twice. Raises SendprepError if the
    list cannot give such a sample, or words of the plan may tell who somebody is.
    """
    _check_groups(listed, plan)
    refuse_personal("The seed", [plan.seed], _NOTHING)
    refuse_personal("The reason for an exclusion", plan.excluded.values(), _NOTHING)
    drawn = draw(frame_of(listed.cases), plan)
    earlier = bank.draws.of_frame(drawn.frame_hash)
    for kept in earlier:
        if kept.draw.plan == plan:
            held = bank.frames.get(kept.frame_id)
            return DrawnSample(kept, held, (*listed.remarks, _same(kept)))
    with bank.change(f"Draw {plan.size:,} of {drawn.frame:,} cases"):
        held = bank.frames.put(listed.name, listed.counted_on, listed.cases)
        kept = KeptDraw(new_id(), held.id, drawn, datetime.now(UTC), bank.officer)
        bank.draws.add(kept)
    return DrawnSample(kept, held, (*listed.remarks, *_drawn_before(earlier)))


def replace_case(bank: Bank, draw_id: str, out: str, reason: str) -> KeptDraw:
    """Put the next reserve of its stratum in the place of a case, in one change.

    The case leaves the rounds that audit the sample, and the reserve comes in; what was written of
    the case stays in the bank and counts no more. Raises SendprepError if there is no reserve, the
    case is not in the sample, its audit is finished, or the reason is empty or may tell who
    somebody is; KeyError if there is no such draw.
    """
    refuse_personal("The reason", [reason], "Nothing was replaced.")
    made = replaced(bank.draws.get(draw_id).draw, out, reason).replacements[-1]
    refuse_audited(bank, draw_id, out)
    with bank.change(f"Replace {made.out} in the sample by {made.into}"):
        bank.draws.replace(draw_id, made)
        follow_replacement(bank, draw_id)
    return bank.draws.get(draw_id)


def newest_draw(bank: Bank) -> KeptDraw:
    """Return the sample that was drawn last; SendprepError if there is none."""
    for kept in reversed(bank.draws.all()):
        return kept
    raise SendprepError("This bank holds no sample yet.", "Nothing was done.", "Draw one first.")


def _check_groups(listed: ListedCases, plan: DrawPlan) -> None:
    for name in plan.by:
        if name not in listed.groups:
            can = ", ".join(one.replace("_", " ") for one in listed.groups) or "none"
            raise SendprepError(
                f"The list has no column that tells {name.replace('_', ' ')}, so it cannot make "
                "strata.",
                _NOTHING,
                f"Choose among what it tells: {can}.",
            )


def _check_ids(ids: Iterable[str]) -> None:
    """Refuse IDs that hold a name of our list: those in which a column tells it are gone by now."""
    wordy = [one for one in ids if _WORD.search(one)]
    hits = privacy.find("\n".join(wordy), given_names())
    named = sum(hit.kind in (Kind.NAME, Kind.TITLED_NAME, Kind.EMAIL) for hit in hits)
    if named:
        raise SendprepError(
            f"The IDs of {named:,} {'case seems' if named == 1 else 'cases seem'} to hold a name.",
            _NOTHING,
            "Give other IDs, or leave the cells empty: then a case is known by its row.",
        )


def _remarks(read: CohortLists, lists: Sequence[CohortList]) -> tuple[str, ...]:
    if len(lists) < 2:
        return read.remarks
    counts = " and ".join(f"{len(one.people):,} of {one.name.value}" for one in lists)
    return (*read.remarks, f"The frame holds both lists: {counts}.")


def _same(kept: KeptDraw) -> str:
    replaced_since = len(kept.draw.replacements)
    since = f", with {replaced_since:,} replaced since" if replaced_since else ""
    return f"This sample was drawn on {day_words(kept.made.date())} and is kept already{since}."


def _drawn_before(earlier: Sequence[KeptDraw]) -> tuple[str, ...]:
    if not earlier:
        return ()
    last = earlier[-1]
    day = day_words(last.made.date())
    times = "once" if len(earlier) == 1 else f"{len(earlier):,} times"
    return (
        f"A sample was drawn from these cases before, {times}, last on {day} with the seed "
        f"“{last.draw.plan.seed}”. Choosing among draws is not chance: audit the first, or "
        "say in the report why not.",
    )
