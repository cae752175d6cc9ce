"""Puts roles in the place of people's names, also where only part of a name is written.

Found are the whole name, either way round; a given name or a family name behind a title or an
initial; and either of them alone, written with a capital. Alone it is left where it is part of
another name (Ashe Road, Sarah Ashe), and where it is a month or a day. A name that is a word as
well (Wood, Hope) is left where it may be that: at the beginning of a sentence.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

_TITLES = (
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Cllr", "Councillor", "Sir",
    "Dame", "Lord", "Lady", "Rev",
)  # fmt: skip
_TITLE = rf"(?:{'|'.join(_TITLES)})\b\.?"
_INITIAL = r"[^\W\d_a-z]\b\.?"
_PARTICLES = r"(?:(?:al|ap|bin|da|de|del|den|der|el|la|le|van|von)\s+)*"
_CALENDAR = frozenset(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """.split()  # noqa: SIM905 - read as words
)
_ANYBODY = "a colleague"
"""Who it is whose name several have."""
_FEWEST = 3
"""Letters of a part of a name that is looked for alone."""
_BESIDE = re.compile(r"[^\W\d_][\w'’-]*")
_NEAR = 40
"""Characters within which the word before is looked for."""
_LAST = re.compile(r"(\S+)\s+$")
_ENDS = '.!?:;•–-“"(\n'


@dataclass(frozen=True)
class NamedPeople:
    """People by (name, role), and `ordinary` words in small letters that are no names."""

    people: tuple[tuple[str, str], ...] = ()
    ordinary: frozenset[str] = frozenset()

    def by_roles(self, text: str) -> str:
        """Return a text with roles where it names somebody."""
        folded = text.casefold()
        for part, pattern, role in self._whole:
            if part in folded:
                text = pattern.sub(partial(_called, role), text)
        return self._alone.sub(self._role_alone, text) if self._alone else text

    @cached_property
    def _whole(self) -> tuple[tuple[str, re.Pattern[str], str], ...]:
        """The names as wholes, longest first, as one may begin with another; then titled parts.

        Each is with a part of it that is in every text which has it.
        """
        names = sorted(self.people, key=lambda one: (-len(one[0]), one))
        every = [(_parts(name), role) for name, role in names]
        whole = [(parts[-1].casefold(), _of_name(parts), role) for parts, role in every if parts]
        titled = [(part.casefold(), _titled(part), role) for part, role in self._by_part.items()]
        return (*whole, *titled)

    @cached_property
    def _by_part(self) -> Mapping[str, str]:
        """The role of whoever has a given or family name; the longest names first."""
        found: dict[str, set[str]] = {}
        for name, role in self.people:
            parts = _parts(name)
            for part in {*parts[:1], *parts[-1:]}:
                found.setdefault(part, set()).add(role)
        by_length = sorted(found, key=lambda part: (-len(part), part))
        return {p: found[p].pop() if len(found[p]) == 1 else _ANYBODY for p in by_length}

    @cached_property
    def _alone(self) -> re.Pattern[str] | None:
        parts = [p for p in self._by_part if len(p) >= _FEWEST and p.casefold() not in _CALENDAR]
        either = "|".join(f"{re.escape(part)}|{re.escape(part.upper())}" for part in parts)
        return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])") if parts else None

    def _role_alone(self, found: re.Match[str]) -> str:
        text, part = found.string, found[0]
        role = self._by_part.get(part) or next(
            role for own, role in self._by_part.items() if own.upper() == part
        )
        if not part[:1].isupper() or self._is_other(text, found.start(), found.end()):
            return part
        return _called(role, found)

    def _is_other(self, text: str, start: int, end: int) -> bool:
        """Whether a part of a name stands in another one, or may be a word of a sentence."""
        begins = _begins(text, start)
        if begins and text[start:end].casefold() in self.ordinary:
            return True
        following = _BESIDE.match(text, end + 1) if text[end : end + 1] == " " else None
        if following and following[0][0].isupper():
            return True
        before = _LAST.search(text[max(0, start - _NEAR) : start])
        if begins or before is None:
            return False
        return _is_part(before[1], text[: start - len(before[0])])


def _begins(text: str, at: int) -> bool:
    """Whether a sentence or a line begins at a place of a text."""
    ahead = text[:at].rstrip(" \u00a0\t")
    return not ahead or ahead[-1] in _ENDS


def _is_part(word: str, ahead: str) -> bool:
    """Whether a word makes a name or a thing of the one behind it: Sarah Ashe, the Bell."""
    if word.casefold() in ("a", "an", "the"):
        return True
    return (
        word[:1].isupper() and word.isalpha() and len(word) > 1 and not _begins(ahead, len(ahead))
    )


def _called(role: str, found: re.Match[str]) -> str:
    """Return a role as it stands in the place of a name, with a capital where a sentence begins."""
    return role[:1].upper() + role[1:] if _begins(found.string, found.start()) else role


def _parts(name: str) -> tuple[str, ...]:
    """Return the words of a name without its title."""
    words = [one.strip(",") for one in name.split()]
    return tuple(one for one in words if one.rstrip(".") not in _TITLES and one)


def _of_name(parts: Sequence[str]) -> re.Pattern[str]:
    """Return the pattern of a whole name; two words or more are found however they are written."""
    whole = r"\s+".join(map(re.escape, parts))
    forms = [rf"(?:{_TITLE}\s+)?{whole}"]
    if len(parts) == 1:
        return re.compile(rf"(?<!\w){forms[0]}(?!\w)")
    given, family = re.escape(parts[0]), re.escape(parts[-1])
    forms += [
        rf"{family},\s+(?:{_TITLE}\s+)?{given}",
        rf"{given}\s+(?-i:[^\W\d_a-z]\S*\s+)?{family}",
    ]
    forms.append(rf"(?:{_TITLE}\s+)?{re.escape(parts[0][0])}\b\.?\s*{family}")
    return re.compile(rf"(?<!\w)(?i:{'|'.join(forms)})(?!\w)")


def _titled(part: str) -> re.Pattern[str]:
    """Return the pattern of one part behind a title or an initial."""
    return re.compile(
        rf"(?<!\w){_TITLE}\s+(?:{_INITIAL}\s*)*{_PARTICLES}(?i:{re.escape(part)})(?![\w-])"
    )


def words_in_small(texts: Iterator[str]) -> frozenset[str]:
    """Return the words that some texts write in small letters."""
    return frozenset(word for text in texts for word in re.findall(r"\b[^\W\d_A-Z]+\b", text))
