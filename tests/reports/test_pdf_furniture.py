"""What the heads of pages say where there is little room: never without whom a paper is for."""

import pytest

from sendprep.reports import styles
from sendprep.reports.pdf_furniture import with_its_end
from sendprep.reports.styles import MM


@pytest.mark.parametrize(
    ("running", "words"),
    [
        (
            "Ashmere: revisit briefing pack, inspector edition",
            "Ashmere: revisit briefing pack, inspector edition",
        ),
        (
            "Ashmere: revisit briefing pack, parents’ and carers’ edition",
            "Ashmere: revisit…, parents’ and carers’ edition",
        ),
        (
            "Kingston and Ashmere-on-Sea: meeting sheets, partnership board edition",
            "Kingston and…, partnership board edition",
        ),
    ],
)
def test_a_head_without_room_still_says_for_whom_the_paper_is(running: str, words: str) -> None:
    assert with_its_end(running, styles.RUNNING, 60 * MM) == words
