"""Make the project's own Python environment on a fresh machine, with the standard library only."""

import ctypes.util
import hashlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = FOLDER / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
PIP = BIN / ("pip.exe" if WINDOWS else "pip")
SENDPREP = BIN / ("sendprep.exe" if WINDOWS else "sendprep")
QT_PACKAGES = [
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libfreetype6",
    "libxkbcommon0",
    "libglib2.0-0",
    "libdbus-1-3",
    "libx11-6",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
]


def prepare(lock: str) -> None:
    """Make `.venv` with exactly what the lock file names, and sendprep itself.

    Does nothing when that was done before. Ends the program with a sentence if it cannot.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have an older one
        sys.exit("sendprep needs Python 3.11 or newer: install it from python.org and try again.")
    if not PIP.exists():  # the last thing that comes into a new environment
        _make_environment()
    stamp, wanted = FOLDER / f"{lock}.done", _fingerprint(lock)
    if not stamp.exists() or stamp.read_text() != wanted:
        _install(lock)
        stamp.write_text(wanted)
    if sys.platform == "linux":
        _check_qt()


def run(*command: str | Path, **variables: str) -> None:
    """Run a command in the project's folder; end the program with its code if it fails."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a log on Windows may not know every letter
        sys.stdout.reconfigure(errors="replace")
    print("+", " ".join(str(part) for part in command), flush=True)
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def _fingerprint(lock: str) -> str:
    files = (ROOT / "packaging" / lock, ROOT / "pyproject.toml")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _make_environment() -> None:
    try:
        import ensurepip  # noqa: F401
    except ImportError:  # Debian keeps it in a package of its own
        # With what Qt needs, so that whoever may not install has to ask but once.
        _install_system("python3-venv", *(QT_PACKAGES if sys.platform == "linux" else ()))
    run(sys.executable, "-m", "venv", "--clear", FOLDER)


def _install(lock: str) -> None:
    pip = (PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--quiet")
    run(*pip, "--require-hashes", "-r", ROOT / "packaging" / lock)
    run(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)
    for file in FOLDER.rglob("site-packages/*.pth"):
        lead_in_ascii(file)


def lead_in_ascii(file: Path) -> None:
    """Write the folders that a .pth file adds to Python's path in ASCII alone.

    pip writes them as UTF-8, but before 3.13 Python reads them in the system's own letters: in
    the folder of a user with another name on Windows it would not find them, or not even start.
    """
    lines = file.read_text(encoding="utf-8").splitlines()
    plain = [line if line.isascii() else f"import sys; sys.path.append({line!a})" for line in lines]
    if plain != lines:
        file.write_text("".join(f"{line}\n" for line in plain), encoding="ascii")


def _check_qt() -> None:
    wants_xcb = "DISPLAY" in os.environ and not ctypes.util.find_library("xcb-cursor")
    if wants_xcb or not _qt_starts("offscreen"):
        _install_system(*QT_PACKAGES)
        if not _qt_starts("offscreen"):
            sys.exit(f"Qt does not start. Try: {_by_hand(*QT_PACKAGES)}")


def _qt_starts(platform: str = "") -> bool:
    """Say whether Qt starts, on the platform it chooses itself unless one is named."""
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    variables = os.environ | ({"QT_QPA_PLATFORM": platform} if platform else {})
    done = subprocess.run((PYTHON, "-c", code), env=variables, capture_output=True, check=False)
    return done.returncode == 0


def has_display() -> bool:
    """Say whether a window can be shown here, and not only that a display is named."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform != "linux":
        return True
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) and _qt_starts()


def _install_system(*packages: str) -> None:
    if shutil.which("apt-get") is None:
        sys.exit(
            f"Some system packages are missing; on Debian they come with: {_by_hand(*packages)}"
        )
    if os.geteuid() != 0:  # type: ignore[attr-defined,unused-ignore]
        sys.exit(
            f"Some system packages are missing. Run this, then try again: {_by_hand(*packages)}"
        )
    print("Installing system packages:", *packages, flush=True)
    run("apt-get", "update", "-qq")
    install = ("apt-get", "install", "-y", "-qq", "-o=Dpkg::Use-Pty=0", "--no-install-recommends")
    run(*install, *packages, DEBIAN_FRONTEND="noninteractive")


def _by_hand(*packages: str) -> str:
    return f"sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"
