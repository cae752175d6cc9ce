"""What an edition withholds is in no value that it is printed from."""

from dataclasses import replace
from datetime import date

from bank_made import a_finding, a_weakness, an_inspection, some_evidence
from hypothesis import given
from hypothesis import strategies as st
from rounds_made import facts, kept

from sendprep.domain.binder import Recipe
from sendprep.domain.coverage import Coverage
from sendprep.domain.edition_filter import for_edition
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Confidentiality, Evidence, Link, Role, Rung
from sendprep.domain.inspection import Event
from sendprep.domain.narrative import Section, Strength, cite
from sendprep.domain.pack import IssueFacts, Pack, SampledRound
from sendprep.domain.revisit import Meeting, Person, Question, Request, Touch
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.working_title import working_title

DAY = date(2026, 9, 1)
_WEAKNESS = a_weakness()
_MARKS = {
    Edition.INSPECTOR: frozenset(Confidentiality),
    Edition.BOARD: frozenset({Confidentiality.OFFICIAL, Confidentiality.OFFICIAL_SENSITIVE}),
    Edition.PARENTS: frozenset({Confidentiality.OFFICIAL}),
}


def _titled(number: int, marking: Confidentiality) -> Evidence:
    made = some_evidence(number, f"Ledger of hidden lock {number}x")
    return replace(made, filename=f"lock{number}x.pdf", confidentiality=marking)


@st.composite
def _packs(draw: st.DrawFn) -> tuple[Pack, tuple[Withheld, ...]]:
    edition = draw(st.sampled_from(Edition))
    marks = draw(st.lists(st.sampled_from(Confidentiality), min_size=1, max_size=5))
    pieces = [_titled(number, mark) for number, mark in enumerate(marks, 1)]
    hidden = draw(st.sets(st.sampled_from([one.id for one in pieces])))
    text = st.lists(_sentences(pieces), max_size=6).map(" ".join)
    finding = replace(a_finding(_WEAKNESS), response=draw(text))
    account = Account(
        replace(_WEAKNESS, title=draw(text)),
        (finding,),
        tuple(_link(one, draw(text)) for one in pieces),
        {section: draw(text) for section in Section},
    )
    pack = Pack(
        Recipe("r", "Binder", edition),
        IssueFacts(1, DAY),
        SelfEvaluation(
            replace(an_inspection(), context=draw(text)),
            (account,),
            tuple(replace(one, replaces_id=draw(st.sampled_from(_ids(pieces)))) for one in pieces),
            (Strength("s", draw(text)),),
            (Event("e", DAY, draw(text)),),
            {},
            DAY,
        ),
        Coverage(None, (), ()),
        people=(Person("p", "Head of locks", "Wren Okonjo", phone="01632 960222"),),
        meetings=(Meeting("m", DAY, draw(text), attends=draw(text)),),
        questions=(Question("q", 1, draw(text), draw(text)),),
        touches=(Touch("t", DAY, draw(text)),),
        requests=(
            Request("w", 1, DAY, draw(text), evidence_id=draw(st.sampled_from(_ids(pieces)))),
        ),
    )
    by_hand = tuple(Withheld(edition, f"evidence/{one}") for one in sorted(hidden))
    return pack, by_hand


def _ids(pieces: list[Evidence]) -> list[str | None]:
    return [None, *(one.id for one in pieces)]


def _sentences(pieces: list[Evidence]) -> st.SearchStrategy[str]:
    said = ["Boats waited.", "Wren Okonjo rang from 01632 960222.", "\n- A list"]
    for one in pieces:
        cited = cite(one.number, 2)
        said += [f"Boats rose {cited}.", f"Read {one.title}.", f"{one.filename} is {one.code}."]
        said += [f"As told in {cited} {cite(one.number)}, boats fell."]
    return st.sampled_from(said)


def _link(piece: Evidence, why: str) -> Link:
    return Link(f"l{piece.number}", piece.id, _WEAKNESS.id, None, Role.SUPPORTS, Rung.OUTPUT, why)


@given(_packs())
def test_no_trace_of_what_is_withheld_is_left(made: tuple[Pack, tuple[Withheld, ...]]) -> None:
    pack, by_hand = made
    edition = pack.recipe.edition
    left = for_edition(pack, by_hand)
    held = repr(replace(left, recipe=pack.recipe))
    places = {one.place for one in by_hand}
    for was, now in zip(pack.se.accounts, left.se.accounts, strict=True):
        assert bool(now.weakness.title) is bool(was.weakness.title)
    for piece in pack.se.evidence:
        may = piece.confidentiality in _MARKS[edition] and f"evidence/{piece.id}" not in places
        if may:
            assert any(one.id == piece.id for one in left.se.evidence)
        else:
            for told in (piece.id, piece.title, piece.filename, f"[E{piece.number}"):
                assert told not in held
            assert f" E{piece.number}." not in held
    if edition is Edition.PARENTS:
        assert "Okonjo" not in held
        assert "960222" not in held
        assert not (left.questions or left.touches or left.requests)


