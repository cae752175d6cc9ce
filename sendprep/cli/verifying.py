"""The command that tells whether a printed binder is of a bank."""

from pathlib import Path

import click

from sendprep.cli.banks import FILE, open_bank, opens_a_bank, print_json, wants_json_option


@click.command()
@click.argument("pack", type=FILE)
@opens_a_bank
@wants_json_option
def verify(pack: Path, bank: Path, passphrase_file: Path | None, wants_json: bool) -> None:
    """Verify that PACK, a binder's pack.pdf with its exhibits beside it, is of BANK as it is now.

    PACK may be the folder of both.

    Its log, its state, the originals of its exhibits and the bytes of both files are looked at;
    what was not given out is printed anew to compare it. Nothing is changed.

    Exit code 1 if anything differs. JSON: {matches: true|false, area, binder, edition, issue,
    is_draft: true|false, made, copy, copies, checks: [{what, holds: true|false, found}]}
    """
    from sendprep.services.name_pack_files import pack_files
    from sendprep.services.verify_pack import verify_pack

    with open_bank(bank, passphrase_file) as opened:
        verified = verify_pack(pack_files(pack).pack if pack.is_dir() else pack, opened)
    said = verified.said
    if wants_json:
        checks = [
            {"what": one.what, "holds": one.holds, "found": one.found} for one in verified.checks
        ]
        names = ("area", "binder", "edition", "issue", "is_draft", "copy", "copies")
        known = {name: getattr(said, name) for name in names}
        found = {"matches": verified.matches, **known, "made": said.made.isoformat()}
        print_json({**found, "checks": checks})
    else:
        issue = f"{'draft of issue' if said.is_draft else 'issue'} {said.issue}"
        click.echo(f"{said.area}: {issue} of “{said.binder}”, {said.made}, copy {said.copy}")
        for one in verified.checks:
            click.echo(f"{one.what}: {'yes' if one.holds else 'NO'}. {one.found}")
        click.echo(verified.verdict)
    click.get_current_context().exit(0 if verified.matches else 1)
