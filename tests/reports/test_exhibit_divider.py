"""A divider takes one page whatever its exhibit is called, shows and is quoted for."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from sef_made import an_excerpt, ashmere

from sendprep.domain.binder import Recipe
from sendprep.domain.coverage import Coverage
from sendprep.domain.evidence import Evidence, Link, Role, Rung
from sendprep.domain.exhibit_paper import ExhibitFile
from sendprep.domain.pack import Exhibit, IssueFacts, Pack
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports import styles
from sendprep.reports.exhibit_divider import divider
from sendprep.reports.exhibit_uses import Uses
from sendprep.reports.flow import Group, Piece, Stack
from sendprep.reports.flow_bullets import Bullet
from sendprep.reports.flow_words import Words

WORDS = st.text("abcdé שי ", min_size=1, max_size=400).filter(str.strip)
LINK = st.tuples(st.integers(0, 4), st.booleans(), st.sampled_from(Role), st.sampled_from(Rung))


def pack_of(se: SelfEvaluation) -> Pack:
    """Return a pack of everything."""
    recipe, issue = Recipe("r", "r"), IssueFacts(2, date(2025, 12, 1))
    return Pack(recipe, issue, se, Coverage(None, (), ()))


def linked(
    piece: Evidence, links: list[tuple[int, bool, Role, Rung]], why: str = ""
) -> SelfEvaluation:
    """Return Ashmere with this piece for E4, and these links of it alone, one with an excerpt."""
    se = ashmere()
    accounts = [replace(account, links=()) for account in se.accounts]
    for number, (place, on_finding, role, rung) in enumerate(links):
        account = accounts[place]
        finding = account.findings[0].id if on_finding and account.findings else None
        link = Link(f"l{number}", piece.id, account.weakness.id, finding, role, rung, why)
        link = replace(link, excerpt_id=f"x{piece.id}")
        accounts[place] = replace(account, links=(*account.links, link))
    evidence = tuple(piece if one.id == piece.id else one for one in se.evidence)
    return replace(se, accounts=tuple(accounts), evidence=evidence)


def told(piece: Piece) -> list[str]:
    """Return the words of a piece, line by line."""
    match piece:
        case Words(lines):
            return ["".join(span.text for span in line.spans).strip() for line in lines]
        case Stack(items):
            return [line for item in items for line in told(item.piece)]
        case Group(places):
            return [line for at in places for line in told(at.piece)]
        case Bullet(words):
            return told(words)
    return []


@settings(max_examples=40, deadline=None)
@given(
    title=WORDS,
    why=WORDS,
    source=WORDS,
    problem=st.one_of(st.just(""), WORDS),
    links=st.lists(LINK, max_size=40),
    quotes=st.lists(WORDS, max_size=12),
    used=st.lists(st.integers(1, 9999).map(str), max_size=40, unique=True),
)
def test_every_divider_fits_its_page(
    title: str,
    why: str,
    source: str,
    problem: str,
    links: list[tuple[int, bool, Role, Rung]],
    quotes: list[str],
    used: list[str],
) -> None:
    piece = replace(ashmere().evidence[3], title=title, source=source, replaces_id="e1")
    piece = replace(piece, came_with_id="e2", remarks=("It holds 12 objects inside it: shut.",))
    se = linked(piece, links, why)
    excerpts = tuple(an_excerpt(piece.id, quote) for quote in quotes)
    exhibit = Exhibit(piece.id, "E4", 12, problem)
    made = divider(
        ExhibitFile(exhibit),
        pack_of(replace(se, excerpts=excerpts)),
        [str(n) for n in range(141, 153)],
        Uses(used),
    )
    assert made.height <= styles.HEIGHT
    lines = told(made)
    assert "141 to 152 (twelve pages)" in lines
    assert any(line.startswith(piece.sha256[:4]) for line in lines)


def test_a_passage_is_quoted_whole_with_its_page_in_the_binder() -> None:
    piece = ashmere().evidence[3]
    se = replace(
        linked(piece, [(2, False, Role.SUPPORTS, Rung.IMPACT)]),
        excerpts=(an_excerpt(piece.id, "two officers read every draft", 5),),
    )
    labels = [str(number) for number in range(141, 153)]
    lines = told(divider(ExhibitFile(Exhibit(piece.id, "E4", 12)), pack_of(se), labels, Uses(())))
    assert "Page\N{NO-BREAK SPACE}145: “two officers read every draft”" in lines


def test_files_inside_a_document_are_told_of_as_not_printed() -> None:
    remarks = ("This PDF has 4 files inside it, which sendprep does not open: a.xlsx.",)
    piece = replace(ashmere().evidence[3], remarks=remarks)
    made = divider(
        ExhibitFile(Exhibit(piece.id, "E4", 1)), pack_of(linked(piece, [])), ["9"], Uses(())
    )
    lines = told(made)
    said = lines[lines.index("Not printed") + 1]
    assert said == "Four files inside this one, which the original as received holds"


def test_the_mail_that_a_document_came_with_is_named() -> None:
    first, *_ = ashmere().evidence
    piece = replace(ashmere().evidence[3], came_with_id=first.id)
    made = divider(
        ExhibitFile(Exhibit(piece.id, "E4", 1)), pack_of(linked(piece, [])), ["9"], Uses(())
    )
    lines = told(made)
    assert lines[lines.index("Came with") + 1] == f"{first.code}, {first.title}"
    assert any(line.startswith("The page that follows is as received") for line in lines)


def test_what_an_edition_withholds_is_not_told_of_what_replaced_it() -> None:
    piece = replace(ashmere().evidence[3], replaces_id="e99", came_with_id="e98")
    made = divider(
        ExhibitFile(Exhibit(piece.id, "E4", 1)), pack_of(linked(piece, [])), ["9"], Uses(["3"])
    )
    lines = told(made)
    assert not {"Replaces", "Came with"} & set(lines)
    assert "Page 3" in lines


def test_the_pages_that_use_an_exhibit_are_counted_where_they_are_very_many() -> None:
    labels = [str(number) for number in range(1, 40)]
    said = {count: told(_words(labels[:count])) for count in (1, 2, 13, 14)}
    assert said[1] == ["Page 1"]
    assert said[2] == ["Pages 1 and 2"]
    assert said[13] == ["Pages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 13"]
    assert said[14] == ["Pages 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more"]


def _words(labels: list[str]) -> Words:
    words = Uses(labels).words(styles.READING_WIDTH)
    assert isinstance(words, Words)
    return words
