"""Icons of the Phosphor family, drawn from the font and names that QtAwesome bundles.

Only that font is loaded: the whole of QtAwesome costs 0.2 s at the first icon.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from sendprep.domain.evidence import Agency, EvidenceKind, Role
from sendprep.domain.weakness import Answer, Judgement, OwnView
from sendprep.gui import look


@dataclass(frozen=True)
class State:
    """How a state is shown: an icon, a colour token of the look, and words."""

    icon: str
    colour: str
    words: str


_GOOD = ("ph.check-circle-fill", "good")
_PART = ("ph.circle-half-fill", "part")
_BAD = ("ph.x-circle-fill", "bad")
_NONE = ("ph.circle-dashed", "none")
STATE_ICONS: dict[Judgement | OwnView | Answer, tuple[str, str]] = {
    Judgement.SUFFICIENT: _GOOD,
    Judgement.NOT_SUFFICIENT: _BAD,
    Judgement.NONE_STATED: _NONE,
    OwnView.SUFFICIENT: _GOOD,
    OwnView.AT_RISK: _PART,
    OwnView.NOT_YET: _BAD,
    OwnView.NOT_JUDGED: _NONE,
    Answer.ANSWERED: _GOOD,
    Answer.PARTLY: _PART,
    Answer.NO_ANSWER: _NONE,
}
ROLE_ICONS = {
    Role.SUPPORTS: "ph.plus-circle",
    Role.PARTLY: "ph.circle-half",
    Role.CONTRADICTS: "ph.minus-circle",
    Role.CONTEXT: "ph.info",
}
AGENCY_ICONS = {
    Agency.EDUCATION: "ph.graduation-cap",
    Agency.HEALTH: "ph.heartbeat",
    Agency.SOCIAL_CARE: "ph.handshake",
    Agency.PARENTS: "ph.users",
    Agency.YOUNG_PEOPLE: "ph.student",
    Agency.SCHOOLS: "ph.chalkboard-teacher",
    Agency.INSPECTORS: "ph.identification-badge",
}
_FILE_ICONS = {
    ".pdf": "ph.file-pdf",
    ".xlsx": "ph.table",
    ".csv": "ph.table",
    ".pptx": "ph.presentation-chart",
    ".eml": "ph.envelope-simple",
    ".msg": "ph.envelope-simple",
    ".png": "ph.image",
    ".jpg": "ph.image",
    ".jpeg": "ph.image",
}
BUTTON = QSize(22, 16)
"""The size of an icon beside the words of a button: 16 px, and air at both sides."""


def state_of(value: Judgement | OwnView | Answer) -> State:
    """Return how a judgement, a view of our own or an answer is shown."""
    name, token = STATE_ICONS[value]
    return State(name, token, value.words)


def file_icon(filename: str, kind: EvidenceKind | None = None) -> str:
    """Return the name of the icon for a file, by its suffix, else by its kind."""
    other = "ph.table" if kind is EvidenceKind.DATA else "ph.file-text"
    return _FILE_ICONS.get(Path(filename).suffix.lower(), other)


def icon(name: str, colour: str = "text", on: str = "") -> QIcon:
    """Return the icon "ph.<glyph>" in a colour token, which is looked up at each drawing.

    `on` is the colour while a button is checked. KeyError for an unknown glyph.
    """
    return QIcon(_Engine(glyph(name), colour, on or colour))


def paint(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Draw an icon into a square of logical pixels, for delegates."""
    _Engine(glyph(name), colour, colour).paint(painter, rect, QIcon.Mode.Normal, QIcon.State.Off)


def glyph(name: str) -> str:
    """Return the character of an icon's name; KeyError for an unknown one."""
    return chr(int(_charmap()[name.removeprefix("ph.")], 16))


class _Engine(QIconEngine):
    """Draws one glyph, in a colour asked for at each drawing, so that it follows the scheme."""

    def __init__(self, character: str, colour: str, on: str) -> None:
        super().__init__()
        self._character, self._colour, self._on = character, colour, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the glyph as large as the square allows."""
        token = self._on if state is QIcon.State.On else self._colour
        font = QFont(_family())
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(look.colour("disabled" if mode is QIcon.Mode.Disabled else token))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw on a pixmap of `size`, which Qt gives in device pixels."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> "_Engine":
        """Return an engine that draws the same."""
        return _Engine(self._character, self._colour, self._on)


def _fonts_folder() -> Path:
    """QtAwesome's folder of fonts, found without importing QtAwesome."""
    found = find_spec("qtawesome")
    if found is None or found.origin is None:
        raise FileNotFoundError("qtawesome/fonts")
    return Path(found.origin).parent / "fonts"


@cache
def _charmap() -> dict[str, str]:
    names = next(_fonts_folder().glob("phosphor-charmap-*.json"))
    loaded: dict[str, str] = json.loads(names.read_text(encoding="utf-8"))
    return loaded


@cache
def _family() -> str:
    font = next(_fonts_folder().glob("phosphor-[0-9]*.ttf"))
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))[0]
