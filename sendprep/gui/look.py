"""How the window looks: two sets of colours, the type sizes, and the one style sheet.

Nothing else names a colour. To add one: add it to `_TOKENS` in both columns, with its contrast
computed in `tests/gui/test_look.py`; `@name` then works in `resources/look/look.qss`.
"""

import re
from enum import Enum
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from sendprep.paths import resource


class Scheme(Enum):
    """Which of the two sets of colours."""

    LIGHT = "light"
    DARK = "dark"


_TOKENS = MappingProxyType(
    {  # token: (light, dark), from the design's table
        "surface": ("#FFFFFF", "#212930"),
        "window": ("#F3F6F7", "#1A2026"),
        "chrome": ("#E6EBEE", "#14191E"),
        "sunken": ("#EEF2F4", "#1C2329"),
        "line": ("#D3DBE0", "#37434C"),
        "edge": ("#74828C", "#82919B"),
        "text": ("#16212A", "#E7ECEF"),
        "muted": ("#475660", "#B6C1C8"),
        "faint": ("#5C6973", "#A6B2BA"),
        "disabled": ("#8A96A0", "#6B7780"),
        "accent": ("#0B5A73", "#73C5DD"),
        "accent-hover": ("#084A5F", "#8FD3E7"),
        "accent-pressed": ("#063A4B", "#A9DFEE"),
        "on-accent": ("#FFFFFF", "#05222B"),
        "selection": ("#D6EAF1", "#1A3D4B"),
        "marker": ("#FFE694", "#574610"),
        "paper-marker": ("#FFE694", "#FFE694"),
        "count-1": ("#D6EAF1", "#1E4453"),
        "count-2": ("#8FC4D6", "#2E6E85"),
        "count-3": ("#0B5A73", "#73C5DD"),
        "good": ("#0C6650", "#66CBAA"),
        "part": ("#905900", "#F5D07E"),
        "bad": ("#85161F", "#F28B84"),
        "none": ("#596670", "#A2AEB6"),
        "good-soft": ("#DCF0E9", "#17392F"),
        "part-soft": ("#FBEECB", "#3E3216"),
        "bad-soft": ("#FAE1DF", "#4B2526"),
        "none-soft": ("#E7ECEF", "#303B43"),
        "good-fill": ("#3FA58A", "#3FA58A"),
        "part-fill": ("#F0B43C", "#F0B43C"),
        "bad-fill": ("#8F1D26", "#C64A4F"),
    }
)
_ROLES = (
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.Midlight, "chrome"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.PlaceholderText, "faint"),
    (QPalette.ColorRole.Shadow, "disabled"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.BrightText, "on-accent"),
    (QPalette.ColorRole.Highlight, "selection"),
)
_FAMILIES = ("Segoe UI Variable Text", "Segoe UI", "Selawik")
_OUR_FAMILY = "Sendprep Sans"  # the paper's family; it stands in where none of these is
_FACES = ("Regular", "Bold", "Italic", "BoldItalic")
_BODY = 10.0
TEXT_SIZES = (100, 115, 130, 150)
"""The text sizes of the View menu, in percent."""


_SIZES = MappingProxyType(
    {  # name: (points at 100 %, weight)
        "figure": (33.0, QFont.Weight.Light),
        "page-title": (16.0, QFont.Weight.DemiBold),
        "weakness-title": (13.0, QFont.Weight.DemiBold),
        "section": (11.0, QFont.Weight.DemiBold),
        "reading": (11.0, QFont.Weight.Normal),
        "reading-strong": (11.0, QFont.Weight.DemiBold),
        "body": (10.0, QFont.Weight.Normal),
        "body-strong": (10.0, QFont.Weight.DemiBold),
        "caption": (9.0, QFont.Weight.Normal),
        "label": (9.0, QFont.Weight.DemiBold),
        "rail": (8.5, QFont.Weight.Normal),
    }
)


_OF_THE_SYSTEM = (
    "QMenu",
    "QMenuBar",
    "QMessageBox",
    "QTipLabel",
    "QStatusBar",
    "QAbstractItemView",
)
"""Kinds of widgets to which Windows gives fonts of its own, whatever the program's is."""

