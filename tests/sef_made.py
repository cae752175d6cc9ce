"""Invented banks for tests: Ashmere, which does not exist, and any other that hypothesis draws."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.inspection import (
    Event,
    Framework,
    Inspection,
    LetterKind,
    Span,
    StatedTotals,
)
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import (
    Answer,
    Confidence,
    Finding,
    Judgement,
    OwnView,
    Weakness,
    WeaknessKind,
)

_ADDED = datetime(2025, 9, 22, 9, 30, tzinfo=UTC)
_GLOSSARY = {
    "CQC": "Care Quality Commission",
    "EHC": "Education, health and care",
    "ICB": "Integrated care board",
    "NEET": "Not in education, employment or training",
    "PCF": "Parent carer forum",
    "SEND": "Special educational needs and disabilities",
}
# The words of each weakness, our short title, then and now, and its findings with their states.
_WEAKNESSES = (
    (
        "Partners do not share one accurate picture of need, so services are planned on figures "
        "that do not agree.",
        "One picture of need",
        (Judgement.NOT_SUFFICIENT, OwnView.NOT_YET, Confidence.HIGH),
        (
            ("The council and the NHS each keep a count, and the counts differ.", Answer.PARTLY),
            ("The needs assessment stops at age 16.", Answer.NO_ANSWER),
        ),
    ),
    (
        "Families wait too long for speech and language therapy and for occupational therapy, and "
        "hear little while they wait.",
        "Waits for therapy",
        (Judgement.NOT_SUFFICIENT, OwnView.AT_RISK, Confidence.MODERATE),
        (("Letters to families give a date of referral and no other date.", Answer.ANSWERED),),
    ),
    (
        "Too many EHC plans describe services rather than the change a child should see, and "
        "advice from social care is thin or absent.",
        "EHC plan quality",
        (Judgement.NOT_SUFFICIENT, OwnView.AT_RISK, Confidence.MODERATE),
        (
            (
                "Outcomes in most plans that inspectors read were statements of provision. Few "
                "said what the child would be able to do, or by when.",
                Answer.ANSWERED,
            ),
            (
                "Social care advice was missing from nearly half of the plans, even where a child "
                "had a social worker.",
                Answer.PARTLY,
            ),
            (
                "Health advice comes late and is sometimes copied from an earlier report.",
                Answer.ANSWERED,
            ),
            (
                "Parents’ comments on drafts went unanswered. Several had written twice, and one "
                "family learned from the final plan that nothing had been changed.",
                Answer.NO_ANSWER,
            ),
        ),
    ),
    (
        "Annual reviews run late, above all before a move to the next phase, and agreed changes "
        "do not reach the plan.",
        "Annual reviews",
        (Judgement.SUFFICIENT, OwnView.SUFFICIENT, Confidence.HIGH),
        (("Reviews before a move are now booked a year ahead.", Answer.ANSWERED),),
    ),
    (
        "Young people are not prepared early enough for adult life, and the paths that lead to "
        "supported work are few.",
        "Preparing for adult life",
        (Judgement.NONE_STATED, OwnView.NOT_JUDGED, Confidence.NOT_SAID),
        (("Plans for young people over 16 seldom speak of work.", Answer.NO_ANSWER),),
    ),
)
_ACCOUNT = {
    Section.POSITION: "Outcome criterion met in 12 of 40 plans.\n\nOne officer checked each draft.",
    Section.WHAT_WE_DID: "- January 2025: one standard for advice [E3 p1].\n- March 2025: two "
    "officers read each draft before families see it [E4 p2][E4 p5].\n- April 2025: a social "
    "care adviser joined the team for three days a week [E5].",
    Section.DIFFERENCE: "In the summer audit 41 of 54 plans met the outcome criterion, against "
    "12 of 40 a year before [E2 p3].",
    Section.NOT_YET: "• Six of 54 plans had no social care advice, all for young people over 16 "
    "[E2 p4].\n• Two readers add four working days to a draft [E4 p5].",
    Section.NEXT_STEPS: "- By 19 December 2025: answer each parent’s comment within ten working "
    "days. SEN Service Manager.",
    Section.JUDGEMENT: "The share that meets the outcome criterion has more than doubled. No "
    "family has yet told us that plans are better [E99 p1].",
}
_PAPERS = (
    ("Inspectors’ letter of June 2024", EvidenceKind.LETTER, Agency.INSPECTORS, (2024, 6, 12)),
    ("Audit of plans, summer 2025", EvidenceKind.AUDIT, Agency.EDUCATION, (2025, 6, 27)),
    ("Joint advice standard", EvidenceKind.POLICY, Agency.HEALTH, (2025, 1, 20)),
    ("Two-reader checking: six months on", EvidenceKind.REPORT, Agency.EDUCATION, (2025, 9, 22)),
    ("Plan-writing team: who does what", EvidenceKind.OTHER, Agency.SOCIAL_CARE, (2025, 9, 8)),
    ("Joint advice standard, first draft", EvidenceKind.POLICY, Agency.HEALTH, (2024, 11, 4)),
)
# Evidence, finding, role, rung, why: all under the third weakness.
_LINKS = (
    (2, 1, Role.SUPPORTS, Rung.IMPACT, "41 of 54 plans met the outcome criterion"),
    (2, 2, Role.PARTLY, Rung.IMPACT, "Social care advice present in 48 of 54 plans"),
    (3, 3, Role.SUPPORTS, Rung.OUTPUT, "The standard asks when the child was last seen"),
    (4, None, Role.SUPPORTS, Rung.EMBEDDED, "The share of drafts that change fell to 24%"),
    (4, None, Role.CONTRADICTS, Rung.IMPACT, "Two readers add four working days"),
    (5, None, Role.CONTEXT, Rung.ACTIVITY, ""),
)


def ashmere() -> SelfEvaluation:
    """Return the picture of an invented area with everything in it that a SEF can show."""
    return SelfEvaluation(
        inspection=Inspection(
            area="Ashmere",
            framework=Framework.REVISIT_2016,
            kind=LetterKind.REVISIT,
            visit=Span(date(2024, 4, 29), date(2024, 5, 2)),
            letter_date=date(2024, 6, 12),
            stated=StatedTotals(5, 1, 3),
            letter_evidence_id="e1",
            revisit=Span(date(2026, 2, 2), date(2026, 2, 5)),
            context="Ashmere is an invented area with 2,318 plans.\n\nThe council, the ICB and the "
            "PCF lead the work together.",
            goes_to="Ashmere SEND Partnership Board, 9 December 2025",
        ),
        accounts=tuple(_account(number) for number in range(1, len(_WEAKNESSES) + 1)),
        evidence=tuple(_paper(number) for number in range(1, len(_PAPERS) + 1)),
        strengths=(
            Strength("s1", "The local offer can be searched by need, age and place.", 7),
            Strength("s2", "Parents sit on each of the boards that spend money [E5]."),
        ),
        events=(Event("v1", date(2025, 12, 9), "Partnership board"),),
        glossary=_GLOSSARY,
        today=date(2025, 12, 1),
    )


def ashmere_2023() -> SelfEvaluation:
    """Return the same area under the 2023 framework: two lists, and no judgement of each."""
    old = ashmere()
    kinds = [WeaknessKind.PRIORITY_ACTION] * 2 + [WeaknessKind.IMPROVEMENT_AREA] * 3
    accounts = tuple(
        replace(
            account,
            weakness=replace(
                account.weakness,
                kind=kind,
                judgement=Judgement.NONE_STATED,
                responsible="Ashmere Council and NHS Ashmere ICB"
                if "priority" in kind.value
                else "",
            ),
            findings=(),
            links=tuple(replace(link, finding_id=None) for link in account.links),
        )
        for account, kind in zip(old.accounts, kinds, strict=True)
    )
    inspection = replace(
        old.inspection,
        framework=Framework.AREA_2023,
        kind=LetterKind.FULL,
        outcome=3,
        stated=StatedTotals(),
    )
    return replace(old, inspection=inspection, accounts=accounts)


def nothing_yet() -> SelfEvaluation:
    """Return the picture of a bank in which nothing but the area's name stands."""
    inspection = Inspection("Ashmere", Framework.REVISIT_2016, LetterKind.REVISIT)
    return SelfEvaluation(inspection, (), (), (), (), _GLOSSARY, date(2025, 12, 1))


