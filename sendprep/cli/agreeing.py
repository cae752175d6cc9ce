"""Saying who agreed a section of a binder."""

from datetime import datetime
from pathlib import Path

import click

from sendprep.cli.banks import DAY, open_bank, opens_a_bank, print_json, wants_json_option


@click.command()
@opens_a_bank
@click.argument("section")
@click.option("--by", "who", default="", help="Who agreed it, by role.")
@click.option("--on", type=DAY, help="The day; else today.")
@click.option("--withdraw", "is_withdrawn", is_flag=True, help="Take back that it was agreed.")
@wants_json_option
def agree(
    bank: Path,
    section: str,
    passphrase_file: Path | None,
    who: str,
    on: datetime | None,
    is_withdrawn: bool,
    wants_json: bool,
) -> None:
    """Say who agreed SECTION of the binders of BANK, which their manifest tells.

    SECTION is overview, actions, case-samples and so on, or weakness-3 for the page of a weakness.
    JSON: {section, by, on}; by and on are null where it was withdrawn
    """
    from sendprep.services.agree_section import agree_section, withdraw

    with open_bank(bank, passphrase_file) as opened:
        if is_withdrawn:
            withdraw(opened, section)
            said, by, day = f"{section} is agreed by nobody now.", None, None
        else:
            made = agree_section(opened, section, who, on.date() if on else None)
            by, day = made.who, made.on.isoformat()
            said = f"{section} is agreed by {by}, {day}."
    if wants_json:
        print_json({"section": section, "by": by, "on": day})
    else:
        click.echo(said)
