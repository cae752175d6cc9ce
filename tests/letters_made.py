"""Invented revisit letters in every known layout of 2016 to 2022, with the truth beside them.

Recipe: a new wording is one more entry in the tuples below, and every property test tries it.
"""

import random
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from hypothesis import strategies as st

from sendprep.domain.inspection import Span
from sendprep.domain.weakness import Judgement

SUFFICIENT, NOT_SUFFICIENT = Judgement.SUFFICIENT, Judgement.NOT_SUFFICIENT
NONE_STATED = Judgement.NONE_STATED

AREAS = ("Ashmere", "North Wealdham", "Brook and Fenwick", "Kingsmarle upon Tarn", "St Oswin's")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SUBJECTS = (
    "Area leaders", "The lantern panel", "Ferry schools", "Parents and carers", "Harbour nurses",
    "The orchard board", "SENCOs", "Young people", "The mapping team", "Health visitors",
)  # fmt: skip
_VERBS = (
    "have gathered", "do not yet share", "now check", "have redrawn", "rarely discuss",
    "continue to review", "have begun co-production of", "have strengthened", "often repeat",
)  # fmt: skip
_OBJECTS = (
    "the part-time timetables", "their commissioning calendars", "20-week assessments",
    "the long-term lantern plan", "written contributions to plans", "the well-being register",
    "decision-making about placements", "the preparation for adulthood pathway",
    "information that families understand", "multi-agency harbour meetings",
)  # fmt: skip
_ENDINGS = (
    "", " across the area", " with confidence", ", although this is recent", " in most schools",
    " (a way of working that began in 2018)", "; this is not the case everywhere",
    " and children's views shape what happens next",
)  # fmt: skip
FALSE_FRIENDS = (
    "The local area is making sufficient progress in relation to these aims.",
    "However, there has been sufficient progress to develop a useful source of information.",
    "Since the initial inspection, leaders have set up a panel.",
    "Leaders say that sufficient progress has been made with the lantern plan.",
)
JUDGED = {
    SUFFICIENT: (
        "The area has made sufficient progress to improve this area of weakness.",
        "The local area has made sufficient progress to improve this previous area of weakness.",
        "The local area has made sufficient progress in addressing this significant weakness.",
        "As a result, the area has now made sufficient progress to improve this area of weakness.",
        "The local area has made sufficient progress in this area.",
    ),
    NOT_SUFFICIENT: (
        "The area has not made sufficient progress to improve this area of weakness.",
        "The local area has not made sufficient progress to improve this area of weakness.",
        "The area has not yet made sufficient progress in addressing this significant weakness.",
        "However, the area hasn’t made sufficient progress to improve this area of weakness.",
        "The local authority and CCG have not made sufficient progress to address this weakness.",
    ),
}


class Lead(Enum):
    """How weaknesses are led in (domain.md 6c, items 1 to 3), or numbered with a label."""

    FOLLOWING = "At the initial inspection, inspectors found the following:"
    THAT = "The initial inspection found that"
    LABEL = "Area of weakness"
    BARE = ""


@dataclass(frozen=True)
class MadeWeakness:
    text: str
    judgement: Judgement
    findings: tuple[str, ...]


@dataclass(frozen=True)
class MadeLetter:
    area: str
    visit: Span
    letter_date: date
    weaknesses: tuple[MadeWeakness, ...]

    def count(self, judgement: Judgement) -> int:
        return sum(one.judgement is judgement for one in self.weaknesses)


@dataclass(frozen=True)
class Layout:
    """The choices that published letters differ in."""

    lead: Lead = Lead.FOLLOWING
    mark: str = "- "
    heading: str = ""
    findings_marked: bool = True
    bold: bool = True
    wording: int = 0
    title: int = 0
    totals: int = 0
    main_findings: str = "## Main findings"
    judged_above: bool = False


@dataclass(frozen=True)
class Block:
    """One paragraph of a letter as it is to be set."""

    text: str
    mark: str = ""
    bold: bool = False


