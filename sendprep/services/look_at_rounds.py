"""Look at the rounds of a binder: whether they tell of one case, set beside what was given out.

A person decides, as of words that may tell who somebody is: to wait until five cases or more
differ, to leave the issue a draft, or to print it with a reason.
"""

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection
from sendprep.domain.cases_apart import CasesApart, cases_apart
from sendprep.domain.editions import Edition
from sendprep.domain.kept_words import REPORT
from sendprep.domain.pack import Pack
from sendprep.domain.privacy import Kind
from sendprep.reports.dates import day
from sendprep.services.issue_pack import is_for
from sendprep.services.look_at_print import Telling, WordsTellError


def look_at_rounds(bank: Bank, pack: Pack) -> tuple[Telling, ...]:
    """Return the rounds that count one to four cases more, fewer or other than an issue did.

    Issues for the same readers are looked at, whichever recipe they are of; inspectors may see
    the cases themselves.
    """
    edition = pack.recipe.edition
    if edition is Edition.INSPECTOR:
        return ()
    given = [one for one in bank.issues.all() if is_for(one, edition)]
    kept = {(one.place, one.words) for one in bank.kept_words.all()}
    told = (_told(one) for one in cases_apart(pack.rounds, given))
    return tuple(one for one in told if (one.place, one.words) not in kept)


def refuse_rounds(bank: Bank, pack: Pack) -> None:
    """Raise WordsTellError if somebody has to decide about one of the rounds first."""
    if found := look_at_rounds(bank, pack):
        raise WordsTellError(found)


def _told(apart: CasesApart) -> Telling:
    where = PackSection.CASE_SAMPLES.words
    cases = "1 other case" if apart.cases == 1 else f"{apart.cases} other cases"
    theirs = "its answers" if apart.cases == 1 else "their answers"
    return Telling(
        place=f"{REPORT}{where}",
        where=where,
        words=f"{cases} than issue {apart.issue.number} of {day(apart.issue.made)}",
        kind=Kind.FEW,
        before=f"Audit round {apart.code} counts ",
        after=f": {theirs} can be worked out from both issues.",
        can_remove=False,
    )
