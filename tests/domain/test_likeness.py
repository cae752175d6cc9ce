"""Sketches tell how alike texts are, on every computer, and near the exact share."""

import os
import random
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.likeness import KEPT, Likenesses, likeness, runs, sketch

WORDS = [f"word{number}" for number in range(400)]
texts = st.text("abc é\n-", max_size=120)


def prose(seed: int, words: int) -> list[str]:
    return random.Random(seed).choices(WORDS, k=words)


def changed(words: list[str], share: float, seed: int = 1) -> list[str]:
    """Return the words with this share of them replaced, scattered."""
    drawn = random.Random(seed)
    return [drawn.choice(WORDS) if drawn.random() < share else word for word in words]


def exact(one: str, other: str) -> float:
    mine, theirs = set(runs(one)), set(runs(other))
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0


@given(texts, texts)
def test_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    mine, theirs = sketch(one), sketch(other)
    assert 0.0 <= likeness(mine, theirs) == likeness(theirs, mine) <= 1.0


@given(texts, texts)
def test_likeness_of_short_texts_is_exact(one: str, other: str) -> None:
    assert likeness(sketch(one), sketch(other)) == exact(one, other)


@given(texts)
def test_text_is_wholly_like_itself_unless_it_has_no_words(text: str) -> None:
    assert likeness(sketch(text), sketch(text)) == float(any(map(str.isalnum, text)))


def test_estimate_is_near_the_exact_share_for_every_degree_of_change() -> None:
    base = prose(7, 6000)
    gaps = []
    for step in range(40):
        one, other = " ".join(base), " ".join(changed(base, step / 200, seed=step))
        gaps.append(abs(likeness(sketch(one), sketch(other)) - exact(one, other)))
    assert max(gaps) < 0.10, "three standard errors"
    assert sum(gaps) / len(gaps) < 0.032, "one standard error"


def test_layout_hyphens_and_capitals_make_no_difference() -> None:
    printed = "The ﬁrst review of Edu-\ncation, Health\nand Care plans was held."
    typed = "the first review of education health and care plans was held"
    assert likeness(sketch(printed), sketch(typed)) == 1.0


def test_sketch_is_small_and_the_same_in_every_process() -> None:
    text = " ".join(prose(3, 5000))
    program = (
        "import sys; from sendprep.domain.likeness import sketch;"
        "sys.stdout.write(sketch(sys.stdin.read()).hex())"
    )
    other = subprocess.run(
        [sys.executable, "-c", program],
        input=text,  # Windows takes no more than 32,767 characters in a command
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert other.stdout == sketch(text).hex()
    assert len(sketch(text)) == KEPT * 8


def test_nearest_finds_the_report_among_thousands_and_nothing_where_there_is_none() -> None:
    held = {f"E{number}": sketch(" ".join(prose(number, 300))) for number in range(2000)}
    likenesses = Likenesses(held)
    revised = sketch(" ".join(changed(prose(1234, 300), 0.03)))
    found = likenesses.nearest(revised, 0.6)
    assert found
    assert found[0] == "E1234"
    assert found[1] == likeness(held["E1234"], revised)
    assert likenesses.nearest(sketch(" ".join(prose(9_999, 300))), 0.6) is None
    assert likenesses.nearest(b"", 0.6) is None


def test_nearest_is_the_likest_of_several() -> None:
    base = prose(5, 2000)
    likenesses = Likenesses({"far": sketch(" ".join(changed(base, 0.08)))})
    likenesses.add("near", sketch(" ".join(changed(base, 0.01))))
    found = likenesses.nearest(sketch(" ".join(base)), 0.5)
    assert found
    assert found[0] == "near"
