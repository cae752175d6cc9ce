"""Set everything up, then run what every change must pass: lint, types and tests.

Usage: python packaging/check.py [PYTEST ARGUMENT ...]
"""

import sys

import environment

_OTHER = "linux" if environment.WINDOWS else "win32"
_OF_THE_OTHER_SYSTEM = ("--platform", _OTHER, "--cache-dir", f".mypy_cache/{_OTHER}")


def main() -> None:
    """Run the checks; the exit code is that of the first that fails."""
    environment.prepare("requirements-dev.lock")
    python = environment.PYTHON
    environment.run(python, "-m", "ruff", "check", "--no-cache", ".")
    environment.run(python, "-m", "ruff", "format", "--check", ".")
    environment.run(python, "-m", "mypy")
    environment.run(python, "-m", "mypy", *_OF_THE_OTHER_SYSTEM)
    environment.run(python, "-m", "mypy", "--allow-untyped-defs", "--allow-untyped-calls", "tests")
    environment.run(python, "-m", "pytest", *sys.argv[1:], QT_QPA_PLATFORM="offscreen")


if __name__ == "__main__":
    main()
