"""What the leaf of a weakness promises, whatever a bank holds of it."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import page as page_validation
import pytest
from audits_made import PLAN, round_of
from documents_made import document
from hypothesis import HealthCheck, given, settings
from pack_made import full_pack, pack_of
from printed_pages import overlapping, page_texts, read_aloud, structure, text_of, words
from rounds_made import audits, kept
from sef_made import an_excerpt, ashmere, ashmere_2023, self_evaluations
from sheets_made import sheets

from sendprep.domain.action import CriterionLink
from sendprep.domain.audit_findings import findings
from sendprep.domain.audited_criterion import audited_criteria
from sendprep.domain.binder import Binding, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.narrative import Section
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports import styles
from sendprep.reports.document import Document, Interval, IntervalRow, Ruled, Run
from sendprep.reports.document_sheet import SheetBack, SheetBars, SheetRest, WeaknessSheet
from sendprep.reports.flow_sheet_bars import BarsZone
from sendprep.reports.flow_sheet_leaf import HALF
from sendprep.reports.pdf import write_pdf
from sendprep.reports.printed_words import printed_words
from sendprep.reports.reading import said
from sendprep.reports.sef_audits import shares
from sendprep.reports.weakness_leaf import weakness_leaf, weakness_sheet_document
from sendprep.reports.word import write_word

drawn = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
Print = Callable[[Document], Path]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Print:
    folder = tmp_path_factory.mktemp("leaf")

    def printing(document: Document) -> Path:
        path = folder / "leaf.pdf"
        write_pdf(document, path)
        return path

    return printing


def leaf_of(sheet: WeaknessSheet) -> Document:
    back = SheetBack(sheet.title.number, "Backofleaf", "Weakness 3 of 9, findings")
    return document(sheet, back, SheetRest(sheet), Ruled())


def front_of(pack: Pack, number: int = 3) -> WeaknessSheet:
    blocks = weakness_leaf(pack, pack.se.accounts[number - 1])
    return next(block for block in blocks if isinstance(block, WeaknessSheet))


@drawn
@given(sheets())
def test_the_front_is_one_page_and_nothing_on_the_leaf_is_cut_or_covered(
    printed: Print, sheet: WeaknessSheet
) -> None:
    found = words(printed(leaf_of(sheet)))
    assert [word.page for word in found if word.text == "Backofleaf"] == [2]
    for word in found:
        assert word.left >= styles.INNER - 1, word
        assert word.right <= styles.INNER + styles.WIDTH + 1, word
        assert word.bottom >= styles.FOOT - 1 or word.top <= 13 * styles.MM, word
    assert overlapping(found) == []


@drawn
@given(sheets())
def test_each_item_stands_once_and_all_that_contradicts_us_in_front(
    printed: Print, sheet: WeaknessSheet
) -> None:
    path = printed(leaf_of(sheet))
    codes = {re.sub(r"\W", "", word) for word in page_texts(path)[0].split()}
    assert codes >= {said(row.number) for row in sheet.evidence.rows if row.stays}
    read = read_aloud(path)
    zones = (sheet.then, sheet.now, sheet.did, sheet.difference, sheet.not_yet, sheet.next)
    for zone in (*zones, sheet.judgement, sheet.questions):
        for item in zone.items:
            whole = " ".join(said(item).split())
            assert read.count(whole.split()[0]) == 1
            assert whole in read
    for row in sheet.bars.rows if sheet.bars else ():
        assert read.count(row.number) == 1
    assert read.count(" ".join(sheet.exact.text.split())) == 1


@settings(drawn, max_examples=8)
@given(sheets())
def test_any_leaf_is_accessible(printed: Print, sheet: WeaknessSheet) -> None:
    path = printed(leaf_of(sheet))
    report = page_validation.validate_pdf(path, profile="ua1")
    assert [f"{fault.rule_id}: {fault.message}" for fault in report.failures] == []


@drawn
@given(self_evaluations())
def test_every_finding_stands_once_on_its_leaf_in_the_inspectors_words(se: SelfEvaluation) -> None:
    pack = pack_of(se)
    for account in se.accounts:
        told = Counter(
            said(row[1].text)
            for block in weakness_leaf(pack, account)
            if not isinstance(block, WeaknessSheet | SheetRest | SheetBack)
            for row in getattr(block, "rows", ())
        )
        assert told == Counter(f"“{finding.text}”" for finding in account.findings)
        sheet = front_of(pack, account.weakness.number)
        assert sheet.exact.text == account.weakness.text


@drawn
@given(self_evaluations())
def test_every_link_to_evidence_has_its_row(se: SelfEvaluation) -> None:
    pack = pack_of(se)
    for account in se.accounts:
        rows = front_of(pack, account.weakness.number).evidence.rows
        linked = {(link.evidence_id, link.role, link.rung) for link in account.links}
        against = [link for link in linked if link[1] is Role.CONTRADICTS]
        assert len(rows) == len(linked)
        assert sum(row.stays for row in rows) == len(against)


def test_the_widest_share_stands_with_its_interval_on_one_line() -> None:
    bar = Interval(0.9, 1.0, 0.9, 1.0)
    row = IntervalRow("A1", "Views are recent", "A2", "38 of 40", bar, "90% to 100%", "90–100")
    narrow = replace(row, figure="90%", likely="")
    heights = [
        BarsZone(SheetBars("Audited cases", (one,), "A2"), HALF).rows[0].height
        for one in (row, narrow)
    ]
    assert heights[0] == heights[1]


def test_a_leaf_of_ashmere_reads_as_its_bank_tells_it(printed: Print) -> None:
    path = printed(weakness_sheet_document(full_pack(), ashmere().accounts[2]))
    front, back = page_texts(path)
    assert "January 2025: one standard for advice" in front
    assert "Key evidence: 4 pieces" in front
    assert "Two readers add four working days (contradicts)" in front
    assert "Finding 3.4 has no answer yet." in front
    assert "Was due by 1 November 2025, SEN manager: Answer each comment in ten days." in front
    assert "How do you know that plans are better? 41 of 54 met it" in front
    assert "NHS Designated clinical officer" in read_aloud(path)
    assert "EHC plan quality: findings and answers" in back
    assert back.rstrip().count("Notes") == 1


def test_families_words_stand_where_the_gap_was(printed: Print) -> None:
    se = ashmere()
    words_ = "Somebody rang us back within the week."
    link = Link("lx", "e5", "w3", None, Role.SUPPORTS, Rung.LIVED_EXPERIENCE, "", "xe5")
    account = replace(se.accounts[2], links=(*se.accounts[2].links, link))
    heard = replace(
        se,
        accounts=(*se.accounts[:2], account, *se.accounts[3:]),
        excerpts=(an_excerpt("e5", words_),),
    )
    assert said(front_of(pack_of(se)).no_voice).startswith("No family’s words are quoted")
    front = front_of(pack_of(heard))
    assert front.no_voice == ()
    assert [voice.words for voice in front.voices] == [words_]
    assert f"“{words_}”" in page_texts(printed(leaf_of(front)))[0]


def test_a_recipe_without_questions_leaves_their_zone_out(printed: Print) -> None:
    pack = full_pack(recipe=Recipe("r1", "Families", has_questions=False))
    front = page_texts(printed(weakness_sheet_document(pack, pack.se.accounts[2])))[0]
    assert "Likely questions" not in front
    assert "How do you know" not in front


def test_a_page_of_an_exhibit_is_one_the_binder_numbers() -> None:
    rows = front_of(full_pack()).evidence.rows
    assert [row.page[0].page_of for row in rows] == ["E2", "E2", "E4", "E3", "E5", "E4"]
    alone = front_of(pack_of(ashmere(), exhibits=()))
    assert {row.page for row in alone.evidence.rows} == {(Run("–"),)}


def test_a_leaf_alone_names_the_pages_of_each_document(printed: Print) -> None:
    front, back = page_texts(printed(weakness_sheet_document(full_pack(), ashmere().accounts[2])))
    assert "two officers read each draft before families see it E4, p. 2; E4, p. 5" in front
    assert "Key evidence: 4 pieces; pages are each document’s own" in front
    assert "The audit of summer 2025 E2, p. 3." in back


def test_sheets_of_several_weaknesses_are_those_of_each_one_after_the_other(printed: Print) -> None:
    pack, accounts = full_pack(), ashmere().accounts
    made = weakness_sheet_document(pack, *accounts)
    apart = [weakness_sheet_document(pack, one).blocks for one in accounts]
    assert made.blocks == tuple(block for blocks in apart for block in blocks)
    assert made.title == "Ashmere: Weaknesses"
    heads = [text_of(node) for node in structure(printed(made)).all("H1")]
    assert heads == [f"{one.weakness.number} {one.weakness.title}" for one in accounts]


def test_areas_of_the_2023_framework_have_bodies_and_no_line_of_inspectors(printed: Print) -> None:
    se = ashmere_2023()
    path = printed(weakness_sheet_document(pack_of(se), se.accounts[0]))
    front = page_texts(path)[0]
    assert "Ashmere Council and NHS Ashmere ICB" in front
    assert "Inspectors, June 2024" not in front
    assert "Area 1 of 5" in front


def test_zones_are_headings_under_the_weakness(printed: Print) -> None:
    path = printed(weakness_sheet_document(full_pack(), ashmere().accounts[2]))
    heads = [text_of(node) for node in structure(path).all("H1", "H2")]
    assert heads[0] == "3 EHC plan quality"
    assert heads[1:4] == ["Position in June 2024", "Position now, December 2025", "What we did"]
    assert heads[-1] == "3 EHC plan quality: findings and answers"


@pytest.mark.parametrize("binding", Binding)
def test_the_back_of_a_leaf_is_its_second_page_however_it_is_bound(
    printed: Print, binding: Binding
) -> None:
    pack = full_pack(recipe=Recipe("r1", "Binder", binding=binding))
    texts = page_texts(printed(weakness_sheet_document(pack, pack.se.accounts[2])))
    assert ["findings and answers" in text for text in texts] == [False, True]


@settings(drawn, max_examples=8)
@given(sheets())
def test_word_has_every_word_of_a_leaf(
    tmp_path_factory: pytest.TempPathFactory, sheet: WeaknessSheet
) -> None:
    path = tmp_path_factory.mktemp("word") / "leaf.docx"
    write_word(leaf_of(sheet), path)
    body = docx.Document(str(path)).element.body
    text = " ".join("".join(node.text or "" for node in body.iter("{*}t")).split())
    zones = (sheet.then, sheet.now, sheet.did, sheet.difference, sheet.not_yet, sheet.next)
    for zone in (*zones, sheet.judgement, sheet.questions):
        for item in zone.items:
            assert " ".join(said(item).split()) in text
    assert " ".join(sheet.exact.text.split()) in text
    for row in sheet.evidence.rows:
        assert said(row.number) in text


def test_what_the_front_has_no_room_for_goes_on_behind_under_its_own_number(
    printed: Print,
) -> None:
    account = ashmere().accounts[2]
    deeds = "\n".join(
        f"- March 2025: step {place} was agreed with education, health and social care, and all "
        "who write plans were told of it before families were." * 2
        for place in range(1, 15)
    )
    account = replace(account, sections={**account.sections, Section.WHAT_WE_DID: deeds})
    front, back, *_ = page_texts(printed(weakness_sheet_document(full_pack(), account)))
    shown = len(re.findall(r"step \d+ was", front)) // 2
    assert 3 <= shown < 14
    assert f"And {14 - shown} more actions, on the back." in front
    assert f"What we did, continued from the front {shown + 1} March 2025" in back
    assert front.count("Position in June 2024") == 1


def test_a_statement_longer_than_the_page_stands_whole_behind(printed: Print) -> None:
    account = ashmere().accounts[2]
    text = " ".join(f"Plans of sort {number} are late." for number in range(400))
    account = replace(account, weakness=replace(account.weakness, text=text))
    path = printed(weakness_sheet_document(full_pack(), account))
    assert "stand whole on the back" in page_texts(path)[0]
    assert text in read_aloud(path)


@pytest.mark.parametrize("section", [Section.WHAT_WE_DID, Section.DIFFERENCE, Section.NOT_YET])
def test_an_item_longer_than_the_page_goes_on_from_one_to_the_next(
    printed: Print, section: Section
) -> None:
    account = ashmere().accounts[2]
    text = " ".join(f"kite{number}" for number in range(1_400))
    account = replace(account, sections={**account.sections, section: text})
    found = words(printed(weakness_sheet_document(full_pack(), account)))
    assert all(word.bottom >= styles.FOOT - 1 or word.top <= 13 * styles.MM for word in found)
    kites = [word.text for word in found if word.text.startswith("kite")]
    assert len(set(kites)) >= 1_400


def test_no_item_ends_in_a_line_of_one_word(printed: Print) -> None:
    account = ashmere().accounts[2]
    step = "By May 2027, the designated clinical officer: one list for all therapy"
    account = replace(account, sections={**account.sections, Section.NEXT_STEPS: f"- {step}"})
    found = words(printed(weakness_sheet_document(full_pack(), account)))
    (last,) = [word for word in found if word.page == 1 and word.text == "therapy"]
    beside = [word.text for word in found if word.page == 1 and abs(word.top - last.top) < 1]
    assert beside[-3:] == ["for", "all", "therapy"]
    (first,) = [word for word in found if word.page == 1 and word.text == "designated"]
    assert first.top > last.top


def test_roles_side_by_side_are_told_apart(printed: Print) -> None:
    wide = "Director of children’s services"
    leads = (("Senior owner", wide), ("Council", "Registrar"), ("NHS", wide), ("Forum", wide))
    front = replace(front_of(full_pack()), leads=leads)
    found = [word for word in words(printed(leaf_of(front))) if word.page == 1]
    (head,) = [word for word in found if word.text == "Registrar"]
    line = sorted((one for one in found if abs(one.top - head.top) < 1), key=lambda one: one.left)
    ends = [one.right for one in line if one.text == "services"]
    starts = [one.left for one in line if one.text in ("Registrar", "Director")][1:]
    assert len(ends) == 3
    assert starts[0] >= ends[0] + 9.5
    assert starts[2] >= ends[1] + 9.5
    assert ends[2] <= styles.INNER + styles.WIDTH


def test_evidence_without_a_page_in_the_binder_is_named_as_not_printed() -> None:
    pack = full_pack()
    shown = front_of(pack).evidence
    code = said(shown.rows[0].number)
    assert "Not printed" not in said(shown.missing)
    fewer = replace(pack, exhibits=tuple(one for one in pack.exhibits if one.code != code))
    left = front_of(fewer).evidence
    assert said(left.rows[0].page) == "–"
    assert f"Not printed: {code}." in said(left.missing)
    none = front_of(replace(pack, exhibits=())).evidence
    assert "Not printed" not in said(none.missing)


def test_pieces_on_the_front_and_on_the_back_add_up_to_all(printed: Print) -> None:
    se = ashmere()
    pieces = [replace(se.evidence[1], id=f"p{at}", number=at) for at in range(20, 60)]
    links = tuple(
        Link(f"l{one.id}{rung}", one.id, "w3", None, Role.SUPPORTS, rung, "Two hours shorter")
        for one in pieces
        for rung in (Rung.ACTIVITY, Rung.IMPACT)
    )
    account = replace(se.accounts[2], links=links)
    accounts = (*se.accounts[:2], account, *se.accounts[3:])
    pack = pack_of(replace(se, evidence=(*se.evidence, *pieces), accounts=accounts))
    codes = [said(row.number) for row in front_of(pack).evidence.rows]
    assert codes == [one.code for one in pieces for _ in range(2)]  # those of one piece together
    front = page_texts(printed(weakness_sheet_document(pack, account)))[0]
    (shown,) = re.findall(r"Key evidence: (\d+) of 40 pieces", front)
    (behind,) = re.findall(r"And (\d+) more pieces, on the back\.", front)
    assert int(shown) + int(behind) == 40
    assert sum(front.count(f" {one.code} Two") for one in pieces) == 2 * int(shown)


def test_inspectors_are_given_a_question_only_with_its_line_to_take() -> None:
    def asked(edition: Edition, number: int) -> list[str]:
        pack = full_pack(recipe=Recipe("r1", "Binder", edition=edition))
        return [said(one) for one in front_of(pack, number).questions.items]

    assert asked(Edition.INSPECTOR, 5) == []
    assert asked(Edition.BOARD, 5) == ["Who speaks for young people? No line yet."]
    (whole,) = asked(Edition.INSPECTOR, 3)
    assert whole.startswith("How do you know that plans are better? 41 of 54 met it")


def test_two_that_speak_for_us_stay_beside_all_that_speak_against(printed: Print) -> None:
    se = ashmere()
    links = tuple(
        Link(f"m{place}", f"e{place % 5 + 2}", "w3", None, role, rung, "Plans of the third quarter")
        for place, (role, rung) in enumerate(
            (role, rung) for role in (Role.SUPPORTS, Role.CONTRADICTS) for rung in Rung
        )
    )
    sections = {
        **se.accounts[2].sections,
        Section.JUDGEMENT: "At risk. " + "We are not sure. " * 90,
    }
    account = replace(se.accounts[2], links=(*se.accounts[2].links, *links), sections=sections)
    front = page_texts(printed(weakness_sheet_document(full_pack(), account)))[0]
    rows = front[front.index("Key evidence") : front.index("What is not yet")]
    assert rows.count("(contradicts)") == 6
    assert re.search(r"On (E\d,? |and )+there is more on the back\.", rows)
    assert rows.count(" – ") - 6 >= 2


def test_a_view_that_the_officer_says_is_said_once_and_in_bold() -> None:
    account = ashmere().accounts[2]
    said_ = {**account.sections, Section.JUDGEMENT: "At risk, on balance. Plans are better [E2]."}
    se = ashmere()
    accounts = (*se.accounts[:2], replace(account, sections=said_), *se.accounts[3:])
    (reason,) = front_of(pack_of(replace(se, accounts=accounts))).judgement.items
    assert said(reason).startswith("At risk, on balance. Plans are better E2")
    assert reason[0] == Run("At risk, on balance.", bold=True)


def test_audits_stand_on_the_leaf_with_the_figures_of_their_own_report(printed: Print) -> None:
    drawn_ = kept(54)
    found = findings(round_of(PLAN), PLAN, drawn_, audits(drawn_))
    links = [CriterionLink(PLAN.id, code, "w3") for code in ("E1", "F2")]
    se = replace(ashmere(), audited=tuple(audited_criteria(links, [found])))
    rows, note = shares(se.accounts[2], se)
    front = front_of(pack_of(se))
    assert front.bars
    assert {row.number for row in front.bars.rows} == {"E1", "F2"}
    least = [row.interval.least for row in front.bars.rows if row.interval]
    assert least == sorted(least)  # so that it is not the best that the front has room for
    assert len(least) == 2
    text = page_texts(printed(leaf_of(front)))[0]
    for row in rows:
        low, high = re.findall(r"\d+%", row.likely)
        assert f"Criterion {row.number}: " in text
        assert f" {row.cases} {row.figure} [{low[:-1]}–{high[:-1]}]" in text
    assert "Audited cases that meet each criterion Share [likely]" in text
    assert note in text


@settings(drawn, max_examples=8)
@given(sheets())
def test_the_gate_sees_every_word_of_a_leaf_under_its_heading(sheet: WeaknessSheet) -> None:
    seen = {(one.path, one.text) for one in printed_words(leaf_of(sheet))}
    head = f"Weakness 3: {sheet.title.title}"
    zones = (sheet.then, sheet.now, sheet.did, sheet.difference, sheet.not_yet, sheet.next)
    for zone in (*zones, sheet.judgement, sheet.questions):
        assert {(f"{head} › {zone.heading}", said(item)) for item in zone.items} <= seen
    assert {(f"{head} › {sheet.did.heading}", voice.words) for voice in sheet.voices} <= seen
    for row in sheet.evidence.rows:
        assert (f"{head} › Key evidence", said(row.shows)) in seen
    quoted = [one.text for one in printed_words(leaf_of(sheet)) if one.is_quoted]
    assert quoted == [sheet.exact.text]
