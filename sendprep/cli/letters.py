"""The commands that read inspection letters."""

from pathlib import Path

import click

from sendprep.cli import as_json
from sendprep.cli.banks import FILE, opens_a_bank, print_json, wants_json_option
from sendprep.cli.passphrase import passphrase
from sendprep.services.name_officer import officer_of_this_computer


@click.command()
@click.argument("file", type=FILE)
@wants_json_option
def letter(file: Path, wants_json: bool) -> None:
    """Read an inspection letter or report; nothing is written.

    JSON: {framework: "2016"|"2023", kind: initial|revisit|full|monitoring|other, area,
    visit: {start, end}|null, letter_date|null, outcome: 1|2|3|null,
    stated: {total, sufficient, not_sufficient}, weaknesses: [{number,
    kind: significant_weakness|priority_action|improvement_area, text, page,
    judgement: sufficient|not_sufficient|null, responsible|null, findings: [{text, page}]}],
    warnings: [{message, beside, page, number}]}
    """
    from sendprep.services.import_letter import read_letter

    found = read_letter(file)
    if wants_json:
        print_json(as_json.letter(found))
        return
    click.echo(f"{found.area}: {len(found.weaknesses)} weaknesses")
    for one in found.weaknesses:
        click.echo(
            f"{one.number}. {one.text} ({one.judgement.words}, {len(one.findings)} findings)"
        )
    for warning in found.warnings:
        click.echo(f"Look: {warning.message}", err=True)


@click.command()
@opens_a_bank
@click.option("--letter", "letter_file", type=FILE, required=True, help="The inspection letter.")
@click.option("--plain", is_flag=True, help="Make an unencrypted bank, for public data only.")
@wants_json_option
def new(
    bank: Path, letter_file: Path, plain: bool, passphrase_file: Path | None, wants_json: bool
) -> None:
    """Make the new bank BANK from an inspection letter.

    The working title of each weakness is a suggestion, shortened from the letter's words; change
    it in the window (F2 in the page of the weakness).

    JSON: {bank, weaknesses, findings, titles: [{number, title}], warnings: [message]}
    """
    from sendprep.services.import_letter import read_letter, start_bank

    found = read_letter(letter_file)
    words = None if plain else passphrase(passphrase_file, new=True)
    with start_bank(bank, found, letter_file, words, officer_of_this_computer()) as made:
        titles = [(one.number, one.title) for one in made.weaknesses.all()]
    findings = sum(len(one.findings) for one in found.weaknesses)
    messages = [warning.message for warning in found.warnings]
    if wants_json:
        named = [{"number": number, "title": title} for number, title in titles]
        counts = {"bank": str(bank), "weaknesses": len(titles), "findings": findings}
        print_json({**counts, "titles": named, "warnings": messages})
        return
    click.echo(f"Made {bank}: {len(titles)} weaknesses, {findings} findings.")
    for number, title in titles:
        click.echo(f"{number}. {title}")
    for message in messages:
        click.echo(f"Look: {message}", err=True)
