"""The errors that reach the user, each carrying the sentence they read."""


class SendprepError(Exception):
    """Something the user can understand: what happened, what is safe, what to do."""

    def __init__(self, happened: str, safe: str = "", do: str = "") -> None:
        super().__init__(" ".join(part for part in (happened, safe, do) if part))
        self.happened, self.safe, self.do = happened, safe, do


class Cancelled(Exception):  # noqa: N818 - the name of the design
    """The user has cancelled a long job; nothing is to be said about it."""
