"""Invented letters as files: Word, and PDF with running lines, page breaks and broken words."""

from pathlib import Path

from docx import Document
from letters_made import Block, Layout, MadeLetter, blocks
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

HEADER = "Revisit letter: Lantern Inspectorate"
FOOTER = "Ferry Road, telephone 0300 555 0199"
_WIDTH, _LEFT, _SIZE, _PITCH = 380.0, 90.0, 12.0, 14.6
_FACES = {False: "Times-Roman", True: "Times-Bold"}


def write_word(letter: MadeLetter, layout: Layout, path: Path) -> Path:
    """Write the letter as Word; bullets are typed or Word's own, by the layout's mark."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = HEADER
    for block in blocks(letter, layout):
        style = "List Bullet" if block.mark == "• " else None
        typed = "" if style else block.mark
        paragraph = document.add_paragraph(style=style)
        paragraph.add_run(typed + block.text).bold = block.bold
    document.save(str(path))
    return path


def write_pdf(letter: MadeLetter, layout: Layout, path: Path, room: float = 640.0) -> Path:
    """Write the letter as PDF on pages with `room` points for text: breaks fall anywhere."""
    canvas = Canvas(str(path))
    press = _Press(canvas, room)
    for block in blocks(letter, layout):
        press.set_block(block)
    press.end_page()
    canvas.save()
    return path


class _Press:
    """Sets paragraphs line by line, as a plain typewriter would."""

    def __init__(self, canvas: Canvas, room: float) -> None:
        self._canvas, self._room, self._used, self._page = canvas, room, 0.0, 1

    def set_block(self, block: Block) -> None:
        indent = 18.0 if block.mark else 0.0
        for at, line in enumerate(_wrapped(block, _WIDTH - indent)):
            if self._used + _PITCH > self._room:
                self.end_page()
            y = 770.0 - self._used
            if block.mark and at == 0:
                self._write(_LEFT, y, block.mark.strip().replace("■", "•"), False)
            self._write(_LEFT + indent, y, line, block.bold)
            self._used += _PITCH
        self._used += 10.0

    def end_page(self) -> None:
        self._write(_LEFT, 810.0, HEADER, False)
        self._write(_LEFT, 40.0, FOOTER, False)
        self._write(400.0, 40.0, str(self._page), False)
        self._canvas.showPage()
        self._used, self._page = 0.0, self._page + 1

    def _write(self, x: float, y: float, text: str, bold: bool) -> None:
        self._canvas.setFont(_FACES[bold], _SIZE)
        self._canvas.drawString(x, y, text)


def _wrapped(block: Block, width: float) -> list[str]:
    """Break a paragraph into lines; a long word that does not fit is broken with a hyphen."""
    lines, line = [], ""
    for word in block.text.split():
        trial = f"{line} {word}".strip()
        if stringWidth(trial, _FACES[block.bold], _SIZE) <= width:
            line = trial
            continue
        first, rest = _broken(word)
        trial = f"{line} {first}"
        if first and stringWidth(trial, _FACES[block.bold], _SIZE) <= width:
            lines.append(trial)
            line = rest
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def _broken(word: str) -> tuple[str, str]:
    """Cut a word at its own hyphen, or a long one so that neither half is a word."""
    if "-" in word[1:-1]:
        at = word.index("-", 1) + 1
        return word[:at], word[at:]
    if word.isalpha() and len(word) >= 10:
        return word[:6] + "-", word[6:]
    return "", ""
