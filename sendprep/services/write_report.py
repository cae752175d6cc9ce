"""Write a report from a bank, as PDF or Word by the file's name: the one door out to paper.

Every report goes through `write_document` or `pages_of`, which look at its words first.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.coverage import coverage
from sendprep.domain.editions import Edition
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.look_at_print import Asked, refuse_telling, telling
from sendprep.services.look_over import self_evaluation
from sendprep.services.output import refuse_missing_folder
from sendprep.services.read_rules import coverage_rules
from sendprep.services.see_edition import see_edition

if TYPE_CHECKING:
    from sendprep.domain.binder_numbers import Beyond
    from sendprep.reports.document import Document
    from sendprep.reports.pdf import Printed
    from sendprep.reports.pdf_numbers import Numbering

_TOLD = 8
"""How many missing characters are named."""


@dataclass(frozen=True)
class Pages:
    """A report as PDF, with what is printed, such as [U+65E5], for want of a font.

    `telling` are the words in it that somebody has to decide about before it is written, and
    `used` the numbers of the pages that link to an anchor of a binder.
    """

    pdf: bytes
    missing: tuple[str, ...]
    telling: tuple[Asked, ...] = ()
    used: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def remark(self) -> str:
        """What the officer is told of the missing characters; empty if there are none."""
        return remark_on_missing(self.missing)


def remark_on_missing(missing: Sequence[str]) -> str:
    """Return what the officer is told of characters that no font has; "" for none."""
    some = ", ".join(code.strip("[]") for code in missing[:_TOLD])
    more = f" and {len(missing) - _TOLD} more" if len(missing) > _TOLD else ""
    return f"No font has {some}{more}: in print the number stands there." if some else ""


def write_sef(
    bank: Bank,
    out: Path,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
    edition: Edition = Edition.INSPECTOR,
) -> Path:
    """Write the SEF summary to `out`, replacing it whole, and return its path.

    What `edition` withholds from its binder is not in it. `tell` is called with a sentence on
    what could not be printed as it is written.
    Raises SendprepError if the name ends in neither .pdf nor .docx, or cannot be written, and
    WordsTellError if its words may tell who somebody is.
    """
    return write_document(bank, lambda: _sef(bank, today, edition), out, progress, tell)


def write_coverage(
    bank: Bank,
    out: Path,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
    edition: Edition | None = None,
) -> Path:
    """Write the coverage of evidence to `out`, as `write_sef` writes the SEF summary.

    Without an edition it is for the council itself, and names every gap.
    """
    return write_document(bank, lambda: _coverage(bank, today, edition), out, progress, tell)


def sef_pages(
    bank: Bank,
    progress: Progress = silent,
    today: date | None = None,
    edition: Edition = Edition.INSPECTOR,
) -> Pages:
    """Return the SEF summary as PDF, for a preview that leaves nothing on the disk."""
    return pages_of(bank, _sef(bank, today, edition), progress)


def coverage_pages(
    bank: Bank,
    progress: Progress = silent,
    today: date | None = None,
    edition: Edition | None = None,
) -> Pages:
    """Return the coverage of evidence as PDF, for a preview."""
    return pages_of(bank, _coverage(bank, today, edition), progress)


def write_document(
    bank: Bank | None,
    document: "Callable[[], Document]",
    out: Path,
    progress: Progress = silent,
    tell: Callable[[str], object] | None = None,
    numbering: "Numbering | None" = None,
    decided: Collection[str] = (),
) -> Path:
    """Write what `document` returns to `out`, as `write_sef` writes the SEF summary.

    `bank` is where its words come from and what was kept is told; None for a check of lists.
    `numbering` is that of a sheet which refers to a binder's exhibits; `decided` are words that
    are not asked about, as `refuse_telling` says.
    """
    suffix = out.suffix.lower()
    if suffix not in (".pdf", ".docx"):
        raise SendprepError(
            f"A report cannot be written as “{out.name}”.",
            "Nothing was written.",
            "Give a name that ends in .pdf or .docx.",
        )
    refuse_missing_folder(out)
    made = document()
    refuse_telling(bank, made, decided)
    # Imported here because the libraries of layout take half a second to load.
    if suffix == ".pdf":
        from sendprep.reports.whole_file import write_whole

        pages = _rendered(made, progress, numbering)
        write_whole(out, pages.pdf)
        if tell and pages.remark:
            tell(pages.remark)
    else:
        from sendprep.reports.word import write_word

        write_word(made, out, numbering(()).beyond if numbering else {})
    return out


def print_binder(
    bank: Bank, document: "Document", numbering: "Numbering", progress: Progress = silent
) -> "tuple[bytes, Printed]":
    """Return a binder as PDF with what came out, its pages numbered by `numbering`.

    Raises WordsTellError if its words may tell who somebody is.
    """
    from sendprep.reports.pdf import render_pdf

    refuse_telling(bank, document)
    return render_pdf(document, progress, numbering)


def write_binder_word(
    bank: Bank, document: "Document", out: Path, beyond: "Mapping[str, Beyond]"
) -> None:
    """Write a binder as Word; `beyond` are the pages of its exhibits. Raises as `print_binder`."""
    from sendprep.reports.word import write_word

    refuse_telling(bank, document)
    write_word(document, out, beyond)


def pages_of(
    bank: Bank | None,
    document: "Document",
    progress: Progress = silent,
    numbering: "Numbering | None" = None,
    decided: Collection[str] = (),
) -> Pages:
    """Return a report as PDF, with the words in it that may tell who somebody is.

    `numbering` is that of a binder, and `decided` are words that are not asked about.
    """
    asked = tuple(one for one in telling(bank, document) if one.words not in decided)
    return replace(_rendered(document, progress, numbering), telling=asked)


def _rendered(
    document: "Document", progress: Progress, numbering: "Numbering | None" = None
) -> Pages:
    from sendprep.reports.pdf import render_pdf

    pdf, printed = render_pdf(document, progress, numbering)
    return Pages(pdf, printed.missing_glyphs, used=printed.used)


def _sef(bank: Bank, today: date | None, edition: Edition) -> "Document":
    from sendprep.reports.sef import self_evaluation_summary

    pack = see_edition(bank, edition, today)
    return self_evaluation_summary(pack.se, edition, pack.plain_words)


def _coverage(bank: Bank, today: date | None, edition: Edition | None) -> "Document":
    from sendprep.reports.coverage import coverage_report
    from sendprep.reports.pack_coverage import coverage_of_edition

    if edition:
        return coverage_of_edition(see_edition(bank, edition, today))
    picture = self_evaluation(bank, today)
    return coverage_report(coverage(picture, coverage_rules()), picture)
