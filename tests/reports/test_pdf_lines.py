"""How text is broken into lines."""

import time

from hypothesis import given
from hypothesis import strategies as st

from sendprep.reports.flow_lines import Line, balanced, break_lines
from sendprep.reports.fonts import Face, clean, missing_glyphs, pieces, width
from sendprep.reports.tags import Span

texts = st.text("aeiW mw,.-/ŵ😀", max_size=200)
rooms = st.floats(3, 60)


def runs(text: str, face: Face = Face.REGULAR) -> list[Span]:
    return [Span(text, face, "#000000")]


def words(lines: tuple[Line, ...]) -> list[str]:
    return ["".join(span.text for span in line.spans) for line in lines]


@given(texts, rooms)
def test_lines_hold_every_character_within_the_room(text: str, room: float) -> None:
    lines = break_lines(runs(text), room)
    assert "".join("".join(words(lines)).split()) == "".join(text.split())
    assert all(line.width <= room + 1e-9 for line in lines)


@given(texts, rooms)
def test_words_are_not_joined_across_lines(text: str, room: float) -> None:
    assert "".join(words(break_lines(runs(text), room))).split() == text.split()


def test_words_held_together_part_between_them_where_both_have_no_room() -> None:
    held = "Moderate\N{NO-BREAK SPACE}confidence"
    together, room = (width(text, Face.REGULAR) for text in (held, "Moderate confi"))
    assert words(break_lines(runs(f"a {held}"), together)) == ["a ", held]
    assert words(break_lines(runs(f"a {held}"), room)) == ["a Moderate ", "confidence"]


@given(texts, rooms, st.floats(0, 0.35))
def test_balancing_adds_no_line_and_widens_none(text: str, room: float, share: float) -> None:
    plain = break_lines(runs(text), room)
    even = balanced(runs(text), room, share)
    assert len(even) == len(plain)
    assert "".join(words(even)).split() == text.split()
    assert max(line.width for line in even) <= max(line.width for line in plain) + 1e-9


@given(st.lists(st.sampled_from(["12 June", "41 of 54", "p. 141", "Year 11", "and so"])), rooms)
def test_numbers_stay_with_what_they_count(parts: list[str], room: float) -> None:
    widest = width("41 of 54 and", Face.REGULAR)
    for line in words(break_lines(runs(" ".join(parts)), max(room, widest))):
        ends = line.split()
        if ends:
            assert ends[-1] not in ("12", "41", "p.", "Year")
            assert ends[0] not in ("June", "of", "54", "141", "11")


def test_numbers_that_count_each_other_without_end_are_broken_at_once() -> None:
    begun = time.monotonic()
    assert "".join(words(break_lines(runs("1 of " * 10_000), 60))).split() == ["1", "of"] * 10_000
    assert time.monotonic() - begun < 5


def test_a_balanced_title_has_no_lonely_last_word() -> None:
    text = "Children who miss school through anxiety"
    room = width("Children who miss school through", Face.REGULAR) + 0.1
    assert words(break_lines(runs(text), room))[-1] == "anxiety"
    assert len(words(balanced(runs(text), room, 0.35))[-1].split()) > 1


def test_runs_that_touch_stay_on_one_line() -> None:
    spans = [Span("see (", Face.REGULAR, "#1"), Span("E47", Face.BOLD, "#2", 1)]
    spans.append(Span("), now", Face.REGULAR, "#1"))
    room = width("see (E47", Face.BOLD)
    assert words(break_lines(spans, room)) == ["see ", "(E47), ", "now"]


def test_words_are_not_joined_where_a_new_line_was_begun() -> None:
    assert words(break_lines(runs("Head\nChief nurse\n\nClerk"), 60)) == [
        *("Head ", "Chief nurse "),
        *("", "Clerk"),
    ]


def test_characters_without_ink_are_left_out() -> None:
    assert clean("soft\u00adhy\u200bphen\ufeff \x07bell\ttab\u2003em") == "softhyphen bell tab em"
    assert clean("w\u0302 12\u00a0June\nnext") == "ŵ 12\u00a0June\nnext"


def test_each_character_gets_a_face_that_has_it() -> None:
    assert list(pieces("Tŷ שלום 🧩", Face.BOLD)) == [
        (Face.BOLD, "Tŷ "),
        (Face.FALLBACK, "שלום"),
        (Face.BOLD, " "),
        (Face.BOLD, "[U+1F9E9]"),
    ]
    assert missing_glyphs(["ok 🧩", "\ud800 🧩"]) == ("[U+D800]", "[U+1F9E9]")


def test_the_faces_cover_the_languages_of_an_english_council() -> None:
    names = "ŵŷẁẃẅ ąćęłńóśźż ăâîșț ğıİöşü āčēģīķļņšūž ơưạảấầẩẫậ ḥṭʿ Київ Αθήνα –—…•≤≥½✓✗☐☑"
    for face in (Face.REGULAR, Face.BOLD, Face.ITALIC, Face.BOLD_ITALIC):
        assert [chosen for chosen, _ in pieces(names, face)] == [face]
