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
    # Imported here because Qt takes a tenth of a second, and commands need none. The bank comes
    # first because PySide6 reads the source of every module that is imported after it.
    import sendprep.bank.bank  # noqa: F401
    from sendprep.gui.app import run

    return run(sys.argv[:1], bank)


if __name__ == "__main__":
    main()