@given(_packs())
def test_the_inspectors_edition_is_everything(made: tuple[Pack, tuple[Withheld, ...]]) -> None:
    pack, _ = made
    whole = replace(pack, recipe=replace(pack.recipe, edition=Edition.INSPECTOR))
    assert for_edition(whole, ()) == whole


def test_a_section_that_is_withheld_goes_and_inspectors_words_stay() -> None:
    finding = replace(a_finding(_WEAKNESS), text="Read Ledger of hidden lock 1x.")
    account = Account(
        _WEAKNESS, (finding,), (), {Section.NOT_YET: "Dry.", Section.POSITION: "Wet."}
    )
    piece = _titled(1, Confidentiality.PERSONAL_DATA)
    se = SelfEvaluation(an_inspection(), (account,), (piece,), (), (), {}, DAY)
    recipe = Recipe("r", "Binder", Edition.BOARD)
    pack = Pack(recipe, IssueFacts(1, DAY), se, Coverage(None, (), ()))
    place = f"narrative/{_WEAKNESS.id}/{Section.NOT_YET.value}"
    (left,) = for_edition(pack, [Withheld(Edition.BOARD, place)]).se.accounts
    assert left.sections == {Section.POSITION: "Wet."}
    assert left.findings == (finding,)
    (kept,) = for_edition(pack, [Withheld(Edition.PARENTS, place)]).se.accounts
    assert kept.sections == account.sections


def _of(edition: Edition, *pieces: Evidence, title: str = "") -> Pack:
    """Return a pack with one weakness and these pieces, whose head of locks is Wren Okonjo."""
    account = Account(replace(_WEAKNESS, title=title), (), (), {})
    se = SelfEvaluation(an_inspection(), (account,), pieces, (), (), {}, DAY)
    people = (Person("p", "Head of locks", "Wren Okonjo", phone="01632 960222"),)
    recipe = Recipe("r", "Binder", edition)
    return Pack(recipe, IssueFacts(1, DAY), se, Coverage(None, (), ()), people=people)


def test_what_is_shown_is_not_called_after_what_is_withheld() -> None:
    secret = _titled(1, Confidentiality.PERSONAL_DATA)
    annex = replace(
        _titled(2, Confidentiality.OFFICIAL),
        title=f"Annex to {secret.title}",
        filename="Cover of E1.pdf",
        source=secret.title,
    )
    left = for_edition(_of(Edition.BOARD, secret, annex, title=f"About {secret.title}"), ())
    (piece,) = left.se.evidence
    assert (piece.title, piece.filename, piece.source) == (annex.kind.words, "E2.pdf", "")
    assert left.se.accounts[0].weakness.title == working_title(_WEAKNESS.text)


def test_families_read_roles_in_the_names_of_documents() -> None:
    note = replace(
        _titled(1, Confidentiality.OFFICIAL),
        title="Statement of Wren Okonjo",
        filename="Statement Wren  Okonjo.pdf",
    )
    (piece,) = for_edition(_of(Edition.PARENTS, note), ()).se.evidence
    assert piece.title == "Statement of Head of locks"
    assert piece.filename == "Statement Head of locks.pdf"
    (piece,) = for_edition(_of(Edition.BOARD, note), ()).se.evidence
    assert piece.title == note.title


def test_a_document_that_shares_its_title_with_a_withheld_one_keeps_it() -> None:
    old = _titled(1, Confidentiality.PERSONAL_DATA)
    new = replace(old, id="new", number=2, confidentiality=Confidentiality.OFFICIAL)
    (piece,) = for_edition(_of(Edition.BOARD, old, new), ()).se.evidence
    assert (piece.title, piece.filename) == (new.title, new.filename)


def test_one_word_that_names_a_withheld_document_takes_no_title() -> None:
    old = replace(_titled(1, Confidentiality.PERSONAL_DATA), title="Minutes")
    new = replace(_titled(2, Confidentiality.OFFICIAL), title="Minutes of the lock board")
    (piece,) = for_edition(_of(Edition.BOARD, old, new), ()).se.evidence
    assert piece.title == new.title


