"""Watches the event loop for stalls: times at which the window would not have answered a key.

How it measures: a timer beats every 10 ms on the thread of the window. The time from one beat to
the next is a gap. From a gap is taken what the machine withheld: the time for which the window's
thread, or a worker that it may have waited for, was ready to run but other programs had the
processors (Linux counts it per thread in `schedstat`). What the window's thread has itself
computed always counts in full (`time.thread_time`); where the system counts no waiting, it is all
that counts. So a gap is long because of what our code did, and not because the machine was busy.

Use it round what only lets the event loop run, and waits with qtbot:

    with StallWatch() as watch:
        page.look_for("plans")
        qtbot.waitUntil(lambda: page.is_done())
    assert watch.longest < LIMIT, watch.words

Whatever runs inside the `with` on the window's thread counts, also lines of the test itself.
"""

import sys
import threading
import traceback
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QTimer

LIMIT = 0.1
"""Seconds: a gap of this length is felt."""
_BEAT = 10  # milliseconds
_LOOK = 0.02  # seconds between two looks at what the window's thread is doing
_TASKS = Path("/proc/self/task")


@dataclass(frozen=True)
class Gap:
    """One time without an answer, in seconds; `where` is the stack in its middle."""

    charged: float
    wall: float
    computed: float
    where: str

    @property
    def words(self) -> str:
        """The gap in one line, and below it what the window's thread was doing."""
        return (
            f"{self.charged * 1000:.0f} ms without an answer ({self.wall * 1000:.0f} ms by the "
            f"clock, {self.computed * 1000:.0f} ms of them computing)\n{self.where}"
        )


class StallWatch:
    """Keeps every gap that was longer than half the limit."""

    def __init__(self) -> None:
        if QCoreApplication.instance() is None:
            raise RuntimeError("there is no event loop to watch")
        self.gaps: list[Gap] = []
        self.beats = 0
        self._timer = QTimer()
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._window = threading.get_native_id()
        self._ident = threading.get_ident()
        self._over = threading.Event()
        self._stack = ""

    @property
    def longest(self) -> float:
        """The longest gap in seconds, 0 if none was worth keeping."""
        return max((gap.charged for gap in self.gaps), default=0.0)

    @property
    def words(self) -> str:
        """The longest gap, for the message of an assertion."""
        longest = max(self.gaps, key=lambda gap: gap.charged, default=None)
        return longest.words if longest else f"no gap in {self.beats} beats"

    def __enter__(self) -> Self:
        self._begin_gap()
        self._timer.start()
        self._looker = threading.Thread(target=self._look, daemon=True)
        self._looker.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._beat()  # what ran since the last beat counts too
        self._timer.stop()
        self._over.set()
        self._looker.join()

    def _beat(self) -> None:
        self.beats += 1
        wall = perf_counter() - self._at
        computed = thread_time() - self._computed
        if wall > LIMIT / 2:
            self._keep(wall, computed)
        self._begin_gap()

    def _keep(self, wall: float, computed: float) -> None:
        charged = max(computed, wall - self._withheld()) if self._waited else computed
        if charged > LIMIT / 2:
            self.gaps.append(Gap(charged, wall, computed, self._stack))

    def _begin_gap(self) -> None:
        self._waited = _waiting()
        self._stack = ""
        self._computed = thread_time()
        self._at = perf_counter()

    def _withheld(self) -> float:
        """Return how long the window, and the worker that was kept longest, were not let run."""
        grown = {task: now - self._waited.get(task, 0.0) for task, now in _waiting().items()}
        own = grown.pop(self._window, 0.0)
        return own + max(grown.values(), default=0.0)

    def _look(self) -> None:
        """Note, on a thread of its own, where a gap is spent once it is half as long as it may."""
        while not self._over.wait(_LOOK):
            if perf_counter() - self._at > LIMIT / 2 and not self._stack:
                self._stack = _stack_of(self._ident)


def _stack_of(thread: int) -> str:
    """Return the last lines of a thread's stack.

    The frames are gone through before any file is read: reading lets that thread run on, and
    Python 3.11 crashes on frames that end meanwhile.
    """
    frames = traceback.walk_stack(sys._current_frames().get(thread))
    seen = traceback.StackSummary.extract(frames, lookup_lines=False)
    seen.reverse()
    return "".join(seen.format()[-6:])


def _waiting() -> dict[int, float]:
    """Return for each thread of this program how long it was ready, but not let run; seconds."""
    found = {}
    for task in _TASKS.iterdir() if _TASKS.exists() else ():
        try:
            found[int(task.name)] = int((task / "schedstat").read_text().split()[1]) / 1e9
        except (OSError, IndexError):  # The thread has ended, or the system does not count.
            continue
    return found
