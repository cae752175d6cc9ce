"""What a printed PDF promises of any document."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import page as page_validation
import pikepdf
import pytest
from documents_made import (
    blocks,
    document,
    documents,
    evidence_table,
    model_words,
    one_of_every_block,
    tables,
    weakness,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printed_pages import Word, page_texts, read_aloud, structure, text_of, words

from sendprep.errors import Cancelled, SendprepError
from sendprep.reports import styles
from sendprep.reports.document import (
    Block,
    Contents,
    Document,
    Heading,
    Mark,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Timeline,
    plain,
)
from sendprep.reports.pdf import write_pdf

drawn = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
Print = Callable[[Document], Path]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Print:
    folder = tmp_path_factory.mktemp("printed")

    def printing(document: Document) -> Path:
        path = folder / "printed.pdf"
        write_pdf(document, path)
        return path

    return printing


def faults(path: Path) -> list[str]:
    report = page_validation.validate_pdf(path, profile="ua1")
    assert report.rules.total > 100
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]


def test_a_document_of_every_block_is_accessible(printed: Print) -> None:
    assert faults(printed(one_of_every_block())) == []


@drawn
@given(documents)
def test_any_document_is_accessible(printed: Print, document: Document) -> None:
    assert faults(printed(document)) == []


@drawn
@given(documents)
def test_text_is_read_aloud_in_the_order_of_the_model(printed: Print, document: Document) -> None:
    assert read_aloud(printed(document)) == model_words(document)


@drawn
@given(documents)
def test_no_word_leaves_the_text_block_or_covers_another(
    printed: Print, document: Document
) -> None:
    on_pages = defaultdict(list)
    for word in words(printed(document)):
        on_pages[word.page].append(word)
        assert word.left >= styles.INNER - 1, word
        assert word.right <= styles.INNER + styles.WIDTH + 1, word
        if word.bottom < styles.FOOT - 1:
            assert word.text in f"{document.issue} {document.marking} {word.page} of 123456789"
    for one, other in (pair for page in on_pages.values() for pair in combinations(page, 2)):
        assert not overlap(one, other), (one, other)


def overlap(one: Word, other: Word) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    up = min(one.top, other.top) - max(one.bottom, other.bottom)
    return across > 1.5 and up > 1.5


@drawn
@given(st.lists(blocks, max_size=6), st.integers(1, 3))
def test_a_heading_never_stands_last_on_a_page(
    printed: Print, before: list[Block], level: int
) -> None:
    filler = Paragraph(plain("Word upon word. " * 60))
    heading = Heading(level, "Headingword", "heading")
    after = Paragraph(plain("Afterword and some more. " * 20))
    path = printed(document(*before, filler, filler, heading, after))
    pages = {word.text: word.page for word in words(path)}
    assert pages["Headingword"] in (pages["Afterword"], pages["Afterword"] - 1)
    texts = page_texts(path)
    assert any("Headingword Afterword" in text for text in texts)


@drawn
@given(tables(most_rows=30))
def test_every_row_of_a_table_is_printed_once(printed: Print, table: Table) -> None:
    rows = structure(printed(document(table))).all("TR")
    is_headed = any(column.head for column in table.columns)
    assert len(rows) == is_headed + len(table.rows)
    assert [len(row.all("TD", "TH")) for row in rows] == [len(table.columns)] * len(rows)


def test_sixty_rows_repeat_their_heads_but_say_them_once(printed: Print) -> None:
    path = printed(document(Heading(1, "Index", "index"), evidence_table(60)))
    texts = page_texts(path)
    assert len(texts) >= 3
    assert all("Title, and what it shows" in text for text in texts)
    assert read_aloud(path).count("Title, and what it shows") == 1
    assert [text_of(head) for head in structure(path).all("TH") if head.scope == "Row"] == [
        f"E{number}" for number in range(1, 61)
    ]


@pytest.mark.parametrize("lines", range(30, 52))
def test_no_row_stands_alone_at_a_page_end_or_on_a_last_page(printed: Print, lines: int) -> None:
    path = printed(document(Paragraph(plain("line\n" * lines + "line")), evidence_table(8)))
    rows = [len(re.findall(r"\bE\d+\b", text)) for text in page_texts(path)]
    assert sum(rows) == 8
    assert all(count == 0 or count >= 2 for count in rows)


def test_running_head_says_which_rows_are_on_the_page(printed: Print) -> None:
    path = printed(document(Heading(1, "Index", "index"), evidence_table(60)))
    for text in page_texts(path):
        codes = re.findall(r"(?<!to )\bE\d+\b(?! to)", text)
        assert f"Index, {codes[0]} to {codes[-1]}" in text


def test_running_head_calls_a_weakness_as_its_framework_does(printed: Print) -> None:
    areas = [replace(weakness(number, "Waits", f"w{number}"), called="Area") for number in (1, 2)]
    texts = page_texts(printed(document(areas[0], PageBreak(), areas[1])))
    assert ["Area 1 of 2" in texts[0], "Area 2 of 2" in texts[1]] == [True, True]


@pytest.mark.parametrize(("lines", "shares"), [(0, True), (3, True), (30, False), (53, True)])
def test_a_weakness_begins_on_a_new_page_unless_that_before_it_is_hardly_begun(
    printed: Print, lines: int, shares: bool
) -> None:
    first, second = weakness(1, "Waits", "w1"), weakness(2, "Plans", "w2")
    above = Paragraph(plain("\n".join(["line"] * lines)))
    *_, last = page_texts(printed(document(first, above, PageBreak(joins=True), second)))
    assert "Plans" in last
    assert ("line" in last or "Waits" in last) == shares
    assert f"Weakness {1 if shares else 2} of 2" in last


def test_page_x_of_y_is_true_and_is_the_page_label(printed: Print) -> None:
    path = printed(document(*[Paragraph(plain("Words. " * 300)) for _ in range(12)]))
    texts = page_texts(path)
    assert len(texts) > 3
    for number, text in enumerate(texts, 1):
        assert f"{number} of {len(texts)}" in text
    with pikepdf.open(path) as pdf:
        assert [str(page.label) for page in pdf.pages] == [str(n) for n in range(1, len(texts) + 1)]


def test_printed_page_numbers_are_where_the_headings_are(printed: Print) -> None:
    names = [f"Part{number}" for number in range(150)]
    listed = tuple(Run(f" {name} on ", page_of=name) for name in names)
    parts = [(Heading(2, name, name), Paragraph(plain("Words. " * 90))) for name in names]
    head = (Heading(1, "Parts", "all"), Paragraph(listed))
    path = printed(document(*head, *[block for part in parts for block in part]))
    said = dict(re.findall(r"(Part\d+) on (\d+)", read_aloud(path)))
    found = {word.text: word.page for word in words(path)}
    assert {name: int(page) for name, page in said.items()} == {n: found[n] for n in names}
    assert max(found.values()) > 9


def test_contents_name_every_listed_heading_with_its_page(printed: Print) -> None:
    path = printed(
        document(
            Contents(),
            PageBreak(),
            Heading(1, "Context", "context"),
            Heading(2, "Unlisted", "unlisted", listed=False),
            PageBreak(),
            weakness(1, "Waits for therapy", "w1"),
        )
    )
    lines = [text_of(line) for line in structure(path).all("TOCI")]
    assert lines == ["Context 2", "1 Waits for therapy At risk 3"]


def test_each_link_leads_to_the_page_it_names(printed: Print) -> None:
    path = printed(one_of_every_block())
    with pikepdf.open(path) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        links = [link for page in pdf.pages for link in page.get("/Annots", [])]
        assert len(links) >= 6
        for link in links:
            assert str(link.Contents) == f"Go to page {numbers[link.Dest[0].objgen]}"


def test_bookmarks_nest_as_the_headings_do(printed: Print) -> None:
    with pikepdf.open(printed(one_of_every_block())) as pdf, pdf.open_outline() as outline:
        names = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
    assert names == [("Judgement overview", []), ("1 EHC plan quality", ["What we did"])]


def test_a_skipped_level_is_closed(printed: Print) -> None:
    path = printed(document(Heading(1, "One", "a"), Heading(3, "Three", "b")))
    assert [text_of(node) for node in structure(path).all("H2")] == ["Three"]


def test_a_weakness_without_a_judgement_has_no_line_for_inspectors(printed: Print) -> None:
    title = replace(weakness(1, "Waits", "w"), judged="", judgement="")
    assert read_aloud(printed(document(title))) == (
        "1 Waits Our view, December 2025 At risk Low confidence Head of SEND"
    )


def test_lists_quotations_and_figures_are_tagged_as_such(printed: Print) -> None:
    root = structure(printed(one_of_every_block()))
    items = [[kid.role for kid in item.kids] for item in root.all("LI")]
    assert items == [["Lbl", "LBody"]] * 2
    assert len(root.all("BlockQuote")) == 1
    alts = [figure.alt for figure in root.all("Figure")]
    assert alts == [
        "1 at risk",
        "Evidence by rung: activity 1, output 4, embedded 5, impact none, lived experience 12",
        "Timeline: letter 12 June 2025, revisit 2 February 2026.",
        "none",
    ]


def test_a_timeline_of_many_dates_stays_on_its_page_and_keeps_the_main_one(printed: Print) -> None:
    first = date(2020, 1, 6)
    marks = [
        Mark(first + timedelta(days=30 * number), f"Board {number} " + "agreed " * 20)
        for number in range(60)
    ]
    marks[3] = replace(marks[3], title="Revisit", main=True)
    path = printed(
        document(Heading(1, "Dates", "d"), Timeline(tuple(marks), date(2025, 1, 6), "-"))
    )
    found = words(path)
    assert {word.page for word in found} == {1}
    assert min(word.bottom for word in found) > 0
    assert "Revisit" in {word.text for word in found}


def test_a_month_that_would_not_stand_under_its_tick_is_left_out(printed: Print) -> None:
    marks = tuple(Mark(day, "Board") for day in (date(2021, 12, 28), date(2030, 6, 3)))
    path = printed(document(Heading(1, "Dates", "d"), Timeline(marks, date(2025, 1, 6), "-")))
    years = [word.text for word in words(path) if word.text.startswith("202")]
    assert "2022" not in years
    assert {"2023", "2024", "2029"} <= set(years)


def test_long_addresses_break_only_where_an_address_may(printed: Print) -> None:
    address = "https://www.ashmere.example/" + "local-offer/annual_report?year=2025&" * 6
    path = printed(document(Paragraph(plain(f"See {address} for more."))))
    assert address in read_aloud(path)
    lines = [word.text for word in words(path) if "=" in word.text or "offer" in word.text]
    assert len(lines) > 2
    assert all(line[-1] in "/?&=-_." for line in lines[:-1])


def test_emoji_are_kept_or_named(printed: Print, tmp_path: Path) -> None:
    made = document(Paragraph(plain("Smile 😀, puzzle 🧩, family 👨‍👩‍👧.")))
    path = tmp_path / "emoji.pdf"
    told = write_pdf(made, path)
    assert told.missing_glyphs == ("[U+1F467]", "[U+1F468]", "[U+1F469]", "[U+1F9E9]")
    assert read_aloud(path) == ("Smile 😀, puzzle [U+1F9E9], family [U+1F468][U+1F469][U+1F467].")


def test_a_line_break_is_one_on_paper(printed: Print) -> None:
    found = words(printed(document(Paragraph(plain("First\nSecond")))))
    lines = {word.text: word.bottom for word in found}
    assert lines["First"] > lines["Second"] + 10


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    write_pdf(one_of_every_block(), first)
    write_pdf(document(Paragraph(plain("Something else between."))), second)
    write_pdf(one_of_every_block(), second)
    assert first.read_bytes() == second.read_bytes()


def test_every_font_is_embedded(printed: Print) -> None:
    made = one_of_every_block()
    path = printed(document(*made.blocks, Paragraph(plain("😀 שלום"))))
    with pikepdf.open(path) as pdf:
        fonts = [
            thing
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        ]
        names = {re.sub(r"^/[A-Z]{6}\+", "", str(font.BaseFont)).split("+")[0] for font in fonts}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
    assert names == {"SendprepSans-Regular", "SendprepSans-Bold", "DejaVuSans"}


def test_title_language_and_marking_are_set(printed: Print) -> None:
    with pikepdf.open(printed(one_of_every_block())) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo["/Title"]) == "Ashmere: self-evaluation summary"
        assert "OFFICIAL-SENSITIVE" in str(pdf.docinfo["/Subject"])


def test_a_cover_has_the_marking_only(printed: Print) -> None:
    texts = page_texts(printed(one_of_every_block()))
    assert texts[0].count("OFFICIAL-SENSITIVE") == 2
    assert "Issue 2" not in texts[0]
    assert all("Issue 2" in text for text in texts[1:])


def test_a_full_disk_leaves_the_earlier_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"earlier")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        with pytest.raises(SendprepError, match=r"“summary\.pdf” could not be written"):
            write_pdf(one_of_every_block(), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["Laying the pages out", "Printing page"])
def test_cancelling_leaves_the_earlier_file(tmp_path: Path, step: str) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"earlier")

    def cancel(done: int, total: int, what: str) -> None:
        if what.startswith(step) and done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(one_of_every_block(), path, cancel)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]
