"""The law of the house: who may import whom, and how large files and functions may be."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "sendprep"
ALL_FLOORS = ("errors", "paths", "progress")
LAYERS = {
    "domain": (),
    "readers": ("domain",),
    "bank": ("domain",),
    "reports": ("domain",),
    "services": ("domain", "readers", "bank", "reports"),
    "gui": ("domain", "readers", "bank", "reports", "services"),
    "cli": ("domain", "readers", "bank", "reports", "services"),
}
"""Each layer, and those below it; all may import the modules of `ALL_FLOORS`."""


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_has_modules(layer: str) -> None:
    modules = [one for one in (PACKAGE / layer).rglob("*.py") if one.name != "__init__.py"]
    assert modules, f"{layer} is empty, so its rules hold nothing"


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_point_down(layer: str) -> None:
    others = [f"sendprep.{other}*" for other in LAYERS if other not in (layer, *LAYERS[layer])]
    (
        archrule(f"{layer} imports only what lies below it")
        .match(f"sendprep.{layer}*")
        .should_not_import(*others, "sendprep.__main__")
        .check("sendprep", only_direct_imports=True)
    )


@pytest.mark.parametrize("module", ALL_FLOORS)
def test_what_all_import_imports_nothing_of_ours(module: str) -> None:
    (
        archrule(f"{module} stands alone")
        .match(f"sendprep.{module}")
        .should_not_import("sendprep.*")
        .may_import(*(f"sendprep.{one}" for one in ALL_FLOORS))
        .check("sendprep", only_direct_imports=True)
    )


ONLY_IN = {
    "PySide6": ("gui",),
    "shiboken6": ("gui",),
    "qtawesome": ("gui",),
    "sqlite3": ("bank",),
    "sqlcipher3": ("bank",),
    "sqlite_utils": ("bank",),
    "reportlab": ("reports",),
    "pikepdf": ("readers", "reports"),
    "pypdfium2": ("readers",),
    "pptx": ("readers",),
    "python_calamine": ("readers",),
    "olefile": ("readers",),
    "lxml": ("readers",),
    "PIL": ("readers",),
    "docx": ("readers", "reports"),
    "xlsxwriter": ("reports",),
    "holidays": ("domain",),
    "click": ("cli",),
}
"""Each library, and the layers that may import it; python-docx is read with and written with."""


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_imported_only_in_its_layer(library: str) -> None:
    allowed = ONLY_IN[library]
    offenders = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in _files()
        for name in _imported(file)
        if name.split(".")[0] == library and _layer(file) not in allowed
    ]
    assert offenders == []


def test_the_libraries_of_the_rules_exist() -> None:
    assert [name for name in ONLY_IN if importlib.util.find_spec(name) is None] == []


def test_word_files_are_written_only_by_the_reports() -> None:
    writes = [
        str(file.relative_to(PACKAGE))
        for file in _files()
        if _layer(file) == "readers"
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in ("add_paragraph", "add_heading", "add_table")
    ]
    assert writes == []


def test_nobody_imports_tests_forms_of_designer_or_resources() -> None:
    offenders = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in _files()
        for name in _imported(file)
        if name.split(".")[0] in ("tests", "ui", "resources", "packaging")
        or name.startswith(("sendprep.resources", "sendprep.ui"))
    ]
    assert offenders == []


def test_packaging_stays_a_folder_without_a_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_file_opens_with_one_sentence_and_has_at_most_400_lines() -> None:
    faults = []
    for file in _files():
        text = file.read_text("utf-8")
        docstring = ast.get_docstring(ast.parse(text))
        if text.strip() and not docstring:
            faults.append(f"{file.relative_to(ROOT)} does not say what it is for")
        if len(text.splitlines()) > 400:
            faults.append(f"{file.relative_to(ROOT)} has {len(text.splitlines())} lines")
    assert faults == []


def test_no_function_has_50_lines() -> None:
    long = [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.name}"
        for file in _files()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 >= 50
    ]
    assert long == []


def _files() -> Iterator[Path]:
    """Yield our modules, without the forms that a compiler writes."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if "forms" not in file.relative_to(PACKAGE).parts:
            yield file


def _layer(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0]


def _imported(file: Path) -> Iterator[str]:
    """Yield every module that a file imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
