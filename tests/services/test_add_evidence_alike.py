"""What is much like something held, or lies in the trash, is asked about and never assumed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from made import new_bank, paper

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Confidentiality, EvidenceKind
from sendprep.domain.intake import Added, Details, Foreseen, Intake, OnDuplicate, Outcome
from sendprep.services.add_evidence import foresee, read_files, store_files
from sendprep.services.add_evidence_words import like_words

BASE = " ".join(f"Target {n} of the plan was met in week {n * 7}." for n in range(60))
REVISED = BASE.replace("Target 31", "Aim 31")

AS_PROPOSED = Details()


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


def add(bank: Bank, *files: Path, details: Details = AS_PROPOSED) -> list[Added]:
    return store_files(bank, read_files(bank, files), details)


def test_revised_report_is_told_by_its_share_and_age_and_superseded_only_if_decided(
    bank: Bank, tmp_path: Path
) -> None:
    said = Details(date(2025, 6, 2), agency=Agency.HEALTH, kind=EvidenceKind.PLAN, owner="J. Doe")
    add(bank, paper(tmp_path, "plan.txt", BASE), details=said)
    held = bank.evidence.by_number(2)
    intakes = read_files(bank, [paper(tmp_path, "revised.txt", REVISED)])
    (seen,) = foresee(bank, intakes)
    assert seen.outcome is Outcome.ADDED
    assert seen.like
    assert seen.like[0] == held
    assert 0.9 < seen.like[1] < 1
    words = like_words(seen, date(2025, 10, 9))
    assert words == f"{int(100 * seen.like[1])}% the same as E2, which is 4 months older."
    newer = {intakes[0].file: OnDuplicate.NEW_VERSION}
    (added,) = store_files(bank, intakes, decided=newer)
    evidence = bank.evidence.get(added.evidence_id or "")
    assert (added.outcome, evidence.replaces_id) == (Outcome.NEW_VERSION, held and held.id)
    assert (evidence.title, evidence.agency, evidence.owner) == ("plan", Agency.HEALTH, "J. Doe")
    assert evidence.evidence_date is None, "the new version is about another day"
    later = read_files(bank, [paper(tmp_path, "third.txt", REVISED + " Signed.")])
    (seen,) = foresee(bank, later)
    assert seen.like
    assert seen.like[0].id == evidence.id, "the newest version is what a third is like"


def test_what_is_alike_is_kept_beside_it_unless_decided(bank: Bank, tmp_path: Path) -> None:
    add(bank, paper(tmp_path, "plan.txt", BASE))
    revised = paper(tmp_path, "revised.txt", REVISED)
    (added,) = store_files(bank, read_files(bank, [revised]), on_duplicate=OnDuplicate.NEW_VERSION)
    assert added.outcome is Outcome.ADDED, "what is said for all does not supersede the alike"
    assert added.why.startswith("It is 9")
    assert "% the same as E2." in added.why


def test_files_of_one_drop_that_are_alike_are_told(bank: Bank, tmp_path: Path) -> None:
    files = [paper(tmp_path, "a.txt", BASE), paper(tmp_path, "b.txt", REVISED)]
    first, second = foresee(bank, read_files(bank, files))
    assert first.like_file is None
    assert second.like_file
    assert second.like_file[0] == files[0]
    assert like_words(second, None).endswith("% the same as a.txt, which comes with it.")


@pytest.mark.parametrize(
    ("held", "day", "age"),
    [
        (date(2025, 10, 8), date(2025, 10, 9), ", which is 1 day older"),
        (date(2025, 9, 20), date(2025, 10, 9), ", which is 19 days older"),
        (date(2026, 1, 9), date(2025, 10, 9), ", which is 3 months newer"),
        (date(2022, 10, 9), date(2025, 10, 9), ", which is 3 years older"),
        (date(2025, 10, 9), date(2025, 10, 9), ""),
        (None, date(2025, 10, 9), ""),
        (date(2025, 10, 9), None, ""),
    ],
)
def test_age_is_told_in_the_span_that_people_use(
    bank: Bank, held: date | None, day: date | None, age: str
) -> None:
    evidence = bank.evidence.all()[0]
    seen = Foreseen(Outcome.ADDED, like=(replace(evidence, evidence_date=held, period=None), 0.999))
    assert like_words(seen, day) == f"99% the same as {evidence.code}{age}."


@pytest.mark.parametrize(
    ("choice", "outcome", "is_back", "count"),
    [
        (OnDuplicate.LINK, Outcome.DUPLICATE, False, 2),
        (OnDuplicate.RESTORE, Outcome.DUPLICATE, True, 2),
        (OnDuplicate.KEEP_BOTH, Outcome.ADDED, False, 3),
        (OnDuplicate.NEW_VERSION, Outcome.ADDED, False, 3),
    ],
)
def test_file_that_lies_in_the_trash_stays_there_comes_back_or_is_added_anew(
    bank: Bank, tmp_path: Path, choice: OnDuplicate, outcome: Outcome, is_back: bool, count: int
) -> None:
    (first,) = add(bank, paper(tmp_path, "a.txt", "One."))
    with bank.change("Put E2 in the trash"):
        bank.evidence.trash(first.evidence_id or "")
    intakes = read_files(bank, [tmp_path / "a.txt"])
    assert foresee(bank, intakes)[0].outcome is Outcome.DUPLICATE
    (added,) = store_files(bank, intakes, weaknesses=[1], on_duplicate=choice)
    assert (added.outcome, "trash" in added.why) == (outcome, outcome is Outcome.DUPLICATE)
    held = bank.evidence.get(first.evidence_id or "")
    assert (held.trashed is None) is is_back
    assert len(bank.evidence.all(trashed=True)) == count
    linked = [link.evidence_id for link in bank.links.all()]
    assert linked == ([] if choice is OnDuplicate.LINK else [added.evidence_id])
    assert bank.texts.of(added.evidence_id or "").has_text
    if outcome is Outcome.ADDED:
        assert bank.evidence.get(added.evidence_id or "").replaces_id is None


def test_held_file_is_preferred_to_one_in_the_trash(bank: Bank, tmp_path: Path) -> None:
    intakes = read_files(bank, [paper(tmp_path, "a.txt", "One.")])
    store_files(bank, intakes)
    (both,) = store_files(bank, intakes, on_duplicate=OnDuplicate.KEEP_BOTH)
    with bank.change("Put E3 in the trash"):
        bank.evidence.trash(both.evidence_id or "")
    (seen,) = foresee(bank, intakes)
    assert seen.held
    assert seen.held.code == "E2"


def test_what_is_in_the_trash_is_no_older_version(bank: Bank, tmp_path: Path) -> None:
    (first,) = add(bank, paper(tmp_path, "a.txt", BASE))
    with bank.change("Put E2 in the trash"):
        bank.evidence.trash(first.evidence_id or "")
    (seen,) = foresee(bank, read_files(bank, [paper(tmp_path, "a.txt", REVISED)]))
    assert (seen.outcome, seen.held, seen.like) == (Outcome.ADDED, None, None)


def test_new_version_is_never_less_confidential(bank: Bank, tmp_path: Path) -> None:
    add(
        bank,
        paper(tmp_path, "a.txt", "One."),
        details=Details(confidentiality=Confidentiality.PERSONAL_DATA),
    )
    (added,) = add(bank, paper(tmp_path, "a.txt", "Two."))
    newer = bank.evidence.get(added.evidence_id or "")
    assert newer.confidentiality is Confidentiality.PERSONAL_DATA


def test_twin_is_stored_though_the_first_of_them_is_left_out(bank: Bank, tmp_path: Path) -> None:
    files = [paper(tmp_path, f"{n}.txt", "The hedgehog survey.") for n in range(2)]
    intakes: list[Intake] = read_files(bank, files)
    (added,) = store_files(bank, intakes[1:])
    assert added.outcome is Outcome.ADDED
    bank.search.catch_up()
    assert bank.search.find("hedgehog").total == 1


def test_another_copy_of_the_inspection_letter_is_told(bank: Bank, tmp_path: Path) -> None:
    words = (tmp_path / "letter.md").read_text("utf-8")
    (seen,) = foresee(bank, read_files(bank, [paper(tmp_path, "again.md", words + "\nSigned.\n")]))
    assert seen.like
    assert seen.like[0].number == 1
