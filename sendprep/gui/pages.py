"""The pages of the window, in the order of the rail.

To add a page: add its entry here and its line in `make_page`.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from sendprep.gui.rail import Entry

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank
    from sendprep.gui.cases_tabs import Tab
    from sendprep.gui.page_find import Query
    from sendprep.gui.revisit_parts import Part
from sendprep.domain.narrative import Section

OVERVIEW, WEAKNESSES, EVIDENCE = "overview", "weaknesses", "evidence"
COVERAGE, CASES, NARRATIVE = "coverage", "cases", "narrative"
REVISIT, PRINT, SEARCH = "revisit", "print", "search"
ENTRIES = (
    Entry(OVERVIEW, "Overview", "ph.house-line"),
    Entry(WEAKNESSES, "Weaknesses", "ph.list-numbers"),
    Entry(EVIDENCE, "Evidence", "ph.files"),
    Entry(COVERAGE, "Coverage", "ph.grid-four"),
    Entry(CASES, "Cases", "ph.clipboard-text"),
    Entry(NARRATIVE, "Narrative", "ph.article"),
    Entry(REVISIT, "Revisit", "ph.calendar-check"),
    Entry(PRINT, "Print", "ph.printer"),
)
NAMES = frozenset(entry.name for entry in ENTRIES)


class Page(Protocol):
    """Every page: it reads again when one of these tables has changed."""

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read again what these tables hold; all of it when none is named."""


class ShowsWeakness(Protocol):
    """The page of weaknesses."""

    def show_weakness(self, weakness_id: str) -> None:
        """Show this weakness."""

    def show_section(self, weakness_id: str, section: Section) -> None:
        """Show this section of our account of this weakness."""


class ShowsDocument(Protocol):
    """The page of what is printed."""

    def show_document(self, key: str) -> None:
        """Choose a document by its key."""


class ShowsEvidence(Protocol):
    """The page of evidence."""

    def show_evidence(self, evidence_id: str, page: int = 0, query: "Query" = ...) -> None:
        """Show this evidence, at a page of it, with the words of a search lit."""

    def file_for(self, weakness_id: str, finding_id: str = "") -> None:
        """Propose this weakness, and finding, for what is filed of the evidence that is shown."""

    def show_excerpt(self, excerpt_id: str) -> None:
        """Show an excerpt on its page."""


class TakesFiles(Protocol):
    """The page of evidence, where files come in."""

    def choose_files(self) -> None:
        """Ask for files to add."""

    def take_files(
        self, files: Sequence[Path], weakness_id: str = "", finding_id: str = ""
    ) -> None:
        """Add these files and folders, linked to a weakness or finding if one is given."""


class ChoosesLists(Protocol):
    """The page of cases, where lists of children are looked over."""

    def show_tab(self, tab: "Tab") -> None:
        """Show a tab."""

    def choose_list(self) -> None:
        """Ask for a list of children."""

    def show_finding(self, round_id: str, criterion: str) -> None:
        """Show what an audit round found of a criterion."""


class ShowsPart(Protocol):
    """The page of the revisit."""

    def show_part(self, part: "Part") -> None:
        """Show a part of the page."""


class Searches(Protocol):
    """The page of search results."""

    def look_for(self, words: str) -> None:
        """Show what holds these words."""

    def enter(self) -> None:
        """Move the focus into the results."""


def make_page(name: str, bank: "Bank") -> QWidget:
    """Make a page; each is imported when it is first wanted, so that the window opens fast."""
    match name:
        case "overview":
            from sendprep.gui.overview import OverviewPage

            return OverviewPage(bank)
        case "weaknesses":
            from sendprep.gui.weaknesses import WeaknessesPage

            return WeaknessesPage(bank)
        case "evidence":
            from sendprep.gui.evidence import EvidencePage

            return EvidencePage(bank)
        case "coverage":
            from sendprep.gui.coverage import CoveragePage

            return CoveragePage(bank)
        case "cases":
            from sendprep.gui.cases import CasesPage

            return CasesPage(bank)
        case "narrative":
            from sendprep.gui.narrative_page import NarrativePage

            return NarrativePage(bank)
        case "revisit":
            from sendprep.gui.revisit_page import RevisitPage

            return RevisitPage(bank)
        case "print":
            from sendprep.gui.print_page import PrintPage

            return PrintPage(bank)
        case "search":
            from sendprep.gui.search import SearchPage

            return SearchPage(bank)
    raise KeyError(name)
