"""Filters leave the hits that an officer asks for, and counts by kind add up."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from bank_made import a_finding, a_link, a_weakness, an_excerpt, pages_of, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.search import HitKind, SearchFilter


@pytest.fixture
def mills(bank: Bank) -> Bank:
    """Two weaknesses, and four documents that differ in what is filtered by."""
    first, second = a_weakness(1), a_weakness(2)
    papers = [
        replace(some_evidence(1, "Wheel one"), agency=Agency.HEALTH, kind=EvidenceKind.DATA),
        replace(some_evidence(2, "Wheel two"), agency=Agency.SCHOOLS, evidence_date=None),
        replace(some_evidence(3, "Wheel three"), agency=None, evidence_date=date(2025, 5, 1)),
        replace(some_evidence(4, "Wheel four"), evidence_date=None, period=None),
    ]
    with bank.change("Fill"):
        for weakness in (first, second):
            bank.weaknesses.add(weakness)
            bank.findings.add(a_finding(weakness, 1, "The wheel creaks."))
            bank.narrative.write(weakness.id, Section.POSITION, "The wheel stood [E3 p1].")
        bank.strengths.add(Strength(new_id(), "A good wheel."))
        for paper in papers:
            bank.evidence.add(paper)
            _file(bank, paper)
        bank.links.add(replace(a_link(papers[0], first), why="The wheel", rung=Rung.OUTPUT))
        (excerpt,) = bank.excerpts.of_evidence(papers[1].id)
        link = a_link(papers[1], second)
        bank.links.add(replace(link, excerpt_id=excerpt.id, rung=Rung.IMPACT, why="Wheel"))
    return bank


def _file(bank: Bank, paper: Evidence) -> None:
    text_id = bank.texts.put(paper.id, pages_of(f"The wheel of {paper.title}"))
    bank.excerpts.add(replace(an_excerpt(paper, text_id), quote="The wheel"))


def _titles(bank: Bank, only: SearchFilter, query: str = "wheel") -> list[str]:
    return sorted(
        f"{hit.kind.value} {hit.title.partition(',')[0].partition(':')[0]}"
        for hit in bank.search.find(query, only=only).hits
    )


def _of(name: str, *kinds: str) -> list[str]:
    return [f"{kind} {name}" for kind in kinds or ("evidence", "excerpt", "page")]


def test_a_weakness_brings_its_own_words_and_what_is_filed_under_it(mills: Bank) -> None:
    assert _titles(mills, SearchFilter(weakness=2)) == sorted(
        [
            "weakness 2 Mill wheel",
            "finding Finding 2.1",
            "narrative 2 Mill wheel",
            *_of("E2 Wheel two", "evidence", "excerpt", "page", "note"),
        ]
    )
    assert "excerpt E1 Wheel one" not in _titles(mills, SearchFilter(weakness=1)), "not filed"
    assert _titles(mills, SearchFilter(weakness=9)) == []


def test_origin_kind_and_rung_are_those_of_the_evidence_and_its_links(mills: Bank) -> None:
    assert _titles(mills, SearchFilter(agency=Agency.SCHOOLS)) == sorted(
        _of("E2 Wheel two", "evidence", "excerpt", "page", "note")
    )
    assert _titles(mills, SearchFilter(evidence_kind=EvidenceKind.DATA)) == sorted(
        _of("E1 Wheel one", "evidence", "excerpt", "page", "note")
    )
    assert _titles(mills, SearchFilter(rung=Rung.OUTPUT)) == sorted(
        _of("E1 Wheel one", "evidence", "page", "note")
    )
    assert _titles(mills, SearchFilter(rung=Rung.OUTPUT, weakness=2)) == []
    with mills.change("File twice"):
        _, second = mills.weaknesses.all()
        evidence = mills.evidence.by_number(1)
        assert evidence
        mills.links.add(replace(a_link(evidence, second), rung=Rung.IMPACT))
    assert _titles(mills, SearchFilter(rung=Rung.IMPACT, weakness=1)) == [], "one link must be both"


def test_dates_are_evidence_dates_both_ends_included(mills: Bank) -> None:
    day = date(2025, 5, 1)
    assert _titles(mills, SearchFilter(since=day, until=day)) == _of("E3 Wheel three")
    until = SearchFilter(since=date(2025, 12, 31), until=date(2025, 12, 31))
    assert "page E2 Wheel two" in _titles(mills, until), "the end of its period"
    assert not any("four" in title for title in _titles(mills, SearchFilter(since=date.min)))


def test_cited_is_what_our_account_cites(mills: Bank) -> None:
    assert _titles(mills, SearchFilter(cited=True)) == _of("E3 Wheel three")
    assert not any("E3" in title for title in _titles(mills, SearchFilter(cited=False)))
    assert any("E4" in title for title in _titles(mills, SearchFilter(cited=False)))


def test_counts_tell_of_every_kind_whichever_is_shown(mills: Bank) -> None:
    choices = product(
        [
            frozenset[HitKind](),
            frozenset({HitKind.PAGE}),
            frozenset({HitKind.NOTE, HitKind.EXCERPT}),
        ],
        [None, 1, 2],
        [None, Agency.HEALTH],
        [None, False],
    )
    for kinds, weakness, agency, cited in choices:
        only = SearchFilter(kinds, weakness, agency, cited=cited)
        every = mills.search.find("wheel", only=replace(only, kinds=frozenset()))
        some = mills.search.find("wheel", only=only)
        assert some.counts == every.counts == Counter(hit.kind for hit in every.hits)
        assert some.total == len(some.hits)
        assert set(some.hits) == {hit for hit in every.hits if not kinds or hit.kind in kinds}
        assert mills.search.find("wheel", limit=2, offset=1, only=only).hits == some.hits[1:3]


def test_what_is_in_the_trash_is_not_found_until_it_is_restored(mills: Bank) -> None:
    before = mills.search.find("wheel")
    paper = mills.evidence.by_number(2)
    assert paper
    with mills.change("Put in the trash"):
        mills.evidence.trash(paper.id)
    found = mills.search.find("wheel")
    assert found.total == before.total - 4 == sum(found.counts.values())
    assert not any("E2" in hit.title for hit in found.hits)
    assert _titles(mills, SearchFilter(agency=Agency.SCHOOLS)) == []
    mills.undo()
    assert mills.search.find("wheel") == before
