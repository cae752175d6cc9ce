import hashlib
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from hypothesis import HealthCheck, Phase, given, settings
from sef_made import ashmere, ashmere_2023, nothing_yet, self_evaluations

from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.errors import SendprepError
from sendprep.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Contents,
    Cover,
    Document,
    ExactWords,
    Gap,
    Heading,
    HeatMap,
    HeatRow,
    Key,
    Lead,
    Mark,
    Note,
    PageBreak,
    Paragraph,
    Run,
    Sign,
    Table,
    Tile,
    Timeline,
    WeaknessTitle,
    plain,
)
from sendprep.reports.fonts import Face, width
from sendprep.reports.reading import words
from sendprep.reports.sef import self_evaluation_summary
from sendprep.reports.word import write_word
from sendprep.reports.word_text import bookmark_name, clean

_GOLDEN = Path(__file__).parents[1] / "golden" / "word_blocks.txt"


def _document(*blocks: Block) -> Document:
    return Document(
        title="Ashmere: a title",
        running="Ashmere: running words",
        marking="OFFICIAL-SENSITIVE",
        issue="Position at 1 December 2025",
        made=date(2025, 12, 1),
        blocks=blocks,
    )


def _one_of_each() -> Document:
    """Return a small document that has every kind of block."""
    return _document(
        Cover(
            area="Ashmere local area partnership",
            title="Self-evaluation summary",
            subtitle="What has changed",
            tiles_heading="Two weaknesses",
            tiles=(Tile(1, Sign.GOOD), Tile(2, Sign.NONE)),
            tile_counts=((Sign.GOOD, "Sufficient: 1"), (Sign.NONE, "Not judged: 1")),
            tiles_note=(Run("The table is on page "), Run(page_of="overview")),
            facts=(("Letter", "12 June 2024"), ("Findings", "None")),
            handling="Keep this copy locked away.",
        ),
        Contents(),
        PageBreak(),
        Heading(1, "Judgement overview", "overview"),
        Lead(plain("One is sufficient.")),
        Table(
            (Column("No.", 20), Column("Words", 120), Column("Page", 30, Align.RIGHT)),
            (
                (
                    Cell((Run("1", bold=True),), anchor="row-1"),
                    Cell(plain("Late"), plain("Letter, page 4"), Sign.BAD),
                    Cell((Run(reference=True, page_of="weakness-1", goes_to="weakness-1"),)),
                ),
                (Cell(plain("2")), Cell(rungs=(0, 1, 3, 5, 12)), Cell(plain("–"))),
            ),
            "Two rows.",
            row_heads=True,
        ),
        Key(((Sign.GOOD, "Sufficient"), (Sign.NONE, "Not judged")), "Darker is more."),
        Timeline(
            (Mark(date(2024, 6, 12), "Letter"), Mark(date(2026, 2, 2), "Revisit", main=True)),
            date(2025, 12, 1),
            "Two dates.",
        ),
        PageBreak(),
        WeaknessTitle(
            number=1,
            title="Waits",
            anchor="weakness-1",
            judged="Inspectors, June 2024",
            judgement="Not sufficient",
            judgement_sign=Sign.BAD,
            viewed="Our view, December 2025",
            view="At risk",
            view_sign=Sign.PART,
            confidence="Low confidence",
            responsible="Ashmere Council",
        ),
        ExactWords("Families  wait\ntoo long.", "The inspectors’ exact words"),
        Heading(2, "What we did", "did", listed=False),
        Paragraph((Run("Hired "), Run("E1, p. 2", bold=True, reference=True, goes_to="row-1"))),
        Bullets((plain("One"), (Run("Two "), Run("Head of SEND", muted=True)))),
        Heading(3, "Why", "why", listed=False),
        Gap((Run("Not written. ", bold=True), Run("Nothing."))),
        Note(plain("Source: none.")),
    )


def _written(document: Document, folder: Path) -> WordDocument:
    write_word(document, folder / "out.docx")
    return docx.Document(str(folder / "out.docx"))


