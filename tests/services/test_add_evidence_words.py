"""What is said of files that were kept without their words."""

from pathlib import Path

import pytest

from sendprep.domain.intake import Intake
from sendprep.services.add_evidence_words import no_text


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("minutes.DOC", "words in .doc files are not searched: save it as .docx and add that too."),
        ("show.ppt", "words in .ppt files are not searched: save it as .pptx and add that too."),
        ("plan.dwg", "words in .dwg files are not searched."),
        ("plan", "words in such files are not searched."),
    ],
)
def test_file_of_an_old_program_says_what_it_can_be_saved_as(name: str, end: str) -> None:
    assert no_text(Intake(Path(name))) == f"Kept as it is; {end}"
