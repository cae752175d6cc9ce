"""Whose turn it is to write in a bank: the window's, and a worker's only while that does not wait.

SQLite lets whoever asks again first have the lock, and asks again ever more seldom: beside a
worker that writes without a pause, a window could wait for seconds.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

from sendprep.errors import SendprepError

_PATIENCE = 10.0
"""Seconds that closing waits for a worker in the middle of a transaction."""


class Turn:
    """Gives one thread at a time the right to write, until the bank is closed."""

    def __init__(self) -> None:
        self._free = Condition()
        self._taken = False
        self._waiting = 0
        self._closed = False

    @contextmanager
    def first(self) -> Iterator[None]:
        """Write as soon as the one who is writing has finished."""
        with self._free:
            self._waiting += 1
            try:
                self._free.wait_for(lambda: not self._taken)
            finally:
                self._waiting -= 1
            self._taken = True
        try:
            yield
        finally:
            self._give_back()

    @contextmanager
    def after(self) -> Iterator[None]:
        """Write when nobody else wants to; SendprepError once the bank is closed."""
        with self._free:
            self._free.wait_for(lambda: self._closed or not (self._taken or self._waiting))
            if self._closed:
                raise _closed()
            self._taken = True
        try:
            yield
        finally:
            self._give_back()

    def close(self) -> None:
        """Let no worker write any more, after what it is writing now."""
        with self._free:
            self._closed = True
            self._free.notify_all()
            self._free.wait_for(lambda: not self._taken, timeout=_PATIENCE)

    def _give_back(self) -> None:
        with self._free:
            self._taken = False
            self._free.notify_all()


def _closed() -> SendprepError:
    return SendprepError(
        "The bank was closed while sendprep still wrote in it.",
        "Everything saved earlier is safe, and nothing is half there.",
        "Open the bank, then do it again.",
    )
