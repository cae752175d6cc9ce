"""The commands that add evidence and find it again."""

from datetime import datetime
from pathlib import Path

import click

from sendprep.cli import as_json
from sendprep.cli.banks import FILE, open_bank, opens_a_bank, print_json, wants_json_option
from sendprep.domain.evidence import Agency, EvidenceKind


@click.command()
@opens_a_bank
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("--weakness", "weaknesses", type=int, multiple=True, help="Link to this number.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Evidence date.")
@click.option("--agency", type=click.Choice([one.value for one in Agency]))
@click.option("--kind", type=click.Choice([one.value for one in EvidenceKind]), default="other")
@wants_json_option
def add(
    bank: Path,
    files: tuple[Path, ...],
    weaknesses: tuple[int, ...],
    day: datetime | None,
    agency: str | None,
    kind: str,
    passphrase_file: Path | None,
    wants_json: bool,
) -> None:
    """Add FILES, and the files in folders, to BANK as evidence.

    One bad file never stops the others; the exit code is 1 if every file was refused.
    JSON: [{file, result: added|duplicate|new_version|no_text|refused, id|null, why}]
    """
    from sendprep.services.add_evidence import Details, Outcome, read_files, store_files

    details = Details(
        evidence_date=day.date() if day else None,
        agency=Agency(agency) if agency else None,
        kind=EvidenceKind(kind),
    )
    with open_bank(bank, passphrase_file) as opened:
        results = store_files(opened, read_files(opened, files), details, weaknesses)
    if wants_json:
        print_json([as_json.added(result) for result in results])
    else:
        for result in results:
            click.echo(f"{result.file}: {result.outcome.value.replace('_', ' ')}. {result.why}")
    if all(result.outcome is Outcome.REFUSED for result in results):
        click.get_current_context().exit(1)


@click.command()
@opens_a_bank
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True)
@wants_json_option
def find(
    bank: Path, query: str, limit: int, passphrase_file: Path | None, wants_json: bool
) -> None:
    """Search BANK: words, "a phrase", begin*, AND, OR, NOT.

    JSON: {total, hits: [{kind: weakness|finding|narrative|evidence|page|strength, id, title,
    page|null, snippet}]}; in a snippet each word found stands between « and ».
    """
    with open_bank(bank, passphrase_file) as opened:
        found = opened.search.find(query, limit)
    if wants_json:
        print_json(as_json.hits(found))
        return
    click.echo(f"{found.total} found")
    for hit in found.hits:
        page = f", p. {hit.page}" if hit.page else ""
        click.echo(f"{hit.title}{page}: {hit.snippet}")
