"""What the officer said of the columns of a list, kept for the next list with the same headings.

Headings are kept as hashes alone, so that no word of a list of children stands in the settings.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import cast

from sendprep import paths
from sendprep.domain.cohort import Column
from sendprep.domain.cohort_columns import AS_READ, Chosen, plain

_Said = dict[str, dict[str, str]]
_MOST = 50


def known_columns(headings: frozenset[str]) -> Chosen:
    """Return what was said of a list with these headings, as `plain` writes them."""
    said = _read().get(_name(headings), {})
    if not said:
        return AS_READ
    found = {heading: said[_hash(heading)] for heading in headings if _hash(heading) in said}
    columns = {heading: Column(value) for heading, value in found.items() if value}
    return Chosen(columns, ignored=frozenset(one for one, value in found.items() if not value))


def remember_columns(headings: frozenset[str], chosen: Chosen) -> None:
    """Keep what was said; a folder that cannot be written loses it without a word."""
    said = {_hash(plain(one)): column.value for one, column in chosen.columns.items()}
    said |= {_hash(one): "" for one in chosen.ignored}
    kept = _read()
    kept.pop(_name(headings), None)
    kept[_name(headings)] = said
    newest = dict([*kept.items()][-_MOST:])
    try:
        _file().write_text(json.dumps(newest, indent=1), encoding="utf-8")
    except OSError:
        return


def _read() -> _Said:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
        columns = {column.value for column in Column} | {""}
        for said in found.values():
            if not columns.issuperset(said.values()):
                return {}
        return cast(_Said, found)
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _name(headings: frozenset[str]) -> str:
    return _hash("\n".join(sorted(headings)))


def _hash(words: str) -> str:
    return sha256(words.encode()).hexdigest()


def _file() -> Path:
    return paths.settings_folder() / "cohort_columns.json"
