"""Where we stand, in a board's binder: its figures add up, and no other edition has it."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from pack_made import full_pack, pack_of
from sef_made import ashmere, self_evaluations

from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.pack import Pack
from sendprep.domain.readiness import Step, readiness
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer
from sendprep.reports.document import Block, Lead, Note, Table
from sendprep.reports.pack import sections
from sendprep.reports.pack_readiness import where_we_stand
from sendprep.reports.reading import said, words

BOARD = Recipe("r1", "Board", Edition.BOARD)


def _tables(blocks: tuple[Block, ...]) -> list[list[list[str]]]:
    """Return what the cells of each table say."""
    tables = [block for block in blocks if isinstance(block, Table)]
    return [[[said(cell.text) for cell in row] for row in one.rows] for one in tables]


def _printed(pack: Pack) -> str:
    return "\n".join(word for block in where_we_stand(pack) for word in words(block))


@pytest.mark.parametrize("edition", [Edition.INSPECTOR, Edition.PARENTS])
def test_other_editions_have_none(edition: Edition) -> None:
    pack = full_pack(recipe=replace(BOARD, edition=edition))
    assert PackSection.READINESS not in dict(sections(pack))
    assert PackSection.READINESS in dict(sections(full_pack(recipe=BOARD)))


@given(self_evaluations())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_figures_are_those_of_readiness_and_add_up(se: SelfEvaluation) -> None:
    pack = replace(pack_of(se), recipe=BOARD)
    seen = readiness(pack.coverage.findings, se)
    if not seen.stands:
        assert where_we_stand(pack) == ()
        return
    *rows, total = _tables(where_we_stand(pack))[0]
    steps = [len(seen.having_met(step)) for step in Step]
    figures = [len(seen.stands), *steps, len(seen.whole)]
    assert [0 if one == "–" else int(one) for one in total[1:]] == figures
    for place, figure in enumerate(figures, 1):
        column = (row[place] for row in rows)
        assert sum(0 if one == "–" else int(one) for one in column) == figure


def test_the_lead_counts_what_stands_in_full_on_the_first_day() -> None:
    text = _printed(full_pack(recipe=BOARD))
    assert "stand in full on " in text or "stands in full on " in text
    assert "%" not in text


def test_what_would_help_is_told_with_its_page() -> None:
    _, helps, *_ = _tables(where_we_stand(full_pack(recipe=BOARD)))
    assert 0 < len(helps) <= 10
    assert all(row[2] != "–" or row[3] != "–" for row in helps)


@pytest.mark.parametrize(
    ("findings", "told"), [(10, ""), (11, "The ten with most effect, of eleven.")]
)
def test_a_list_that_is_cut_says_of_how_many(findings: int, told: str) -> None:
    se = ashmere()
    (first, *_) = se.accounts
    finding = replace(first.findings[0], answer=Answer.ANSWERED)
    accounts = [
        replace(
            first,
            weakness=replace(first.weakness, id=f"w{n}", number=n),
            findings=(replace(finding, id=f"f{n}", weakness_id=f"w{n}", number=1),),
            links=(),
        )
        for n in range(1, findings + 1)
    ]
    pack = replace(pack_of(replace(se, accounts=tuple(accounts))), recipe=BOARD)
    leads = [said(block.text) for block in where_we_stand(pack) if isinstance(block, Lead)]
    assert leads[1:] == ([told] if told else [])
    assert len(_tables(where_we_stand(pack))[1]) == 10


def test_an_edition_that_withholds_evidence_names_no_gap() -> None:
    pack = full_pack(recipe=BOARD, is_partial=True)
    blocks = where_we_stand(pack)
    assert "What would help most" not in _printed(pack)
    assert "What goes stale" not in _printed(pack)
    assert any(isinstance(block, Note) for block in blocks)


def test_without_a_date_nothing_is_called_fresh() -> None:
    se = ashmere()
    dateless = replace(se, inspection=replace(se.inspection, revisit=None))
    text = _printed(replace(pack_of(dateless), recipe=BOARD))
    assert "The revisit has no date, so nothing is counted as fresh." in text
    assert "What goes stale" not in text