_HEIGHTS = MappingProxyType(
    {  # what is to be hit: (its type, least height in pixels, without edge and padding)
        "button": ("body", 18),
        "link": ("body", 22),
        "status": ("caption", 20),
    }
)


def apply(app: QApplication, scheme: Scheme | None = None, text_size: int = 100) -> None:
    """Dress the whole program; without a scheme it follows the system's.

    A contrast theme of the system wins: its own palette, and no style sheet.
    """
    QDir.setSearchPaths("icons", [str(resource("look"))])
    app.setStyle("Fusion")
    hints = app.styleHints()
    if scheme is None:
        hints.unsetColorScheme()
    else:
        dark = scheme is Scheme.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    app.setFont(_family_font(_BODY * text_size / 100))
    if high_contrast():
        app.setPalette(QPalette())
        app.setStyleSheet("")
    else:
        chosen = scheme or system_scheme()
        app.setPalette(palette(chosen))
        app.setStyleSheet(_sheet(chosen, text_size))
    for kind in _OF_THE_SYSTEM:  # last, as each new style sheet takes them from Windows again
        # PySide takes a str and no bytes, whatever its types say.
        app.setFont(app.font(), kind)  # type: ignore[arg-type]


def system_scheme() -> Scheme:
    """Return the scheme that the system asks for; light where it does not say."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def high_contrast() -> bool:
    """Whether the user has chosen a contrast theme in the system."""
    hints = QGuiApplication.styleHints()  # kept: without it the binding drops accessibility()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def scheme() -> Scheme:
    """Return the scheme in which the program is dressed now."""
    dark = QGuiApplication.palette().window().color().lightness() < 128
    return Scheme.DARK if dark else Scheme.LIGHT


def colour(name: str) -> QColor:
    """Return a colour by its token, in the scheme of now; KeyError for an unknown token."""
    found = QColor(hex_of(name, scheme()))
    if high_contrast() and not name.endswith(("-soft", "-fill")):
        return QGuiApplication.palette().windowText().color()
    return found


def hex_of(name: str, scheme: Scheme) -> str:
    """Return a token's colour as #RRGGBB; KeyError for an unknown token."""
    return _TOKENS[name][scheme is Scheme.DARK]


def palette(scheme: Scheme) -> QPalette:
    """Return the palette of a scheme."""
    made = QPalette()
    for role, token in _ROLES:
        made.setColor(role, QColor(hex_of(token, scheme)))
    off = QColor(hex_of("disabled", scheme))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, off)
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, off)
    return made


def font(name: str) -> QFont:
    """Return a font by its name in the design, in the text size of now; KeyError if unknown."""
    size, weight = _SIZES[name]
    made = QFont(QApplication.font())
    made.setPointSizeF(size * QApplication.font().pointSizeF() / _BODY)
    made.setWeight(weight)
    return made


def _family_font(points: float) -> QFont:
    made = QFont()
    made.setFamilies(_installed())
    made.setPointSizeF(points)
    return made


@cache
def _installed() -> list[str]:
    """The design's families that this computer has, best first; else the one we bring."""
    known = set(QFontDatabase.families())
    there = [family for family in _FAMILIES if family in known]
    if not there:
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/SendprepSans-{face}.ttf")))
    return [*there, _OUR_FAMILY]


def _sheet(scheme: Scheme, text_size: int) -> str:
    """Return the style sheet with its `@tokens` and `@sizes` filled in."""
    words = {name: hex_of(name, scheme) for name in _TOKENS}
    words |= {
        f"{name}-size": f"{points * text_size / 100:.1f}pt" for name, (points, _) in _SIZES.items()
    }
    words["tone"] = scheme.value
    for kind, (name, least) in _HEIGHTS.items():
        line = QFontMetrics(_family_font(_SIZES[name][0] * text_size / 100)).height()
        words[f"{kind}-height"] = f"{max(least, line + 1)}px"
    sheet = resource("look/look.qss").read_text(encoding="utf-8")
    return re.sub(r"@([a-z][a-z0-9-]*)", lambda found: words[found[1]], sheet)
