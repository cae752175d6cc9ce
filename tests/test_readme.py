"""README says what is so: its commands, paths, drawing, pictures and words."""

import re
import shlex
from pathlib import Path

import pytest
from test_architecture import LAYERS

from sendprep.cli.commands import main
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import OwnView

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS = _BLOCK.findall(README)
SPANS = re.findall(r"`([^`\n]+)`", _BLOCK.sub("", README))
COMMANDS = [span for span in SPANS if re.match(r"sendprep [a-z]", span)]
PATHS = [
    span for span in SPANS if re.fullmatch(r"[\w.-]*/?[\w./-]*(/|\.(py|json|lock|md|ui))", span)
]
_BASES = (ROOT, ROOT / "sendprep", ROOT / "resources")


def _table(title: str) -> dict[str, str]:
    """Return the rows of the table whose first column has this title, by their first cell."""
    rows = README.partition(f"| {title} |")[2].split("\n\n")[0].splitlines()[2:]
    return dict(row.strip("| ").split(" | ", 1) for row in rows)


_MEANT = {"N": "1", "D": "2025-06-30", "A": "education", "K": "minutes", "E": "board"}
"""What to write for the letters that stand for a choice; names of files may be as they are."""


@pytest.mark.parametrize("shown", COMMANDS)
def test_command_is_understood_as_it_is_shown(shown: str) -> None:
    _, name, *shown_arguments = shlex.split(re.sub(r"[\[\]…]", "", shown))
    arguments = [_MEANT.get(argument, argument) for argument in shown_arguments]
    context = main.commands[name].make_context(name, arguments)
    assert context.params


def test_every_command_is_shown() -> None:
    assert {shown.split()[1] for shown in COMMANDS} == set(main.commands)


def test_the_scripts_that_are_named_exist() -> None:
    scripts = re.findall(r"python (packaging/\S+?\.py)", README)
    assert {"packaging/start.py", "packaging/check.py"} <= set(scripts)
    assert [script for script in scripts if not (ROOT / script).is_file()] == []


def test_the_two_commands_are_blocks_of_one_line() -> None:
    assert BLOCKS[:2] == ["python packaging/start.py\n", "python packaging/check.py\n"]


@pytest.mark.parametrize("path", PATHS)
def test_path_exists(path: str) -> None:
    assert any((base / path).exists() for base in _BASES)


@pytest.mark.parametrize("picture", re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README))
def test_picture_is_there(picture: str) -> None:
    assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")


def test_the_drawing_shows_each_layer_above_all_that_it_may_import() -> None:
    (drawing,) = (block for block in BLOCKS if "services" in block)
    floors = [set(re.findall(r"\w+", line)) & set(LAYERS) for line in drawing.splitlines()]
    drawn = {
        layer: set().union(*floors[number + 1 :])
        for number, floor in enumerate(floors)
        for layer in floor
    }
    assert drawn == {layer: set(below) for layer, below in LAYERS.items()}


@pytest.mark.parametrize(
    ("word", "values"),
    [
        ("own view", [view.words.lower() for view in OwnView]),
        ("role", [role.words.lower() for role in Role]),
        ("rung", [f"{rung.value} {rung.words.lower()}" for rung in Rung]),
    ],
)
def test_a_word_has_the_values_that_the_program_knows(word: str, values: list[str]) -> None:
    assert _table("Word")[word].split(": ")[-1].split(", ") == values


def test_the_account_has_six_sections_as_it_says() -> None:
    assert len(Section) == 6
    assert "in six sections" in _table("Word")["narrative"]


def test_the_python_it_asks_for_is_the_one_the_package_needs() -> None:
    (needed,) = re.findall(r"Python ([\d.]+) or newer", README)
    assert f'requires-python = ">={needed}"' in (ROOT / "pyproject.toml").read_text("utf-8")
