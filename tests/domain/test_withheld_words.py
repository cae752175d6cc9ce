"""What officers wrote, rebuilt without what an edition withholds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.named_people import NamedPeople
from sendprep.domain.withheld_words import WithheldWords

HIDDEN = WithheldWords(
    numbers=frozenset({14}),
    said=frozenset({"Case notes of the mill", "mill.docx", "The wheel stood still. Nobody came."}),
    people=NamedPeople((("Robin Ashe", "Head of mills"), ("Robin Ashe-Wood", "Deputy"))),
    contacts=frozenset({"01632 960111", "wheel@mill.example"}),
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Waits fell to 12 weeks [E14 p3].", "Waits fell to 12 weeks."),
        ("Waits fell to 12 weeks. [E14 p3]", "Waits fell to 12 weeks."),
        ("Waits fell. [E14] Calls rose.", "Waits fell. Calls rose."),
        ("Waits fell [E14]; [E15 p2] again.", "Waits fell [E15 p2] again."),
        ("Waits fell [E14] and [E15].", "Waits fell [E15]."),
        ("Waits fell (see [E14]). Calls rose.", "Waits fell. Calls rose."),
        ("Waits fell, as shown in [E14]. Calls rose [E15].", "Calls rose [E15]."),
        ("[E14] shows that waits fell. Calls rose.", "Calls rose."),
        ("Calls rose. E14 says why.", "Calls rose."),
        ("We read the case  notes of the\tmill. Calls rose.", "Calls rose."),
        ("Calls rose. It is in mill.docx there.", "Calls rose."),
        ("One. The wheel stood still. Nobody came. Two.", "One. Two."),
        ("- Waits fell [E14]\n- see [E14]\n- Calls rose", "- Waits fell\n- Calls rose"),
        ("Robin Ashe leads it.", "Head of mills leads it."),
        ("Robin\nAshe leads it, ROBIN\u00a0ASHE.", "Head of mills leads it, Head of mills."),
        ("Robin Ashe-Wood leads it.", "Deputy leads it."),
        ("Ring 01632960111. Calls rose.", "Calls rose."),
        ("Ring +44 (0)1632-960 111. Calls rose.", "Calls rose."),
        ("Ask Wheel@Mill.example. Calls rose.", "Calls rose."),
        ("We read the case notes\nof the mill. Calls rose.", "Calls rose."),
        ("We read (E14, p. 3) of it. Calls rose.", "Calls rose."),
        ("We read [e14 p2]. Calls rose.", "Calls rose."),
        ("Exhibit 14 says why. Calls rose in 14 days.", "Calls rose in 14 days."),
        ("_E14_ says why, as E 14, p.2 does. Calls rose.", "Calls rose."),
        ("Nothing of it [E15 p4].\n\n  E140 too.", "Nothing of it [E15 p4].\n\n  E140 too."),
    ],
)
def test_citations_go_and_sentences_stay_whole_or_not_at_all(typed: str, read: str) -> None:
    assert HIDDEN.without(typed) == read


def test_a_short_title_takes_no_sentence_that_only_has_its_word() -> None:
    """A paper called "Training" is not every training."""
    hidden = WithheldWords(said=frozenset({"Training"}))
    assert hidden.without("All had training. Training is on file.") == "All had training."


SENTENCES = st.sampled_from(
    [
        "Waits fell [E14 p3].",
        "Waits fell (see [E14]; [E15]).",
        "As told in [E14] and [E14 p2], waits fell.",
        "Calls rose [E15 p2].",
        "The wheel stood still. Nobody came.",
        "Read CASE NOTES OF THE MILL!",
        "Robin Ashe said so in mill.docx.",
        "- [E14], [E14]\n",
        "\n",
        "e.g. E14 of 2025.",
    ]
)


@given(st.lists(SENTENCES, max_size=12), st.sampled_from([" ", "\n", "  \n"]))
def test_nothing_withheld_is_left_and_what_tells_nothing_stays(
    sentences: list[str], between: str
) -> None:
    left = HIDDEN.without(between.join(sentences))
    read = " ".join(left.split()).casefold()
    for telling in ("e14", "case notes of the mill", "mill.docx", "wheel stood", "robin", "\x00"):
        assert telling not in read
    assert read.count("calls rose [e15 p2].") == sentences.count("Calls rose [E15 p2].")
    assert HIDDEN.without(left) == left
