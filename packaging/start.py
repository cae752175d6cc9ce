"""Set everything up, make the sample area with its SEF, and open the window.

Usage: python packaging/start.py [FOLDER]
"""

import sys
from pathlib import Path

import environment


def main() -> None:
    """Do the main job on a fresh machine; the folder is `out` unless one is named."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else environment.ROOT / "out").resolve()
    environment.prepare("requirements.lock")
    environment.run(environment.SENDPREP, "demo", folder)
    if environment.has_display():
        environment.run(environment.SENDPREP, "open", folder / "Ashmere.sendprep")
    else:
        print("There is no display here, so the window stays shut.")


if __name__ == "__main__":
    main()
