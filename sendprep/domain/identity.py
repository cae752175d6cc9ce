"""Keys of rows: UUID version 7, so that they sort in the order in which they were made."""

import secrets
import time
import uuid
from threading import Lock

_lock = Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, section 5.7) as lower-case text with hyphens.

    Each sorts after the one before it, as the twelve bits behind the milliseconds then count on
    (section 6.2, method 1): a list read from a letter keeps its order.
    """
    global _last  # noqa: PLW0603 - the generator's own state
    with _lock:
        _last = max(time.time_ns() // 1_000_000 << 12, _last + 1)
        stamp = _last
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64
    return str(uuid.UUID(int=value | 0b10 << 62 | secrets.randbits(62)))
