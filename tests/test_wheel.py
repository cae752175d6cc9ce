"""The wheel holds all that the program needs: it works unpacked, away from the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from made import letter_file

ROOT = Path(__file__).resolve().parents[1]
Run = Callable[..., str]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as pip would, without the network, and return where it is unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


@pytest.fixture
def run(unpacked: Path, tmp_path: Path) -> Run:
    """Run sendprep from the unpacked wheel, in a folder that holds nothing of the checkout."""
    # -P and PYTHONPATH put the wheel before the checkout, which the environment has installed.
    program = [sys.executable, "-P", "-m", "sendprep"]
    variables = {**os.environ, "PYTHONPATH": str(unpacked)}

    def run_it(*arguments: str | Path) -> str:
        done = subprocess.run(
            [*program, *map(str, arguments)],
            cwd=tmp_path, env=variables, check=False, capture_output=True, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run_it


def test_wheel_holds_every_file_of_package_and_resources_and_no_other(unpacked: Path) -> None:
    def held(folder: Path) -> set[str]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix() for path in files if path.suffix != ".pyc"}

    resources = {f"resources/{name}" for name in held(ROOT / "resources")}
    assert held(unpacked / "sendprep") == held(ROOT / "sendprep") | resources
    assert {path.name.split("-")[0] for path in unpacked.iterdir()} == {"sendprep"}


def test_letter_is_read_by_the_unpacked_wheel(run: Run, tmp_path: Path) -> None:
    letter = json.loads(run("letter", letter_file(tmp_path), "--json"))
    assert letter["area"] == "Ashmere"


def test_sample_area_is_made_by_the_unpacked_wheel(run: Run, tmp_path: Path) -> None:
    run("demo", tmp_path / "sample")
    printed = tmp_path / "sample" / "Ashmere SEF summary.pdf"
    assert printed.read_bytes().startswith(b"%PDF-")


def test_the_program_that_ran_was_the_one_of_the_wheel(unpacked: Path, tmp_path: Path) -> None:
    where = [sys.executable, "-P", "-c", "import sendprep; print(sendprep.__file__)"]
    variables = {**os.environ, "PYTHONPATH": str(unpacked)}
    said = subprocess.check_output(where, cwd=tmp_path, env=variables, encoding="utf-8")
    assert Path(said.strip()).is_relative_to(unpacked)
