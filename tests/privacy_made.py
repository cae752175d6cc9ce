"""Invented text of case notes in which every identifier is known, and so is every decoy."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cohorts_made import nhs_number, upn

from sendprep.domain.privacy import Hit, Kind, Names, find

_GIVEN = ["Ada", "Zofia", "Kofi", "Amelia", "Jean-Luc", "Siân", "Mohammed", "Poppy"]
_FAMILY = ["Okafor", "O'Neill", "Szymańska", "Smith", "Begum", "Nguyen", "Hughes-Jones"]
_TITLES = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Mrs.", "Dr."]
_PLACES = ["DY1 1HF", "B43 6JN", "WR5 2NP", "SW1A 1AA", "M1 1AE", "CT14 9TN"]
_PHONES = ["01384 555123", "07700 900123", "020 7946 0018", "+44 7700 900 456", "(0121) 496 0999"]
_FRAMES = {
    Kind.UPN: ["Her UPN is {}.", "pupil {} moved school in May", "({}) has a plan"],
    Kind.NHS_NUMBER: [
        "NHS number {} was on the letter.",
        "The NHS no. is {}",
        "seen at clinic: {}",
    ],
    Kind.BIRTH_DATE: [
        "DOB: {}",
        "born on {} in the area",
        "His date of birth is {}.",
        "(d.o.b. {})",
    ],
    Kind.POSTCODE: ["The family moved to {} last year.", "Lives near {}, with an aunt"],
    Kind.PHONE: ["Call mum on {} after three.", "Tel {}"],
    Kind.EMAIL: ["Write to {} about the review.", "copied to {};"],
    Kind.TITLED_NAME: ["{} chaired the review.", "advice came from {}, who wrote twice"],
    Kind.NAME: ["{} likes swimming.", "We met {} at home.", "a plan for {}’s next year,"],
    Kind.FEW: ["{} moved to the unit.", "Of these, {} had no plan.", "a group with {} in it"],
}
_DECOYS = [
    "The plan was issued on 14/04/2016 and reviewed on 2 May 2017.",
    "In 2019/20 there were 3,562 plans, 46.4% of them within 20 weeks.",
    "St Mary's Primary School and Alice Street Nursery shared a teacher.",
    "The Charlotte Court Centre opened in 2018; King George Academy followed.",
    "Section F names 5 hours a week, 1:1, from September 2025.",
    "See regulation 12(1)(f), Code 9.69 and UKUT 217 of 2020.",
    "URN 103704, reference 2596504748 and order 9820163231 were checked.",
    "Sarcastic remarks may not help; we will mark it in May, and hope and grace matter.",
    "Year 9 pupils born in the summer term do less well.",
    "Key stage 2 results for E10 and C4 rose, B2 fell.",
    "The SENCO and the Educational Psychologist met on Monday 3 March 2025.",
    "NHS England and Dudley ICB wrote a joint plan of 10 pages, 1234567890 words too long.",
    "Costs were £1,204,500.25 over 2021-22; unit 0121 was closed.",
    "Version A801200005001 of the form was withdrawn.",
    "One in five pupils, 14 children and 3.5 pupils a class; 1 to 4 children are hidden.",
    "Two children's centres, 2 children’s homes and a one-child rule; in Year 3 pupils learn.",
    "Doctor and therapist agree; the Dr visit was short; Miss a day and it shows.",
]


@dataclass(frozen=True)
class Written:
    """A text, and where in it which kinds stand."""

    text: str
    hits: tuple[Hit, ...]


def written(sentences: int, seed: int) -> Written:
    """Return sentences of which two in three tell who somebody is."""
    rng = Random(seed)
    text, hits = "", []
    for _ in range(sentences):
        if rng.randrange(3) == 0:
            text += rng.choice(_DECOYS) + " "
            continue
        kind = rng.choice(list(Kind))
        before, after = rng.choice(_FRAMES[kind]).split("{}")
        told = _TOLD[kind](rng)
        if kind is Kind.NHS_NUMBER and "NHS" not in before:
            told = f"{told[:3]} {told[3:6]} {told[6:]}"
        hits.append(Hit(kind, len(text + before), len(text + before + told)))
        text += before + told + after + rng.choice([" ", "\n"])
    return Written(text, tuple(hits))


def names() -> Names:
    """Return the given names that the texts use, and words of places."""
    places = frozenset({"school", "street", "court", "academy", "centre", "primary", "nursery"})
    words = frozenset(name.casefold() for name in [*_GIVEN, "Alice", "Charlotte", "George", "Mary"])
    return Names(words, places, frozenset({"st", "king"}))


def measured(one: Written) -> tuple[dict[Kind, float], float]:
    """Return the recall of each kind, and the precision of all: of hits of the right kind that
    reach over what was meant."""
    found = find(one.text, names(), counts=True)
    meant, told = set(one.hits), set(found)
    caught = {hit for hit in one.hits if hit in told or any(_same(hit, it) for it in found)}
    right = [hit for hit in found if hit in meant or any(_same(it, hit) for it in one.hits)]
    recall = {}
    for kind in Kind:
        of_kind = [hit for hit in one.hits if hit.kind is kind]
        recall[kind] = sum(hit in caught for hit in of_kind) / len(of_kind)
    return recall, len(right) / len(found)


def _same(meant: Hit, found: Hit) -> bool:
    return meant.kind is found.kind and found.start <= meant.start and found.end >= meant.end


def _name(rng: Random) -> str:
    given = rng.choice(_GIVEN)
    return rng.choice([given, f"{given} {rng.choice(_FAMILY)}"])


def _titled(rng: Random) -> str:
    initial = rng.choice(["", "J. ", "A B "])
    return f"{rng.choice(_TITLES)} {initial}{rng.choice(_FAMILY)}"


def _born(rng: Random) -> str:
    day = date(2001, 1, 1) + timedelta(rng.randrange(8000))
    long = f"{day.day} {day:%B} {day.year}"
    return rng.choice([f"{day:%d/%m/%Y}", f"{day:%d.%m.%y}", day.isoformat(), long])


_TOLD: dict[Kind, Callable[[Random], str]] = {
    Kind.UPN: lambda rng: upn(f"{rng.randrange(10**12):012}"),
    Kind.NHS_NUMBER: nhs_number,
    Kind.BIRTH_DATE: _born,
    Kind.POSTCODE: lambda rng: rng.choice(_PLACES),
    Kind.PHONE: lambda rng: rng.choice(_PHONES),
    Kind.EMAIL: lambda rng: (
        f"a.{rng.choice(['okafor', 'smith'])}{rng.randrange(99)}@example.org.uk"
    ),
    Kind.TITLED_NAME: _titled,
    Kind.NAME: _name,
    Kind.FEW: lambda rng: (
        f"{rng.choice(['3', 'two', 'Four', '1', 'one looked-after'])} "
        f"{rng.choice(['children', 'pupils', 'young people', 'boys', 'girl', 'families'])}"
    ),
}
