"""Invented binders for the printers' tests, numbered as a binder with its exhibits is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents_made import blocks, document
from hypothesis import strategies as st

from sendprep.domain.binder import Binding, NumberedPart
from sendprep.domain.binder_numbers import Beyond, Numbered, PartPages, number_pages
from sendprep.reports.document import Block, Document, Heading, Paragraph, Part, Run, plain
from sendprep.reports.pdf_numbers import Numbering

EXHIBIT = PartPages("E14", 12)


def numbering(before: Sequence[NumberedPart] = ()) -> Numbering:
    """Return what numbers a pack whose one exhibit, E14, follows in a file of its own."""

    def number(parts: Sequence[PartPages]) -> Numbered:
        numbered = number_pages([*parts, EXHIBIT], before)
        labels = numbered[-1].labels
        beyond = {f"E14/{page + 1}": Beyond(label, page) for page, label in enumerate(labels)}
        return Numbered(numbered, labels[-1], {"E14": Beyond(labels[0], 0), **beyond})

    return number


def refers(anchor: str) -> Paragraph:
    """Return a paragraph that refers to an anchor in the form of the binder."""
    return Paragraph((Run("See "), Run(f"{anchor}, p. ", reference=True, page_of=anchor), Run(".")))


def binder(*made: Block, binding: Binding | None = Binding.BOTH_SIDES) -> Document:
    """Return a document of the blocks that is printed as a binder."""
    return replace(document(*made), binding=binding)


def parts_of(count: int, right: bool = False) -> list[Block]:
    """Return so many parts of one page."""
    made: list[Block] = []
    for number in range(1, count + 1):
        made.append(Part(f"part-{number}", right, str(number)))
        made += [Heading(1, f"Chapter{number}", f"chapter-{number}"), Paragraph(plain("Words."))]
    return made


@dataclass(frozen=True)
class Drawn:
    """A binder that was drawn, and the issue that was given out before it."""

    document: Document
    before: tuple[NumberedPart, ...]


@st.composite
def binders(draw: st.DrawFn) -> Drawn:
    """Draw a binder of up to five parts, each of which refers to others and to an exhibit."""
    count = draw(st.integers(1, 5))
    anchors = [f"chapter-{number}" for number in range(1, count + 1)]
    made: list[Block] = []
    for number, anchor in enumerate(anchors, 1):
        made.append(Part(f"part-{number}", draw(st.booleans()), draw(st.sampled_from(["", "7"]))))
        made.append(Heading(1, f"Chapter{number}", anchor))
        reached = st.sampled_from([*anchors, "E14", "E14/7"])
        made += map(refers, draw(st.lists(reached, max_size=3)))
        made += draw(st.lists(blocks.filter(lambda one: not isinstance(one, Heading)), max_size=4))
    binding = draw(st.sampled_from(Binding))
    given = [PartPages(f"part-{number}", draw(st.integers(1, 3))) for number in range(1, count)]
    return Drawn(binder(*made, binding=binding), draw(st.sampled_from([(), number_pages(given)])))
