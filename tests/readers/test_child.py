"""The child process: limits, deaths and sentences."""

import io
import multiprocessing
import os
import signal
import threading
import time
import zipfile
from typing import Any

import pytest
from office_made import with_parts, workbook

from sendprep.errors import SendprepError
from sendprep.readers.child import Child, Limits, run
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


def test_value_of_the_work_comes_back() -> None:
    assert run(divmod, 17, 5) == (3, 2)


def test_work_is_done_in_another_process_that_is_kept_for_the_next_piece() -> None:
    with Child() as child:
        first = child.call(os.getpid)
        assert first != os.getpid()
        assert child.call(os.getpid) == first
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="Windows lets all threads see an end")
def test_child_whose_end_another_thread_has_noted_first_is_closed_all_the_same() -> None:
    """Whoever starts a process asks for the ends of all others, and for a moment knows alone."""
    child = Child()
    number = child.call(os.getpid)
    process: Any = multiprocessing.active_children()[0]
    os.kill(number, signal.SIGKILL)
    os.waitpid(number, 0)  # as the other thread does, before it writes down what it has learnt
    threading.Timer(0.15, setattr, (process._popen, "returncode", -signal.SIGKILL)).start()
    child.close()
    assert not child.is_alive
    assert multiprocessing.active_children() == []


def test_work_that_takes_too_long_is_stopped_and_said() -> None:
    started = time.monotonic()
    with pytest.raises(SendprepError, match="longer than 1 seconds"):
        run(time.sleep, 60, limits=Limits(seconds=1.0))
    assert time.monotonic() - started < 20
    assert multiprocessing.active_children() == []


def test_who_waits_may_think_better_of_it() -> None:
    class BetterOfItError(Exception):
        pass

    def think() -> None:
        raise BetterOfItError

    started = time.monotonic()
    with Child(while_waiting=think) as child, pytest.raises(BetterOfItError):
        child.call(time.sleep, 60)
    assert time.monotonic() - started < 20
    assert multiprocessing.active_children() == []


def test_work_that_takes_too_much_memory_is_stopped_and_said() -> None:
    with pytest.raises(SendprepError, match="more memory"):
        run(bytes, 4 << 30)


def test_library_that_aborts_for_want_of_memory_is_said_so_and_not_as_a_sudden_stop() -> None:
    wide = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v>'
    data = workbook({"Far": [["first"]]})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").partition(b"<sheetData>")[0]
    sheet += b"<sheetData>" + wide + b"</c></row></sheetData></worksheet>"
    far = Given("far.xlsx", data=with_parts(data, {"xl/worksheets/sheet1.xml": sheet}))
    with Child() as child:
        with pytest.raises(SendprepError, match="more memory"):
            child.call(read_file_here, far)
        assert child.call(abs, -3) == 3


def test_death_of_the_child_is_said_and_the_next_piece_gets_a_new_one() -> None:
    with Child() as child:
        with pytest.raises(SendprepError, match="sudden stop"):
            child.call(signal.raise_signal, signal.SIGTERM)
        assert child.call(abs, -3) == 3


def test_fault_of_the_work_says_its_kind_and_nothing_of_the_file() -> None:
    with pytest.raises(SendprepError) as refused:
        run(int, "a child's name")
    assert "ValueError" in str(refused.value)
    assert "name" not in str(refused.value)


def test_what_a_library_prints_over_a_file_is_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    with Child() as child:
        child.call(os.write, 2, b"words of a child's file")
        child.call(os.write, 1, b"words of a child's file")
    assert capfd.readouterr() == ("", "")
