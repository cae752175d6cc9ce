"""The command that reads documents again after their reader has changed."""

from pathlib import Path

import click

from sendprep.cli import as_json
from sendprep.cli.banks import (
    evidence_of,
    open_bank,
    opens_a_bank,
    print_json,
    wants_json_option,
)


@click.command()
@opens_a_bank
@click.option("--evidence", "code", help="Only this one, such as E47, whichever reader read it.")
@wants_json_option
def reread(bank: Path, code: str | None, passphrase_file: Path | None, wants_json: bool) -> None:
    """Read again what another version of a reader read, and find its excerpts in the new text.

    A file that can no longer be read stays as it is. JSON: [{evidence, id, exact, moved, lost,
    why}]: how many excerpts stand where they were filed, stand elsewhere, or are lost; "why" says
    why a file could not be read, and is "" otherwise. Exit code 1 if there is any such file.
    """
    from sendprep.services.find_again import outdated, reread_all

    with open_bank(bank, passphrase_file) as opened:
        chosen = [evidence_of(opened, code)] if code else outdated(opened)
        results = reread_all(opened, chosen)
    if wants_json:
        print_json([as_json.reread(one) for one in results])
    else:
        for one in results:
            click.echo(one.words)
        if not results:
            click.echo("Every document was read by the readers of today.")
    click.get_current_context().exit(1 if any(one.why for one in results) else 0)
