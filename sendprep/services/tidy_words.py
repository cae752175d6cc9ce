"""Tidy words of a field before they are kept: blanks, empty lines, and what may not be empty."""

from sendprep.errors import SendprepError


def one_line(words: str) -> str:
    """Return words on one line, with single blanks between them."""
    return " ".join(words.split())


def lines(words: str) -> str:
    """Return words line by line, each tidied, without empty lines."""
    return "\n".join(filter(None, (one_line(line) for line in words.splitlines())))


def refuse_empty(what: str, words: str, do: str) -> None:
    """Raise SendprepError, with what to do, where there are no words."""
    if not words:
        raise SendprepError(f"{what} is missing.", "Nothing was changed.", do)
