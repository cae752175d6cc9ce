"""What words of auditing mean, for somebody new to it: one list for the window and for paper."""

import re
from collections.abc import Iterator, Mapping

MEANINGS: Mapping[str, str] = {
    "audit": "Reading one case against every criterion, and saying of each how far it is met.",
    "criterion": "One thing that a good case has; several are criteria.",
    "frame": "All the cases that a sample is drawn from.",
    "sample": "The cases that were drawn by chance to stand for all.",
    "stratum": "Cases of the frame that have something in common, such as a need; several: strata.",
    "stratified": "Drawn from each stratum by itself, and not from all cases at once.",
    "reserve": "A case of the same stratum that takes the place of one that cannot be audited.",
    "seed": "The word or number that chance started from: with it anybody can draw the same cases.",
    "likely": (
        "Between which shares that of all cases lies: of a hundred such samples, about 95 would "
        "give an interval that holds it."
    ),
    "points": "The difference of two shares in per cent: from 60% to 70% are 10 points.",
    "second audit": "The same case audited again by somebody who does not see the first audit.",
    "re-audit": (
        "Asking the same of a later sample, drawn anew, to see whether an action has worked."
    ),
    "kappa": (
        "How much better two auditors agree than chance alone would make them: 1 is full "
        "agreement, 0 is chance. Weighted: far apart counts more than next to each other."
    ),
    "moderation": "Setting both audits of a case side by side and agreeing its grade.",
    "agreed grade": "The grade on which both auditors settled; what each of them said stays.",
    "statutory": "The law asks for it: it is no matter of opinion.",
    "case id": "A reference that stands for one child and tells nothing of who it is.",
    "UKUT": "How a judgment of the Upper Tribunal is cited; AAC is its chamber for such appeals.",
    "EWHC": "How a judgment of the High Court is cited; Admin is its Administrative Court.",
    "largest remainder": (
        "Each stratum is given its whole number of cases; those left over go one each to the "
        "strata that were cut most."
    ),
    "counter mode": (
        "Numbers worked out from the seed and 0, 1, 2 and so on: chance that can be run again."
    ),
    "SHA-256": "A long number worked out from a text: one changed letter gives another number.",
    "EHC plan": (
        "An education, health and care plan: what a child or young person needs, and the help that "
        "the council must by law see to."
    ),
    "SEN support": "Help that a school or college gives to somebody without an EHC plan.",
    "SEN2": "The count of its EHC plans that a council sends to the government each January.",
    "Annex A": (
        "The lists that inspectors ask an area for: List_1 has the children with an EHC plan, "
        "List_2 those with SEN support."
    ),
    "weight": "How much a section counts in the grade: 20 counts twice as much as 10.",
    "N/A": "Not applicable: the criterion is as if it had not been asked of this case.",
    "held at": (
        "The answers alone would give a better grade; what the law asks for and is not met holds "
        "it down."
    ),
    "blind": "Who audits a case again sees nothing of the first audit before both are finished.",
    "statutory clock": "The weeks that each step of a plan took, beside those that the law gives.",
    "in area": "The school, college or other setting lies in the council’s own area.",
    "new plan": "A first plan, which has not been amended.",
    "phase": "The part of schooling, such as primary or secondary.",
}
_OTHER_FORMS = {"criterion": "criteria", "stratum": "strata", "likely": "interval"}
_OF_THE_WINDOW = frozenset({"in area", "new plan"})
"""Words that paper says in another sense."""


def explained(*words: str) -> str:
    """Return a line for each of these words with what it means, for a tip."""
    return "\n".join(f"{word[:1].upper()}{word[1:]}: {MEANINGS[word]}" for word in words)


def meanings_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the words of auditing that stand in a text, also in the plural, and what they mean."""
    lower = text.casefold()
    for word, meaning in MEANINGS.items():
        if word in _OF_THE_WINDOW:
            continue
        forms = "|".join(re.escape(one.casefold()) for one in (word, _OTHER_FORMS.get(word, word)))
        if re.search(rf"(?<!\w)(?:{forms})s?(?!\w)", lower):
            yield word, meaning
