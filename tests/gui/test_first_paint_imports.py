"""What the window leaves unread until somebody asks for it, so that it opens fast."""

import subprocess
import sys

_WINDOW = """
import sys
import sendprep.bank.bank
import sendprep.gui.window
import sendprep.gui.overview
print(*sys.modules, sep="\\n")
"""
_LATER = (
    *("reportlab", "docx", "pypdfium2", "python_calamine"),
    *("sendprep.domain.audit", "sendprep.domain.cohort_frame", "sendprep.domain.privacy"),
    *("sendprep.domain.sample", "sendprep.domain.statutory_clock", "sendprep.domain.tracked_case"),
    *("sendprep.gui.help", "sendprep.gui.inspection_details", "sendprep.gui.revisit"),
)


def test_the_window_and_its_first_page_import_nothing_of_cases_dialogs_and_documents():
    command = [sys.executable, "-c", _WINDOW]
    imported = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert "sendprep.gui.overview" in imported
    assert [name for name in _LATER if name in imported] == []
