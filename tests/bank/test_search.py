"""Search finds what is there, follows every change, and no text that is typed raises."""

from dataclasses import replace

import pytest
from bank_made import a_finding, a_weakness, fill, pages_of, some_evidence
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.bank.query import fts_query
from sendprep.domain.narrative import Section
from sendprep.domain.search import HitKind, Hits

ODD = ["wheel", "the", '"', "'", "*", "-", "AND", "OR", "NOT", "NEAR", "(", ")", "NEAR(a,2)", "^"]
ODD += [":", "title:", "{", "}", "+", "\0", "\ud800", "«", "½", "²", "ﬁ", "𝔞", "%", ";", "--"]


def kinds(hits: Hits) -> list[HitKind]:
    return [hit.kind for hit in hits.hits]


def test_every_kind_of_text_is_found_with_where_it_stands(bank: Bank) -> None:
    weakness, finding, evidence, _ = fill(bank)
    with bank.change("Write"):
        bank.findings.update(replace(finding, response="We bought grease."))
    for query, kind, id_, title, page in (
        ("turning mill", HitKind.WEAKNESS, weakness.id, "1 Mill wheel", 2),
        ("creaks", HitKind.FINDING, finding.id, "Finding 1.1", 3),
        ("grease", HitKind.FINDING, finding.id, "Finding 1.1", 3),
        ("since May", HitKind.NARRATIVE, weakness.id, "1 Mill wheel: Position at inspection", None),
        ("audit", HitKind.EVIDENCE, evidence.id, "E1 Audit of the wheel", None),
        ("oiled", HitKind.PAGE, evidence.id, "E1 Audit of the wheel", 1),
        ("again", HitKind.PAGE, evidence.id, "E1 Audit of the wheel", 2),
        ("sack", HitKind.STRENGTH, bank.strengths.all()[0].id, "Strength", 4),
    ):
        hits = bank.search.find(query)
        assert hits.total == 1, query
        hit = hits.hits[0]
        assert (hit.kind, hit.id, hit.title, hit.page) == (kind, id_, title, page)


def test_the_words_stand_between_marks_in_the_snippet(bank: Bank) -> None:
    fill(bank)
    assert bank.search.find("oiled").hits[0].snippet == "The wheel was «oiled»."


def test_search_follows_every_change_undo_and_redo(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    with bank.change("Write"):
        bank.narrative.write(weakness.id, Section.POSITION, "It was mended in June.")
    assert (bank.search.find("May").total, bank.search.find("June").total) == (0, 1)
    bank.undo()
    assert (bank.search.find("May").total, bank.search.find("June").total) == (1, 0)
    bank.redo()
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
    found = bank.search.find("wheel OR June OR creaks")
    assert set(kinds(found)) == {HitKind.EVIDENCE, HitKind.PAGE, HitKind.EXCERPT}


def test_pages_read_again_are_found_once(bank: Bank) -> None:
    *_, evidence, _ = fill(bank)
    with bank.change("Read again"):
        bank.texts.put(evidence.id, pages_of("The wheel was oiled and greased."))
    assert bank.search.find("oiled").total == 1
    assert bank.search.find("again").total == 0


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("inspectors", True),
        ("INSPECTORS", True),
        ("inspector", True),
        ("inspect*", True),
        ("inspec*", True),
        ("evaluation café", True),
        ("evaluation cafe", True),
        ("evaluation tea", False),
        ("evaluation OR tea", True),
        ("evaluation NOT tea", True),
        ("evaluation NOT café", False),
        ('"the café"', True),
        ('"café the"', False),
        ('"the ca"*', True),
        ("self-evaluation", True),
        ("selfevaluation", True),
        ("co-production", True),
        ("coproduction", True),
        ("co-prod*", True),
        ("children's", True),
        ("children’s", True),
        ("by AND the", True),
        ("and", False),
        ("NOT tea", False),
    ],
)
def test_queries_mean_what_people_expect(bank: Bank, query: str, found: bool) -> None:
    evidence = some_evidence()
    text = "self-\nevaluation of the café by inspec-\ntors: co-production, the children’s view"
    with bank.change("Add"):
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, pages_of(text))
    assert (bank.search.find(query).total == 1) == found


def test_the_better_hit_comes_first_and_pages_of_hits_fit_together(bank: Bank) -> None:
    with bank.change("Add"):
        for number in range(1, 31):
            evidence = some_evidence(number, f"Paper {number}")
            bank.evidence.add(evidence)
            bank.texts.put(evidence.id, pages_of("wheel " * number + "filler " * 60))
    everything = bank.search.find("wheel", limit=100)
    assert everything.total == 30
    assert everything.hits[0].title == "E30 Paper 30"
    pieces = [bank.search.find("wheel", limit=12, offset=offset) for offset in (0, 12, 24, 36)]
    assert [piece.total for piece in pieces] == [30] * 4
    assert sum((piece.hits for piece in pieces), ()) == everything.hits


def test_a_title_counts_for_more_than_a_page(bank: Bank) -> None:
    titled, read = some_evidence(1, "Wheel"), some_evidence(2, "Minutes")
    with bank.change("Add"):
        bank.evidence.add(titled)
        bank.evidence.add(read)
        bank.texts.put(read.id, pages_of("wheel and more " * 3))
    assert kinds(bank.search.find("wheel")) == [HitKind.EVIDENCE, HitKind.PAGE]


def test_the_index_made_anew_finds_the_same(bank: Bank) -> None:
    fill(bank)
    gone = some_evidence(2)
    with bank.change("Add"):
        bank.evidence.add(gone)
        bank.texts.put(gone.id, pages_of("wheel that was undone"))
    bank.undo()
    before = bank.search.find("wheel")
    with bank.change("Rebuild"):
        bank.search.rebuild()
    assert bank.search.find("wheel") == before
    bank.redo()
    assert bank.search.find("undone").total == 1


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(
            ODD,
        ),
        max_size=12,
    ).map(" ".join)
    | st.lists(st.characters(exclude_categories=[]), max_size=30).map("".join)
)
@example("wheel " * 5000)
@example("NOT " * 400 + "wheel")
@example("(" * 400)
@example('"' * 401)
def test_no_text_raises(bank: Bank, query: str) -> None:
    if not bank.weaknesses.all():
        fill(bank)
    hits = bank.search.find(query)
    assert hits.total >= len(hits.hits)
    if fts_query(query):  # and FTS5 has understood it, so that nothing had to be caught
        bank.db.execute("select 1 from search where search match ?", [fts_query(query)])


def test_text_with_half_a_character_is_stored_and_found(bank: Bank) -> None:
    evidence = some_evidence()
    with bank.change("Add"):
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, pages_of("before \ud83d after"))
    assert bank.search.find("after").total == 1
    assert bank.texts.of(evidence.id) == pages_of("before \ud83d after")


def test_findings_of_another_weakness_keep_their_own_numbers(bank: Bank) -> None:
    first, second = a_weakness(1), a_weakness(2)
    with bank.change("Add"):
        bank.weaknesses.add(first)
        bank.weaknesses.add(second)
        bank.findings.add(a_finding(second, 3, "Rusty bolts."))
    assert bank.search.find("rusty").hits[0].title == "Finding 2.3"
