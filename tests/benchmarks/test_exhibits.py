"""What it costs to stamp and merge exhibits; run with -m benchmark -s."""

import random
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pikepdf
import pytest
from bank_made import plain_bank
from exhibits_made import a_pack, numbered, pictured
from ratios import ratio

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_paper import Gathered
from sendprep.domain.pack import Pack
from sendprep.reports.exhibits_file import write_exhibits
from sendprep.services.gather_exhibits import gather

pytestmark = pytest.mark.benchmark
_COUNT, _PAGES, _SIZE = 200, 5, 40_000


def _merge(files: list[Path], out: Path) -> None:
    """Put all pages of the files into one, as the library does it alone."""
    with pikepdf.new() as merged, ExitStack() as opened:
        for file in files:
            merged.pages.extend(opened.enter_context(pikepdf.open(file)).pages)
        merged.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def test_stamping_and_merging_against_merging_alone(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank, gather(bank, _evidence(bank), tmp_path) as gathered:
        for recipe in (Recipe("r", "r", has_dividers=False), Recipe("r", "r")):
            _tell(a_pack(bank, gathered, recipe), gathered, tmp_path)


def _evidence(bank: Bank) -> list[Evidence]:
    chance = random.Random(20261122)
    with bank.change("Add exhibits"):
        return [pictured(bank, number + 1, chance, _SIZE, _PAGES) for number in range(_COUNT)]


def _tell(pack: Pack, gathered: Gathered, folder: Path) -> None:
    numbers = numbered(pack)
    files = [one.path for one in gathered.files if one.path]
    dividers = pack.recipe.has_dividers  # whose pages pikepdf alone does not set: a figure, no aim
    ratio(
        f"stamp and merge {len(files)} exhibits of {_PAGES} pages"
        f"{' and set their dividers' if dividers else ''}, against pikepdf merging them alone",
        lambda: write_exhibits(gathered, pack, numbers, {}, folder / "ours.pdf"),
        lambda: _merge(files, folder / "bare.pdf"),
        aim=None if dividers else 1.3,
    )


def test_memory_does_not_grow_with_the_size_of_exhibits() -> None:
    script = Path(__file__).with_name("exhibits_alone.py")
    for pages in (1, 40):
        ran = subprocess.run(
            [sys.executable, str(script), "8", str(pages)],
            check=True,
            capture_output=True,
            text=True,
        )
        before, most = (int(word) // 1024 for word in ran.stdout.split())
        print(f"\n8 exhibits of {pages} MB: {most} MB at most, {before} MB before")
