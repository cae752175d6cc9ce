"""The signs on labels follow the scheme, also those of pages that were open before."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui import look, pages
from sendprep.gui.look import Scheme
from sendprep.gui.start_window import StartWindow
from sendprep.gui.window import MainWindow

_DARK = 100
"""The lightness below which a sign is not seen on a dark page."""


def test_every_sign_of_the_window_is_seen_when_the_scheme_turns_dark(
    bank: Bank, qapp: QApplication, qtbot: QtBot
) -> None:
    window, start = MainWindow(bank), StartWindow()
    qtbot.addWidget(window)
    qtbot.addWidget(start)
    for page in (pages.WEAKNESSES, pages.EVIDENCE, pages.PRINT):
        window.desk.go(page)
    signs = [
        label
        for top in (window, start)
        for label in top.findChildren(QLabel)
        if not label.pixmap().isNull()
    ]
    assert {sign.objectName() for sign in signs} >= {"privacyIcon", "sign", "judgementIcon"}
    try:
        look.apply(qapp, Scheme.DARK)
        unseen = [sign.objectName() for sign in signs if _lightness(sign) < _DARK]
    finally:
        look.apply(qapp, Scheme.LIGHT)
    assert unseen == []
    assert [sign.objectName() for sign in signs if _lightness(sign) > 2 * _DARK] == []


def _lightness(sign: QLabel) -> int:
    """Return the lightness of the most opaque pixel."""
    image: QImage = sign.pixmap().toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda pixel: pixel.alpha()).lightness()
