"""How a long service says how far it is, and learns that the user has cancelled."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""Called with (done, total, what); raises `errors.Cancelled` when the user has cancelled."""


def silent(done: int, total: int, what: str) -> None:
    """Report nothing: for callers who do not show progress."""