def test_a_mail_whose_file_holds_what_is_withheld_is_listed_and_no_exhibit() -> None:
    mail, list_, inner = (_titled(number, Confidentiality.OFFICIAL) for number in (1, 2, 3))
    letter = replace(inner, came_with_id=mail.id)
    names = replace(list_, came_with_id=letter.id, confidentiality=Confidentiality.PERSONAL_DATA)
    pack = _of(Edition.BOARD, mail, letter, names)
    left = for_edition(pack, ())
    assert [one.number for one in left.se.evidence] == [1, 3]
    assert left.recipe.left_out_exhibits == {mail.id, letter.id}
    binned = for_edition(_of(Edition.BOARD, mail, letter), (), [names])
    assert binned.recipe.left_out_exhibits == {mail.id, letter.id}
    assert not for_edition(replace(pack, recipe=Recipe("r", "All")), ()).recipe.left_out_exhibits


def test_what_lies_in_the_trash_and_could_not_be_shown_is_not_named() -> None:
    binned = _titled(1, Confidentiality.PERSONAL_DATA)
    pack = _of(Edition.BOARD, title=f"About {binned.title}")
    (account,) = for_edition(pack, (), [binned]).se.accounts
    assert account.weakness.title == working_title(_WEAKNESS.text)
    assert for_edition(pack, ()).se.accounts[0].weakness.title != ""


def test_recipes_and_roles_are_not_called_after_what_is_withheld() -> None:
    secret = _titled(1, Confidentiality.PERSONAL_DATA)
    pack = _of(Edition.BOARD, secret)
    told = (Person("p", f"Keeper of {secret.title}"), Person("q", "Reeve", body=secret.title))
    recipe = replace(pack.recipe, name=secret.title)
    left = for_edition(replace(pack, recipe=recipe, people=told), ())
    assert left.recipe.name == "Binder"
    assert [(one.role, one.body) for one in left.people] == [("An officer", ""), ("Reeve", "")]


def test_families_read_the_role_of_a_role_that_has_a_name() -> None:
    pack = _of(Edition.PARENTS, title="Asked of Ada Thorne, and Wren")
    second = Person("q", "Secretary of Wren Okonjo", "Ada Thorne")
    left = for_edition(replace(pack, people=(*pack.people, second)), ())
    assert (
        left.se.accounts[0].weakness.title
        == "Asked of Secretary of Head of locks, and Head of locks"
    )
    assert [one.role for one in left.people] == ["Head of locks", "Secretary of Head of locks"]


def test_an_edition_knows_whether_evidence_or_words_are_withheld_from_it() -> None:
    secret = _titled(1, Confidentiality.PERSONAL_DATA)
    pack = _of(Edition.BOARD, secret)
    account = replace(pack.se.accounts[0], sections={Section.NOT_YET: "Dry."})
    pack = replace(pack, se=replace(pack.se, accounts=(account,)))
    place = Withheld(Edition.BOARD, f"narrative/{account.weakness.id}/{Section.NOT_YET.value}")
    without = for_edition(pack, [place])
    assert (without.is_partial, without.se.lacks_evidence, without.se.lacks_words) == (True,) * 3
    whole = for_edition(replace(pack, recipe=replace(pack.recipe, edition=Edition.INSPECTOR)), ())
    assert not (whole.is_partial or whole.se.lacks_evidence or whole.se.lacks_words)


def test_what_inspectors_were_given_stays_in_the_log_though_it_lies_in_the_trash() -> None:
    binned, secret = _titled(1, Confidentiality.OFFICIAL), _titled(2, Confidentiality.PERSONAL_DATA)
    asked = [
        Request("a", 1, DAY, "Logs", evidence_id=binned.id, sha256=binned.sha256),
        Request("b", 2, DAY, "Cases", evidence_id=secret.id),
        Request("c", 3, DAY, "By post", sha256=secret.sha256),
        Request("d", 4, DAY, "Nothing yet"),
    ]
    pack = replace(_of(Edition.BOARD), requests=tuple(asked))
    left = for_edition(pack, (), [binned, secret])
    assert [one.id for one in left.requests] == ["a", "d"]
    whole = replace(pack, recipe=replace(pack.recipe, edition=Edition.INSPECTOR))
    assert for_edition(whole, (), [binned, secret]).requests == whole.requests


def test_families_are_not_told_why_a_case_is_missing_from_a_sample() -> None:
    told = facts(kept(excluded={"C-0001": "Moved to Wrenport"}))
    round_ = SampledRound(told.found, told.kept, told.frame)
    for edition, is_told in ((Edition.BOARD, True), (Edition.PARENTS, False)):
        (left,) = for_edition(replace(_of(edition), rounds=(round_,)), ()).rounds
        assert left.kept.draw.plan.excluded.keys() == {"C-0001"}
        assert ("Moved to Wrenport" in left.kept.draw.plan.excluded.values()) is is_told
