"""What a printed binder promises: one number for each page, and sheets that can be bound."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from binders_made import (
    Drawn,
    binder,
    binders,
    drawn,
    faults,
    labels,
    numbering,
    parts_of,
    printed,
    refers,
)
from documents_made import one_of_every_block
from hypothesis import given
from printed_pages import page_texts, words

from sendprep.domain.binder import Binding, NumberedPart
from sendprep.domain.binder_numbers import Numbered, PartPages
from sendprep.errors import Cancelled, SendprepError
from sendprep.reports import styles
from sendprep.reports.document import (
    Contents,
    PageBreak,
    Paragraph,
    Part,
    Run,
    plain,
)
from sendprep.reports.flow_words import set_lines
from sendprep.reports.pdf import render_pdf
from sendprep.reports.pdf_tabs import tab_place
from sendprep.reports.styles import MM


def boxes(path: Path, binding: Binding | None) -> list[str]:
    """Return what stands in the box of each page, cut out by where it is printed."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [_box(page, place, binding) for place, page in enumerate(pdf)]
    finally:
        pdf.close()


def _box(page: pypdfium2.PdfPage, place: int, binding: Binding | None) -> str:
    is_left = binding is Binding.BOTH_SIDES and place % 2
    edge = 0 if is_left else styles.PAGE_WIDTH - 60 * MM
    text = page.get_textpage().get_text_bounded(edge, 0, edge + 60 * MM, styles.FOOT - 3)
    return " ".join(text.split())


