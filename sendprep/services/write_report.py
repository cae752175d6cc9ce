"""Write a report from a bank, as PDF or Word by the file's name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.coverage import coverage
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.look_over import self_evaluation
from sendprep.services.output import refuse_missing_folder
from sendprep.services.read_rules import coverage_rules

if TYPE_CHECKING:
    from sendprep.reports.document import Document


@dataclass(frozen=True)
class Pages:
    """A report as PDF, with what is printed, such as [U+65E5], for want of a font."""

    pdf: bytes
    missing: tuple[str, ...]

    @property
    def remark(self) -> str:
        """What the officer is told of the missing characters; empty if there are none."""
        some = ", ".join(code.strip("[]") for code in self.missing[:8])
        more = f" and {len(self.missing) - 8} more" if len(self.missing) > 8 else ""
        return f"No font has {some}{more}: in print the number stands there." if some else ""


def write_sef(
    bank: Bank,
    out: Path,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the SEF summary to `out`, replacing it whole, and return its path.

    `tell` is called with a sentence on what could not be printed as it is written.
    Raises SendprepError if the name ends in neither .pdf nor .docx, or cannot be written.
    """
    return write_document(lambda: _sef(bank, today), out, progress, tell)


def write_coverage(
    bank: Bank,
    out: Path,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the coverage of evidence to `out`, as `write_sef` writes the SEF summary."""
    return write_document(lambda: _coverage(bank, today), out, progress, tell)


def sef_pages(bank: Bank, progress: Progress = silent, today: date | None = None) -> Pages:
    """Return the SEF summary as PDF, for a preview that leaves nothing on the disk."""
    return pages_of(_sef(bank, today), progress)


def coverage_pages(bank: Bank, progress: Progress = silent, today: date | None = None) -> Pages:
    """Return the coverage of evidence as PDF, for a preview."""
    return pages_of(_coverage(bank, today), progress)


def write_document(
    document: "Callable[[], Document]",
    out: Path,
    progress: Progress = silent,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write what `document` returns to `out`, as `write_sef` writes the SEF summary."""
    suffix = out.suffix.lower()
    if suffix not in (".pdf", ".docx"):
        raise SendprepError(
            f"A report cannot be written as “{out.name}”.",
            "Nothing was written.",
            "Give a name that ends in .pdf or .docx.",
        )
    refuse_missing_folder(out)
    # Imported here because the libraries of layout take half a second to load.
    if suffix == ".pdf":
        from sendprep.reports.whole_file import write_whole

        pages = pages_of(document(), progress)
        write_whole(out, pages.pdf)
        if tell and pages.remark:
            tell(pages.remark)
    else:
        from sendprep.reports.word import write_word

        write_word(document(), out)
    return out


def pages_of(document: "Document", progress: Progress = silent) -> Pages:
    """Return a report as PDF."""
    from sendprep.reports.pdf import render_pdf

    pdf, printed = render_pdf(document, progress)
    return Pages(pdf, printed.missing_glyphs)


def _sef(bank: Bank, today: date | None) -> "Document":
    from sendprep.reports.sef import self_evaluation_summary

    return self_evaluation_summary(self_evaluation(bank, today))


def _coverage(bank: Bank, today: date | None) -> "Document":
    from sendprep.reports.coverage import coverage_report

    picture = self_evaluation(bank, today)
    return coverage_report(coverage(picture, coverage_rules()), picture)
