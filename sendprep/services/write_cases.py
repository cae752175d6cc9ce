"""Write what is printed of children's cases: audit rounds, and the data quality of their lists."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.edition_account import Without
from sendprep.domain.edition_rounds import (
    counted_rebuilt,
    follow_ups_rebuilt,
    found_rebuilt,
    reasons_untold,
    round_rebuilt,
)
from sendprep.domain.editions import Edition
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.read_rules import audit_glossary, words_explained
from sendprep.services.refuse_personal import personal
from sendprep.services.see_edition import see_withheld
from sendprep.services.see_findings import round_before, see_findings, see_moderation
from sendprep.services.see_follow_up import see_counted, see_follow_ups
from sendprep.services.time_cases import see_timeliness
from sendprep.services.write_report import Pages, pages_of, write_document

if TYPE_CHECKING:
    from sendprep.reports.audit_round_facts import RoundFacts
    from sendprep.reports.document import Document
    from sendprep.services.check_cohort import CheckedCohort

_NOTHING = "Nothing was written."
_NOT_PRINTED = "A remark is told on the screen only, because it may tell who somebody is."


def write_cases(
    bank: Bank,
    out: Path,
    round_id: str = "",
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
    edition: Edition | None = None,
) -> Path:
    """Write the report of an audit round, the newest if none is said, as `write_sef` writes.

    Without an edition it is for the council itself. Raises SendprepError, besides, if the bank has
    no round; KeyError if there is no such round.
    """
    return write_document(
        bank, lambda: _audit_round(bank, round_id, today, edition), out, progress, tell
    )


def cases_pages(
    bank: Bank,
    round_id: str = "",
    progress: Progress = silent,
    today: date | None = None,
    edition: Edition | None = None,
) -> Pages:
    """Return the report of an audit round as PDF, for a preview; raises as `write_cases` does."""
    return pages_of(bank, _audit_round(bank, round_id, today, edition), progress)


def round_of_number(bank: Bank, number: int) -> AuditRound:
    """Return the round that is cited as A and this number; SendprepError if there is none."""
    rounds = bank.rounds.all()
    for one in rounds:
        if one.number == number:
            return one
    held = ", ".join(f"A{one.number}" for one in rounds) or "none"
    raise SendprepError(
        f"There is no audit round A{number}.", _NOTHING, f"Rounds of this bank: {held}."
    )


def write_data_quality(
    checked: "CheckedCohort", out: Path, today: date | None = None, bank: Bank | None = None
) -> Path:
    """Write the data-quality sheet of lists that were checked, as PDF or Word by the file's name.

    It names no child. `bank` tells which words were kept with a reason. Raises SendprepError as
    `write_sef` does.
    """
    return write_document(bank, lambda: _data_quality(checked, today or date.today()), out)


def _audit_round(
    bank: Bank, round_id: str, today: date | None, edition: Edition | None
) -> "Document":
    from sendprep.reports.audit_round import audit_round

    facts = round_facts(bank, round_id, today)
    if edition is None:
        return audit_round(facts)
    told = _rebuilt(facts, see_withheld(bank, edition).without)
    if edition is Edition.PARENTS:
        told = replace(told, kept=reasons_untold(told.kept), plain_words=words_explained(edition))
    return audit_round(told, edition)


def _rebuilt(facts: "RoundFacts", without: Without) -> "RoundFacts":
    """Return what is told of a round with all that officers wrote of it rebuilt."""
    return replace(
        round_rebuilt(facts, without),
        before=found_rebuilt(facts.before, without) if facts.before else None,
        follow_ups=follow_ups_rebuilt(facts.follow_ups, without),
        counted=counted_rebuilt(facts.counted, without),
    )


def newest_round(bank: Bank) -> AuditRound:
    """Return the round that was begun last; SendprepError if there is none."""
    rounds = bank.rounds.all()
    if not rounds:
        raise SendprepError(
            "There is no audit round to print.", _NOTHING, "Draw a sample and begin a round."
        )
    return max(rounds, key=lambda one: one.number)


def round_facts(bank: Bank, round_id: str = "", today: date | None = None) -> "RoundFacts":
    """Return what is told of a round, the newest if none is said; raises as `write_cases` does."""
    from sendprep.reports.audit_round_facts import RoundFacts

    found = see_findings(bank, round_id or newest_round(bank).id)
    today, round_id = today or date.today(), found.round_.id
    kept = bank.draws.get(found.round_.draw_id)
    before = round_before(bank, found.round_)
    return RoundFacts(
        found=found,
        kept=kept,
        frame=bank.frames.get(kept.frame_id),
        inspection=bank.inspection.get(),
        today=today,
        moderation=see_moderation(bank, round_id),
        before=see_findings(bank, before.id) if before else None,
        sights=tuple(bank.rounds.sights(round_id)),
        measures=see_timeliness(bank, round_id, today),
        acronyms=audit_glossary(),
        follow_ups=see_follow_ups(bank, round_id),
        counted=see_counted(bank, found.round_.instrument_id),
    )


def _data_quality(checked: "CheckedCohort", today: date) -> "Document":
    from sendprep.reports.data_quality import data_quality

    # Remarks quote headings and worksheets of the file, which may be named after somebody.
    remarks = (_NOT_PRINTED if personal(one) else one for one in checked.remarks)
    return data_quality(
        checked.rows, checked.faults, tuple(dict.fromkeys(remarks)), today, audit_glossary()
    )
