"""Invented weakness leaves: any that a bank could give, from nothing written to far too much."""

from hypothesis import strategies as st

from sendprep.reports.document import (
    ExactWords,
    Interval,
    IntervalRow,
    Run,
    Sign,
    Text,
    WeaknessTitle,
)
from sendprep.reports.document_sheet import (
    SheetBars,
    SheetEvidenceZone,
    SheetRow,
    SheetZone,
    Voice,
    WeaknessSheet,
)

_VOCABULARY = (
    "plans",
    "families",
    "wait",
    "advice",
    "EHC",
    "Tŷ",
    "Łódź",
    "12%",
    "family’s",
    "שלום",
)
_LONG = "https://www.ashmere.example/local-offer/annual_report?year=2025&part=" + "x" * 40
_phrases = st.lists(st.sampled_from((*_VOCABULARY, _LONG)), min_size=1, max_size=12).map(" ".join)
_passages = st.integers(1, 60).map(lambda count: "Drafts are read by two officers. " * count)
_labels = st.sampled_from(("Education", "Children and young people", "–", "Head of SEND"))
_GAP = (Run("Not written yet.", bold=True),)


def _marked(
    kind: str, texts: st.SearchStrategy[str], most: int
) -> st.SearchStrategy[tuple[Text, ...]]:
    """Draw items that begin with a mark of their own, by which they are found again."""
    return st.lists(texts, max_size=most).map(
        lambda drawn: tuple(
            (Run(f"{kind}{place}x ", bold=True), Run(text)) for place, text in enumerate(drawn)
        )
    )


def _zones(kind: str, one: str, most: int = 9) -> st.SearchStrategy[SheetZone]:
    items = _marked(kind, _phrases, most) | _marked(kind, _passages, 4)
    return st.builds(SheetZone, st.just(f"Heading {kind}"), items, st.just(one), st.just(_GAP))


@st.composite
def _bars(draw: st.DrawFn) -> SheetBars:
    ends = sorted(draw(st.lists(st.floats(0, 1), min_size=3, max_size=3)))
    interval = draw(st.none() | st.just(Interval(ends[1], ends[1], ends[0], ends[2])))
    labels = draw(st.lists(_phrases, min_size=1, max_size=8))
    rows = tuple(
        IntervalRow(
            f"Bar{place}x", text, "Audit round A1", "41 of 54", interval, "76%", "63% to 85%"
        )
        for place, text in enumerate(labels)
    )
    return SheetBars("Audited cases that meet each criterion", rows, draw(_phrases))


@st.composite
def _evidence(draw: st.DrawFn) -> SheetEvidenceZone:
    against = draw(st.lists(st.booleans(), max_size=40))
    rows = tuple(
        SheetRow(
            (Run(f"E{place}", bold=True, reference=True),),
            (Run(f"{draw(_phrases)} "), Run("(contradicts)" if stays else "")),
            draw(_labels),
            "5 Lived experience",
            "22 Sep 2025",
            (Run("212a", bold=True, reference=True),),
            stays,
        )
        for place, stays in enumerate(sorted(against), 1)
    )
    named = tuple(Run(f"{row.number[0].text}; ") for row in rows if row.stays)
    return SheetEvidenceZone(rows, len(rows), gap=_GAP, stand_for=named)


@st.composite
def sheets(draw: st.DrawFn) -> WeaknessSheet:
    """Draw the front of a leaf; items are marked "Did0x", "Did1x" … and rows "E1", "E2" …."""
    title = WeaknessTitle(
        number=3,
        title=draw(st.sampled_from(("EHC plan quality", "Plans " * 12))),
        anchor="sheet",
        judged="Inspectors, June 2024",
        judgement=draw(st.sampled_from(("Not sufficient", ""))),
        judgement_sign=Sign.BAD,
        viewed="Our view, December 2025",
        view="At risk",
        view_sign=Sign.PART,
        confidence="Low confidence",
    )
    voices = st.lists(st.builds(lambda text: Voice(text, (Run("A parent"),)), _phrases), max_size=5)
    leads = draw(st.lists(_labels, max_size=1))
    words = draw(st.integers(1, 120))
    return WeaknessSheet(
        title=title,
        count=9,
        leads=tuple((part, role) for role in leads for part in ("Senior owner", "NHS")),
        exact=ExactWords("Too many plans describe services. " * words, "Letter, page 4"),
        then=draw(_zones("Then", "point")),
        now=draw(_zones("Now", "point")),
        did=draw(_zones("Did", "action", 14)),
        voices=tuple(draw(voices)),
        no_voice=_GAP,
        difference=draw(_zones("Effect", "effect")),
        bars=draw(st.none() | _bars()),
        evidence=draw(_evidence()),
        not_yet=draw(_zones("Open", "point")),
        next=draw(_zones("Next", "step")),
        judgement=draw(_zones("View", "reason", 3)),
        questions=draw(_zones("Ask", "question") | st.just(SheetZone("Questions", (), "question"))),
    )
