"""Make the sample area: an invented letter, papers and list, and a bank filled from them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.anchors import find_again
from sendprep.domain.evidence import Agency, EvidenceKind, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Event, Span
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.weakness import Answer, Confidence, OwnView
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.add_evidence import Details, read_files, store_files
from sendprep.services.file_excerpt import new_excerpt
from sendprep.services.import_letter import read_letter, start_bank
from sendprep.services.make_sample_audits import make_sample_audits
from sendprep.services.make_sample_revisit import make_sample_revisit
from sendprep.services.make_sample_tracked import make_sample_tracked
from sendprep.services.write_paper import write_paper

_OFFICER = "Sample officer"


def make_sample(folder: Path, passphrase: str | None, progress: Progress = silent) -> Path:
    """Make the sample area's papers, list of children and bank in `folder`; return the bank's path.

    A bank that is there already is left as it is, with all that was changed in it. Raises
    SendprepError if the folder does not let itself be written.
    """
    bank_file = folder / "Ashmere.sendprep"
    for part in ("Papers", "Lists"):
        _make_folder(folder / part)
    if bank_file.exists():
        return bank_file
    content = json.loads(paths.resource("sample/area.json").read_text(encoding="utf-8"))
    letter_file, papers = _write_papers(folder / "Papers", content, progress)
    with start_bank(bank_file, read_letter(letter_file), letter_file, passphrase, _OFFICER) as bank:
        for paper, file in zip(content["papers"], papers, strict=True):
            store_files(bank, read_files(bank, [file]), _details(paper))
        with bank.change("Fill in the sample area"):
            _fill(bank, content)
        make_sample_audits(bank, folder / "Lists")
        make_sample_tracked(bank)
        make_sample_revisit(bank)
    return bank_file


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise SendprepError(
            f"The folder “{folder}” could not be made: {fault.strerror}.",
            "Nothing was changed.",
            "Choose a folder of your own.",
        ) from fault


def _write_papers(
    folder: Path, content: dict[str, Any], progress: Progress
) -> tuple[Path, list[Path]]:
    source = paths.resource("sample")
    letter = folder / "Ashmere revisit letter, June 2025.pdf"
    write_paper((source / "letter.md").read_text(encoding="utf-8"), letter)
    files = []
    for done, paper in enumerate(content["papers"]):
        progress(done, len(content["papers"]), f"Writing {paper['title']}")
        files.append(folder / f"{paper['title']}.{paper['format']}")
        given = source / "papers" / files[-1].name
        if given.exists():
            files[-1].write_bytes(given.read_bytes())
        else:
            write_paper(given.with_suffix(".md").read_text(encoding="utf-8"), files[-1])
    return letter, files


def _details(paper: dict[str, Any]) -> Details:
    return Details(
        evidence_date=date.fromisoformat(paper["date"]),
        period=Span(*map(date.fromisoformat, paper["period"])) if paper["period"] else None,
        agency=Agency(paper["agency"]),
        kind=EvidenceKind(paper["kind"]),
        owner=paper["owner"],
    )


def _fill(bank: Bank, content: dict[str, Any]) -> None:
    start = _monday(date.today() + timedelta(days=content["revisit_in_days"]))
    bank.inspection.set(
        replace(
            bank.inspection.get(),
            revisit=Span(start, start + timedelta(days=content["revisit_length"] - 1)),
            context=content["context"],
            goes_to=content["goes_to"],
            prepared_by=content["prepared_by"],
        )
    )
    for day, title in content["events"]:
        bank.events.add(Event(new_id(), date.fromisoformat(day), title))
    for text, page in content["strengths"]:
        bank.strengths.add(Strength(new_id(), text, page))
    for wanted in content["weaknesses"]:
        _fill_weakness(bank, wanted)
    _name_sources(bank, content["papers"])
    for link in _links(bank, content["papers"]):
        bank.links.add(link)


def _monday(day: date) -> date:
    return day + timedelta(days=-day.weekday() % 7)


def _fill_weakness(bank: Bank, wanted: dict[str, Any]) -> None:
    weakness = bank.weaknesses.by_number(wanted["number"])
    assert weakness, "the sample letter and area.json disagree"  # noqa: S101
    bank.weaknesses.update(
        replace(
            weakness,
            title=wanted["title"],
            own_view=OwnView(wanted["view"]),
            confidence=Confidence(wanted["confidence"]),
        )
    )
    findings = bank.findings.of(weakness.id)
    for finding, said in zip(findings, wanted["answers"], strict=True):
        answer = Answer(said["answer"])
        bank.findings.update(replace(finding, answer=answer, response=said["response"]))
    for section, text in wanted["sections"].items():
        bank.narrative.write(weakness.id, Section(section), text)


def _name_sources(bank: Bank, papers: list[dict[str, Any]]) -> None:
    """Say of papers which dataset they rest on."""
    sources = {paper["title"]: paper["source"] for paper in papers if paper["source"]}
    for one in bank.evidence.all():
        if one.title in sources:
            bank.evidence.update(replace(one, source=sources[one.title]))


def _links(bank: Bank, papers: list[dict[str, Any]]) -> Iterator[Link]:
    by_title = {one.title: one.id for one in bank.evidence.all()}
    for paper in papers:
        for link in paper["links"]:
            weakness = bank.weaknesses.by_number(link["weakness"])
            assert weakness  # noqa: S101
            findings = bank.findings.of(weakness.id)
            yield Link(
                new_id(),
                by_title[paper["title"]],
                weakness.id,
                findings[link["finding"] - 1].id if link["finding"] else None,
                Role(link["role"]),
                Rung[link["rung"].upper()],
                link["why"],
                _filed(bank, by_title[paper["title"]], link["quote"]) if "quote" in link else None,
            )


def _filed(bank: Bank, evidence_id: str, quote: str) -> str:
    """Store the excerpt with these words, once, and return its id."""
    pages, text_id = bank.texts.of(evidence_id), bank.texts.newest_id(evidence_id) or ""
    loose = Excerpt(
        new_id(), evidence_id, quote, "", "", None, "", 0, 0, 0, added=datetime.now(UTC)
    )
    found = find_again(loose, pages, text_id)
    assert found.anchoring is not Anchoring.LOST, f"no paper says “{quote}”"  # noqa: S101
    excerpt = new_excerpt(bank, evidence_id, found.sheet, found.start, found.end)
    if excerpt not in bank.excerpts.of_evidence(evidence_id):
        bank.excerpts.add(excerpt)
    return excerpt.id
