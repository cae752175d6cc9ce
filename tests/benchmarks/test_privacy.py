"""How much of what tells who somebody is is found, and how much is told that tells nobody."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import big_bank
import pytest
from bank_made import fill, plain_bank
from privacy_made import written
from privacy_prose import Tally, measure
from ratios import ratio

from sendprep.domain.free_words import FreeWords, Nature
from sendprep.domain.privacy import find
from sendprep.domain.word_places import fields_of, standing
from sendprep.progress import silent
from sendprep.reports.pdf import render_pdf
from sendprep.reports.sef import self_evaluation_summary
from sendprep.services.look_at_print import telling
from sendprep.services.look_over import self_evaluation
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


def test_looking_at_a_sef_before_it_is_printed(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        big_bank.fill(bank, big_bank.Size(documents=20))
        with bank.change("Name somebody in every tenth quote"):
            bank.db.execute(
                "update excerpts set quote = 'Then Alice Okafor said ' || quote "
                "where rowid % 10 = 0"
            )
        document = self_evaluation_summary(self_evaluation(bank, date(2026, 3, 1)))
        ratio(
            f"look at a SEF in which {len(telling(bank, document))} words tell, before it is drawn",
            lambda: telling(bank, document),
            lambda: render_pdf(document, silent),
            rounds=3,
            aim=0.2,
        )


def test_finding_the_note_of_a_name_that_stands_in_thousands() -> None:
    few, many = _looked_up(1_000), _looked_up(4_000)
    ratio("look a name up in 4,000 notes against 1,000", many, few, rounds=5, aim=8)


def _looked_up(number: int) -> Callable[[], None]:
    texts = [f"It was led by Alice in week {at} and went on to {at}." for at in range(number)]
    fields = [FreeWords(f"n/{at}/note", text, Nature.OWN) for at, text in enumerate(texts)]

    def look() -> None:
        held = standing(["Alice"], fields)
        for text in texts:
            start = text.index("Alice")
            assert len(fields_of(text, start, start + 5, held)) == 1

    return look


def _tell(tallies: dict[str, Tally]) -> None:
    for label, tally in tallies.items():
        print(f"  {label:40} {tally.share:7.1%} of {tally.all:,}")
