"""What sets up a fresh machine works in a folder of any name."""

import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

_ENVIRONMENT = Path(__file__).resolve().parents[1] / "packaging" / "environment.py"
_NO_UNICODE = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


@pytest.fixture
def environment() -> ModuleType:
    spec = importlib.util.spec_from_file_location("the_environment", _ENVIRONMENT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def paths_of_a_fresh_python(site_packages: Path) -> str:
    """Return in ASCII where a Python looks for modules, whose system knows few letters."""
    code = f"import site, sys; site.addsitedir({str(site_packages)!a}); print(ascii(sys.path))"
    program = [sys.executable, "-S", "-c", code]
    variables = {**os.environ, **_NO_UNICODE}
    done = subprocess.run(program, env=variables, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("name", ["plain", "Zoë's folder", "Łódź ✓"])
def test_python_finds_sendprep_in_a_folder_of_any_name(tmp_path, environment, name):
    wanted = tmp_path / name
    wanted.mkdir()
    leading = tmp_path / "sendprep.pth"
    leading.write_text(f"# leads to sendprep\n{wanted}\n", encoding="utf-8")
    environment.lead_in_ascii(leading)
    assert ascii(str(wanted)) in paths_of_a_fresh_python(tmp_path)


def test_a_file_that_leads_in_ascii_stays_as_it_is(tmp_path, environment):
    leading = tmp_path / "sendprep.pth"
    leading.write_bytes(b"C:\\a folder\r\nimport os")
    environment.lead_in_ascii(leading)
    assert leading.read_bytes() == b"C:\\a folder\r\nimport os"


def test_commands_are_told_to_a_log_that_lacks_letters(monkeypatch, environment):
    log = io.TextIOWrapper(io.BytesIO(), "cp1252")
    monkeypatch.setattr(sys, "stdout", log)
    environment.run(sys.executable, "-c", "'Łódź ✓'")
    log.seek(0)
    assert "?ód? ?" in log.read()
