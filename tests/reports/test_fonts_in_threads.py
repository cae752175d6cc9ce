"""A face is one font, however many reports are printed at once."""

import subprocess
import sys

_IN_A_FRESH_PROGRAM = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from sendprep.reports.fonts import Face, font

meet = Barrier(8)

def load(_):
    meet.wait()
    return font(Face.BOLD)

with ThreadPoolExecutor(8) as threads:
    print(len({id(one) for one in threads.map(load, range(8))}))
"""


def test_threads_that_print_at_once_share_each_face() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _IN_A_FRESH_PROGRAM], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "1"
