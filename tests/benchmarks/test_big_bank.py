"""What the window reads of 40,000 links in 2,000 documents, against reading all of them.

Corpus: seed 20261122 of `big_bank`, 14 weaknesses, 60 findings, 8,000 pages. To make it with its
log takes some minutes.
"""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from big_bank import Size, fill
from made import new_bank
from ratios import ratio

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.gaps import find_gaps
from sendprep.gui.link_choice import matching, wanted
from sendprep.services.look_over import counted, self_evaluation

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1_800)]
SIZE = Size(documents=2_000)


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    folder: Path = tmp_path_factory.mktemp("big")
    with new_bank(folder) as made:
        fill(made, SIZE)
        yield made


def test_lists_read_ids_alone(bank: Bank) -> None:
    weakness = bank.weaknesses.all()[-1].id

    def first_screen() -> object:
        ids = bank.links.ids_of(weakness)
        return bank.links.some(ids[:100])

    ratio(
        "first screen of a weakness's links, against reading all of them",
        first_screen, lambda: bank.links.of_weakness(weakness), aim=0.6,
    )  # fmt: skip

    def typed() -> object:
        return bank.evidence.some(matching(bank, wanted("minutes 12"))[:100])

    ratio(
        "evidence to choose from, against reading all evidence",
        typed, bank.evidence.all, aim=0.5,
    )  # fmt: skip


def test_counting_against_reading(bank: Bank) -> None:
    """Pages count without the words of excerpts; what they count costs less than reading it."""
    ratio(
        "what is counted, against all that the SEF prints",
        lambda: counted(bank), lambda: self_evaluation(bank), rounds=5, aim=0.6,
    )  # fmt: skip
    picture = counted(bank)
    ratio(
        "every gap, against reading what it is counted from",
        lambda: find_gaps(picture), lambda: counted(bank), rounds=5, aim=1,
    )  # fmt: skip


def test_how_long_a_check_takes(bank: Bank) -> None:
    at: list[tuple[str, float]] = []
    begun = time.perf_counter()
    assert check(bank, lambda _, __, what: at.append((what, time.perf_counter()))) == []
    ends = [moment for _, moment in at[1:]]
    parts = sorted(
        ((end - start, what) for (what, start), end in zip(at, ends, strict=False)), reverse=True
    )
    named = ", ".join(f"{what.lower()} {seconds:.1f} s" for seconds, what in parts[:4])
    print(f"\ncheck of the whole bank: {time.perf_counter() - begun:.1f} s; {named}")
