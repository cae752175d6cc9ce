"""Mails as Outlook keeps them: headers, words, attachments, mails inside, and broken ones."""

from datetime import date

import olefile
import pytest
from outlook_made import SENT, Tree, attached, compound_file, mail, moment, numbers, words

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.files import read_file
from sendprep.readers.given import Given
from sendprep.readers.outlook import read

FIRST = "__attach_version1.0_#00000000"  # where a mail holds its first attachment


def reading_of(tree: Tree) -> Reading:
    return read(Given("a.msg", data=compound_file(tree)))


def said(reading: Reading) -> str:
    return reading.pages.pages[0].text


def test_made_mails_are_sound_compound_files() -> None:
    data = compound_file(mail(more={FIRST: attached("a.pdf", bytes(9000))}))
    with olefile.OleFileIO(data) as ole:
        assert not ole.parsing_issues
        assert ole.openstream(f"{FIRST}/__substg1.0_37010102").read() == bytes(9000)


def test_headers_and_words_are_one_page() -> None:
    reading = reading_of(mail())
    assert reading.title == "Lanterns – audit"
    assert reading.source == "Ivy Ferrier <ivy.ferrier@ashmere.example>"
    assert reading.dated == SENT.date()
    assert said(reading).split("\n") == [
        "From: Ivy Ferrier <ivy.ferrier@ashmere.example>",
        "To: LANO; Quay school",
        "Date: 03/03/2026 14:05",
        "Subject: Lanterns – audit",
        "",
        "The lanterns are mended.",
    ]
    assert reading.remarks == ()


def test_date_of_the_headers_keeps_the_senders_day() -> None:
    headers = words((0x007D, "Received: by a\r\nDate: Tue, 3 Mar 2026 23:50:00 -0300\r\n"))
    assert reading_of(mail(more=headers)).dated == date(2026, 3, 3)


def test_html_is_read_where_there_are_no_plain_words_and_its_pictures_are_said() -> None:
    markup = '<p>Café lamps are <b>lit</b>.</p><img src="https://tracker.example/1.png">'
    tree = mail("", more={"__substg1.0_10130102": markup.encode("cp1252")})
    tree["__properties_version1.0"] = numbers(32, (0x3FDE, 0x3, 1252))
    reading = reading_of(tree)
    assert "Café lamps are lit." in said(reading)
    assert any("nothing was fetched" in remark for remark in reading.remarks)


def test_words_in_an_older_code_page_are_read() -> None:
    tree: Tree = {
        "__properties_version1.0": numbers(32, (0x3FFD, 0x3, 1250)),
        "__substg1.0_0037001E": "Łucja’s lamps\0\0".encode("cp1250"),
        "__substg1.0_1000001E": "Světlo".encode("cp1250"),
    }
    reading = reading_of(tree)
    assert reading.title == "Łucja’s lamps"
    assert "Světlo" in said(reading)


def test_attachments_come_along_and_pictures_between_the_words_do_not() -> None:
    tree = mail(more={
        "__substg1.0_10130102": b'<img src="cid:logo@1">',
        FIRST: attached("..\\Audit of\u202e lamps.pdf", b"%PDF" * 2000),
        "__attach_version1.0_#00000001": attached("logo.png", b"x", cid="<logo@1>"),
        "__attach_version1.0_#00000002": attached("hidden.png", b"x", (0x7FFE, 0xB, 1)),
        "__attach_version1.0_#00000003": attached("Display.png", b"shown"),
    })  # fmt: skip
    files = reading_of(tree).attachments
    assert [one.name for one in files] == ["Audit of lamps.pdf", "Display.png"]
    assert files[0].data == b"%PDF" * 2000


def test_mail_inside_is_an_attachment_that_can_be_read_with_its_own() -> None:
    deep = attached("Deep.pdf", b"%PDF-1.7")
    inner = mail("Kept words of the first mail.", 24, more={FIRST: deep})
    holder: Tree = {"__properties_version1.0": numbers(8), "__substg1.0_3701000D": inner}
    reading = reading_of(mail(more={FIRST: holder}))
    (one,) = reading.attachments
    assert one.name == "Lanterns – audit.eml"
    again = read_file(Given(one.name, data=one.data))
    assert "Kept words of the first mail." in said(again)
    assert again.dated == SENT.date()
    assert [(file.name, file.data) for file in again.attachments] == [("Deep.pdf", b"%PDF-1.7")]


def test_object_of_another_program_is_told() -> None:
    holder: Tree = {"__properties_version1.0": numbers(8), "__substg1.0_3701000D": {"x": b"y"}}
    reading = reading_of(mail(more={FIRST: holder}))
    assert reading.attachments == ()
    assert any("another program" in remark for remark in reading.remarks)


def test_mail_whose_words_are_only_in_another_form_is_told() -> None:
    assert any("does not read" in remark for remark in reading_of(mail("")).remarks)


def test_moment_that_no_calendar_has_is_no_date() -> None:
    tree = mail()
    tree["__properties_version1.0"] = numbers(32, (0x39, 0x40, 2**63), (0xE06, 0x40, moment(SENT)))
    assert reading_of(tree).dated == SENT.date()


def test_stream_that_says_it_is_larger_than_its_file_is_refused() -> None:
    data = bytearray(compound_file(mail("Lit. " * 2_000)))
    at = data.index("__substg1.0_1000001F".encode("utf-16-le"))
    data[at + 120 : at + 124] = (0xFFFFFF0).to_bytes(4, "little")
    with pytest.raises(SendprepError, match="cut short"):
        read(Given("a.msg", data=bytes(data)))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Subject: lamps\n\nLit.", "not an Outlook mail"),
        (compound_file({"WordDocument": bytes(5000)}), "not an Outlook mail"),
        (compound_file({**mail(), **words((0x1A, "IPM.Note.SMIME"))}), "encrypted"),
        (compound_file(mail())[:1024], "cut short"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "cut short"),
    ],
)
def test_what_is_no_whole_mail_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(SendprepError, match=reason) as refused:
        read(Given("a.msg", data=data))
    assert refused.value.safe and refused.value.do
