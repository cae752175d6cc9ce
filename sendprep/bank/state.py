"""What a bank holds as one hash, by which a binder is known to be of it."""

import hashlib
import json

from sendprep.bank.bank import Bank
from sendprep.bank.log import LOGGED

_ASIDE = frozenset({"recipes", "issues", "kept_words", "saved_searches"})
"""What a binder says is not of these: what is printed, was printed, may be, and was looked for."""


def state(bank: Bank) -> str:
    """Return the sha256 of every row that a binder may tell of, whatever led to it."""
    digest = hashlib.sha256()
    for table in sorted(set(LOGGED) - _ASIDE):
        for row in bank.db.query(f"select * from {table} order by id"):  # noqa: S608 - our names
            digest.update(json.dumps([table, row], sort_keys=True).encode())
    return digest.hexdigest()