def an_excerpt(evidence_id: str, quote: str, page: int | None = 5) -> Excerpt:
    """Return the one excerpt of a piece, whose id is that of the piece with an x before it."""
    return Excerpt(
        id=f"x{evidence_id}",
        evidence_id=evidence_id,
        quote=quote,
        before="",
        after="",
        page=page,
        text_id="t",
        sheet=0,
        start=0,
        end=len(quote),
        added=_ADDED,
    )


def _account(number: int) -> Account:
    text, title, (judgement, view, confidence), said = _WEAKNESSES[number - 1]
    weakness = Weakness(
        id=f"w{number}",
        number=number,
        kind=WeaknessKind.SIGNIFICANT_WEAKNESS,
        text=text,
        title=title,
        page=3 + number // 3,
        judgement=judgement,
        own_view=view,
        confidence=confidence,
    )
    findings = tuple(
        Finding(
            id=f"f{number}.{place}",
            weakness_id=weakness.id,
            number=place,
            text=finding,
            page=4,
            answer=answer,
            response="" if answer is Answer.NO_ANSWER else "The audit of summer 2025 [E2 p3].",
        )
        for place, (finding, answer) in enumerate(said, start=1)
    )
    written = number == 3
    return Account(
        weakness=weakness,
        findings=findings,
        links=tuple(_links()) if written else (),
        sections=_ACCOUNT if written else dict.fromkeys(Section, ""),
    )


