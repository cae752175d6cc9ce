"""How long the window waits to write while a worker stages; run with -m benchmark -s."""

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from bank_made import a_weakness, locked_bank, pages_of

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id

pytestmark = pytest.mark.benchmark
SEED = 20261122
FILES = 50


def _stage(bank: Bank) -> None:
    """Stage files of 1 MB that do not compress, each with 20 pages of text."""
    chance = random.Random(SEED)
    pages = pages_of(*(f"page {number} " + "waiting families " * 200 for number in range(20)))
    with bank.writer() as writer:
        for _ in range(FILES):
            evidence_id = new_id()
            writer.staging.original(chance.randbytes(1 << 20))
            writer.staging.text(evidence_id, pages)
            writer.staging.sketch(evidence_id, b"likeness")


def _changes(bank: Bank, go_on: Callable[[int], bool]) -> list[float]:
    """Make one small change after the other, and return how many milliseconds each took."""
    took: list[float] = []
    while go_on(len(took)):
        start = time.perf_counter()
        with bank.change("Write"):
            bank.weaknesses.add(a_weakness(len(took)))
        took.append(1000 * (time.perf_counter() - start))
        time.sleep(0.005)
    return sorted(took)


def test_writing_while_a_worker_stages(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        alone = _changes(bank, lambda done: done < 100)
        worker = threading.Thread(target=_stage, args=(bank,))
        worker.start()
        beside = _changes(bank, lambda _: worker.is_alive())
        worker.join()
        bank.staging.forget()
    print(
        f"\nwrite while a worker stages {FILES} files of 1 MB: "
        f"{median(beside) / median(alone):.1f} times; {median(beside):.1f} ms, "
        f"p95 {beside[int(0.95 * len(beside))]:.1f} ms, longest {beside[-1]:.1f} ms of "
        f"{len(beside)}, against {median(alone):.1f} ms, longest {alone[-1]:.1f} ms (aim below 100)"
    )
