"""The sample area with all that a binder can contradict itself in, for tests that read it back.

with story_bank(folder) as bank:   # two rounds of audits, words filed under every weakness, and
    ...                            # AGAINST, the one document that speaks against weakness 8
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from findings_made import audited, sample

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Evidence, Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.services.add_evidence import Details, read_files, store_files
from sendprep.services.file_excerpt import new_excerpt
from sendprep.services.make_sample import make_sample

AGAINST = "Letter of the parent carer forum"
SAID = "two clubs that closed in May are still listed"
WHY = "Two clubs that closed are still listed"
_TEXT = f"# {AGAINST}\n\nWe looked for clubs in the local offer in October: {SAID}.\n"


def story_bank(folder: Path) -> Bank:
    """Make the bank, without a passphrase."""
    bank = Bank.open(make_sample(folder, None), None, "A. Officer")
    audited(bank, sample(bank, 30, seed="spring"), second_share=0)
    _file_everywhere(bank)
    _contradict(bank, folder)
    return bank


def _file_everywhere(bank: Bank) -> None:
    """File the first words of a document under each weakness that has no words filed."""
    with bank.change("File words under every weakness"):
        for weakness in bank.weaknesses.all():
            links = bank.links.of_weakness(weakness.id)
            if not any(one.excerpt_id for one in links):
                bank.links.update(replace(links[0], excerpt_id=_filed(bank, links[0].evidence_id)))


def _filed(bank: Bank, evidence_id: str, words: str = "") -> str:
    text = bank.texts.of(evidence_id).pages[0].text
    start = text.index(words) if words else 0
    excerpt = new_excerpt(bank, evidence_id, 0, start, start + (len(words) or 40))
    if excerpt not in bank.excerpts.of_evidence(evidence_id):
        bank.excerpts.add(excerpt)
    return excerpt.id


def _contradict(bank: Bank, folder: Path) -> None:
    file = folder / f"{AGAINST}.md"
    file.write_text(_TEXT, encoding="utf-8")
    store_files(
        bank,
        read_files(bank, [file]),
        Details(agency=Agency.PARENTS, evidence_date=date(2026, 11, 9)),
    )
    weakness, piece = bank.weaknesses.by_number(8), against(bank)
    assert weakness
    with bank.change("Link what speaks against us"):
        link = Link(
            new_id(), piece.id, weakness.id, None, Role.CONTRADICTS, Rung.LIVED_EXPERIENCE, WHY,
            _filed(bank, piece.id, SAID),
        )  # fmt: skip
        bank.links.add(link)


def against(bank: Bank) -> Evidence:
    """Return the document that speaks against us."""
    return next(one for one in bank.evidence.all() if one.title == AGAINST)