def made_letter(seed: int, lead: Lead = Lead.FOLLOWING, missing: bool = False) -> MadeLetter:
    """Return an invented letter; `missing` leaves some judgements out of it."""
    rng = random.Random(seed)
    start = date(2019 + rng.randrange(3), 1 + rng.randrange(11), 1 + rng.randrange(28))
    end = date.fromordinal(start.toordinal() + 2 + rng.randrange(3))
    weaknesses = tuple(_weakness(rng, lead, missing) for _ in range(rng.randint(1, 7)))
    sent = date.fromordinal(end.toordinal() + 40)
    return MadeLetter(rng.choice(AREAS), Span(start, end), sent, weaknesses)


def as_stated(letter: MadeLetter) -> MadeLetter:
    """Return the letter with every judgement stated."""
    stated = (
        replace(one, judgement=SUFFICIENT) if one.judgement is NONE_STATED else one
        for one in letter.weaknesses
    )
    return replace(letter, weaknesses=tuple(stated))


def sentence(rng: random.Random) -> str:
    parts = (rng.choice(_SUBJECTS), rng.choice(_VERBS), rng.choice(_OBJECTS))
    return " ".join(parts) + rng.choice(_ENDINGS) + "."


def _weakness(rng: random.Random, lead: Lead, missing: bool) -> MadeWeakness:
    match lead:
        case Lead.FOLLOWING | Lead.LABEL:
            text = " ".join(sentence(rng) for _ in range(rng.randint(1, 2)))
        case Lead.THAT:
            text = f"there was a lack of oversight of {rng.choice(_OBJECTS)}."
        case Lead.BARE:
            text = _bare(rng)
    judgements = [SUFFICIENT, NOT_SUFFICIENT, *([NONE_STATED] if missing else [])]
    findings = tuple(_finding(rng) for _ in range(rng.randint(1, 4)))
    return MadeWeakness(text, rng.choice(judgements), findings)


def _bare(rng: random.Random) -> str:
    """A noun phrase, with a duty behind a dash or with no full stop at all."""
    phrase = f"The quality of {rng.choice(_OBJECTS)}"
    dash = rng.choice((" — ", " – ", ""))
    duty = f"the local area must ensure that {rng.choice(_OBJECTS)} improve."
    return phrase + dash + duty if dash else phrase


def _finding(rng: random.Random) -> str:
    sentences = [sentence(rng) for _ in range(rng.randint(1, 5))]
    if rng.random() < 0.3:
        sentences.insert(rng.randint(1, len(sentences)), rng.choice(FALSE_FRIENDS))
    return " ".join(sentences)


def blocks(letter: MadeLetter, layout: Layout) -> list[Block]:
    """Return the letter's paragraphs, top to bottom."""
    body: list[Block] = []
    for number, weakness in enumerate(letter.weaknesses, 1):
        body += _section(weakness, layout, number)
    return [*_head(letter, layout), *body, *_tail(letter, layout)]


def _head(letter: MadeLetter, layout: Layout) -> list[Block]:
    titles = (
        f"Joint area SEND revisit in {letter.area}",
        f"Joint local area SEND revisit in {letter.area}.",
    )
    return [
        Block("Inspectorate Lantern House Ferry Road FE1 2RY"),
        Block(spoken(letter.letter_date), bold=layout.bold),
        Block("Ms Invented Name, Director of Children's Services"),
        Block("Dear Ms Name"),
        Block(titles[layout.title % 2], bold=layout.bold),
        Block(
            f"Between {spoken_span(letter.visit)}, Ofsted and the Care Quality Commission (CQC)"
            f" revisited the area of {letter.area} to decide whether sufficient progress has been"
            " made in addressing each of the areas of significant weakness detailed in the letter"
            " published on 16 July 2018."
        ),
        Block(_summary(letter, layout)),
        Block("Inspectors spoke with ferry crews, lantern keepers and orchard families."),
        Block(layout.main_findings.lstrip("# "), bold=layout.bold),
    ]


