"""An open, plain, empty bank for the tests of its parts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import plain_bank

from sendprep.bank.bank import Bank


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made
