"""Words as they stand within a line: a small letter where they had a capital."""


def within_line(words: str) -> str:
    """Return words with a small first letter, unless they begin with an abbreviation: SENCOs."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
