"""Cuts the four faces of Sendprep Sans, and lays the fallback face beside them.

Run `python packaging/make_fonts.py [DEJAVU_FOLDER]`; the result in `resources/fonts` is
committed. The same packages give the same bytes. Sendprep Sans is Source Sans 3 under
another name, because its licence (SIL OFL 1.1) reserves the name "Source".
"""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGE = "fontpkg-source-sans-3"
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
DEJAVU_LICENCE = Path("/usr/share/doc/fonts-dejavu-core/copyright")

FAMILY = "Sendprep Sans"
ASCENT, DESCENT = 984, -273
BOLD_WEIGHT = 650  # 700 clogs on a laser printer
_LICENCE, _LICENCE_URL = 13, 14
_DROPPED_NAMES = (7, 8, 9, 11, 12, 16, 17, 21, 22, 25)  # trade mark, makers, variable families


@dataclass(frozen=True)
class Cut:
    """One static face: which file it is cut from, and how heavy."""

    style: str
    source: str
    weight: int

    @property
    def postscript(self) -> str:
        """The face's PostScript name, which is also its file's."""
        return f"SendprepSans-{self.style.replace(' ', '')}"

    @property
    def bold(self) -> bool:
        """Whether the face takes the place of bold."""
        return self.weight > 400

    @property
    def italic(self) -> bool:
        """Whether the face takes the place of italic."""
        return "Italic" in self.style


CUTS = (
    Cut("Regular", "SourceSans3[wght].ttf", 400),
    Cut("Bold", "SourceSans3[wght].ttf", BOLD_WEIGHT),
    Cut("Italic", "SourceSans3-Italic[wght].ttf", 400),
    Cut("Bold Italic", "SourceSans3-Italic[wght].ttf", BOLD_WEIGHT),
)


def package_files() -> Iterator[Path]:
    """Yield the files of the installed font package."""
    for file in metadata.files(PACKAGE) or ():
        yield Path(str(file.locate()))


def cut_face(cut: Cut, source: Path) -> TTFont:
    """Return the static face of one weight, renamed and with our metrics."""
    font = TTFont(source, recalcTimestamp=False)
    instancer.instantiateVariableFont(font, {"wght": cut.weight}, inplace=True)
    rename(font, cut)
    set_metrics(font, cut)
    for table in ("STAT", "DSIG"):
        if table in font:
            del font[table]
    return font


def rename(font: TTFont, cut: Cut) -> None:
    """Give the face its own names, keeping the makers' copyright line and licence."""
    names = font["name"]
    for name_id in _DROPPED_NAMES:
        names.removeNames(nameID=name_id)
    version = names.getDebugName(5)
    new = {
        1: FAMILY,
        2: cut.style,
        3: f"{version};{cut.postscript}",
        4: f"{FAMILY} {cut.style}",
        5: version,
        6: cut.postscript,
        10: "Cut and renamed from Source Sans 3 for sendprep.",
        _LICENCE: names.getDebugName(_LICENCE),
        _LICENCE_URL: names.getDebugName(_LICENCE_URL),
    }
    for name_id, text in new.items():
        names.removeNames(nameID=name_id)
        if text:
            names.setName(text, name_id, 3, 1, 0x409)


def set_metrics(font: TTFont, cut: Cut) -> None:
    """Set ascent and descent (per 1,000) so that text stands in the middle of its box."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent = os2.sTypoAscender = os2.usWinAscent = ASCENT
    hhea.descent = os2.sTypoDescender = DESCENT
    os2.usWinDescent = -DESCENT
    hhea.lineGap = os2.sTypoLineGap = 0
    os2.usWeightClass = 700 if cut.bold else 400
    style_bits = 0x20 * cut.bold | 0x01 * cut.italic or 0x40
    os2.fsSelection = os2.fsSelection & ~0x61 | style_bits
    font["head"].macStyle = 0x01 * cut.bold | 0x02 * cut.italic


def main(dejavu: Path = DEJAVU) -> None:
    """Write every face and licence into `resources/fonts`."""
    FONTS.mkdir(parents=True, exist_ok=True)
    files = {file.name: file for file in package_files()}
    for cut in CUTS:
        face = cut_face(cut, files[cut.source])
        face.save(FONTS / f"{cut.postscript}.ttf", reorderTables=True)
    shutil.copyfile(files["LICENSE"], FONTS / "SendprepSans-LICENCE.txt")
    shutil.copyfile(dejavu / "DejaVuSans.ttf", FONTS / "DejaVuSans.ttf")
    shutil.copyfile(DEJAVU_LICENCE, FONTS / "DejaVuSans-LICENCE.txt")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
