"""Mails: who, when and what about; words; attachments under bare names; and broken ones."""

from datetime import date
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.attached import attachments, bare_name
from sendprep.readers.files import read_file
from sendprep.readers.given import Given
from sendprep.readers.mail import read

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)


def mail(body: str | None = "The lanterns are mended.") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ivy Ferrier <ivy.ferrier@ashmere.example>"
    made["To"] = "Local Area Nominated Officer <lano@ashmere.example>"
    made["Cc"] = "Zoë Šimůnek <zoe@ashmere.example>"
    made["Date"] = "Tue, 03 Mar 2026 23:50:00 -0300"
    made["Subject"] = "Lanterns – audit of February"
    if body is not None:
        made.set_content(body)
    return made


def read_bytes(data: bytes) -> Reading:
    return read(Given("a.eml", data=data))


def read_mail(made: EmailMessage) -> Reading:
    return read_bytes(made.as_bytes(policy=SMTP))


def words(reading: Reading) -> str:
    return reading.pages.pages[0].text


def test_headers_give_title_source_and_the_senders_date() -> None:
    reading = read_mail(mail())
    assert reading.title == "Lanterns – audit of February"
    assert reading.source == "Ivy Ferrier <ivy.ferrier@ashmere.example>"
    assert reading.dated == date(2026, 3, 3)
    assert words(reading).split("\n") == [
        "From: Ivy Ferrier <ivy.ferrier@ashmere.example>",
        "To: Local Area Nominated Officer <lano@ashmere.example>",
        "Cc: Zoë Šimůnek <zoe@ashmere.example>",
        "Date: 03/03/2026 23:50",
        "Subject: Lanterns – audit of February",
        "",
        "The lanterns are mended.",
    ]
    assert [page.number for page in reading.pages.pages] == [1]


def test_everybody_that_a_mail_went_to_is_told_and_words_without_end_are_seen_to_go_on() -> None:
    made = mail()
    del made["To"], made["Subject"]
    made["To"] = ", ".join(f"Keeper {at} <keeper.{at}@ashmere.example>" for at in range(200))
    made["Subject"] = "lantern " * 1_000
    reading = read_mail(made)
    (page,) = reading.pages.pages
    assert "keeper.199@ashmere.example>" in page.text
    assert reading.title.endswith("lantern …")


def test_attachments_come_along_and_are_named_on_the_page() -> None:
    made = mail()
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Audit.pdf")
    made.add_attachment("a,b", subtype="csv", filename="rows.csv")
    made.add_attachment("c,d", subtype="csv", filename="rows.csv")
    reading = read_mail(made)
    assert [one.name for one in reading.attachments] == ["Audit.pdf", "rows.csv", "rows (2).csv"]
    assert reading.attachments[0].data == b"%PDF-1.7"
    assert words(reading).endswith("Attached: Audit.pdf, rows.csv, rows (2).csv")


def test_mail_inside_a_mail_is_an_attachment_that_can_be_read() -> None:
    made = mail()
    inner = mail("Kept words of the first mail.")
    inner.add_attachment(b"x", maintype="application", subtype="pdf", filename="Deep.pdf")
    made.add_attachment(inner)
    (attached,) = read_mail(made).attachments
    assert attached.name == "Lanterns – audit of February.eml"
    again = read(Given(attached.name, data=attached.data))
    assert "Kept words of the first mail." in words(again)
    assert [one.name for one in again.attachments] == ["Deep.pdf"]
    assert "Kept words" not in words(read_mail(made))


def test_picture_shown_between_the_words_is_no_attachment_but_a_sent_one_is() -> None:
    made = mail()
    made.add_alternative('<p>See <img src="cid:logo"></p>', subtype="html")
    _, shown = made.iter_parts()
    shown.add_related(PICTURE, "image", "png", cid="<logo>", filename="logo.png")
    made.add_attachment(PICTURE, maintype="image", subtype="png", filename="Display.png")
    assert [one.name for one in read_mail(made).attachments] == ["Display.png"]


def test_html_alone_is_read_and_what_it_would_fetch_is_said() -> None:
    made = mail(None)
    made.set_content(
        '<p>Lamps are <b>lit</b>.</p><img src="https://tracker.example/1.png"><ul><li>Quay</ul>',
        subtype="html",
    )
    reading = read_mail(made)
    assert "Lamps are lit." in words(reading)
    assert any("nothing was fetched" in remark for remark in reading.remarks)