def _links() -> list[Link]:
    return [
        Link(f"l{place}", f"e{number}", "w3", f"f3.{finding}" if finding else None, role, rung, why)
        for place, (number, finding, role, rung, why) in enumerate(_LINKS)
    ]


def _paper(number: int) -> Evidence:
    title, kind, agency, day = _PAPERS[number - 1]
    return Evidence(
        id=f"e{number}",
        number=number,
        title=title,
        kind=kind,
        filename=f"{number}.pdf",
        sha256=f"{number:064x}",
        size=20_000,
        added=_ADDED,
        evidence_date=date(*day),
        agency=agency,
        owner="Head of SEND",
        replaces_id="e6" if number == 3 else None,
        page_count=6,
        has_text=True,
    )


# Text as officers and letters have it, with what breaks renderers: marks, controls, wide signs.
_texts = st.text(
    st.sampled_from("aé ŵ<&>\"'“”–-•[]E12p\n\t\x0b\u2028\u00ad\U0001f600٣"), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))
_written = st.one_of(st.just(""), _texts, st.just("- One [E1 p2]\n- Two [E9]\n\nThen [E1][E2]."))


@st.composite
def self_evaluations(draw: st.DrawFn) -> SelfEvaluation:
    """Draw any picture that a bank could give."""
    evidence = tuple(
        replace(
            _paper(1),
            id=f"e{number}",
            number=number,
            title=draw(_texts),
            evidence_date=draw(st.none() | st.just(date(2025, 1, 31))),
            agency=draw(st.none() | st.sampled_from(Agency)),
            replaces_id="e1" if number == 2 else None,
        )
        for number in range(1, draw(st.integers(1, 4)))
    )
    accounts = tuple(
        draw(_accounts(number, [piece.id for piece in evidence]))
        for number in range(1, draw(st.integers(1, 6)))
    )
    inspection = Inspection(
        area=draw(st.sampled_from(("Ashmere", "Ashmere Local Area Partnership"))),
        framework=draw(st.sampled_from(Framework)),
        kind=draw(st.sampled_from(LetterKind)),
        visit=draw(st.none() | st.just(Span(date(2024, 4, 29), date(2024, 5, 2)))),
        letter_date=draw(st.none() | st.just(date(2024, 6, 12))),
        outcome=draw(st.none() | st.integers(1, 3)),
        stated=draw(st.builds(StatedTotals, *[st.none() | st.integers(0, 5)] * 3)),
        context=draw(_written),
    )
    strengths = tuple(draw(st.lists(st.builds(Strength, st.just("s"), _texts), max_size=2)))
    excerpts = tuple(
        replace(
            an_excerpt(piece.id, draw(st.just("") | _texts)),
            page=draw(st.none() | st.integers(1, 9)),
            note=draw(st.just("") | _texts),
            anchoring=draw(st.sampled_from(Anchoring)),
        )
        for piece in evidence
    )
    return SelfEvaluation(
        inspection, accounts, evidence, strengths, (), _GLOSSARY, date(2025, 12, 1), excerpts
    )


@st.composite
def _accounts(draw: st.DrawFn, number: int, evidence: list[str]) -> Account:
    weakness = Weakness(
        id=f"w{number}",
        number=number,
        kind=draw(st.sampled_from(WeaknessKind)),
        text=draw(_texts),
        title=draw(_texts),
        page=draw(st.none() | st.integers(1, 9)),
        judgement=draw(st.sampled_from(Judgement)),
        responsible=draw(st.none() | _texts),
        own_view=draw(st.sampled_from(OwnView)),
        confidence=draw(st.sampled_from(Confidence)),
    )
    findings = tuple(
        Finding(
            id=f"f{number}.{place}",
            weakness_id=weakness.id,
            number=place,
            text=draw(_texts),
            page=draw(st.none() | st.integers(1, 9)),
            answer=draw(st.sampled_from(Answer)),
            response=draw(_written),
        )
        for place in range(1, draw(st.integers(1, 4)))
    )
    sections = {section: draw(_written) for section in Section}
    return Account(weakness, findings, draw(_some_links(weakness, findings, evidence)), sections)


def _some_links(
    weakness: Weakness, findings: tuple[Finding, ...], evidence: list[str]
) -> st.SearchStrategy[tuple[Link, ...]]:
    if not evidence:
        return st.just(())
    link = st.builds(
        _link,
        id=st.uuids().map(str),
        evidence_id=st.sampled_from(evidence),
        weakness_id=st.just(weakness.id),
        finding_id=st.sampled_from([None, *(finding.id for finding in findings)]),
        role=st.sampled_from(Role),
        rung=st.sampled_from(Rung),
        why=_written,
        rests_on_words=st.booleans(),
    )
    return st.lists(link, max_size=4).map(tuple)


def _link(rests_on_words: bool, evidence_id: str, **said: Any) -> Link:
    excerpt_id = f"x{evidence_id}" if rests_on_words else None
    return Link(evidence_id=evidence_id, excerpt_id=excerpt_id, **said)
