"""The commands that show and check a bank."""

from datetime import datetime
from pathlib import Path

import click

from sendprep.cli import as_json
from sendprep.cli.banks import DAY, open_bank, opens_a_bank, print_json, wants_json_option


@click.command()
@opens_a_bank
@click.option("--on", "day", type=DAY, help="Only the evidence that was held when this day ended.")
@wants_json_option
def show(bank: Path, day: datetime | None, passphrase_file: Path | None, wants_json: bool) -> None:
    """Show what BANK holds.

    With --on, evidence that was replaced or put in the trash since is there, and what came later
    is not, nor are excerpts that were filed later. Everything else is as it is now.

    JSON: {inspection: {area, framework, kind, visit, letter_date, outcome, stated, revisit,
    marking, prepared_by, goes_to, context}, weaknesses: [{id, number, kind, text, title, page,
    judgement|null, responsible|null, own_view, confidence, findings: [{id, weakness_id, number,
    text, page, answer, response}], evidence: [{id, evidence_id, weakness_id, finding_id|null,
    role, rung, why, excerpt_id|null}], narrative: {section: text}}], evidence: [{id, number,
    code, title, kind, filename, sha256, size, added, evidence_date|null, period|null,
    agency|null, owner, confidentiality, replaces_id|null, page_count|null, has_text, source,
    rests_on: [id], came_with_id|null, trashed|null, remarks: [sentence], without_text: [page]}],
    excerpts: [{id, evidence_id, quote, before, after, page|null, text_id, sheet, start, end,
    added, area: {left, top, right, bottom}|null, note, anchoring: exact|moved|lost,
    origin: officer|mark}],
    strengths: [{id, text, page|null}], events: [{id, day, title}]}
    """
    from sendprep.services.look_over import held_then, self_evaluation

    with open_bank(bank, passphrase_file) as opened:
        picture = held_then(opened, day.date()) if day else self_evaluation(opened)
    if wants_json:
        print_json(as_json.bank(picture))
        return
    pieces = len(picture.evidence)
    words = "piece" if pieces == 1 else "pieces"
    click.echo(f"{picture.inspection.area}: {pieces} {words} of evidence")
    for account in picture.accounts:
        weakness = account.weakness
        click.echo(
            f"{weakness.number}. {weakness.title}: inspectors {weakness.judgement.words.lower()}, "
            f"our view {weakness.own_view.words.lower()}, {account.answered} of "
            f"{len(account.findings)} findings answered, {len(account.links)} links"
        )


@click.command()
@opens_a_bank
@click.option("--mend", is_flag=True, help="Make a damaged search anew; give each round a number.")
@wants_json_option
def check(bank: Path, mend: bool, passphrase_file: Path | None, wants_json: bool) -> None:
    """Check that BANK is whole.

    That is the file itself, links between rows, every original, the search and the log's chain.
    Without --mend nothing is changed; with it only what can be made from the rest is made anew,
    of audit rounds with one number the later ones get the next, and all is checked again.

    Exit code 1 if anything is wrong. JSON: {ok: true|false, faults: [{what, where, do}]}
    """
    from sendprep.bank.check import check as find_faults
    from sendprep.services.make_search_anew import make_search_anew
    from sendprep.services.number_rounds import number_rounds

    with open_bank(bank, passphrase_file) as opened:
        faults = find_faults(opened)
        is_mended = mend and number_rounds(opened) > 0
        if mend and any(fault.derived for fault in faults):
            make_search_anew(opened)
            is_mended = True
        if is_mended:
            faults = find_faults(opened)
    if wants_json:
        rows = [{"what": one.what, "where": one.where, "do": one.do} for one in faults]
        print_json({"ok": not faults, "faults": rows})
    elif faults:
        for fault in faults:
            click.echo(fault.words)
    else:
        click.echo("Nothing is wrong with this bank.")
    click.get_current_context().exit(1 if faults else 0)
