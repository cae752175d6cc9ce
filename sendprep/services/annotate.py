"""Write an annotated copy of a PDF: boxes round the filed words, with the weakness numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.anchors import places
from sendprep.domain.evidence import Evidence
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError
from sendprep.readers import child
from sendprep.reports.dates import day
from sendprep.services.output import refuse_missing_folder

if TYPE_CHECKING:
    from sendprep.reports.annotated import Marked


@dataclass(frozen=True)
class Annotated:
    """How many filed excerpts have a box in the copy, and how many could have none."""

    boxed: int
    left_out: int

    @property
    def remark(self) -> str:
        """What the officer is told of those left out; empty if there are none."""
        if not self.left_out:
            return ""
        verb = "excerpt has" if self.left_out == 1 else "excerpts have"
        return f"{self.left_out} filed {verb} no box, because the words are lost in the text."


def write_annotated(bank: Bank, evidence_id: str, to: Path, today: date | None = None) -> Annotated:
    """Write a copy of a PDF with its filed excerpts boxed, whole or not at all.

    SendprepError if the document is no PDF, nothing is filed from it, or it cannot be written.
    """
    # Imported here because the library of layout takes half a second to load.
    from sendprep.reports.annotated import annotated
    from sendprep.reports.whole_file import write_whole

    evidence = bank.evidence.get(evidence_id)
    _refuse_unfit(evidence, to)
    filed = [(one, _tag(bank, one)) for one in bank.excerpts.of_evidence(evidence_id)]
    filed = [(one, tag) for one, tag in filed if tag]
    marks = tuple(_marks(bank, filed))
    if not marks:
        raise SendprepError(
            f"No words of {evidence.code} are filed yet, so there is nothing to mark.",
            "Nothing was written.",
            "File an excerpt of it first.",
        )
    # In a child, because the document came from outside and is taken apart once more.
    data = child.run(annotated, bank.originals.read(evidence.sha256), marks, _note(evidence, today))
    write_whole(to, data)
    return Annotated(len(marks), len(filed) - len(marks))


def _refuse_unfit(evidence: Evidence, to: Path) -> None:
    if Path(evidence.filename).suffix.lower() != ".pdf":
        raise SendprepError(
            f"{evidence.code} is not a PDF, and only a PDF can be copied with its words boxed.",
            "Nothing was written.",
            "Save it as PDF in its own program, and add that as a new version.",
        )
    if to.suffix.lower() != ".pdf":
        raise SendprepError(
            f"An annotated copy cannot be written as “{to.name}”.",
            "Nothing was written.",
            "Give a name that ends in .pdf.",
        )
    refuse_missing_folder(to)


def _tag(bank: Bank, excerpt: Excerpt) -> str:
    """Return the weaknesses and findings that an excerpt is filed under, such as "3.4, 5"."""
    targets: set[tuple[int, int]] = set()
    for link in bank.links.of_excerpt(excerpt.id):
        finding = bank.findings.get(link.finding_id).number if link.finding_id else 0
        targets.add((bank.weaknesses.get(link.weakness_id).number, finding))
    named = (
        f"{number}.{finding}" if finding else str(number) for number, finding in sorted(targets)
    )
    return ", ".join(named)


def _marks(bank: Bank, filed: list[tuple[Excerpt, str]]) -> Iterator["Marked"]:
    from sendprep.reports.annotated import Marked

    versions: dict[str, Pages] = {}
    for excerpt, tag in filed:
        if excerpt.area is not None and excerpt.anchoring is not Anchoring.LOST:
            yield Marked(excerpt.page or excerpt.sheet + 1, (excerpt.area,), tag)
            continue
        if excerpt.text_id not in versions:
            versions[excerpt.text_id] = bank.texts.version(excerpt.text_id)
        if boxes := places(excerpt, versions[excerpt.text_id]):
            yield Marked(boxes[0].page, tuple(one.box for one in boxes), tag)


def _note(evidence: Evidence, today: date | None) -> str:
    made = day(today or date.today())
    return (
        f"Annotated copy of {evidence.code}, made with sendprep on {made}: boxes and numbers were "
        f"added to it. sha256 of the original: {evidence.sha256}"
    )
