"""Colours have the contrast that the design promises, in both schemes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sendprep.gui import look
from sendprep.gui.look import Scheme, hex_of

_GROUNDS = ("surface", "window", "sunken", "chrome", "selection")
_PAIRS = [  # ink, ground, least ratio (WCAG 2.2: text 4.5, controls and focus 3)
    *((ink, ground, 4.5) for ink in ("text", "muted", "faint", "accent") for ground in _GROUNDS),
    *((ink, ground, 4.5) for ink in ("good", "part", "bad", "none") for ground in _GROUNDS),
    *((ink, f"{ink}-soft", 4.5) for ink in ("good", "part", "bad", "none")),
    *(("edge", ground, 3.0) for ground in _GROUNDS),
    *(("disabled", ground, 3.0) for ground in ("surface",)),
    ("on-accent", "accent", 4.5),
    ("on-accent", "accent-hover", 4.5),
    ("on-accent", "accent-pressed", 4.5),
    ("text", "marker", 4.5),
    ("text", "count-1", 4.5),
    ("text", "count-2", 4.5),
    ("on-accent", "count-3", 4.5),
]


def _luminance(name: str) -> float:
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _ratio(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", Scheme, ids=lambda scheme: str(scheme.value))
@pytest.mark.parametrize(("ink", "ground", "least"), _PAIRS)
def test_ink_can_be_read_on_its_ground(ink: str, ground: str, least: float, scheme: Scheme) -> None:
    assert _ratio(hex_of(ink, scheme), hex_of(ground, scheme)) >= least


@pytest.mark.parametrize("scheme", Scheme, ids=lambda scheme: str(scheme.value))
def test_palette_has_the_colours_of_the_scheme(scheme: Scheme) -> None:
    palette = look.palette(scheme)

    assert palette.color(QPalette.ColorRole.Window).name().upper() == hex_of("window", scheme)
    assert palette.color(QPalette.ColorRole.Accent).name().upper() == hex_of("accent", scheme)


@pytest.mark.parametrize("scheme", (Scheme.DARK, Scheme.LIGHT))
def test_dressing_turns_colours_and_icons(qtbot: QtBot, qapp: QApplication, scheme: Scheme) -> None:
    look.apply(qapp, scheme)

    assert look.scheme() is scheme
    assert look.colour("text").name().upper() == hex_of("text", scheme)


def test_text_size_scales_every_font(qtbot: QtBot, qapp: QApplication) -> None:
    before = {name: look.font(name).pointSizeF() for name in ("body", "caption", "page-title")}

    look.apply(qapp, Scheme.LIGHT, 150)
    after = {name: look.font(name).pointSizeF() for name in before}
    look.apply(qapp, Scheme.LIGHT)

    assert after == pytest.approx({name: size * 1.5 for name, size in before.items()})


def test_type_property_sets_the_size_of_a_label(qtbot: QtBot) -> None:
    label, title = QLabel("a"), QLabel("a")
    title.setProperty("type", "page-title")
    for widget in (label, title):
        qtbot.addWidget(widget)
        widget.show()

    assert title.font().pointSizeF() == pytest.approx(1.6 * label.font().pointSizeF())


def test_primary_button_is_painted_in_accent(qtbot: QtBot) -> None:
    button = QPushButton("Print")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.resize(100, 32)
    button.show()

    assert button.grab().toImage().pixelColor(8, 16).name().upper() == hex_of(
        "accent", Scheme.LIGHT
    )


def test_unknown_token_is_a_fault() -> None:
    with pytest.raises(KeyError):
        hex_of("mauve", Scheme.LIGHT)


def test_a_button_reached_by_keyboard_has_no_frame_inside_its_border(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    buttons = [QPushButton("Add"), QPushButton("Add")]
    for button in buttons:
        layout.addWidget(button)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    QTest.keyClick(row, Qt.Key.Key_Tab)
    inside = buttons[0].rect().adjusted(3, 3, -3, -3)
    pictures = [button.grab(inside).toImage() for button in buttons]
    assert [button.hasFocus() for button in buttons].count(True) == 1
    assert pictures[0] == pictures[1]
