"""Which rule an instrument breaks is said in a sentence with the place and what to do."""

from dataclasses import replace
from typing import Any

import pytest
from audits_made import CHARTER, PLAN, criterion, tiny

from sendprep.domain.instrument import AuditSection, Band, Cap, Choice, Instrument, Stance
from sendprep.domain.instrument_rules import faults

YES, HALF, NO, NOT_APPLICABLE = tiny().scale
SECTION = AuditSection("P", "Plan", 60, (criterion("P1"),))


@pytest.mark.parametrize("sound", [PLAN, CHARTER, tiny(), tiny(caps=()), tiny(scale=(YES, NO))])
def test_a_sound_instrument_breaks_no_rule(sound: Instrument) -> None:
    assert list(faults(sound)) == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"sections": (SECTION, SECTION)}, "The section code P is given twice"),
        ({"sections": (replace(SECTION, criteria=SECTION.criteria * 2),)}, "P1 is given twice"),
        ({"sections": (replace(SECTION, weight=0),)}, "Section P weighs 0. Give it a weight"),
        ({"sections": (replace(SECTION, weight=-3.5),)}, "Section P weighs -3.5. Give it a weight"),
        ({"scale": (YES, HALF, replace(NO, key="H"))}, "The key H is given to two answers"),
        ({"scale": (replace(YES, key="10"), NO)}, "The key “10” cannot be used"),
        ({"scale": (replace(YES, key="y"), NO)}, "The key “y” cannot be used"),
        ({"scale": (replace(YES, key="+"), NO)}, "The key “+” cannot be used"),
        ({"scale": (replace(YES, key="T"), NO)}, "The key T has another use on the audit page"),
        ({"scale": (replace(YES, key="G"), NO)}, "The key G has another use on the audit page"),
        ({"scale": (replace(YES, points=1.5), NO)}, "“Yes” earns 1.5. Give points from 0 to 1"),
        ({"scale": (YES, replace(NO, points=-0.1))}, "“No” earns -0.1. Give points"),
        ({"scale": (YES, NO, replace(HALF, points=None))}, "“Half” must have points, unless"),
        ({"scale": (YES, NO, replace(NOT_APPLICABLE, points=0))}, "“Does not apply” must have"),
        ({"scale": (YES, HALF)}, "needs an answer with the stance “met” and one with “not met”"),
        ({"scale": (HALF, NO)}, "needs an answer with the stance “met” and one with “not met”"),
        ({"scale": (HALF, YES, NO)}, "“Yes” must earn less than “Half” before it"),
        ({"scale": (YES, replace(HALF, points=1), NO)}, "“Half” must earn less than “Yes”"),
        (
            {"scale": (YES, replace(NO, points=0.5), replace(HALF, points=0.2))},
            "“Half” must earn less than “No” before it",
        ),
        ({"bands": (Band("Poor", 50), Band("Poor", 0))}, "The grade “Poor” is given twice"),
        ({"bands": (Band("Good", 0), Band("Poor", 0))}, "“Poor” must begin below “Good”"),
        ({"bands": (Band("Good", 50), Band("Poor", 5))}, "“Poor” is the worst grade and must"),
        ({"bands": (Band("Good", 101), Band("Poor", 0))}, "“Good” begins above 100"),
        ({"caps": (Cap(1, "Bad", frozenset()),)}, "At caps, 1 stands “Bad”, which is no grade"),
        ({"caps": (Cap(0, "Poor", frozenset()),)}, "At caps, 1 the number of fails is 0"),
        ({"caps": (Cap(1, "Poor", frozenset("PZ")),)}, "At caps, 1 stands section Z, which there"),
    ],
)
def test_a_broken_rule_is_named_once(changed: dict[str, Any], fault: str) -> None:
    made = tiny(**({"caps": ()} | changed))
    found = [one for one in faults(made) if fault in one]
    assert len(found) == 1, list(faults(made))


def test_two_partly_answers_may_stand_between_met_and_not_met() -> None:
    little = Choice("L", "A little", Stance.PARTLY, 0.25)
    assert list(faults(tiny(scale=(YES, HALF, little, NO)))) == []
    assert list(faults(tiny(scale=(YES, little, HALF, NO)))) != []
