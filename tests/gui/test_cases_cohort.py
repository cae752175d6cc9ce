"""A list is looked over on the cohort tab: faults by rule, columns at the door, nothing stored."""

import json
from pathlib import Path

import pytest
from cohorts_made import ON, PLANS, C, invented, table, workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shared_data import shared
from stall_watch import LIMIT, StallWatch

from sendprep.bank.bank import Bank
from sendprep.domain.cohort import Column
from sendprep.domain.cohort_door import Fate
from sendprep.gui.cases_cohort import CohortTab
from sendprep.gui.cases_cohort_columns import ColumnRow
from sendprep.gui.cases_cohort_rules import Kind, RuleRow
from sendprep.gui.cases_table import CasesTable

_LONG = 20_000
_HEADS = {C.ID: "Ref no", C.BORN: "DOB", C.NEED: "Primary need", C.PHASE: "Phase"}


@pytest.fixture
def tab(bank: Bank, qtbot: QtBot) -> CohortTab:
    """The tab without a list."""
    made = CohortTab(bank)
    qtbot.addWidget(made)
    made.resize(1286, 620)
    made.ui.on.show_day(ON)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def read(tab: CohortTab, file: Path, qtbot: QtBot) -> None:
    """Look a file over, until what it holds or why it cannot be read is shown."""
    tab.read(file)
    qtbot.waitUntil(lambda: not tab.is_reading, timeout=_LONG)


def rules(tab: CohortTab) -> list[RuleRow]:
    return [
        tab.ui.rules.model().index(at, 0).data(Qt.ItemDataRole.UserRole)
        for at in all_of(tab.ui.rules)
    ]


def columns(tab: CohortTab) -> dict[str, ColumnRow]:
    rows = [
        tab.ui.columns.model().index(at, 0).data(Qt.ItemDataRole.UserRole)
        for at in all_of(tab.ui.columns)
    ]
    return {row.head.words: row for row in rows}


def all_of(one: CasesTable) -> range:
    return range(one.model().rowCount())


def shown(one: CasesTable, column: int) -> list[str]:
    return [str(one.model().index(at, column).data()) for at in all_of(one)]


def test_without_a_list_the_way_to_one_is_shown(tab: CohortTab) -> None:
    assert tab.ui.choose.isVisible()
    assert "Names and numbers are turned away at the door." in tab.ui.emptyWords.text()
    assert not tab.ui.rules.isVisible()


def test_the_invented_cohort_shows_each_planted_rule_with_its_rows(
    tab: CohortTab, qtbot: QtBot
) -> None:
    planted = json.loads(shared("annex-a/invented-cohort-planted.json").read_text("utf-8"))
    with StallWatch() as watch:
        read(tab, shared("annex-a/invented-cohort.xlsx"), qtbot)
        qtbot.wait(50)
    assert watch.longest < LIMIT, watch.words

    found = {(row.rule, one.id) for row in rules(tab) for one in row.faults}
    assert found >= {(rule, id_) for rule, ids in planted["planted"].items() for id_ in ids}
    assert "3,562 in List_1" in tab.ui.summary.text()
    assert "3,058 in List_2" in tab.ui.summary.text()


def test_a_rule_shows_its_sentence_and_rows(tab: CohortTab, tmp_path: Path, qtbot: QtBot) -> None:
    made = invented(60, 1)
    read(tab, workbook(tmp_path / "list.xlsx", made), qtbot)
    place = [row.rule for row in rules(tab)].index("101a")
    tab.ui.rules.choose(place)

    assert set(shown(tab.ui.rows, 1)) == made.planted["101a"]
    assert tab.ui.sentence.text() == "The date of birth is missing."


