"""Add evidence: take files that were read into the bank, in one change that one undo takes back.

`read_files` reads on a worker and lets everything wait in the bank, `foresee` says what will
become of each file, `store_files` stores the rows that make evidence of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Confidentiality, Evidence, Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.intake import Added, Details, Foreseen, Intake, OnDuplicate, Outcome
from sendprep.domain.supplied_text import SuppliedText, TextOrigin
from sendprep.errors import SendprepError
from sendprep.services.add_evidence_find import stored_name
from sendprep.services.add_evidence_foresee import foresee
from sendprep.services.add_evidence_stage import read_files
from sendprep.services.add_evidence_words import drafts_words, like_words, missing_words, no_text

__all__ = [
    "Added",
    "Details",
    "Foreseen",
    "Intake",
    "OnDuplicate",
    "Outcome",
    "foresee",
    "read_files",
    "store_files",
]

Target = tuple[str, str | None]
"""What a file is linked to: the id of a weakness, and of one of its findings or None."""

_AS_PROPOSED = Details()


def store_files(
    bank: Bank,
    intakes: Sequence[Intake],
    details: Details = _AS_PROPOSED,
    weaknesses: Sequence[int] = (),
    on_duplicate: OnDuplicate = OnDuplicate.LINK,
    findings: Sequence[str] = (),
    decided: Mapping[Path, OnDuplicate] | None = None,
    captions: Mapping[Path, str] | None = None,
    each: Mapping[Path, Details] | None = None,
) -> list[Added]:
    """Store what was read, in one change, linked to weaknesses by number and findings by id.

    `decided` says for single files what `on_duplicate` says for all others, and `each` what
    `details` says; a mail that neither dates has the date of its header, unless it is in `each`.
    `captions` say what pictures show. Raises SendprepError, and stores nothing, if there is no
    weakness of such a number. What was read and is not stored is then forgotten.
    """
    targets: list[Target] = [(_weakness_id(bank, number), None) for number in weaknesses]
    targets += [(bank.findings.get(one).weakness_id, one) for one in findings]
    foreseen = foresee(bank, intakes)
    store = _Store(bank, details, on_duplicate, decided or {}, captions or {}, each or {})
    results = []
    with bank.change(_label(intakes)):
        for intake, seen in zip(intakes, foreseen, strict=True):
            added = store.take(intake, seen)
            if added.evidence_id and bank.evidence.get(added.evidence_id).trashed is None:
                _link(bank, added.evidence_id, targets)
            results.append(added)
    bank.staging.forget()
    return results


@dataclass
class _Store:
    """What the officer has decided, and what has been stored so far."""

    bank: Bank
    details: Details
    on_duplicate: OnDuplicate
    decided: Mapping[Path, OnDuplicate]
    captions: Mapping[Path, str]
    each: Mapping[Path, Details]
    ids: dict[Path, str] = field(default_factory=dict)
    new: dict[str, Evidence] = field(default_factory=dict)

    def take(self, intake: Intake, seen: Foreseen) -> Added:
        """Store one file as foreseen and decided."""
        if intake.refused is not None:
            return Added(intake.file, Outcome.REFUSED, None, None, intake.refused)
        choice = self.decided.get(intake.file, self.on_duplicate)
        same = self._same(intake, seen)
        if same and choice in (OnDuplicate.LINK, OnDuplicate.RESTORE):
            added = self._held(intake, same, choice)
        else:
            like = like_words(seen, intake.dated)
            added = self._add(intake, self._older(intake, seen, same, choice), same, like)
        if added.evidence_id:
            self.ids[intake.file] = added.evidence_id
        return added

    def _same(self, intake: Intake, seen: Foreseen) -> Evidence | None:
        """Return the evidence of the very same bytes, which may have come just before."""
        if seen.outcome is not Outcome.DUPLICATE:
            return None
        return seen.held or self.new.get(intake.sha256)

    def _older(
        self, intake: Intake, seen: Foreseen, same: Evidence | None, choice: OnDuplicate
    ) -> Evidence | None:
        """Return what the file is a new version of: what is much like it only if so decided."""
        if choice is OnDuplicate.KEEP_BOTH:
            return None
        if same:
            return same if same.trashed is None else None
        if seen.outcome is Outcome.NEW_VERSION:
            return seen.held
        superseded = self.decided.get(intake.file) is OnDuplicate.NEW_VERSION
        return seen.older if superseded else None

    def _held(self, intake: Intake, same: Evidence, choice: OnDuplicate) -> Added:
        if same.trashed is None:
            why = f"The same file is already held as {same.code}."
        elif choice is OnDuplicate.RESTORE:
            self.bank.evidence.restore(same.id)
            why = f"The same file was in the trash as {same.code}, and was taken out of it."
        else:
            why = f"The same file is in the trash as {same.code}, and stays there."
        return Added(intake.file, Outcome.DUPLICATE, same.id, same.number, why)

    def _add(
        self, intake: Intake, older: Evidence | None, same: Evidence | None, like: str
    ) -> Added:
        evidence_id = new_id() if same else intake.evidence_id
        if not evidence_id or not self.bank.originals.holds(intake.sha256):
            raise _gone(intake)
        evidence = self._evidence(intake, evidence_id, older)
        self.bank.evidence.add(evidence)
        self.new[intake.sha256] = evidence
        if same and intake.is_read:
            self.bank.texts.put(evidence.id, self.bank.texts.of(same.id))
        for draft in () if same else intake.drafts:
            self.bank.excerpts.add(draft)
        caption = self.captions.get(intake.file, "").strip()
        if caption:
            self._caption(evidence, caption)
        return _told(intake, evidence, older, bool(caption), "" if same else like)

    def _caption(self, evidence: Evidence, caption: str) -> None:
        now = datetime.now(UTC)
        officer = self.bank.officer
        self.bank.supplied_texts.add(
            SuppliedText(new_id(), evidence.id, 1, caption, TextOrigin.TYPED, officer, now)
        )

    def _evidence(self, intake: Intake, evidence_id: str, older: Evidence | None) -> Evidence:
        said = self.each.get(intake.file, self.details)
        dated = said.evidence_date or (None if intake.file in self.each else intake.dated)
        evidence = Evidence(
            id=evidence_id,
            number=self.bank.evidence.next_number(),
            title=said.title or intake.title,
            kind=said.kind or intake.kind,
            filename=stored_name(intake.file),
            sha256=intake.sha256,
            size=intake.size,
            added=datetime.now(UTC),
            evidence_date=dated,
            period=said.period,
            agency=said.agency,
            owner=said.owner,
            confidentiality=said.confidentiality,
            page_count=intake.page_count,
            has_text=intake.has_text,
            source=intake.source,
            came_with_id=self.ids.get(intake.came_with) if intake.came_with else None,
            remarks=intake.remarks,
            without_text=intake.without_text,
        )
        return _in_place_of(older, evidence, said) if older else evidence


def _in_place_of(older: Evidence, evidence: Evidence, said: Details) -> Evidence:
    """Return a new version with what the officer had said of the older one and does not now."""
    stricter = max(older.confidentiality, said.confidentiality, key=list(Confidentiality).index)
    return replace(
        evidence,
        replaces_id=older.id,
        title=said.title or older.title,
        kind=said.kind or older.kind,
        agency=said.agency or older.agency,
        owner=said.owner or older.owner,
        source=evidence.source or older.source,
        confidentiality=stricter,
    )


def _told(
    intake: Intake, evidence: Evidence, older: Evidence | None, captioned: bool, like: str
) -> Added:
    outcome, why = Outcome.ADDED, f"It is {like}" if like else ""
    if older:
        outcome, why = Outcome.NEW_VERSION, f"It replaces {older.code}, which is kept."
    elif captioned:
        why = "Its caption is searched."
    elif not intake.has_text:
        outcome, why = Outcome.NO_TEXT, no_text(intake)
    parts = (why, missing_words(intake), drafts_words(intake))
    said = " ".join(part for part in parts if part)
    return Added(intake.file, outcome, evidence.id, evidence.number, said, intake.remarks)


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
    files = [one for one in intakes if one.came_with is None]
    return f"Add {stored_name(files[0].file)}" if len(files) == 1 else f"Add {len(files)} files"


def _gone(intake: Intake) -> SendprepError:
    return SendprepError(
        f"What was read of “{stored_name(intake.file)}” is no longer there.",
        "Nothing was added.",
        "Add the files again.",
    )


def _link(bank: Bank, evidence_id: str, targets: Sequence[Target]) -> None:
    """Link as context on the first rung: nobody has said yet what it shows."""
    links = bank.links.of_evidence(evidence_id) if targets else []
    linked: set[Target] = {(link.weakness_id, link.finding_id) for link in links}
    linked |= {(link.weakness_id, None) for link in links}
    for target in targets:
        if target not in linked:
            bank.links.add(Link(new_id(), evidence_id, *target, Role.CONTEXT, Rung.ACTIVITY))
            linked |= {target, (target[0], None)}
