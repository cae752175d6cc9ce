"""Long work: what it returns comes back, what it raises is told, cancel ends it."""

import sys
import threading
from types import TracebackType

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sendprep.errors import SendprepError
from sendprep.gui.job import Job, OneJob
from sendprep.progress import Progress


def test_done_gets_what_the_work_returned_on_the_ui_thread(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    got: list[tuple[int, threading.Thread]] = []
    job = Job(page)

    with qtbot.waitSignal(job.finished):
        job.start(lambda _: 42, lambda n: got.append((n, threading.current_thread())), print, "")

    assert got == [(42, threading.main_thread())]


def test_progress_arrives(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    job = Job(page)

    with qtbot.waitSignal(job.progress) as heard:
        job.start(lambda progress: progress(1, 3, "Reading"), print, print, "Read")

    assert heard.args == [1, 3, "Reading"]


def test_failure_that_the_user_understands_is_told(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    failures: list[SendprepError] = []
    job = Job(page)

    def work(_: Progress) -> None:
        raise SendprepError("The disk is full.")

    with qtbot.waitSignal(job.finished):
        job.start(work, lambda _: pytest.fail("done"), failures.append, "Save")

    assert [str(problem) for problem in failures] == ["The disk is full."]


def test_cancelled_job_calls_neither(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    job, may_go_on = Job(page), threading.Event()

    def work(progress: Progress) -> str:
        may_go_on.wait(5)
        progress(1, 2, "Reading")
        return "read"

    with qtbot.waitSignal(job.finished):
        job.start(work, lambda _: pytest.fail("done"), lambda _: pytest.fail("failed"), "Read")
        job.cancel()
        may_go_on.set()


def test_bug_in_the_work_reaches_the_crash_hook(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    caught: list[type[BaseException]] = []

    def hook(kind: type[BaseException], problem: BaseException, _: TracebackType | None) -> None:
        caught.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    job = Job(page)
    with qtbot.waitSignal(job.finished):
        job.start(lambda _: 1 // 0, print, print, "Divide")

    qtbot.waitUntil(lambda: caught == [ZeroDivisionError])


def test_nothing_is_called_once_the_page_is_gone(qtbot: QtBot) -> None:
    page, may_go_on = QWidget(), threading.Event()
    gone = QSignalSpy(page.destroyed)
    job = Job(page)

    def work(_: Progress) -> str:
        may_go_on.wait(5)
        return "read"

    with qtbot.waitSignal(job.finished):
        job.start(work, lambda _: pytest.fail("done"), lambda _: pytest.fail("failed"), "Read")
        page.deleteLater()
        qtbot.waitUntil(lambda: gone.count() == 1)
        may_go_on.set()


def test_another_job_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    done, ended = list[str](), list[str]()
    one, may_go_on = OneJob(page, lambda: ended.append("ended")), threading.Event()

    def slow(progress: Progress) -> str:
        may_go_on.wait(10)
        progress(1, 1, "")
        return "slow"

    one.start(slow, done.append, print, "")
    one.start(lambda _: "fast", done.append, print, "")
    may_go_on.set()
    qtbot.waitUntil(lambda: not one.is_under_way)
    qtbot.wait(50)
    assert (done, ended) == (["fast"], ["ended"])


def test_a_cancelled_job_is_under_way_until_it_stops_unless_it_is_let_go(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    one, may_go_on = OneJob(page), threading.Event()

    def work(progress: Progress) -> None:
        may_go_on.wait(10)
        progress(1, 1, "")

    one.start(work, lambda _: pytest.fail("done"), print, "")
    one.cancel()
    assert one.is_under_way
    one.let_go()
    assert not one.is_under_way
    may_go_on.set()
    qtbot.wait(50)
