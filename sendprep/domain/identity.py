"""Keys of rows: UUID version 7, so that they sort by the time they were made."""

import secrets
import time
import uuid


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, section 5.7) as lower-case text with hyphens."""
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    return str(uuid.UUID(int=value | 0b10 << 62 | secrets.randbits(62)))