def links(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the words of each link, and where it leads: the label of a page, or file and page."""
    with pikepdf.open(path) as pdf:
        named = {page.obj.objgen: str(page.label) for page in pdf.pages}
        for page in pdf.pages:
            for link in page.get("/Annots", []):
                if "/Dest" in link:
                    yield str(link.Contents), named[link.Dest[0].objgen]
                else:
                    assert link.A.S == "/GoToR"
                    yield str(link.Contents), f"{link.A.F.UF} at {int(link.A.D[0])}"


@drawn
@given(binders())
def test_box_label_part_link_and_reference_agree_on_every_page(
    tmp_path_factory: pytest.TempPathFactory, made: Drawn
) -> None:
    path = tmp_path_factory.getbasetemp() / "binder.pdf"
    told = printed(made.document, path, numbering(made.before))
    found = labels(path)
    assert len(set(found)) == len(found) == told.pages
    last = boxes(path, made.document.binding)[0].split(" of ")[1]
    assert boxes(path, made.document.binding) == [f"{label} of {last}" for label in found]
    assert [label for part in told.parts for label in part.labels] == found
    counts = [PartPages(part.key, len(part.labels)) for part in told.parts]
    beyond = numbering(made.before)(counts).beyond
    anywhere = {f"exhibits.pdf at {one.page}": one.label for one in beyond.values()}
    for said, target in links(path):
        there = f"Open page {anywhere.get(target)} in exhibits.pdf"
        assert said in (f"Go to page {target}", there)
    on = {part.key.replace("part", "chapter"): part.labels[0] for part in told.parts}
    on |= {anchor: one.label for anchor, one in beyond.items()}
    for text in page_texts(path):
        for anchor, label in re.findall(r"See ((?:chapter-|E)\S+), p\. (\S+?)\.", text):
            assert label == on[anchor]
    assert faults(path) == []


@drawn
@given(binders())
def test_words_stay_in_the_text_block_of_their_side(
    tmp_path_factory: pytest.TempPathFactory, made: Drawn
) -> None:
    path = tmp_path_factory.getbasetemp() / "sides.pdf"
    printed(made.document, path)
    tabs = {block.tab for block in made.document.blocks if isinstance(block, Part)}
    for word in words(path):
        left = _left(made.document.binding, word.page)
        if not left - 1 <= word.left <= word.right <= left + styles.WIDTH + 1:
            assert word.text in tabs - {""}
            is_left = made.document.binding is Binding.BOTH_SIDES and word.page % 2 == 0
            edge = 6 * MM if is_left else styles.PAGE_WIDTH - 13 * MM
            assert edge <= word.left <= word.right <= edge + 7 * MM


def _left(binding: Binding | None, page: int) -> float:
    if binding is Binding.UNBOUND:
        return 20 * MM
    return 15 * MM if binding is Binding.BOTH_SIDES and page % 2 == 0 else 25 * MM


def test_a_part_on_the_right_leaves_a_page_that_says_it_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "binder.pdf"
    told = printed(binder(*parts_of(3, right=True)), path)
    assert [part.labels for part in told.parts] == [("1", "2"), ("3", "4"), ("5",)]
    texts = page_texts(path)
    assert ["This page is left empty" in text for text in texts] == [False, True] * 2 + [False]
    assert "Chapter1" in texts[1]
    assert boxes(path, Binding.BOTH_SIDES) == [f"{page} of 5" for page in range(1, 6)]


@pytest.mark.parametrize("binding", [None, Binding.ONE_SIDE, Binding.UNBOUND])
def test_sheets_of_one_side_leave_no_page_empty(tmp_path: Path, binding: Binding | None) -> None:
    told = printed(binder(*parts_of(3, right=True), binding=binding), tmp_path / "binder.pdf")
    assert [part.labels for part in told.parts] == [("1",), ("2",), ("3",)]


@pytest.mark.parametrize("count", [1, 2])
def test_a_last_part_of_nothing_lets_the_exhibits_begin_on_the_right(
    tmp_path: Path, count: int
) -> None:
    made = binder(*parts_of(count), Part("exhibits", right=True))
    told = printed(made, tmp_path / "binder.pdf")
    assert told.pages == 2
    assert [part.key for part in told.parts] == [f"part-{n}" for n in range(1, count + 1)]


def test_what_stands_before_the_first_part_is_the_part_of_no_key(tmp_path: Path) -> None:
    made = binder(Paragraph(plain("Before.")), *parts_of(1))
    told = printed(made, tmp_path / "binder.pdf")
    assert told.parts == (NumberedPart("", ("1",)), NumberedPart("part-1", ("2",)))


def test_late_pages_are_labelled_as_they_are_stamped(tmp_path: Path) -> None:
    path = tmp_path / "late.pdf"
    before = (NumberedPart("part-1", ("1",)), NumberedPart("part-3", ("2",)))
    told = printed(binder(*parts_of(4), refers("chapter-2")), path, numbering(before))
    assert labels(path) == ["1", "1a", "2", "3"]
    assert boxes(path, Binding.ONE_SIDE)[2] == "2 of 15"
    assert boxes(path, Binding.BOTH_SIDES)[1] == "1a of 15"
    assert "See chapter-2, p. 1a." in page_texts(path)[-1]
    assert told.used == {"chapter-2": ("3",)}


def test_a_reference_to_an_exhibit_opens_its_page_of_the_other_file(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    by_words = Paragraph((Run("The minutes", goes_to="E14/7"),))
    told = printed(binder(*parts_of(2), refers("E14"), by_words), path, numbering())
    assert "See E14, p. 3." in page_texts(path)[1]
    assert sorted(links(path)) == [
        ("Open page 3 in exhibits.pdf", "exhibits.pdf at 0"),
        ("Open page 9 in exhibits.pdf", "exhibits.pdf at 6"),
    ]
    assert told.used == {"E14": ("2",), "E14/7": ("2",)}
    assert faults(path) == []


def test_the_contents_are_no_use_of_what_they_list(tmp_path: Path) -> None:
    contents = Contents(beyond=(("Exhibits", Run(page_of="E14")),))
    made = binder(contents, *parts_of(2), refers("chapter-1"))
    told = printed(made, tmp_path / "binder.pdf", numbering())
    assert told.used == {"chapter-1": ("3",)}
    assert page_texts(tmp_path / "binder.pdf")[0].count("Exhibits") == 1


def test_a_reference_to_what_is_nowhere_is_a_dash_without_a_link(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    printed(binder(refers("E99")), path, numbering())
    assert "See E99, p. –." in page_texts(path)[0]
    assert list(links(path)) == []


def test_running_matter_is_mirrored_on_the_back_of_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "binder.pdf"
    printed(binder(*parts_of(2)), path)
    lefts = {(word.text, word.page): word.left for word in words(path) if word.top > 760}
    right, left = styles.INNER, styles.OUTER
    assert lefts["Ashmere:", 1] == pytest.approx(right, abs=2)
    assert lefts["Chapter2", 2] == pytest.approx(left, abs=2)
    assert lefts["Chapter1", 1] > styles.PAGE_WIDTH / 2 < lefts["Ashmere:", 2]


def test_tabs_follow_each_other_down_the_outer_edge(tmp_path: Path) -> None:
    path = tmp_path / "binder.pdf"
    parts = [
        made
        for number in range(1, 10)
        for made in (
            Part(f"weakness-{number}", True, str(number), tab_place(number, 9)),
            Paragraph(plain("Words.")),
        )
    ]
    printed(binder(*parts), path)
    tabs = [word for word in words(path) if word.left > styles.PAGE_WIDTH - 14 * MM]
    assert [word.text for word in tabs] == [str(number) for number in range(1, 10)]
    apart = [one.top - other.top for one, other in pairwise(tabs)]
    assert apart == pytest.approx([16 * MM] * 8, abs=1)  # figures are not all as high


def test_the_tabs_of_many_weaknesses_stay_on_the_page() -> None:
    places = [tab_place(number, 30) for number in range(1, 31)]
    assert places[0] == 0
    assert places[-1] == pytest.approx(1)
    assert places == sorted(places)


@pytest.mark.parametrize("tab", ["E2", "E10–E19", "Weakness 123456789"])
def test_a_tab_of_more_than_a_number_is_turned(tmp_path: Path, tab: str) -> None:
    path = tmp_path / "binder.pdf"
    printed(binder(Part("a", tab=tab, tab_place=1.0), Paragraph(plain("Words."))), path)
    edge = styles.PAGE_WIDTH - 13 * MM
    pdf = pypdfium2.PdfDocument(path)
    text = pdf[0].get_textpage()
    boxes = [text.get_charbox(at) for at in range(text.count_chars())]
    found = text.get_text_bounded(edge, styles.FOOT, edge + 7 * MM, styles.PAGE_HEIGHT)
    pdf.close()
    assert "".join(found.split()) == "".join(tab.split())
    on_tab = [box for box in boxes if box[0] >= edge]
    lefts, bottoms, rights, tops = zip(*on_tab, strict=True)
    assert max(tops) - min(bottoms) > max(rights) - min(lefts)
    assert max(rights) <= edge + 7 * MM


@pytest.mark.parametrize(
    ("binding", "duplex"),
    [
        (None, None),
        (Binding.BOTH_SIDES, "/DuplexFlipLongEdge"),
        (Binding.ONE_SIDE, "/Simplex"),
        (Binding.UNBOUND, "/Simplex"),
    ],
)
def test_the_printer_is_told_which_sides(
    tmp_path: Path, binding: Binding | None, duplex: str | None
) -> None:
    path = tmp_path / "binder.pdf"
    printed(binder(*parts_of(1), binding=binding), path)
    with pikepdf.open(path) as pdf:
        assert pdf.Root.ViewerPreferences.get("/Duplex") == duplex


def test_a_binder_of_every_block_is_accessible(tmp_path: Path) -> None:
    made = one_of_every_block()
    path = tmp_path / "binder.pdf"
    printed(binder(*made.blocks, Part("more", True), Contents("Again")), path, numbering())
    assert faults(path) == []


def test_the_same_binder_gives_the_same_bytes() -> None:
    made = binder(*parts_of(3, right=True), refers("E14"))
    first, _ = render_pdf(made, numbering=numbering())
    assert first == render_pdf(made, numbering=numbering())[0]


@pytest.mark.parametrize("step", ["Laying the pages out", "Printing page 2", "nothing"])
def test_no_words_stay_in_memory_when_printing_ends(step: str) -> None:
    def cancel(_: int, __: int, what: str) -> None:
        if what.startswith(step):
            raise Cancelled

    with suppress(Cancelled):
        render_pdf(binder(*parts_of(3)), cancel)
    assert set_lines.cache_info().currsize == 0


def test_numbers_that_never_come_to_rest_are_refused() -> None:
    counted = iter(range(1, 1000))

    def restless(_: object) -> Numbered:
        return Numbered((NumberedPart("part-1", (str(next(counted)),)),), "9", {})

    with pytest.raises(SendprepError, match="do not come to rest"):
        render_pdf(binder(*parts_of(1), refers("chapter-1")), numbering=restless)


@pytest.mark.parametrize(("given", "pages"), [((), 1), (("1", "2"), 1), (("1", "1"), 2)])
def test_a_page_without_its_own_number_is_refused(given: tuple[str, ...], pages: int) -> None:
    more = (PageBreak(), Paragraph(plain("Words.")))
    made = binder(*parts_of(1), *more * (pages - 1))

    def numbers(_: object) -> Numbered:
        return Numbered((NumberedPart("part-1", given),), "9", {})

    with pytest.raises(ValueError, match="number"):
        render_pdf(made, numbering=numbers)


def test_two_parts_of_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="key of its own"):
        render_pdf(binder(*parts_of(1), *parts_of(1)))
