"""Real published documents beside the checkout, for the tests that read them."""

import os
from pathlib import Path

import pytest

_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared(name: str) -> Path:
    """Return a file or folder of the real documents; skip without it, but never in CI."""
    path = _DATA / name
    if path.exists():
        return path
    if os.environ.get("CI"):
        pytest.fail(f"{path} is missing, and CI always has it")
    pytest.skip("the real documents are not beside this checkout")
