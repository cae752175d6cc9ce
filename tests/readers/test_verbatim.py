"""Data files that are text: every word of theirs can be found, none is taken for a mark."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.errors import SendprepError
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


def lines(name: str, data: bytes) -> list[str]:
    (page,) = read_file_here(Given(name, data=data)).pages.pages
    return [line.text for line in page.lines]


def test_json_keeps_its_lines_and_its_letters_are_letters() -> None:
    data = json.dumps({"ward": "Tŷ *Quay* 🚢", "waits": [9, 12]}, indent=2).encode()
    assert lines("waits.json", data) == [
        "{", '  "ward": "Tŷ *Quay* 🚢",', '  "waits": [', "    9,", "    12", "  ]", "}",
    ]  # fmt: skip


def test_xml_is_shown_as_it_is_written_and_no_entity_is_followed() -> None:
    data = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<a>Caf&#233; &b; &amp; co</a>'
    assert lines("a.xml", data) == [
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', "<a>Café &b; & co</a>",
    ]  # fmt: skip


@given(st.lists(st.text("abc é", min_size=1, max_size=40).map(str.strip), max_size=80))
def test_long_line_is_broken_between_values_and_loses_nothing(values: list[str]) -> None:
    text = json.dumps(values, ensure_ascii=False)
    broken = lines("a.json", text.encode())
    assert "".join("".join(broken).split()) == "".join(text.split())
    assert all(json.dumps(one, ensure_ascii=False) in "\n".join(broken) for one in values)
    assert max(map(len, broken)) <= 202


def test_file_that_is_no_text_is_refused() -> None:
    with pytest.raises(SendprepError, match="does not hold plain text"):
        lines("a.json", b"{\0}")
