"""How fast a binder of 300 pages is printed; run with -m benchmark -s, never asserted."""

import pickle
import shutil
import subprocess
import sys

import pytest
from benchmarks_bare import bare_pdf
from binders_made import large_binder, numbering
from ratios import ratio

from sendprep.domain.binder_numbers import Beyond
from sendprep.reports.pdf import render_pdf
from sendprep.reports.word import write_word

pytestmark = pytest.mark.benchmark
LEAVES = 71  # of four pages each

OURS = """
import pickle, sys
from pathlib import Path
from sendprep.domain.binder_numbers import Beyond, Numbered, number_pages
from sendprep.reports.pdf import render_pdf
made, beyond = pickle.loads(Path(sys.argv[1]).read_bytes())
def numbering(parts):
    return Numbered(number_pages(parts), "312", beyond)
content, printed = render_pdf(made, numbering=numbering)
Path(sys.argv[2]).write_bytes(content)
"""
MEASURED = """
import resource, subprocess, sys, time
started = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
took = time.perf_counter() - started
print(took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""


def test_printing_a_binder(tmp_path):
    made = large_binder(LEAVES)
    _, told = render_pdf(made, numbering=numbering())
    ratio(
        f"print a binder of {told.pages} pages, its numbers settled",
        lambda: (tmp_path / "ours.pdf").write_bytes(render_pdf(made, numbering=numbering())[0]),
        lambda: bare_pdf(made, tmp_path / "bare.pdf"),
        rounds=3,
        aim=1.5,
    )


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is what it is compared with")
def test_printing_a_binder_against_libreoffice(tmp_path):
    beyond = {f"E14/{page}": Beyond(str(300 + page), page - 1) for page in range(1, 13)}
    made = large_binder(LEAVES)
    write_word(made, tmp_path / "made.docx", beyond)
    (tmp_path / "made").write_bytes(pickle.dumps((made, beyond)))
    ours = [sys.executable, "-c", OURS, str(tmp_path / "made"), str(tmp_path / "ours.pdf")]
    office = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    seconds, memory = _measured(ours)
    their_seconds, their_memory = _measured([*office, str(tmp_path / "made.docx")])
    print(
        f"\nprint the same binder as LibreOffice does its Word file: {seconds / their_seconds:.2f} "
        f"of the time (aim 0.5), {seconds:.1f} s against {their_seconds:.1f} s; "
        f"{memory / their_memory:.2f} of the memory (aim 0.5), {memory:.0f} MB against "
        f"{their_memory:.0f} MB"
    )


def _measured(command):
    """Return the seconds and the most MB that a program took, started by a small one.

    A program begins with what its parent weighs, so this one is not its parent.
    """
    command = [sys.executable, "-c", MEASURED, *command]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return tuple(map(float, done.stdout.split()))
