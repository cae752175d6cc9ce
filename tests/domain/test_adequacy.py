"""What a sample bears is said in sentences that hold beside every share."""

import pytest

from sendprep.domain.adequacy import adequacy, percent, percent_points


def test_sample_is_told_with_what_it_bears_and_what_would_be_enough() -> None:
    assert adequacy(10, 12, 2000).sentences == (
        "10 of 12 cases: 83%.",
        "The share of all cases in the frame of 2,000 is likely (95% confidence) to be between "
        "55% and 95%, which is 1,105 to 1,906 cases.",
        "A sample of 12 can be 25 points out either way. "
        "Needed: 323 for 5 points, 92 for 10 points or 42 for 15 points.",
    )


def test_sample_from_very_many_is_told_without_their_number() -> None:
    assert adequacy(10, 12).sentences[1] == (
        "The share of all cases in a large frame is likely (95% confidence) to be between "
        "55% and 95%."
    )


def test_whole_frame_is_told_to_be_the_share_itself() -> None:
    assert adequacy(9, 12, 12).sentences == (
        "9 of 12 cases: 75%.",
        "Every case of the frame was looked at: this is its share.",
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [
        *((0, "0%"), (0.001, "under 1%"), (0.01, "1%"), (0.125, "13%"), (0.5, "50%")),
        *((0.985, "99%"), (0.994, "over 99%"), (0.9999, "over 99%"), (1, "100%")),
    ],
)
def test_none_and_all_are_said_only_of_none_and_all(value: float, said: str) -> None:
    assert percent(value) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [(0, "0 points"), (0.004, "under 1 point"), (0.012, "1 point"), (0.245, "25 points")],
)
def test_points_are_counted_whole(value: float, said: str) -> None:
    assert percent_points(value) == said
