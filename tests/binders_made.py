"""Invented binders for the printers' tests, numbered as a binder with its exhibits is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
from documents_made import blocks, document, evidence_table, weakness
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from sendprep.domain.binder import Binding, NumberedPart
from sendprep.domain.binder_numbers import Beyond, Numbered, PartPages, number_pages
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Contents,
    Document,
    ExactWords,
    Heading,
    Paragraph,
    Part,
    Ruled,
    Run,
    Table,
    plain,
)
from sendprep.reports.pdf import Printed, render_pdf
from sendprep.reports.pdf_numbers import Numbering
from sendprep.reports.pdf_tabs import tab_place

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


def large_binder(leaves: int) -> Document:
    """Return a binder of about four pages a leaf, with an index that has the page of each row."""
    made: list[Block] = [Part("contents"), Contents(), Part("index", True), _index(4 * leaves)]
    for number in range(1, leaves + 1):
        tab = tab_place(number, leaves)
        made.append(Part(f"weakness-{number}", right=True, tab=str(number), tab_place=tab))
        made += _leaf(number)
    return binder(*made, Ruled())


def _leaf(number: int) -> list[Block]:
    made: list[Block] = [weakness(number, f"Plans of year {number}", f"weakness-{number}")]
    made.append(ExactWords(_sentence(number), "The inspectors’ exact words"))
    for place in range(8):
        cited = Run(f"E14, p. {place}", reference=True, page_of=f"E14/{place + 1}")
        text = (Run(_sentence(number + place)), cited, Run(f". {_sentence(place)}"))
        made += [Heading(2, f"What we did in step {place}", f"did-{number}-{place}", listed=False)]
        made.append(Paragraph(text))
    return [*made, evidence_table(8)]


def _index(rows: int) -> Table:
    columns = (Column("No.", 15), Column("Title", 125), Column("Page", 30, Align.RIGHT))
    return Table(columns, tuple(map(_indexed, range(1, rows + 1))), "Evidence by number", True)


def _indexed(number: int) -> tuple[Cell, ...]:
    page = (Run(reference=True, page_of=f"weakness-{(number - 1) // 4 + 1}"),)
    title = Cell(plain(f"Return for month {number}"), plain("Waits by service and by week"))
    return Cell(plain(f"E{number}"), anchor=f"row-{number}"), title, Cell(page)


def _sentence(seed: int) -> str:
    """Return sixty words in an order of their own, as text that a person wrote repeats itself."""
    words = ("plan", "advice", "family", "audit", "month", "board", "officer", "child", "outcome")
    return " ".join(words[(seed * 7 + at * 3 + at * at) % 9] for at in range(60)).capitalize()


drawn = settings(
    max_examples=20,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def printed(made: Document, path: Path, number: Numbering | None = None) -> Printed:
    """Print to a file, and return what came out."""
    content, told = render_pdf(made, numbering=number)
    path.write_bytes(content)
    return told


def labels(path: Path) -> list[str]:
    """Return the number of each page, as a viewer shows it."""
    with pikepdf.open(path) as pdf:
        return [str(page.label) for page in pdf.pages]


def faults(path: Path) -> list[str]:
    """Return what PDF/UA-1 finds wrong."""
    import page as page_validation

    report = page_validation.validate_pdf(path, profile="ua1")
    assert report.rules.total > 100
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]
