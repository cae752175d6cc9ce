"""What links rest on is quoted in the self-evaluation, with where it stands."""

from dataclasses import replace

from hypothesis import given, settings
from sef_made import an_excerpt, ashmere, self_evaluations

from sendprep.domain.evidence import Link
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pages import Box
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.document import Cell, Table, Text
from sendprep.reports.sef import self_evaluation_summary
from sendprep.reports.sef_quotes import in_a_sentence

QUOTE = "The share of drafts that change fell from a half to a quarter"


def said(text: Text) -> str:
    return "".join(run.text for run in text).replace("\u00a0", " ")


def cells(se: SelfEvaluation, head: str) -> list[Cell]:
    """Return the cells of every column under this head, row after row."""
    found: list[Cell] = []
    for table in self_evaluation_summary(se).blocks:
        if isinstance(table, Table):
            places = [at for at, column in enumerate(table.columns) if column.head == head]
            found += [row[at] for row in table.rows for at in places]
    return found


def resting_on(*excerpts: Excerpt) -> SelfEvaluation:
    """Return the invented area, with all links of E4 resting on these excerpts in turn."""
    se = ashmere()
    third = se.accounts[2]
    of_e4 = [link for link in third.links if link.evidence_id == "e4"]
    extra = [
        replace(of_e4[0], id=f"l-{one.id}", excerpt_id=one.id, finding_id="f3.4")
        for one in excerpts
    ]
    links: tuple[Link, ...] = (*(one for one in third.links if one not in of_e4), *extra)
    accounts = (*se.accounts[:2], replace(third, links=links), *se.accounts[3:])
    return replace(se, accounts=accounts, excerpts=tuple(dict.fromkeys(excerpts)))


def shown_of_e4(se: SelfEvaluation) -> str:
    return next(
        said(cell.text) for cell in cells(se, "What it shows") if "Two-reader" in said(cell.text)
    )


def test_a_quote_stands_under_its_document_with_reference_and_page() -> None:
    se = resting_on(an_excerpt("e4", QUOTE))
    assert shown_of_e4(se) == f"Two-reader checking: six months on\n“{QUOTE}” E4, p. 5"
    (cell,) = (one for one in cells(se, "What it shows") if QUOTE in said(one.text))
    assert [run.goes_to for run in cell.text if run.reference] == ["evidence-4"]


def test_quotes_stand_in_the_order_of_the_document_each_once() -> None:
    later = replace(an_excerpt("e4", "later words", 7), id="x2", sheet=6)
    first = an_excerpt("e4", "first words", 2)
    assert shown_of_e4(resting_on(later, first, later)).split("\n")[1:] == [
        "“first words” E4, p. 2",
        "“later words” E4, p. 7",
    ]


def test_a_long_quote_is_cut_after_sixty_words_and_says_so() -> None:
    words = [f"word{number}" for number in range(61)]
    printed = shown_of_e4(resting_on(an_excerpt("e4", " ".join(words))))
    assert printed.endswith("word59 …” E4, p. 5")
    whole = shown_of_e4(resting_on(an_excerpt("e4", " ".join(words[:60]))))
    assert whole.endswith("word59” E4, p. 5")


def test_a_box_is_named_by_its_note_and_page() -> None:
    box = replace(an_excerpt("e4", ""), area=Box(1, 1, 9, 9), note="The chart of drafts")
    assert shown_of_e4(resting_on(box)).endswith("\nThe chart of drafts E4, p. 5")
    unnamed = replace(box, note=" ")
    assert shown_of_e4(resting_on(unnamed)).endswith("\nA part of the page E4, p. 5")


def test_without_pages_the_quote_stands_alone_and_lost_words_say_so() -> None:
    assert shown_of_e4(resting_on(an_excerpt("e4", QUOTE, None))).endswith(f"\n“{QUOTE}”")
    lost = replace(an_excerpt("e4", QUOTE), anchoring=Anchoring.LOST)
    assert shown_of_e4(resting_on(lost)).endswith("E4, p. 5 (no longer found in the text)")


def test_a_finding_is_answered_with_the_pages_that_are_quoted() -> None:
    pages = (an_excerpt("e4", "one", 3), replace(an_excerpt("e4", "two", 2), id="x2", start=9))
    under = [said(cell.second) for cell in cells(resting_on(*pages), "Our answer")]
    assert "E4, p. 2; E4, p. 3" in under


@given(self_evaluations())
@settings(max_examples=40, deadline=None)
def test_every_quote_that_a_link_rests_on_is_printed(se: SelfEvaluation) -> None:
    printed = "\n".join(said(cell.text) for cell in cells(se, "What it shows"))
    rested = {link.excerpt_id for account in se.accounts for link in account.links}
    for one in se.excerpts:
        quote = f"“{in_a_sentence(one.quote)}”".replace("\u00a0", " ")
        assert not one.quote or one.id not in rested or quote in printed


def test_bullets_of_the_document_stand_small_within_a_quote_and_not_at_its_ends() -> None:
    quote = "■ Waits fell.\n■ Calls are returned \uf0b7 Plans are read ■"
    assert in_a_sentence(quote) == "Waits fell. • Calls are returned • Plans are read"
    assert in_a_sentence("From 2 to 3.5\nweeks – or less") == "From 2 to 3.5\nweeks – or less"
    assert "“Waits fell. • Calls" in shown_of_e4(resting_on(an_excerpt("e4", quote)))
