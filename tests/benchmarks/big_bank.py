"""A large bank of invented words: documents with their pages, excerpts, links and accounts.

One change a document, as an officer files it, so that the log is as long as such a bank's is.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Span
from sendprep.domain.narrative import Section
from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.weakness import Finding, Judgement, Weakness, WeaknessKind

SEED = 20261122
_VOCABULARY, _LINE, _LINES = 20_000, 10, 30
_KINDS = [kind for kind in EvidenceKind if kind is not EvidenceKind.SELF_EVALUATION]
_ADD_EXCERPT = (
    "insert into excerpts (id, evidence_id, quote, text_before, text_after, page, text_id, sheet, "
    "start_at, end_at, area, note, anchoring, origin, added) "
    "values (?, ?, ?, '', '', ?, ?, ?, ?, ?, null, '', 'exact', 'officer', ?)"
)
_ADD_LINK = (
    "insert into links (id, evidence_id, weakness_id, finding_id, role, rung, why, excerpt_id) "
    "values (?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Size:
    """How much a bank is filled with; pages and excerpts are those of each document."""

    weaknesses: int = 14
    findings: int = 60
    documents: int = 5_000
    pages: int = 4
    excerpts: int = 20


class Words:
    """Words drawn like those of a language: a few are frequent, most are rare."""

    def __init__(self) -> None:
        self.draw = random.Random(SEED)
        known = [
            f"{self.draw.choice('bcdfgklmnprst')}{self.draw.choice('aeiou')}{n:x}"
            for n in range(_VOCABULARY)
        ]
        weights = list(accumulate(1 / (n + 10) for n in range(_VOCABULARY)))
        self._pool = self.draw.choices(known, cum_weights=weights, k=100_000)

    def some(self, count: int) -> str:
        """Return so many words in a row."""
        at = self.draw.randrange(len(self._pool) - count)
        return " ".join(self._pool[at : at + count])


def fill(bank: Bank, size: Size) -> None:
    """Fill a bank that was made from a letter."""
    bank.db.execute("pragma synchronous = off")
    words = Words()
    _add_weaknesses(bank, size, words)
    findings = bank.findings.all()
    original = bank.evidence.all()[0]
    for number in range(2, size.documents + 2):
        with bank.change(f"Add E{number}"):
            _add_document(bank, _document(original, number, size), size, words, findings)
    _write_accounts(bank, size, words)
    bank.search.catch_up()
    bank.db.execute("pragma synchronous = full")


def _add_weaknesses(bank: Bank, size: Size, words: Words) -> None:
    """Add what the letter has too little of, and say when the revisit is."""
    with bank.change("Add weaknesses"):
        inspection = bank.inspection.get()
        bank.inspection.set(
            type(inspection)(**{**vars(inspection), "revisit": Span(*[date(2027, 2, 1)] * 2)})
        )
        for number in range(len(bank.weaknesses.all()) + 1, size.weaknesses + 1):
            bank.weaknesses.add(
                Weakness(
                    new_id(), number, WeaknessKind.SIGNIFICANT_WEAKNESS, words.some(30),
                    words.some(4), 3, Judgement.NOT_SUFFICIENT,
                )
            )  # fmt: skip
        weaknesses = bank.weaknesses.all()
        for place in range(len(bank.findings.all()), size.findings):
            one = weaknesses[-1 - place % 5]
            number = len(bank.findings.of(one.id)) + 1
            bank.findings.add(Finding(new_id(), one.id, number, words.some(30), 3))


def _document(original: Evidence, number: int, size: Size) -> Evidence:
    agencies = list(Agency)
    return Evidence(
        id=new_id(),
        number=number,
        title=f"Minutes of meeting {number * 7919 % 10_007}",
        kind=_KINDS[number % len(_KINDS)],
        filename=original.filename,
        sha256=original.sha256,
        size=original.size,
        added=datetime.now(UTC),
        evidence_date=date(2024, 1, 1) + timedelta(days=number % 900),
        agency=agencies[number % len(agencies)],
        page_count=size.pages,
        has_text=True,
    )


def _add_document(
    bank: Bank, evidence: Evidence, size: Size, words: Words, findings: list[Finding]
) -> None:
    bank.evidence.add(evidence)
    pages = tuple(
        Page(n, tuple(Line(words.some(_LINE)) for _ in range(_LINES)))
        for n in range(1, size.pages + 1)
    )
    text_id = bank.texts.put(evidence.id, Pages(pages, "made 1"))
    conn = bank.db.conn
    for _ in range(size.excerpts):
        sheet = words.draw.randrange(size.pages)
        start, end = _passage(pages[sheet].text, words.draw)
        quote, excerpt_id = pages[sheet].text[start:end], new_id()
        now = datetime.now(UTC).isoformat()
        values = [excerpt_id, evidence.id, quote, sheet + 1, text_id, sheet, start, end, now]
        conn.execute(_ADD_EXCERPT, values)
        conn.execute(_ADD_LINK, list(_link(evidence.id, excerpt_id, words, findings)))


def _passage(text: str, draw: random.Random) -> tuple[int, int]:
    """Return where some 45 words stand that begin a line."""
    lines = text.split("\n")
    first = draw.randrange(len(lines) - 5)
    start = sum(len(line) + 1 for line in lines[:first])
    return start, start + len("\n".join(lines[first : first + 5]))


def _link(
    evidence_id: str, excerpt_id: str, words: Words, findings: list[Finding]
) -> Iterator[str | int]:
    finding = words.draw.choice(findings)
    role = words.draw.choice([*[Role.SUPPORTS] * 6, Role.PARTLY, Role.CONTRADICTS, Role.CONTEXT])
    yield from (new_id(), evidence_id, finding.weakness_id, finding.id)
    yield from (role.value, words.draw.choice(list(Rung)).value, words.some(12), excerpt_id)


def _write_accounts(bank: Bank, size: Size, words: Words) -> None:
    for weakness in bank.weaknesses.all():
        with bank.change(f"Write of weakness {weakness.number}"):
            for section in Section:
                cited = 2 + words.draw.randrange(size.documents)
                text = f"{words.some(120)} [E{cited} p1]. {words.some(30)}."
                bank.narrative.write(weakness.id, section, text)
