"""No spoilt file of any kind stops the program, hangs it, or makes it touch another file.

The suite reads a few hundred files. The whole fuzz, with its figures:

    SENDPREP_FUZZ=8000 python -m pytest tests/readers/test_fuzz.py -s --timeout 3600
"""

import os
import time
from collections import Counter
from pathlib import Path

import pytest
from files_spoilt import read_watched, spoilt, state_of, whole

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.child import Child, Limits
from sendprep.readers.files import SUFFIXES, read_file
from sendprep.readers.given import Given

COUNT = int(os.environ.get("SENDPREP_FUZZ", "290"))
FIRST = int(os.environ.get("SENDPREP_FUZZ_FIRST", "0"))
LIMITS = Limits(seconds=30.0)
SLOW = 3.0
_FORBIDDEN = ("error", "invalid", "failed to", "please", "!", "traceback")


def outcome(child: Child, file: Given) -> str:
    """Return in a word what became of a file; AssertionError if it is none of what may be."""
    try:
        reading = child.call(read_watched, file)
    except SendprepError as refused:
        said = str(refused)
        assert refused.happened and refused.safe and refused.do
        if "sudden stop" in said:
            return "child died"
        if "more memory" in said:
            return "memory"
        if "took longer" in said:
            return "too long"
        if "could not be read (" in said:
            return said.partition("(")[2].partition(")")[0]
        assert not [word for word in _FORBIDDEN if word in said.lower()], said
        return "refused"
    assert isinstance(reading, Reading)
    "".join(page.text for page in reading.pages.pages).encode("utf-8", "replace")
    return "read"


@pytest.mark.timeout(3600)
def test_spoilt_files_are_read_or_refused_and_touch_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "temp").mkdir()
    (tmp_path / "here" / "bank.sendprep").write_bytes(b"all that was filed")
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    before = state_of(tmp_path)
    results: Counter[str] = Counter()
    odd: list[str] = []
    with Child(LIMITS) as child:
        for number in range(FIRST, FIRST + COUNT):
            file = spoilt(number)
            started = time.monotonic()
            result = outcome(child, file)
            results["slow"] += time.monotonic() - started > SLOW
            results[result] += 1
            if result not in ("read", "refused"):
                odd.append(f"{number} {file.suffix} {result}")
        assert read_file(Given("whole.pdf", data=whole(".pdf")[0]), child).pages.has_text
    print(f"\n{COUNT} spoilt files of {len(SUFFIXES)} kinds: {dict(results)}", *odd, sep="\n")
    assert state_of(tmp_path) == before
    assert results["read"] and results["refused"]
    assert set(results) <= {"read", "refused", "child died", "memory", "slow"}
