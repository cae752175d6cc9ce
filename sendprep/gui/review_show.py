"""Writes a draft into the form of the review: header, words, judgement, foot."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from sendprep.domain.inspection import Framework, LeftOut, Letter, LetterKind, LetterWeakness
from sendprep.domain.letter_edits import Draft
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.domain.working_title import working_title
from sendprep.gui.forms.ui_review import Ui_ReviewPage
from sendprep.gui.icons import icon
from sendprep.gui.review_steps import Steps
from sendprep.gui.sign import show_sign
from sendprep.gui.words import count_words

# Tab comes to the chosen one of the judgements; left to itself Qt comes to the first
_TAB, _CLICK = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


def has_judgements(letter: Letter) -> bool:
    """Whether this kind of letter judges each weakness (a revisit or monitoring visit does)."""
    return letter.kind in (LetterKind.REVISIT, LetterKind.MONITORING)


def noun(letter: Letter) -> tuple[str, str]:
    """Return what the letter lists, one and many: weaknesses, or the areas of a 2023 report."""
    area = letter.framework is Framework.AREA_2023
    return ("area", "areas") if area else ("weakness", "weaknesses")


def show_header(ui: Ui_ReviewPage, draft: Draft, filename: str) -> None:
    """Show the file, what was found in it, and how much of it has been checked."""
    weaknesses = draft.letter.weaknesses
    findings = sum(len(one.findings) for one in weaknesses)
    pages = [page.number for page in draft.letter.pages.pages if page.number]
    facts = [draft.letter.area or "Area not found", filename]
    facts += [count_words(len(pages), "page")] if pages else []
    nouns = noun(draft.letter)
    facts.append(f"{count_words(len(weaknesses), *nouns)}, {count_words(findings, 'finding')}")
    ui.facts.setText(" · ".join(facts))
    left = len(draft.unchecked)
    ui.count.setText(f"{len(weaknesses) - left} of {len(weaknesses)} checked")
    still = f"{count_words(left, *nouns)} not checked yet" if left else "Everything is checked"
    ui.make.setToolTip(still)
    ui.make.setAccessibleDescription(still)


def show_steps(ui: Ui_ReviewPage, steps: Steps) -> None:
    """Show what undo and redo would do."""
    for button, words, label, keys in (
        (ui.undo, "Undo", steps.undo_label, "Ctrl+Z"),
        (ui.redo, "Redo", steps.redo_label, "Ctrl+Y"),
    ):
        button.setEnabled(label is not None)
        button.setToolTip(f"{words}: {label} ({keys})" if label else f"{words} ({keys})")


def show_weakness(ui: Ui_ReviewPage, draft: Draft, one: LetterWeakness) -> None:
    """Show all of one weakness but its words and findings."""
    ui.number.setText(f"Number {one.number}")
    ui.pageNumber.setText(f"page {one.page}" if one.page else "")
    if ui.title.text() != one.title:
        ui.title.setText(one.title)
        ui.title.setCursorPosition(0)
    ui.title.setPlaceholderText(working_title(one.text))
    judged = has_judgements(draft.letter)
    buttons = radios(ui)
    for judgement, button in buttons.items():
        button.setVisible(judged)
        with QSignalBlocker(button):
            button.setChecked(judgement is one.judgement)
        button.setFocusPolicy(_TAB if judgement is one.judgement else _CLICK)
    ui.judgementLabel.setVisible(judged)
    _show_hint(ui, one, judged)
    _show_area(ui, one, draft.letter.framework is Framework.AREA_2023)


def show_same(ui: Ui_ReviewPage, same: bool) -> None:
    """Say whether the exact words are those of the page."""
    sign = ("ph.check", "good") if same else ("ph.warning-fill", "part")
    show_sign(ui.sameIcon, *sign, 14)
    ui.same.setText("same as the page" if same else "differs from the page")
    ink(ui.same, "muted" if same else "part")


def show_left_out(ui: Ui_ReviewPage, left_out: Sequence[LeftOut], page: int, shown: bool) -> None:
    """Count the lines that were left out of the text on a page, or in the whole letter."""
    here = [line for line in left_out if line.page == page]
    lines = here if page and here else left_out
    where = f" on page {page}" if page and here else ""
    count = count_words(len(lines), "line") if lines else "Nothing was"
    ui.leftOut.setText(f"{count} left out{where}")
    ui.showLeftOut.setVisible(bool(left_out))
    ui.showLeftOut.setText("Back to the findings" if shown else "Show")


def radios(ui: Ui_ReviewPage) -> dict[Judgement, QRadioButton]:
    """Return the radio button of each judgement."""
    return {
        Judgement.SUFFICIENT: ui.sufficient,
        Judgement.NOT_SUFFICIENT: ui.notSufficient,
        Judgement.NONE_STATED: ui.noneStated,
    }


def ink(label: QLabel, token: str) -> None:
    """Give a label an ink of the look; the style sheet reads it anew."""
    if label.property("ink") != token:
        label.setProperty("ink", token)
        label.style().unpolish(label)
        label.style().polish(label)


def _show_hint(ui: Ui_ReviewPage, one: LetterWeakness, judged: bool) -> None:
    none = judged and one.judgement is Judgement.NONE_STATED
    where = f"on page {one.page}" if one.page else "in the letter"
    ui.hint.setText(f"No judgement was found {where}. Choose one only if you can read it there.")
    show_sign(ui.hintIcon, "ph.warning-fill", "part", 14)
    ui.hint.setVisible(none)
    ui.hintIcon.setVisible(none)


def _show_area(ui: Ui_ReviewPage, one: LetterWeakness, area: bool) -> None:
    for part in (ui.kindLabel, ui.kind, ui.responsibleLabel, ui.responsible):
        part.setVisible(area)
    with QSignalBlocker(ui.kind):
        ui.kind.setCurrentIndex(ui.kind.findData(one.kind))
    if ui.responsible.text() != (one.responsible or ""):
        ui.responsible.setText(one.responsible or "")
    ui.responsible.setCursorPosition(0)
    asks = one.kind is not WeaknessKind.IMPROVEMENT_AREA or bool(one.responsible)
    ui.responsible.setVisible(area and asks)
    ui.responsibleLabel.setVisible(area and asks)


def show_primary(make: QPushButton, after: QPushButton, everything: bool) -> None:
    """Make the button that comes next the primary one: checking, then making the bank."""
    for button, name, primary in (
        (make, "ph.arrow-right", everything),
        (after, "ph.check", not everything),
    ):
        kind = "primary" if primary else ""
        button.setIcon(icon(name, "on-accent" if primary else "text"))
        if button.property("kind") != kind:
            button.setProperty("kind", kind)
            button.style().unpolish(button)
            button.style().polish(button)
