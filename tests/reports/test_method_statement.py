"""The method statement lets anybody draw the sample again, and says what so many cases bear."""

from pathlib import Path

import page as page_validation
import pytest
from printed_pages import words
from rounds_made import FRAME, TODAY, kept

from sendprep.domain.case_register import KeptDraw
from sendprep.domain.inspection import Framework, Inspection, LetterKind
from sendprep.reports import styles
from sendprep.reports.document import Document, Table
from sendprep.reports.method_statement import DrawFacts, method_statement
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import words as words_of

ASHMERE = Inspection("Ashmere", Framework.REVISIT_2016, LetterKind.REVISIT)


def paper(drawn: KeptDraw, *rounds: str) -> Document:
    return method_statement(DrawFacts(drawn, FRAME, ASHMERE, TODAY, rounds))


def said(made: Document) -> str:
    return " ".join(" ".join(word for block in made.blocks for word in words_of(block)).split())


@pytest.mark.parametrize("drawn", [kept(54, by=("need",)), kept(6)])
def test_statement_is_accessible_and_nothing_stands_outside_its_pages(
    drawn: KeptDraw, tmp_path: Path
) -> None:
    path = tmp_path / "method.pdf"
    write_pdf(paper(drawn), path)
    checked = page_validation.validate_pdf(path, profile="ua1")
    assert [fault.rule_id for fault in checked.failures] == []
    for word in words(path):
        assert word.right <= styles.INNER + styles.WIDTH + 1, word


def test_all_that_a_draw_needs_to_be_made_again_is_said() -> None:
    drawn = kept(54, by=("need",))
    text = said(paper(drawn, "A1", "A2"))
    assert f"Its SHA-256 is {drawn.draw.frame_hash}." in text
    assert "started by the seed “harbour”" in text
    assert "54 of 1,204 cases, drawn on 1 September 2026" in text
    assert "as a stratified sample. Audited in A1, A2." in text
    assert "A sample of 54 can be 13 points out either way." in text
    for word in ("seed", "stratum", "reserve", "SHA-256", "counter mode", "largest remainder"):
        assert word in text.split("Words used here")[1]


def test_each_stratum_has_what_it_bears_unless_its_numbers_are_too_small() -> None:
    blocks = paper(kept(54, by=("need",))).blocks
    table = next(one for one in blocks if isinstance(one, Table) and "stratum" in one.summary)
    cells = [[cell.text[0].text for cell in row] for row in table.rows]
    assert cells[0] == ["ASD", "402", "18", "21 points"]
    assert "The numbers of the strata are too small" in said(paper(kept(6, by=("need",))))


def test_few_excluded_cases_do_not_follow_from_the_strata() -> None:
    left_out = {"C-0003": "Moved out", "C-0004": "Moved out"}
    text = said(paper(kept(60, 600, by=("need",), excluded=left_out)))
    assert "598" not in text
    assert "199" not in text
