"""The wording by which requirements of area SEND reports open, order and go on (domain.md 6d)."""

import re

# How a requirement opens in the published reports (domain.md 6d, by count).
LEAD_IN = re.compile(
    r"(?:(?:all|both|senior|strategic|system|area|health|education|local|partnership|school|"
    r"the|and|children’s|joint|integrated|NHS|ICB|LA|local authority)\s+)*"
    r"(?:leaders?|local area|local authority|(?:local )?(?:area )?partnership|LAP|area|health|ICB|"
    r"commissioners?|council|providers?)\b|To (?:ensure|improve)\b|NHS\b|Too (?:few|many)\b|Some\b",
    re.I,
)
_LEADERS = re.compile(r"(?:[\w’]+\s+){0,4}?(?:leaders?|partnership|LAP|commissioners)\b", re.I)
ORDERS = re.compile(r"\b(?:should|must|needs? to)\b", re.I)
_GOES_ON = re.compile(
    r"(?:This|These|They|Their|It|Its|In particular|In addition|Additionally|Furthermore|"
    r"As a result|Consequently|Also|Such|Those)\b|[^.]*\b(?:should|must|needs? to) also\b"
)


def opens_area(text: str) -> bool:
    """Return whether a line begins as requirements do."""
    return bool(LEAD_IN.match(text)) and text[:1].isupper()


def opens_after_body(text: str) -> bool:
    """Return whether a line after a body's name opens the area rather than going on with it."""
    return bool(ORDERS.search(text)) or (opens_area(text) and bool(_LEADERS.match(text)))


def goes_on(text: str) -> bool:
    """Return whether a sentence leans on the one before it, so that it opens no area."""
    return bool(_GOES_ON.match(text)) or text[:1].islower()
