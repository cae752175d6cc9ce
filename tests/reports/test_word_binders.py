"""What a binder promises as a Word file: its parts, its sides, and the numbers of its exhibits."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from binders_made import binder, parts_of, refers
from documents_made import one_of_every_block
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm

from sendprep.domain.binder import Binding
from sendprep.domain.binder_numbers import Beyond
from sendprep.reports.document import (
    Cell,
    Column,
    Contents,
    Document,
    Paragraph,
    Part,
    Ruled,
    Run,
    Table,
    plain,
)
from sendprep.reports.word import write_word

EXHIBITS = {"E14": Beyond("212", 0), "E14/7": Beyond("212a", 6)}


def written(made: Document, path: Path) -> WordDocument:
    write_word(made, path, EXHIBITS)
    return docx.Document(str(path))


def begins(word: WordDocument) -> list[str]:
    return [str(section.start_type).split()[0] for section in word.sections]


def test_a_part_begins_a_page_and_one_on_the_right_a_section(tmp_path: Path) -> None:
    word = written(binder(*parts_of(2), *parts_of(3, True)[6:]), tmp_path / "pack.docx")
    assert begins(word) == ["NEW_PAGE", "ODD_PAGE"]
    breaks = {
        line.text: line.paragraph_format.page_break_before
        for line in word.paragraphs
        if line.text.startswith("Chapter")
    }
    assert breaks == {"Chapter1": None, "Chapter2": True, "Chapter3": None}


def test_a_section_ends_with_its_own_last_line(tmp_path: Path) -> None:
    table = Table((Column("What", 170),), ((Cell(plain("Waits")),),), "Made")
    made = binder(*parts_of(1), table, *parts_of(2, right=True)[3:])
    word = written(made, tmp_path / "pack.docx")
    ends = [line for line in word.paragraphs if line._p.find(f".//{qn('w:sectPr')}") is not None]
    assert len(ends) == len(word.sections) - 1 > 0
    assert [line.style.name for line in ends if line.style] == ["After Table"] * len(ends)
    assert all(line._p.getprevious().tag == qn("w:tbl") for line in ends)
    (first,) = (line for line in word.paragraphs if line._p.getprevious() is ends[-1]._p)
    assert first.text.startswith("Chapter")


def test_the_line_after_a_table_is_as_low_as_can_be_so_that_it_fills_no_page(
    tmp_path: Path,
) -> None:
    word = written(binder(*parts_of(1)), tmp_path / "pack.docx")
    spacing = word.styles["After Table"].element.find(f".//{qn('w:spacing')}")
    assert int(spacing.get(qn("w:line"))) <= 20


@pytest.mark.parametrize("binding", [None, Binding.ONE_SIDE, Binding.UNBOUND])
def test_sheets_of_one_side_have_one_section(tmp_path: Path, binding: Binding | None) -> None:
    word = written(binder(*parts_of(3, True), binding=binding), tmp_path / "pack.docx")
    assert len(word.sections) == 1


@pytest.mark.parametrize(
    ("binding", "margins", "is_mirrored"),
    [
        (None, (25, 15), True),
        (Binding.BOTH_SIDES, (25, 15), True),
        (Binding.ONE_SIDE, (25, 15), False),
        (Binding.UNBOUND, (20, 20), False),
    ],
)
def test_margins_are_those_of_the_binding(
    tmp_path: Path, binding: Binding | None, margins: tuple[int, int], is_mirrored: bool
) -> None:
    word = written(binder(*parts_of(1), binding=binding), tmp_path / "pack.docx")
    section = word.sections[0]
    sides = (section.left_margin, section.right_margin)
    assert [round(side / 3600) for side in sides if side] == [
        round(Mm(mm) / 3600) for mm in margins
    ]
    settings = word.settings.element
    for name in ("w:mirrorMargins", "w:evenAndOddHeaders"):
        assert (settings.find(qn(name)) is not None) == is_mirrored


def test_the_cover_of_a_binder_has_the_marking_only(tmp_path: Path) -> None:
    made = one_of_every_block()
    cover, *_ = made.blocks
    word = written(binder(Part("cover"), cover, *parts_of(2, True)), tmp_path / "pack.docx")
    first, second, _ = word.sections
    assert first.different_first_page_header_footer
    assert [line.text for line in first.first_page_header.paragraphs] == ["OFFICIAL-SENSITIVE"]
    assert not second.different_first_page_header_footer


def test_references_to_exhibits_have_their_number_and_open_the_file(tmp_path: Path) -> None:
    row = (Cell((Run("E14, p. ", reference=True, page_of="E14/7"),)),)
    table = Table((Column("Page", 170),), (row,), "Pages")
    word = written(binder(refers("E14"), table), tmp_path / "pack.docx")
    assert word.paragraphs[0].text == "See E14, p. 212."
    assert word.tables[0].rows[1].cells[0].text == "E14, p. 212a"
    opened = [link.get(qn("r:id")) for link in word.element.body.iter(qn("w:hyperlink"))]
    assert [word.part.rels[one].target_ref for one in opened] == ["exhibits.pdf"] * 2


def test_a_name_with_spaces_is_an_address_all_the_same(tmp_path: Path) -> None:
    made = Document("T", "R", "M", "I", binder().made, (refers("E14"),), None, "Pack exhibits.pdf")
    word = written(made, tmp_path / "pack.docx")
    (link,) = word.element.body.iter(qn("w:hyperlink"))
    assert word.part.rels[link.get(qn("r:id"))].target_ref == "Pack%20exhibits.pdf"


def test_a_reference_to_what_is_nowhere_is_no_field(tmp_path: Path) -> None:
    word = written(
        binder(refers("E99"), Paragraph((Run("Gone", goes_to="E99"),))), tmp_path / "a.docx"
    )
    assert [line.text for line in word.paragraphs] == ["See E99, p. –.", "Gone"]
    assert not list(word.element.body.iter(qn("w:instrText"), qn("w:hyperlink")))


def test_notes_have_a_label_and_lines_to_write_on(tmp_path: Path) -> None:
    word = written(binder(Ruled(label="Notes of the meeting")), tmp_path / "pack.docx")
    styles = [line.style.name for line in word.paragraphs if line.style]
    assert word.paragraphs[0].text == "Notes of the meeting"
    assert styles == ["Notes Label", *["Note Line"] * 30]


def test_lines_for_notes_are_as_many_as_the_page_has_room_for(tmp_path: Path) -> None:
    counts = []
    for filled in (1, 15, 30, 48):
        words = Paragraph(plain("line\n" * filled))
        made = written(binder(Part("sheet"), words, Ruled()), tmp_path / f"{filled}.docx")
        named = [line.style.name for line in made.paragraphs if line.style]
        counts.append(named.count("Note Line"))
        assert ("Notes Label" in named) == (counts[-1] > 0)
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 25 > counts[2] > 5
    for count, filled in zip(counts, (1, 15, 30, 48), strict=True):
        assert count * 8 + filled * 5.2 < 254


@pytest.mark.parametrize(("lines", "begins"), [(1, None), (40, True)])
def test_a_short_part_joins_the_page_before_as_on_paper(
    tmp_path: Path, lines: int, begins: bool | None
) -> None:
    after = (Part("own", joins=True), *parts_of(1)[1:])
    before = Paragraph(plain("\n".join(["line"] * (10 + lines))))
    word = written(binder(Part("above"), before, *after), tmp_path / "joined.docx")
    chapter = next(line for line in word.paragraphs if line.text == "Chapter1")
    assert chapter.paragraph_format.page_break_before is begins


def test_a_copy_in_word_says_whose_numbers_references_give(tmp_path: Path) -> None:
    beyond = Contents(beyond=(("Exhibits", Run(page_of="E14")),))
    said = "This copy counts its own pages."
    with_exhibits = written(binder(beyond, *parts_of(1)), tmp_path / "with.docx")
    assert any(line.text.startswith(said) for line in with_exhibits.paragraphs)
    alone = written(binder(Contents(), *parts_of(1)), tmp_path / "alone.docx")
    assert not any(line.text.startswith(said) for line in alone.paragraphs)


def test_clear_print_is_larger_in_word_too(tmp_path: Path) -> None:
    made = binder(*parts_of(1))
    sizes = []
    for is_clear in (False, True):
        word = written(replace(made, is_clear=is_clear), tmp_path / "clear.docx")
        xml = word.styles["Body Text"].element.find(f".//{qn('w:sz')}")
        sizes.append(xml.get(qn("w:val")))
    assert sizes == ["22", "25"]
