"""The name of a text version: the hash of whose it is, who read it, and its words."""

import hashlib
import json
from collections.abc import Iterable


def text_name(evidence_id: str, reader: str, pages: Iterable[str]) -> str:
    """Return the name of a version; never to change, as excerpts keep it.

    Two documents with the same words have two names, as their pages may look different.
    """
    digest = hashlib.sha256(json.dumps([evidence_id, reader]).encode())
    for words in pages:
        digest.update(json.dumps(words).encode())
    return digest.hexdigest()
