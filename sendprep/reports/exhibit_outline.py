"""Sets the text of a data file (JSON, XML) as an outline: what each name says, in its order."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from sendprep.domain.pages import Page
from sendprep.reports.document import Block, Paragraph, Run
from sendprep.reports.exhibit_cells import LONGEST_HEAD
from sendprep.reports.exhibit_tables import headed_table

Value = str | bool | None | list["Value"] | dict[str, "Value"]
_BETWEEN = " › "
_INDENT = "\N{NO-BREAK SPACE}"


def outline(page: Page) -> list[Block] | None:
    """Return the names and values of a page that is JSON throughout; None if it is no data file.

    Names on the first level head what stands below them; values without names in them stand
    together, and a list of things that have like names is a table of them. XML, and JSON that is
    cut short, keep their lines and how far in each begins.
    """
    text = " ".join(line.text for line in page.lines).strip()
    if text[:1] not in ("{", "[", "<"):
        return None
    try:
        # Figures stay as they are written, and no name may stand for two values.
        value = json.loads(
            text, parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_named
        )
        return list(_blocks(value))
    except (ValueError, RecursionError):
        return None if text.startswith("[") else [Paragraph(tuple(_indented(page)))]


def _indented(page: Page) -> Iterator[Run]:
    for at, line in enumerate(page.lines):
        words = line.text.lstrip()
        yield Run(("\n" if at else "") + _INDENT * (len(line.text) - len(words)) + words)


def _named(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    named = dict(pairs)
    if len(named) < len(pairs):
        raise ValueError("a name stands twice")
    return named


def _blocks(value: Value) -> Iterator[Block]:
    if not isinstance(value, dict):
        yield from _below(value)
        return
    for is_plain, group in groupby(value.items(), lambda pair: _is_plain(pair[1])):
        if is_plain:
            yield from _table([(name, one) for name, one in group])
            continue
        for name, one in group:
            yield Paragraph((Run(name, bold=True),))
            yield from _below(one)


def _below(value: Value) -> Iterator[Block]:
    things = value if isinstance(value, list) else []
    leaves = [list(_leaves("", one)) for one in things if isinstance(one, dict) and one]
    records = [dict(some) for some in leaves]
    heads = [*dict.fromkeys(name for one in records for name in one)]
    is_even = len(heads) <= 2 * min(map(len, records), default=0)
    are_heads = max(map(len, heads), default=0) <= LONGEST_HEAD
    is_whole = [*map(len, leaves)] == [*map(len, records)]  # no two ways lead to one name
    if are_heads and is_even and is_whole and 0 < len(records) == len(things):
        rows = [[_said(one[name]) if name in one else "" for name in heads] for one in records]
        yield from headed_table(heads, rows)
    else:
        yield from _table(list(_leaves("", value)))


def _table(leaves: Sequence[tuple[str, Value]]) -> Iterator[Block]:
    yield from headed_table(("", ""), [(name, _said(value)) for name, value in leaves])


def _leaves(name: str, value: Value) -> Iterator[tuple[str, Value]]:
    """Yield each value with the names that lead to it; things in a list have their numbers."""
    if _is_plain(value):
        yield name, value
        return
    for part, one in _parts(value):
        yield from _leaves(f"{name}{_BETWEEN if name else ''}{part}", one)


def _parts(value: Value) -> list[tuple[str, Value]]:
    if isinstance(value, dict):
        return [*value.items()]
    things = value if isinstance(value, list) else []
    return [(f"{at}", one) for at, one in enumerate(things, 1)]


def _is_plain(value: Value) -> bool:
    """Tell whether a value is one, or a list of some, without names in it."""
    if isinstance(value, list):
        return not any(isinstance(one, list | dict) for one in value)
    return not isinstance(value, dict) or not value


def _said(value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value:
        return ", ".join(map(_said, value))
    return json.dumps(value)
