"""Write a report from a bank, as PDF or Word by the file's name."""

import os
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.look_over import self_evaluation


def write_sef(
    bank: Bank, out: Path, progress: Progress = silent, today: date | None = None
) -> Path:
    """Write the SEF summary to `out`, replacing it whole, and return its path.

    Raises SendprepError if the name ends in neither .pdf nor .docx, or cannot be written.
    """
    suffix = out.suffix.lower()
    if suffix not in (".pdf", ".docx"):
        raise SendprepError(
            f"A report cannot be written as “{out.name}”.",
            "Nothing was written.",
            "Give a name that ends in .pdf or .docx.",
        )
    if not os.path.isdir(out.parent):  # noqa: PTH112 - Path's own raises where it may not look
        raise SendprepError(
            f"The folder “{out.parent}” is not there.",
            "Nothing was written.",
            "Make the folder or choose another.",
        )
    # Imported here because the libraries of layout take half a second to load.
    if suffix == ".pdf":
        from sendprep.reports.whole_file import write_whole

        write_whole(out, sef_pdf(bank, progress, today))
    else:
        from sendprep.reports.sef import self_evaluation_summary
        from sendprep.reports.word import write_word

        write_word(self_evaluation_summary(self_evaluation(bank, today)), out)
    return out


def sef_pdf(bank: Bank, progress: Progress = silent, today: date | None = None) -> bytes:
    """Return the SEF summary as PDF, for a preview that leaves nothing on the disk."""
    from sendprep.reports.pdf import render_pdf
    from sendprep.reports.sef import self_evaluation_summary

    return render_pdf(self_evaluation_summary(self_evaluation(bank, today)), progress)[0]