def _read_back(word: WordDocument) -> str:
    """Return the words of the body in order, each run of spaces as one, without fields."""
    parts, depth = [], 0
    for node in word.element.body.iter():
        if node.tag == qn("w:fldChar"):
            depth += {"begin": 1, "separate": 0, "end": -1}[node.get(qn("w:fldCharType"))]
        elif node.tag == qn("w:t") and not depth:
            parts.append(node.text or "")
        elif node.tag in (qn("w:p"), qn("w:br"), qn("w:tab")):
            parts.append(" ")
    return _spaced("".join(parts))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _instructions(word: WordDocument) -> list[str]:
    parts = [word.element.body]
    for section in word.sections:
        parts += [section.header._element, section.footer._element]
        parts += [section.even_page_header._element, section.even_page_footer._element]
    return [(node.text or "").strip() for part in parts for node in part.iter(qn("w:instrText"))]


def _missing_in_order(document: Document, text: str) -> list[str]:
    """Return the texts of the document that do not follow each other in `text`."""
    missing, at = [], 0
    for block in document.blocks:
        for wanted in map(_spaced, map(clean, words(block))):
            found = text.find(wanted, at)
            if found < 0:
                missing.append(wanted)
            else:
                at = found + len(wanted)
    return missing


@pytest.mark.parametrize("made", [ashmere, ashmere_2023, nothing_yet])
def test_word_holds_every_word_of_the_summary_in_order(made: object, tmp_path: Path) -> None:
    assert callable(made)
    document = self_evaluation_summary(made())
    assert _missing_in_order(document, _read_back(_written(document, tmp_path))) == []


@given(se=self_evaluations())
@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.generate],  # to shrink a whole bank takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_word_holds_every_word_of_any_bank(se: SelfEvaluation, tmp_path: Path) -> None:
    document = self_evaluation_summary(se)
    assert _missing_in_order(document, _read_back(_written(document, tmp_path))) == []


def test_a_small_document_reads_back_as_its_golden_file(tmp_path: Path) -> None:
    actual = "\n".join(_styled_lines(_written(_one_of_each(), tmp_path))) + "\n"
    (tmp_path / "actual.txt").write_text(actual, encoding="utf-8")
    assert actual == _GOLDEN.read_text(encoding="utf-8"), f"see {tmp_path / 'actual.txt'}"


def _styled_lines(word: WordDocument) -> Iterator[str]:
    for part in word.iter_inner_content():
        if isinstance(part, WordTable):
            assert part.style is not None
            yield f"table {part.style.name}"
            for row in part.rows:
                cells = [
                    " / ".join(f"{one.style.name}: {_spaced(one.text)}" for one in cell.paragraphs)
                    for cell in row.cells
                ]
                yield "  " + " | ".join(cells)
        else:
            assert part.style is not None
            new_page = "new page: " if part.paragraph_format.page_break_before else ""
            yield f"{new_page}{part.style.name}: {_spaced(part.text)}"


def test_head_rows_repeat_and_no_row_is_split(tmp_path: Path) -> None:
    word = _written(self_evaluation_summary(ashmere()), tmp_path)
    tables = [table for table in word.tables if table.style and table.style.name == "Sendprep"]
    assert len(tables) > 5
    for table in tables:
        heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
        assert heads == [True] + [False] * (len(table.rows) - 1)
        assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))


def test_page_numbers_contents_and_references_are_real_fields(tmp_path: Path) -> None:
    word = _written(self_evaluation_summary(ashmere()), tmp_path)
    codes = _instructions(word)
    assert 'TOC \\o "1-1" \\h \\z' in codes
    assert {"PAGE", "NUMPAGES", 'STYLEREF "heading 1"'} <= set(codes)
    assert f"PAGEREF {bookmark_name('weakness-3')} \\h" in codes
    kinds = [node.get(qn("w:fldCharType")) for node in word.element.body.iter(qn("w:fldChar"))]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") > 10
    assert word.settings.element.find(qn("w:updateFields")) is not None


