"""Rebuilds what officers wrote in a self-evaluation without what an edition withholds."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from sendprep.domain.evidence import Evidence
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Weakness
from sendprep.domain.withheld_words import WithheldWords
from sendprep.domain.working_title import working_title

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Without = Callable[[str], str]
"""Returns a text without what is withheld."""
_Value = TypeVar("_Value", bound="DataclassInstance")


def with_words(
    values: Sequence[_Value], first: str, *others: str, without: Without
) -> tuple[_Value, ...]:
    """Return values with their words rebuilt, without those whose `first` words are gone."""
    kept = []
    for one in values:
        words = {field: without(getattr(one, field)) for field in (first, *others)}
        if words[first].strip() or not getattr(one, first).strip():
            kept.append(replace(one, **words))
    return tuple(kept)


def rewritten(se: SelfEvaluation, without: Without) -> SelfEvaluation:
    """Return what is said of the area and of each weakness, rebuilt; inspectors' words stay."""
    inspection = se.inspection
    return replace(
        se,
        inspection=replace(
            inspection,
            context=without(inspection.context),
            prepared_by=without(inspection.prepared_by),
            goes_to=without(inspection.goes_to),
        ),
        accounts=tuple(_rewritten_of(account, without) for account in se.accounts),
        strengths=with_words(se.strengths, "text", without=without),
        events=with_words(se.events, "title", without=without),
        excerpts=tuple(replace(one, note=without(one.note)) for one in se.excerpts),
    )


def renamed(se: SelfEvaluation, words: WithheldWords) -> SelfEvaluation:
    """Return documents that are not called after others; one word is no name."""
    names = frozenset(one for one in words.said if len(one.split()) > 1)
    without = replace(words, said=names).without
    return replace(se, evidence=tuple(_called(one, without) for one in se.evidence))


def _called(piece: Evidence, without: Without) -> Evidence:
    """Return a piece whose name tells of nothing else; what is left without one has its kind's."""
    stem, dot, suffix = piece.filename.rpartition(".")
    called = without(stem) if dot else without(piece.filename)
    return replace(
        piece,
        title=without(piece.title) or piece.kind.words,
        filename=f"{called or piece.code}{dot}{suffix if dot else ''}",
        source=without(piece.source),
        owner=without(piece.owner),
    )


def _rewritten_of(account: Account, without: Without) -> Account:
    return replace(
        account,
        weakness=retitled(account.weakness, without),
        sections={section: without(text) for section, text in account.sections.items()},
        findings=tuple(replace(one, response=without(one.response)) for one in account.findings),
        links=tuple(replace(one, why=without(one.why)) for one in account.links),
    )


def retitled(weakness: Weakness, without: Without) -> Weakness:
    """Return a weakness whose title is rebuilt; where no word is left, inspectors' own title it."""
    title = without(weakness.title)
    is_gone = bool(weakness.title.strip()) and not title.strip()
    return replace(weakness, title=working_title(weakness.text) if is_gone else title)
