"""Work on untrusted files in a child process that has little time, little memory, and may die."""

import contextlib
import multiprocessing
import os
import pickle
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, TypeVarTuple, cast

from sendprep.errors import SendprepError

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_SAFE = "The file was closed and nothing has been stored."
_PATIENCE = 2.0
"""Seconds a child is given to leave by itself before it is ended."""
_A_MOMENT = 0.1
"""Seconds after which one who waits may have thought better of it."""
_TRIES = 10
_ABORTED = (-6, -9, 0xC0000409)
"""How a child ends when a library finds no memory: it aborts, or the system kills it.

The numbers are those of SIGABRT and SIGKILL, and what Windows gives for an abort.
"""


@dataclass(frozen=True)
class Limits:
    """What one piece of work may take: seconds of time, bytes of address space."""

    seconds: float = 60.0
    memory: int = 1536 << 20


def run(work: Callable[[*Ts], T], *args: *Ts, limits: Limits = Limits()) -> T:
    """Return `work(*args)` done in a child of its own; SendprepError if the child gives up."""
    with Child(limits) as child:
        return child.call(work, *args)


class Child:
    """One process that does piece after piece, and is replaced after a piece that broke it.

    `work` must be a function of a module, its arguments and value picklable. A SendprepError
    of the work is raised here with its sentence; whatever else ends it becomes one.
    """

    def __init__(
        self, limits: Limits = Limits(), while_waiting: Callable[[], None] = lambda: None
    ) -> None:
        """`while_waiting` is called some times a second; what it raises ends the child's work."""
        self._limits, self._while_waiting = limits, while_waiting
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_alive(self) -> bool:
        """Whether the process that did the last piece still waits for the next."""
        return self._process is not None and self._process.is_alive()

    def call(self, work: Callable[[*Ts], T], *args: *Ts) -> T:
        """Return `work(*args)`; SendprepError after the time limit or when the child dies."""
        line = self._connect()
        try:
            line.send((work, args))
            self._wait(line)
            answer = line.recv()
        except (EOFError, OSError) as fault:
            code = self._exit_code()
            self._end()
            raise _no_memory() if code in _ABORTED else _died() from fault
        except BaseException:
            self._end()
            raise
        return cast(T, _value(answer))

    def _wait(self, line: Connection) -> None:
        """Return once there is an answer."""
        latest = time.monotonic() + self._limits.seconds
        while not line.poll(max(0.0, min(_A_MOMENT, latest - time.monotonic()))):
            self._while_waiting()
            if time.monotonic() >= latest:
                raise _too_long(self._limits.seconds)

    def close(self) -> None:
        """Let the child leave; end it if it does not."""
        if self._line:
            self._line.close()
        if self._process:
            self._process.join(_PATIENCE)
        self._end()

    def _connect(self) -> Connection:
        """Return the line to a living child, started if there is none."""
        if self._line and self._process and self._process.is_alive():
            return self._line
        self._end()
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._limits.memory), daemon=True, name="sendprep reader"
        )
        self._process.start()
        theirs.close()
        return self._line

    def _exit_code(self) -> int | None:
        """Return how a child ended that has hung up; None if it still lives."""
        if self._process:
            self._process.join(_PATIENCE)
        return self._process.exitcode if self._process else None

    def _end(self) -> None:
        if self._line:
            self._line.close()
        if self._process:
            self._process.kill()
            _close(self._process)
        self._process = self._line = None


def _close(process: SpawnProcess) -> None:
    """Give a killed process back; another thread that starts one may have noted its end first.

    That thread knows how it ended a moment before Python's process does, which then says that it
    still runs. If it never learns it, there is nothing left to give back.
    """
    for _ in range(_TRIES):
        process.join()
        with contextlib.suppress(ValueError):
            process.close()
            return
        time.sleep(_A_MOMENT)


@dataclass(frozen=True)
class _Refused:
    """A SendprepError on its way to the parent."""

    happened: str
    safe: str
    do: str


@dataclass(frozen=True)
class _Broke:
    """Any other exception of the work: its kind, and no text, which may hold the file's words."""

    kind: str


def _value(answer: object) -> object:
    match answer:
        case _Refused(happened, safe, do):
            raise SendprepError(happened, safe, do)
        case _Broke("MemoryError"):
            raise _no_memory()
        case _Broke(kind):
            raise SendprepError(f"This file could not be read ({kind}).", _SAFE, _OTHER_COPY)
    return answer


_OTHER_COPY = "Open it in its own program, save it anew and choose that copy."


def _too_long(seconds: float) -> SendprepError:
    return SendprepError(
        f"Reading this file took longer than {seconds:.0f} seconds and was stopped.",
        _SAFE,
        _OTHER_COPY,
    )


def _no_memory() -> SendprepError:
    return SendprepError("This file needs more memory than a document should.", _SAFE, _OTHER_COPY)


def _died() -> SendprepError:
    return SendprepError("Reading this file came to a sudden stop.", _SAFE, _OTHER_COPY)


def _serve(line: Connection, memory: int) -> None:
    """Be the child: do what the parent sends until it hangs up."""
    limit_memory(memory)
    _hush()
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            work, args = line.recv()
            line.send_bytes(pickle.dumps(_answer(work, args)))


def _answer(work: Callable[..., object], args: tuple[object, ...]) -> object:
    try:
        return work(*args)
    except SendprepError as refused:
        return _Refused(refused.happened, refused.safe, refused.do)
    except Exception as fault:  # a hostile file may raise anything; the parent gets its kind
        return _Broke(type(fault).__name__)


def _hush() -> None:
    """Let nothing be printed: libraries that stumble over a file print pieces of it."""
    with contextlib.suppress(OSError), Path(os.devnull).open("wb") as nowhere:
        for standard in (1, 2):
            os.dup2(nowhere.fileno(), standard)


def limit_memory(memory: int) -> None:
    """Bound this process's memory, in bytes, by the means that the system has."""
    if sys.platform == "win32":
        from sendprep.readers.child_windows import limit_memory as limit_on_windows

        limit_on_windows(memory)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
