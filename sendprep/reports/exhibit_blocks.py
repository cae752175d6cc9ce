"""Tells what the lines of a file without pages are: headings, paragraphs, lists, tables."""

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from sendprep.domain.pages import Line, Page
from sendprep.reports.document import Block, Heading, Note, Paragraph, Run
from sendprep.reports.exhibit_lists import ListItem, parted
from sendprep.reports.exhibit_mail_head import MailHead, mail_head
from sendprep.reports.exhibit_outline import outline
from sendprep.reports.exhibit_tables import laid_tables

SetBlock = Block | ListItem | MailHead
_LONGEST_HEADING, _LONGEST_UNMARKED = 200, 90
"""Characters of bold words, and of others, up to which they head what follows."""
_MOST_UNMARKED = 2
"""Short lines in a row that head what follows: more of them are a list of some kind."""
_SENTENCE_ENDS = (".", "!", "?", ";", ",")
_LONGEST_LEAD = 400
"""Characters of words with a colon at their end up to which they go on to the page of a list."""


def set_blocks(page: Page) -> Iterator[SetBlock]:
    """Yield the words of a page of the file as blocks; an empty line parts paragraphs."""
    outlined = outline(page)
    if outlined:
        yield from outlined
        return
    head = mail_head(page.lines)
    if head:
        yield head
    lines = page.lines[len(head.lines) if head else 0 :]
    for is_table, group in _together(lines):
        if is_table:
            yield from laid_tables([line.text.split("\t") for line in group])
        else:
            for part in parted(group):
                yield from (part,) if isinstance(part, ListItem) else _words(part)


def _together(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Yield the lines that stand together, without the empty ones: rows of a table, or words."""
    for kind, group in groupby(lines, _kind):
        if kind is not None:
            yield kind, list(group)


def keeping(blocks: Sequence[SetBlock]) -> list[bool]:
    """Tell of each block whether it must stand on the page of the next: what heads or leads it."""
    kept: list[bool] = []
    run = 0
    for place in reversed(range(len(blocks))):
        run = run + 1 if _is_short(blocks[place]) else 0
        kept.append(place + 1 < len(blocks) and _leads(blocks[place], blocks[place + 1], run))
    kept.reverse()
    for place in range(1, len(blocks) - 1):
        kept[place] |= kept[place - 1] and _is_statement(blocks[place])
    return kept


def _kind(line: Line) -> bool | None:
    """Tell whether a line is a row of a table; None of an empty one."""
    return "\t" in line.text if line.text.strip() else None


def _words(lines: Sequence[Line]) -> Iterator[Block]:
    """Yield the bold lines that begin a paragraph as its heading, then the paragraph.

    A bold sentence alone may as well close what stands above it, so it is a paragraph.
    """
    heading: list[Line] = list(takewhile(lambda line: line.bold, lines))
    said = "\n".join(line.text.strip() for line in heading)
    is_statement = said.endswith(".") and len(heading) == len(lines)
    if is_statement or not 0 < len(said) <= _LONGEST_HEADING:
        heading = []
    if heading:
        yield Heading(3, said, "", listed=False)
    if others := lines[len(heading) :]:
        yield Paragraph(tuple(_runs(others)))


def _runs(lines: Sequence[Line]) -> Iterator[Run]:
    for number, line in enumerate(lines):
        yield Run(("\n" if number else "") + line.text.strip(), bold=line.bold)


def _leads(block: SetBlock, after: SetBlock, run: int) -> bool:
    """Tell whether a block heads the one after it; `run` short lines stand together from it on."""
    match block:
        case Heading() | Note():
            return True
        case ListItem():
            is_head = _is_bold(block) or (block.is_numbered and _is_no_sentence(block))
            return (is_head and _is_below(after, block)) or _ends_in_colon(block)
        case Paragraph():
            heads = 0 < run <= _MOST_UNMARKED and not isinstance(after, Heading)
            is_bold = _is_bold(block) and not _is_statement(block)
            return heads or is_bold or _ends_in_colon(block)
        case _:
            return False


def _is_below(block: SetBlock, item: ListItem) -> bool:
    """Tell whether a block is no item of the same list: words, or items of a list within it."""
    if not isinstance(block, ListItem):
        return True
    if not item.is_numbered:
        return False
    return not block.is_numbered or block.mark.startswith(item.mark.rstrip("."))


def _is_statement(block: SetBlock) -> bool:
    """Tell whether a paragraph is a bold sentence, which may head what follows or close it."""
    return isinstance(block, Paragraph) and _is_bold(block) and _said(block).endswith(".")


def _ends_in_colon(block: Paragraph | ListItem) -> bool:
    said = _said(block)
    return said.endswith(":") and len(said) <= _LONGEST_LEAD


def _is_short(block: SetBlock) -> bool:
    """Tell whether a paragraph is a short line that is no sentence, as an unmarked heading is."""
    return isinstance(block, Paragraph) and _is_no_sentence(block)


def _is_no_sentence(block: Paragraph | ListItem) -> bool:
    said = _said(block)
    is_sentence = said.endswith(_SENTENCE_ENDS) or "\n" in said
    return len(said) <= _LONGEST_UNMARKED and not is_sentence


def _is_bold(block: Paragraph | ListItem) -> bool:
    return len(_said(block)) <= _LONGEST_HEADING and all(run.bold for run in block.text)


def _said(block: Paragraph | ListItem) -> str:
    return "".join(run.text for run in block.text).rstrip()
