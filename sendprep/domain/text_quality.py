"""Whether the text of a page is words that can be read and found, or only looks like text.

Some text alone says nothing (lessons.md 21): scans carry a page number, some programs write every
letter apart, and fonts without a table of their letters give signs or wrong letters.
"""

import re

_SAMPLE = 20_000
"""Characters of a page that are judged: a long sheet of a workbook is alike all over."""

_PAGE_NUMBER = re.compile(
    r"^[\W_]*(?:page\W*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/)\s*\d{1,4})?[\W_]*$",
    re.IGNORECASE | re.MULTILINE,
)
_ALONE = r"(?<!\S)[^\W\d_](?:[^\S\n\t][^\W\d_]){3,}(?!\S)"
_CRUMBS = r"(?<!\S)[^\W\d_]{1,2}(?:[^\S\n\t][^\W\d_]{1,2}){7,}(?!\S)"
_APART = re.compile(f"{_ALONE}|{_CRUMBS}")
"""Letters with a space behind each, or words in pieces of one and two letters."""

_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff\ud800-\udfff"
    "\U000f0000-\U0010ffff]"
    r"|\(cid:\d+\)"
    "|[ÂÃâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}"
)
"""Replacement and private-use signs, codes of glyphs, and UTF-8 that was read as Windows-1252."""

_LETTER = re.compile(r"[^\W_]")
_SIGN = re.compile(r"[^\w\s.,|·•…–—-]")
_LATIN_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{3,}(?![^\W\d_])")
_FEW_WORDS = 20
"""Fewer words than this tell nothing of their language: they may all be abbreviations."""
_FEW_VOWELS = 0.26
"""English has 0.40, Welsh and Polish more; letters that were mixed up about 0.15."""


def is_usable(text: str) -> bool:
    """Whether words can be read from a page's text; a page number alone is no text."""
    text, strange = _UNREADABLE.subn(" ", _PAGE_NUMBER.sub("", text[:_SAMPLE]))
    letters = len(_LETTER.findall(text))
    signs = len(_SIGN.findall(text))
    return (
        letters > 1
        and letters >= max(4 * strange, signs)
        and not (_is_spaced_out(text, letters) or _is_no_language(text))
    )


def _is_spaced_out(text: str, letters: int) -> bool:
    """Whether most letters stand apart: no search finds words among them."""
    apart = sum(len(_LETTER.findall(run)) for run in _APART.findall(text))
    return 2 * apart > letters


def _is_no_language(text: str) -> bool:
    """Whether the Latin words are too poor in vowels: their font mixes up its letters."""
    words = {word.lower() for word in _LATIN_WORD.findall(text)}
    letters = "".join(words)
    vowels = sum(letters.count(vowel) for vowel in "aeiouy")
    return len(words) >= _FEW_WORDS and vowels < _FEW_VOWELS * len(letters)
