"""The command line: its commands, and how each ends.

To add a command: write the service first, then a function in one of the modules below that
calls it and prints, and name it here. Say in its docstring what its JSON holds, because
`--help` and README are all that the user has.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import click

import sendprep
from sendprep.cli.agreeing import agree
from sendprep.cli.banks import FILE
from sendprep.cli.cohorts import cohort
from sendprep.cli.covering import coverage
from sendprep.cli.drawing import replace, sample
from sendprep.cli.evidence import add
from sendprep.cli.finding import find
from sendprep.cli.keys import key
from sendprep.cli.letters import letter, new
from sendprep.cli.looking import check, show
from sendprep.cli.printing import demo, report
from sendprep.cli.rereading import reread
from sendprep.cli.sampling import adequacy
from sendprep.cli.standing import readiness
from sendprep.cli.suggesting import suggest
from sendprep.cli.verifying import verify
from sendprep.errors import SendprepError

OpenWindow = Callable[[Path | None], int]
"""Opens the window, with a bank if one is named, and returns the exit code when it is shut."""

_NOT_PRINTED = (
    "The answer could not be printed: {}. What was asked for is done. Check where it is sent to."
)


def run(arguments: list[str], open_window: OpenWindow) -> int:
    """Run one command and return the exit code: 0 done, 1 refused with a sentence, 2 misused."""
    _speak_utf8()
    try:
        code = main.main(arguments, "sendprep", standalone_mode=False, obj=open_window)
    except SendprepError as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except click.ClickException as misuse:
        misuse.show()
        return misuse.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except OSError as fault:
        if fault.filename is not None:
            raise
        print(_NOT_PRINTED.format(fault.strerror), file=sys.stderr)
        return 1
    return code if isinstance(code, int) else 0


def _speak_utf8() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


@click.group(invoke_without_command=True)
@click.version_option(sendprep.__version__, prog_name="sendprep")
@click.pass_context
def main(context: click.Context) -> None:
    """Prepare a local area for the revisit of its SEND inspectors, offline.

    Without a command the window opens. Encrypted banks take their passphrase from
    --passphrase-file, from SENDPREP_PASSPHRASE, or ask for it. Dates are ISO 8601.
    Exit code 0 is done, 1 refused with a sentence that says why, 2 misused.
    """
    if context.invoked_subcommand is None:
        context.exit(context.obj(None))


@main.command("open")
@click.argument("bank", type=FILE, required=False)
@click.pass_context
def open_(context: click.Context, bank: Path | None) -> None:
    """Open the window, with BANK if one is named."""
    context.exit(context.obj(bank))


for _command in (
    letter,
    new,
    add,
    suggest,
    find,
    coverage,
    readiness,
    cohort,
    show,
    check,
    reread,
    adequacy,
    sample,
    replace,
    key,
    agree,
    report,
    verify,
    demo,
):
    main.add_command(_command)
