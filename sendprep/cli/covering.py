"""The command that shows where evidence is thin."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from sendprep.cli.banks import open_bank, opens_a_bank, print_json, wants_json_option
from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage_cells import ASKED, Cell, Row
from sendprep.domain.evidence import Agency

_SHORT = {
    Agency.EDUCATION: "Edu",
    Agency.HEALTH: "Hea",
    Agency.SOCIAL_CARE: "Soc",
    Agency.PARENTS: "Par",
    Agency.YOUNG_PEOPLE: "CYP",
    Agency.SCHOOLS: "Sch",
}
_TITLE = 28


@click.command()
@opens_a_bank
@wants_json_option
def coverage(bank: Path, passphrase_file: Path | None, wants_json: bool) -> None:
    """Show where the evidence of BANK is thin, and the cheapest way to close each gap.

    A document counts once in a cell, if it supports us wholly or partly. It is fresh if at most
    a year old on the first day of the revisit; without that date fresh is null.
    JSON: {revisit: day|null, weaknesses: [{number, title, agencies: {education|health|
    social_care|parents|young_people|schools|inspectors|not_said: {pieces, excerpts,
    fresh|null}}, rungs: {"1".."5": {pieces, excerpts, fresh|null}}, independent_sources,
    flags: [single_source|circular|self_report_only|unanswered_contradiction|nothing_fresh],
    findings: [{number, answer: answered|partly|no_answer, evidenced}],
    gaps: [{rule, cell, why, fix}]}]}; cell is a path such as agencies.health, rungs.4,
    independent_sources, fresh, flags.circular or findings.2.
    """
    from sendprep.services.see_coverage import coverage as see

    with open_bank(bank, passphrase_file) as opened:
        seen = see(opened)
    if wants_json:
        print_json(as_json(seen))
    else:
        _print_table(seen)


def as_json(seen: Coverage) -> dict[str, Any]:
    """Return coverage as the command prints it."""
    return {
        "revisit": seen.revisit.isoformat() if seen.revisit else None,
        "weaknesses": [_row(row) for row in seen.weaknesses],
    }


def _row(row: Row) -> dict[str, Any]:
    agencies = {agency.value: _cell(cell) for agency, cell in row.agencies.items()}
    return {
        "number": row.weakness.number,
        "title": row.weakness.title,
        "agencies": agencies | {"not_said": _cell(row.unsaid)},
        "rungs": {str(rung.value): _cell(cell) for rung, cell in row.rungs.items()},
        "independent_sources": row.independent_sources,
        "flags": [one.flag.value for one in row.flags],
        "findings": [
            {
                "number": one.finding.number,
                "answer": one.finding.answer.value,
                "evidenced": one.evidenced,
            }
            for one in row.findings
        ],
        "gaps": [
            {"rule": gap.rule, "cell": gap.cell, "why": gap.why, "fix": gap.fix} for gap in row.gaps
        ],
    }


def _cell(cell: Cell) -> dict[str, int | None]:
    return {"pieces": cell.pieces, "excerpts": cell.excerpts, "fresh": cell.fresh}


def _print_table(seen: Coverage) -> None:
    if not seen.weaknesses:
        click.echo("No weakness is entered yet.")
        return
    heads = ["No.", "Weakness", *(_SHORT[one] for one in ASKED), *"12345", "Sources", "Fresh"]
    _print_row(heads, "Warnings")
    for row in seen.weaknesses:
        counts = [row.agencies[one].pieces for one in ASKED]
        counts += [cell.pieces for cell in row.rungs.values()]
        fresh = "–" if row.whole.fresh is None else f"{row.whole.fresh}/{row.whole.pieces}"
        title = row.weakness.title
        title = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
        cells = [row.number, title, *(str(count or "–") for count in counts)]
        said = ", ".join(one.flag.words.lower() for one in row.flags) or "none"
        _print_row([*cells, str(row.independent_sources), fresh], said)
    gaps = sum(len(row.gaps) for row in seen.weaknesses)
    counted = f"counted on {seen.revisit}" if seen.revisit else "not counted: no date of revisit"
    click.echo(f"{gaps} gaps; --json names each. Freshness {counted}. Rungs 1 to 5.")


def _print_row(cells: Sequence[str], last: str) -> None:
    number, title, *figures = cells
    widths = [max(3, len(head)) for head in (*_SHORT.values(), *"12345", "Sources", "Fresh")]
    said = " ".join(f"{cell:>{width}}" for cell, width in zip(figures, widths, strict=True))
    click.echo(f"{number:<4}{title:<{_TITLE}} {said}  {last}")
