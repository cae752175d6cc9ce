"""The front page of the Word file, with our own views as a table of tiles."""

from collections.abc import Sequence
from math import ceil

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import _Cell as WordCell
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.reports.document import Cover, Sign, Tile
from sendprep.reports.word_styles import ACCENT
from sendprep.reports.word_table import grid, styled
from sendprep.reports.word_text import add_sign, clean, colour, element, sign_colour, write_text

_MOST_IN_A_ROW = 9
_SPACE = 2.0
# Ground, and line as (kind, eighths of a point), of the tiles of print.md 5.
_TILES = {
    Sign.GOOD: ("0C6650", "single", 6),
    Sign.PART: ("FBEECB", "single", 6),
    Sign.BAD: ("FFFFFF", "single", 18),
    Sign.NONE: ("FFFFFF", "dashed", 6),
}


def write_cover(word: WordDocument, cover: Cover) -> None:
    """Add the front page from area to handling sentence."""
    area = word.add_paragraph(clean(cover.area), "Area")
    _rule_below(area)
    word.add_paragraph(clean(cover.title), "Title")
    word.add_paragraph(clean(cover.subtitle), "Subtitle")
    word.add_paragraph(style="Body Text").add_run(clean(cover.tiles_heading)).style = "Reference"
    words = {sign: said.split(":")[0] for sign, said in cover.tile_counts}
    for row in _rows(cover.tiles):
        _write_tiles(word, row, words)
    if cover.tile_counts:
        _write_counts(word, cover)
    write_text(word.add_paragraph(style="Tile Note"), cover.tiles_note)
    _write_facts(word, cover.facts)
    word.add_paragraph(clean(cover.handling), "Source Note")


def _rule_below(area: WordParagraph) -> None:
    line = f'<w:bottom w:val="single" w:sz="32" w:space="10" w:color="{ACCENT}"/>'
    border = parse_xml(f"<w:pBdr {nsdecls('w')}>{line}</w:pBdr>")
    area._p.get_or_add_pPr().insert_element_before(border, "w:shd", "w:tabs", "w:spacing")


def _rows(tiles: Sequence[Tile]) -> list[Sequence[Tile]]:
    """Part the tiles in rows of like length."""
    if not tiles:
        return []
    length = ceil(len(tiles) / ceil(len(tiles) / _MOST_IN_A_ROW))
    return [tiles[at : at + length] for at in range(0, len(tiles), length)]


def _write_tiles(word: WordDocument, tiles: Sequence[Tile], words: dict[Sign, str]) -> None:
    width = min(24.0, (170 - _SPACE * (len(tiles) - 1)) / len(tiles))
    widths = [width]
    for _ in tiles[1:]:
        widths += [_SPACE, width]
    cells = grid(word, "Sendprep Layout", 1, widths).rows[0].cells
    for tile, cell in zip(tiles, cells[::2], strict=True):
        _write_tile(cell, tile, words.get(tile.sign, ""))


def _write_tile(cell: WordCell, tile: Tile, word: str) -> None:
    ground, line, thickness = _TILES[tile.sign]
    properties = cell._tc.get_or_add_tcPr()
    borders = element("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        ink = sign_colour(tile.sign)
        borders.append(element(f"w:{side}", val=line, sz=f"{thickness}", space="0", color=ink))
    properties.append(borders)
    properties.append(element("w:shd", val="clear", color="auto", fill=ground))
    margins = element("w:tcMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w="0", type="dxa"))
    properties.append(margins)
    runs = [styled(cell, "Tile").add_run(f"{tile.number}")]
    runs.append(cell.add_paragraph(style="Tile State").add_run(clean(word)))
    if tile.sign is Sign.GOOD:
        for run in runs:
            colour(run, "FFFFFF")


def _write_counts(word: WordDocument, cover: Cover) -> None:
    counts = word.add_paragraph(style="Body Text")
    for place, (sign, said) in enumerate(cover.tile_counts):
        if place:
            counts.add_run("\N{EM SPACE}")
        add_sign(counts, sign)
        counts.add_run(clean(said))


def _write_facts(word: WordDocument, facts: Sequence[tuple[str, str]]) -> None:
    table = grid(word, "Sendprep Facts", len(facts), (45, 125))
    for row, (label, fact) in zip(table.rows, facts, strict=True):
        styled(row.cells[0], "Table Text").add_run(clean(label)).style = "Role"
        styled(row.cells[1], "Table Text").add_run(clean(fact))
