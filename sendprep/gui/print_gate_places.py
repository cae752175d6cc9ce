"""Shows words where they stand: which page of the window holds a field of the bank."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.gui import pages
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.revisit_parts import Part

if TYPE_CHECKING:
    from sendprep.gui.desk import Desk


@runtime_checkable
class OpensPlaces(Protocol):
    """A window that shows the place of words, such as "narrative/<weakness>/<section>"."""

    def open_place(self, place: str) -> None:
        """Show the page that holds these words."""


_TABS = {
    "frames": Tab.DRAW,
    "draws": Tab.DRAW,
    "drawn": Tab.DRAW,
    "rounds": Tab.AUDIT,
    "audits": Tab.AUDIT,
    "scores": Tab.AUDIT,
    "case_exceptions": Tab.AUDIT,
    "agreed_grades": Tab.MODERATION,
    "board_sights": Tab.FINDINGS,
    "actions": Tab.FINDINGS,
    "reaudits": Tab.FINDINGS,
    "tracked_documents": Tab.TRACKED,
    "tracked_months": Tab.TRACKED,
}
_PARTS = {
    "meetings": Part.DAYS,
    "people": Part.PEOPLE,
    "questions": Part.QUESTIONS,
    "requests": Part.ASKED,
    "touches": Part.TOUCH,
}
_PAGES = {"recipes": pages.PRINT, "agreed": pages.PRINT}


def show_place(owner: QWidget, place: str) -> None:
    """Ask the window that a widget is in to show the place of words."""
    window = owner.window()
    if isinstance(window, OpensPlaces):
        window.open_place(place)


def open_place(desk: "Desk", bank: Bank, place: str) -> None:
    """Show the page on which the words of a field can be changed; KeyError if they are gone."""
    table, _, rest = place.partition("/")
    row, _, column = rest.rpartition("/")
    match table:
        case "narrative":
            desk.open_section(row, column)
        case "weaknesses":
            desk.open_weakness(row)
        case "findings":
            desk.open_weakness(bank.findings.get(row).weakness_id)
        case "links":
            desk.open_weakness(bank.links.get(row).weakness_id)
        case "evidence" | "exhibits":
            desk.open_evidence(row)
        case "excerpts":
            desk.open_excerpt(row)
        case _ if table in _TABS:
            desk.open_tab(_TABS[table])
        case _ if table in _PARTS:
            desk.open_part(_PARTS[table])
        case "report":
            return  # no field holds them
        case _:
            desk.go(_PAGES.get(table, pages.NARRATIVE))
