"""What is stale on the day is warned of wherever its figure stands: map, SEF and list of gaps."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from pack_made import pack_of
from sef_made import ashmere, self_evaluations

from sendprep.domain.coverage_flags import Flag
from sendprep.domain.gaps import account_gaps
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.coverage_strength import strength
from sendprep.reports.document import Table
from sendprep.reports.reading import said, words
from sendprep.reports.sef_linked import linked_evidence

WORDS = Flag.NOTHING_FRESH.words


def _strength(se: SelfEvaluation) -> list[tuple[str, str]]:
    """Return what stands under "Fresh" and under "Warnings" for each weakness."""
    (table,) = [one for one in strength(pack_of(se).coverage, "Weakness") if isinstance(one, Table)]
    return [(said(row[5].text), said(row[6].text)) for row in table.rows]


def _assert_agree(se: SelfEvaluation) -> None:
    for account, (fresh, warnings) in zip(se.accounts, _strength(se), strict=True):
        is_stale = fresh.startswith("0\N{NO-BREAK SPACE}of")
        assert (WORDS.lower() in warnings.lower()) == is_stale
        printed = "\n".join(one for block in linked_evidence(account, se) for one in words(block))
        assert (WORDS in printed) == is_stale
        titles = [gap.title for gap in account_gaps(se, account)]
        assert ("Bring the evidence up to date" in titles) == is_stale


@given(self_evaluations())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_figure_of_freshness_stands_beside_a_warning_that_denies_it(se: SelfEvaluation) -> None:
    _assert_agree(se)


def test_evidence_that_is_all_undated_is_warned_of() -> None:
    se = ashmere()
    undated = tuple(replace(one, evidence_date=None, period=None) for one in se.evidence)
    stale = replace(se, evidence=undated)
    assert any(fresh.startswith("0") for fresh, _ in _strength(stale))
    _assert_agree(stale)


def test_without_a_date_of_the_revisit_nothing_is_called_stale() -> None:
    se = ashmere()
    dateless = replace(se, inspection=replace(se.inspection, revisit=None))
    assert not any(WORDS in warnings for _, warnings in _strength(dateless))
    _assert_agree(dateless)
