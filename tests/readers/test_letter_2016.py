"""Revisit letters: the three published ones, and invented ones in every layout."""

import json
from dataclasses import replace
from pathlib import Path

import letters_made as made
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from letters_printed import FOOTER, HEADER, write_pdf, write_word
from shared_data import shared

from sendprep.domain.inspection import Framework, Letter, LetterKind
from sendprep.domain.weakness import Judgement
from sendprep.readers import letter, letter_2016, plain

SEEDS = (
    "dudley-revisit-letter-2022",
    "worcestershire-revisit-letter-2021",
    "sandwell-revisit-letter-2019",
)
JUDGED = {"S": Judgement.SUFFICIENT, "N": Judgement.NOT_SUFFICIENT, None: Judgement.NONE_STATED}
SLOW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def contents(read: Letter) -> list[tuple[str, Judgement, list[str]]]:
    return [(one.text, one.judgement, [f.text for f in one.findings]) for one in read.weaknesses]


def truth(letter_made: made.MadeLetter) -> list[tuple[str, Judgement, list[str]]]:
    return [(one.text, one.judgement, list(one.findings)) for one in letter_made.weaknesses]


def read_text(text: str) -> Letter:
    return letter_2016.parse(plain.from_text(text))


@pytest.mark.parametrize("suffix", [".md", ".docx", ".pdf"])
@pytest.mark.parametrize("name", SEEDS)
def test_published_letter_is_read_as_a_person_reads_it(name: str, suffix: str) -> None:
    expected = json.loads(shared("seeds/expected.json").read_text("utf-8"))[name]
    read = letter.read_letter_here(shared(f"seeds/{name}{suffix}"))
    assert (read.framework, read.kind) == (Framework.REVISIT_2016, LetterKind.REVISIT)
    assert read.area == expected["area"]
    assert read.visit is not None
    assert [read.visit.start.isoformat(), read.visit.end.isoformat()] == expected["visit"]
    assert str(read.letter_date) == expected["letter_date"]
    assert len(read.weaknesses) == expected["weaknesses"]
    assert [one.judgement for one in read.weaknesses] == [JUDGED[j] for j in expected["judgements"]]
    assert read.stated.total == expected["weaknesses"]
    assert read.stated.sufficient == expected["stated_sufficient"]
    assert read.stated.not_sufficient == expected["stated_not_sufficient"]


@pytest.mark.parametrize("name", SEEDS)
def test_published_letter_says_the_same_in_every_format(name: str) -> None:
    markdown, word, pdf = (
        contents(letter.read_letter_here(shared(f"seeds/{name}{suffix}")))
        for suffix in (".md", ".docx", ".pdf")
    )
    assert markdown == word
    assert markdown == pdf


@pytest.mark.parametrize("name", SEEDS)
def test_findings_of_a_published_letter_are_its_own_words_on_their_page(name: str) -> None:
    path = shared(f"seeds/{name}.pdf")
    read = letter.read_letter_here(path)
    by_number = {page.number: " ".join(page.text.split()) for page in read.pages.pages}
    for weakness in read.weaknesses:
        for finding in weakness.findings:
            assert " ".join(finding.text.split()[:6]) in by_number[finding.page]
            assert {place.page for place in finding.places} >= {finding.page}


@settings(max_examples=150, deadline=None)
@given(seed=made.seeds, layout=made.layouts(), missing=st.booleans())
def test_every_layout_gives_its_weaknesses_judgements_and_findings(
    seed: int, layout: made.Layout, missing: bool
) -> None:
    written = made.made_letter(seed, layout.lead, missing)
    read = read_text(made.as_markdown(written, layout))
    assert contents(read) == truth(written)
    assert (read.area, read.visit, read.letter_date) == (
        written.area,
        written.visit,
        written.letter_date,
    )


@settings(max_examples=60, deadline=None)
@given(seed=made.seeds, layout=made.layouts())
def test_stated_totals_are_read_and_agree_without_a_warning(seed: int, layout: made.Layout) -> None:
    written = made.made_letter(seed, layout.lead)
    read = read_text(made.as_markdown(written, layout))
    assert read.stated.sufficient == written.count(Judgement.SUFFICIENT)
    assert read.stated.not_sufficient == written.count(Judgement.NOT_SUFFICIENT)
    assert read.stated.total == len(written.weaknesses)
    assert not [one for one in read.warnings if "could be read" in one.message]


