"""The contents of the Word file: a real TOC field, filled in so that it is never empty."""

from collections.abc import Iterator, Sequence

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph as WordParagraph

from sendprep.reports.document import Block, Contents, Heading, Run, WeaknessTitle
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.word_text import clean, element, write_text

_OWN_COUNT = (
    "This copy counts its own pages. A reference such as “E14, p. 212” names the page of the "
    "exhibits that has this number stamped at its foot."
)


def write_contents(word: WordDocument, contents: Contents, blocks: Sequence[Block]) -> None:
    """Add the contents of what is listed: headings of level 1, and the weaknesses."""
    word.add_paragraph(clean(contents.heading), "Contents Heading")
    entries = list(_entries(blocks))
    lines = [word.add_paragraph(style="toc 1") for _ in entries] or [word.add_paragraph()]
    _field_mark(lines[0], "begin", 'TOC \\o "1-1" \\h \\z')
    for line, (title, anchor) in zip(lines, entries, strict=False):
        write_text(line, (Run(f"{title}\t", goes_to=anchor), Run(page_of=anchor, goes_to=anchor)))
    _field_mark(lines[-1], "end")
    for title, page in contents.beyond:  # a field cannot know of another file
        write_text(word.add_paragraph(style="toc 1"), (Run(f"{title}\t"), page))
    if contents.beyond:
        word.add_paragraph(_OWN_COUNT, "Source Note")


def _entries(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1 and block.listed:
            yield block.text, block.anchor
        if isinstance(block, WeaknessSheet):
            yield from _entries((block.title,))
        if isinstance(block, WeaknessTitle):
            yield f"{block.number}  {block.title}", block.anchor


def _field_mark(line: WordParagraph, kind: str, code: str = "") -> None:
    """Begin the field that all lines stand in, or end it; it is worked out on opening."""
    mark = element("w:fldChar", fldCharType=kind)
    line.add_run()._r.append(mark)
    if not code:
        return
    instruction = element("w:instrText")
    instruction.text = f" {code} "
    line.add_run()._r.append(instruction)
    line.add_run()._r.append(element("w:fldChar", fldCharType="separate"))
