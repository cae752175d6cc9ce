"""Every report is rendered behind the one door that looks at its words first."""

import ast
from pathlib import Path

import sendprep

PACKAGE = Path(sendprep.__file__).parent


def importers(*modules: str) -> set[str]:
    """Return the modules outside reports, as "services.annotate", that import one of these."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        name = ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        text = file.read_text(encoding="utf-8")
        if name.startswith("reports.") or not any(_may_import(text, one) for one in modules):
            continue  # to parse every module takes seconds
        if _imported(ast.parse(text)) & set(modules):
            found.add(name)
    return found


def _may_import(text: str, module: str) -> bool:
    return all(part in text for part in module.split("."))


def _imported(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return names


def test_only_the_door_renders_reports_and_the_sample_its_invented_papers() -> None:
    rendering = importers("sendprep.reports.pdf", "sendprep.reports.word")
    assert rendering == {"services.write_report", "services.write_paper"}
    assert importers("sendprep.services.write_paper") == {"services.make_sample"}


def test_only_the_door_the_preview_behind_it_and_the_copy_of_a_document_write_files_whole() -> None:
    assert importers("sendprep.reports.whole_file") == {
        "services.write_report",
        "services.annotate",
        "services.write_evidence_index",  # which looks at the words of its cells itself
        "gui.print_out",
    }
    assert importers("sendprep.reports.files_together") == {"services.write_pack"}


def test_sheets_and_folders_are_written_only_where_their_words_are_looked_at() -> None:
    writing = importers("sendprep.reports.sheet", "sendprep.reports.data_folder_page")
    assert writing == {"services.write_evidence_index", "services.write_data_folder"}
    assert writing <= importers(
        "sendprep.services.look_at_print.refuse_telling_in",
        "sendprep.services.look_at_print.telling_in",
    )


def test_exhibits_are_bound_and_saved_only_where_their_documents_are_looked_at() -> None:
    looking = importers(
        "sendprep.services.look_at_documents.refuse_documents",
        "sendprep.services.look_at_documents.look_at_documents",
    )
    assert importers("sendprep.services.print_pack.print_in") == {
        "services.write_pack",
        "services.print_copies",
        "services.verify_pack",  # to compare bytes; nothing of it stays
    }
    assert importers("sendprep.reports.data_folder_page") == {"services.write_data_folder"}
    assert looking == {
        "services.write_pack",
        "services.print_copies",
        "services.write_data_folder",
    }
