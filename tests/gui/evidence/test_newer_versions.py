"""A list of excerpts says where their words stand in a newer version, and leads there."""

from pathlib import Path

import pytest
from excerpt_steps import passage_of
from made import evidence_of, new_bank, weakness_of
from pages_shown import show_page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.intake import OnDuplicate
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.excerpt_rows import ExcerptRow
from sendprep.gui.weakness_evidence import WeaknessEvidence
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_excerpt
from sendprep.services.write_paper import write_paper

_STAYS = "Two officers read every draft plan before it went to the family."
_GOES = "It takes four days more."
_FILLING = "".join(f"In week {week} nobody counted anything.\n\n" for week in range(45))
_THERE, _NOT_THERE = (
    "E3 is newer: the same words stand on p. 2",
    "E3 is newer: the words are not in it",
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with two excerpts of E2, and E3, its newer version, that has one of them."""
    folder = tmp_path_factory.mktemp("model")
    file = folder / "checking.pdf"
    with new_bank(folder) as made:
        for text in (f"# Checking\n\n{_STAYS}\n\n{_GOES}\n", f"# Checking\n\n{_FILLING}{_STAYS}\n"):
            write_paper(text, file)
            store_files(made, read_files(made, [file]), on_duplicate=OnDuplicate.NEW_VERSION)
            file.unlink()
        old = evidence_of(made, 2).id
        for words in (_STAYS, _GOES):
            at = passage_of(made, old, words)
            excerpt = new_excerpt(made, old, at.sheet, at.start, at.end)
            target = weakness_of(made, 3).id
            file_excerpt(made, excerpt, target, None, Role.SUPPORTS, Rung.OUTPUT)
        return made.path


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> EvidencePage:
    """The page with E2, as soon as it knows of E3."""
    page = show_page(EvidencePage(bank), bank, qtbot)
    page.show_evidence(evidence_of(bank, 2).id)
    page.side.show_excerpts()
    qtbot.waitUntil(lambda: all(row.newer for row in filed_rows(page)), timeout=10_000)
    return page


def filed_rows(page: EvidencePage) -> list[ExcerptRow]:
    return [row for row in page.side.excerpts.model.rows if row.excerpt]


def choose(page: EvidencePage, words: str) -> None:
    (row,) = [row for row in filed_rows(page) if words in row.words]
    assert row.excerpt
    page.side.excerpts.choose(row.excerpt.id)


def test_each_excerpt_says_whether_its_words_stand_in_the_newer_version(page: EvidencePage) -> None:
    said = {row.words.strip("“”"): row for row in filed_rows(page)}
    assert said[_STAYS].sentence.endswith(_THERE)
    assert said[_GOES].sentence.endswith(_NOT_THERE)


def test_what_the_newest_version_has_says_nothing_more(bank: Bank, page: EvidencePage) -> None:
    page.show_evidence(evidence_of(bank, 3).id)
    assert all(row.newer is None for row in filed_rows(page))


def test_words_are_gone_to_in_the_newer_version_and_filed_there_alike(
    bank: Bank, page: EvidencePage, qtbot: QtBot
) -> None:
    choose(page, _STAYS)
    page.side.excerpts.ui.filed.setFocus()
    QTest.keyClick(
        page.side.excerpts.ui.filed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    newest = evidence_of(bank, 3)
    assert page.document.evidence_id == newest.id
    qtbot.waitUntil(lambda: page.document.selection is not None, timeout=10_000)
    assert " ".join(page.document.view.selected_words.split()) == _STAYS
    qtbot.waitUntil(lambda: page.document.view.page == 2, timeout=10_000)
    page.side.excerpts.filing.form.accept.click()
    (link,) = bank.links.of_evidence(newest.id)
    assert link.weakness_id == weakness_of(bank, 3).id
    assert bank.excerpts.get(link.excerpt_id or "").quote == _STAYS


def test_the_newer_version_is_shown_also_without_the_words(bank: Bank, page: EvidencePage) -> None:
    choose(page, _GOES)
    page.side.excerpts.go_to_newer()
    assert page.document.evidence_id == evidence_of(bank, 3).id
    assert page.document.selection is None


def test_the_pane_of_a_weakness_says_so_too_and_leads_there(bank: Bank, qtbot: QtBot) -> None:
    pane = WeaknessEvidence(bank)
    qtbot.addWidget(pane)
    pane.resize(420, 500)
    pane.show()
    pane.show_weakness(weakness_of(bank, 3), {}, "")
    model = pane.ui.links.model()

    def said() -> list[str]:
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: all("is newer" in one for one in said()), timeout=10_000)
    assert {one[-len(_THERE) :] == _THERE for one in said()} == {True, False}
    place = next(row for row, one in enumerate(said()) if one.endswith(_THERE))
    pane.ui.links.setCurrentIndex(model.index(place, 0))
    pane.ui.links.setFocus()
    with qtbot.waitSignal(pane.open_evidence) as opened:
        QTest.keyClick(pane.ui.links, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [evidence_of(bank, 3).id, 2]
