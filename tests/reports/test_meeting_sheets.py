from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from pack_made import HASH, full_pack

from sendprep.domain.binder import Recipe
from sendprep.domain.edition_filter import for_edition
from sendprep.domain.editions import Edition
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Group, Question
from sendprep.reports.document import Block, Heading, Part, Ruled, Table
from sendprep.reports.meeting_sheets import meeting_sheets
from sendprep.reports.reading import said, words


def _sheets(pack: Pack) -> dict[str, list[Block]]:
    """Return the blocks of each sheet, by the heading that it opens with."""
    sheets: dict[str, list[Block]] = {}
    own: list[Block] = []
    for block in meeting_sheets(pack).blocks:
        if isinstance(block, Part):
            own = []
        else:
            own.append(block)
        if isinstance(block, Heading) and block.level == 1:
            assert block.text not in sheets
            sheets[block.text] = own
    return sheets


def _said(blocks: Sequence[Block]) -> str:
    return "\n".join(word for block in blocks for word in words(block)).replace("\u00a0", " ")


def _rows(blocks: Sequence[Block], head: str) -> list[list[str]]:
    tables = (block for block in blocks if isinstance(block, Table))
    table = next(one for one in tables if any(head == column.head for column in one.columns))
    return [[said(cell.text).replace("\u00a0", " ") for cell in row] for row in table.rows]


def test_sheets_with_all_that_we_prepared_are_never_headed_as_the_inspectors_own() -> None:
    assert meeting_sheets(full_pack()).running.endswith(": meeting sheets, for our chairs")
    board = meeting_sheets(
        for_edition(full_pack(recipe=Recipe("r", "r", edition=Edition.BOARD)), ())
    )
    assert board.running.endswith(": meeting sheets, partnership board edition")


def test_each_meeting_has_a_sheet_in_the_order_of_the_days_between_plan_and_logs() -> None:
    assert list(_sheets(full_pack())) == [
        "The days of the revisit",
        "Opening",
        "Keeping in touch",
        "Forum, on its own",
        "SENCOs of eight schools",
        "NHS officers",
        "Questions that any group may ask",
        "Keeping-in-touch log",
        "What inspectors asked for, and were given",
    ]


def test_families_are_not_told_that_nothing_is_prepared_or_asked_for() -> None:
    sheets = _sheets(for_edition(full_pack(recipe=Recipe("r", "F", edition=Edition.PARENTS)), ()))
    assert list(sheets)[-1] == "SENCOs of eight schools"
    every = "\n".join(map(_said, sheets.values()))
    for words_ in ("Likely questions", "No question is prepared", "Nothing "):
        assert words_ not in every


def test_every_question_stands_on_a_sheet() -> None:
    told = Counter(
        row[0]
        for blocks in _sheets(full_pack()).values()
        for block in blocks
        if isinstance(block, Table) and block.columns[1].head == "What may be asked"
        for row in ([said(cell.text) for cell in each] for each in block.rows)
    )
    assert told == Counter({"Q1": 1, "Q2": 1, "Q3": 1, "Q4": 1})


def test_questions_that_no_meeting_with_a_group_takes_have_a_sheet_that_says_so() -> None:
    question = Question("q9", 9, "Who is told?", "", "", "w1", None, Group.SENCOS)
    sheet = _sheets(full_pack(questions=(question,)))["SENCOs: other questions"]
    assert "No meeting with them is about these weaknesses." in _said(sheet)
    assert _rows(sheet, "What may be asked")[0][0] == "Q9"


def test_the_plan_says_a_group_once() -> None:
    plan = _sheets(full_pack())["The days of the revisit"]
    told = {
        said(row[1].text): said(row[1].second)
        for block in plan
        if isinstance(block, Table)
        for row in block.rows
    }
    assert told["SENCOs of eight schools"] == ""
    assert told["Opening"] == "Leaders"


def test_an_answer_cites_the_page_of_the_exhibit_behind_it() -> None:
    sheet = _sheets(full_pack())["SENCOs of eight schools"]
    (row,) = [block for block in sheet if isinstance(block, Table)][1].rows
    assert [run.page_of for run in row[2].text if run.reference] == ["E2/3"]
    assert said(row[1].second) == "Weakness 3: EHC plan quality, finding 3.1"
    assert said(row[2].second) == "Answered by: Head of SEND"


