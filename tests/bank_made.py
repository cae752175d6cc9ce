"""Invented banks for tests: single rows, and a small bank that is filled with one of each."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.bank.log import LOGGED
from sendprep.domain.action import Action, CriterionLink, Reaudit
from sendprep.domain.audit import AgreedGrade, Audit, AuditRound, BoardSight, Pass, Score
from sendprep.domain.binder import Agreed, Binding, Issue, NumberedPart, PackSection, Recipe
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import AgeBand, Case, Flag
from sendprep.domain.draw import draw, replaced
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role, Rung
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Event, Framework, Inspection, LetterKind, Span
from sendprep.domain.kept_words import KeptWords
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.revisit import (
    Group,
    Lead,
    LeadPart,
    Meeting,
    Person,
    Question,
    Request,
    Touch,
)
from sendprep.domain.sample import DrawPlan
from sendprep.domain.sample_frame import frame_of
from sendprep.domain.search import SavedSearch
from sendprep.domain.second_audits import second_cases
from sendprep.domain.statutory_clock import CaseDays, LawfulException
from sendprep.domain.statutory_clock import Step as ClockStep
from sendprep.domain.supplied_text import SuppliedText, TextOrigin
from sendprep.domain.tracked_case import Support, TrackedCase, TrackedDocument, TrackedMonth
from sendprep.domain.weakness import Finding, Judgement, Weakness, WeaknessKind
from sendprep.services.read_instruments import EHC_PLAN, instrument

PASSPHRASE = 'o\'clock "seven"; drop é ✓'


def plain_bank(folder: Path) -> Bank:
    """Make an empty, unencrypted bank."""
    return Bank.create(folder / "Ashmere.sendprep", None, "Sam Carter", "LAPTOP-1")


def locked_bank(folder: Path) -> Bank:
    """Make an empty, encrypted bank."""
    return Bank.create(folder / "Ashmere.sendprep", PASSPHRASE, "Sam Carter", "LAPTOP-1")


def an_inspection() -> Inspection:
    """Return an inspection whose every field says something."""
    return Inspection(
        area="Ashmere",
        framework=Framework.REVISIT_2016,
        kind=LetterKind.INITIAL,
        visit=Span(date(2025, 3, 3), date(2025, 3, 7)),
        letter_date=date(2025, 4, 28),
        outcome=None,
        revisit=Span(date(2026, 10, 5), date(2026, 10, 8)),
        context="Ashmere is an invented area.",
        goes_to="Partnership board",
    )


def a_weakness(number: int = 1, text: str = "the slow turning of the mill wheel") -> Weakness:
    """Return a new weakness."""
    return Weakness(
        id=new_id(),
        number=number,
        kind=WeaknessKind.SIGNIFICANT_WEAKNESS,
        text=text,
        title="Mill wheel",
        page=2,
        judgement=Judgement.NOT_SUFFICIENT,
    )


def a_finding(weakness: Weakness, number: int = 1, text: str = "The wheel creaks.") -> Finding:
    """Return a new finding under a weakness."""
    return Finding(new_id(), weakness.id, number, text, 3)


def some_evidence(number: int = 1, title: str = "Audit of the wheel") -> Evidence:
    """Return a new piece of evidence, without an original."""
    return Evidence(
        id=new_id(),
        number=number,
        title=title,
        kind=EvidenceKind.AUDIT,
        filename=f"audit {number}.pdf",
        sha256=f"{number:064x}",
        size=1234,
        added=datetime(2026, 2, 3, 10, 42, tzinfo=UTC),
        evidence_date=date(2026, 1, 31),
        period=Span(date(2025, 9, 1), date(2025, 12, 31)),
        agency=Agency.HEALTH,
    )


def a_link(evidence: Evidence, weakness: Weakness, finding: Finding | None = None) -> Link:
    """Return a new link."""
    finding_id = finding.id if finding else None
    return Link(new_id(), evidence.id, weakness.id, finding_id, Role.SUPPORTS, Rung.IMPACT, "why")


def an_excerpt(evidence: Evidence, text_id: str, quote: str = "wheel", at: int = 4) -> Excerpt:
    """Return a new excerpt of the first page of a text."""
    return Excerpt(
        id=new_id(),
        evidence_id=evidence.id,
        quote=quote,
        before="The ",
        after=" was oiled.",
        page=1,
        text_id=text_id,
        sheet=0,
        start=at,
        end=at + len(quote),
        added=datetime(2026, 2, 4, 9, 30, tzinfo=UTC),
        note="Look at the axle.",
    )


def a_supplied_text(evidence: Evidence, page: int = 2, text: str = "A sluice") -> SuppliedText:
    """Return a new summary that an officer typed."""
    when = datetime(2026, 2, 5, 11, 0, tzinfo=UTC)
    return SuppliedText(new_id(), evidence.id, page, text, TextOrigin.TYPED, "Sam Carter", when)


def some_cases(number: int = 12) -> tuple[Case, ...]:
    """Return cases of two needs, every fourth of them looked after."""
    return tuple(
        Case(
            id=f"P{at:05}",
            list=ListName.EHC_PLANS,
            age_band=AgeBand.AGED_11,
            need=("ASD", "SLCN")[at % 2],
            phase="Secondary",
            setting="Mainstream",
            issued=date(2024, 5, 1),
            updated=None,
            reviewed=date(2025, 5, 1),
            flags=frozenset({Flag.LOOKED_AFTER} if at % 4 == 0 else ()),
        )
        for at in range(number)
    )


def keep_a_draw(bank: Bank, seed: str = "wheel", size: int = 5) -> KeptDraw:
    """Keep a draw in a bank, within a change, with a case that was replaced since."""
    cases = some_cases()
    plan = DrawPlan(size, seed, ("need",), least=1, excluded={"P00002": "Moved out"})
    drawn = draw(frame_of(cases), plan)
    drawn = replaced(drawn, drawn.ids[0], "Plan ceased")
    frame = bank.frames.put("Children of the mill", date(2026, 1, 31), cases)
    when = datetime(2026, 2, 6, 12, 0, tzinfo=UTC)
    kept = KeptDraw(new_id(), frame.id, drawn, when, "Sam Carter")
    bank.draws.add(kept)
    return kept


def keep_a_round(bank: Bank, kept: KeptDraw, title: str = "Of the mill") -> AuditRound:
    """Keep a round of a draw, within a change, with nobody's audits so far."""
    when = datetime(2026, 2, 7, 9, 0, tzinfo=UTC)
    second = second_cases(kept.draw, 2)
    number = bank.rounds.next_number()
    asked = instrument(EHC_PLAN, 1)
    round_ = AuditRound(
        new_id(), number, title, kept.id, asked.id, asked.version, asked.hash, when, second
    )
    bank.rounds.add(round_)
    return round_


