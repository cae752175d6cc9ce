"""The command that looks a case up in a key file, and how `sample` saves one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sendprep.cli.banks import FILE, print_json, wants_json_option
from sendprep.cli.passphrase import OF_A_KEY, passphrase
from sendprep.domain.cohort_columns import Chosen

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank


@click.command()
@click.argument("file", type=FILE)
@click.option("--case", "case_id", required=True, metavar="ID", help="The case to look up.")
@click.option("--key-passphrase-file", type=FILE, help="File whose first line opens the key.")
@wants_json_option
def key(file: Path, case_id: str, key_passphrase_file: Path | None, wants_json: bool) -> None:
    """Say who a case of a sample is, by the key FILE that was saved of it.

    The key's passphrase comes from --key-passphrase-file, from SENDPREP_KEY_PASSPHRASE, or is asked
    for. Nothing is stored.
    JSON: {case, list, row, said: [{heading, words}]}; row counts from 1 in the list's sheet.
    """
    from sendprep.services.look_up_case import look_up_case

    found = look_up_case(file, passphrase(key_passphrase_file, of=OF_A_KEY), case_id)
    if wants_json:
        said = [{"heading": heading, "words": words} for heading, words in found.said]
        print_json({"case": found.id, "list": found.list.value, "row": found.row, "said": said})
        return
    click.echo(f"{found.id} is row {found.row:,} of {found.list.value}.")
    for heading, words in found.said:
        click.echo(f"{heading}: {words}")


def key_wanted(bank: "Bank", out: Path | None, passphrase_file: Path | None) -> str:
    """Return the passphrase of the key that is to be saved, "" if none is.

    Raises SendprepError before anything is drawn if a key would not be safe there.
    """
    from sendprep.services.save_key import refuse_unsafe_key

    if out is None:
        return ""
    words = passphrase(passphrase_file, new=True, of=OF_A_KEY)
    refuse_unsafe_key(bank, out, words)
    return words


def save_key_of(
    bank: "Bank", draw_id: str, frame: Path, out: Path, words: str, chosen: Chosen
) -> None:
    """Save the key of a sample, and say on stderr that it was."""
    from sendprep.services.save_key import save_key

    saved = save_key(bank, draw_id, frame, out, words, lambda _: chosen)
    click.echo(f"The key of {saved.cases:,} cases is saved as {saved.path}.", err=True)
    for remark in saved.remarks:
        click.echo(f"Look: {remark}", err=True)
