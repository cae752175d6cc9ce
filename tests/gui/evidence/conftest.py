"""A bank with a PDF, a text and a drawing, and the evidence page open on it.

A module with documents of its own has a fixture `model` for them.
"""

from datetime import date
from pathlib import Path

import pytest
from made import new_bank, paper
from pages_shown import show_page
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.gui.evidence import EvidencePage
from sendprep.services.add_evidence import Details, read_files, store_files
from sendprep.services.write_paper import write_paper


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A PDF of two pages, a text and a drawing, which are E2, E3 and E4 of the bank."""
    folder = tmp_path_factory.mktemp("papers")
    survey = folder / "Parent survey.pdf"
    lines = [f"Family {number} was asked in spring.\n\n" for number in range(60)]
    write_paper("# Parent survey\n\n" + "".join(lines) + "The hedgehog answered.\n", survey)
    (folder / "plan.dwg").write_bytes(b"AC1032 a drawing")
    return [survey, paper(folder, "minutes.txt", "Minutes\n\nAgreed.\n"), folder / "plan.dwg"]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, papers: list[Path]) -> Path:
    """The bank that each test gets a copy of: reading files takes a second."""
    with new_bank(tmp_path_factory.mktemp("model")) as made:
        details = Details(date(2025, 10, 9), agency=Agency.PARENTS, kind=EvidenceKind.SURVEY)
        store_files(made, read_files(made, papers), details)
        return made.path


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> EvidencePage:
    """The page as it is when one comes to it."""
    return show_page(EvidencePage(bank), bank, qtbot)
