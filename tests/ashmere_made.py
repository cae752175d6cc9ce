"""A small bank of the invented area Ashmere, as the tests of the window fill it."""

from datetime import UTC, date, datetime
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Framework, Inspection, LetterKind, Span
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import (
    Answer,
    Confidence,
    Finding,
    Judgement,
    OwnView,
    Weakness,
    WeaknessKind,
)

_J, _V = Judgement, OwnView
_WEAKNESSES = (
    (
        "One picture of need",
        "Partners do not share one accurate picture of need.",
        _J.NOT_SUFFICIENT,
        _V.NOT_YET,
    ),
    (
        "Therapy waiting times",
        "Families wait too long for speech and language therapy.",
        _J.NOT_SUFFICIENT,
        _V.AT_RISK,
    ),
    (
        "EHC plan quality",
        "Too many EHC plans describe services rather than the change a child should see, "
        "and advice from social care is thin or absent.",
        _J.NOT_SUFFICIENT,
        _V.AT_RISK,
    ),
    (
        "Annual reviews",
        "Annual reviews run late, above all before a move of school.",
        _J.SUFFICIENT,
        _V.SUFFICIENT,
    ),
    (
        "Preparing for adult life",
        "Young people are not prepared early for adult life.",
        _J.NONE_STATED,
        _V.NOT_YET,
    ),
    (
        "Absence and anxiety",
        "Help for children who miss school through anxiety comes late.",
        _J.NOT_SUFFICIENT,
        _V.NOT_JUDGED,
    ),
)
_FINDINGS = (
    (
        (
            "Outcomes in most plans that inspectors read were statements of provision. "
            "Few said what the child would be able to do, or by when."
        ),
        4,
        Answer.ANSWERED,
    ),
    (
        (
            "Social care advice was missing from nearly half of the plans, even where a "
            "child had a social worker."
        ),
        4,
        Answer.PARTLY,
    ),
    (
        "Health advice comes late and is sometimes copied from an earlier report.",
        4,
        Answer.ANSWERED,
    ),
    (
        (
            "Checking of drafts rests on one officer, and what is found does not reach "
            "those who write the advice."
        ),
        5,
        Answer.ANSWERED,
    ),
    (
        "Some settings had no copy of the final plan a term after it was issued.",
        5,
        Answer.NO_ANSWER,
    ),
)
_EVIDENCE = (
    ("Inspection letter, Ashmere", EvidenceKind.LETTER, Agency.INSPECTORS, date(2024, 6, 12), 8),
    ("Joint advice standard", EvidenceKind.POLICY, Agency.HEALTH, date(2025, 1, 20), 6),
    (
        "Two-reader checking: six months on",
        EvidenceKind.REPORT,
        Agency.EDUCATION,
        date(2025, 9, 22),
        12,
    ),
    (
        "Plan-writing team: who does what",
        EvidenceKind.PLAN,
        Agency.SOCIAL_CARE,
        date(2025, 9, 1),
        3,
    ),
    (
        "Parent carer forum survey, summer",
        EvidenceKind.SURVEY,
        Agency.PARENTS,
        date(2025, 7, 14),
        9,
    ),
    ("Minutes, partnership board", EvidenceKind.MINUTES, None, date(2025, 10, 9), 5),
)
_LINKS = (
    (
        4,
        2,
        Role.SUPPORTS,
        Rung.EMBEDDED,
        (
            "A social care adviser works in the team from Monday to Wednesday and reads "
            "every draft for a child known to social care"
        ),
    ),
    (
        2,
        2,
        Role.SUPPORTS,
        Rung.OUTPUT,
        "Each service returns advice in the agreed form, within six weeks",
    ),
    (
        3,
        4,
        Role.SUPPORTS,
        Rung.IMPACT,
        "Drafts that needed a change fell from 61% in March to 24% in August",
    ),
    (
        3,
        None,
        Role.CONTRADICTS,
        Rung.IMPACT,
        "Reading by two officers adds four working days to each draft",
    ),
    (6, 2, Role.PARTLY, Rung.ACTIVITY, ""),
    (2, 3, Role.CONTEXT, Rung.OUTPUT, "What health has signed up to"),
)
SECTIONS = {
    Section.WHAT_WE_DID: (
        "A joint advice standard was agreed by education, health and social care in "
        "January 2025 [E2 p2]. Since March, two officers from different services read"
        " each draft before it is sent [E3 p5]. A social care adviser now sits with "
        "the plan-writing team on three days a week [E4 p1]."
    ),
    Section.DIFFERENCE: (
        "In the summer audit 41 of 54 plans met the outcome criterion, or 76%, "
        "against 12 of 40 the year before. Drafts that needed a change fell from 61% "
        "to 24% [E3 p5]."
    ),
    Section.NOT_YET: (
        "Six of 54 plans still had no social care advice. Reading by two officers "
        "takes four days longer, and timeliness fell in October [E9 p1]."
    ),
}


def make_ashmere(path: Path) -> Bank:
    """Make the bank; weakness 3 has findings, links and an account, the others are bare."""
    bank = Bank.create(path, None, "R. Osei", "laptop")
    with bank.change("Make the bank from the letter"):
        pieces = [_evidence(number, *facts) for number, facts in enumerate(_EVIDENCE, start=1)]
        for piece in pieces:
            bank.evidence.add(piece)
        bank.inspection.set(_inspection(pieces[0].id))
        for number, (title, text, judgement, view) in enumerate(_WEAKNESSES, start=1):
            bank.weaknesses.add(_weakness(number, title, text, judgement, view))
    with bank.change("Fill in weakness 3"):
        _fill(bank, pieces)
    return bank


def _fill(bank: Bank, pieces: list[Evidence]) -> None:
    weakness = bank.weaknesses.by_number(3)
    if weakness is None:
        raise LookupError("weakness 3")
    findings = [
        Finding(new_id(), weakness.id, number, text, page, answer)
        for number, (text, page, answer) in enumerate(_FINDINGS, start=1)
    ]
    for finding in findings:
        bank.findings.add(finding)
    for piece, finding_number, role, rung, why in _LINKS:
        about = findings[finding_number - 1].id if finding_number else None
        bank.links.add(Link(new_id(), pieces[piece - 1].id, weakness.id, about, role, rung, why))
    for section, text in SECTIONS.items():
        bank.narrative.write(weakness.id, section, text)


def _inspection(letter_id: str) -> Inspection:
    return Inspection(
        area="Ashmere",
        framework=Framework.REVISIT_2016,
        kind=LetterKind.REVISIT,
        visit=Span(date(2024, 5, 13), date(2024, 5, 16)),
        letter_date=date(2024, 6, 12),
        letter_evidence_id=letter_id,
        revisit=Span(date(2026, 2, 2), date(2026, 2, 5)),
    )


def _weakness(number: int, title: str, text: str, judgement: Judgement, view: OwnView) -> Weakness:
    kind = WeaknessKind.SIGNIFICANT_WEAKNESS
    sure = Confidence.NOT_SAID
    return Weakness(new_id(), number, kind, text, title, 3, judgement, None, view, sure)


def _evidence(
    number: int, title: str, kind: EvidenceKind, agency: Agency | None, day: date, pages: int
) -> Evidence:
    return Evidence(
        id=new_id(),
        number=number,
        title=title,
        kind=kind,
        filename=f"{title}.pdf",
        sha256=f"{number:064x}",
        size=20_000 + number,
        added=datetime(2025, 11, 3, 9, 0, tzinfo=UTC),
        evidence_date=day,
        agency=agency,
        page_count=pages,
        has_text=True,
    )
