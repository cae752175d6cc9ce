"""The command that searches a bank."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sendprep.cli import as_json
from sendprep.cli.banks import DAY, open_bank, opens_a_bank, print_json, wants_json_option
from sendprep.domain.evidence import Agency, EvidenceKind, Rung
from sendprep.domain.search import SearchFilter
from sendprep.errors import SendprepError

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank

_RUNGS = {rung.name.lower(): rung for rung in Rung}


@click.command()
@opens_a_bank
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True)
@click.option("--weakness", type=int, help="Only what belongs to this number.")
@click.option("--agency", type=click.Choice([one.value for one in Agency], case_sensitive=False))
@click.option(
    "--kind",
    type=click.Choice([one.value for one in EvidenceKind], case_sensitive=False),
    help="Kind of evidence.",
)
@click.option("--rung", type=click.Choice(list(_RUNGS)), help="How far a link says it goes.")
@click.option("--since", type=DAY, help="Evidence date from here on.")
@click.option("--until", type=DAY, help="Evidence date up to here.")
@click.option("--cited/--not-cited", default=None, help="Whether our account cites the evidence.")
@wants_json_option
def find(
    bank: Path,
    query: str,
    limit: int,
    weakness: int | None,
    agency: str | None,
    kind: str | None,
    rung: str | None,
    since: datetime | None,
    until: datetime | None,
    cited: bool | None,
    passphrase_file: Path | None,
    wants_json: bool,
) -> None:
    """Search BANK: words, "a phrase", begin*, AND, OR, NOT, parentheses, NEAR.

    `waiting NEAR families` finds them with at most 10 words between, NEAR/5 with at most 5.
    well-being, wellbeing and well being are one. What is in the trash is not found.

    JSON: {total, hits: [{kind: weakness|finding|narrative|excerpt|evidence|page|note|strength,
    id, title, page|null, snippet}]}; in a snippet each word found stands between « and ». The id
    of a narrative is its weakness's, of a page its evidence's, of a note its link's.
    """
    only = SearchFilter(
        weakness=weakness,
        agency=Agency(agency) if agency else None,
        evidence_kind=EvidenceKind(kind) if kind else None,
        rung=_RUNGS[rung] if rung else None,
        since=_day(since),
        until=_day(until),
        cited=cited,
    )
    with open_bank(bank, passphrase_file) as opened:
        _refuse_unknown(opened, weakness)
        opened.search.catch_up()
        found = opened.search.find(query, limit, only=only)
    if wants_json:
        print_json(as_json.hits(found))
        return
    click.echo(f"{found.total} found")
    for hit in found.hits:
        page = f", p. {hit.page}" if hit.page else ""
        click.echo(f"{hit.title}{page}: {hit.snippet}")


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _refuse_unknown(bank: "Bank", number: int | None) -> None:
    numbers = [weakness.number for weakness in bank.weaknesses.all()]
    if number is not None and number not in numbers:
        raise SendprepError(
            f"This bank has no weakness {number}.",
            "Nothing was changed.",
            f"Name one of these: {', '.join(map(str, numbers))}.",
        )