def test_words_and_kinds_choose_among_the_rules(
    tab: CohortTab, tmp_path: Path, qtbot: QtBot
) -> None:
    made = invented(60, 1)
    read(tab, workbook(tmp_path / "list.xlsx", made), qtbot)
    (child, *_) = sorted(made.planted["103"])

    QTest.keyClicks(tab.ui.find, child.lower())
    assert {row.rule for row in rules(tab)} >= {"103"}
    assert all(any(one.id == child for one in row.faults) for row in rules(tab))
    assert set(shown(tab.ui.rows, 1)) == {child}

    tab.ui.find.clear()
    tab.ui.kinds.setCurrentIndex(tab.ui.kinds.findData(Kind.QUERY))
    tab.ui.kinds.activated.emit(0)
    assert {row.kind for row in rules(tab)} == {Kind.QUERY}


def test_rules_sort_by_how_many_rows_they_find(
    tab: CohortTab, tmp_path: Path, qtbot: QtBot
) -> None:
    read(tab, workbook(tmp_path / "list.xlsx", invented(60, 1)), qtbot)
    tab.ui.rules.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    numbers = [len(row.faults) for row in rules(tab)]
    assert numbers == sorted(numbers, reverse=True)


def test_every_column_says_what_passes_the_door(
    tab: CohortTab, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "Unique ID,Forename,UPN,Date of birth,SEN primary need,Notes\n"
        "P1,Zoe,A801200005001,01/02/2015,ASD,tall\n",
        encoding="utf-8",
    )
    read(tab, file, qtbot)
    fates = {words: row.fate for words, row in columns(tab).items()}
    assert fates == {
        "Unique ID": Fate.ID,
        "Forename": Fate.NAMES,
        "UPN": Fate.CHECKED,
        "Date of birth": Fate.BAND,
        "SEN primary need": Fate.CODE,
        "Notes": Fate.UNKNOWN,
    }