def test_plain_words_are_taken_unless_they_are_only_a_stub() -> None:
    made = mail("Lamps are lit.")
    made.add_alternative("<p>Lamps are <i>lit</i>.</p>", subtype="html")
    assert words(read_mail(made)).count("Lamps are lit.") == 1
    made = mail("Open this in HTML.")
    made.add_alternative("<p>" + "Lamps are lit along the quay. " * 9 + "</p>", subtype="html")
    assert "along the quay" in words(read_mail(made))
    assert "Open this" not in words(read_mail(made))


def test_words_before_and_behind_an_attachment_are_both_read() -> None:
    made = mail("Before.")
    made.add_attachment(b"x", maintype="application", subtype="pdf", filename="a.pdf")
    behind = EmailMessage()
    behind.set_content("Behind.")
    made.attach(behind)
    assert "Before.\nBehind." in words(read_mail(made))
    assert len(read_mail(made).attachments) == 1


def test_signed_mail_is_read_and_an_encrypted_one_refused() -> None:
    made = mail()
    made.add_attachment(b"s", maintype="application", subtype="pkcs7-signature", filename="a.p7s")
    assert read_mail(made).attachments == ()
    assert any("signed" in remark for remark in read_mail(made).remarks)
    made = mail(None)
    made.set_content(b"x", maintype="application", subtype="pkcs7-mime")
    with pytest.raises(SendprepError, match="encrypted mail"):
        read_mail(made)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"From: a@b.example\nContent-Type: text/plain; charset=klingon-8\n\nLamps \xe9",
            "Lamps é",
        ),
        (b"From: a@b.example\nSubject: =?utf-8?b?!!!?= lamps\n\nLit.", "Lit."),
        (b"From: <<<>>>@@@;;;\nTo: (((\nDate: yesterday\n\nLit.", "Lit."),
        (b"Subject: Caf\xe9 lamps\nDate: Mon, 99 Foo 20266 25:61:00 +9999\n\nLit.", "lamps"),
        (b"From: a@b.example\nContent-Type: multipart/mixed\n\nNo boundary, lit.", "lit."),
        (
            b'From: a@b.example\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n\nCut off, l',
            "Cut off",
        ),
        (
            b"From: a@b.example\nContent-Transfer-Encoding: base64\n\nTGFtcHMgYXJlIGxpdA=!=%%",
            "Lamps are lit",
        ),
        (b"From: a@b.example\nContent-Type: ;;; =\n\nLit.", "Lit."),
        (b"Date: Tue, 3 Mar 2026 10:00:00 +0000\n\nLamps\0 lit.\x0c\r\r\n\r\nEnd", "Lamps lit."),
    ],
)
def test_mail_that_is_not_formed_as_it_should_be_is_read(data: bytes, said: str) -> None:
    reading = read_bytes(data)
    assert said in words(reading)
    words(reading).encode()


def test_date_of_receipt_stands_in_for_a_missing_one() -> None:
    data = b"Received: from a by b; Wed, 4 Mar 2026 08:00:00 +0000\nFrom: a@b.example\n\nLit."
    assert read_bytes(data).dated == date(2026, 3, 4)
    assert read_bytes(b"From: a@b.example\n\nLit.").dated is None


def test_file_that_is_no_mail_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text("Soup: take two onions.\n")
    with pytest.raises(SendprepError, match="not a mail"):
        read_file(tmp_path / "a.eml")


def test_mail_of_thousands_of_nested_parts_ends_with_a_sentence(tmp_path: Path) -> None:
    deep = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3_000)
    )
    (tmp_path / "deep.eml").write_text(f"From: a@b.example\n{deep}\nLit.")
    with pytest.raises(SendprepError) as refused:
        read_file(tmp_path / "deep.eml")
    assert refused.value.safe and refused.value.do


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("Audit.pdf", "Audit.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\plan.docx", "plan.docx"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\0b\r\nc.txt", "abc.txt"),
        ("CON.pdf", "_CON.pdf"),
        ("..", "part 1"),
        ("", "part 1"),
        ("what?.pdf", "what_.pdf"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_names_of_attachments_are_bare(given_name: str, name: str) -> None:
    assert bare_name(given_name, "part 1") == name


@given(st.lists(st.text(max_size=40), max_size=12))
def test_any_names_become_bare_and_differ(names: list[str]) -> None:
    kept = attachments((bare_name(name, "part"), b"") for name in names)
    assert len({one.name.lower() for one in kept}) == len(names)
    for one in kept:
        assert one.name == Path(one.name).name
        assert not set(one.name) & set('/\\:*?"<>|\0\n')