def keep_audits(bank: Bank, round_: AuditRound) -> Audit:
    """Keep what a round may hold, within a change, and return a second, finished audit."""
    case = round_.second[0]
    for which, auditor in ((Pass.FIRST, "Sam Carter"), (Pass.SECOND, "Jo Bell")):
        made = bank.audits.begin(round_.id, case, which, auditor)
        bank.audits.put_score(made.id, Score("B1", "2", "Needs of K are all there."))
        bank.audits.put_score(made.id, Score("F2", "0", "Of Mill Lane", "It is a street"))
        bank.audits.finish(made.id, datetime(2026, 2, 8, 9, 0, tzinfo=UTC))
    when = datetime(2026, 2, 9, 9, 0, tzinfo=UTC)
    bank.rounds.agree(AgreedGrade(round_.id, case, "Good", "One reading", "Sam Carter", when))
    bank.rounds.see(BoardSight(new_id(), round_.id, "Millers", date(2026, 3, 1), "Oil it"))
    days = {ClockStep.REQUEST: date(2025, 9, 1)}
    exceptions = (LawfulException("absent", "Away for five weeks"),)
    bank.case_days.put(round_.id, CaseDays(case, days, exceptions))
    return bank.audits.get(made.id)


def keep_an_action(bank: Bank, round_: AuditRound, weakness: Weakness) -> Action:
    """Keep what a round may lead to, within a change: a link, an action and its re-audit."""
    bank.criterion_links.add(CriterionLink(round_.instrument_id, "F2", weakness.id))
    number = bank.actions.next_number()
    new = Action(
        id=new_id(),
        number=number,
        text="Oil the axle",
        weakness_id=weakness.id,
        owner="Head miller",
        due=date(2026, 4, 1),
        done=date(2026, 3, 20),
    )
    bank.actions.add(new)
    bank.actions.put_reaudit(Reaudit(new.id, round_.id, "F2", date(2026, 7, 1)))
    return new


def a_tracked_case(number: int = 1) -> TrackedCase:
    """Return a new tracked case, with a document and a month."""
    return TrackedCase(
        id=new_id(),
        number=number,
        case_id=f"P{number:05}",
        support=Support.PLAN,
        age_band="11-15",
        need="SLCN",
        phase="Secondary",
        setting="Mainstream",
        is_in_alternative_provision=True,
        services=frozenset({Agency.EDUCATION, Agency.HEALTH}),
        named=date(2026, 2, 9),
        documents={"plan": TrackedDocument("plan", date(2026, 2, 10))},
        months=(TrackedMonth("2025-03", "The wheel stood still."),),
    )


def some_kept_words(place: str, words: str = "Miller") -> KeptWords:
    """Return a new decision that words may be printed."""
    when = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)
    return KeptWords(new_id(), place, words, "a name", "He is a mill ✓", "Sam Carter", when)


