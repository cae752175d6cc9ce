"""Lists of children in files as councils have them, and in files that are none."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import xlsxwriter
from cohorts_made import ON, PLANS, SUPPORT, invented, table, workbook

from sendprep.domain.cohort import ASKED, Column, ListName
from sendprep.domain.cohort_columns import AS_READ, Chosen
from sendprep.domain.cohort_rules import faults
from sendprep.errors import SendprepError
from sendprep.readers.child import Child
from sendprep.readers.cohort_lists import CohortLists, read_lists
from sendprep.services.read_rules import cohort_names

C = Column
HEADS = [column.value for column in ASKED[SUPPORT]]
ROW = ["S1", "", "1041288306", "14/04/2016", "1", "WBRI", "ASD", "103704", "Primary"]


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child() as one:
        yield one


def read(file: Path, child: Child, chosen: Chosen = AS_READ) -> CohortLists:
    return read_lists(file, cohort_names(), chosen, child)


def broken(found: CohortLists) -> dict[str, set[str]]:
    """Return the IDs that break each rule."""
    ids: dict[str, set[str]] = {}
    for one in found.lists:
        for fault in faults(one, ON):
            ids.setdefault(fault.rule, set()).add(fault.id)
    return ids


def book(path: Path, sheets: Sequence[tuple[str, Sequence[Sequence[object]]]]) -> Path:
    with xlsxwriter.Workbook(path) as made:
        for name, rows in sheets:
            sheet = made.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def text(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("style", ["", "%d/%m/%Y", "%Y-%m-%d", "%d %b %Y"])
def test_invented_workbooks_have_the_faults_that_were_planted(tmp_path, child, seed, style):
    made = invented(80, seed)
    found = read(workbook(tmp_path / "annex a.xlsx", made, style), child)
    assert {one.name: len(one.people) for one in found.lists} == {PLANS: 80, SUPPORT: 80}
    expected = dict(made.planted)
    expected["109"] |= expected["upn-check-letter"]  # all of them have the same wrong one
    assert broken(found) == expected


def test_a_list_as_csv_under_other_headings(tmp_path, child):
    made = invented(60, 9)
    heads = {C.NEED: "Primary Need", C.ID: "Case no.", C.BORN: "DoB", C.UPN: "Pupil number"}
    heads |= {C.ULN: "ULN", C.ISSUED: "EHCP issue date", C.UPDATED: "Amended plan date"}
    file = table(tmp_path / "export.csv", PLANS, made.rows[PLANS], heads)
    found = read(file, child, Chosen({"case NO": C.ID}))
    (one,) = found.lists
    assert (one.name, one.columns, len(one.people)) == (PLANS, frozenset(heads), 60)
    known = {"101a", "101d", "102a", "102b", "105a", "105b", "105c", "106a", "107"}
    assert broken(found).keys() == known | {"109", "upn-check-letter"}
    assert all(broken(found)[rule] == made.planted[rule] for rule in known)


def test_cells_are_kept_as_they_were_written(tmp_path, child):
    file = text(tmp_path / "list 2.csv", ";".join(HEADS), ";".join([*ROW[:3], " 14.4.16 ", "1"]))
    (person,) = read(file, child).lists[0].people
    assert (person.born.raw, str(person.born.day)) == ("14.4.16", "2016-04-14")
    assert (person.id, person.uln, person.row, person.team) == ("S1", "1041288306", 2, "")


def test_words_that_stand_for_nothing_are_missing(tmp_path, child):
    file = text(tmp_path / "list_2.csv", ",".join(HEADS), "S1,NULL,n/a,14/04/2010,-,WBRI,ASD,1")
    assert broken(read(file, child)).keys() == {"201b", "203", "207"}


def test_a_formula_is_read_as_the_value_saved_beside_it_or_as_its_text(tmp_path, child):
    path = tmp_path / "sums.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet("List_2")
        sheet.write_row(0, 0, HEADS)
        sheet.write_row(1, 0, ROW)
        sheet.write_formula(1, 5, '=HYPERLINK("http://example.org","x")', value="APKN")
    assert read(path, child).lists[0].people[0].ethnicity == "APKN"
    calling = "=cmd|' /C calc'!A0"
    file = text(tmp_path / "list_2.csv", ",".join(HEADS), f"S1,,,14/04/2016,1,{calling}")
    assert read(file, child).lists[0].people[0].ethnicity == calling


def test_titles_and_merged_headings_may_stand_above(tmp_path, child):
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet("Children")
        sheet.merge_range(0, 0, 0, 5, "Annex A: children with SEN support, date of birth included")
        sheet.merge_range(2, 0, 2, 2, "Numbers")
        sheet.write_row(3, 0, HEADS)
        sheet.write_row(5, 0, ROW)
    (one,) = read(path, child).lists
    assert (one.name, [person.row for person in one.people]) == (SUPPORT, [6])


def test_columns_that_are_not_understood_or_name_people_are_told(tmp_path, child):
    heads = ["Surname", *HEADS, "Notes", ""]
    (path,) = [book(tmp_path / "more.xlsx", [("List_2", [heads, ["Okafor", *ROW]])])]
    found = read(path, child)
    assert found.lists[0].people[0].names == (("Surname", "Okafor"),)
    assert found.remarks == (
        "List_2 has columns that are not understood: “Notes”.",
        "List_2 has columns that name people, which are not kept: “Surname”.",
    )


def test_worksheets_that_are_no_list_are_passed_over_and_told(tmp_path, child):
    sheets = [("Guidance", [["How to fill this in"]]), ("List_2", [HEADS, ROW]), ("Empty", [])]
    found = read(book(tmp_path / "three.xlsx", sheets), child)
    assert [one.name for one in found.lists] == [SUPPORT]
    assert found.remarks == tuple(
        f"The worksheet “{name}” holds no list and was passed over."
        for name in ("Guidance", "Empty")
    )


def test_a_list_that_a_file_cannot_tell_is_as_the_user_says(tmp_path, child):
    file = text(tmp_path / "export.csv", ",".join(HEADS), ",".join(ROW))
    chosen = Chosen(list=ListName.EHC_PLANS)
    assert [one.name for one in read(file, child, chosen).lists] == [PLANS]


def test_one_empty_list_beside_a_full_one_is_read(tmp_path, child):
    sheets = [("List_1", [[column.value for column in ASKED[PLANS]]]), ("List_2", [HEADS, ROW])]
    found = read(book(tmp_path / "half.xlsx", sheets), child)
    assert [len(one.people) for one in found.lists] == [0, 1]


def test_many_rows_are_read(tmp_path, child):
    file = text(tmp_path / "list_2.csv", ",".join(HEADS), *[",".join(ROW)] * 100_000)
    assert len(read(file, child).lists[0].people) == 100_000


@pytest.mark.parametrize(
    ("sheets", "sentence"),
    [
        ([("List_1", [["Colour", "Size"], ["red", 3]])], "holds no list of children"),
        ([("List_1", [])], "holds no list of children"),
        ([("List_2", [HEADS])], "have headings and no row"),
        ([("List_2", [HEADS[1:], ROW[1:]])], "has no column “Unique ID”"),
        ([("List_2", [HEADS, ROW]), ("SEN list 2", [HEADS, ROW])], "could be List_2"),
    ],
)
def test_a_wrong_workbook_gives_a_sentence(tmp_path, child, sheets, sentence):
    with pytest.raises(SendprepError, match=sentence) as told:
        read(book(tmp_path / "wrong.xlsx", sheets), child)
    assert told.value.safe == "Nothing has been stored." and told.value.do


def test_two_worksheets_of_one_name_give_a_sentence(tmp_path, child):
    path = book(tmp_path / "twice.xlsx", [("List_2", [HEADS, ROW]), ("List_3", [HEADS, ROW])])
    _rename(path, "List_3", "List_2")
    with pytest.raises(SendprepError, match="could be List_2"):
        read(path, child)


@pytest.mark.parametrize("name", ["list.pdf", "list.docx", "list", "list.txt"])
def test_what_is_no_table_gives_a_sentence(tmp_path, child, name):
    with pytest.raises(SendprepError, match="is not a table"):
        read(text(tmp_path / name, "words"), child)


def test_a_table_without_headings_is_refused_without_a_word_of_its_rows(tmp_path, child):
    file = text(tmp_path / "bare.csv", "Okafor,Ada,B801200005001,14/04/2016", "Begum,Zoe,,1/5/2015")
    with pytest.raises(SendprepError, match="holds no list of children") as told:
        read(file, child)
    assert not any(word in str(told.value) for word in ("Okafor", "Ada", "B8012", "2016"))


def test_files_that_cannot_be_read_give_a_sentence(tmp_path, child):
    for name, words in [("broken.xlsx", "PK no zip"), ("empty.csv", ""), ("prose.csv", "words")]:
        with pytest.raises(SendprepError):
            read(text(tmp_path / name, words), child)
    with pytest.raises(SendprepError, match="cannot be found"):
        read(tmp_path / "missing.xlsx", child)


def test_a_chosen_heading_that_is_not_there_gives_a_sentence(tmp_path, child):
    file = text(tmp_path / "list_2.csv", ",".join(HEADS), ",".join(ROW))
    with pytest.raises(SendprepError, match="No list has a heading “Our ref”"):
        read(file, child, Chosen({"Our ref": C.ID}))


def _rename(path: Path, old: str, new: str) -> None:
    """Give a worksheet a name that another has, as damaged exports do."""
    import zipfile

    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
