"""Which weaknesses a text speaks to, and the words that say so."""

import pytest
from letters_placed import places, share

from sendprep.domain.suggest import Suggester
from sendprep.domain.telling_words import WordList

HEADINGS = {
    1: "Children wait too long for speech and language therapy.",
    2: "Co-production with parents is weak.",
    3: "The mill pond is full of weed.",
}
WORDS = WordList(
    same=(("speech and language therapy", "SALT"), ("wait", "waiting list", "backlog")),
    themes=(("parent", "mother", "survey"),),
    place="Ashmere Vale",
)


def test_best_comes_first_with_the_words_as_they_are_written() -> None:
    best, *_ = Suggester(HEADINGS, (), WORDS).suggest("The  weeds of the Mill\npond were cut.")
    assert best.weakness == 3
    assert set(best.because) == {"weeds", "Mill", "pond"}
    assert 0.5 < best.score <= 1


def test_an_acronym_speaks_for_what_it_stands_for() -> None:
    (best,) = Suggester(HEADINGS, (), WORDS).suggest("The SALT backlog fell by half.")
    assert (best.weakness, set(best.because)) == (1, {"SALT", "backlog"})


def test_a_phrase_is_shown_whole_and_its_words_not_again() -> None:
    best = Suggester(HEADINGS, (), WORDS).suggest("More speech and  language therapy")[0]
    assert best.because == ("speech and language therapy",)


def test_words_of_one_theme_speak_more_softly_than_the_very_word() -> None:
    suggester = Suggester(HEADINGS, (), WORDS)
    softly, loudly = (suggester.suggest(text)[0] for text in ("a mother came", "a parent came"))
    assert softly.weakness == loudly.weakness == 2
    assert softly.score < loudly.score


def test_what_was_filed_speaks_for_where_it_was_filed() -> None:
    filed = [(2, "The heron stands by the sluice."), (3, "A new rake was bought.")]
    before = Suggester(HEADINGS, (), WORDS)
    assert before.suggest("Again the heron") == ()
    (best,) = Suggester(HEADINGS, filed, WORDS, before.read).suggest("Again the heron")
    assert (best.weakness, best.because) == (2, ("heron",))


@pytest.mark.parametrize(
    "text", ["", " \n", "of the and", "Ashmere Vale’s", "zebra", "\ud83d", "🙂", "'s’s", "-"]
)
def test_where_no_word_tells_nothing_is_suggested(text: str) -> None:
    headings = HEADINGS | {4: "Ashmere Vale must do better."}
    assert Suggester(headings, (), WORDS).suggest(text) == ()


def test_at_most_as_many_as_asked_for_and_their_scores_are_shares() -> None:
    suggester = Suggester(HEADINGS, (), WORDS)
    every = suggester.suggest("Parents wait by the pond", 9)
    assert {one.weakness for one in every} == {1, 2, 3}
    assert [one.score for one in every] == sorted((one.score for one in every), reverse=True)
    assert 0.9 < sum(one.score for one in every) < 1
    assert suggester.suggest("Parents wait by the pond", 2) == every[:2]


def test_a_bank_without_weaknesses_suggests_nothing() -> None:
    assert Suggester({}, (), WORDS).suggest("Parents wait") == ()


def test_headings_alone_place_the_findings_of_three_published_letters() -> None:
    placed = places(with_others=False)
    assert len(placed) >= 100
    assert share(placed, 1)[0] >= 0.60
    assert share(placed, 3)[0] >= 0.82
