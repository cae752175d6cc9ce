"""The tabs of the cases page, from the list of children to what was found.

To add a tab: add its line to `Tab` and in `make_tab`.
"""

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank
    from sendprep.services.look_at_lists import LookedAt


class Tab(Enum):
    """The tabs in the order of the work, with their words."""

    COHORT = "Cohort"
    DRAW = "Draw"
    AUDIT = "Audit"
    MODERATION = "Moderation"
    FINDINGS = "Findings"
    TRACKED = "Tracked"


class ShowsRound(Protocol):
    """What the page tells a tab; tabs with several panes or with fields have more."""

    def show_round(self, round_id: str) -> None:
        """Show this audit round; "" while there is none."""

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read again what these tables hold; all of it when none is named."""


class ChoosesList(Protocol):
    """The tab of lists."""

    def choose(self) -> None:
        """Ask for a list of children."""


class ShowsCase(Protocol):
    """The tab of audits."""

    def open_case(self, case_id: str) -> None:
        """Show a case of the round, as far as it may be seen."""


class ShowsFinding(Protocol):
    """The tab of findings."""

    def show_criterion(self, code: str) -> None:
        """Show a criterion of the round."""


class DrawsFromList(Protocol):
    """The tab of draws."""

    def show_list(self, looked: "LookedAt | None") -> None:
        """Plan a draw from what was found in a file; None while there is none."""


def make_tab(tab: Tab, bank: "Bank") -> QWidget:
    """Make a tab; each is imported when it is first wanted, so that the page opens fast."""
    match tab:
        case Tab.COHORT:
            from sendprep.gui.cases_cohort import CohortTab

            return CohortTab(bank)
        case Tab.DRAW:
            from sendprep.gui.cases_draw import DrawTab

            return DrawTab(bank)
        case Tab.AUDIT:
            from sendprep.gui.audit_tab import AuditTab

            return AuditTab(bank)
        case Tab.MODERATION:
            from sendprep.gui.cases_moderation import ModerationTab

            return ModerationTab(bank)
        case Tab.FINDINGS:
            from sendprep.gui.cases_findings import FindingsTab

            return FindingsTab(bank)
        case Tab.TRACKED:
            from sendprep.gui.tracked_tab import TrackedTab

            return TrackedTab(bank)
