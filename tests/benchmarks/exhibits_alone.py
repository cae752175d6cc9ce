"""One file of exhibits, made in a program of its own, which prints how much memory it took."""

import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from bank_made import plain_bank
from exhibits_made import pictured, written
from own_memory import count_anew, most_memory

from sendprep.domain.binder import Recipe
from sendprep.domain.evidence import Evidence
from sendprep.services.gather_exhibits import gather


def main() -> None:
    """Make a binder of exhibits of so many pages with a megabyte on each, and print kilobytes."""
    count, pages = (int(argument) for argument in sys.argv[1:])
    chance = random.Random(20261122)
    with tempfile.TemporaryDirectory() as place, plain_bank(Path(place)) as bank:
        evidence: list[Evidence] = []
        with bank.change("Add exhibits"):
            for number in range(count):
                evidence.append(pictured(bank, number + 1, chance, 1_000_000, pages))
        count_anew()
        before = most_memory()
        with gather(bank, evidence, Path(place)) as gathered:
            written(bank, gathered, Recipe("r", "r"), Path(place) / "exhibits.pdf")
        print(before, most_memory())


if __name__ == "__main__":
    main()
