"""The command that suggests weaknesses for a text."""

import sys
from pathlib import Path

import click

from sendprep.cli import as_json
from sendprep.cli.banks import open_bank, opens_a_bank, print_json, wants_json_option


@click.command()
@opens_a_bank
@click.option("--text", required=True, help="The words of an excerpt; - reads them from stdin.")
@click.option("--most", type=click.IntRange(1, 100), default=3, show_default=True)
@wants_json_option
def suggest(
    bank: Path, text: str, most: int, passphrase_file: Path | None, wants_json: bool
) -> None:
    """Suggest which weaknesses of BANK a text speaks to. Nothing is filed.

    JSON: [{weakness: number, score: 0 to 1, because: [words of the text]}], best first; the
    score says how far this weakness is meant rather than others, or none.
    """
    from sendprep.services.suggest import suggester

    if text == "-":
        text = sys.stdin.read()
    with open_bank(bank, passphrase_file) as opened:
        found = suggester(opened).suggest(text, most)
        titles = {one.number: one.title for one in opened.weaknesses.all()}
    if wants_json:
        print_json([as_json.suggestion(one) for one in found])
        return
    if not found:
        click.echo("No word of this text speaks for a weakness.")
    for one in found:
        because = ", ".join(one.because)
        click.echo(f"{one.weakness}. {titles[one.weakness]} ({one.score:.2f}): {because}")
