"""How an intake grows with the number of files: its memory should not; run with -m benchmark -s."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from many_files import SEED, make_files, words
from ratios import ratio

from sendprep.domain.likeness import Likenesses, likeness, runs, sketch

pytestmark = pytest.mark.benchmark
ALONE = Path(__file__).with_name("intake_alone.py")


def intake(folder: Path, count: int) -> dict[str, float]:
    """Add so many files in a program of its own."""
    make_files(folder, count)
    run = subprocess.run(
        [sys.executable, ALONE, folder], capture_output=True, text=True, check=True, cwd=folder
    )
    taken: dict[str, float] = json.loads(run.stdout)
    return taken


@pytest.mark.skipif(sys.platform == "win32", reason="the system counts no peak there")
def test_memory_and_time_of_500_files_beside_50(tmp_path: Path) -> None:
    few, many = intake(tmp_path / "few", 50), intake(tmp_path / "many", 500)
    seconds = many["read"] + many["store"] + many["index"]
    print(
        f"\n500 mixed files (seed {SEED}) against 50: peak memory "
        f"{many['memory'] / few['memory']:.2f} times ({many['memory'] / 1024:.0f} MB); "
        f"read {many['read']:.1f} s, store {many['store']:.2f} s, index {many['index']:.2f} s, "
        f"{500 / seconds:.0f} files a second"
    )


def test_sketch_of_400_pages_beside_splitting_their_words(tmp_path: Path) -> None:
    text = words(random.Random(SEED), 200_000)
    ratio("sketch 400 pages", lambda: sketch(text), lambda: sum(1 for _ in runs(text)), rounds=5)


def test_nearest_of_5000_sketches_beside_one_comparison() -> None:
    drawn = random.Random(SEED)
    held = {f"E{n}": sketch(words(drawn, 600)) for n in range(5000)}
    likenesses = Likenesses(held)
    ratio(
        "the nearest of 5,000",
        lambda: likenesses.nearest(held["E77"], 0.6),
        lambda: likeness(held["E77"], held["E78"]),
    )
