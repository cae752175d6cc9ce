"""What counts as text of a page, for texts that were written and texts that were spoilt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_data import shared

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.text_quality import is_usable
from sendprep.readers.files import read_here

WRITTEN = """Leaders have mended the lanterns along the ferry, and families tell us so.
Waits for advice fell from 31 weeks to 12 between March and October.
• Two officers read each draft plan before it is sent to a family."""


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN,
        "Appendix B",
        "Page 4\nLanterns mended",
        "Contents\nIntroduction ............................ 3\nLanterns . . . . . . . . . . 9",
        "Ward | 2023 | 2024\nFerry | 31 | 12\nQuay | 27 | 9",
        "12.5\t31\t40\n9\t8\t77\n13\t2\t61",
        "R\tA\tG\tG\nA\tG\tG\tG\nG\tG\tG\tG\nQuay\tFerry\tHill\tMoor",
        "EHCP SEND SENCO NHSE DfES LANO SLCN SEMH in a list of abbreviations",
        "Mae plant yn cael cymorth cynnar yn yr ysgol, ac y mae eu rhieni yn gwybod hynny.",
        "يتلقى الأطفال الدعم المناسب في الوقت المناسب",
        "बच्चों को समय पर सहायता मिलती है",
        "孩子们及时得到支持",
        "\uf0b7 Lanterns mended\n\uf0b7 Ferries counted\n\uf0b7 Families asked",
        "C O N T E N T S\n" + WRITTEN,
        "Itâ€™s in the familiesâ€™ words that leaders listen more, and say so at each meeting.",
    ],
)
def test_words_figures_and_names_in_any_script_are_usable(text: str) -> None:
    assert is_usable(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n\t\n ",
        "17",
        "- 17 -",
        "Page 3 of 40",
        "xiv",
        "…………\n______",
        "L e a d e r s   h a v e   m e n d e d   t h e   l a n t e r n s",
        "L e a d e r s\nh a v e\nm e n d e d\nt h e m a l l",
        "Le ad er s ha ve me nd ed th e la nt er ns al on g th e fe rr y",
        "\ufffd\ufffd\ufffd\ufffd have \ufffd\ufffd\ufffd",
        "\ue012\ue034\ue056 \ue078\ue09a\ue0bc a\ue0de",
        "(cid:12)(cid:44)(cid:7)(cid:91) (cid:3)(cid:8)",
        "\x01\x02\x03\x04 \x05\x06\x07 a",
        "!\"#$%&'()*+ $%&#'\"! ()*+%&$ ab",
        "Ð¡Ã§Ã¶Ã¼Ã©Ã¨ Ã¢Ã®Ã´Ã»Ã±",
    ],
)
def test_what_only_looks_like_text_is_not_usable(text: str) -> None:
    assert not is_usable(text)


words = st.lists(
    st.sampled_from(
        [
            "leaders",
            "families",
            "lanterns",
            "mended",
            "ferry",
            "quay",
            "plans",
            "visits",
            "heard",
            "asked",
        ]
    ),
    min_size=6,
    max_size=80,
)


@given(words)
def test_words_stay_usable_until_each_letter_is_set_apart(drawn: list[str]) -> None:
    assert is_usable(" ".join(drawn))
    assert not is_usable("   ".join(" ".join(word) for word in drawn))


@given(words, st.sampled_from([0xE000, 0xF0000]))
def test_words_in_a_font_without_letters_are_not_usable(drawn: list[str], base: int) -> None:
    text = " ".join(drawn)
    assert not is_usable("".join(char if char == " " else chr(base + ord(char)) for char in text))


PROSE = """Most families now wait less than twelve weeks for advice, and nearly all plans name
what will change for the child. Health partners, social workers and schools meet monthly to check
every draft together. Parents told the review that letters are clearer than they were last year,
although some young people still do not know whom to ask when support stops at nineteen."""


@pytest.mark.parametrize("shift", [-29, -3, 3, 31])
def test_letters_that_their_font_mixes_up_are_not_usable(shift: int) -> None:
    assert is_usable(PROSE)
    assert not is_usable("".join(c if c.isspace() else chr(ord(c) + shift) for c in PROSE))


@given(st.text(max_size=3000))
def test_any_text_is_judged(text: str) -> None:
    assert is_usable(text) in (True, False)


@pytest.mark.parametrize("folder", ["seeds", "reports"])
def test_every_page_of_the_real_documents_is_usable(folder: str) -> None:
    for path in sorted(shared(folder).glob("*.*")):
        if path.suffix in (".pdf", ".docx", ".md"):
            assert read_here(path).without_text == (), path.name


def test_long_text_is_judged_at_once() -> None:
    assert is_usable("a " * 3 + "lanterns " * 2_000_000)


def test_pages_without_usable_text_are_named_but_not_blank_ones() -> None:
    written, scan = (Line(WRITTEN),), (Line("3 of 4"),)
    pages = Pages(
        (Page(1, written), Page(2, (), is_blank=True), Page(3, scan), Page(4, ())), "made 1"
    )
    assert pages.without_text == (3, 4)
    assert Pages((Page(None, ()),), "made 1").without_text == (1,)
