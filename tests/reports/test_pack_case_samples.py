from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import audited, moderated, sample
from pack_made import pack_of
from sef_made import ashmere

from sendprep.bank.bank import Bank
from sendprep.domain.action import Action, Reaudit
from sendprep.domain.audit import AuditRound, BoardSight
from sendprep.domain.binder import Recipe
from sendprep.domain.pack import IssueFacts, SampledRound
from sendprep.reports.audit_round import audit_round
from sendprep.reports.document import Block, Heading, Intervals, Table
from sendprep.reports.pack_actions import actions
from sendprep.reports.pack_case_samples import case_samples
from sendprep.reports.pack_governance import governance
from sendprep.reports.reading import said, words
from sendprep.services.see_findings import see_findings, see_moderation
from sendprep.services.see_pack import see_pack
from sendprep.services.write_cases import round_facts


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def _sampled(bank: Bank, round_: AuditRound, *sights: BoardSight) -> SampledRound:
    kept = bank.draws.get(round_.draw_id)
    return SampledRound(
        see_findings(bank, round_.id),
        kept,
        bank.frames.get(kept.frame_id),
        sights,
        see_moderation(bank, round_.id),
    )


def _told(*rounds: SampledRound) -> tuple[Block, ...]:
    return case_samples(replace(pack_of(ashmere()), rounds=rounds))


def _said(blocks: Iterable[Block]) -> str:
    return "\n".join(word for block in blocks for word in words(block))


def _titles(blocks: Iterable[Block], level: int) -> list[str]:
    return [one.text for one in blocks if isinstance(one, Heading) and one.level == level]


def test_without_a_round_there_is_no_section() -> None:
    pack = pack_of(ashmere())
    assert case_samples(pack) == governance(pack) == ()


def test_a_round_is_told_with_method_limits_and_every_criterion_as_its_own_report_has_it(
    bank: Bank,
) -> None:
    drawn = sample(bank, size=60)
    round_ = audited(bank, drawn)
    moderated(bank, round_)
    blocks = _told(_sampled(bank, round_))
    assert _titles(blocks, 2) == ["Audit round A1: Autumn audit"]
    report = audit_round(round_facts(bank, round_.id, date(2025, 12, 1)))
    own = [block for block in report.blocks if isinstance(block, Intervals)]
    assert [block for block in blocks if isinstance(block, Intervals)] == own
    assert "How sure we are" in _titles(blocks, 3)
    method = drawn.method(bank.frames.get(drawn.frame_id))
    assert all(sentence in _said(blocks) for sentence in method)


def test_of_one_instrument_only_the_newest_round_with_enough_cases_is_told(bank: Bank) -> None:
    first = audited(bank, sample(bank, size=60))
    second = audited(bank, sample(bank, size=60, seed="spring"), luck=0.95)
    third = audited(bank, sample(bank, size=60, seed="summer"), done=2)
    blocks = _told(*(_sampled(bank, one) for one in (first, second, third)))
    assert _titles(blocks, 2) == ["Audit round A2: Autumn audit"]
    assert "Since the round before" in _titles(blocks, 3)
    told = _said(blocks)
    assert "Three rounds of audits of cases drawn by chance." in told
    assert "we print the newest round with enough cases, and what has changed since" in told
    assert "earlier round" not in told.split("A2")[0]  # the third is no earlier one


def test_a_binder_tells_which_re_audits_are_late_until_a_later_sample_closes_them(
    bank: Bank,
) -> None:
    first = audited(bank, sample(bank, size=60))
    due = date(2025, 11, 1)
    with bank.change("Act"):
        bank.actions.add(Action("a1", 1, "Train plan writers"))
        bank.actions.put_reaudit(Reaudit("a1", first.id, "F2", due))
    facts = IssueFacts(1, date(2025, 12, 1))
    late = see_pack(bank, Recipe("r", "r"), facts)
    assert "One re-audit is overdue." in _said(actions(late))
    assert "Audit round A1" in _said(actions(late))
    later = audited(bank, sample(bank, size=60, seed="spring"))
    with bank.change("Close"):
        bank.actions.put_reaudit(Reaudit("a1", first.id, "F2", due, closed_by=later.id))
    assert see_pack(bank, Recipe("r", "r"), facts).reaudits == ()


def test_a_round_of_few_cases_tells_no_figure(bank: Bank) -> None:
    blocks = _told(_sampled(bank, audited(bank, sample(bank), done=3)))
    assert "Fewer than five cases are audited" in _said(blocks)
    assert not [block for block in blocks if isinstance(block, Intervals)]


def test_no_anchor_of_two_rounds_is_the_same(bank: Bank) -> None:
    first = _sampled(bank, audited(bank, sample(bank, size=60)))
    found = first.found
    other_round = replace(found.round_, id="other", number=2, instrument_id="other")
    blocks = _told(first, replace(first, found=replace(found, round_=other_round)))
    anchors = Counter(one.anchor for one in blocks if isinstance(one, Heading))
    assert len(_titles(blocks, 2)) == 2
    assert set(anchors.values()) == {1}


def test_what_boards_saw_is_told_the_earliest_first(bank: Bank) -> None:
    round_ = audited(bank, sample(bank))
    late = BoardSight("b1", round_.id, "Partnership board", date(2025, 11, 25), "Agreed the plan.")
    early = BoardSight("b2", round_.id, "Health board", date(2025, 11, 3), "")
    blocks = governance(replace(pack_of(ashmere()), rounds=(_sampled(bank, round_, late, early),)))
    table = next(block for block in blocks if isinstance(block, Table))
    told = [[said(cell.text) for cell in row] for row in table.rows]
    assert [row[1] for row in told] == ["Health board", "Partnership board"]
    assert [row[3] for row in told] == ["No decision is recorded.", "Agreed the plan."]
    assert "Two boards saw what audits found, twice; one sight ended" in _said(blocks)
