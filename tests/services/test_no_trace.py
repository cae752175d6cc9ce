"""Nothing that tells who a child is gets from a list into what sendprep keeps or prints."""

import traceback
import zipfile
import zlib
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest
from audits_made import PLAN, scored
from bank_made import a_weakness, plain_bank
from cohorts_made import ON, PLANS, Row, invented
from printed_pages import page_texts

from sendprep.bank.backup import back_up
from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.cli.printing import report
from sendprep.domain.audit import Pass
from sendprep.domain.cohort import Column
from sendprep.gui.crash import account
from sendprep.services.audit_cases import begin_round
from sendprep.services.check_cohort import check_cohort
from sendprep.services.draw_sample import newest_draw
from sendprep.services.track_cases import case_of_list, track
from sendprep.services.write_cases import write_data_quality

C = Column
TODAY = date(2026, 11, 20)
NAMES = ("Zebedee", "Quartermaine", "Ottoline", "Featherstone", "Whistledown")
CHILDREN = 24


def told(number: int, row: Row) -> dict[str, str]:
    """Return what a list tells of a child beside what may be kept, under headings of its own."""
    return {
        "Child name": f"Zebedee Quartermaine{number}",
        "Surname": f"Quartermaine{number}",
        "NHS number": f"9990{number:06}",
        "Parent": f"Ottoline Featherstone{number}",
        "Address": f"{number} Whistledown Crescent",
        "UPN": str(row[C.UPN]),
        "DOB": f"{row[C.BORN]:%d/%m/%Y}",
    }


ROWS = invented(CHILDREN, 7, each=0).rows[PLANS]
TOLD = [told(number, row) for number, row in enumerate(ROWS)]


@pytest.fixture
def children(tmp_path: Path) -> Path:
    """A list of children with names, numbers, addresses and dates of birth."""
    lines = [",".join(["Unique ID", "Need", "Phase", *TOLD[0]])]
    for row, one in zip(ROWS, TOLD, strict=True):
        lines.append(",".join([str(row[C.ID]), str(row[C.NEED]), str(row[C.PHASE]), *one.values()]))
    file = tmp_path / "children.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def forms() -> set[str]:
    """Return every form in which an identifier of the list could be kept."""
    days = [day for row in ROWS if isinstance(day := row[C.BORN], date)]
    assert len(days) == len(ROWS)
    born = {form for day in days for form in (str(day), f"{day:%Y%m%d}", f"{day.day} {day:%B %Y}")}
    numbers = {one[head] for one in TOLD for head in ("UPN", "NHS number", "DOB")}
    return born | numbers | set(NAMES)


def content(file: Path) -> bytes:
    """Return the bytes of a file, and what is packed in it if it is a PDF or a file of Office."""
    found = file.read_bytes()
    if file.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(file) as parts:
            return found + b"".join(parts.read(name) for name in parts.namelist())
    if file.suffix == ".pdf":
        with pikepdf.open(file) as pdf:
            info = "\n".join(str(value) for value in (pdf.docinfo or {}).values())
            streams = [
                _unpacked(one)
                for one in pdf.objects
                if isinstance(one, pikepdf.Stream) and "/Length1" not in one  # no font
            ]
        return found + b"".join(streams) + "\n".join([info, *page_texts(file)]).encode()
    return found


def _unpacked(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except (pikepdf.PdfError, zlib.error):
        return stream.read_raw_bytes()


def audited(bank: Bank) -> str:
    """Audit every drawn case, some twice, and track one; return a case that may be printed."""
    kept = newest_draw(bank)
    round_ = begin_round(bank, kept.id, PLAN, "Plans of autumn")
    with bank.change("Audit"):
        for case in kept.draw.ids:
            for which in [Pass.FIRST, *([Pass.SECOND] if case in round_.second else [])]:
                made = bank.audits.begin(round_.id, case, which, f"{which.value} auditor")
                for score in scored(PLAN).values():
                    bank.audits.put_score(made.id, score)
                bank.audits.finish(made.id, datetime(2026, 11, 10, tzinfo=UTC))
    found = case_of_list(bank, kept.draw.ids[0])
    assert found
    track(bank, found, TODAY)
    return kept.draw.ids[0]


def crash_text(rows: list[Row], names: list[dict[str, str]]) -> str:
    """Return what a crash within the work on these rows would be told as."""
    try:
        raise RuntimeError(len(rows), len(names))
    except RuntimeError as bug:
        return account(type(bug), bug.__traceback__) + "".join(traceback.format_exception(bug))


def test_no_identifier_of_a_list_is_in_bank_log_index_backup_report_output_or_crash_text(
    children: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    with plain_bank(kept) as bank, bank.change("Name what inspectors found"):
        bank.weaknesses.add(a_weakness())
        path = bank.path
    sample = ("--frame", children, "--size", 12, "--by", "need", "--seed", "oak", "--on", ON)
    _call("cohort", children, "--on", ON, "--json")
    _call("sample", path, *sample, "--json")
    with Bank.open(path, None, "Sam Carter") as bank:
        case = audited(bank)
    asks = {"case": ("--case", case), "weakness": ("--weakness", 1)}
    for what in _reports():
        for ending in _ENDINGS.get(what, (".pdf", ".docx")):
            _call("report", path, what, "-o", kept / f"{what}{ending}", *asks.get(what, ()))
    write_data_quality(check_cohort(children, ON), kept / "quality.pdf", TODAY)
    for command in ("show", "coverage", "check"):
        _call(command, path, "--json")
    _call("find", path, "Quartermaine OR Zebedee", "--json")
    with Bank.open(path, None, "Sam Carter") as bank:
        back_up(bank, kept)
        bank.undo()
    said = capsys.readouterr()
    everything = b"".join(content(one) for one in sorted(kept.rglob("*")) if one.is_file())
    everything += f"{said.out}{said.err}{crash_text(ROWS, TOLD)}".encode()
    everything = everything.replace(b"Quartermaine OR Zebedee", b"")  # the query, said again
    assert everything.count(case.encode()) > 10, "nothing is encrypted, so what is kept is seen"
    codes = ("utf-8", "utf-16-le", "utf-16-be")
    found = {one for one in forms() for code in codes if one.encode(code) in everything}
    assert found == set()


_ENDINGS = {"evidence-index": (".xlsx",), "data-folder": ("",)}
"""How the names of reports end that are neither PDF nor Word."""


def _reports() -> list[str]:
    (what,) = (one for one in report.params if one.name == "what")
    return [one for one in getattr(what.type, "choices", ()) if one != "annotated"]


def _call(*words: object) -> None:
    assert run([str(one) for one in words], lambda _: 0) == 0, words
