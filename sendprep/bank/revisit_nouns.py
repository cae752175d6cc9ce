"""The nouns of a bank that tell of binders and of the revisit, imported when first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from sendprep.bank.change import Door

if TYPE_CHECKING:
    from sendprep.bank.binders import AgreedSections, Issues, Recipes, WithheldThings
    from sendprep.bank.people import People
    from sendprep.bank.revisit_days import Meetings, Questions, Requests, Touches


class RevisitNouns:
    """Binders and the days on which they are needed, to read and write through one door."""

    _door: Door

    @cached_property
    def recipes(self) -> "Recipes":
        """What binders hold and how they are printed."""
        from sendprep.bank.binders import Recipes

        return Recipes(self._door)

    @cached_property
    def issues(self) -> "Issues":
        """The binders that were given out."""
        from sendprep.bank.binders import Issues

        return Issues(self._door)

    @cached_property
    def withheld(self) -> "WithheldThings":
        """What is kept out of an edition."""
        from sendprep.bank.binders import WithheldThings

        return WithheldThings(self._door)

    @cached_property
    def agreed(self) -> "AgreedSections":
        """Who agreed which section of a binder."""
        from sendprep.bank.binders import AgreedSections

        return AgreedSections(self._door)

    @cached_property
    def people(self) -> "People":
        """Who can be reached on the days, and who leads on a weakness."""
        from sendprep.bank.people import People

        return People(self._door)

    @cached_property
    def meetings(self) -> "Meetings":
        """The meetings of the revisit."""
        from sendprep.bank.revisit_days import Meetings

        return Meetings(self._door)

    @cached_property
    def questions(self) -> "Questions":
        """What may be asked, and the line to take."""
        from sendprep.bank.revisit_days import Questions

        return Questions(self._door)

    @cached_property
    def touches(self) -> "Touches":
        """What came up when keeping in touch with inspectors."""
        from sendprep.bank.revisit_days import Touches

        return Touches(self._door)

    @cached_property
    def requests(self) -> "Requests":
        """What inspectors asked for and were given."""
        from sendprep.bank.revisit_days import Requests

        return Requests(self._door)
