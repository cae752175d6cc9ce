"""The report of an audit round tells what it bears, and no number under 5 of anything audited."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import page as page_validation
import pytest
from audits_made import PLAN, audit, graded, scored
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printed_pages import page_texts, structure, text_of, words
from rounds_made import audits, earlier, facts, kept

from sendprep.domain.audit import Audit
from sendprep.domain.draw import replaced
from sendprep.domain.statutory_limits import Limit, Step
from sendprep.domain.timeliness import Measure
from sendprep.reports import styles
from sendprep.reports.audit_round import audit_round
from sendprep.reports.audit_round_facts import RoundFacts, met
from sendprep.reports.document import Document, Intervals, Table
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import words as words_of
from sendprep.reports.word import write_word
from sendprep.services.read_times import statutory_times


def said(made: RoundFacts) -> str:
    """Return all words of a report, those of the method aside, whose numbers are of the draw."""
    blocks = audit_round(made).blocks
    return " ".join(" ".join(word for block in blocks for word in words_of(block)).split())


def charts(document: Document) -> list[Intervals]:
    return [block for block in document.blocks if isinstance(block, Intervals)]


def with_replacement() -> RoundFacts:
    drawn = kept(12)
    made = replaced(drawn.draw, drawn.draw.ids[0], "The plan is with a tribunal")
    return facts(replace(drawn, draw=made))


ROUNDS: dict[str, Callable[[], RoundFacts]] = {
    "54 audited": lambda: facts(kept(54, by=("need",)), before=earlier()),
    "12 audited": lambda: facts(kept(12, by=("need",))),
    "none audited": lambda: facts(kept(12), [], moderation=None, sights=()),
    "one replaced": with_replacement,
    "weighed": lambda: facts(kept(40, by=("need",), least=12)),
}


@pytest.mark.parametrize("name", ROUNDS)
def test_report_is_accessible_and_nothing_stands_outside_its_pages(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / "round.pdf"
    write_pdf(audit_round(ROUNDS[name]()), path)
    checked = page_validation.validate_pdf(path, profile="ua1")
    assert [fault.rule_id for fault in checked.failures] == []
    for word in words(path):
        assert word.left >= styles.INNER - 1, word
        assert word.right <= styles.INNER + styles.WIDTH + 1, word


def test_every_share_has_its_cases_and_interval_beside_it(tmp_path: Path) -> None:
    made = facts()
    path = tmp_path / "round.pdf"
    write_pdf(audit_round(made), path)
    rows = {
        text_of(row.kids[0]).partition(" ")[0]: [text_of(cell) for cell in row.kids[1:]]
        for table in structure(path).all("Table")
        for row in table.all("TR")
    }
    for one in made.found.criteria:
        share = met(made.found, one)
        assert share
        assert rows[one.criterion.code] == [share.counted, share.percent, share.likely]
    text = " ".join(page_texts(path))
    assert "can be 13 points out either way (95% confidence)" in text
    assert "Enough would be 292 for 5 points, 90 for 10 points or 42 for 15 points." in text


SMALL = re.compile(
    r"(?<!under )(?<!than )(?<!to )\b[1-4]\b "
    r"(?:of \d+\b(?! figures)|cases?\b|EHC plans?\b|audited\b)"
)
"""A number under 5 that is told of cases, ranges and the limit itself aside."""


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    size=st.integers(1, 40),
    seed=st.integers(0, 99),
    better=st.floats(0, 1),
    by=st.sampled_from([(), ("need",)]),
)
def test_no_number_of_cases_under_five_is_printed(
    size: int, seed: int, better: float, by: tuple[str, ...]
) -> None:
    drawn = kept(size, 120, by=by)
    made = facts(drawn, audits(drawn, seed, better), before=earlier())
    document = audit_round(made)
    for chart in charts(document):
        for row in chart.rows:
            assert re.fullmatch(r"–|(all|none) of .*|\d+ to \d+ of .*|\d+ of .*", row.cases)
            if " to " not in row.cases and row.cases != "–":
                first = row.cases.split()[0]
                assert first in ("all", "none") or int(first) >= 5 or first == "0"
    for table in document.blocks:
        if isinstance(table, Table) and table.summary.startswith(("How many", "The share")):
            cells = [text_in(cell) for row in table.rows for cell in row[1:]]
            assert not [one for one in cells if re.match(r"[1-4](?:,|$)", one)]
    if size > 4:
        assert SMALL.findall(said(made)) == []


def text_in(cell: object) -> str:
    return "".join(run.text for run in cell.text)  # type: ignore[attr-defined]


def test_grades_that_would_tell_a_small_one_are_left_out_with_it() -> None:
    drawn = kept(20)
    grades = ["Outstanding"] * 2 + ["Good"] * 9 + ["Requires improvement"] * 9
    made = facts(drawn, list(map(graded, drawn.draw.ids, grades)))
    seen = made.grades
    assert (seen.upper, seen.lower) == ((None, None), (9, 0))
    assert (seen.good, seen.rest) == (11, 9)
    assert made.good
    assert made.good.counted == "11 of 20"
    text = said(made)
    assert "what is left out is shown as c" in text
    assert "A number that is left out" in text


def test_strata_whose_numbers_are_too_small_are_told_in_a_sentence() -> None:
    text = said(facts(kept(12, by=("need",))))
    assert "The numbers of the strata are too small to be printed." in text
    assert "SEMH" not in text.split("How the cases were drawn")[0]


def test_a_theme_is_of_the_audited_cases_whatever_their_strata_weigh() -> None:
    drawn = kept(40, by=("need",), least=12)
    keys = ["2", "0"] * 20
    made = [audit(case, scored(PLAN, key)) for case, key in zip(drawn.draw.ids, keys, strict=True)]
    made[0] = audit(made[0].case_id, scored(PLAN, "0"))
    themes = said(facts(drawn, made)).split("Themes")[1].split("How often each")[0]
    assert "Met in under half of the audited cases Criterion A1: " in themes
    assert "19 of 40 audited" in themes
    made[1] = audit(made[1].case_id, scored(PLAN, "2"))
    even = said(facts(drawn, made)).split("Themes")[1].split("How often each")[0]
    assert "Of no criterion can it be printed" in even


def test_a_small_number_of_excluded_cases_does_not_follow_from_the_frame() -> None:
    left_out = {"C-0003": "Moved out", "C-0004": "Moved out"}
    few = said(facts(kept(60, 600, by=("need",), excluded=left_out)))
    assert "from a frame of 600, and" in few
    assert "stand for about 600 EHC plans" in few
    assert "598" not in few
    assert "ASD 200" not in few
    more = {f"C-{one:04}": "Moved out" for one in range(12)}
    assert "from the 588 that could be drawn" in said(facts(kept(60, 600, excluded=more)))


def test_trend_is_told_only_where_the_intervals_part() -> None:
    drawn = kept(60)
    worse = [
        audit(case, scored(PLAN, "2" if at % 2 else "0")) for at, case in enumerate(drawn.draw.ids)
    ]
    better = [audit(case, scored(PLAN)) for case in drawn.draw.ids]
    before = facts(drawn, worse).found
    text = said(facts(drawn, better, before=before))
    assert "Criterion B1: Every special educational need" in text.split("Since the round before")[1]
    assert "50% (38% to 62%) before, 100% (94% to 100%) now: 50 points higher" in text
    same = said(facts(drawn, worse, before=before))
    assert (
        "No real change since audit round A1, as far as samples of this size can show one." in same
    )


def test_a_first_round_says_that_there_is_none_before() -> None:
    assert "There is no earlier round that this one can be compared with." in said(facts())


def test_moderation_is_told_with_kappa_and_what_it_does_not_show() -> None:
    text = said(facts())
    assert "27 cases were graded by two auditors who did not see each other’s audit." in text
    assert "Weighted kappa is not printed: small numbers could be worked out from it." in text
    assert "It stands in the bank, under Moderation." in text  # paper has no tab
    assert "With fewer than 30 cases chance decides much of this" in text
    few = said(facts(kept(8)))
    assert "Fewer than 5 cases are graded by two auditors so far" in few
    assert "Weighted kappa is" not in few


def test_boards_and_what_they_decided_are_printed_or_missed() -> None:
    text = said(facts())
    assert "SEND improvement board" in text
    assert "Agreed to train all writers on section F by Easter" in text
    assert "No board has seen yet what this round found." in said(facts(sights=()))


def test_method_statement_lets_anybody_draw_the_same_cases() -> None:
    drawn = kept(54)
    text = said(facts(drawn))
    assert drawn.draw.frame_hash in text
    assert "started by the seed “harbour”" in text


def test_no_case_and_no_note_of_one_is_in_print() -> None:
    drawn = kept(12)
    made = audits(drawn)
    note = replace(made[0].scores["A1"], note="The harbour school was named twice.")
    made[0] = replace(made[0], scores={**made[0].scores, "A1": note})
    text = said(facts(drawn, made))
    assert "harbour school" not in text
    assert not [case for case in drawn.draw.ids if case in text]


def test_limits_that_were_kept_are_told_of_those_that_can_be_counted() -> None:
    limit = statutory_times().limits[0]
    assert isinstance(limit, Limit)
    assert isinstance(limit.start, Step)
    text = said(facts(measures=(Measure(limit, 30, 44),)))
    assert limit.title in text
    assert "30 of 44" in text
    assert "Kept in time" not in said(facts(measures=(Measure(limit, 0, 0),)))


def test_words_that_the_report_uses_are_explained_and_no_others() -> None:
    text = said(facts()).split("Words used here")[1]
    assert "kappa How much better two auditors agree" in text
    assert "SEND Special educational needs" in text
    without = said(facts(kept(12), [], moderation=None, sights=())).split("Words used here")[1]
    assert "kappa" not in without


def test_the_same_round_gives_the_same_bytes_on_one_day(tmp_path: Path) -> None:
    for suffix, write in (("pdf", write_pdf), ("docx", write_word)):
        first, second = tmp_path / f"one.{suffix}", tmp_path / f"two.{suffix}"
        write(audit_round(facts()), first)
        write(audit_round(facts()), second)
        assert first.read_bytes() == second.read_bytes()


def test_word_has_the_same_figures_and_shaded_bars(tmp_path: Path) -> None:
    made, path = facts(), tmp_path / "round.docx"
    write_word(audit_round(made), path)
    tables = docx.Document(str(path)).tables
    rows = {row.cells[0].text: row for table in tables for row in table.rows}
    for one in made.found.criteria:
        share = met(made.found, one)
        assert share
        cells = rows[one.criterion.code].cells
        assert [cells[at].text for at in (2, 4, 5)] == [share.counted, share.percent, share.likely]
        assert cells[3].text.strip() == ""
        assert 'w:fill="0B5A73"' in cells[3]._tc.xml


def test_every_instrument_can_be_printed() -> None:
    drawn = kept(12)
    made: list[Audit] = [audit(case, scored(PLAN, "N")) for case in drawn.draw.ids]
    text = said(facts(drawn, made, today=date(2026, 12, 1)))
    assert "A dash: it is of fewer than five cases" in text