@SLOW
@given(seed=made.seeds, layout=made.layouts(), missing=st.booleans())
def test_word_letter_says_what_the_text_says(
    tmp_path: Path, seed: int, layout: made.Layout, missing: bool
) -> None:
    written = made.made_letter(seed, layout.lead, missing)
    read = letter.read_letter_here(write_word(written, layout, tmp_path / "letter.docx"))
    assert contents(read) == truth(written)
    assert not [page for page in read.pages.pages if HEADER in page.text]


@SLOW
@given(seed=made.seeds, layout=made.layouts(), room=st.integers(300, 660))
@example(seed=56544, layout=made.Layout(bold=False), room=367)  # an item's line hangs over a page
@example(seed=56544, layout=made.Layout(bold=True), room=367)
@example(  # a judgement after a page's last line, which had no room
    seed=2816, layout=made.Layout(findings_marked=False, bold=False, wording=4), room=373
)
@example(seed=2738, layout=made.Layout(bold=False), room=300)  # two begin with the same lead-in
@example(  # two pages begin with the last word of a sentence
    seed=654,
    layout=made.Layout(made.Lead.THAT, findings_marked=False, bold=False, wording=4),
    room=300,
)
def test_printed_letter_survives_page_breaks_and_broken_words(
    tmp_path: Path, seed: int, layout: made.Layout, room: int
) -> None:
    written = made.made_letter(seed, layout.lead)
    read = letter.read_letter_here(write_pdf(written, layout, tmp_path / "letter.pdf", room))
    doubts = [one for one in read.warnings if "page break" in one.message]
    if not doubts:
        assert contents(read) == truth(written)
    assert _words(contents(read)) == _words(truth(written))
    assert len(read.pages.pages) == 1 or {HEADER, FOOTER} <= {one.text for one in read.left_out}


def _words(weaknesses: list[tuple[str, Judgement, list[str]]]) -> list[str]:
    return " ".join(" ".join([text, *found]) for text, _, found in weaknesses).split()


def one_weakness(judgement: str = "", finding: str = "Ferries run.", after: str = "") -> str:
    return (
        "Joint area SEND revisit in Ashmere\n\nMain findings\n\n"
        "- At the initial inspection, inspectors found the following:\n\n"
        f"**Lanterns are dim.**\n\n- {finding}\n\n{judgement}\n\n{after}\n\nYours sincerely\n"
    )


@pytest.mark.parametrize("friend", made.FALSE_FRIENDS)
def test_false_friend_is_a_finding_and_no_judgement(friend: str) -> None:
    (weakness,) = read_text(one_weakness(finding=friend)).weaknesses
    assert weakness.judgement is Judgement.NONE_STATED
    assert [one.text for one in weakness.findings] == [friend]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("**The area has made** sufficient progress to improve this area of **weakness.**", "S"),
        ("**The area has *not* made sufficient progress to improve this area of weakness.**", "N"),
        ("## The area has made sufficient progress to improve this area of weakness.", "S"),
        ("The area has made sufficient progress to improve\n\n\n\nthis area of weakness.", "S"),
        ("The area has not\nmade sufficient progress to improve this area of weakness", "N"),
        ("The local area has not yet made sufficient progress in this area of weakness.", "N"),
        ("Local area leaders have made sufficient progress to address this weakness.", "S"),
        ("Sufficient progress has not been made to improve this area of weakness.", "N"),
        ("The area has made insufficient progress to improve this area of weakness.", "N"),
        ("The area has made some progress to improve this area of weakness.", None),
        ("The area has made mixed progress in this area of weakness.", None),
        (
            "The area has made suf\u00adficient pro\u00adgress to improve this area of weakness.",
            "S",
        ),
        ("The area has not made suﬃcient progress to improve this area of weakness.", "N"),
        ("The area has  not made suffi cient progress to improvethis area of weakness.", "N"),
        ("The area hasnot made sufficient  progress to improve this area ofweakness.", "N"),
        ("The area has made sufficient progress to improve this area of weakness.2", "S"),
        ("The area has made sufficient progress to improve some of this area of weakness.", None),
        ("The area has made sufficient progress to improve this part of the weakness.", None),
        ("Leaders say the area has made sufficient progress in this area of weakness.", None),
        ("The area has made sufficient progress in this area of weakness, but only in part.", None),
    ],
)
def test_judgement_is_read_whatever_marks_stand_in_it_and_never_guessed(
    said: str, meant: str | None
) -> None:
    (weakness,) = read_text(one_weakness(said)).weaknesses
    assert weakness.judgement is JUDGED[meant]
    assert len(weakness.findings) == (1 if meant else 2)


