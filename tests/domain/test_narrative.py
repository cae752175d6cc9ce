from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.narrative import citations, cite


@given(st.integers(1, 999999), st.none() | st.integers(1, 99999), st.text(), st.text())
def test_citation_is_found_where_it_was_written(number, page, before, after):
    text = before + cite(number, page) + after
    found = [one for one in citations(text) if one.start == len(before)]
    assert [(one.number, one.page, one.end) for one in found] == [
        (number, page, len(before) + len(cite(number, page)))
    ]


def test_other_brackets_are_not_citations():
    assert citations("[E] [E12p7] [A1 D1] (E12) [E12 p] [e12]") == ()
    assert [one.text for one in citations("[E3] and [E12 p7]")] == ["[E3]", "[E12 p7]"]
