"""Every number that a binder says twice is said alike, and as its bank has it; so is what is bad.

The bank has two rounds of audits, words filed under each weakness and one document against us.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
from exhibits_made import labels
from printed_pages import page_texts
from story_made import AGAINST, SAID, WHY
from story_told import Told, all_rows, aloud, numbered, plain_spaces, story_told, tables, texts_of

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.domain.audited_criterion import AuditedCriterion
from sendprep.domain.binder import PackSection
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.weakness import Answer
from sendprep.reports.dates import short_day
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.see_follow_up import see_audited
from sendprep.services.write_pack import write_pack

TODAY = date.today()
_OVERVIEW = ("Findings answered, evidence by rung",)
_EVIDENCE = ("What it shows", "Evidence date")
_SHARES = ("Criterion", "Met in", "Share", "Likely")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return story_told(tmp_path_factory.mktemp("story"), TODAY)


def test_findings_answered_are_counted_alike_everywhere(told: Told) -> None:
    pack, sef = (numbered(all_rows(path, *_OVERVIEW)) for path in (told.pack, told.sef))
    total = 0
    for account in told.se.accounts:
        states = [one.answer for one in account.findings]
        answered, partly = states.count(Answer.ANSWERED), states.count(Answer.PARTLY)
        total += answered
        number, said = str(account.weakness.number), f"{answered} of {len(states)}"
        assert pack[number][3].startswith(f"{said} ")
        assert sef[number][3].startswith(f"{said} ")
        leaf = told.pages(account)
        rest = f", {partly} partly" if partly else ""
        assert f"; {said} findings answered{rest}." in leaf
        silent = [one.number for one in account.findings if one.answer is Answer.NO_ANSWER]
        named = re.search(r"Findings? ([\d., and]+) ha(?:s|ve) no answer yet\.", leaf)
        assert re.findall(r"\d+\.\d+", named[1] if named else "") == [
            f"{number}.{place}" for place in silent
        ]
        for path in (told.pack, told.sef):
            rows = [row for row in all_rows(path, "Our answer") if row[0].startswith(f"{number}.")]
            assert [row[-1] for row in rows] == [one.words for one in states]
    every = sum(len(one.findings) for one in told.se.accounts)
    assert f"{every} in the letter: {total} answered" in texts_of(told.pack)[0]
    assert f"{every} in the letter: {total} answered" in texts_of(told.sef)[0]


def test_evidence_by_rung_is_counted_alike_and_the_empty_ones_are_named(told: Told) -> None:
    pack, sef = (numbered(all_rows(path, *_OVERVIEW)) for path in (told.pack, told.sef))
    mapped, reported = (
        {row[0].split()[0]: row[1:-1] for row in all_rows(path, "1 Activity", "4 Impact")}
        for path in (told.pack, told.coverage)
    )
    for account in told.se.accounts:
        number = str(account.weakness.number)
        counted = re.findall(r"(none|\d+)(?=,|$)", pack[number][3])
        assert counted == mapped[number] == reported[number]
        assert pack[number][3] == sef[number][3]
        empty = [f"{rung.value} {rung.words}" for rung in Rung if counted[rung.value - 1] == "none"]
        said = re.search(r"Rungs? without evidence that counts: ([^.]*)\.", told.pages(account))
        assert said
        assert re.split(", | and ", said[1]) == empty


def test_judgements_and_views_are_said_alike(told: Told) -> None:
    pack, sef = (numbered(all_rows(path, *_OVERVIEW)) for path in (told.pack, told.sef))
    contents, cover = texts_of(told.pack)[1], texts_of(told.pack)[0]
    for account in told.se.accounts:
        weakness = account.weakness
        number = str(weakness.number)
        judged, view = weakness.judgement.words, weakness.own_view.words
        sure = weakness.confidence.words if view != "Not judged" else ""
        assert pack[number][1:3] == sef[number][1:3] == [judged, f"{view} {sure}".strip()]
        leaf = told.pages(account)
        assert re.match(
            rf"{number} {re.escape(weakness.title)} Inspectors, \w+ \d+ {judged} ", leaf
        )
        assert f"{view} {sure}".strip() in leaf[:200]
        assert f"{number} {weakness.title} {view} ." in contents
    views = [one.weakness.own_view for one in told.se.accounts]
    for one in set(views):
        assert f"{one.words}: {views.count(one)}" in cover


def test_shares_of_audits_are_those_of_the_newest_round_wherever_they_stand(told: Told) -> None:
    (samples,) = [rows for rows in tables(told.pack, *_SHARES) if len(rows) > 20]
    newest = {row[0].split()[0]: row[1:] for row in samples}
    in_sef = {row[0].split()[0]: row[1:] for row in all_rows(told.sef, *_SHARES)}
    links = {(one.weakness_id, one.code) for one in _audited(told)}
    assert links
    assert {code for _, code in links} == set(in_sef)
    for account in told.se.accounts:
        codes = [code for weakness_id, code in links if weakness_id == account.weakness.id]
        leaf = told.pages(account)
        assert "Audit round A1" not in leaf
        for code in codes:
            met, share, likely = newest[code]
            assert in_sef[code] == [met, share, likely]
            short = likely.replace("% to ", "–").removesuffix("%")
            figures = re.escape(f"{met} {share} [{short}]")
            assert re.search(rf"Criterion {code}: [^\[]{{9,160}} {figures}", aloud(told.pack))
        if codes:
            told_now = re.search(r"Audit round A2: criterion (\w+) met in ([^.,]*)", leaf)
            assert told_now
            assert newest[told_now[1]][0] == told_now[2]
            lowest = min(codes, key=lambda code: float(re.findall(r"\d+", newest[code][1])[0]))
            assert newest[told_now[1]][1] == newest[lowest][1]


def _audited(told: Told) -> Iterator[AuditedCriterion]:
    with Bank.open(told.bank, None, "A. Officer") as bank:
        yield from see_audited(bank)


def test_pages_are_the_same_in_contents_overview_index_leaves_and_outline(told: Told) -> None:
    numbers, beyond = labels(told.pack), labels(told.exhibits)
    texts = texts_of(told.pack)
    overview = numbered(all_rows(told.pack, *_OVERVIEW))
    for account in told.se.accounts:
        number, title = str(account.weakness.number), account.weakness.title
        page = numbers[
            next(at for at, text in enumerate(texts) if text.startswith(f"{number} {title} "))
        ]
        assert overview[number][-1] == page
        assert re.search(rf"{number} {re.escape(title)} [\w ]+[ .]+ {page}\b", texts[1])
    exhibit_texts = texts_of(told.exhibits)
    of_exhibit: dict[str, list[str]] = {}
    for label, text in zip(beyond, exhibit_texts, strict=True):
        for code in re.findall(r"\bE\d+\b", text):
            of_exhibit.setdefault(code, []).append(label)
    index = numbered(all_rows(told.pack, "Title, and what it shows", "Page"))
    assert list(index) == [one.code for one in told.se.evidence]
    for code, row in index.items():
        if row[-1] != "Not printed":
            assert row[-1] == of_exhibit[code][0]
    cited = re.findall(r"\b(E\d+), p\. (\d+)", aloud(told.pack))
    assert len(cited) > 50
    assert [(code, page) for code, page in cited if page not in of_exhibit[code]] == []
    for row in all_rows(told.pack, *_EVIDENCE):
        assert row[-1] in of_exhibit[row[0]]
    pages = {one.section: one.pages for one in told.outline}
    assert pages[PackSection.EXHIBITS] == len(beyond)
    assert pages[PackSection.WEAKNESSES] == 2 * len(told.se.accounts)


def test_a_divider_names_every_page_whose_words_use_its_exhibit(told: Told) -> None:
    numbers, texts = labels(told.pack), texts_of(told.pack)
    fronts = [text[:30] for text in texts]
    for piece in told.se.evidence:
        found = [one for one in texts_of(told.exhibits) if one.startswith("Exhibit ")]
        own = [one for one in found if f"Exhibit {piece.code} {piece.title}" in one]
        if not own:  # the inspectors' letter is no exhibit
            continue
        used = re.search(r"Used on Pages? ([\d, and]+)", own[0])
        named = set(re.findall(r"\d+", used[1])) if used else set()
        leaves = {
            number
            for number, text, front in zip(numbers, texts, fronts, strict=True)
            if re.search(rf"\b{piece.code}, p\. \d", text) and re.match(r"\d [A-Z]", front)
        }
        assert leaves
        assert leaves <= named
        assert all(f"{piece.code}" in texts[numbers.index(number)] for number in named)


def test_dates_and_rungs_of_a_document_are_the_same_on_leaf_index_and_sef(told: Told) -> None:
    index, in_sef = (
        numbered(all_rows(path, "Title, and what it shows", "Dated"))
        for path in (told.pack, told.sef)
    )
    assert {code: row[:5] for code, row in index.items()} == in_sef
    for piece in told.se.evidence:
        dated = plain_spaces(short_day(piece.evidence_date)) if piece.evidence_date else "Not dated"
        assert index[piece.code][4].startswith(dated)
    rows = all_rows(told.pack, *_EVIDENCE)
    links = {
        (told.se.by_id(one.evidence_id).code, f"{one.rung.value} {one.rung.words}")
        for account in told.se.accounts
        for one in account.links
    }
    assert {(row[0], row[3]) for row in rows} == links
    for code, _, _, rung, dated, _ in rows:
        assert index[code][4].startswith(dated)
        assert rung in index[code][3]


def test_counts_of_the_manifest_are_what_is_printed_and_what_the_bank_holds(told: Told) -> None:
    manifest = numbered(all_rows(told.pack, "In the bank", "In this pack"))
    assert all(held.isdigit() and here.isdigit() for held, here in manifest.values())
    printed = {
        "Weaknesses": len(all_rows(told.pack, *_OVERVIEW)),
        "Findings": len(all_rows(told.pack, "Our answer", "State")),
        "Pieces of evidence": len(all_rows(told.pack, "Title, and what it shows", "Page")),
        "Exhibits, of the evidence": len(all_rows(told.pack, "sha256 of the original")),
        "Meetings": len(all_rows(told.pack, "Meeting, and with whom")),
    }
    assert {what: int(manifest[what][1]) for what in printed} == printed
    assert manifest["Audit rounds"] == ["2", "2"]
    assert int(manifest["Actions"][1]) == told.actions
    with Bank.open(told.bank, None, "A. Officer") as bank:
        questions = bank.questions.all()
    leaves = {one.weakness.id: plain_spaces(told.pages(one)) for one in told.se.accounts}
    asked = [one for one in questions if one.text in leaves.get(one.weakness_id or "", "")]
    ready = [one for one in questions if one.line.strip()]
    assert asked and len(ready) < len(questions), "some wait for a line, which is ours to know"
    assert manifest["Likely questions with a line to take"] == [str(len(ready)), str(len(asked))]
    heard = aloud(told.pack)
    assert not [one for one in questions if one not in asked and one.text in heard]


def test_what_is_done_and_due_is_so_on_leaf_and_list(told: Told) -> None:
    late = numbered(all_rows(told.pack, "Was due", "Days"))
    with Bank.open(told.bank, None, "A. Officer") as bank:
        actions = bank.actions.all()
    fronts = {one.weakness.id: told.pages(one) for one in told.se.accounts}
    overdue = [one for one in actions if one.due and one.due < TODAY and not one.done]
    assert list(late) == [f"P{one.number}" for one in overdue]
    for one in actions:
        if one.weakness_id:
            assert one.text.removesuffix(".") in fronts[one.weakness_id]
            assert ("Was due by" in fronts[one.weakness_id]) == (
                one.weakness_id in {each.weakness_id for each in overdue}
            )


def test_what_speaks_against_us_is_told_everywhere_and_nowhere_denied(
    told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    account = told.se.accounts[7]
    code, number = told.against, str(account.weakness.number)
    leaf = told.pages(account)
    assert f"{WHY} (contradicts)" in leaf
    assert re.search(
        rf"“{SAID}” Parents and carers, [\d\w ]+\. {code}, p\. \d+ \(contradicts\)", leaf
    )
    assert re.search(
        rf"{code}, p\. \d+ speaks against us, and no words of ours answer that\.", leaf
    )
    index = numbered(all_rows(told.pack, "Title, and what it shows", "Page"))
    assert f"Contradicts what we say on weakness {number}." in index[code][0]
    (divider,) = [one for one in texts_of(told.exhibits) if f"Exhibit {code} {AGAINST}" in one]
    assert f"Contradicts Weakness {number}; rung 5, lived experience" in divider
    assert "Supports" not in divider
    strength = numbered(all_rows(told.pack, "Warnings"))
    assert f"ontradiction unanswered: {code}" in strength[number][-1]
    rows = [row for row in all_rows(told.sef, "What it shows", "Role") if row[0] == code]
    assert [row[4] for row in rows] == [Role.CONTRADICTS.words]
    assert f"{code} contradicts what we say here." in aloud(told.sef)
    said = aloud(told.coverage)
    assert f"{code} speaks against us" in said
    assert f"No parent or carer is heard on weakness {number}." not in said
    for path in (told.pack, told.coverage):
        by_agency = {row[0].split()[0]: row for row in all_rows(path, "Parents and carers", "All")}
        by_rung = {row[0].split()[0]: row for row in all_rows(path, "5 Lived experience", "All")}
        assert by_agency[number][4] == by_rung[number][5] == "none"
    assert "No family’s words are quoted" not in leaf
    assert run(["coverage", str(told.bank), "--json"], lambda _: 0) == 0
    read = json.loads(capsys.readouterr().out)["weaknesses"][account.weakness.number - 1]
    assert "unanswered_contradiction" in read["flags"]
    whys = {gap["cell"]: gap["why"] for gap in read["gaps"]}
    for cell in ("agencies.parents", "rungs.5"):
        assert code in whys[cell]


def test_a_board_reads_the_same_counts_where_it_reads_how_ready_the_area_is(
    told: Told, tmp_path: Path
) -> None:
    with Bank.open(told.bank, None, "A. Officer") as bank:
        recipe = replace(recipe_of(bank), edition=Edition.BOARD)
        pack = write_pack(bank, tmp_path / "board", recipe, today=TODAY)
    ready = numbered(all_rows(pack, "Answered", "Stand in full"))
    of_board = numbered(all_rows(pack, "Findings answered"))
    whole = numbered(all_rows(told.pack, *_OVERVIEW))
    answered = 0
    for account in told.se.accounts:
        number, title = str(account.weakness.number), account.weakness.title
        findings, have, *_ = ready[f"{number} {title}"]
        assert of_board[number][:3] == whole[number][:3]
        assert of_board[number][3] == f"{have.replace('–', '0')} of {findings}"
        assert whole[number][3].startswith(f"{of_board[number][3]} ")
        answered += account.answered
    assert ready["All"][:2] == [
        str(sum(len(one.findings) for one in told.se.accounts)),
        str(answered),
    ]
    assert f"{told.against}, p." in aloud(pack)
    leaf = next(text for text in page_texts(pack) if text.startswith("8 Local offer "))
    assert f"{WHY} (contradicts)" in leaf


def test_nothing_is_said_twice_in_two_numbers_of_documents(told: Told) -> None:
    cover, heard = texts_of(told.pack)[0], aloud(told.pack)
    held = len(told.se.evidence)
    counting = {
        link.evidence_id
        for account in told.se.accounts
        for link in account.links
        if link.role in (Role.SUPPORTS, Role.PARTLY)
    }
    assert f"{held} documents, the latest" in cover
    assert f"This binder lists {held} documents: {_WORDS[len(counting)]} count here" in heard
    assert f"{_WORDS[len(counting)].capitalize()} documents speak for" in heard
    links = len(list(chain.from_iterable(one.links for one in told.se.accounts)))
    for path in (told.pack, told.sef):
        assert f"{held} documents give {links} links." in aloud(path)
    exhibits = len(all_rows(told.pack, "sha256 of the original"))
    assert f"{exhibits} documents of" in cover


_WORDS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
)
