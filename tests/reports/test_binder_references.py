from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pack_made import PAGES, pack_of
from sef_made import ashmere

from sendprep.domain.pack import Pack
from sendprep.reports.binder_references import bound, cited, refer, reference
from sendprep.reports.document import Block, Bullets, Cell, Column, Paragraph, Run, Table, Text
from sendprep.reports.leaf_references import page_of
from sendprep.reports.sef_prose import prose, referred
from sendprep.reports.sef_prose import reference as sef_reference

_KNOWN = frozenset(range(1, 9))


def _without(pack: Pack, code: str) -> Pack:
    return replace(pack, exhibits=tuple(one for one in pack.exhibits if one.code != code))


def _targets(blocks: tuple[Block, ...]) -> list[str | None]:
    runs: list[Run] = []
    for block in blocks:
        match block:
            case Paragraph(text):
                runs += text
            case Bullets(items):
                runs += [run for item in items for run in item]
    return [run.goes_to for run in runs if run.reference]


def test_a_reference_prints_the_number_of_the_page_that_it_leads_to() -> None:
    (run,) = reference("E14", 7)
    assert run.text == "E14,\u00a0p.\u00a0"
    assert run.page_of == run.goes_to == "E14/7"
    assert run.bold and run.reference


def test_a_reference_to_a_whole_document_leads_to_where_its_exhibit_begins() -> None:
    assert reference("E14")[0].goes_to == "E14"


def test_a_page_that_the_exhibit_has_not_leads_to_its_first() -> None:
    pack = pack_of(ashmere())
    assert refer(pack, 2, PAGES)[0].goes_to == f"E2/{PAGES}"
    assert refer(pack, 2, PAGES + 1)[0].goes_to == "E2"


def test_the_column_of_pages_leads_where_a_reference_in_a_sentence_leads() -> None:
    pack = pack_of(ashmere())
    set_anew = replace(pack.exhibits[1], pages=2, starts=(1, 1, 2))
    pack = replace(pack, exhibits=(pack.exhibits[0], set_anew, *pack.exhibits[2:]))
    for page in (None, 1, 3, 4):
        assert page_of(pack, 2, page)[0].page_of == refer(pack, 2, page)[0].page_of
    assert page_of(pack, 2, 3)[0].page_of == "E2/3"


def test_evidence_that_is_no_exhibit_is_told_by_its_code_and_leads_to_the_index() -> None:
    pack = _without(pack_of(ashmere()), "E2")
    assert refer(pack, 2, 3) == (Run("E2", bold=True, reference=True, goes_to="evidence-2"),)


@given(st.integers(1, 999_999), st.none() | st.integers(1, 99_999))
def test_every_reference_of_the_self_evaluation_is_known_again(
    number: int, page: int | None
) -> None:
    assert referred(sef_reference(number, page)) == (number, page)


def test_other_words_are_no_reference() -> None:
    assert referred(Run("E12")) is None
    assert referred(Run("P3", reference=True)) is None


def test_citations_of_a_paragraph_and_a_list_become_references_of_the_binder() -> None:
    pack = pack_of(ashmere())
    blocks = bound(prose("Seen [E2 p3].\n- one [E1]\n- two [E3 p99]", _KNOWN), pack)
    assert _targets(blocks) == ["E2/3", "E1", "E3"]


def test_both_lines_of_a_cell_become_references_of_the_binder() -> None:
    cell = Cell((sef_reference(2, 3),), (Run("Replaced by "), sef_reference(4)))
    table = Table((Column("One", 170),), ((cell,),), "One.")
    (changed,) = bound((table,), pack_of(ashmere()))
    assert isinstance(changed, Table)
    assert changed.rows == ((Cell(reference("E2", 3), (Run("Replaced by "), *reference("E4"))),),)


def test_a_citation_of_evidence_that_the_bank_lacks_stays_as_it_was_typed() -> None:
    text: Text = cited("Said in [E99 p1].", pack_of(ashmere()))
    assert text[1] == Run("[E99 p1]")
