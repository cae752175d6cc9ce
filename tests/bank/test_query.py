"""What people type means what they expect, however the bank spells its words."""

import pytest
from bank_made import fill, pages_of, some_evidence
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.bank.query import fts_query
from sendprep.bank.spellings import spelt
from sendprep.domain.search import HitKind

TEXT = """Families kept waiting for months wrote to leaders. The well-being board
met twice. Safe guarding leads spoke of coproduction, of an e-mail and of in-
clusion in 2019-20; parents were told that home teaching was their choice."""


@pytest.fixture
def read(bank: Bank) -> Bank:
    evidence = some_evidence(1, "Paper")
    with bank.change("Add"):
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, pages_of(TEXT))
    return bank


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("families NEAR months", True),
        ("families NEAR/3 months", True),
        ("families NEAR/2 months", False),
        ("months NEAR/3 families", True),
        ('families NEAR/6 "to leaders"', True),
        ("families NEAR twice", False),
        ("families NEAR mon*", True),
        ("families NEAR NEAR months", True),
        ("NEAR months", True),
        ("families NEAR", True),
        ("wellbeing NEAR/1 met", True),
        ("well-being NEAR board", True),
        ("(tea OR months) leaders", True),
        ("(tea OR coffee) leaders", False),
        ("leaders NOT (tea OR months)", False),
        ("leaders NOT (tea OR coffee)", True),
        ("tea OR (months leaders)", True),
        ("((months", True),
        ("months) leaders)", True),
        ("(SEND) months", False),
        ("(months)", True),
        ("well-being", True),
        ("wellbeing", True),
        ("well being", True),
        ('"well-being board"', True),
        ('"wellbeing board"', True),
        ('"well being board met"', True),
        ('"the wellbeing board"', True),
        ('"wellbeing met"', False),
        ("safeguarding", True),
        ("safe-guarding leads", True),
        ('"safeguarding leads"', True),
        ("co-production", True),
        ("co production", True),
        ("email", True),
        ("e-mail", True),
        ("inclusion", True),
        ("in-clusion", True),
        ('"of inclusion in"', True),
        ("201920", False),
        ("2019-20", True),
        ("“home teaching”", True),
        ("hometeaching", True),
        ("months AND OR leaders", True),
        ("OR", False),
        ("months -", True),
    ],
)
def test_queries_find_what_they_say(read: Bank, query: str, found: bool) -> None:
    pages = read.search.find(query).counts.get(HitKind.PAGE, 0)
    assert bool(pages) == found, fts_query(query, read.search._is_known)


def test_records_are_found_in_every_spelling_too(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    with bank.change("Write"):
        bank.weaknesses.update(type(weakness)(**{**vars(weakness), "text": "Post-16 well-being"}))
    for query in ("wellbeing", '"well being"', "post-16", '"16 wellbeing"'):
        assert bank.search.find(query).counts.get(HitKind.WEAKNESS) == 1, query


def test_spelling_that_the_bank_does_not_use_costs_nothing() -> None:
    assert fts_query("waiting families", lambda words: False) == '("waiting" AND "families")'


def test_snippet_shows_where_one_spelling_ends(read: Bank) -> None:
    (hit,) = read.search.find('"wellbeing board"').hits
    assert "«wellbeing board»" in hit.snippet
    assert "\ue001" not in hit.snippet


@settings(max_examples=200, deadline=None)
@given(st.text("ab -\n\u00ad\u2010\ue000\ue001'0", max_size=40))
@example("a-\nb")
@example("\u00ad-\n\ue000")
def test_every_word_of_a_text_stays_in_what_is_indexed(text: str) -> None:
    body, others = spelt(text)
    letters = "".join(char for char in text if char.isalnum())
    assert "".join(char for char in body if char.isalnum()) == letters
    assert {char for char in others if char.isalnum()} <= set(letters)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.sampled_from(
            ["months", "well-being", "NEAR", "NEAR/5", "NEAR/999", "(", ")", "AND", "OR", "NOT",
             '"the board"', '"', "mon*", "*", "-", "(a", "b)", "safe", "guarding", "“x”"]
        ),
        max_size=14,
    ).map(" ".join)
)  # fmt: skip
def test_no_way_of_putting_operators_together_is_refused(read: Bank, query: str) -> None:
    match = fts_query(query, read.search._is_known)
    if match:
        read.db.execute("select 1 from search where search match ?", [match]).fetchall()
