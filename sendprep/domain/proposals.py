"""What a file probably is, told from its name and its first lines; a person has the last word."""

import re
from datetime import date
from pathlib import PurePath

from sendprep.domain.evidence import EvidenceKind

HEAD = 400
"""How many characters of the first page are its head: what stands above the first paragraph."""

_BY_SUFFIX = {
    EvidenceKind.MAIL: ".eml .msg",
    EvidenceKind.PRESENTATION: ".pptx .pptm",
    EvidenceKind.PICTURE: ".png .jpg .jpeg .tif .tiff .bmp .gif .webp",
    EvidenceKind.DATA: ".csv .tsv .psv .xlsx .xlsm .xlsb .xls .ods",
}
_SUFFIX_KINDS = {suffix: kind for kind, all_ in _BY_SUFFIX.items() for suffix in all_.split()}
_WHATEVER_IT_IS_CALLED = (EvidenceKind.MAIL, EvidenceKind.PICTURE)

_SELF_EVALUATION = re.compile(r"\bself[ -]?(?:evaluation|assessment)\b|\bsef\b")
_BY_WORDS = (
    (EvidenceKind.SELF_EVALUATION, _SELF_EVALUATION.pattern),
    (EvidenceKind.MINUTES, r"\bminutes\b|\bnotes? of (?:the |a )?meeting\b|\bmeeting notes\b"),
    (EvidenceKind.AUDIT, r"\baudits?\b|\bmoderation\b"),
    (EvidenceKind.SURVEY, r"\bsurveys?\b|\bquestionnaires?\b"),
    (EvidenceKind.VOICE, r"\byou said\b|\bfeedback\b|\bvoices?\b|\bcomplaints?\b|\bcompliments?\b"),
    (EvidenceKind.CASE_STUDY, r"\bcase stud(?:y|ies)\b"),
    (EvidenceKind.TRAINING, r"\btraining\b|\bworkshops?\b|\battendance list\b"),
    (EvidenceKind.POLICY, r"\bpolic(?:y|ies)\b|\bprocedures?\b|\bprotocols?\b|\bguidance\b"),
    (EvidenceKind.PLAN, r"\b(?:action|improvement|delivery|recovery) plan\b|\bstrateg(?:y|ies)\b"),
    (EvidenceKind.DATA, r"\bdashboards?\b|\bdata\b|\bscorecards?\b|\bkpis?\b|\bindicators?\b"),
    (EvidenceKind.REPORT, r"\breports?\b|\bbriefing\b|\breview\b"),
    (EvidenceKind.LETTER, r"\bletters?\b"),
)
_KINDS = tuple((kind, re.compile(pattern)) for kind, pattern in _BY_WORDS)
_FIRST_LINES, _LONGEST_HEADING = 2, 60
_EARLIEST = date(2000, 1, 1)


def propose_kind(name: str, head: str = "") -> EvidenceKind:
    """Return what sort of document a file of this name is, whose text begins with `head`.

    The name counts most, then the kind of file, then the first two lines if they are headings;
    only a self-evaluation is recognised anywhere in the head, because it may not prove itself.
    """
    by_suffix = _SUFFIX_KINDS.get(PurePath(name).suffix.lower())
    if by_suffix in _WHATEVER_IT_IS_CALLED:
        return by_suffix
    title = _words(PurePath(name).stem)
    if _SELF_EVALUATION.search(_words(head[:HEAD])):
        return EvidenceKind.SELF_EVALUATION
    lines = [line.strip() for line in head[:HEAD].splitlines() if line.strip()][:_FIRST_LINES]
    first = _words(" ".join(line for line in lines if len(line) <= _LONGEST_HEADING))
    return _kind_of(title) or by_suffix or _kind_of(first) or EvidenceKind.OTHER


def is_likely(day: date | None, today: date) -> bool:
    """Whether a date that was read may be that of evidence: neither long ago nor to come."""
    return day is not None and _EARLIEST <= day <= today


def _kind_of(words: str) -> EvidenceKind | None:
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), None)


def _words(text: str) -> str:
    return " ".join(re.sub(r"[_\W]+", " ", text.casefold()).split())
