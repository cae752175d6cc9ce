"""What parents and carers are given is told in words that they know, and nothing twice."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import audited, moderated, sample
from pack_made import full_pack, pack_of
from printed_pages import page_texts
from sef_made import ashmere

from sendprep.bank.bank import Bank
from sendprep.domain.action import Reaudit
from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.pack import IssueFacts, Pack
from sendprep.domain.printed_share import PrintedShare
from sendprep.domain.sentences import sentences
from sendprep.reports.audit_round import audit_round
from sendprep.reports.audit_round_facts import met
from sendprep.reports.document import Block, Heading, Intervals, Table
from sendprep.reports.pack import briefing_pack, sections
from sendprep.reports.pack_case_samples import case_samples
from sendprep.reports.pack_how_to_use import how_to_use
from sendprep.reports.plain_audits import agreed_words
from sendprep.reports.reading import said, words
from sendprep.reports.sef import self_evaluation_summary
from sendprep.services.follow_up import link_criterion
from sendprep.services.outline_pack import outline
from sendprep.services.read_rules import plain_words
from sendprep.services.see_edition import see_edition
from sendprep.services.see_pack import see_pack
from sendprep.services.write_cases import round_facts, write_cases
from sendprep.services.write_report import write_sef

FAMILIES = Recipe("r1", "Families", edition=Edition.PARENTS)
_OF_THE_TRADE = re.compile(
    r"kappa|strat(?:um|a)|\bseed\b|sha-?256|\bframe of|interval|95%|criteri|\bmethod|moderation",
    re.IGNORECASE,
)
_LONGEST = 25
"""Words of a sentence that is read with ease."""


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def _pack(bank: Bank) -> Pack:
    return see_pack(bank, FAMILIES, IssueFacts(1, date(2025, 12, 1)))


def _said(blocks: Iterable[Block]) -> str:
    return "\n".join(word for block in blocks for word in words(block))


def _of(pack: Pack, section: PackSection) -> str:
    return _said(dict(sections(pack)).get(section, ()))


def _as_told(counted: str) -> str:
    return counted.replace("all of", "all")


def test_what_audits_found_is_told_without_a_word_of_the_trade(bank: Bank) -> None:
    moderated(bank, audited(bank, sample(bank, size=60, least=4)))
    blocks = case_samples(_pack(bank))
    told = _said(blocks)
    assert _OF_THE_TRADE.findall(told) == []
    assert "60 EHC plans were drawn by lot from 340. Nobody chose which." in told
    assert "were checked again by a second person" in told
    assert not [block for block in blocks if isinstance(block, Intervals)]


def test_the_things_found_least_and_most_often_are_told_as_their_round_prints_them(
    bank: Bank,
) -> None:
    audited(bank, sample(bank, size=60))
    pack = _pack(bank)
    (one,) = pack.rounds
    least, most = (block for block in case_samples(pack) if isinstance(block, Table))
    shares = {each.criterion.words: met(one.found, each) for each in one.found.criteria}
    printed = {words_: share for words_, share in shares.items() if share}
    told = {said(row[0].text): said(row[1].text) for row in (*least.rows, *most.rows)}
    assert told == {words_: _as_told(printed[words_].counted) for words_ in told}
    assert (len(least.rows), len(most.rows)) == (5, 3)
    lows = {words_: share.yes[0] / share.cases[1] for words_, share in printed.items()}
    shown = [lows[said(row[0].text)] for row in least.rows]
    assert shown == sorted(lows.values())[:5]
    assert [lows[said(row[0].text)] for row in most.rows] == sorted(lows.values())[:-4:-1]


def test_a_round_of_few_cases_tells_families_no_figure(bank: Bank) -> None:
    audited(bank, sample(bank), done=3)
    blocks = case_samples(_pack(bank))
    told = _said(blocks)
    assert "Fewer than five are checked so far, so no figure can be printed yet." in told
    assert "Fewer than 5 have been checked so far" in told
    assert not [block for block in blocks if isinstance(block, Table)]


def test_the_leaf_tells_of_audits_in_words_and_where_to_read_how_sure_they_are(bank: Bank) -> None:
    round_ = audited(bank, sample(bank, size=60))
    weakness = ashmere().accounts[0].weakness
    with bank.change("Enter a weakness"):
        bank.weaknesses.add(weakness)
    link_criterion(bank, round_.instrument_id, "F2", weakness.id)
    leaves = _of(_pack(bank), PackSection.WEAKNESSES)
    assert re.search(r"Found in \d+ of \d+ EHC plans: Provision is specific", leaves)
    assert "How we checked, and how sure we are: page" in leaves
    assert _OF_THE_TRADE.findall(leaves) == []


def test_the_leaf_tells_first_what_was_found_least_often(bank: Bank) -> None:
    round_ = audited(bank, sample(bank, size=60))
    weakness = ashmere().accounts[0].weakness
    with bank.change("Enter a weakness"):
        bank.weaknesses.add(weakness)
    for criterion in ("A1", "B1", "E1", "F1", "F2"):
        link_criterion(bank, round_.instrument_id, criterion, weakness.id)
    leaves = _of(_pack(bank), PackSection.WEAKNESSES)
    told = re.findall(r"Found in (\d+)(?: to \d+)? of (\d+)", leaves)
    shares = [int(cases) / int(of) for cases, of in told]
    assert len(shares) >= 3
    assert shares == sorted(shares)


def test_the_report_of_a_round_is_told_to_families_as_plainly(bank: Bank) -> None:
    round_ = audited(bank, sample(bank, size=60, least=4))
    moderated(bank, round_)
    facts = round_facts(bank, round_.id, date(2025, 12, 1))
    told = _said(audit_round(facts, Edition.PARENTS).blocks)
    assert _OF_THE_TRADE.findall(told) == []
    assert "60 EHC plans were drawn by lot from 340." in told
    assert "No board has seen yet what this round found." in told
    assert "Each case was read closely, and checked against a list of questions." in told
    assert _OF_THE_TRADE.findall(_said(audit_round(facts).blocks))


def test_their_self_evaluation_tells_of_audits_in_the_same_words(bank: Bank) -> None:
    round_ = audited(bank, sample(bank, size=60))
    weakness = ashmere().accounts[0].weakness
    with bank.change("Enter a weakness"):
        bank.weaknesses.add(weakness)
    link_criterion(bank, round_.instrument_id, "F2", weakness.id)
    se = see_edition(bank, Edition.PARENTS).se
    theirs = self_evaluation_summary(se, Edition.PARENTS)
    assert theirs.is_clear
    assert "Found in 19 of 51 EHC plans: Provision is specific" in _said(theirs.blocks)
    assert _OF_THE_TRADE.findall(_said(theirs.blocks)) == []
    assert _OF_THE_TRADE.findall(_said(self_evaluation_summary(se, Edition.BOARD).blocks))


def test_papers_of_their_own_explain_words_as_the_pack_does(bank: Bank, tmp_path: Path) -> None:
    audited(bank, sample(bank, size=60))
    with bank.change("Enter a weakness"):
        bank.weaknesses.add(ashmere().accounts[0].weakness)
    for name, write in (("sef.pdf", write_sef), ("round.pdf", write_cases)):
        told, board = (
            " ".join(page_texts(write(bank, tmp_path / name, edition=edition)))
            for edition in (Edition.PARENTS, Edition.BOARD)
        )
        assert "What it means" in told
        assert "What it means" not in board
    assert plain_words()["Audit"] in told
    assert plain_words()["Finding"] not in told  # what an audit found is none of the inspectors'


def test_a_list_of_no_evidence_and_a_board_are_left_out_of_their_self_evaluation(
    bank: Bank,
) -> None:
    se = see_edition(bank, Edition.PARENTS).se
    told = _said(self_evaluation_summary(se, Edition.PARENTS).blocks)
    assert "Evidence list" not in told
    assert "Goes to" not in told
    whole = _said(self_evaluation_summary(se, Edition.BOARD).blocks)
    assert "Evidence list" in whole
    assert "Goes to" in whole


@pytest.mark.parametrize(("same", "told"), [(2, "fewer than five of them"), (6, "6 of 12")])
def test_how_often_two_agree_is_told_in_words_where_it_is_seldom(same: int, told: str) -> None:
    share = PrintedShare((1, 4) if same < 5 else (same, same), (12, 12), (0.1, 0.3), 0.0, 0.5, 40)
    assert agreed_words(share) == f"Both gave the same grade to {told}."


def test_families_are_told_once_which_action_waits_to_be_checked_again(bank: Bank) -> None:
    due = date(2025, 11, 1)
    waiting = tuple(Reaudit("a1", "gone", code, due) for code in ("B1", "C1"))
    told = _of(full_pack(recipe=FAMILIES, reaudits=waiting), PackSection.ACTIONS)
    assert "One re-audit is overdue." in told
    assert _OF_THE_TRADE.findall(told) == []
    assert "C1" not in told


def test_families_are_not_asked_to_mend_our_dates() -> None:
    late = tuple(replace(one, evidence_date=date(2031, 1, 1)) for one in ashmere().evidence)
    pack = pack_of(replace(ashmere(), evidence=late))
    assert "Either these dates are wrong" in _of(pack, PackSection.OVERVIEW)
    theirs = replace(pack, recipe=FAMILIES)
    assert "Either these dates are wrong" not in _of(theirs, PackSection.OVERVIEW)


def test_a_short_form_is_explained_where_its_words_stand_nowhere_else() -> None:
    meant = {"Integrated care board": "The part of the NHS that plans"}
    told = _of(pack_of(ashmere(), recipe=FAMILIES, plain_words=meant), PackSection.GLOSSARY)
    assert "Integrated care board: the part of the NHS that plans" in told


def test_families_are_told_who_agreed_the_pack_and_no_hash() -> None:
    told = _of(full_pack(recipe=FAMILIES), PackSection.MANIFEST)
    assert told.startswith("Who agreed this pack")
    assert "SEND Partnership Board" in told
    assert not re.search(r"sha256|[0-9a-f]{4} [0-9a-f]{4}", told)
    assert _of(full_pack(recipe=FAMILIES, agreed=()), PackSection.MANIFEST) == ""


def test_an_officer_is_told_that_families_have_no_manifest(bank: Bank) -> None:
    (line,) = (one for one in outline(bank, FAMILIES) if one.section is PackSection.MANIFEST)
    assert (line.pages, line.note) == (0, "not in this edition")


def test_what_may_be_withheld_is_said_once_and_not_on_each_leaf() -> None:
    bare = tuple(replace(account, links=()) for account in ashmere().accounts)
    se = replace(ashmere(), evidence=(), accounts=bare, excerpts=())
    pack = pack_of(se, exhibits=(), recipe=FAMILIES, is_partial=True)
    leaves = _of(pack, PackSection.WEAKNESSES)
    assert "This edition shows" not in leaves
    assert "Key evidence" not in leaves
    told = _of(pack, PackSection.HOW_TO_USE)
    assert told.count("there may well be some that cannot be shared") == 1
    assert "Key evidence" in _of(replace(pack, is_partial=False), PackSection.WEAKNESSES)


def test_the_glossary_explains_the_words_that_the_pack_uses_and_no_others() -> None:
    meant = {"Weakness": "What is not good enough", "Dragon": "A beast"}
    told = _of(pack_of(ashmere(), recipe=FAMILIES, plain_words=meant), PackSection.GLOSSARY)
    assert "What is not good enough" in told
    assert "Integrated care board" in told
    assert "Dragon" not in told


@pytest.mark.parametrize("is_partial", [True, False])
def test_no_sentence_on_how_to_read_it_is_long(is_partial: bool) -> None:
    pack = full_pack(recipe=FAMILIES, is_partial=is_partial)
    told = [block for block in how_to_use(pack) if not isinstance(block, Heading)]
    every = [one for block in told for text in words(block) for one in sentences(text)]
    assert [one for one in every if len(one.split()) > _LONGEST] == []


def test_no_sentence_on_what_audits_found_is_long(bank: Bank) -> None:
    moderated(bank, audited(bank, sample(bank, size=60, least=4)))
    ours = [block for block in case_samples(_pack(bank)) if not isinstance(block, Table)]
    every = [one for block in ours for text in words(block) for one in sentences(text)]
    assert [one for one in every if len(one.split()) > _LONGEST] == []


def test_what_words_mean_is_itself_said_in_few_words() -> None:
    assert [text for text in plain_words().values() if len(text.split()) > _LONGEST] == []


def test_no_exhibits_are_no_fact_for_families() -> None:
    cover = briefing_pack(pack_of(ashmere(), recipe=FAMILIES, exhibits=())).blocks[1]
    assert "Exhibits" not in _said([cover])
    assert "None in this binder" in _said(
        [briefing_pack(pack_of(ashmere(), exhibits=())).blocks[1]]
    )
