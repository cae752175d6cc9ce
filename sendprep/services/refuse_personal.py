"""Refuse words of our own that may tell who somebody is: they are kept, and printed."""

from collections.abc import Iterable

from sendprep.domain import privacy
from sendprep.errors import SendprepError
from sendprep.services.read_rules import given_names


def refuse_personal(what: str, texts: Iterable[str], safe: str) -> None:
    """Raise SendprepError, with what to do, if one of the texts may tell who somebody is."""
    for text in texts:
        if kinds := personal(text):
            raise SendprepError(
                f"{what} seems to hold {' and '.join(kinds)}.",
                safe,
                "Say it without what may tell who somebody is.",
            )


def personal(text: str) -> list[str]:
    """Return what in a text may tell who somebody is, such as "a name", each kind once."""
    return list(dict.fromkeys(hit.kind.value for hit in privacy.find(text, given_names())))
