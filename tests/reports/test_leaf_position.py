"""What a leaf says of the position now, and of the difference, which is another thing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from audits_made import PLAN, round_of
from docx.oxml.ns import qn
from pack_made import full_pack, pack_of
from printed_pages import page_texts
from rounds_made import audits, kept
from sef_made import an_excerpt, ashmere, ashmere_2023

from sendprep.domain.action import CriterionLink
from sendprep.domain.audit_findings import findings
from sendprep.domain.audited_criterion import audited_criteria
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Agency, Link, Role, Rung
from sendprep.domain.inspection import Span
from sendprep.domain.narrative import Section
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import said
from sendprep.reports.weakness_leaf import weakness_leaf, weakness_sheet_document
from sendprep.reports.word import write_word

OUTSIDE = (Edition.BOARD, Edition.PARENTS)


def front_of(pack: Pack, number: int = 3) -> WeaknessSheet:
    blocks = weakness_leaf(pack, pack.se.accounts[number - 1])
    return next(block for block in blocks if isinstance(block, WeaknessSheet))


def with_account(se: SelfEvaluation, account: Account) -> SelfEvaluation:
    number = account.weakness.number
    return replace(
        se,
        accounts=tuple(account if one.weakness.number == number else one for one in se.accounts),
    )


def audited() -> SelfEvaluation:
    drawn = kept(54)
    found = findings(round_of(PLAN), PLAN, drawn, audits(drawn))
    links = [CriterionLink(PLAN.id, code, "w3") for code in ("E1", "F2")]
    return replace(ashmere(), audited=tuple(audited_criteria(links, [found])))


def now(pack: Pack, number: int = 3) -> list[str]:
    """Return the position now, with single spaces."""
    return [" ".join(said(one).split()) for one in front_of(pack, number).now.items]


def test_the_position_is_our_view_the_findings_and_the_newest_evidence() -> None:
    assert now(pack_of(ashmere())) == [
        "Our view: at risk; 2 of 4 findings answered, 1 partly.",
        "Newest evidence: 22 September 2025, E4, p. .",
    ]


def test_where_nothing_is_judged_linked_or_answered_the_position_says_so() -> None:
    assert now(pack_of(ashmere()), 5) == ["Not judged by us yet; 0 of 1 finding answered."]


def test_areas_without_findings_have_a_position_by_our_view_alone() -> None:
    se = ashmere_2023()
    bare = replace(se.accounts[0], findings=(), links=())
    (only,) = now(pack_of(with_account(se, bare)), 1)
    assert only == f"Our view: {bare.weakness.own_view.words.lower()}."


def test_the_share_that_is_told_of_audits_is_the_lowest() -> None:
    front = front_of(pack_of(audited()))
    assert front.bars
    drawn = [row for row in front.bars.rows if row.interval]
    lowest = min(drawn, key=lambda row: row.interval.least if row.interval else 1)
    told = now(pack_of(audited()))[1]
    assert told == (f"Audit round A1: criterion {lowest.number} met in {lowest.cases}, the lower.")


def test_what_contradicts_us_is_never_the_newest_evidence_for_us() -> None:
    se = ashmere()
    links = tuple(one for one in se.accounts[2].links if one.role is Role.CONTRADICTS)
    against = replace(se.accounts[2], links=links)
    assert not [one for one in now(pack_of(with_account(se, against))) if "Newest" in one]


def test_evidence_that_is_old_at_the_revisit_is_said_to_be() -> None:
    se = ashmere()
    late = Span(date(2027, 2, 2), date(2027, 2, 5))
    told = replace(se, inspection=replace(se.inspection, revisit=late))
    assert now(pack_of(told))[-1].endswith("E4, p. ; none is fresh at the revisit.")


def test_a_part_of_the_evidence_is_not_called_the_newest() -> None:
    assert not [one for one in now(pack_of(ashmere(), is_partial=True)) if "Newest" in one]


def test_the_difference_is_told_as_the_difference_and_beside_the_audits() -> None:
    told = "In the summer audit 41 of 54 plans met the outcome criterion"
    for se in (ashmere(), audited()):
        front = front_of(pack_of(se))
        assert next(said(one) for one in front.difference.items).startswith(told)
        assert not [one for one in now(pack_of(se)) if one.startswith(told)]


def test_evidence_of_impact_that_our_words_cite_is_not_told_twice() -> None:
    told = [said(one) for one in front_of(pack_of(ashmere())).difference.items]
    assert len(told) == 1
    se = ashmere()
    bare = replace(se.accounts[2], sections={})
    told = [said(one) for one in front_of(pack_of(with_account(se, bare))).difference.items]
    assert [one.split(" E2")[0] for one in told] == [
        "41 of 54 plans met the outcome criterion",
        "Social care advice present in 48 of 54 plans",
    ]
    assert all(one.endswith(".") for one in told)


def test_words_on_a_difference_that_nothing_measures_are_followed_by_that() -> None:
    se = ashmere()
    unmeasured = replace(se.accounts[2], links=())
    items = front_of(pack_of(with_account(se, unmeasured))).difference.items
    assert said(items[-1]) == "No evidence is filed as impact."
    partial = front_of(pack_of(with_account(se, unmeasured), is_partial=True))
    assert len(partial.difference.items) == len(items) - 1


@pytest.mark.parametrize("edition", OUTSIDE)
def test_an_edition_says_nothing_of_what_it_does_not_have(edition: Edition, tmp_path: Path) -> None:
    recipe = Recipe("r1", "Others", edition=edition)
    empty = replace(ashmere().accounts[0], sections={Section.POSITION: "Two counts."})
    pack = full_pack(replace(ashmere(), lacks_words=True), recipe=recipe)
    path = tmp_path / "leaf.pdf"
    write_pdf(weakness_sheet_document(pack, empty), path)
    front = page_texts(path)[0]
    for words in ("This edition says nothing", "Not written yet", "Next steps"):
        assert words not in front
    whole = tmp_path / "whole.pdf"
    write_pdf(weakness_sheet_document(full_pack(recipe=recipe), empty), whole)
    assert page_texts(whole)[0].count("Not written yet.") == 2


def test_what_speaks_against_us_without_an_answer_is_not_yet_good_enough() -> None:
    se = ashmere()
    silent = replace(se.accounts[2], sections={})
    items = [said(one) for one in front_of(pack_of(with_account(se, silent))).not_yet.items]
    assert items[-1].startswith("E4,")
    assert items[-1].endswith(" speaks against us, and no words of ours answer that.")
    answered = [said(one) for one in front_of(pack_of(se)).not_yet.items]
    assert not [one for one in answered if "against us" in one]
    partial = pack_of(replace(with_account(se, silent), lacks_words=True))
    assert not [one for one in front_of(partial).not_yet.items if "against us" in said(one)]


def test_families_who_speak_against_us_are_marked_and_schools_are_not_families() -> None:
    se = ashmere()
    excerpt = an_excerpt("e5", "Nobody rang us back.")
    lived = Link("lx", "e5", "w3", None, Role.CONTRADICTS, Rung.LIVED_EXPERIENCE, "", excerpt.id)
    account = replace(se.accounts[2], links=(*se.accounts[2].links, lived))

    def heard(agency: Agency) -> WeaknessSheet:
        pieces = tuple(
            replace(one, agency=agency) if one.id == "e5" else one for one in se.evidence
        )
        told = replace(with_account(se, account), evidence=pieces, excerpts=(excerpt,))
        return front_of(pack_of(told))

    (voice,) = heard(Agency.PARENTS).voices
    assert said(voice.source).endswith("(contradicts)")
    assert said(voice.source).startswith("Parents and carers, ")
    (through,) = heard(Agency.SOCIAL_CARE).voices
    assert said(through.source).startswith("Heard by social care, ")
    assert heard(Agency.SCHOOLS).voices == ()
    assert "No family’s words are quoted" in said(heard(Agency.SCHOOLS).no_voice)


def test_rungs_without_evidence_are_named_on_the_leaf_as_the_overview_says() -> None:
    missing = said(front_of(pack_of(ashmere())).evidence.missing)
    assert missing == "Rungs without evidence that counts: 1 Activity and 5 Lived experience."
    assert not front_of(pack_of(ashmere(), is_partial=True)).evidence.missing
    assert not front_of(pack_of(ashmere()), 5).evidence.missing  # it has none, which is said


def test_word_has_the_difference_under_one_heading(tmp_path: Path) -> None:
    path = tmp_path / "leaf.docx"
    pack = pack_of(audited())
    write_word(weakness_sheet_document(pack, pack.se.accounts[2]), path)
    body = docx.Document(str(path)).element.body
    texts = ["".join(node.text or "" for node in one.iter("{*}t")) for one in body.iter("{*}p")]
    assert texts.count("The difference it made") == 1
    assert any(one.startswith("Rungs without evidence that counts") for one in texts)


@pytest.mark.parametrize(
    ("said_of_it", "held"), [("We know. ", True), ("We know little. " * 100, False)]
)
def test_word_parts_no_zone_of_a_few_lines(tmp_path: Path, said_of_it: str, held: bool) -> None:
    se = ashmere()
    account = se.accounts[2]
    sections = {**account.sections, Section.NOT_YET: said_of_it, Section.NEXT_STEPS: ""}
    pack = pack_of(with_account(se, replace(account, sections=sections)))
    path = tmp_path / "leaf.docx"
    write_word(weakness_sheet_document(pack, pack.se.accounts[2]), path)
    (zone,) = (
        table
        for table in docx.Document(str(path)).tables
        if table.cell(0, 0).text.startswith("What is not yet good enough")
    )
    assert (zone.rows[0]._tr.find(f".//{qn('w:cantSplit')}") is not None) is held
