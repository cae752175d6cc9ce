from dataclasses import replace
from datetime import date, timedelta

import pytest
from sef_made import ashmere

from sendprep.domain.inspection import Span, StatedTotals
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Judgement, OwnView
from sendprep.reports.dates import day, short_day, span_of_days
from sendprep.reports.reading import words
from sendprep.reports.sef_overview import overview
from sendprep.reports.sef_tally import lead, younger
from sendprep.reports.sef_wording import counted, in_words, listed

_S, _N, _O = Judgement.SUFFICIENT, Judgement.NOT_SUFFICIENT, Judgement.NONE_STATED


def _judged(*judgements: Judgement) -> SelfEvaluation:
    se = ashmere()
    accounts = tuple(
        replace(
            account,
            weakness=replace(account.weakness, judgement=judgement, own_view=OwnView.NOT_JUDGED),
        )
        for account, judgement in zip(se.accounts, judgements, strict=False)
    )
    silent = replace(se.inspection, stated=StatedTotals())
    return replace(se, accounts=accounts, inspection=silent)


@pytest.mark.parametrize(
    ("judgements", "sentence"),
    [
        ((_S, _S), "Inspectors judged progress sufficient on all two weaknesses."),
        ((_N, _N), "Inspectors judged progress sufficient on none of the two weaknesses."),
        ((_S,), "Inspectors judged progress sufficient on the only weakness."),
        ((_N,), "Inspectors judged progress not sufficient on the only weakness."),
        ((_O, _O), "The letter states no judgement on any weakness."),
        (
            (_S, _O, _O),
            "Inspectors judged progress sufficient on one of the three weaknesses. "
            "For numbers 2 and 3 the letter states no judgement.",
        ),
        (
            (_O, _N, _S),
            "Inspectors judged progress sufficient on one of the three weaknesses and not "
            "sufficient on one. For number 1 the letter states no judgement.",
        ),
    ],
)
def test_the_lead_says_what_inspectors_judged_whatever_it_was(
    judgements: tuple[Judgement, ...], sentence: str
) -> None:
    assert lead(_judged(*judgements)) == (
        f"{sentence} We have not yet judged any weakness ourselves."
    )


def test_a_letter_that_counts_more_judgements_than_were_read_is_not_said_to_state_none() -> None:
    se = _judged(_S, _O, _N)
    stated = StatedTotals(sufficient=2, not_sufficient=1)
    counted = replace(se, inspection=replace(se.inspection, stated=stated))
    assert "For number 2 the letter states no judgement." in lead(se)
    assert "For number 2 no judgement could be read from the letter." in lead(counted)
    assert "states no judgement" not in lead(counted)


def test_records_that_are_younger_than_the_position_are_named() -> None:
    se = ashmere()
    assert not list(younger(se))
    first, second = se.evidence[:2]
    late = replace(first, evidence_date=se.today + timedelta(days=1))
    rest = (replace(second, evidence_date=se.today), *se.evidence[2:])
    said = [words(block) for block in overview(replace(se, evidence=(late, *rest)))]
    assert [
        f"Dated after {day(se.today)}, the day of this position: {first.code}. "
        "Either these dates are wrong, or this day is."
    ] in map(list, said)
    assert not list(younger(replace(se, evidence=(late, *rest), lacks_words=True)))


def test_counts_are_words_up_to_twelve() -> None:
    assert [in_words(count) for count in (0, 1, 12, 13, 1042)] == [
        *("no", "one", "twelve", "13", "1,042")
    ]
    assert [counted(count, "finding") for count in (0, 1, 2)] == [
        *("no finding", "one finding", "two findings")
    ]
    assert [listed(["1"]), listed(["1", "2"]), listed(["1", "2", "3"])] == [
        *("1", "1 and 2", "1, 2 and 3")
    ]


@pytest.mark.parametrize(
    ("start", "end", "printed"),
    [
        ((2024, 4, 29), (2024, 5, 2), "29 April to 2 May 2024"),
        ((2026, 2, 2), (2026, 2, 5), "2 to 5 February 2026"),
        ((2025, 12, 30), (2026, 1, 3), "30 December 2025 to 3 January 2026"),
        ((2026, 2, 2), (2026, 2, 2), "2 February 2026"),
    ],
)
def test_a_span_says_month_and_year_once_where_it_can(
    start: tuple[int, int, int], end: tuple[int, int, int], printed: str
) -> None:
    span = Span(date(*start), date(*end))
    assert span_of_days(span).replace("\N{NO-BREAK SPACE}", " ") == printed


def test_a_day_and_its_month_stay_on_one_line() -> None:
    assert day(date(2024, 6, 12)) == "12\N{NO-BREAK SPACE}June 2024"
    assert short_day(date(2024, 9, 9)).split() == ["9", "Sep", "2024"]
