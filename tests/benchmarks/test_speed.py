"""How fast sendprep is beside the bare libraries; run with -m benchmark -s, never asserted.

The words of the corpora are drawn with the seed below, so that two runs read the same bank.
"""

import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime

import pypdfium2
import pytest
from benchmarks_bare import EMPTY_WINDOW, OUR_WINDOW, bare_pdf
from made import new_bank
from ratios import ratio, told
from sef_made import ashmere
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, EvidenceKind
from sendprep.domain.identity import new_id
from sendprep.domain.pages import Line, Page, Pages
from sendprep.readers.files import read_here
from sendprep.readers.letter import parse_letter, read_letter
from sendprep.reports.pdf import write_pdf
from sendprep.reports.sef import self_evaluation_summary
from sendprep.services.make_sample import make_sample

pytestmark = pytest.mark.benchmark
SEED = 20261122
WORDS = 4000


@pytest.mark.parametrize(
    "name", ["seeds/dudley-revisit-letter-2022.pdf", "reports/halton-2023.pdf"]
)
def test_reading_a_letter(name):
    path = shared(name)

    def bare():
        document = pypdfium2.PdfDocument(path)
        text = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        return text

    ratio(f"read {path.name}", lambda: parse_letter(read_here(path)), bare, aim=4)
    ratio(f"read {path.name} in a guarded child", lambda: read_letter(path), bare, rounds=5)


def test_printing_the_sef(tmp_path):
    document = self_evaluation_summary(ashmere())
    ratio(
        "print the SEF",
        lambda: write_pdf(document, tmp_path / "ours.pdf"),
        lambda: bare_pdf(document, tmp_path / "bare.pdf"),
        aim=1.5,
    )


def filled(bank: Bank, documents: int, pages: int) -> None:
    """Fill a bank with documents whose words are drawn like those of a language."""
    draw = random.Random(SEED)
    words = [f"{draw.choice('bcdfgklmnprst')}{draw.choice('aeiou')}{n:x}" for n in range(WORDS)]
    weights = [1 / (n + 10) for n in range(WORDS)]
    with bank.change("Fill the bank"):
        for number in range(2, documents + 2):
            evidence = Evidence(
                new_id(), number, f"Paper {number}", EvidenceKind.DATA, f"{number}.pdf",
                "0" * 64, 1, datetime.now(UTC),
            )  # fmt: skip
            bank.evidence.add(evidence)
            texts = (" ".join(draw.choices(words, weights, k=60)) for _ in range(pages))
            read = tuple(Page(n, (Line(text),)) for n, text in enumerate(texts, 1))
            bank.texts.put(evidence.id, Pages(read, "made"))
    bank.search.catch_up()


def queries():
    """Return 50 queries of two words, from common to rare."""
    draw = random.Random(SEED)
    words = [f"{draw.choice('bcdfgklmnprst')}{draw.choice('aeiou')}{n:x}" for n in range(WORDS)]
    return [f"{words[n]} {words[n + 7]}" for n in range(0, 500, 10)]


BARE_FIND = """
select rowid, snippet(search, -1, '«', '»', '…', 24)
from search where search match ? order by rank limit 50
"""


@pytest.mark.parametrize("passphrase", [None, "seven Words make a wall"])
def test_finding_in_20_000_pages(tmp_path, passphrase):
    with new_bank(tmp_path, passphrase) as bank:
        filled(bank, 500, 40)

        def ours():
            for query in queries():
                bank.search.find(query)

        def bare():
            for query in queries():
                bank.db.execute(BARE_FIND, [query]).fetchall()

        kind = "encrypted" if passphrase else "plain"
        ratio(f"find in 20,000 pages, {kind}", ours, bare, aim=2)


def test_encrypted_bank_against_plain(tmp_path):
    rounds = iter(range(1000))

    def make(passphrase):
        folder = tmp_path / str(next(rounds))
        folder.mkdir()
        with new_bank(folder, passphrase) as bank:
            filled(bank, 20, 10)
        started = time.perf_counter()
        with Bank.open(folder / "made.sendprep", passphrase, "A. Officer") as bank:
            for weakness in bank.weaknesses.all():
                bank.findings.of(weakness.id)
            for query in queries():
                bank.search.find(query)
        return time.perf_counter() - started

    ratio(
        "make, fill, open and search a bank, encrypted against plain",
        lambda: make("seven Words make a wall"),
        lambda: make(None),
        rounds=5,
    )


def test_window_to_first_paint(tmp_path):
    bank = make_sample(tmp_path, None)
    # Leave the user's settings alone, and let both read compiled files as installed programs do.
    apart = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "XDG_CONFIG_HOME": str(tmp_path),
        "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"),
    }

    def painted_after(program):
        """Return the seconds from the start of a program to its first paint."""
        command = [sys.executable, "-c", program, str(bank)]
        started = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=apart) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "painted\n"
            return time.perf_counter() - started

    programs = (OUR_WINDOW, EMPTY_WINDOW)
    for program in programs:
        painted_after(program)  # the first run compiles
    told(
        "program start to first paint, with the sample bank",
        [tuple(painted_after(program) for program in programs) for _ in range(9)],
        aim=3,
    )