def test_a_heading_that_is_not_known_is_given_its_column_and_remembered(
    tab: CohortTab, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    heads = _HEADS | {C.ID: "Zz", C.UPN: "UPN", C.GENDER: "Sex", C.ETHNICITY: "Ethnicity"}
    file = table(tmp_path / "own.csv", PLANS, invented(60, 1).rows[PLANS], heads)
    read(tab, file, qtbot)
    assert tab.ui.notice.isVisible()
    assert "Say which of its columns tells the rows apart." in tab.ui.noticeWords.text()
    assert not tab.ui.draw.isEnabled()

    tab.ui.columns.choose([*columns(tab)].index("Zz"))
    take(tab, Column.ID, qtbot)
    assert not tab.ui.notice.isVisible()
    assert tab.ui.draw.isEnabled()
    assert columns(tab)["Zz"].head.column is Column.ID

    again = CohortTab(bank)
    qtbot.addWidget(again)
    read(again, file, qtbot)
    assert columns(again)["Zz"].head.column is Column.ID


def test_a_column_that_is_taken_for_nothing_is_turned_away(
    tab: CohortTab, tmp_path: Path, qtbot: QtBot
) -> None:
    read(tab, workbook(tmp_path / "list.xlsx", invented(60, 1)), qtbot)
    tab.ui.columns.choose([*columns(tab)].index("SEN primary need"))
    take(tab, None, qtbot)
    assert columns(tab)["SEN primary need"].fate is Fate.UNKNOWN
    looked = tab.looked
    assert looked is not None
    assert "need" not in looked.listed[PLANS].groups


def take(tab: CohortTab, column: Column | None, qtbot: QtBot) -> None:
    """Take the chosen column for another, and wait until the list is read again."""
    place = 0 if column is None else [*Column].index(column) + 1
    tab.ui.taken.setCurrentIndex(place)
    tab.ui.taken.activated.emit(place)
    assert tab.is_reading
    qtbot.waitUntil(lambda: not tab.is_reading, timeout=_LONG)


def test_another_day_counts_the_ages_anew(tab: CohortTab, tmp_path: Path, qtbot: QtBot) -> None:
    read(tab, workbook(tmp_path / "list.xlsx", invented(60, 1)), qtbot)
    tab.ui.on.edit.setText("1 Jan 2040")
    tab.ui.on.settle()
    qtbot.waitUntil(lambda: not tab.is_reading, timeout=_LONG)
    assert sum(len(row.faults) for row in rules(tab) if row.rule == "102b") > 20


HOSTILE = {
    "headings that no list has": ("Colour,Size,Shape\nred,1,round\n", "holds no list of children"),
    "an empty file": ("", ""),
    "headings and no row": (
        "Unique ID,Date of birth,SEN primary need,UPN\n",
        "have headings and no row",
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_list_that_cannot_be_used_is_told_in_a_sentence(
    tab: CohortTab, tmp_path: Path, what: str, qtbot: QtBot
) -> None:
    content, words = HOSTILE[what]
    file = tmp_path / "list.csv"
    file.write_text(content, encoding="utf-8")
    read(tab, file, qtbot)
    assert words in told(tab)
    assert told(tab).endswith(".")
    assert not tab.ui.draw.isEnabled() or not tab.ui.draw.isVisible()


def test_two_sheets_of_one_list_are_told(tab: CohortTab, tmp_path: Path, qtbot: QtBot) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(tmp_path / "twice.xlsx") as book:
        for name in ("List_1", "List 1 copy"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Unique ID", "Date of birth", "SEN primary need", "UPN"])
            sheet.write_row(1, 0, ["P1", "01/02/2015", "ASD", ""])
    read(tab, tmp_path / "twice.xlsx", qtbot)
    assert "Two worksheets" in told(tab)


def told(tab: CohortTab) -> str:
    """Return what the tab says of a list that it cannot use, in place or in a box."""
    boxes = [box for box in tab.findChildren(QMessageBox) if box.isVisible()]
    if boxes:
        return f"{boxes[0].text()} {boxes[0].informativeText()}"
    return tab.ui.noticeWords.text() if tab.ui.notice.isVisible() else ""


def test_reading_can_be_stopped(tab: CohortTab, tmp_path: Path, qtbot: QtBot) -> None:
    tab.read(workbook(tmp_path / "list.xlsx", invented(400, 1)))
    assert tab.ui.stop.isVisible()
    tab.ui.stop.click()
    qtbot.waitUntil(lambda: not tab.is_reading, timeout=_LONG)
    assert tab.looked is None
    assert tab.ui.choose.isVisible()


def test_a_list_that_is_dropped_is_read_and_other_files_are_not(
    tab: CohortTab, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not drag(tab, tmp_path / "letter.pdf")
    file = workbook(tmp_path / "list.xlsx", invented(60, 1))
    assert drag(tab, file)
    qtbot.waitUntil(lambda: tab.looked is not None, timeout=_LONG)
    assert tab.ui.file.text() == "list.xlsx"


def drag(tab: CohortTab, file: Path) -> bool:
    """Drag a file over the tab and drop it; return whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    said = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(40, 40), *said, none)
    QApplication.sendEvent(tab, entered)
    if entered.isAccepted():
        QApplication.sendEvent(tab, QDropEvent(QPoint(40, 40), *said, none))
    return entered.isAccepted()


def test_the_data_quality_sheet_is_written(tab: CohortTab, tmp_path: Path, qtbot: QtBot) -> None:
    read(tab, workbook(tmp_path / "list.xlsx", invented(60, 1)), qtbot)
    out = tmp_path / "quality.pdf"
    with qtbot.waitSignal(tab.said, timeout=_LONG) as said:
        tab.save_sheet(out)
    assert said.args == ["Saved as quality.pdf"]
    assert out.read_bytes().startswith(b"%PDF")


def test_looking_a_list_over_stores_nothing(
    tab: CohortTab, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    before = bank.history.steps()
    read(tab, workbook(tmp_path / "list.xlsx", invented(60, 1)), qtbot)
    assert bank.history.steps() == before
    assert bank.frames.all() == []


def test_what_would_tell_a_child_on_a_case_page_is_said_of_the_list(
    tab: CohortTab, tmp_path: Path, qtbot: QtBot
) -> None:
    read(tab, workbook(tmp_path / "list.xlsx", invented(60, 1)), qtbot)
    said = [row.message for row in rules(tab) if row.kind is Kind.REMARK]
    rare = next(words for words in said if "shared by fewer than 5 children" in words)
    assert rare.startswith("In List_1, ")
    assert rare.endswith("case pages leave out what would tell them.")
