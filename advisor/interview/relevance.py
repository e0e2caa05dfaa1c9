"""Open questions, by the rule of thumb that holds until relevance is computed exactly.

A fact is open if something in the plan rests on it unstated, or if it is the one condition that a
rule still waits for. It is decisive if it can change safety, nature, first, a criticism or
something to avoid (design, section 5). Only decisive facts are asked.
"""

from collections.abc import Iterator

from advisor.model.base import UNKNOWN, Id, Name
from advisor.model.conditions import Advise, Avoid, Conclude, Condition
from advisor.model.inference import Inference
from advisor.model.library import Library
from advisor.model.plan import OpenQuestion
from advisor.model.rules import Rule

DECISIVE = ("safety", "nature", "first", "criticism", "avoid")
"""What a decisive fact can change, gravest first."""


def open_questions(inference: Inference, library: Library) -> tuple[OpenQuestion, ...]:
    """Return the decisive open facts, most decisive first, then in the order of the vocabulary."""
    leads_to = _what_conclusions_lead_to(library)
    changes: dict[Name, set[str]] = {}
    for name, what in _assumed(inference, library):
        changes.setdefault(name, set()).add(what)
    for name, rule in _waiting(inference, library):
        for what in _effects(rule, inference, library, leads_to):
            changes.setdefault(name, set()).add(what)
    for summary, members in library.summaries.items():
        if summary in changes:  # one question on all of them is enough for now
            for member in members:
                changes.pop(member, None)
    order = {name: n for n, name in enumerate(library.facts)}

    def key(name: Name) -> tuple[int, int, int]:
        ranks = [DECISIVE.index(what) for what in changes[name]]
        return min(ranks), -len(ranks), order[name]

    return tuple(
        OpenQuestion(
            fact=name,
            question=library.facts[name].question,
            changes=tuple(sorted(changes[name], key=DECISIVE.index)),
        )
        for name in sorted(changes, key=key)
    )


def _kind_of_advice(advice: Id, library: Library) -> str | None:
    entry = library.advice_by_id[advice]
    if entry.slot == "avoid":
        return "avoid"
    if entry.slot == "first":
        return "first"
    if entry.act == "safeguard":
        return "safety"
    return "criticism" if entry.act == "criticise" else None


def _assumed(inference: Inference, library: Library) -> Iterator[tuple[Name, str]]:
    for given in inference.advice:
        for name in given.assumes:
            what = "safety" if name.startswith("danger.") else None
            what = what or _kind_of_advice(given.advice, library)
            if what:
                yield name, what
    for held in inference.conclusions:
        if held.fact in ("nature", "first"):
            for name in held.assumes:
                yield name, "safety" if name.startswith("danger.") else held.fact


def _waiting(inference: Inference, library: Library) -> Iterator[tuple[Name, Rule]]:
    """Find rules that wait for exactly one unstated fact, with that fact."""
    held = {(c.fact, c.value) for c in inference.conclusions}
    fired = {f.rule for f in inference.firings}
    known = inference.facts

    def holds(condition: Condition) -> bool:
        if condition.fact in library.facts:
            return known.get(condition.fact, UNKNOWN) in condition.values
        return any((condition.fact, value) in held for value in condition.values)

    for rule in library.rule_base.rules:
        if rule.id in fired or any(holds(c) for c in rule.when.unless):
            continue
        missing = [c for c in rule.when.all if not holds(c)]
        if len(missing) == 1 and missing[0].fact in library.facts:
            name = missing[0].fact
            if name not in known:
                yield name, rule


def _effects(
    rule: Rule, inference: Inference, library: Library, leads_to: dict[Name, set[str]]
) -> Iterator[str]:
    held = {(c.fact, c.value) for c in inference.conclusions}
    given = {item.advice for item in inference.advice}
    for effect in rule.then:
        match effect:
            case Conclude(conclude=token) if (token.fact, token.value) not in held:
                yield from leads_to.get(token.fact, ())
            case Advise(advise=advice) | Avoid(avoid=advice) if advice not in given:
                kind = _kind_of_advice(advice, library)
                if kind:
                    yield kind
            case _:
                pass


def _what_conclusions_lead_to(library: Library) -> dict[Name, set[str]]:
    """Follow the rules: which of nature and first a conclusion can reach."""
    reaches: dict[Name, set[str]] = {"nature": {"nature"}, "first": {"first"}}
    for rule in reversed(library.rule_base.rules):  # later strata first
        ahead = {
            what
            for effect in rule.then
            if isinstance(effect, Conclude)
            for what in reaches.get(effect.conclude.fact, ())
        }
        for condition in (*rule.when.all, *rule.when.unless):
            if ahead and condition.fact not in library.facts:
                reaches.setdefault(condition.fact, set()).update(ahead)
    return reaches
