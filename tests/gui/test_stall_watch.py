"""The watch sees what blocks the event loop, and forgives what the machine does to it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from stall_watch import LIMIT, StallWatch


def _compute(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("block", [_compute, time.sleep])
def test_blocked_event_loop_is_seen_and_named(qtbot: QtBot, block: Callable[[float], None]) -> None:
    with StallWatch() as watch:
        QTimer.singleShot(20, lambda: block(2 * LIMIT))
        qtbot.wait(300)

    if block is time.sleep and not Path("/proc/thread-self/schedstat").exists():
        pytest.skip("only Linux tells a blocked thread from one that was not let run")
    assert watch.longest > 1.5 * LIMIT
    assert "test_stall_watch" in watch.words


def test_small_pieces_of_work_are_no_stall(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.timeout.connect(lambda: _compute(0.01))
    timer.start(15)
    with StallWatch() as watch:
        qtbot.wait(300)

    assert watch.beats > 5
    assert watch.longest < LIMIT, watch.words


def test_busy_machine_is_not_blamed_on_the_window(qtbot: QtBot) -> None:
    busy = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(2 * (os.cpu_count() or 1))
    ]
    try:
        with StallWatch() as watch:
            qtbot.wait(300)
    finally:
        for one in busy:
            one.kill()
            one.wait()

    assert watch.longest < LIMIT, watch.words