def keep_a_binder(bank: Bank, evidence: Evidence) -> Recipe:
    """Keep a recipe with an issue, something withheld and somebody who agreed, within a change."""
    recipe = Recipe(
        id=new_id(),
        name="For the mill",
        edition=Edition.BOARD,
        binding=Binding.ONE_SIDE,
        has_dividers=False,
        copies=3,
        left_out=frozenset({PackSection.GLOSSARY, PackSection.TIMELINE}),
        left_out_exhibits=frozenset({evidence.id}),
    )
    bank.recipes.put(recipe)
    bank.issues.put(
        Issue(
            id=new_id(),
            recipe_id=recipe.id,
            number=1,
            made=date(2026, 5, 1),
            state="5" * 64,
            pack_sha256="6" * 64,
            exhibits_sha256="7" * 64,
            parts=(NumberedPart("cover", ("1", "1a")), NumberedPart("E1", ("2",))),
            entries=(("E1", "8" * 64),),
        )
    )
    bank.withheld.put(Withheld(Edition.PARENTS, f"evidence/{evidence.id}", "Of one family"))
    bank.agreed.put(Agreed("overview", "Head miller", date(2026, 5, 2)))
    return recipe


def keep_the_days(bank: Bank, finding: Finding, evidence: Evidence) -> Question:
    """Keep one of everything of the days of the revisit, within a change."""
    person = Person(new_id(), "Head miller", "Sam Carter", "The mill", "01632 960123", "a@b.test")
    bank.people.put(person)
    bank.people.put_lead(Lead(finding.weakness_id, LeadPart.SENIOR, person.id))
    weakness_ids = (finding.weakness_id,)
    bank.meetings.put(
        Meeting(
            id=new_id(),
            day=date(2026, 10, 6),
            title="With the millers",
            group=Group.LEADERS,
            starts="09:30",
            ends="10:30",
            room="Loft",
            attends="Head miller\nMiller",
            weakness_ids=weakness_ids,
        )
    )
    question = Question(
        id=new_id(),
        number=bank.questions.next_number(),
        text="Why does it creak?",
        line="It was oiled [E1 p2].",
        who="Head miller",
        weakness_id=finding.weakness_id,
        finding_id=finding.id,
        group=Group.COUNCIL,
    )
    bank.questions.put(question)
    day = date(2026, 10, 6)
    bank.touches.put(Touch(new_id(), day, "The loft is cold", "Miller", "A stove was lit", day))
    bank.requests.put(
        Request(
            id=new_id(),
            number=bank.requests.next_number(),
            asked=day,
            text="The oil book",
            asked_by="Lead inspector",
            given="A copy",
            given_on=day,
            given_by="Miller",
            evidence_id=evidence.id,
            sha256=evidence.sha256,
        )
    )
    return question


def pages_of(*texts: str) -> Pages:
    """Return pages of plain lines."""
    return Pages(
        tuple(
            Page(number, tuple(Line(line) for line in text.split("\n")))
            for number, text in enumerate(texts, 1)
        ),
        "test 1",
    )


def fill(bank: Bank) -> tuple[Weakness, Finding, Evidence, Link]:
    """Put one of everything into a bank, in one change.

    A bank of a new schema for tests/banks is made by this alone: `Bank.create(path, None, ...)`,
    `fill`, close; and is never made again once that schema was released.
    """
    weakness = a_weakness()
    finding = a_finding(weakness)
    evidence = some_evidence()
    link = a_link(evidence, weakness, finding)
    pages = pages_of("The wheel was oiled.", "It turns again.")
    with bank.change("Fill"):
        bank.inspection.set(an_inspection())
        bank.weaknesses.add(weakness)
        bank.findings.add(finding)
        bank.evidence.add(evidence)
        bank.links.add(link)
        bank.narrative.write(weakness.id, Section.POSITION, "It had stood still since May.")
        bank.strengths.add(Strength(new_id(), "The millers know every sack.", 4))
        bank.events.add(Event(new_id(), date(2026, 1, 15), "Millers' meeting"))
        excerpt = an_excerpt(evidence, bank.texts.put(evidence.id, pages))
        bank.excerpts.add(excerpt)
        bank.links.add(replace(a_link(evidence, weakness), excerpt_id=excerpt.id))
        bank.supplied_texts.add(a_supplied_text(evidence))
        bank.saved_searches.add(SavedSearch(new_id(), "Oil", "oil*"))
        round_ = keep_a_round(bank, keep_a_draw(bank))
        keep_audits(bank, round_)
        keep_an_action(bank, round_, weakness)
        bank.tracked_cases.add(a_tracked_case())
        bank.kept_words.add(some_kept_words(f"evidence/{evidence.id}/title"))
        keep_a_binder(bank, evidence)
        keep_the_days(bank, finding, evidence)
    return weakness, finding, evidence, link


def dump(bank: Bank) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the logged tables, to compare one state of a bank with another."""
    return {
        table: bank.db.execute(f"select * from {table} order by id").fetchall() for table in LOGGED
    }
