"""How often a suggestion is right on three published letters, and how long it takes.

Run with -m benchmark -s. The findings of the letters are asked for, one by one; which weakness
each belongs to is what the letter says. The word list knows the field, not these letters, but
whoever wrote it had seen their headings, and the two weights (of a theme, of what is filed) were
chosen on them among values that differ by no more than two findings.
"""

import random
from statistics import median
from time import perf_counter

import pytest
from letters_placed import places, share

from sendprep.domain.suggest import Suggester
from sendprep.domain.telling_words import WordList
from sendprep.services.read_rules import send_words

pytestmark = pytest.mark.benchmark
SEED = 20261122


@pytest.mark.parametrize("with_others", [False, True], ids=["headings alone", "leave one out"])
def test_how_often_it_is_right(with_others: bool) -> None:
    placed = places(with_others)
    name = "headings and what is filed, leave one out" if with_others else "headings alone"
    for most in (1, 3):
        found, low, high = share(placed, most)
        print(
            f"\n{name}, top {most}: {found:.3f} (95 % interval {low:.3f} to {high:.3f}, "
            f"{len(placed)} findings)"
        )


def test_how_long_it_takes() -> None:
    chance = random.Random(SEED)
    known = [word for groups in send_words() for group in groups for word in group]
    others = [f"word{number}" for number in range(3000)]
    text = [
        " ".join(chance.choices(known, k=6) + chance.choices(others, k=30)) for _ in range(1700)
    ]
    headings = {number: text.pop() for number in range(1, 15)}
    filed = [(chance.randint(1, 14), text.pop()) for _ in range(1400)]
    before = Suggester(headings, filed[:-1], WordList(*send_words()))
    start = perf_counter()
    before.suggest(text[0])
    first = perf_counter() - start
    after = Suggester(headings, filed, before.words, before.read)
    start = perf_counter()
    after.suggest(text[0])
    again = perf_counter() - start
    times = []
    for one in text[:50]:
        start = perf_counter()
        after.suggest(one)
        times.append(perf_counter() - start)
    print(
        f"\n1,400 excerpts filed under 14 weaknesses, seed {SEED}: {1000 * median(times):.1f} ms "
        f"an excerpt; {1000 * first:.0f} ms the first time, {1000 * again:.0f} ms after a filing"
    )
