"""The user's choice of light or dark and of text size, kept and put on the whole program."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from sendprep.gui import look
from sendprep.gui.settings import Settings, read_settings, write_settings


def dress(application: QApplication) -> None:
    """Dress the program as the settings say."""
    settings = read_settings()
    look.apply(application, _scheme(settings), settings.text_size)


def follow_system(application: QApplication) -> None:
    """Dress the program anew whenever the system turns light or dark, unless one was chosen."""
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda: _follow(application))


def choose_appearance(value: str, _checked: bool = True) -> None:
    """Keep "system", "light" or "dark", and dress the program so."""
    write_settings(replace(read_settings(), appearance=value))
    _dress_this()


def choose_text_size(percent: int, _checked: bool = True) -> None:
    """Keep a text size, and dress the program so."""
    write_settings(replace(read_settings(), text_size=percent))
    _dress_this()


def _dress_this() -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        dress(application)


def _scheme(settings: Settings) -> look.Scheme | None:
    known = {scheme.value: scheme for scheme in look.Scheme}
    return known.get(settings.appearance)


def _follow(application: QApplication) -> None:
    if _scheme(read_settings()) is None and look.scheme() is not look.system_scheme():
        dress(application)
