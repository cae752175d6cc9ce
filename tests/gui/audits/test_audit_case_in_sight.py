"""The case that is audited is in sight in the list of cases, however large the window became."""

from collections.abc import Iterator

import pytest
from audit_rounds_made import RoundMade, bank_with_round
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.services import audit_cases

_AT = 150


@pytest.fixture(scope="module")
def long_round(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Bank, RoundMade]]:
    """A round of 200 cases, the one in the middle begun, so that the tab opens at it."""
    bank, of = bank_with_round(tmp_path_factory.mktemp("round"), 200, frame=210)
    audit_cases.score(bank, of.round, of.ids[_AT], Pass.FIRST, "A1", "2", "Sam Carter")
    yield bank, of
    bank.close()


@pytest.mark.parametrize("small", [(600, 250), (1286, 200), (1286, 690)])
@pytest.mark.parametrize("large", [(1286, 690), (2480, 1300)])
def test_the_case_is_in_sight_after_the_window_was_enlarged(
    long_round: tuple[Bank, RoundMade],
    qtbot: QtBot,
    small: tuple[int, int],
    large: tuple[int, int],
) -> None:
    bank, of = long_round
    page = CasesPage(bank)
    qtbot.addWidget(page)
    page.resize(*small)
    page.show()
    qtbot.wait(20)
    page.resize(*large)
    qtbot.wait(20)
    tab = page.shown
    assert isinstance(tab, AuditTab)
    assert tab.case_id == of.ids[_AT]
    view = tab.cases.ui.list
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
