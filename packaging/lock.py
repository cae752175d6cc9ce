"""Write the lock files anew from pyproject.toml, for all systems, with hashes.

Usage: python packaging/lock.py   (needs uv: pip install uv)
"""

import subprocess

from environment import ROOT

_COMPILE = ("uv", "pip", "compile", "--universal", "--generate-hashes", "--no-header", "--quiet")
_VERSION = ("--python-version", "3.11", "--no-emit-index-url")


def main() -> None:
    """Compile both lock files."""
    for extra, name in ((), "requirements.lock"), (("--extra", "dev"), "requirements-dev.lock"):
        sources = ("pyproject.toml", "packaging/build-needs.txt")
        command = (*_COMPILE, *_VERSION, *extra, "-o", f"packaging/{name}", *sources)
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
