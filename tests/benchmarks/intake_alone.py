"""One intake in a program of its own, which prints how much memory and time it took."""

import json
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent))

from made import new_bank
from own_memory import most_memory

from sendprep.services.add_evidence import read_files, store_files


def main() -> None:
    """Add the files of a folder to a new encrypted bank."""
    with tempfile.TemporaryDirectory() as place, new_bank(Path(place), "eight long words") as bank:
        start = perf_counter()
        intakes = read_files(bank, [Path(sys.argv[1])])
        read = perf_counter()
        store_files(bank, intakes)
        stored = perf_counter()
        bank.search.catch_up()
        print(
            json.dumps(
                {
                    "read": read - start,
                    "store": stored - read,
                    "index": perf_counter() - stored,
                    "memory": most_memory(),
                }
            )
        )


if __name__ == "__main__":
    main()
