"""Random partial situations of the shipped rule base in which many rules fire."""

from __future__ import annotations

import random

from advisor.loading.contradictions import contradictions
from advisor.model.base import UNKNOWN
from advisor.model.conditions import Conclude
from advisor.model.library import Library, RuleBase
from advisor.model.rules import Rule


def situation(library: Library, seed: int) -> dict[str, str]:
    """State what some rules ask for, and some facts beside it.

    The rules take turns by the seed. In every third round each has an example of its own in which
    it fires, at first alone and later with a fact or two beside it.
    """
    rng = random.Random(seed)
    base = library.rule_base
    round_, turn = divmod(seed, len(base.rules))
    first = base.rules[turn]
    firing = [example.given for example in first.examples if example.expect == "fires"]
    stated: dict[str, str] = {}
    if round_ % 3 == 0 and firing:
        wanted: list[Rule] = []
        beside = rng.randint(1, 2) if round_ else 0
        stated.update(rng.choice(firing))
    else:
        wanted = [first, *rng.sample(base.rules, rng.randint(0, 5))]
        beside = rng.randint(0, 6)
    for name in rng.sample(sorted(base.facts), beside):
        stated[name] = rng.choice(base.facts[name])
    for rule in reversed(wanted):  # the one whose turn it is has the last word
        _ask_for(rule, base, rng, stated)
    facts = dict(rng.sample(sorted(stated.items()), len(stated)))
    while clashes := contradictions(facts, library):
        del facts[rng.choice(clashes[0].facts)]
    return facts


def _ask_for(rule: Rule, base: RuleBase, rng: random.Random, stated: dict[str, str]) -> None:
    """State what the rule needs, through the conclusions that it reads; now and then what bars it.

    Facts that would bar it are mostly left unknown, so that it rests on assumptions.
    """
    for condition in rule.when.all:
        value = rng.choice(condition.values)
        if condition.fact in base.conclusions:
            givers = [r for r in base.rules if _concludes(r, condition.fact, value)]
            if givers:
                _ask_for(rng.choice(givers), base, rng, stated)
        elif value == UNKNOWN:
            stated.pop(condition.fact, None)
        else:
            stated[condition.fact] = value
    for condition in rule.when.unless:
        if condition.fact in base.facts:
            stated.pop(condition.fact, None)
            if rng.random() < 0.3:
                barring = rng.random() < 0.2
                values = [v for v in base.facts[condition.fact] if v not in condition.values]
                stated[condition.fact] = rng.choice(condition.values if barring else values)


def _concludes(rule: Rule, fact: str, value: str) -> bool:
    return any(
        (effect.conclude.fact, effect.conclude.value) == (fact, value)
        for effect in rule.then
        if isinstance(effect, Conclude)
    )
