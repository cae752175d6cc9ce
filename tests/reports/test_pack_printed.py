"""What a printed pack and its meeting sheets promise, read back from the file."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import docx
import page as page_validation
import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pack_made import full_pack
from printed_pages import Word, overlapping, page_texts, words
from sef_made import ashmere, self_evaluations

from sendprep.domain.binder import Binding, NumberedPart, Recipe
from sendprep.domain.binder_numbers import Numbered, PartPages, number_pages
from sendprep.domain.evidence import Evidence, Link, Role, Rung
from sendprep.domain.exhibit_numbers import beyond, part_pages
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Person
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.reports import styles
from sendprep.reports.anchors import runs
from sendprep.reports.document import Document, Table
from sendprep.reports.meeting_sheets import meeting_sheets
from sendprep.reports.pack import briefing_pack
from sendprep.reports.pdf import render_pdf
from sendprep.reports.reading import said
from sendprep.reports.word import write_word

drawn = settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
_LONG = "Überwachungs­verantwortungs" * 4
_NAMES = (
    "\u062a\u0642\u0631\u064a\u0631 \u0627\u0644\u0645\u062a\u0627\u0628\u0639\u0629",
    "\u05d3\u05d5\u05d7 \u05d4\u05d5\u05e8\u05d9\u05dd",
    "Audit \U0001f600 of plans",
    "\u00dcberwachungsverantwortungsbericht" * 2,
    "https://www.ashmere.example/" + "local-offer/" * 9,
)
_ADDRESS = "https://www.ashmere.example/" + "local-offer/annual-report/" * 6


def _numbered(
    pack: Pack, parts: Sequence[PartPages], before: Sequence[NumberedPart] = ()
) -> Numbered:
    exhibits = [part_pages(one, pack.recipe) for one in pack.exhibits]
    every = number_pages([*parts, *exhibits], before)
    held = beyond(pack.exhibits, pack.recipe, every[len(parts) :])
    return Numbered(every, every[-1].labels[-1], held)


def _printed(
    document: Document, pack: Pack, path: Path, before: Sequence[NumberedPart] = ()
) -> Numbered:
    numbers: list[Numbered] = []

    def number(parts: Sequence[PartPages]) -> Numbered:
        numbers[:] = [_numbered(pack, parts, before)]
        return numbers[0]

    content, told = render_pdf(document, numbering=number)
    assert told.missing_glyphs == ()
    path.write_bytes(content)
    return numbers[0]


def _faults(path: Path) -> list[str]:
    report = page_validation.validate_pdf(path, profile="ua1")
    assert report.rules.total > 100
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]


@pytest.mark.parametrize("printed", [briefing_pack, meeting_sheets])
def test_a_paper_of_the_revisit_is_accessible(printed: object, tmp_path: Path) -> None:
    assert callable(printed)
    pack = full_pack()
    _printed(printed(pack), pack, tmp_path / "paper.pdf")
    assert _faults(tmp_path / "paper.pdf") == []


def test_every_reference_to_an_exhibit_prints_the_number_of_the_page_that_it_opens(
    tmp_path: Path,
) -> None:
    pack = full_pack()
    document = briefing_pack(pack)
    numbers = _printed(document, pack, tmp_path / "pack.pdf")
    texts = " ".join(page_texts(tmp_path / "pack.pdf")).replace("\u00a0", " ")
    wanted = [run.page_of for block in document.blocks for run in runs(block) if run.reference]
    exhibits = {anchor for anchor in wanted if anchor and anchor in numbers.beyond}
    assert {"E1", "E2/3", "E4/2", "E4/5"} <= exhibits
    for anchor in exhibits:
        code, _, page = anchor.partition("/")
        assert not page or f"{code}, p. {numbers.beyond[anchor].label}" in texts
    with pikepdf.open(tmp_path / "pack.pdf") as pdf:
        opened = {
            (str(link.Contents), int(link.A.D[0]))
            for page in pdf.pages
            for link in page.get("/Annots", [])
            if "/A" in link
        }
    assert opened == {
        (f"Open page {numbers.beyond[anchor].label} in exhibits.pdf", numbers.beyond[anchor].page)
        for anchor in exhibits
    }


def test_the_index_tells_where_late_pages_of_an_exhibit_begin(tmp_path: Path) -> None:
    pack, path = full_pack(), tmp_path / "pack.pdf"
    before = _printed(briefing_pack(pack), pack, path).parts
    grown, *others = pack.exhibits
    now = replace(pack, exhibits=(replace(grown, pages=grown.pages + 4), *others))
    numbers = _printed(briefing_pack(now), now, path, before)
    first, late = numbers.beyond["E1"], numbers.beyond["E1/late"]
    assert late.label.endswith("a")
    texts = (text for text in page_texts(path) if "Every piece of evidence" in text)
    index = " ".join(next(texts).split())
    assert f"{first.label}, {late.label}" in index
    with pikepdf.open(path) as pdf:
        links = [link for page in pdf.pages for link in page.get("/Annots", []) if "/A" in link]
    assert late.page in {int(link.A.D[0]) for link in links}
    write_word(briefing_pack(now), tmp_path / "pack.docx", numbers.beyond)
    tables = docx.Document(str(tmp_path / "pack.docx")).tables
    pages = [row.cells[-1].text for table in tables for row in table.rows]
    assert f"{first.label}, {late.label}" in pages
    assert numbers.beyond["E2"].label in pages
    assert _faults(path) == []


def test_the_contents_end_with_the_exhibits_and_the_page_where_they_begin(tmp_path: Path) -> None:
    pack = full_pack()
    numbers = _printed(briefing_pack(pack), pack, tmp_path / "pack.pdf")
    contents = page_texts(tmp_path / "pack.pdf")[1]
    begin = numbers.beyond["E1"].label
    assert re.search(rf"Exhibits, E1 to E6[ .]* {begin}\b", contents)
    write_word(briefing_pack(pack), tmp_path / "pack.docx", numbers.beyond)
    lines = [one.text for one in docx.Document(str(tmp_path / "pack.docx")).paragraphs]
    assert f"Exhibits, E1 to E6\t{begin}" in lines


@drawn
@given(self_evaluations())
def test_every_finding_stands_once_in_the_pack_in_the_inspectors_words(se: SelfEvaluation) -> None:
    cells = Counter(
        said(cell.text)
        for block in briefing_pack(full_pack(se)).blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        if cell.text
    )
    findings = [finding for account in se.accounts for finding in account.findings]
    for text, many in Counter(f"“{finding.text}”" for finding in findings).items():
        overview = sum(f"“{one.weakness.text}”" == text for one in se.accounts)
        assert cells[text] == many + overview


@pytest.mark.parametrize("binding", [Binding.BOTH_SIDES, Binding.UNBOUND])
def test_long_words_and_addresses_stay_within_their_cells(binding: Binding, tmp_path: Path) -> None:
    pack = full_pack(recipe=Recipe("r1", "Long", binding=binding))
    people = (Person("p1", _LONG, _LONG, _LONG, "01632 960001 " * 4, _ADDRESS), *pack.people[1:])
    meetings = tuple(
        replace(one, title=_LONG, room=_LONG, attends=_ADDRESS) for one in pack.meetings
    )
    questions = tuple(replace(one, text=_LONG, line=_ADDRESS) for one in pack.questions)
    actions = tuple(replace(one, text=_ADDRESS, owner=_LONG) for one in pack.actions)
    long = replace(pack, people=people, meetings=meetings, questions=questions, actions=actions)
    for made in (briefing_pack(long), meeting_sheets(long)):
        _printed(made, long, tmp_path / "long.pdf")
        for word in words(tmp_path / "long.pdf"):
            assert _is_within(word, binding), word


def test_fourteen_weaknesses_with_forty_pieces_each_are_whole_on_their_pages(
    tmp_path: Path,
) -> None:
    path = tmp_path / "crowded.pdf"
    pack = full_pack(_crowded(), questions=(), leads=(), meetings=())
    numbers = _printed(briefing_pack(pack), pack, path)
    found = words(path)
    assert [word for word in found if not _is_within(word, Binding.BOTH_SIDES)] == []
    assert overlapping(found) == []
    fronts = [part for part in numbers.parts if part.key.startswith("weakness-")]
    assert len(fronts) == 14
    texts = page_texts(path)
    for part in fronts:
        assert "of 40 pieces; all are in the index" in texts[int(part.labels[0]) - 1]
        assert "findings and answers" in texts[int(part.labels[1]) - 1]


def _crowded() -> SelfEvaluation:
    """Return 14 weaknesses that 40 documents with long and foreign names speak to, one against."""
    se = ashmere()
    evidence = tuple(
        replace(se.evidence[0], id=f"x{number}", number=number, title=_NAMES[number % len(_NAMES)])
        for number in range(1, 41)
    )
    accounts = tuple(_crowd(se.accounts[place % 5], place + 1, evidence) for place in range(14))
    letter = replace(se.inspection, letter_evidence_id=None)
    return replace(se, evidence=evidence, accounts=accounts, inspection=letter)


def _crowd(account: Account, number: int, evidence: Sequence[Evidence]) -> Account:
    weakness = replace(account.weakness, id=f"v{number}", number=number)
    rungs = list(Rung)
    return replace(
        account,
        weakness=weakness,
        findings=tuple(
            replace(one, id=f"v{number}.{one.id}", weakness_id=weakness.id)
            for one in account.findings
        ),
        links=tuple(
            Link(
                f"l{number}.{place}",
                piece.id,
                weakness.id,
                None,
                Role.CONTRADICTS if place == 7 else Role.SUPPORTS,
                rungs[place % len(rungs)],
                f"Shows {piece.title}",
            )
            for place, piece in enumerate(evidence)
        ),
    )


def _is_within(word: Word, binding: Binding) -> bool:
    if word.text.isdecimal() and len(word.text) <= 2:
        return True  # a tab, which stands at the edge
    mm = styles.MM
    left = 20 * mm if binding is Binding.UNBOUND else 25 * mm
    if binding is Binding.BOTH_SIDES and word.page % 2 == 0:
        left = 15 * mm
    return left - 1 <= word.left <= word.right <= left + styles.WIDTH + 1
