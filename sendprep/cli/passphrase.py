"""Where the command line gets the passphrase of a bank or a key file from."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from sendprep.errors import SendprepError

VARIABLE = "SENDPREP_PASSPHRASE"


@dataclass(frozen=True)
class Wanted:
    """What a passphrase is for, and where it may come from."""

    what: str
    prompt: str
    variable: str
    option: str


OF_A_BANK = Wanted("bank", "Passphrase", VARIABLE, "--passphrase-file")
OF_A_KEY = Wanted(
    *("key", "Passphrase of the key", "SENDPREP_KEY_PASSPHRASE", "--key-passphrase-file")
)


def passphrase(file: Path | None, new: bool = False, of: Wanted = OF_A_BANK) -> str:
    """Return the passphrase from a file's first line, the environment, or the keyboard.

    Raises SendprepError if there is none, or the file cannot be read.
    """
    found = _from_file(file) if file else os.environ.get(of.variable, "")
    if not found and _is_anybody_there():
        found = click.prompt(of.prompt, hide_input=True, confirmation_prompt=new, err=True)
    if not found:
        raise SendprepError(
            f"The {of.what} needs a passphrase, and none was given.",
            "Nothing was changed.",
            f"Set {of.variable} or name a file with {of.option}.",
        )
    return found


def _is_anybody_there() -> bool:
    """Say whether the keyboard can be asked; Windows takes even its NUL for a terminal."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    if sys.platform != "win32":
        return True
    import ctypes
    import msvcrt

    handle = ctypes.c_void_p(msvcrt.get_osfhandle(sys.stdin.fileno()))
    return bool(ctypes.windll.kernel32.GetConsoleMode(handle, ctypes.byref(ctypes.c_uint32())))


def _from_file(file: Path) -> str:
    try:
        # Editors of Windows put a mark before UTF-8, which is no part of the passphrase.
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise SendprepError(
            f"The passphrase file “{file}” could not be read.",
            "Nothing was changed.",
            "Check its name; it holds the passphrase in its first line, as UTF-8.",
        ) from fault
    return lines[0] if lines else ""
