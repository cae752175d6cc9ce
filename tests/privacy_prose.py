"""Invented sentences of the field, each with what in it tells who somebody is, or with nothing.

Each has a label, so that what is found can be told apart: `UPN, lower case` and `school named after
somebody` are labels. Nothing here is of a real person, letter or report.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cohorts_made import nhs_number, upn

from sendprep.domain.privacy import Kind, Names, find
from sendprep.services.read_rules import given_names

_FAMILY = [
    *("Okafor", "Smith", "Begum", "O'Neill", "McIntyre", "Hughes-Jones", "Szymańska", "Nguyen"),
    *("Patel", "Taylor", "Ó'Briain", "Khan", "Featherstone", "Ali", "Wu", "Abernathy", "Singh"),
]
_FIRST = [
    *("Kezia", "Tobiasz", "Xanthe", "Zephyr", "Oluwaseun", "Ffion", "Caoimhe", "Siobhán", "Ngozi"),
    *("Ryszard", "Maliha", "Anaya", "Bronwyn", "Tadhg", "Ines", "Yusra", "Temitope", "Wiktor"),
    *("Lacey-Mae", "Ebony", "Kit", "Wren", "Otis", "Bohdan", "Oksana", "Thandiwe", "Rohan"),
    *("Keir", "Idris", "Marnie", "Quillon", "Ysolde", "Brannoc", "Tamsyn", "Odhrán", "Zsófia"),
]
"""Given names of which the list may hold some; those that it holds are not drawn as unlisted."""
_KIN = ["mum", "mother", "dad", "father", "brother", "sister", "grandmother", "aunt", "uncle"]
_STREETS = ["Road", "Street", "Lane", "Avenue", "Close", "Court", "Drive", "Way"]
_SCHOOLS = ["Primary School", "Academy", "High School", "Infants", "School", "College"]


@dataclass(frozen=True)
class Told:
    """What a sentence holds: its label, its words, and what kind they are."""

    label: str
    kind: Kind
    words: str
    frame: str


@dataclass(frozen=True)
class Tally:
    """How many of a label's words were found, or of a decoy's sentences were passed over."""

    right: int
    all: int

    @property
    def share(self) -> float:
        """The share, 0 to 1."""
        return self.right / self.all


@dataclass(frozen=True)
class Measured:
    """Recall by label, sentences passed over by decoy, and precision by kind."""

    recall: dict[str, Tally]
    passed: dict[str, Tally]
    precision: dict[Kind, Tally]


def measure(sentences: int, seed: int) -> Measured:
    """Look through this many sentences with an identifier and as many without."""
    rng = Random(seed)
    names = given_names()
    listed = sorted(word.title() for word in names.words if word.isalpha() and len(word) > 2)
    unlisted = [one for one in _FIRST if names.words.isdisjoint(one.casefold().split("-"))]
    found, meant = Counter[str](), Counter[str]()
    right, hits_of = Counter[Kind](), Counter[Kind]()
    for number in range(sentences):
        told = _TOLD[number % len(_TOLD)](rng, listed, unlisted)
        text, start = _in(told.frame, told.words, rng)
        end = start + len(told.words)
        hits = find(text, names, counts=True)
        meant[told.label] += 1
        found[told.label] += any(hit.start <= start and hit.end >= end for hit in hits)
        for hit in hits:
            hits_of[hit.kind] += 1
            right[hit.kind] += hit.start < end and hit.end > start
    passed, decoys = _decoys(sentences, rng, names, listed, hits_of)
    return Measured(
        {label: Tally(found[label], meant[label]) for label in meant},
        {label: Tally(passed[label], decoys[label]) for label in decoys},
        {kind: Tally(right[kind], hits_of[kind]) for kind in Kind if hits_of[kind]},
    )


def _decoys(
    sentences: int, rng: Random, names: Names, listed: list[str], hits_of: Counter[Kind]
) -> tuple[Counter[str], Counter[str]]:
    passed, all_ = Counter[str](), Counter[str]()
    for number in range(sentences):
        label, frames = _DECOYS[number % len(_DECOYS)]
        text = _filled(rng.choice(frames), rng, listed)
        hits = find(text, names, counts=True)
        all_[label] += 1
        passed[label] += not hits
        hits_of.update(hit.kind for hit in hits)
    return passed, all_


def _in(frame: str, words: str, rng: Random) -> tuple[str, int]:
    """Return a sentence with the words in it, between others, and where they begin."""
    before, after = frame.split("{}")
    lead = rng.choice(["", "The plan was reviewed in May. ", "Since 2023 waits fell by 12%.\n"])
    return f"{lead}{before}{words}{after} It was agreed.", len(lead) + len(before)


def _filled(frame: str, rng: Random, listed: Sequence[str]) -> str:
    return (
        frame.replace("NAME", rng.choice(listed))
        .replace("FAMILY", rng.choice(_FAMILY))
        .replace("STREET", rng.choice(_STREETS))
        .replace("SCHOOL", rng.choice(_SCHOOLS))
        .replace("TEN", "".join(rng.choice("0123456789") for _ in range(10)))
        .replace("DAY", f"{_day(rng):%d/%m/%Y}")
    )


_Make = Callable[[Random, Sequence[str], Sequence[str]], Told]


def _fixed(label: str, kind: Kind, words: Callable[[Random], str], *frames: str) -> _Make:
    return lambda rng, _, __: Told(label, kind, words(rng), rng.choice(frames))


def _listed(label: str, words: Callable[[str, Random], str], *frames: str) -> _Make:
    def make(rng: Random, listed: Sequence[str], _: Sequence[str]) -> Told:
        return Told(label, Kind.NAME, words(rng.choice(listed), rng), rng.choice(frames))

    return make


def _unlisted(label: str, words: Callable[[str, Random], str], *frames: str) -> _Make:
    def make(rng: Random, _: Sequence[str], unlisted: Sequence[str]) -> Told:
        frame = rng.choice(frames).replace("KIN", rng.choice(_KIN))
        return Told(label, Kind.NAME, words(rng.choice(unlisted), rng), frame)

    return make


def _day(rng: Random) -> date:
    return date(2001, 1, 1) + timedelta(rng.randrange(8000))


def _upn(rng: Random) -> str:
    return upn(f"{rng.randrange(10**12):012}")


def _spaced(number: str, by: str) -> str:
    return by.join([number[:3], number[3:6], number[6:]])


def _long(day: date, rng: Random) -> str:
    th = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in (11, 12, 13) else 0, "th")
    return rng.choice(
        [
            f"{day.day} {day:%B} {day.year}",
            f"{day.day}{th} {day:%B} {day.year}",
            f"{day.day}{th} of {day:%b} {day:%y}",
            f"{day:%B} {day.day}, {day.year}",
        ]
    )


def _short(day: date, rng: Random) -> str:
    return rng.choice([f"{day:%d/%m/%Y}", f"{day:%d.%m.%y}", f"{day:%d-%m-%Y}", day.isoformat()])


_AREAS = ["DY1", "B43", "WR5", "SW1A", "M1", "CT14", "EC1A", "L8"]


def _postcode(rng: Random) -> str:
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    end = f"{rng.randrange(10)}{rng.choice(letters)}{rng.choice(letters)}"
    return f"{rng.choice(_AREAS)} {end}"


def _phone(rng: Random) -> str:
    def digits(number: int) -> str:
        return "".join(rng.choice("0123456789") for _ in range(number))

    return rng.choice(
        [
            f"01{rng.choice('2345678')}{digits(2)} {digits(6)}",
            f"07{digits(3)} {digits(6)}",
            f"07{digits(9)}",
            f"020 {rng.choice('378')}{digits(3)} {digits(4)}",
            f"+44 7{digits(3)} {digits(3)} {digits(3)}",
            f"(01{rng.choice('2345678')}1) {digits(3)} {digits(4)}",
            f"0300 {digits(3)} {digits(4)}",
        ]
    )


def _email(rng: Random) -> str:
    return rng.choice(
        [
            f"a.{rng.choice(['okafor', 'smith'])}{rng.randrange(99)}@example.org.uk",
            "SEND-Team@ashmere.gov.uk",
            "parent+child@mail.example.com",
            "head.teacher@st-marys.ashmere.sch.uk",
        ]
    )


def _titled(rng: Random) -> str:
    title = rng.choice(["Mr", "Mrs", "Ms", "Miss", "Dr", "Mrs.", "Dr.", "Prof", "Mx"])
    return f"{title} {rng.choice(['', 'J. ', 'A B '])}{rng.choice(_FAMILY)}"


def _few(rng: Random) -> str:
    number = rng.choice(["1", "2", "3", "4", "one", "two", "three", "four", "Two", "Three"])
    of = [
        "children",
        "pupils",
        "young people",
        "boys",
        "girls",
        "families",
        "looked-after children",
    ]
    many = rng.choice([*of, "Year 9 pupils", "autistic girls", "new families", "siblings"])
    return f"{number} {many}"


_BORN = ("DOB: {}", "born on {} in the area.", "date of birth {}", "(d.o.b. {})", "birthday is {}.")
_TALK = (
    "{} likes swimming.",
    "We met {} at home.",
    "The plan for {}’s next year is late.",
    "A letter was sent to {} twice;",
    "Staff know {}.",
    "At the panel, {} and the team spoke.",
)
_TOLD: tuple[_Make, ...] = (
    _fixed("UPN", Kind.UPN, _upn, "UPN {} was", "pupil ({})", "{} moved"),
    _fixed("UPN, lower case", Kind.UPN, lambda r: _upn(r).lower(), "UPN {} was", "pupil ({})"),
    _fixed(
        "NHS number, parted", Kind.NHS_NUMBER,
        lambda r: _spaced(nhs_number(r), r.choice(" -")), "seen at clinic: {}", "({})", "No. {}",
    ),
    _fixed(
        "NHS number, run together", Kind.NHS_NUMBER, nhs_number,
        "NHS number {} was", "The NHS no. is {}", "NHS: {}",
    ),
    _fixed("date of birth, in figures", Kind.BIRTH_DATE, lambda r: _short(_day(r), r), *_BORN),
    _fixed("date of birth, in words", Kind.BIRTH_DATE, lambda r: _long(_day(r), r), *_BORN),
    _fixed("postcode", Kind.POSTCODE, _postcode, "moved to {} last year", "near {}, with an aunt"),
    _fixed(
        "postcode, no space", Kind.POSTCODE, lambda r: _postcode(r).replace(" ", ""),
        "moved to {} last year", "near {}, with an aunt",
    ),
    _fixed("phone", Kind.PHONE, _phone, "Call mum on {} after three.", "Tel {}", "tel:{};"),
    _fixed("email", Kind.EMAIL, _email, "Write to {} about it.", "copied to {};", "<{}>"),
    _fixed("title and name", Kind.TITLED_NAME, _titled, "{} chaired it.", "advice of {}, who"),
    _fixed("few children", Kind.FEW, _few, "{} moved on.", "There, {} had no plan.", "({} so far)",
           "It was given to {} last year.", "In {} help came late.", "of {} in care"),
    _listed("listed given name", lambda name, _: name, *_TALK),
    _listed("listed name and family name", lambda n, r: f"{n} {r.choice(_FAMILY)}", *_TALK),
    _listed("listed name in capitals", lambda name, _: name.upper(), *_TALK),
    _unlisted(
        "unlisted name beside kin", lambda name, _: name,
        "{}’s KIN came.", "A review with {}'s KIN was held.", "his KIN {} said so.",
        "her KIN, {}, agreed.",
    ),
    _unlisted(
        "unlisted name with an age or call", lambda name, _: name,
        "{}, aged 9, waits.", "{} (aged 14) waits.", "a boy called {} waits.", "Dear {},\n",
        "a young person named {} spoke.", "{} (Year 5) moved.",
    ),
    _unlisted("unlisted name alone", lambda name, _: name, *_TALK),
)  # fmt: skip
_DECOYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "school named after somebody",
        ("NAME FAMILY SCHOOL shared a teacher.", "At St NAME's SCHOOL it works.",
         "The NAME SCHOOL opened.", "Pupils of St. NAME’s Catholic SCHOOL said so."),
    ),
    (
        "street named after somebody",
        ("The centre in NAME STREET opened.", "It moved to 14 FAMILY STREET.",
         "Works on NAME FAMILY STREET ended."),
    ),
    (
        "team or place",
        ("The NAME Centre and King NAME Hospital agreed.", "the NAME House team",
         "Staff of the NAME FAMILY Trust were trained."),
    ),
    (
        "numbers",
        ("Order TEN and reference TEN were checked.", "£1,204,500.25 over 2021-22; unit 0121.",
         "3,562 plans, 46.4% within 20 weeks, 1:1 and 12(1)(f).", "URN 103704; UKUT 217 of 2020.",
         "It was 01384 in 2019/20, 10 to 15 points."),
    ),
    ("date of no birth", ("The plan of DAY was reviewed.", "Born digital, the form of DAY.")),
    (
        "words that are names too",
        ("We will mark it in May, and hope and grace matter.", "Will the summer term be better?",
         "The bill rose; pat answers help nobody.", "A rose by the lily pond; a jade ring."),
    ),
    (
        "titles without a name",
        ("The Dr visit was short; Miss a day and it shows.", "Ms and Mr are titles.",
         "Doctor and therapist agree."),
    ),
    (
        "words of the field",
        ("Children’s mothers and carers met the Designated Social Care Officer.",
         "Each child's mother is asked; Parents, aged 20 to 60, and Pupils (Year 5) agreed.",
         "The Education, Health and Care Plan names Section F.",
         "Black Country Integrated Care Board and the Parent Carer Forum wrote it.",
         "A project called Bridges and a policy named Early Help began.",
         "Dear Colleague,\nDear Parent,\nthe SENCO and the Educational Psychologist met.",
         "Ashmere’s parents and carers, and Ashmere's families, wait."),
    ),
    (
        "more children, shares and bodies",
        ("One in five pupils, 14 children and 3.5 pupils a class.", "Fewer than 5 children wait.",
         "Two children's centres and a one-child rule; in Year 3 pupils learn.",
         "1 Pupil Referral Unit and 1 to 4 children are hidden.", "12 girls and 23 families came.",
         "One in four pupils and 1 in 3 children wait.",
         "4% of pupils and 3:1 children.", "In Key Stage 2 pupils gained; page 3 children read."),
    ),
)  # fmt: skip
