"""A mail brings its attachments with it, each evidence of its own; and marks become drafts."""

from collections.abc import Iterator, Sequence
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pikepdf
import pytest
from made import new_bank, paper
from reportlab.pdfgen.canvas import Canvas

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import EvidenceKind
from sendprep.domain.excerpt import Origin
from sendprep.domain.intake import Details, Outcome
from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.domain.reading import Mark
from sendprep.services import add_evidence_stage
from sendprep.services.add_evidence import foresee, read_files, store_files
from sendprep.services.add_evidence_marks import drafts

Part = tuple[str, bytes]


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


def mail(
    subject: str, parts: Sequence[Part] = (), inside: EmailMessage | None = None
) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"] = "Jo Lead <jo@ashmere.example>", "board@ashmere.example"
    made["Subject"], made["Date"] = subject, "Mon, 06 Oct 2025 10:00:00 +0000"
    made.set_content(f"About {subject}: see what is attached.")
    for name, data in parts:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if inside:
        made.add_attachment(inside)
    return made


def saved(folder: Path, name: str, message: EmailMessage) -> Path:
    file = folder / name
    file.write_bytes(message.as_bytes())
    return file


def test_attachments_are_evidence_of_their_own_that_came_with_the_mail(
    bank: Bank, tmp_path: Path
) -> None:
    parts = [("plan.txt", b"The hedgehog plan."), ("tool.exe", b"MZ"), ("cut.pdf", b"%PDF-")]
    file = saved(tmp_path, "m.eml", mail("Papers of the board", parts))
    added = store_files(bank, read_files(bank, [file]), weaknesses=[2])
    assert [(one.file.relative_to(tmp_path).as_posix(), one.outcome) for one in added] == [
        ("m.eml", Outcome.ADDED),
        ("m.eml/plan.txt", Outcome.ADDED),
        ("m.eml/tool.exe", Outcome.REFUSED),
        ("m.eml/cut.pdf", Outcome.REFUSED),
    ]
    letter, plan = (bank.evidence.get(one.evidence_id or "") for one in added[:2])
    assert (letter.title, letter.kind) == ("Papers of the board", EvidenceKind.MAIL)
    assert letter.evidence_date == date(2025, 10, 6)
    assert "jo@ashmere.example" in letter.source
    assert (plan.filename, plan.came_with_id) == ("plan.txt", letter.id)
    assert plan.evidence_date is None, "a mail is not dated as what it brings"
    assert bank.evidence.attachments_of(letter.id) == [plan]
    assert bank.originals.read(plan.sha256) == b"The hedgehog plan."
    assert len(bank.links.all()) == 2
    assert bank.undo_label() == "Add m.eml"
    bank.undo()
    assert len(bank.evidence.all()) == 1


def test_date_that_the_officer_gives_or_clears_stands_before_the_header(
    bank: Bank, tmp_path: Path
) -> None:
    files = [saved(tmp_path, f"{n}.eml", mail(f"Number {n}")) for n in range(2)]
    intakes = read_files(bank, files)
    added = store_files(bank, intakes, Details(date(2025, 1, 2)), each={files[1]: Details()})
    dates = [bank.evidence.get(one.evidence_id or "").evidence_date for one in added]
    assert dates == [date(2025, 1, 2), None]


def test_mail_in_a_mail_is_read_to_a_depth_and_the_rest_is_told(bank: Bank, tmp_path: Path) -> None:
    message = mail("Number 0", [("deep.txt", b"Deep down.")])
    for number in range(1, 7):
        message = mail(f"Number {number}", inside=message)
    intakes = read_files(bank, [saved(tmp_path, "m.eml", message)])
    depths = [len(one.file.relative_to(tmp_path).parts) for one in intakes]
    assert depths == [1, 2, 3, 4, 5, 6]
    assert intakes[-1].refused
    assert "stays inside" in intakes[-1].refused
    added = store_files(bank, intakes)
    chain = [bank.evidence.get(one.evidence_id or "") for one in added[:-1]]
    assert [one.came_with_id for one in chain] == [None, *(one.id for one in chain[:-1])]


def test_mail_with_hundreds_of_attachments_is_bounded(
    bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_evidence_stage, "_MOST_ATTACHED", 2)
    parts = [(f"{n}.txt", f"Paper {n}".encode()) for n in range(4)]
    files = [saved(tmp_path, f"{n}.eml", mail(f"Number {n}", parts)) for n in range(2)]
    intakes = read_files(bank, files)
    assert [one.refused is None for one in intakes] == [True, True, True, False] * 2


