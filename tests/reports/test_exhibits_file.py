"""The file of exhibits: one number on every page of it, its stamp, and in every viewer."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from bank_made import plain_bank
from exhibits_made import A4, a_pack, filled, labels, numbered, pdf, read_back, texts, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Binding, NumberedPart, Recipe
from sendprep.domain.exhibit_numbers import divider_pages
from sendprep.domain.exhibit_paper import Gathered, PaperBookmark
from sendprep.errors import SendprepError
from sendprep.reports.exhibits_file import write_exhibits
from sendprep.services.gather_exhibits import gather

MM = 72 / 25.4
RECIPE = Recipe("r", "For the revisit")
FILES = {
    "audit.pdf": pdf(A4, A4, (842, 595)),
    "otters.md": b"# Otters\n\nThey came back to the mill pond.",
    "low.pdf": pdf(A4, words="A wheel at the foot", foot=30),
}


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with plain_bank(tmp_path_factory.mktemp("bank")) as made:
        yield made


@pytest.fixture(scope="module")
def gathered(bank: Bank, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gathered]:
    folder = tmp_path_factory.mktemp("files")
    evidence = filled(bank, folder, FILES)
    with gather(bank, evidence, folder) as made:
        yield made


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    recipe=st.builds(
        Recipe,
        id=st.just("r"),
        name=st.just("r"),
        binding=st.sampled_from(Binding),
        has_dividers=st.booleans(),
    )
)
def test_number_on_the_page_is_its_label_and_where_references_lead(
    bank: Bank, gathered: Gathered, tmp_path: Path, recipe: Recipe
) -> None:
    out = tmp_path / "exhibits.pdf"
    numbers = written(bank, gathered, recipe, out)
    held = [label for part in numbers.parts if part.key != "cover" for label in part.labels]
    assert labels(out) == held
    printed = texts(out)
    for exhibit in gathered.exhibits:
        for page in range(1, exhibit.pages + 1):
            stamp = f"{exhibit.code} · {page} of {exhibit.pages}"
            place = numbers.beyond[exhibit.code].page + divider_pages(recipe) + page - 1
            assert f"{stamp} {held[place]}" in printed[place]
        for page in range(1, len(exhibit.starts or range(exhibit.pages)) + 1):
            place = numbers.beyond[f"{exhibit.code}/{page}"].page
            assert held[place] == numbers.beyond[f"{exhibit.code}/{page}"].label
            assert f"{exhibit.code} · " in printed[place]
        if recipe.has_dividers:
            place = numbers.beyond[exhibit.code].page
            assert f"{held[place]} of {numbers.last}" in printed[place]
            assert "Binder pages" in printed[place]
    if recipe.has_dividers and recipe.binding is Binding.BOTH_SIDES:
        backs = [printed[numbers.beyond[one.code].page + 1] for one in gathered.exhibits]
        assert all("This page is left empty" in back for back in backs)


@pytest.mark.parametrize("binding", Binding)
def test_a_stamp_stands_outside_and_covers_nothing(
    bank: Bank, gathered: Gathered, tmp_path: Path, binding: Binding
) -> None:
    out = tmp_path / "exhibits.pdf"
    recipe = replace(RECIPE, binding=binding, has_dividers=False)
    written(bank, gathered, recipe, out)
    edge = 20 if binding is Binding.UNBOUND else 15
    with read_back(out) as document:
        for place, page in enumerate(document):
            across, _ = page.get_size()
            text = page.get_textpage()
            rects = [text.get_rect(at) for at in range(text.count_rects())]
            foot = [rect for rect in rects if rect[3] < 14.5 * MM]
            is_left = binding is Binding.BOTH_SIDES and place % 2
            start = edge * MM if is_left else across - (edge + 42) * MM
            stamped = [rect for rect in foot if start <= rect[0] and rect[2] <= start + 42 * MM]
            assert len(stamped) == 2
            source = [rect for rect in foot if rect not in stamped]
            assert all(rect[2] < start or rect[0] > start + 42 * MM for rect in source)
            assert len(source) == (1 if "otters.md" in text.get_text_bounded() else 0)


def test_a_page_with_ink_in_the_corner_is_set_above_its_stamp(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    out = tmp_path / "exhibits.pdf"
    numbers = written(bank, gathered, RECIPE, out)
    with read_back(out) as document:
        text = document[numbers.beyond["E3/1"].page].get_textpage()
        found = text.search("A wheel").get_next()
        assert found
        _, bottom, _, _ = text.get_charbox(found[0])
    assert bottom > 17 * MM


def test_dividers_tell_what_the_binder_knows_of_an_exhibit(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    out = tmp_path / "exhibits.pdf"
    used = {"E1": ("3", "14"), "E1/2": ("27",), "E2": ()}
    written(bank, gathered, RECIPE, out, used=used)
    divider = texts(out)[0]
    (sha256,) = {one.sha256 for one in bank.evidence.all() if one.code == "E1"}
    for said in (
        "Ashmere: exhibits, inspector edition",
        "Exhibit E1 audit The wheel turns.",
        "Binder pages 49 to 51 (three pages)",
        "Supports Weakness 1; rung 4, impact",
        "Used on Pages 3, 14 and 27",
        "Issue 2, 1 December 2025, copy 4 of 6",
        "as received",
    ):
        assert said in divider
    assert sha256 in re.sub(r"[^0-9a-f]", "", divider.split("sha256")[1])
    assert "Used on" not in texts(out)[6]


def test_bookmarks_and_facts_say_what_the_file_is(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    out = tmp_path / "exhibits.pdf"
    written(bank, gathered, RECIPE, out)
    with pikepdf.open(out) as opened, opened.open_outline() as outline:
        assert [item.title for item in outline.root] == ["E1 audit", "E2 otters", "E3 low"]
        targets = [item.destination for item in outline.root]
        begins = [pikepdf.Array(target)[0].objgen for target in targets]  # type: ignore[arg-type]
        assert begins == [opened.pages[place].objgen for place in (0, 6, 10)]
        assert opened.Root.ViewerPreferences.Duplex == "/DuplexFlipLongEdge"
        with opened.open_metadata() as metadata:
            assert "as received" in metadata["dc:description"]
            assert "pdfuaid:part" not in metadata
        assert opened.check_pdf_syntax() == []


def test_bookmarks_of_an_exhibit_stand_below_its_own(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    first, *others = gathered.files
    own = PaperBookmark(1, "The wheel", 2), PaperBookmark(2, "Its axle", 0)
    out = tmp_path / "exhibits.pdf"
    written(bank, replace(gathered, files=(replace(first, bookmarks=own), *others)), RECIPE, out)
    with pikepdf.open(out) as opened, opened.open_outline() as outline:
        audit, otters, _ = outline.root
        (wheel,) = audit.children
        (axle,) = wheel.children
        assert (audit.is_closed, otters.is_closed) == (True, False)
        assert (wheel.title, axle.title) == ("The wheel", "Its axle")
        before = divider_pages(RECIPE)
        for item, place in ((wheel, before + 2), (axle, before)):
            assert pikepdf.Array(item.destination)[0].objgen == opened.pages[place].objgen  # type: ignore[arg-type]


def test_a_divider_leads_back_to_each_page_that_uses_its_exhibit(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    pack = a_pack(bank, gathered, RECIPE)
    cover = (*map(str, range(1, 14)), "13a")
    numbers = numbered(pack, [NumberedPart("cover", cover)])
    used = {"E1": ("3", "13a"), "E1/2": ("14",)}
    out = tmp_path / "exhibits.pdf"
    write_exhibits(gathered, pack, numbers, used, out, pack_file="My pack.pdf")
    with read_back(out) as document:
        text = document[0].get_textpage()
        found = {label: text.search(label, match_whole_word=True) for label in ("3", "13a", "14")}
        boxes = {label: text.get_charbox(one.get_next()[0]) for label, one in found.items()}
    with pikepdf.open(out) as opened:
        links = list(opened.pages[0].obj.Annots)
        assert [str(link.Contents) for link in links] == [
            f"Open page {label} in My pack.pdf" for label in boxes
        ]
        assert [int(link.A.D[0]) for link in links] == [2, 13, 14]
        assert {str(link.A.F.UF) for link in links} == {"My pack.pdf"}
        for link, (left, bottom, _, _) in zip(links, boxes.values(), strict=True):
            x0, y0, x1, y1 = (float(edge) for edge in link.Rect)
            assert x0 - 1 <= left <= x1
            assert y0 - 1 <= bottom <= y1
        assert not any("/Annots" in page.obj for page in opened.pages[1:])


def test_pages_that_came_late_have_a_letter_and_move_no_other(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    out = tmp_path / "exhibits.pdf"
    first = numbered(a_pack(bank, gathered, RECIPE)).parts
    shorter = tuple(
        replace(part, labels=part.labels[:4]) if part.key == "E1" else part for part in first
    )
    written(bank, gathered, RECIPE, out, before=shorter)
    assert labels(out)[3:8] == ["50", "50a", "50b", "53", "54"]
    assert "E1 · 3 of 3 50a" in texts(out)[4]


def test_the_same_exhibits_give_the_same_bytes(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    files = tmp_path / "one.pdf", tmp_path / "two.pdf"
    for out in files:
        written(bank, gathered, RECIPE, out)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_an_exhibit_that_cannot_be_printed_has_a_sheet_that_says_why(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    out = tmp_path / "exhibits.pdf"
    first = gathered.files[0]
    why = "“audit.pdf” is protected by a password."
    noted = replace(
        first, path=None, pages=(), exhibit=replace(first.exhibit, pages=1, problem=why)
    )
    spoilt = replace(gathered, files=(noted, *gathered.files[1:]))
    written(bank, spoilt, RECIPE, out)
    divider, _, sheet, empty, *_ = texts(out)
    assert why in divider
    assert f"Exhibit E1 is not printed here audit {why}" in sheet
    assert "This page is left empty" in empty


def test_a_full_disk_leaves_the_file_that_was_there(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    out = tmp_path / "exhibits.pdf"
    out.write_bytes(b"good")
    resource = pytest.importorskip("resource")  # which Windows has not
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(SendprepError, match="could not be written"):
            written(bank, gathered, RECIPE, out)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert out.read_bytes() == b"good"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux lists open files")
def test_no_file_is_held_open_where_it_is_to_go(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    held: list[str] = []

    def look(_done: int, _total: int, what: str) -> None:
        if what.startswith("Writing"):
            held.extend(str(one.resolve()) for one in Path("/proc/self/fd").iterdir())

    pack = a_pack(bank, gathered, RECIPE)
    write_exhibits(gathered, pack, numbered(pack), {}, tmp_path / "exhibits.pdf", look)
    assert held
    assert not [name for name in held if "on paper" in name or "ours" in name]


@pytest.mark.parametrize(
    ("when", "is_left_empty"), [("Stamping", True), ("Merging", False), ("Writing", False)]
)
def test_a_file_that_is_taken_away_meanwhile_is_told(
    bank: Bank, tmp_path: Path, when: str, is_left_empty: bool
) -> None:
    out = tmp_path / "exhibits.pdf"
    out.write_bytes(b"good")
    with gather(bank, list(bank.evidence.all()), tmp_path) as gathered:
        pack = a_pack(bank, gathered, RECIPE)
        taken = gathered.files[0].path
        assert taken

        def take(_done: int, _total: int, what: str) -> None:
            if what.startswith(when):
                taken.unlink(missing_ok=True)
                if is_left_empty:
                    taken.write_bytes(b"")

        with pytest.raises(SendprepError, match="taken away meanwhile"):
            write_exhibits(gathered, pack, numbered(pack), {}, out, take)
    assert out.read_bytes() == b"good"


@pytest.mark.parametrize("name", ["@pond", "-pond", "pond, 1-2"])
def test_a_folder_may_be_called_what_means_something_to_qpdf(
    bank: Bank, gathered: Gathered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    written(bank, gathered, RECIPE, Path(name) / "exhibits.pdf")
    assert labels(Path(name) / "exhibits.pdf")[0] == "47"


def test_a_binder_whose_numbers_do_not_fit_is_no_binder(
    bank: Bank, gathered: Gathered, tmp_path: Path
) -> None:
    pack = a_pack(bank, gathered, RECIPE)
    numbers = numbered(pack)
    fewer = tuple(replace(part, labels=part.labels[:-2]) for part in numbers.parts)
    with pytest.raises(ValueError, match="one number"):
        write_exhibits(gathered, pack, replace(numbers, parts=fewer), {}, tmp_path / "no.pdf")