def test_a_sheet_says_with_whom_when_and_where() -> None:
    sheets = _sheets(full_pack())
    assert _rows(sheets["Opening"], "With") == [
        ["Leaders", "Monday 2 February 2026", "09:00 to 09:45", "Room 1", "–"]
    ]
    assert _rows(sheets["SENCOs of eight schools"], "With") == [
        ["SENCOs", "Tuesday 3 February 2026", "No time yet", "No room yet", "3, 4"]
    ]


def test_a_question_without_an_answer_says_so() -> None:
    assert "No answer is prepared yet." in _said(_sheets(full_pack())["NHS officers"])


def test_only_a_meeting_with_a_group_lacks_questions() -> None:
    sheets = _sheets(full_pack())
    assert "No question is prepared for it yet." in _said(sheets["Forum, on its own"])
    assert "question" not in _said(sheets["Keeping in touch"])


def test_who_attends_is_listed_and_nobody_is_a_gap() -> None:
    sheets = _sheets(full_pack())
    assert "Director of children’s services\nHead of SEND" in _said(sheets["Opening"])
    assert "Nobody is named yet." in _said(sheets["Forum, on its own"])


def test_the_rest_of_every_meetings_sheet_is_ruled_for_notes() -> None:
    for title, blocks in _sheets(full_pack()).items():
        assert isinstance(blocks[-1], Ruled) is (title != "The days of the revisit")


def test_the_plan_names_the_groups_that_no_meeting_is_with() -> None:
    plan = _said(_sheets(full_pack())["The days of the revisit"])
    gap = plan.rpartition("No meeting is planned with: ")[2]
    missing = {group.words for group in Group} - {"Leaders", "Parent carer forum", "SENCOs"}
    assert set(gap.rstrip(".").split("; ")) == missing


def test_the_log_says_what_still_waits() -> None:
    log = _sheets(full_pack())["Keeping-in-touch log"]
    assert "Two points of the daily meeting; one waits for an answer." in _said(log)
    assert _rows(log, "Answer")[1] == [
        "2 Feb 2026",
        "Room 4 is too small for eight.",
        "–",
        "No answer yet.",
    ]


def test_requests_that_are_all_met_are_said_so_at_once() -> None:
    met = full_pack().requests[1]
    title = "What inspectors asked for, and were given"
    for requests, told in (
        ((met,), "One request, which is met."),
        ((met, replace(met, id="r9", number=9)), "Two requests; all are met."),
        ((replace(met, given_on=None),), "One request; none is met."),
    ):
        assert told in _said(_sheets(full_pack(requests=requests))[title])


def test_requests_say_what_was_given_when_by_whom_and_the_hash_of_the_file() -> None:
    sheet = _sheets(full_pack())["What inspectors asked for, and were given"]
    assert "Two requests; one is met." in _said(sheet)
    first = next(block for block in sheet if isinstance(block, Table)).rows[0]
    assert [run.page_of for run in first[3].text if run.reference] == ["E3"]
    assert said(first[3].second).startswith("Given 2\u00a0Feb\u00a02026, by Head of SEND\n")
    assert said(first[3].second).replace(" ", "").replace("\n", "").endswith(HASH)
    assert _rows(sheet, "Asked")[1][3] == "Not given yet."


@pytest.mark.parametrize(
    "title", ["Keeping-in-touch log", "What inspectors asked for, and were given"]
)
def test_an_empty_log_is_a_form_to_write_on(title: str) -> None:
    sheet = _sheets(full_pack(touches=(), requests=()))[title]
    assert not [block for block in sheet if isinstance(block, Table)]
    assert isinstance(sheet[-1], Ruled)


def test_days_without_meetings_say_so() -> None:
    sheets = _sheets(full_pack(meetings=(), questions=()))
    assert "No meeting is planned yet." in _said(sheets["The days of the revisit"])
    assert len(sheets) == 3
