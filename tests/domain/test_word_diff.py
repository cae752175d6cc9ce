"""The word-level diff loses no character and marks only what changed."""

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.word_diff import Fate, Piece, word_diff

texts = st.text(alphabet="ab ,.\n[E1 p2]é’-", max_size=60)


@given(texts, texts)
def test_pieces_join_to_both_versions(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(one.text for one in pieces if one.fate is not Fate.ADDED) == before
    assert "".join(one.text for one in pieces if one.fate is not Fate.REMOVED) == after


@given(texts)
def test_equal_texts_have_nothing_added_or_removed(text: str) -> None:
    assert {one.fate for one in word_diff(text, text)} <= {Fate.KEPT}


def test_one_changed_word_is_marked_alone() -> None:
    pieces = word_diff("Two officers read each draft.", "Three officers read each draft.")
    assert pieces == (
        Piece(Fate.REMOVED, "Two"),
        Piece(Fate.ADDED, "Three"),
        Piece(Fate.KEPT, " officers read each draft."),
    )


def test_citation_counts_as_one_word() -> None:
    pieces = word_diff("It fell [E12 p7].", "It fell [E12 p9].")
    assert Piece(Fate.REMOVED, "[E12 p7]") in pieces
    assert Piece(Fate.ADDED, "[E12 p9]") in pieces
