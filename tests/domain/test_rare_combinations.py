"""What a case page says of a case is said of five cases of the frame in the very same words."""

from collections import Counter
from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import MISSING, AgeBand, Case
from sendprep.domain.rare_combinations import (
    Trait,
    rare_combinations,
    rare_words,
    said_of,
    sayable,
)

NEEDS = {"ASD": "Autistic spectrum disorder", "VI": "Visual impairment"}


def case(
    number: int,
    need: str = "ASD",
    age: AgeBand = AgeBand.AGED_5,
    phase: str = "Primary",
    setting: str = "Mainstream",
) -> Case:
    name = f"C{number:04}"
    return Case(
        name,
        ListName.EHC_PLANS,
        age,
        need,
        phase,
        setting,
        None,
        None,
        None,
        frozenset(),
    )


frames = st.lists(
    st.tuples(
        st.sampled_from(["ASD", "SEMH", "VI", MISSING]),
        st.sampled_from([AgeBand.AGED_5, AgeBand.AGED_11, AgeBand.NOT_KNOWN]),
        st.sampled_from(["Primary", "Secondary"]),
        st.sampled_from(["Mainstream", "Special", "EOTAS"]),
    ),
    max_size=60,
).map(lambda rows: [case(number, *row) for number, row in enumerate(rows)])


def said(frame: Sequence[Case]) -> list[tuple[str, tuple[Trait, ...]]]:
    told = sayable(frame)
    return [(said_of(one, told[one.id], NEEDS), told[one.id].left_out) for one in frame]


@given(frames)
def test_nothing_is_said_that_fewer_than_five_cases_say_alike(frame: list[Case]) -> None:
    told, counts = sayable(frame), Counter(said(frame))
    assert set(told) == {one.id for one in frame}
    for one, words in zip(frame, said(frame), strict=True):
        if len(frame) < 5:
            assert words == ("", tuple(Trait))
        else:
            assert counts[words] >= told[one.id].shared_by >= 5


@given(frames, st.randoms())
def test_the_order_of_a_frame_does_not_matter(frame: list[Case], chance: Random) -> None:
    mixed = chance.sample(frame, len(frame))
    assert sayable(mixed) == sayable(frame)


def test_the_setting_is_left_out_before_the_phase_the_age_and_the_need() -> None:
    frame = [case(one) for one in range(9)]
    frame += [case(10 + one, setting="Special") for one in range(3)]
    frame += [case(20 + one, setting="EOTAS") for one in range(2)]
    frame += [case(30 + one, "VI") for one in range(5)]
    told = sayable(frame)
    assert told["C0001"].traits == tuple(Trait)
    assert told["C0010"].left_out == told["C0020"].left_out == (Trait.SETTING,)
    assert told["C0010"].shared_by == 5
    assert said_of(frame[10], told["C0010"], NEEDS) == (
        "autistic spectrum disorder, aged 5 to 10, primary"
    )
    assert rare_combinations(frame) == 2


def test_a_case_that_is_alone_in_everything_does_not_stand_out_by_silence() -> None:
    frame = [case(one) for one in range(7)]
    frame += [case(10 + one, phase="Secondary") for one in range(20)]
    frame.append(case(99, "VI", AgeBand.AGED_20, "16 plus", "EOTAS"))
    told = sayable(frame)
    assert told["C0099"].traits == told["C0001"].traits == ()
    assert told["C0099"].shared_by == 8
    assert told["C0010"].traits == tuple(Trait)


def test_words_name_what_a_list_does_not_tell() -> None:
    frame = [case(one, MISSING, AgeBand.NOT_KNOWN, "Special", "Special") for one in range(5)]
    words = said_of(frame[0], sayable(frame)["C0000"], NEEDS)
    assert words == "need not recorded, age band not recorded, special"


def test_the_number_of_rare_combinations_is_told_in_a_sentence() -> None:
    frame = [case(one) for one in range(5)]
    assert rare_words(frame) == ""
    assert rare_words([*frame, case(9, "VI")]).startswith("1 combination of need, age band, phase")
    assert "2 combinations" in rare_words([*frame, case(9, "VI"), case(10, "SEMH")])
