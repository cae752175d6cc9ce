"""What the commands share: how a bank is named, opened and printed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sendprep.cli.passphrase import passphrase
from sendprep.errors import SendprepError
from sendprep.services.name_officer import officer_of_this_computer

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank
    from sendprep.domain.evidence import Evidence


class _File(click.ParamType[Path]):
    """A path that is given; whether it can be read or written is for the services to say."""

    name = "path"

    def convert(
        self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        if not str(value) or "\0" in str(value):
            self.fail("the name is empty.", param, ctx)
        return Path(value)


FILE = _File()
DAY = click.DateTime(["%Y-%m-%d"])
_Command = TypeVar("_Command", bound=Callable[..., Any])

wants_json_option = click.option("--json", "wants_json", is_flag=True, help="Print JSON.")


def opens_a_bank(command: _Command) -> _Command:
    """Give a command the argument BANK and the option --passphrase-file."""
    command = click.option(
        "--passphrase-file", type=FILE, help="File whose first line is the passphrase."
    )(command)
    return click.argument("bank", type=FILE)(command)


def open_bank(bank: Path, passphrase_file: Path | None) -> "Bank":
    """Open a bank, asking for a passphrase only if it is encrypted."""
    # Imported here because it takes a tenth of a second, which reading a letter can do without.
    from sendprep.bank.bank import Bank, is_encrypted

    words = passphrase(passphrase_file) if is_encrypted(bank) else None
    return Bank.open(bank, words, officer_of_this_computer())


def evidence_of(bank: "Bank", code: str) -> "Evidence":
    """Return the evidence that a code such as E47 names; SendprepError if there is none."""
    number = code.strip().upper().removeprefix("E")
    found = bank.evidence.by_number(int(number)) if number.isdecimal() else None
    if found is None:
        raise SendprepError(
            f"This bank has no evidence {code}.",
            "Nothing was done.",
            "See the numbers in the list of evidence.",
        )
    return found


def print_json(value: object) -> None:
    """Print a value as JSON, with every letter as it is."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
