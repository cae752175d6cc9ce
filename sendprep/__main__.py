"""Start sendprep: the window when nothing is asked, else the command line."""

import multiprocessing
import sys


def main() -> None:
    """Run the command line, which opens the window when it is given nothing to do."""
    multiprocessing.freeze_support()  # readers are child processes, also in the bundle
    from sendprep.cli.commands import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
