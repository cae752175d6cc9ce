"""Random sessions of work in a bank, one change after the other, for tests of what undoes them."""

import random
from collections.abc import Callable
from dataclasses import replace

from bank_made import (
    a_finding,
    a_link,
    a_supplied_text,
    a_tracked_case,
    a_weakness,
    an_excerpt,
    an_inspection,
    keep_a_draw,
    keep_a_round,
    keep_an_action,
    keep_audits,
    pages_of,
    some_evidence,
    some_kept_words,
)

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Score
from sendprep.domain.draw import replaced
from sendprep.domain.evidence import Evidence
from sendprep.domain.inspection import Inspection
from sendprep.domain.narrative import Section
from sendprep.domain.tracked_case import TrackedDocument, TrackedMonth
from sendprep.domain.weakness import Finding


def work(bank: Bank, chance: random.Random, step: int) -> bool:
    """Do a few random things in a bank as one change; return whether that left a step."""
    newest = bank.history.steps(1)
    actions: list[Callable[[Bank, random.Random, int], None]] = [
        _add_weakness,
        _add_finding,
        _add_evidence,
        _link,
        _link,
        _write,
        _write,
        _edit,
        _remove,
        _set,
        _excerpt,
        _supply,
        _trash,
        _draw,
        _audit,
        _audit,
        _keep_words,
        _act,
        _track,
    ]
    with bank.change(f"Step {step}"):
        for _ in range(chance.randint(1, 3)):
            chance.choice(actions)(bank, chance, step)
    return bank.history.steps(1) != newest


def _add_weakness(bank: Bank, chance: random.Random, step: int) -> None:
    bank.weaknesses.add(a_weakness(step, chance.choice(["", "é ✓ «", "a\x00b", "x" * 3000])))


def _add_finding(bank: Bank, chance: random.Random, step: int) -> None:
    if weaknesses := bank.weaknesses.all():
        bank.findings.add(a_finding(chance.choice(weaknesses), step))


def _add_evidence(bank: Bank, chance: random.Random, step: int) -> None:
    earlier = bank.evidence.all()
    new = some_evidence(bank.evidence.next_number())
    if earlier and chance.random() < 0.5:
        new = Evidence(**{**vars(new), "replaces_id": chance.choice(earlier).id})
    bank.evidence.add(new)


def _link(bank: Bank, chance: random.Random, step: int) -> None:
    evidence, weaknesses = bank.evidence.all(), bank.weaknesses.all()
    if evidence and weaknesses:
        weakness = chance.choice(weaknesses)
        finding = chance.choice([None, *bank.findings.of(weakness.id)])
        bank.links.add(a_link(chance.choice(evidence), weakness, finding))


def _excerpt(bank: Bank, chance: random.Random, step: int) -> None:
    """Make an excerpt and link it, or remove one with its links."""
    if (excerpts := bank.excerpts.all()) and chance.random() < 0.4:
        bank.excerpts.remove(chance.choice(excerpts).id)
    elif (evidence := bank.evidence.all()) and (weaknesses := bank.weaknesses.all()):
        one = chance.choice(evidence)
        excerpt = an_excerpt(one, bank.texts.put(one.id, pages_of(f"The wheel {step}")))
        bank.excerpts.add(excerpt)
        bank.links.add(replace(a_link(one, chance.choice(weaknesses)), excerpt_id=excerpt.id))


def _supply(bank: Bank, chance: random.Random, step: int) -> None:
    if evidence := bank.evidence.all():
        bank.supplied_texts.add(a_supplied_text(chance.choice(evidence), step))


def _trash(bank: Bank, chance: random.Random, step: int) -> None:
    if (trash := bank.evidence.in_trash()) and chance.random() < 0.5:
        bank.evidence.restore(chance.choice(trash).id)
    elif evidence := bank.evidence.all():
        bank.evidence.trash(chance.choice(evidence).id)