def test_every_link_and_page_reference_has_its_bookmark(tmp_path: Path) -> None:
    word = _written(self_evaluation_summary(ashmere()), tmp_path)
    body = word.element.body
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    numbers = [mark.get(qn("w:id")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert len(set(marks)) == len(marks) == len(set(numbers))
    wanted = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    wanted |= {code.split()[1] for code in _instructions(word) if code.startswith("PAGEREF")}
    assert wanted <= set(marks)
    assert bookmark_name("evidence-4") in wanted
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", mark) for mark in marks)


def test_a_title_longer_than_word_keeps_is_cut_in_its_properties_alone(tmp_path: Path) -> None:
    long = "Long marking and title. " * 20
    plain = self_evaluation_summary(ashmere())
    word = _written(replace(plain, title=long, marking=long), tmp_path)
    kept = word.core_properties
    assert (kept.title, kept.category) == (long[:255], long[:255])


def test_marking_title_and_language_are_set(tmp_path: Path) -> None:
    word = _written(self_evaluation_summary(ashmere()), tmp_path)
    assert word.core_properties.title == "Ashmere: self-evaluation summary"
    assert word.core_properties.language == "en-GB"
    assert word.core_properties.author == "sendprep"
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert defaults.get(qn("w:val")) == "en-GB"
    (section,) = word.sections
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == "OFFICIAL-SENSITIVE"
    for furniture in (section.header, section.footer, section.even_page_header):
        assert "OFFICIAL-SENSITIVE" in furniture.paragraphs[0].text
    assert "Ashmere: self-evaluation summary" in section.header.paragraphs[0].text
    assert word.settings.element.find(qn("w:mirrorMargins")) is not None
    assert word.settings.odd_and_even_pages_header_footer


def test_a_report_without_cover_or_marking_is_written_too(tmp_path: Path) -> None:
    document = Document("A paper", "A paper", "", "", date(2026, 1, 1), (Paragraph(plain("So.")),))
    word = _written(document, tmp_path)
    assert _read_back(word) == "So."
    assert not word.sections[0].different_first_page_header_footer


def test_every_style_that_is_used_is_defined_and_sits_on_a_font_of_every_office_laptop(
    tmp_path: Path,
) -> None:
    word = _written(_one_of_each(), tmp_path)
    known = {style.style_id for style in word.styles}
    tags = ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn")
    for part in (word.element, word.styles.element):
        used = {node.get(qn("w:val")) for tag in tags for node in part.iter(qn(tag))}
        assert used <= known
    faces = {node.get(qn("w:ascii")) for node in word.styles.element.iter(qn("w:rFonts"))}
    assert faces == {"Calibri", "Segoe UI Symbol"}


@pytest.mark.parametrize("text", ["\x00a\x08b\x0bc\x1f", "d\ud800e", "f\ufffeg\uffff"])
def test_characters_that_word_cannot_hold_are_left_out_and_the_rest_stays(
    text: str, tmp_path: Path
) -> None:
    rest = "".join(character for character in text if character.isalpha())
    word = _written(_document(Paragraph(plain(text)), Heading(1, text, "one")), tmp_path)
    assert _read_back(word) == f"{rest} {rest}"


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    sums = set()
    for name in ("one.docx", "two.docx"):
        write_word(_one_of_each(), tmp_path / name)
        sums.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(sums) == 1
    with zipfile.ZipFile(tmp_path / "one.docx") as written:
        assert {entry.date_time[0] for entry in written.infolist()} == {1980}
        assert not [name for name in written.namelist() if "thumbnail" in name]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    taken = tmp_path / "taken.docx"
    (taken / "inside").mkdir(parents=True)
    with pytest.raises(SendprepError, match=r"“taken\.docx” could not be written"):
        write_word(_one_of_each(), taken)
    assert [one.name for one in tmp_path.iterdir()] == ["taken.docx"]
    with pytest.raises(SendprepError, match="could not be written"):
        write_word(_one_of_each(), tmp_path / "no folder" / "out.docx")


def test_adjoining_states_differ_in_more_than_colour(tmp_path: Path) -> None:
    """Four tiles: words differ, and so do ground and frame, for a copy without colours."""
    cover = _one_of_each().blocks[0]
    assert isinstance(cover, Cover)
    tiles = tuple(Tile(number, sign) for number, sign in enumerate(Sign, start=1))
    counts = tuple((sign, f"{sign.value}: 1") for sign in Sign)
    made = replace(cover, tiles=tiles, tile_counts=counts)
    table = _written(_document(made), tmp_path).tables[0]
    looks = set()
    for cell in table.rows[0].cells[::2]:
        top = cell._tc.find(f".//{qn('w:top')}")
        frame = top.get(qn("w:val")), top.get(qn("w:sz"))
        ground = cell._tc.find(f".//{qn('w:shd')}").get(qn("w:fill"))
        looks.add(({"0C6650": "dark", "FFFFFF": "white"}.get(ground, "light"), frame))
    assert len(looks) == 4
    assert [_spaced(cell.text) for cell in table.rows[0].cells[::2]] == [
        *("1 good", "2 part", "3 bad", "4 none")
    ]


@pytest.mark.parametrize("is_clear", [False, True])
def test_no_column_breaks_a_word_that_another_has_room_for(tmp_path: Path, is_clear: bool) -> None:
    held = ("Weaknesses", "12\N{NO-BREAK SPACE}November\N{NO-BREAK SPACE}2025", "Insufficient")
    columns = (Column("Told", 120), *(Column(head, 10) for head in held))
    rows = ((Cell(plain("In few words.")), *(Cell(plain(one), sign=Sign.BAD) for one in held)),)
    made = replace(_document(Table(columns, rows, "Made")), is_clear=is_clear)
    (table,) = _written(made, tmp_path).tables
    wide = [column.width.pt for column in table.columns]
    assert sum(wide) == pytest.approx(170 / 25.4 * 72, abs=0.5)
    larger = 11 if is_clear else 9.5
    for room, one in zip(wide[1:], held, strict=True):
        assert room > 8 + width(f"\N{BLACK CIRCLE}\N{NO-BREAK SPACE}{one}", Face.BOLD) * larger


def test_counts_by_rung_stand_below_what_is_said_and_nothing_below_nothing(tmp_path: Path) -> None:
    cells = (Cell(plain("2 of 5"), rungs=(1, 0, 2)), Cell(plain("Meeting"), plain("")))
    columns = (Column("Answered", 60), Column("What", 110))
    (table,) = _written(_document(Table(columns, (cells,), "Made")), tmp_path).tables
    counted, meeting = table.rows[1].cells
    assert counted.text.split("\n")[0] == "2 of 5"
    assert [one.text for one in meeting.paragraphs] == ["Meeting"]


@pytest.mark.parametrize(("count", "is_whole"), [(14, True), (60, False)])
def test_a_map_stays_on_a_page_that_can_hold_it_and_breaks_no_head(
    tmp_path: Path, count: int, is_whole: bool
) -> None:
    heads = ("Education", "Health", "Social care", "Parents", "Children", "Schools", "Others")
    rows = tuple(HeatRow(f"{n}", "Waits", (n, *[0] * 6), n) for n in range(count))
    word = _written(_document(HeatMap("Weakness", heads, "All", rows, "Made")), tmp_path)
    (table,) = word.tables
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept == [True if is_whole else None] * count + [None]
    assert sum(column.width.mm for column in table.columns) == pytest.approx(170, abs=0.5)
    education = table.rows[0].cells[2]
    margins = [int(one.get(qn("w:w"))) for one in education._tc.find(f".//{qn('w:tcMar')}")]
    assert education.width.pt - sum(margins) / 20 > width("Education", Face.BOLD) * 8.5


def test_a_map_of_few_counts_leaves_its_names_the_room(tmp_path: Path) -> None:
    rows = (HeatRow("1", "Waits", (1, 0, 2, 0, 1), 4),)
    heads = ("Activity", "Output", "Embedded", "Impact", "Heard")
    few = HeatMap("Weakness", heads, "All", rows, "Made")
    (table,) = _written(_document(few), tmp_path).tables
    widths = [column.width.mm for column in table.columns]
    assert sum(widths) == pytest.approx(170, abs=0.5)
    assert widths[1] > 45
