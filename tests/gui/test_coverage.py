"""The coverage page shows where evidence is thin, and leads to the way to fill it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import page as page_validation
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.coverage_cells import ASKED, Row
from sendprep.domain.evidence import Agency, Link, Role, Rung
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Span
from sendprep.domain.pages import Box
from sendprep.domain.weakness import Answer
from sendprep.gui import look, pages
from sendprep.gui.coverage import CoveragePage
from sendprep.gui.coverage_columns import COLUMNS, NAME, MapColumn, gaps_of
from sendprep.gui.link_dialog import LinkDialog
from sendprep.gui.window import MainWindow
from sendprep.services.see_coverage import coverage

_HEALTH = next(one for one in COLUMNS if one.path == "agencies.health")
_PARENTS = next(one for one in COLUMNS if one.path == "agencies.parents")
_FINDINGS = next(one for one in COLUMNS if one.path == "findings")
_FRESH = next(one for one in COLUMNS if one.path == "fresh")
_FLAGS = next(one for one in COLUMNS if one.path == "flags")


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> CoveragePage:
    """The page of the bank of Ashmere, counted and shown."""
    made = CoveragePage(bank)
    qtbot.addWidget(made)
    made.resize(1286, 690)
    made.show()
    qtbot.waitUntil(lambda: made.is_ready)
    return made


def choose(page: CoveragePage, number: str, column: MapColumn) -> Row:
    """Choose a cell of the map, and return its row."""
    rows = page.ui.table.rows
    place = rows.place_of(lambda row: row.number == number)
    page.ui.table.setCurrentIndex(rows.index(place, COLUMNS.index(column)))
    return rows.row(place)


def spoken(page: CoveragePage, number: str, column: MapColumn) -> str:
    """Return what a screen reader says of a cell."""
    rows = page.ui.table.rows
    place = rows.place_of(lambda row: row.number == number)
    index = rows.index(place, COLUMNS.index(column))
    return str(rows.data(index, Qt.ItemDataRole.AccessibleTextRole))


# --- the map -------------------------------------------------------------------------------------


def test_the_map_counts_what_the_service_counts(page: CoveragePage, bank: Bank) -> None:
    seen = coverage(bank)
    assert page.ui.table.rows.rows == seen.weaknesses
    shown = {
        (row.number, column.path): page.ui.table.rows.index(place, number).data()
        for place, row in enumerate(seen.weaknesses)
        for number, column in enumerate(COLUMNS)
    }
    for row in seen.weaknesses:
        for agency in ASKED:
            count = row.agencies[agency].pieces
            assert shown[row.number, f"agencies.{agency.value}"] == str(count or "–")
        for rung in Rung:
            assert shown[row.number, f"rungs.{rung.value}"] == str(row.rungs[rung].pieces or "–")


def test_every_cell_says_a_sentence_of_its_own(page: CoveragePage) -> None:
    rows = page.ui.table.rows
    said = [
        rows.data(rows.index(place, column), Qt.ItemDataRole.AccessibleTextRole)
        for place in range(rows.rowCount())
        for column in range(2, len(COLUMNS))
    ]
    assert len(set(said)) == len(said)
    assert spoken(page, "3", _HEALTH).startswith("3 EHC plan quality. Health: 1 document")
    assert "No parent or carer is heard" in spoken(page, "3", _PARENTS)


def test_arrows_move_in_the_map(page: CoveragePage) -> None:
    choose(page, "3", _HEALTH)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_Right)
    assert page.ui.table.chosen_column.words == "Social care"
    QTest.keyClick(page.ui.table, Qt.Key.Key_Up)
    assert page.ui.table.chosen_row is not None
    assert page.ui.table.chosen_row.number == "2"
    weakness = page.ui.table.chosen_row.weakness
    assert page.ui.cell.ui.title.text() == f"2  {weakness.title}"
    assert page.ui.cell.ui.place.text() == "Social care"


def test_findings_can_be_the_rows_and_show_their_answers(page: CoveragePage, bank: Bank) -> None:
    page.ui.answered.click()
    rows = page.ui.table.rows
    findings = bank.findings.all()
    assert rows.rowCount() == len(findings)
    answered = [row for row in rows.rows if row.finding and row.finding.answer is Answer.ANSWERED]
    assert page.ui.answered.text() == f"{len(answered)} of {len(findings)} findings answered"
    shown = {row.number: rows.index(place, COLUMNS.index(_FINDINGS)).data()
             for place, row in enumerate(rows.rows)}  # fmt: skip
    assert (shown["3.1"], shown["3.2"], shown["3.5"]) == ("Yes", "Partly", "Not yet")
    assert rows.heading(1) == "Finding"
    page.ui.byWeakness.click()
    assert rows.heading(1) == "Weakness"


def test_control_down_goes_from_gap_to_gap_and_round(page: CoveragePage) -> None:
    table = page.ui.table
    table.setFocus()
    choose(page, "1", NAME)
    seen = []
    for _ in range(400):
        QTest.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        row = table.chosen_row
        assert row is not None
        assert gaps_of(row, table.chosen_column)
        place = (row.number, table.chosen_column.path)
        if place in seen:
            break
        seen.append(place)
    gaps = [
        (row.number, column.path)
        for row in table.rows.rows
        for number, column in enumerate(COLUMNS)
        if number > 1 and not table.isColumnHidden(number) and gaps_of(row, column)
    ]
    assert seen == gaps


# --- the chosen cell -----------------------------------------------------------------------------


def test_full_cell_lists_its_documents_and_enter_opens_the_page(
    page: CoveragePage, bank: Bank, qtbot: QtBot
) -> None:
    row = choose(page, "3", _HEALTH)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    pieces = page.ui.cell.ui.pieces
    assert pieces.hasFocus()
    assert page.ui.cell.gaps.rowCount() == 0
    links = row.agencies[Agency.HEALTH]
    listed = [one.link.id for one in page.ui.cell.pieces.rows]
    assert listed == [one.id for one in (*links.links, *links.beside)]
    with qtbot.waitSignal(page.open_evidence) as heard:
        QTest.keyClick(pieces, Qt.Key.Key_Return)
    assert heard.args == [links.links[0].evidence_id, 0]


def test_passage_is_quoted_with_its_page_and_opens_there(
    page: CoveragePage, bank: Bank, qtbot: QtBot
) -> None:
    link = next(one for one in bank.links.all() if one.role is Role.SUPPORTS)
    added = datetime(2026, 1, 5, tzinfo=UTC)
    quote = "reads every draft"
    passage = Excerpt(new_id(), link.evidence_id, quote, "", "", 4, "t", 3, 0, len(quote), added)
    with bank.change("File a passage"):
        bank.excerpts.add(passage)
        bank.links.update(replace(link, excerpt_id=passage.id))
    page.refresh()
    qtbot.waitUntil(lambda: page.is_ready)
    weakness = bank.weaknesses.get(link.weakness_id)
    choose(page, str(weakness.number), NAME)
    page.ui.cell.ui.tabs.setCurrentIndex(1)
    row = next(one for one in page.ui.cell.pieces.rows if one.link.id == link.id)
    assert (row.link.why, row.page) == ("“reads every draft” page\N{NO-BREAK SPACE}4", 4)


def test_note_of_a_box_is_told_as_ours_and_not_as_a_quotation(
    page: CoveragePage, bank: Bank, qtbot: QtBot
) -> None:
    link = next(one for one in bank.links.all() if one.role is Role.SUPPORTS)
    added, area = datetime(2026, 1, 5, tzinfo=UTC), Box(10, 10, 90, 90)
    box = Excerpt(new_id(), link.evidence_id, "", "", "", 4, "t", 3, 0, 0, added, area, "A chart")
    with bank.change("File a box"):
        bank.excerpts.add(box)
        bank.links.update(replace(link, excerpt_id=box.id))
    page.refresh()
    qtbot.waitUntil(lambda: page.is_ready)
    choose(page, str(bank.weaknesses.get(link.weakness_id).number), NAME)
    row = next(one for one in page.ui.cell.pieces.rows if one.link.id == link.id)
    assert row.link.why == "A box on page\N{NO-BREAK SPACE}4: A chart"


def test_empty_cell_names_its_rule_the_reason_and_the_cheapest_fix(page: CoveragePage) -> None:
    row = choose(page, "3", _PARENTS)
    (named,) = page.ui.cell.gaps.rows
    gap = row.gap("agencies.parents")
    assert gap is not None
    assert named.gap == gap
    assert gap.rule == "no-parents"
    assert f"{gap.why} Cheapest fix: {gap.fix}" in named.sentence
    assert page.ui.cell.ui.facts.text() == "No document supports us here"


def test_what_contradicts_is_listed_beside_the_gap_of_its_cell(
    page: CoveragePage, bank: Bank, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.by_number(4)
    survey = next(one for one in bank.evidence.all() if one.agency is Agency.PARENTS)
    assert weakness is not None
    with bank.change("Contradict"):
        bank.links.add(
            Link(new_id(), survey.id, weakness.id, None, Role.CONTRADICTS, Rung.LIVED_EXPERIENCE)
        )
    page.refresh()
    qtbot.waitUntil(lambda: page.is_ready)
    choose(page, "4", _PARENTS)
    assert [one.title for one in page.ui.cell.gaps.rows] == ["Parents and carers"]
    assert [one.link.role for one in page.ui.cell.pieces.rows] == [Role.CONTRADICTS]
    choose(page, "4", _FLAGS)
    assert "Contradiction unanswered" in [one.title for one in page.ui.cell.gaps.rows]


def test_l_links_evidence_to_the_weakness_and_the_map_counts_it(
    page: CoveragePage, bank: Bank, qtbot: QtBot
) -> None:
    choose(page, "1", _HEALTH)
    page.ui.table.setFocus()

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        piece = next(one for one in bank.evidence.all() if one.agency is Agency.HEALTH)
        QTest.keyClicks(dialog.ui.search, piece.code.lower())
        dialog.ui.accept.click()

    bank.listen(page.refresh)
    QTimer.singleShot(0, accept)
    QTest.keyClick(page.ui.table, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.is_ready)
    row = choose(page, "1", _HEALTH)
    assert row.agencies[Agency.HEALTH].pieces == 1
    assert page.ui.cell.gaps.rowCount() == 0


def test_control_enter_opens_the_weakness(page: CoveragePage, bank: Bank, qtbot: QtBot) -> None:
    choose(page, "4", _HEALTH)
    page.ui.table.setFocus()
    with qtbot.waitSignal(page.open_weakness) as heard:
        QTest.keyClick(page.ui.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bank.weaknesses.get(heard.args[0]).number == 4


# --- the bank behind it --------------------------------------------------------------------------


def test_a_bank_without_evidence_says_that_every_cell_is_a_gap(bank: Bank, qtbot: QtBot) -> None:
    with bank.change("Unlink"):
        for link in bank.links.all():
            bank.links.remove(link.id)
    page = CoveragePage(bank)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.is_ready)
    assert page.ui.nothing.isVisible()
    assert page.ui.nothing.text() == "No evidence is filed yet, so every cell is a gap."


def test_ages_are_counted_to_the_revisit_and_not_without_its_date(
    page: CoveragePage, bank: Bank, qtbot: QtBot
) -> None:
    assert "ages counted to" in page.ui.facts.text()
    with bank.change("No date"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=None))
    page.refresh(frozenset({"inspection"}))
    qtbot.waitUntil(lambda: page.is_ready)
    assert "no age counted: set the revisit" in page.ui.facts.text()
    index = page.ui.table.rows.index(2, COLUMNS.index(_FRESH))
    assert index.data() == "–"


def test_change_while_counting_is_counted_too(page: CoveragePage, bank: Bank, qtbot: QtBot) -> None:
    page.refresh()
    with bank.change("Set"):
        day = bank.inspection.get().letter_date
        assert day is not None
        bank.inspection.set(replace(bank.inspection.get(), revisit=Span(day, day)))
    page.refresh(frozenset({"inspection"}))
    qtbot.waitUntil(lambda: page.is_ready)
    assert "12 Jun 2024" in page.ui.facts.text()


def test_chosen_cell_stays_chosen_after_a_change(page: CoveragePage, qtbot: QtBot) -> None:
    choose(page, "4", _PARENTS)
    page.refresh()
    qtbot.waitUntil(lambda: page.is_ready)
    assert page.ui.table.chosen_column is _PARENTS
    assert page.ui.table.chosen_row is not None
    assert page.ui.table.chosen_row.number == "4"


def test_map_is_printed_as_an_accessible_pdf(
    page: CoveragePage, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.said, timeout=20_000) as heard:
        page.print_map(tmp_path / "map.pdf")
    assert heard.args == ["Saved as map.pdf"]
    report = page_validation.validate_pdf(tmp_path / "map.pdf", profile="ua1")
    assert [one.rule_id for one in report.failures] == []


def test_legend_follows_the_scheme(page: CoveragePage, qapp: QApplication) -> None:
    def pictures() -> list[bytes]:
        icons = [one for one in page.ui.foot.findChildren(QLabel) if not one.pixmap().isNull()]
        return [bytes(one.pixmap().toImage().constBits()) for one in icons]

    light = pictures()
    look.apply(qapp, look.Scheme.DARK)
    dark = pictures()
    look.apply(qapp, look.Scheme.LIGHT)
    assert len(light) == len(ASKED)
    assert all(one != other for one, other in zip(light, dark, strict=True))


def test_control_4_shows_the_page_and_its_acts_stand_in_a_menu(bank: Bank, qtbot: QtBot) -> None:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.actions_by_name["go-coverage"].trigger()
    assert window.desk.here == pages.COVERAGE
    assert window.actions_by_name["go-coverage"].shortcut().toString() == "Ctrl+4"
    words = [action.text() for action in window.page_menus[pages.COVERAGE].actions()]
    assert "Next gap" in words
    shown = window.desk.currentWidget()
    assert isinstance(shown, CoveragePage)
    qtbot.waitUntil(lambda: shown.is_ready)
