"""Every icon that the program names exists, and follows the scheme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.domain.evidence import Agency, Role
from sendprep.domain.weakness import Answer, Judgement, OwnView
from sendprep.gui import icons, look

_GUI = Path(icons.__file__).parent
_NAMES = sorted(
    {
        name
        for file in _GUI.glob("*.py")
        for name in re.findall(r'"(ph\.[a-z0-9-]+)"', file.read_text("utf-8"))
    }
)


@pytest.mark.parametrize("name", _NAMES)
def test_icon_that_the_code_names_exists(name: str) -> None:
    assert len(icons.glyph(name)) == 1


def test_every_state_has_icon_and_words() -> None:
    for value in (*Judgement, *OwnView, *Answer):
        state = icons.state_of(value)
        assert icons.glyph(state.icon)
        assert state.words == value.words
        assert look.hex_of(state.colour, look.Scheme.LIGHT)


def test_states_differ_in_shape_not_only_in_colour() -> None:
    for choice in (Judgement, OwnView, Answer):
        states = [icons.state_of(value).icon for value in choice]
        assert len(set(states)) == len(states)


def test_every_agency_and_role_has_an_icon() -> None:
    assert set(icons.AGENCY_ICONS) == set(Agency)
    assert set(icons.ROLE_ICONS) == set(Role)


def test_icon_follows_the_scheme_without_being_made_anew(qtbot: QtBot, qapp: QApplication) -> None:
    made = icons.icon("ph.printer")
    light = _darkest(made)
    look.apply(qapp, look.Scheme.DARK)
    dark = _darkest(made)
    look.apply(qapp, look.Scheme.LIGHT)

    assert light < 100 < dark


def test_icon_is_drawn_in_the_pixels_of_the_screen(qtbot: QtBot) -> None:
    pixmap = icons.icon("ph.printer").pixmap(QSize(16, 16), 2.0)

    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


def test_disabled_icon_is_paler(qtbot: QtBot) -> None:
    made = icons.icon("ph.printer")

    assert _darkest(made, QIcon.Mode.Disabled) > _darkest(made)


def _darkest(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> int:
    """The lightness of the most opaque pixel."""
    image: QImage = icon.pixmap(QSize(32, 32), mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return max(pixels, key=lambda pixel: pixel.alpha()).lightness()