@settings(max_examples=40, deadline=None)
@given(seed=made.seeds, layout=made.layouts())
def test_judgements_above_the_findings_stay_with_their_weakness_and_ask_for_a_look(
    seed: int, layout: made.Layout
) -> None:
    written = made.made_letter(seed, layout.lead)
    read = read_text(made.as_markdown(written, replace(layout, judged_above=True)))
    assert contents(read) == truth(written)
    if len(written.weaknesses) > 1:
        assert any("above the findings" in one.message for one in read.warnings)


def test_copy_without_blank_lines_asks_to_look_at_its_paragraphs() -> None:
    finding = "Ferries run on the far side of the harbour.\nMost families have seen them."
    lines = [
        line for line in one_weakness(made.JUDGED[made.SUFFICIENT][0], finding).split("\n") if line
    ]
    read = read_text("\n".join(lines))
    assert any("no blank lines" in one.message for one in read.warnings)


def test_judgement_at_the_end_of_a_finding_is_taken_out_of_it() -> None:
    finding = f"Ferries run. {made.JUDGED[Judgement.NOT_SUFFICIENT][0]}"
    (weakness,) = read_text(one_weakness(finding=finding)).weaknesses
    assert weakness.judgement is Judgement.NOT_SUFFICIENT
    assert [one.text for one in weakness.findings] == ["Ferries run."]


def test_two_judgements_that_differ_are_none_stated_with_a_warning() -> None:
    both = "\n\n".join(made.JUDGED[one][0] for one in (made.SUFFICIENT, made.NOT_SUFFICIENT))
    read = read_text(one_weakness(both))
    assert read.weaknesses[0].judgement is Judgement.NONE_STATED
    assert any("differ" in one.message and one.number == 1 for one in read.warnings)


def test_missing_judgement_is_a_warning_on_its_weakness() -> None:
    read = read_text(one_weakness())
    assert ("No judgement is stated for this weakness.", 1) in [
        (one.message, one.number) for one in read.warnings
    ]


def test_text_behind_the_judgement_is_kept_with_a_warning() -> None:
    read = read_text(one_weakness(made.JUDGED[made.SUFFICIENT][0], after="Moths came back."))
    assert [one.text for one in read.weaknesses[0].findings] == ["Ferries run.", "Moths came back."]
    assert "Moths came back." in [one.beside for one in read.warnings]


def test_list_item_broken_over_a_page_is_one_finding() -> None:
    broken = "Schools are asked when they find that a\n\n\n\n- part-time timetable is used."
    (weakness,) = read_text(one_weakness(finding=broken)).weaknesses
    assert [one.text for one in weakness.findings] == [
        "Schools are asked when they find that a part-time timetable is used."
    ]


def test_paragraph_that_lost_its_bullet_is_joined_with_a_warning() -> None:
    read = read_text(one_weakness(finding="The ferry is new.\n\nIt sails daily.\n\n- Moths left."))
    assert [one.text for one in read.weaknesses[0].findings] == [
        "The ferry is new. It sails daily.",
        "Moths left.",
    ]
    assert "It sails daily." in [one.beside for one in read.warnings]


def test_total_that_disagrees_is_a_warning_with_the_text_beside_it() -> None:
    summary = "The area has made sufficient progress in addressing two of the three weaknesses."
    text = one_weakness(made.JUDGED[made.SUFFICIENT][0]).replace(
        "Main findings", f"{summary}\n\nMain findings"
    )
    read = read_text(text)
    assert read.stated.total == 3
    assert [one.beside for one in read.warnings if "could be read" in one.message] == [summary] * 3


@pytest.mark.parametrize(
    ("summary", "stated"),
    [
        ("has made sufficient progress in addressing the three areas of significant", (3, 3, 0)),
        ("has made sufficient progress in addressing eight of the 14 significant", (14, 8, 6)),
        ("has not made sufficient progress in addressing any of the significant", (1, 0, 1)),
        ("has made sufficient progress to improve each of the serious", (1, 1, 0)),
        ("has made sufficient progress in addressing all five", (5, 5, 0)),
        ("has made sufficient progress in addressing both", (2, 2, 0)),
        ("has made sufficient progress in addressing twelve of the significant", (None, 12, None)),
    ],
)
def test_totals_are_read_in_words_and_figures(
    summary: str, stated: tuple[int | None, int | None, int | None]
) -> None:
    text = f"The area {summary} weaknesses identified at the initial inspection."
    read = read_text(one_weakness().replace("Main findings", f"{text}\n\nMain findings"))
    assert (read.stated.total, read.stated.sufficient, read.stated.not_sufficient) == stated