def _draw(bank: Bank, chance: random.Random, step: int) -> None:
    """Draw a sample, replace a case of one, or remove one."""
    draws = bank.draws.all()
    if draws and chance.random() < 0.3:
        bank.draws.remove(chance.choice(draws).id)
    elif draws and chance.random() < 0.6:
        kept = chance.choice(draws)
        left = [one for one in kept.draw.strata if len(one.reserves) > len(kept.draw.replacements)]
        if left and not bank.rounds.of_draw(kept.id):  # whose second audits would have to follow
            out = chance.choice(kept.draw.ids_of(chance.choice(left)))
            bank.draws.replace(kept.id, replaced(kept.draw, out, "é ✓").replacements[-1])
    else:
        keep_a_draw(bank, f"seed {step}", chance.randint(2, 8))


def _audit(bank: Bank, chance: random.Random, step: int) -> None:
    """Begin a round, audit one, score in one, or remove one."""
    rounds, draws = bank.rounds.all(), bank.draws.all()
    if rounds and chance.random() < 0.2:
        bank.rounds.remove(chance.choice(rounds).id)
    elif rounds and chance.random() < 0.8:
        one = chance.choice(rounds)
        if audits := bank.audits.of_round(one.id):
            audit = chance.choice(audits)
            bank.audits.put_score(audit.id, Score(chance.choice("AB"), chance.choice("210")))
        else:
            keep_audits(bank, one)
    elif draws:
        keep_a_round(bank, chance.choice(draws), f"At step {step}")


def _act(bank: Bank, chance: random.Random, step: int) -> None:
    """Add an action to a round, change one, or remove one."""
    actions, rounds, weaknesses = bank.actions.all(), bank.rounds.all(), bank.weaknesses.all()
    if actions and chance.random() < 0.3:
        bank.actions.remove(chance.choice(actions).id)
    elif actions and chance.random() < 0.4:
        bank.actions.update(replace(chance.choice(actions), text=f"At step {step}", due=None))
    elif rounds and weaknesses:
        keep_an_action(bank, chance.choice(rounds), chance.choice(weaknesses))


def _track(bank: Bank, chance: random.Random, step: int) -> None:
    """Track a case, write a month or a document of one, or stop tracking it."""
    cases = bank.tracked_cases.all()
    if cases and chance.random() < 0.2:
        bank.tracked_cases.remove(chance.choice(cases).id)
    elif cases and chance.random() < 0.8:
        one = chance.choice(cases)
        bank.tracked_cases.put_month(one.id, TrackedMonth("2025-03", chance.choice(["", "é ✓"])))
        bank.tracked_cases.put_document(one.id, TrackedDocument("views", not_held=f"At {step}"))
    else:
        bank.tracked_cases.add(a_tracked_case(bank.tracked_cases.free_number()))


def _keep_words(bank: Bank, chance: random.Random, step: int) -> None:
    """Keep words for print, or take such a decision back."""
    if (kept := bank.kept_words.all()) and chance.random() < 0.4:
        bank.kept_words.remove(chance.choice(kept).id)
    else:
        bank.kept_words.add(some_kept_words(f"report/At step {step}"))


def _write(bank: Bank, chance: random.Random, step: int) -> None:
    if weaknesses := bank.weaknesses.all():
        section = chance.choice(list(Section))
        bank.narrative.write(chance.choice(weaknesses).id, section, f"Text {chance.random()}")


def _edit(bank: Bank, chance: random.Random, step: int) -> None:
    if findings := bank.findings.all():
        one = chance.choice(findings)
        bank.findings.update(Finding(**{**vars(one), "response": f"At step {step}", "page": None}))


def _remove(bank: Bank, chance: random.Random, step: int) -> None:
    """Remove something that takes other rows with it."""
    if (weaknesses := bank.weaknesses.all()) and chance.random() < 0.4:
        bank.weaknesses.remove(chance.choice(weaknesses).id)
    elif findings := bank.findings.all():
        bank.findings.remove(chance.choice(findings).id)


def _set(bank: Bank, chance: random.Random, step: int) -> None:
    bank.inspection.set(Inspection(**{**vars(an_inspection()), "context": f"At step {step}"}))
