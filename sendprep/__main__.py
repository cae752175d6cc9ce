"""Start sendprep: the command line, and the window that it can open."""

import multiprocessing
import sys
from pathlib import Path


def main() -> None:
    """Run the command line, which opens the window when it is given nothing to do."""
    multiprocessing.freeze_support()  # readers are child processes, also in the bundle
    from sendprep.cli.commands import run

    sys.exit(run(sys.argv[1:], _open_window))


def _open_window(bank: Path | None) -> int:
    from sendprep.gui.app import run  # Qt takes a tenth of a second, and commands need none

    return run(sys.argv[:1], bank)


if __name__ == "__main__":
    main()
