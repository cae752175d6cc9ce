"""How much of what tells who somebody is is found, and how much is told that tells nobody."""

from time import perf_counter

import pytest
from privacy_made import written
from privacy_prose import Tally, measure

from sendprep.domain.privacy import find
from sendprep.services.read_rules import given_names

pytestmark = pytest.mark.benchmark


def test_recall_and_precision_on_sentences_of_the_field():
    measured = measure(18_000, 1)
    print("\nrecall, by what stands in the sentence:")
    _tell(measured.recall)
    print("sentences without an identifier that are passed over:")
    _tell(measured.passed)
    print("precision, by what it is told as:")
    _tell({kind.value: tally for kind, tally in measured.precision.items()})


def test_speed_of_finding():
    notes = written(10_000, 1).text
    names = given_names()
    for counts in (False, True):
        start = perf_counter()
        find(notes, names, counts)
        speed = len(notes) / 1e6 / (perf_counter() - start)
        print(
            f"\nlook through notes{', also for small numbers' if counts else ''}: {speed:.1f} MB/s"
        )


def _tell(tallies: dict[str, Tally]) -> None:
    for label, tally in tallies.items():
        print(f"  {label:40} {tally.share:7.1%} of {tally.all:,}")
