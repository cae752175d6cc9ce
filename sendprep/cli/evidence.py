"""The command that adds evidence."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sendprep.cli import as_json
from sendprep.cli.banks import (
    DAY,
    FILE,
    open_bank,
    opens_a_bank,
    print_json,
    wants_json_option,
)
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.domain.intake import OnDuplicate
from sendprep.errors import SendprepError

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank


@click.command()
@opens_a_bank
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("--weakness", "weaknesses", type=int, multiple=True, help="Link to this number.")
@click.option("--date", "day", type=DAY, help="Evidence date.")
@click.option("--agency", type=click.Choice([one.value for one in Agency], case_sensitive=False))
@click.option(
    "--kind", type=click.Choice([one.value for one in EvidenceKind], case_sensitive=False)
)
@click.option("--caption", default="", help="What the pictures among FILES show.")
@click.option(
    "--same",
    type=click.Choice([one.value for one in OnDuplicate]),
    default=OnDuplicate.LINK.value,
    show_default=True,
    help="What to do with a file that is held already, or lies in the trash.",
)
@wants_json_option
def add(
    bank: Path,
    files: tuple[Path, ...],
    weaknesses: tuple[int, ...],
    day: datetime | None,
    agency: str | None,
    kind: str | None,
    caption: str,
    same: str,
    passphrase_file: Path | None,
    wants_json: bool,
) -> None:
    """Add FILES, all files in folders, and what is attached to mails, to BANK as evidence.

    One bad file never stops the others; the exit code is 1 if every file was refused. Kind and
    title are told from the file, the date only from a mail's header. An attachment is named
    behind its mail, such as minutes.eml/plan.pdf.
    JSON: [{file, result: added|duplicate|new_version|no_text|refused, id|null, why}]
    """
    from sendprep.services.add_evidence import Details, Outcome, read_files, store_files

    details = Details(
        evidence_date=day.date() if day else None,
        agency=Agency(agency) if agency else None,
        kind=EvidenceKind(kind) if kind else None,
    )
    with open_bank(bank, passphrase_file) as opened:
        intakes = read_files(opened, files)
        captions = {one.file: caption for one in intakes if one.is_picture}
        decided = OnDuplicate(same)
        results = store_files(opened, intakes, details, weaknesses, decided, captions=captions)
        _index(opened)
    if wants_json:
        print_json([as_json.added(result) for result in results])
    else:
        for result in results:
            said = " ".join((result.why, *result.remarks))
            click.echo(f"{result.file}: {result.outcome.value.replace('_', ' ')}. {said}")
    if all(result.outcome is Outcome.REFUSED for result in results):
        click.get_current_context().exit(1)


def _index(bank: "Bank") -> None:
    """Let what was added be found; if there is no room for that, it is still added."""
    try:
        bank.search.catch_up()
    except SendprepError as problem:
        late = "All files are taken; the window finishes their search once there is room."
        click.echo(f"{problem.happened} {late}", err=True)
