"""A bank with a paper on checking and minutes, for tests of filing."""

from pathlib import Path

import pytest
from filing_steps import PAPER
from made import new_bank, paper

from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.write_paper import write_paper


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with a PDF of two pages and a text, which are E2 and E3."""
    folder = tmp_path_factory.mktemp("model")
    write_paper(PAPER, folder / "checking.pdf")
    minutes = paper(folder, "minutes.txt", "Minutes\n\nThe board agreed to pay for two readers.\n")
    with new_bank(folder) as made:
        store_files(made, read_files(made, [folder / "checking.pdf", minutes]))
        return made.path
