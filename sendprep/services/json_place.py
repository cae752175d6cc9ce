"""A value in a JSON file that people edit, which can say where it stands when it is not right."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sendprep.errors import SendprepError

_LARGEST = 10**9


@dataclass(frozen=True)
class JsonPlace:
    """A value, the file that it is from and the way to it: "sections, F, criteria, F2, good"."""

    file: Path
    value: Any
    way: tuple[str, ...] = ()

    def refused(self, needed: str) -> SendprepError:
        """Return what to raise when what is here is not what is needed."""
        where = f"at {', '.join(self.way)}: " if self.way else ""
        return refused(self.file, f"{where}{needed}")

    def only(self, *names: str) -> "JsonPlace":
        """Return itself, or raise SendprepError for a name that is none of these.

        So a slip such as "statutry" is no silent no; names that begin with _ are remarks.
        """
        if not isinstance(self.value, dict):
            raise self.refused("names with values in { } are needed here.")
        for name in self.value:
            if name not in names and not name.startswith("_"):
                raise self.refused(f"“{name}” is not known here; known are {', '.join(names)}.")
        return self

    def __getitem__(self, name: str) -> "JsonPlace":
        if name not in self.value:
            raise self.refused(f"“{name}” is missing.")
        return JsonPlace(self.file, self.value[name], (*self.way, name))

    def __iter__(self) -> Iterator["JsonPlace"]:
        if not isinstance(self.value, list):
            raise self.refused("a list in [ ] is needed here.")
        for number, value in enumerate(self.value, 1):
            yield JsonPlace(self.file, value, (*self.way, _called(value, number)))

    @property
    def some(self) -> "JsonPlace":
        """Itself, a list that has an entry."""
        if not list(self):
            raise self.refused("a list with one entry or more is needed here.")
        return self

    @property
    def text(self) -> str:
        """The words that stand here."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.refused("words in quotation marks are needed here.")
        return self.value.strip()

    @property
    def number(self) -> float:
        """The number that stands here."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.refused("a number without quotation marks is needed here.")
        if not -_LARGEST < self.value < _LARGEST:  # Infinity and NaN are JSON to Python
            raise self.refused("a smaller number is needed here.")
        return float(self.value)

    @property
    def whole_number(self) -> int:
        """The whole number that stands here."""
        if not self.number.is_integer():
            raise self.refused("a whole number is needed here.")
        return int(self.number)

    @property
    def yes(self) -> bool:
        """Whether yes stands here."""
        if not isinstance(self.value, bool):
            raise self.refused("true or false without quotation marks is needed here.")
        return self.value


def json_file(path: Path) -> JsonPlace:
    """Return what a file holds; SendprepError if it cannot be read or is no JSON."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return JsonPlace(path, json.loads(text, object_pairs_hook=_once))
    except OSError as fault:
        raise refused(path, "it cannot be opened.") from fault
    except UnicodeDecodeError as fault:
        raise refused(path, "it is not saved as UTF-8 text.") from fault
    except json.JSONDecodeError as fault:
        where = f"at line {fault.lineno}, letter {fault.colno}: "
        near = "a comma, quotation mark or bracket is missing or too many here or just before."
        raise refused(path, where + near) from fault
    except _GivenTwiceError as fault:
        raise refused(path, str(fault)) from fault
    except RecursionError as fault:
        raise refused(path, "its brackets stand too deep in one another.") from fault
    except ValueError as fault:
        raise refused(path, "a number in it has thousands of digits.") from fault


def refused(path: Path, why: str) -> SendprepError:
    """Return what to raise for a file that cannot be used."""
    return SendprepError(
        f"{path.name} cannot be used: {why}",
        "Nothing was changed.",
        f"Put it right in {path}, or put back the file that came with sendprep.",
    )


class _GivenTwiceError(Exception):
    """A name stands twice in one pair of brackets, where JSON would keep the last in silence."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _GivenTwiceError(f"“{twice}” stands twice in the entry {_called(made, 1)}.")
    return made


def _called(value: object, number: int) -> str:
    """Return what an entry of a list is called on the way to it: its code, or its number."""
    names = (value.get(key) for key in ("code", "key", "words")) if isinstance(value, dict) else ()
    return next((name for name in names if isinstance(name, str) and name), str(number))
