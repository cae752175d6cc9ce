"""What a bank holds as one hash, by which a binder is known to be of it."""

import hashlib
import json
from collections.abc import Sequence

from sendprep.bank.bank import Bank
from sendprep.bank.log import LOGGED

_ASIDE = frozenset({"recipes", "issues", "kept_words", "saved_searches"})
"""What a binder says is not of these: what is printed, was printed, may be, and was looked for."""


def state(bank: Bank) -> str:
    """Return the sha256 of every row that a binder may tell of, whatever led to it."""
    digest = hashlib.sha256()
    for table in sorted(set(LOGGED) - _ASIDE):
        rows = bank.db.execute(f"select * from {table} order by id")  # noqa: S608 - our names
        digest.update(_line([table, *(column for column, *_ in rows.description)]))
        for row in rows:
            digest.update(_line(row))
    return digest.hexdigest()


def _line(values: Sequence[object]) -> bytes:
    return json.dumps(values).encode()
