"""A file's kind is proposed from what its name and first lines say."""

from datetime import date

import pytest

from sendprep.domain.evidence import EvidenceKind
from sendprep.domain.proposals import is_likely, propose_kind


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("SEND_Board_Minutes_Oct.docx", "", EvidenceKind.MINUTES),
        ("EHCP audit round 3.pdf", "", EvidenceKind.AUDIT),
        ("Parent survey 2025.xlsx", "", EvidenceKind.SURVEY),
        ("Timeliness.xlsx", "", EvidenceKind.DATA),
        ("Timeliness.CSV", "Minutes of the board", EvidenceKind.DATA),
        ("Re: minutes.eml", "Minutes", EvidenceKind.MAIL),
        ("survey wall.JPG", "", EvidenceKind.PICTURE),
        ("Partnership day.pptx", "", EvidenceKind.PRESENTATION),
        ("doc1.docx", "Ashmere Council\nMinutes of the SEND board\n\nPresent: all", "MINUTES"),
        ("doc1.docx", "One\nTwo\nThree\nMinutes of the board", EvidenceKind.OTHER),
        ("Ashmere.docx", "Ashmere\nSEND\nOctober\nSelf-evaluation form", "SELF_EVALUATION"),
        ("Ashmere SEF v3.pdf", "", EvidenceKind.SELF_EVALUATION),
        ("Written statement of action.pdf", "", EvidenceKind.OTHER),
        ("Area improvement plan.pdf", "", EvidenceKind.PLAN),
        ("auditorium booking.pdf", "", EvidenceKind.OTHER),
        ("doc2.txt", "We asked the board about " + "the audit " * 9, EvidenceKind.OTHER),
        ("", "", EvidenceKind.OTHER),
    ],
)
def test_kind_is_what_name_first_lines_or_file_kind_say(
    name: str, head: str, kind: EvidenceKind | str
) -> None:
    wanted = EvidenceKind[kind] if isinstance(kind, str) else kind
    assert propose_kind(name, head) is wanted


def test_dates_of_another_century_or_to_come_are_not_proposed() -> None:
    today = date(2026, 3, 1)
    assert is_likely(date(2025, 10, 9), today)
    assert is_likely(today, today)
    assert not is_likely(date(2026, 3, 2), today)
    assert not is_likely(date(1996, 9, 1), today), "the year of an act"
    assert not is_likely(None, today)
