"""The officer says of one file, of several or of all what they are, and what becomes of each."""

import sys
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from made import new_bank, paper
from pages_shown import press
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.domain.intake import Details, Outcome
from sendprep.gui.evidence_adding import EvidenceAdding
from sendprep.gui.evidence_intake import EvidenceIntake
from sendprep.gui.evidence_intake_links import Target
from sendprep.gui.evidence_intake_rows import Deed, IntakeRow, intake_rows
from sendprep.gui.evidence_intake_table import DAY, KIND
from sendprep.services.add_evidence import foresee, read_files, store_files

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BASE = " ".join(f"Target {n} of the plan was met in week {n * 7}." for n in range(60))


@pytest.fixture(scope="module")
def drop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder: a mail with an attachment, a picture, a revised plan, what is in the trash."""
    folder = tmp_path_factory.mktemp("drop")
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Jo Lead <jo@ashmere.example>", "Papers of the board"
    mail["Date"] = "Mon, 06 Oct 2025 10:00:00 +0000"
    mail.set_content("See what is attached to this.")
    mail.add_attachment("Words of a paper.", filename="paper.txt")
    (folder / "a mail.eml").write_bytes(mail.as_bytes())
    paper(folder, "b minutes 9 October 2025.txt", "Present: all of the board.")
    Image.new("RGB", (40, 30), "green").save(folder / "c display.png")
    paper(folder, "d revised.txt", BASE.replace("Target 31", "Aim 31"))
    paper(folder, "e trashed.txt", "It lies in the trash.")
    paper(folder, "f broken.pdf", "no pdf at all")
    return folder


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with the plan as E2, dated, and a paper in the trash as E3."""
    folder = tmp_path_factory.mktemp("model")
    with new_bank(folder) as made:
        files = [
            paper(folder, "plan.txt", BASE),
            paper(folder, "gone.txt", "It lies in the trash."),
        ]
        said = Details(date(2025, 6, 2), kind=EvidenceKind.PLAN)
        added = store_files(made, read_files(made, files), said)
        with made.change("Put E3 in the trash"):
            made.evidence.trash(added[1].evidence_id or "")
        return made.path


@pytest.fixture
def dialog(bank: Bank, drop: Path, qtbot: QtBot) -> EvidenceIntake:
    intakes = read_files(bank, [drop])
    made = EvidenceIntake(bank, intake_rows(intakes, foresee(bank, intakes)))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def choose(dialog: EvidenceIntake, *names: str) -> None:
    """Select files in the list by the beginning of their names."""
    dialog.ui.files.clearSelection()
    dialog.ui.files.setSelectionMode(dialog.ui.files.SelectionMode.MultiSelection)
    for name in names:
        dialog.ui.files.selectRow(dialog.model.place_of(begins_with(name)))


def begins_with(name: str) -> Callable[[IntakeRow], bool]:
    return lambda row: row.file.name.startswith(name)


def words(dialog: EvidenceIntake) -> list[str]:
    return [row.words for row in dialog.rows]


def pick(combo: QComboBox, words: str) -> None:
    """Choose what begins with these words, as a click in the open list does."""
    place = combo.findText(words, Qt.MatchFlag.MatchStartsWith)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def test_each_file_has_its_row_and_attachments_stand_under_their_mail(
    dialog: EvidenceIntake,
) -> None:
    assert [(row.file.name, row.depth) for row in dialog.rows][:2] == [
        ("a mail.eml", 0),
        ("paper.txt", 1),
    ]
    assert words(dialog) == [
        "New",
        "New",
        "New",
        "New, needs a caption",
        "New, 97% like E2",
        "In the trash as E3",
        "Refused",
    ]
    said = dialog.model.data(dialog.model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).startswith("paper.txt, attached to a mail.eml, New.")


