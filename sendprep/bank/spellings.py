"""How a text is put into the index: its words, and the other spellings of those with hyphens.

`well-being` is indexed as two words and, with its neighbours, as one. A word that a line's end
has parted is indexed as one and, with its neighbours, as parted, since whether the hyphen belongs
to the word cannot be known. With the neighbours a phrase is found in either spelling.
"""

import re

_SOFT = re.compile("\u00ad(?!\n)")
_LINE_END = re.compile(r"(\w+)[-\u00ad\u2010]\n(\w+)")
_PARTED = "\ue000"
"""Stands where a line's end parted a word; from the part of Unicode that has no meaning."""
APART = "\ue001"
"""Stands, as a word that nobody looks for, between spellings, so that no phrase runs over two."""
_WORD = re.compile(r"\w+(?:['’]\w+)*(?:[-\u2010\u2011\ue000]\w+(?:['’]\w+)*)*")
_JOINT = re.compile("[-\u2010\u2011]")
_NEIGHBOURS = 3
"""Words on either side; a longer phrase is rarely looked for."""


def spelt(text: str) -> tuple[str, str]:
    """Return a text as it is indexed, and what of it is indexed in another spelling."""
    if not any(mark in text for mark in "-\u00ad\u2010\u2011"):
        return text, ""
    marked = _LINE_END.sub(
        rf"\1{_PARTED}\2", _SOFT.sub("", text.replace(_PARTED, "").replace(APART, ""))
    )
    words = [found[0] for found in _WORD.finditer(marked)]
    others = (_in_context(words, at) for at, word in enumerate(words) if _has_two(word))
    return marked.replace(_PARTED, ""), f" {APART} ".join(others)


def _has_two(word: str) -> bool:
    """Whether the word may be spelt otherwise; figures such as 2019-20 may not."""
    return _PARTED in word or (_JOINT.search(word) is not None and not any(map(str.isdigit, word)))


def _in_context(words: list[str], at: int) -> str:
    before = words[max(0, at - _NEIGHBOURS) : at]
    after = words[at + 1 : at + 1 + _NEIGHBOURS]
    return " ".join([*map(_plain, before), _otherwise(words[at]), *map(_plain, after)])


def _plain(word: str) -> str:
    return word.replace(_PARTED, "")


def _otherwise(word: str) -> str:
    return _JOINT.sub("", word).replace(_PARTED, " ")
