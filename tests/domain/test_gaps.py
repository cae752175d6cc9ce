from dataclasses import replace
from datetime import UTC, date, datetime

from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role, Rung
from sendprep.domain.gaps import account_gaps, find_gaps
from sendprep.domain.inspection import Framework, Inspection, LetterKind, Span
from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import (
    Answer,
    Finding,
    Judgement,
    OwnView,
    Weakness,
    WeaknessKind,
)


def evidence(number, agency=Agency.EDUCATION, day=date(2026, 9, 5)):
    return Evidence(
        id=f"e{number}",
        number=number,
        title=f"Paper {number}",
        kind=EvidenceKind.DATA,
        filename="paper.pdf",
        sha256=f"{number:064x}",
        size=1,
        added=datetime(2026, 1, 6, tzinfo=UTC),
        evidence_date=day,
        agency=agency,
    )


WEAKNESS = Weakness(
    "w1",
    1,
    WeaknessKind.SIGNIFICANT_WEAKNESS,
    "Waits are long.",
    "Waits",
    2,
    Judgement.NOT_SUFFICIENT,
    own_view=OwnView.AT_RISK,
)
SOUND = Account(
    WEAKNESS,
    (Finding("f1", "w1", 1, "Families wait.", 2, Answer.ANSWERED, "Less long now."),),
    (
        Link("l1", "e1", "w1", "f1", Role.SUPPORTS, Rung.IMPACT),
        Link("l2", "e2", "w1", None, Role.SUPPORTS, Rung.LIVED_EXPERIENCE),
    ),
    dict.fromkeys(Section, "Written."),
)


def picture(account=SOUND, **changes):
    whole = SelfEvaluation(
        inspection=Inspection(
            "Ashmere",
            Framework.REVISIT_2016,
            LetterKind.REVISIT,
            revisit=Span(date(2027, 2, 1), date(2027, 2, 4)),
        ),
        accounts=(account,),
        evidence=(evidence(1), evidence(2, Agency.PARENTS)),
        strengths=(),
        events=(),
        glossary={},
        today=date(2026, 11, 22),
    )
    return replace(whole, **changes)


def test_sound_account_has_no_gap():
    assert find_gaps(picture()) == []


def gap_titles(account):
    return [gap.title for gap in account_gaps(picture(account), account)]


def test_each_missing_thing_is_named_once():
    assert gap_titles(replace(SOUND, links=())) == ["Add evidence"]
    low = tuple(replace(link, rung=Rung.OUTPUT) for link in SOUND.links)
    assert gap_titles(replace(SOUND, links=low)) == ["Show the difference it made"]
    assert gap_titles(replace(SOUND, links=SOUND.links[:1])) == [
        "Ask families",
        "Add a second source",
    ]
    unjudged = replace(WEAKNESS, own_view=OwnView.NOT_JUDGED)
    assert gap_titles(replace(SOUND, weakness=unjudged)) == ["Write our own view"]
    silent = dict.fromkeys(Section, "Written.") | {Section.NEXT_STEPS: " "}
    assert gap_titles(replace(SOUND, sections=silent)) == ["Write our account"]


def test_finding_without_answer_is_a_gap_that_counts_it():
    finding = replace(SOUND.findings[0], answer=Answer.NO_ANSWER)
    account = replace(SOUND, findings=(finding,))
    (gap,) = account_gaps(picture(account), account)
    assert (gap.title, gap.closes) == ("Answer the findings", 1)


def test_contradiction_is_a_gap_until_our_words_cite_it():
    against = Link("l3", "e1", "w1", None, Role.CONTRADICTS, Rung.IMPACT)
    unsaid = replace(SOUND, links=(*SOUND.links, against))
    assert gap_titles(unsaid) == ["Answer what speaks against us"]
    said = dict.fromkeys(Section, "W") | {Section.NOT_YET: "Drafts now take longer [E1 p2]."}
    assert gap_titles(replace(unsaid, sections=said)) == []


def test_two_papers_from_one_dataset_are_a_single_source():
    one, other = (replace(piece, source="Tracker") for piece in picture().evidence)
    (gap,) = find_gaps(picture(evidence=(one, other)))
    assert gap.title == "Add a second source"
    assert gap.why == "Everything rests on one source: E1, E2."


def test_evidence_that_is_all_stale_on_the_day_is_a_gap():
    old = tuple(replace(piece, evidence_date=date(2020, 1, 1)) for piece in picture().evidence)
    assert [gap.title for gap in find_gaps(picture(evidence=old))] == [
        "Bring the evidence up to date"
    ]


def test_our_own_sef_is_a_gap_where_it_is_evidence_of_itself():
    own = replace(evidence(3), kind=EvidenceKind.SELF_EVALUATION)
    link = Link("l3", "e3", "w1", None, Role.SUPPORTS, Rung.IMPACT)
    account = replace(SOUND, links=(*SOUND.links, link))
    (gap,) = find_gaps(picture(account, evidence=(*picture().evidence, own)))
    assert gap.title == "Replace our own words as evidence"


def test_contradicting_impact_does_not_count_as_impact():
    links = (
        Link("l1", "e1", "w1", None, Role.SUPPORTS, Rung.ACTIVITY),
        Link("l2", "e2", "w1", None, Role.CONTRADICTS, Rung.IMPACT),
    )
    assert "Show the difference it made" in gap_titles(replace(SOUND, links=links))


def test_undated_evidence_and_missing_revisit_are_gaps_of_the_bank():
    undated = picture(evidence=(evidence(1, day=None), evidence(2, Agency.PARENTS)))
    assert [gap.title for gap in find_gaps(undated)] == ["Date the evidence"]
    unset = picture(inspection=replace(undated.inspection, revisit=None))
    assert [gap.title for gap in find_gaps(unset)] == ["Set the date of the revisit"]


def test_gap_that_closes_most_comes_first():
    account = replace(SOUND, links=(), sections={})
    gaps = find_gaps(picture(account))
    assert [gap.closes for gap in gaps] == sorted((gap.closes for gap in gaps), reverse=True)