def _section(weakness: MadeWeakness, layout: Layout, number: int) -> list[Block]:
    mark = f"{number}. " if layout.mark == "1. " else layout.mark
    match layout.lead:
        case Lead.FOLLOWING:
            start = [Block(Lead.FOLLOWING.value, mark), Block(weakness.text, bold=layout.bold)]
        case Lead.THAT:
            start = [Block(f"{Lead.THAT.value} {weakness.text}", mark)]
        case Lead.LABEL:
            label = Block(f"{Lead.LABEL.value} {number}", bold=layout.bold)
            start = [label, Block(weakness.text, bold=layout.bold)]
        case Lead.BARE:
            start = [Block(weakness.text, mark)]
    bullet = ("■ " if layout.mark == "1. " else layout.mark) if layout.findings_marked else ""
    findings = [Block(finding, bullet) for finding in weakness.findings]
    if weakness.judgement is NONE_STATED:
        return [*start, *findings]
    judged = Block(JUDGED[weakness.judgement][layout.wording % 5], bold=layout.bold)
    if layout.judged_above:
        return [*start, judged, *findings]
    return [*start, *findings, judged]


def _summary(letter: MadeLetter, layout: Layout) -> str:
    good, bad = letter.count(SUFFICIENT), letter.count(NOT_SUFFICIENT)
    if not bad:
        every = ("each of the serious weaknesses", f"all {len(letter.weaknesses)} weaknesses")
        return f"The area has made sufficient progress in addressing {every[layout.totals % 2]}."
    if not good:
        return "The area has not made sufficient progress in addressing any of the weaknesses."
    numbers = (_NUMBERS[good], _NUMBERS[bad]) if layout.totals % 2 else (str(good), str(bad))
    return (
        f"The area has made sufficient progress in addressing {numbers[0]} of the significant"
        " weaknesses identified at the initial inspection. The area has not made sufficient"
        f" progress in addressing {numbers[1]} significant weaknesses. This letter says why."
    )


def _tail(letter: MadeLetter, layout: Layout) -> list[Block]:
    good, total = letter.count(SUFFICIENT), len(letter.weaknesses)
    if not letter.count(NOT_SUFFICIENT):
        close = (
            "As leaders of the local area have made sufficient progress against all of the"
            " weaknesses identified in the written statement, the visits should cease."
        )
    elif not good:
        close = "As none of the significant weaknesses have improved, others decide what is next."
    else:
        close = (
            f"The area has made sufficient progress in addressing {_NUMBERS[good]} of the {total}"
            " significant weaknesses identified at the initial inspection."
        )
    covid = "During the inspection, we considered the impact of COVID-19 on ferries."
    return [
        *([Block(covid), Block("Ferries ran late.")] if layout.totals < 2 else []),
        Block(close),
        Block("Yours sincerely"),
        Block("Invented Name"),
        Block("cc: Department for Ferries"),
    ]


def as_markdown(letter: MadeLetter, layout: Layout) -> str:
    """Return the letter as Markdown, with the marks that conversions leave in it."""
    return "\n\n".join(_marked_down(block, layout) for block in blocks(letter, layout)) + "\n"


def _marked_down(block: Block, layout: Layout) -> str:
    text = f"**{block.text}**" if block.bold else block.text
    if layout.heading and block.mark and block.text.startswith(Lead.THAT.value):
        return f"{layout.heading}{block.mark}{block.text}"
    return block.mark + text


def spoken(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def spoken_span(span: Span) -> str:
    """The year once, and the month once where it is the same."""
    start, end = span.start, span.end
    if start.month == end.month:
        return f"{start.day} and {spoken(end)}"
    return f"{start.day} {start:%B} and {spoken(end)}"


leads = st.sampled_from(Lead)
seeds = st.integers(0, 100_000)


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """Every layout that a letter may have; bare lists tell weaknesses from findings by bullets."""
    lead = draw(leads)
    return Layout(
        lead=lead,
        mark=draw(st.sampled_from(("- ", "■ ", "• ", "1. "))),
        heading=draw(st.sampled_from(("", "## "))),
        findings_marked=draw(st.booleans()) if lead is not Lead.BARE else False,
        bold=draw(st.booleans()),
        wording=draw(st.integers(0, 4)),
        title=draw(st.integers(0, 1)),
        totals=draw(st.integers(0, 3)),
        main_findings=draw(
            st.sampled_from(("## Main findings", "Main findings", "# Main Findings"))
        ),
    )