def test_near_duplicate_asks_whether_it_supersedes_what_it_is_like(
    dialog: EvidenceIntake, bank: Bank
) -> None:
    choose(dialog, "d revised")
    dialog.ui.day.setFocus()
    QTest.keyClicks(dialog.ui.day.edit, "2/10/2025\t")
    assert dialog.ui.why.text().startswith("97% the same as E2, which is 4 months older.")
    assert "Does it supersede it?" in dialog.ui.why.text()
    assert dialog.ui.choice.value() is Deed.KEEP_BOTH, "nothing is superseded unasked"
    press(dialog.ui.choice, "V")
    assert words(dialog)[4] == "New version of E2"
    press(dialog.ui.choice, "O")
    assert words(dialog)[4] == "Left out"
    press(dialog.ui.choice, "V")
    give_caption(dialog)
    added = {one.file.name: one for one in dialog.order()(bank)}
    newer = bank.evidence.get(added["d revised.txt"].evidence_id or "")
    held = bank.evidence.by_number(2)
    assert held
    assert (newer.replaces_id, newer.evidence_date) == (held.id, date(2025, 10, 2))


def give_caption(dialog: EvidenceIntake) -> None:
    choose(dialog, "c display")
    QTest.keyClicks(dialog.ui.caption, "The display in the library")


def test_what_lies_in_the_trash_can_be_taken_out(dialog: EvidenceIntake, bank: Bank) -> None:
    choose(dialog, "e trashed")
    assert "lies in the trash" in dialog.ui.why.text()
    press(dialog.ui.choice, "R")
    assert words(dialog)[5] == "E3, out of the trash"
    give_caption(dialog)
    dialog.order()(bank)
    assert bank.evidence.in_trash() == []


def test_fields_speak_of_the_chosen_files_and_of_all_while_none_is_chosen(
    dialog: EvidenceIntake,
) -> None:
    assert dialog.ui.scope.text() == "For all 7 files"
    pick(dialog.ui.agency, "Health")
    choose(dialog, "a mail", "b minutes")
    assert dialog.ui.scope.text() == "For the 2 chosen files"
    assert dialog.ui.kind.currentIndex() == -1, "mail and minutes: various"
    assert dialog.ui.kind.placeholderText() == "Various"
    pick(dialog.ui.agency, "Schools")
    choose(dialog, "b minutes")
    QTest.keyClick(dialog.ui.title, Qt.Key.Key_End)
    QTest.keyClicks(dialog.ui.title, " of the board")
    dialog.ui.all.click()
    rows = {row.file.name: row for row in dialog.rows}
    assert rows["a mail.eml"].agency is rows["b minutes 9 October 2025.txt"].agency
    assert rows["a mail.eml"].agency is Agency.SCHOOLS
    assert rows["paper.txt"].agency is Agency.HEALTH
    assert rows["b minutes 9 October 2025.txt"].title.endswith(" of the board")
    assert dialog.ui.scope.text() == "For all 7 files"


def test_date_from_a_header_stands_and_one_from_the_text_is_shown_as_a_guess(
    dialog: EvidenceIntake,
) -> None:
    days = [str(dialog.model.index(place, DAY).data()) for place in range(3)]
    assert days == ["Mon 6 Oct 2025", "", "Thu 9 Oct 2025 ?"]
    choose(dialog, "b minutes")
    assert dialog.ui.dayFound.text().startswith("Found in its name or first lines.")
    dialog.ui.dayClear.click()
    assert dialog.rows[2].day is None
    assert not dialog.ui.dayClear.isVisible()
    choose(dialog, "a mail")
    assert dialog.ui.dayFound.text() == "This is the date of the mail."


def test_rows_are_shown_by_what_becomes_of_them(dialog: EvidenceIntake) -> None:
    offered = [dialog.ui.show.itemText(place) for place in range(dialog.ui.show.count())]
    assert offered == [
        "All files (7)",
        "New (5)",
        "Much like another (1)",
        "Held already (1)",
        "Without text (1)",
        "Needs a caption (1)",
        "Date to look at (1)",
        "Refused (1)",
    ]
    pick(dialog.ui.show, "Refused")
    assert [row.file.name for row in dialog.model.rows] == ["f broken.pdf"]
    assert len(dialog.rows) == 7, "what is not shown is stored all the same"


