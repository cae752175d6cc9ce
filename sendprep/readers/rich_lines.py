"""The lines of a Rich Text file as they come about, letter by letter and cell by cell."""

from sendprep.domain.pages import Line
from sendprep.readers.rows import BLANK, row_text

_MAX_CELLS = 1_000


class Lines:
    """Gathers words into lines; rows of tables into one line each."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._text: list[str] = []
        self._weight = [0, 0]
        self._cell: list[str] = []
        self._cells: list[str] = []

    def say(self, text: str, bold: bool) -> None:
        """Add letters to the line that is being written."""
        self._text.append(text)
        self._weight[bold] += sum(char.isalnum() for char in text)

    def end_mark(self) -> None:
        """Take what was written as the number or bullet of a list's item."""
        mark = " ".join("".join(self._text).split())
        self._text = [f"{mark} " if any(map(str.isalnum, mark)) else "■ "]
        self._weight = [0, 0]

    def end_paragraph(self, in_table: bool) -> None:
        """End a paragraph; within a table it stays in its cell."""
        text, bold = "".join(self._text), self._weight[True] > self._weight[False]
        self._text, self._weight = [], [0, 0]
        for part in text.split("\n"):
            words = part.strip(" ")
            if in_table and words.strip():
                self._cell.append(" ".join(words.split()))
            elif words.strip():
                self._lines.append(Line(words, bold=bold))
        if not in_table:
            self._part()

    def end_cell(self, _: bool) -> None:
        """End a cell of a row."""
        self.end_paragraph(True)
        if len(self._cells) < _MAX_CELLS:
            self._cells.append("\n".join(self._cell))
            self._cell = []

    def end_row(self, _: bool) -> None:
        """End a row; one without words is left out."""
        text = row_text(self._cells)
        self._cells = []
        if text:
            while self._lines and self._lines[-1] is BLANK and self._is_row(-2):
                self._lines.pop()
            self._lines.append(Line(text))

    def words(self) -> str:
        """Return all in one line, for what stands beside the text."""
        return " ".join(" ".join(line.text.split()) for line in self.ended() if line.text)

    def ended(self) -> list[Line]:
        """Return the lines, without empty ones at their end."""
        self.end_paragraph(False)
        if self._cell:
            self.end_cell(True)
        if self._cells:
            self.end_row(True)
        while self._lines and self._lines[-1] is BLANK:
            self._lines.pop()
        return self._lines

    def _is_row(self, at: int) -> bool:
        return len(self._lines) >= -at and "\t" in self._lines[at].text

    def _part(self) -> None:
        if self._lines and self._lines[-1] is not BLANK:
            self._lines.append(BLANK)
