"""A bank with one document, and a folder of files to add to it."""

from pathlib import Path

import pytest
from made import new_bank, paper

from sendprep.bank.bank import Bank
from sendprep.services.add_evidence import (
    Intake,
    read_files,
    store_files,
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank that holds "held.txt" as E2; each test gets a copy."""
    folder = tmp_path_factory.mktemp("model")
    with new_bank(folder) as made:
        store_files(made, read_files(made, [paper(folder, "held.txt", "Held.")]))
        return made.path


@pytest.fixture(scope="module")
def drop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder: one new, one the same as E2, one newer than E2, one refused."""
    folder = tmp_path_factory.mktemp("drop")
    (folder / "newer").mkdir()
    paper(folder, "a new one.txt", "New.")
    paper(folder, "b copy.txt", "Held.")
    paper(folder, "c broken.pdf", "no pdf at all")
    paper(folder / "newer", "held.txt", "Held, and signed.")
    return folder


@pytest.fixture
def intakes(bank: Bank, drop: Path) -> list[Intake]:
    """The files of the folder as they were read."""
    return read_files(bank, [drop])
