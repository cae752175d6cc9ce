"""The command that tells how ready a bank is for the revisit, with the arithmetic of it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from sendprep.cli.banks import DAY, open_bank, opens_a_bank, print_json, wants_json_option
from sendprep.domain.readiness import Readiness, Stand, Step
from sendprep.domain.readiness_days import GoesStale, days_asked, going_stale
from sendprep.domain.readiness_fixes import MOST_USEFUL, Fix, fixes


@click.command()
@opens_a_bank
@click.option("--on", "on", type=DAY, help="Count to this day, not to the revisit.")
@wants_json_option
def readiness(
    bank: Path, passphrase_file: Path | None, on: datetime | None, wants_json: bool
) -> None:
    """Tell how each finding of BANK stands for the revisit, and what would help most.

    Each finding is asked four things: is it answered, has it evidence, from two independent
    sources, fresh on the day. It stands in full if all are met and nothing speaks against us
    unanswered. Without --on the day is the first of the revisit; without that, null, and
    nothing is fresh.
    JSON: {on: day|null, findings, stand_in_full, held_back, steps_met, steps_in_all, steps:
    {answered|evidenced|corroborated|fresh: [number of each finding that has met it]},
    by_steps_met: {"0".."4": count}, weaknesses: [{number, title, findings, stand_in_full,
    steps_met}], going_stale: [{day, evidence, findings}], fixes: [{deed: date|answer|speak_of|
    link|renew|second, title, why, findings, evidence|null, steps, completes}]}; going_stale is
    told from today to three months after the revisit, and fixes have the most useful first.
    """
    from sendprep.services.see_readiness import see_readiness

    with open_bank(bank, passphrase_file) as opened:
        seen = see_readiness(opened, on.date() if on else None)
        revisit = opened.inspection.get().revisit
    stale = going_stale(seen, *days_asked(date.today(), revisit.start if revisit else None))
    if wants_json:
        print_json(as_json(seen, stale))
    else:
        _print(seen, stale)


def as_json(seen: Readiness, stale: Sequence[GoesStale]) -> dict[str, Any]:
    """Return readiness as the command prints it."""
    return {
        "on": seen.day.isoformat() if seen.day else None,
        "findings": len(seen.stands),
        "stand_in_full": _numbers(seen.whole),
        "held_back": _numbers(seen.held_back),
        "steps_met": seen.steps_met,
        "steps_in_all": seen.steps_in_all,
        "steps": {step.value: _numbers(seen.having_met(step)) for step in Step},
        "by_steps_met": {
            str(count): len(seen.having_met_exactly(count)) for count in range(len(Step) + 1)
        },
        "weaknesses": [_weakness(part) for part in seen.by_weakness],
        "going_stale": [
            {
                "day": one.day.isoformat(),
                "evidence": one.piece.code,
                "findings": _numbers(one.stands),
            }
            for one in stale
        ],
        "fixes": [_fix(one) for one in fixes(seen)],
    }


def _numbers(stands: Iterable[Stand]) -> list[str]:
    return [one.number for one in stands]


def _weakness(part: Readiness) -> dict[str, Any]:
    weakness = part.stands[0].row.weakness
    return {
        "number": weakness.number,
        "title": weakness.title,
        "findings": len(part.stands),
        "stand_in_full": len(part.whole),
        "steps_met": part.steps_met,
    }


def _fix(one: Fix) -> dict[str, Any]:
    return {
        "deed": one.deed.value,
        "title": one.title,
        "why": one.why,
        "findings": _numbers(one.stands),
        "evidence": one.piece.code if one.piece else None,
        "steps": one.steps,
        "completes": one.completes,
    }


def _print(seen: Readiness, stale: Sequence[GoesStale]) -> None:
    if not seen.stands:
        click.echo("No finding is entered yet.")
        return
    day = f"on {seen.day}" if seen.day else "while the revisit has no date"
    total = len(seen.stands)
    click.echo(f"{len(seen.whole)} of {total} findings stand in full {day}.")
    for step in Step:
        click.echo(f"  {step.words:<18}{len(seen.having_met(step)):>4} of {total}")
    click.echo(f"  {'Steps met':<18}{seen.steps_met:>4} of {seen.steps_in_all}")
    if seen.held_back:
        held = ", ".join(_numbers(seen.held_back))
        click.echo(f"Something speaks against {held} that we do not answer.")
    found = fixes(seen)
    if found:
        some = f", {MOST_USEFUL} of {len(found)}" if len(found) > MOST_USEFUL else ""
        click.echo(f"What would help most{some}:")
    for one in found[:MOST_USEFUL]:
        click.echo(f"  {one.title}: {one.effect}. {one.why}")
    for gone in stale:
        click.echo(
            f"{gone.day}: {gone.piece.code} goes stale for {', '.join(_numbers(gone.stands))}."
        )
