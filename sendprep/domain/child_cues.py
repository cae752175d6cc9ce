"""Forms of words of documents behind which only a child, a relative or a home can stand."""

import re

from sendprep.domain.privacy_forms import CUES, FORMS, NAME, Form, Kind, is_somebody

_WHO = rf"(?P<what>{NAME}(?:\s{NAME})?)"
_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}"
_OF_PLANS = (
    r"(?:EHC|EHCP|EHCNA|SEND|SEN|annual\sreview|diagnosis|placement|sensory|autism|ADHD|behaviour"
    r"|tribunal|one[\s-]page\sprofile|speech\sand|therapy|needs|support\splan)\b"
)
_HAS = (
    r"(?:(?:has|had)\s(?:an?\s|no\s)?(?:EHC|EHCP|diagnosis|autism|ADHD|epilepsy|cerebral|Down)|(?:was|is)\s(?:diagnosed|autistic|non-verbal|\d{1,2}\syears\sold)"
    r"|lives\swith\s(?:his|her|their))"
)

CHILD_CUES = tuple(cue for cue in CUES if "Dear " not in cue.hints)
"""What stands where only the name of a child or relative can; a letter is mostly to an officer."""

LISTED_CUES = tuple(
    Form(Kind.NAME, re.compile(pattern), is_somebody, hints)
    for hints, pattern in (
        (
            ("Year", "year", "Yr", "yr", " Y", "(Y"),
            rf"\b(?P<what>{NAME}(?:\s{NAME}|\s[A-Z]\b\.?)?),?\s\(?(?:in\s)?(?:[Yy]ear|[Yy]r|Y)\s?\d{{1,2}}\b",
        ),
        (
            (" for ", " of ", " FOR ", " OF "),
            r"\b(?:EHCP?|EHC\s[Pp]lan|[Cc]are\s[Pp]lan|CARE\sPLAN|[Aa]nnual\s[Rr]eview)"
            rf"\s(?:for|of|FOR|OF)\s{_WHO}",
        ),
        (("'", "’"), rf"\b{_WHO}['’]s?\s{_OF_PLANS}"),
        ((" has ", " had ", " was ", " is ", " lives "), rf"\b{_WHO}\s{_HAS}"),
    )
)
"""What a place may stand in as well, so that the first word has to be a given name."""

HOME = Form(
    Kind.POSTCODE,
    re.compile(
        r"\b(?i:(?:home|family|parents?['’]?|child['’]s)\saddress|lives?\s(?:at|in|on))\b"
        rf"(?:[^\n.]|\n(?!\n)){{0,90}}?\b(?P<what>{_POSTCODE})\b"
    ),
    hints=("ddress", "live", "DDRESS", "Live"),
)
"""The postcode of an address that is said to be a home."""

MAIL = next(form for form in FORMS if form.kind is Kind.EMAIL)