def test_hostile_names_of_attachments_reach_no_folder(bank: Bank, tmp_path: Path) -> None:
    hostile = ("../../up.txt", "/etc/passwd", "C:\\x\\y.txt", "..", "a\x00b.txt", "con", "‮fdp.exe")
    parts = [(name, f"Number {n}".encode()) for n, name in enumerate(hostile)]
    file = saved(tmp_path, "m.eml", mail("Names", parts))
    before = sorted(tmp_path.rglob("*"))
    intakes = read_files(bank, [file])
    assert len(intakes) == len(hostile) + 1
    for one in intakes[1:]:
        assert one.file.parent == file, "one name below its mail"
        assert one.file.name.isprintable()
    store_files(bank, intakes)
    assert sorted(tmp_path.rglob("*")) == before, "nothing was written beside the bank"


def test_attachments_of_one_name_are_no_versions_unless_they_are_alike(
    bank: Bank, tmp_path: Path
) -> None:
    minutes = " ".join(f"Item {n} was agreed by all." for n in range(50))
    store_files(bank, read_files(bank, [paper(tmp_path, "minutes.txt", minutes)]))
    other = saved(tmp_path, "a.eml", mail("A", [("minutes.txt", b"Of another board.")]))
    same = saved(tmp_path, "b.eml", mail("B", [("minutes.txt", minutes.encode() + b" Signed.")]))
    seen = foresee(bank, read_files(bank, [other, same]))
    assert [one.outcome for one in seen[1::2]] == [Outcome.ADDED, Outcome.NEW_VERSION]


def test_mail_that_is_held_already_is_not_taken_apart_again(bank: Bank, tmp_path: Path) -> None:
    file = saved(tmp_path, "m.eml", mail("Papers", [("plan.txt", b"The plan.")]))
    store_files(bank, read_files(bank, [file]))
    added = store_files(bank, read_files(bank, [file]))
    assert [one.outcome for one in added] == [Outcome.DUPLICATE]


# ---------------------------------------------------------------- marks


def page(number: int, *lines: str) -> Page:
    return Page(
        number,
        tuple(Line(text, Box(50, 20 * at, 400, 20 * at + 12)) for at, text in enumerate(lines)),
    )


PAGES = Pages(
    (page(1, "The plan is late.", "Nobody knows why."), page(2, "The plan", "The plan")), "t"
)


def highlighted(file: Path) -> Path:
    """Write a PDF of one line, the middle words of which somebody has highlighted."""
    canvas = Canvas(str(file), pagesize=(595, 842))
    canvas.setFont("Courier", 12)
    canvas.drawString(60, 780, "Most families now wait less than twelve weeks.")
    canvas.save()
    left, right = 60 + 5 * 7.2, 60 + 22 * 7.2
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Highlight,
            Rect=[left, 777, right, 790],
            QuadPoints=[left, 790, right, 790, left, 777, right, 777],
            Contents="Ask for the figure",
        )
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])
        pdf.save()
    return file


def test_highlight_in_a_file_is_stored_as_a_draft_excerpt_and_undone_with_it(
    bank: Bank, tmp_path: Path
) -> None:
    (added,) = store_files(bank, read_files(bank, [highlighted(tmp_path / "a.pdf")]))
    assert added.why == "A mark in it is offered as a draft excerpt."
    (draft,) = bank.excerpts.drafts(added.evidence_id)
    assert (draft.quote, draft.note) == ("families now wait", "Ask for the figure")
    assert draft.text_id == bank.texts.newest_id(added.evidence_id or "")
    page = bank.texts.page(added.evidence_id or "", draft.sheet)
    assert page.text[draft.start : draft.end] == draft.quote
    bank.undo()
    assert bank.excerpts.all() == []


def test_highlight_becomes_a_draft_of_its_words_the_nearest_of_equal_ones() -> None:
    marks = [
        Mark(1, "Nobody knows", (Box(50, 20, 120, 32),), "Ask health"),
        Mark(2, "The plan", (Box(50, 21, 120, 33),)),
    ]
    one, other = drafts("e", PAGES, marks)
    assert (one.quote, one.page, one.note, one.origin) == (
        "Nobody knows",
        1,
        "Ask health",
        Origin.MARK,
    )
    assert PAGES.pages[1].text[other.start : other.end] == "The plan"
    assert (other.sheet, other.start) == (1, 9), "the second line is under the highlight"


def test_note_or_words_that_no_text_has_become_a_box_on_its_page() -> None:
    marks = [
        Mark(2, "", (Box(1, 2, 3, 4),), "Look here"),
        Mark(1, "Words of a scan", (Box(5, 6, 7, 8),)),
        Mark(9, "The plan", (Box(5, 6, 7, 8),)),
        Mark(1, "gone", ()),
    ]
    made = list(drafts("e", PAGES, marks))
    assert [(one.page, one.area, one.note) for one in made] == [
        (2, Box(1, 2, 3, 4), "Look here"),
        (1, Box(5, 6, 7, 8), ""),
    ]
