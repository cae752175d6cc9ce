"""Write a short paper of the sample area, from its text, as PDF, Word or Markdown."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sendprep.reports.document import Block, Bullets, Document, Heading, Paragraph, Run, plain


def write_paper(text: str, out: Path) -> None:
    """Write a paper whose text has headings (#), bullets (-) and bold paragraphs (**)."""
    if out.suffix == ".md":
        out.write_text(text, encoding="utf-8")
        return
    title = next(line[2:] for line in text.splitlines() if line.startswith("# "))
    document = Document(title, title, "", "", date(2026, 1, 1), tuple(_blocks(text)))
    if out.suffix == ".pdf":
        from sendprep.reports.pdf import write_pdf

        write_pdf(document, out)
    else:
        from sendprep.reports.word import write_word

        write_word(document, out)


def _blocks(text: str) -> Iterator[Block]:
    for number, paragraph in enumerate(text.split("\n\n")):
        for line in paragraph.splitlines():
            if line.startswith("#"):
                level = len(line) - len(line.lstrip("#"))
                yield Heading(level, line.lstrip("# "), f"h{number}")
            elif line.startswith("- "):
                yield Bullets((plain(line[2:]),))
            elif line.startswith("**"):
                yield Paragraph((Run(line.strip("*"), bold=True),))
            elif line:
                yield Paragraph(plain(line))