def test_bare_list_with_findings_in_bullets_is_parted_by_its_judgements() -> None:
    said = made.JUDGED[made.SUFFICIENT][1]
    text = (
        "Joint area SEND revisit in Ashmere\n\nMain findings\n\n■ Dim lanterns — act now.\n\n"
        f"■ Ferries run.\n\n■ Moths left.\n\n{said}\n\n■ Late ferries — act now.\n\n"
        f"■ Crews came.\n\n{said}\n\nYours sincerely"
    )
    assert contents(read_text(text)) == [
        ("Dim lanterns — act now.", made.SUFFICIENT, ["Ferries run.", "Moths left."]),
        ("Late ferries — act now.", made.SUFFICIENT, ["Crews came."]),
    ]


def test_signature_and_copies_are_no_findings() -> None:
    said = made.JUDGED[made.SUFFICIENT][0]
    read = read_text(one_weakness(said) + "\n\nInvented Name\n\ncc: Department for Ferries\n")
    assert [one.text for one in read.weaknesses[0].findings] == ["Ferries run."]


def test_text_that_lost_its_blank_lines_and_its_wrapping_still_parts_its_findings() -> None:
    finding = "Ferries run on the far side of the harbour and most families have seen them."
    text = one_weakness(made.JUDGED[made.SUFFICIENT][0], f"{finding}\n- Moths\nwill leave.")
    lines = [line for line in text.split("\n") if line]
    assert contents(read_text("\n".join(lines))) == [
        ("Lanterns are dim.", made.SUFFICIENT, [finding, "Moths will leave."])
    ]


@pytest.mark.parametrize("name", SEEDS)
def test_judgement_taken_out_of_a_published_letter_is_missed_there_and_nowhere_else(
    name: str,
) -> None:
    text = shared(f"seeds/{name}.md").read_text("utf-8")
    whole = contents(read_text(text))
    lines = text.split("\n")
    judged = [at for at, line in enumerate(lines) if "progress to improve this" in line]
    stated = [at for at, one in enumerate(whole) if one[1] is not Judgement.NONE_STATED]
    assert len(judged) == len(stated)
    for at, index in zip(judged, stated, strict=True):
        words, _, findings = whole[index]
        expected = [*whole[:index], (words, Judgement.NONE_STATED, findings), *whole[index + 1 :]]
        assert contents(read_text("\n".join([*lines[:at], *lines[at + 1 :]]))) == expected


@settings(max_examples=100, deadline=None)
@given(seed=made.seeds, layout=made.layouts(), data=st.data())
def test_no_text_of_the_body_is_dropped_silently_however_a_letter_is_torn(
    seed: int, layout: made.Layout, data: st.DataObject
) -> None:
    written = made.made_letter(seed, layout.lead, missing=True)
    paragraphs = made.as_markdown(written, layout).strip().split("\n\n")
    top = next(at for at, one in enumerate(paragraphs) if "findings" in one.lower()) + 1
    end = next(
        at
        for at, one in enumerate(paragraphs)
        if one.startswith(("During", "As ", "The area has made sufficient progress in"))
        and at > top
    )
    body = data.draw(st.permutations(paragraphs[top:end]))[: data.draw(st.integers(0, end - top))]
    read = read_text("\n\n".join([*paragraphs[:top], *body, *paragraphs[end:]]))
    kept = " ".join(
        [one.text for one in read.weaknesses]
        + [finding.text for one in read.weaknesses for finding in one.findings]
        + [warning.beside for warning in read.warnings]
    )
    for finding in (one for weakness in written.weaknesses for one in weakness.findings):
        if any(finding in paragraph for paragraph in body):
            assert finding in kept


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *made.FALSE_FRIENDS,
                *(s for some in made.JUDGED.values() for s in some),
                "Main findings",
                "- ",
                "■",
                "**",
                "Yours sincerely",
                "At the initial inspection, inspectors found the following:",
                "The initial inspection found that",
                "Between 1 and 3 May 2021",
                "\f",
                "1",
                "x",
            ]
        ),
        max_size=30,
    )
)
def test_no_text_however_strange_breaks_the_reader(lines: list[str]) -> None:
    assert read_text("\n".join(lines)).framework is Framework.REVISIT_2016