def test_rows_are_sorted_by_a_column_and_back(dialog: EvidenceIntake) -> None:
    given = [row.file for row in dialog.model.rows]
    dialog.ui.files.sortByColumn(KIND, Qt.SortOrder.DescendingOrder)
    assert [row.file for row in dialog.model.rows] != given
    dialog.ui.files.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [row.file for row in dialog.model.rows] == given


def test_delete_leaves_a_file_out_and_nothing_of_it_is_stored(
    dialog: EvidenceIntake, bank: Bank
) -> None:
    choose(dialog, "c display", "a mail")
    QTest.keyClick(dialog.ui.files, Qt.Key.Key_Delete)
    assert dialog.ui.summary.text().startswith("3 new, 1 held already, 1 refused, 2 left out.")
    with_nothing_lacking = [row for row in dialog.rows if row.lacks_caption]
    assert with_nothing_lacking == []
    added = {one.file.name: one.outcome for one in dialog.order()(bank)}
    assert "a mail.eml" not in added
    assert added["paper.txt"] is Outcome.ADDED
    assert bank.db.execute("select count(*) from staged").fetchone()[0] == 0


def test_picture_without_caption_is_asked_for_before_anything_is_stored(
    dialog: EvidenceIntake, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(dialog.wanted):
        dialog.ui.accept.click()
    assert dialog.ui.captionMistake.isVisible()
    assert dialog.ui.caption.hasFocus()
    QTest.keyClicks(dialog.ui.caption, "A display")
    with qtbot.waitSignal(dialog.wanted):
        dialog.ui.accept.click()


def test_narrow_dialog_keeps_the_names_of_the_files(dialog: EvidenceIntake) -> None:
    dialog.resize(683, 336)
    assert dialog.ui.files.isColumnHidden(KIND)
    assert dialog.ui.files.columnWidth(0) > 100
    dialog.resize(1120, 620)
    assert not dialog.ui.files.isColumnHidden(DAY)


def test_second_drop_waits_for_the_first(bank: Bank, tmp_path: Path, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    adding = EvidenceAdding(bank, page)
    files = [paper(tmp_path, f"{n}.txt", f"The paper of number {n}.") for n in range(2)]
    adding.begin(files[:1], Target())
    with qtbot.waitSignal(adding.said) as said:
        adding.begin(files[1:], Target())
    assert said.args == ["These files are read when the ones before them are done."]
    qtbot.waitUntil(lambda: adding.dialog is not None, timeout=20_000)
    first = adding.dialog
    assert first
    assert [row.file.name for row in first.rows] == ["0.txt"]
    first.reject()
    qtbot.waitUntil(lambda: adding.dialog is not first, timeout=20_000)
    second = adding.dialog
    assert second
    assert [row.file.name for row in second.rows] == ["1.txt"]
    with qtbot.waitSignal(adding.added):
        second.ui.accept.click()
    assert not adding.is_busy


@pytest.mark.skipif(sys.platform == "win32", reason="there a name holds no such signs")
def test_file_that_is_named_like_a_tag_is_shown_letter_for_letter(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "odd").mkdir()
    file = tmp_path / "odd" / "<b>bold<b>.pdf"
    file.write_bytes(b"no pdf")
    intakes = read_files(bank, [file.parent])
    dialog = EvidenceIntake(bank, intake_rows(intakes, foresee(bank, intakes)))
    qtbot.addWidget(dialog)
    assert "<b>bold<b>.pdf" in dialog.ui.why.text()
    assert dialog.ui.why.textFormat() is Qt.TextFormat.PlainText
    tip = dialog.model.data(dialog.model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;bold&lt;b&gt;.pdf" in str(tip)


def test_file_whose_name_turns_round_shows_its_true_ending(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    file = paper(tmp_path, "plan\N{RIGHT-TO-LEFT OVERRIDE}gnp.exe.txt", "Words of a plan.")
    intakes = read_files(bank, [file])
    dialog = EvidenceIntake(bank, intake_rows(intakes, foresee(bank, intakes)))
    qtbot.addWidget(dialog)
    assert dialog.model.data(dialog.model.index(0, 0)) == "plan gnp.exe.txt"
    assert dialog.ui.title.text() == "plan gnp.exe"
