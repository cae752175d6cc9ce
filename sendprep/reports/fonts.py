"""The faces of the printed page, and which of them has the glyph for each character."""

import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache, lru_cache
from itertools import groupby
from threading import RLock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from sendprep.paths import resource

ASCENT = 0.984  # of the size; set by packaging/make_fonts.py
DESCENT = 0.273
_LOADING = RLock()


class Face(Enum):
    """A face; the value is its file in `resources/fonts` and its name in the document."""

    REGULAR = "SendprepSans-Regular"
    BOLD = "SendprepSans-Bold"
    ITALIC = "SendprepSans-Italic"
    BOLD_ITALIC = "SendprepSans-BoldItalic"
    FALLBACK = "DejaVuSans"


def font(face: Face) -> TTFont:
    """Return the face as ReportLab's font, registered under its name.

    One face is one font in every thread: a document that met two would hold it twice.
    """
    with _LOADING:
        return _loaded(face)


@cache
def _loaded(face: Face) -> TTFont:
    found = TTFont(face.value, str(resource(f"fonts/{face.value}.ttf")), asciiReadable=False)
    pdfmetrics.registerFont(found)
    return found


@lru_cache(maxsize=100_000)
def width(text: str, face: Face) -> float:
    """Return the width of the text, in ems."""
    return float(font(face).stringWidth(text, 1))


def clean(text: str) -> str:
    """Return the text composed, without characters that have no ink: controls, soft hyphens.

    Line ends stay, as they are asked for; every other space becomes a plain space,
    apart from the no-break space.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_inked, unicodedata.normalize("NFC", text)))


def has_all(text: str, face: Face) -> bool:
    """Tell whether the face has every character of the cleaned text but its line ends."""
    return _glyphs(face).issuperset(text.replace("\n", ""))


def pieces(text: str, face: Face) -> Iterator[tuple[Face, str]]:
    """Yield the cleaned text in runs of one face; what no face has becomes `[U+1F9E9]`."""
    if has_all(text, face):
        yield face, text
        return
    for chosen, characters in groupby(text, lambda character: _face_for(character, face)):
        run = "".join(characters)
        if chosen is None:
            yield face, "".join(map(_code, run))
        else:
            yield chosen, run


def missing_glyphs(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of all characters that no face has, in the order of their numbers."""
    characters = set().union(*map(clean, texts)) - {"\n"}
    return tuple(_code(one) for one in sorted(characters) if _face_for(one, Face.REGULAR) is None)


def _inked(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if (category == "Zs" and character != "\u00a0") or character in "\t\r\v\f\u2028\u2029":
        return " "
    hidden = category in ("Cc", "Cf") or "\ufe00" <= character <= "\ufe0f"
    return "" if hidden else character


@cache
def _glyphs(face: Face) -> frozenset[str]:
    return frozenset(chr(code) for code in font(face).face.charToGlyph) - {"\x00"}


def _face_for(character: str, face: Face) -> Face | None:
    return next((one for one in (face, Face.FALLBACK) if character in _glyphs(one)), None)


def _code(character: str) -> str:
    return f"[U+{ord(character):04X}]"
