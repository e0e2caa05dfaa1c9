"""Rule bases of any size in the shape of the shipped rules, and cases for them.

A made-up rule is a shipped one that asks other facts and gives advice of its own: it keeps how
many conditions it has and of which kind, its `unless`, its conclusions and so its stratum. The
vocabulary grows with the rules, the number of facts that a case states does not. A rule that asks
for no stated fact (a default, say) is copied once at most: a larger base has more rules on more
facts, not the same defaults many times over.
"""

from collections.abc import Mapping
from random import Random

from advisor.model.base import NO, UNKNOWN, YES, Name, Value
from advisor.model.conditions import Advise, Avoid, Conclude, Condition, Effect
from advisor.model.library import RuleBase
from advisor.model.rules import Rule, When
from advisor.model.strata import strata

GROUP = 16
"""How many facts share a summary, about as in the shipped vocabulary."""

Vocabulary = dict[Name, tuple[Value, ...]]


def made_up(shipped: RuleBase, size: int, seed: int) -> RuleBase:
    """Make a base of `size` rules; the same arguments give the same base."""
    chance = Random(f"{seed}/{size}")
    facts, summaries = _vocabulary(shipped, size, chance)
    shapes = chance.sample(shipped.rules, min(len(shipped.rules), size))
    asking = [rule for rule in shipped.rules if _asks_a_fact(rule, shipped)]
    while len(shapes) < size:
        shapes += chance.sample(asking, min(len(asking), size - len(shapes)))
    rules = [_like(shape, n, shipped, facts, chance) for n, shape in enumerate(shapes)]
    order = strata(rules)
    return RuleBase(
        rules=tuple(sorted(rules, key=lambda rule: (order[rule.id], rule.id))),
        strata=order,
        conclusions=shipped.conclusions,
        facts=facts,
        summaries=summaries,
    )


def _asks_a_fact(rule: Rule, base: RuleBase) -> bool:
    return any(c.fact in base.facts and UNKNOWN not in c.values for c in rule.when.all)


def _vocabulary(
    shipped: RuleBase, size: int, chance: Random
) -> tuple[Vocabulary, dict[Name, tuple[Name, ...]]]:
    kinds = sorted(shipped.facts.values())
    count = max(2 * GROUP, round(len(kinds) * size / len(shipped.rules)))
    distinct = sorted(set(kinds))
    drawn = [*distinct, *(chance.choice(kinds) for _ in range(count - len(distinct)))]
    facts = {f"g{n // GROUP}.f{n}": values for n, values in enumerate(drawn)}
    summaries: dict[Name, tuple[Name, ...]] = {}
    for group in sorted({name.partition(".")[0] for name in facts}):
        members = [n for n in facts if n.startswith(f"{group}.") and set(facts[n]) == {YES, NO}]
        if members:
            summaries[f"{group}.any"] = tuple(members)
    return facts | dict.fromkeys(summaries, (YES, NO)), summaries


def _like(shape: Rule, number: int, shipped: RuleBase, facts: Vocabulary, chance: Random) -> Rule:
    asked: set[Name] = set()

    def other(condition: Condition) -> Condition:
        name = condition.fact
        if name in shipped.conclusions:
            return condition
        fitting = [n for n, v in facts.items() if v == shipped.facts[name] and n not in asked]
        chosen = chance.choice(fitting or [n for n, v in facts.items() if v == shipped.facts[name]])
        asked.add(chosen)
        return Condition(fact=chosen, values=condition.values)

    def effect(place: int, old: Effect) -> Effect:
        given = f"advice-{number}-{place}"
        if isinstance(old, Conclude):
            return old
        if isinstance(old, Advise):
            return Advise(advise=given, statements=old.statements)
        return Avoid(avoid=given, statements=old.statements)

    return Rule(
        id=f"rule-{number}",
        title="A made-up rule",
        when=When(
            all=tuple(other(c) for c in shape.when.all),
            unless=tuple(other(c) for c in shape.when.unless),
        ),
        then=tuple(effect(place, old) for place, old in enumerate(shape.then)),
        because="It fills the rule base.",
    )


def made_up_cases(base: RuleBase, count: int, seed: int) -> list[dict[Name, Value]]:
    """State what one to three rules ask, and a few facts beside it; the same every time."""
    return [_case(base, Random(f"{seed}/{n}")) for n in range(count)]


def _case(base: RuleBase, chance: Random) -> dict[Name, Value]:
    stated: dict[Name, Value] = {}
    for rule in chance.sample(base.rules, chance.randint(1, 3)):
        _ask_for(rule, base, chance, stated)
    for name in chance.sample(sorted(base.facts), chance.randint(1, 3)):
        stated.setdefault(name, chance.choice(base.facts[name]))
    return _without_contradictions(stated, base.summaries)


def _ask_for(rule: Rule, base: RuleBase, chance: Random, stated: dict[Name, Value]) -> None:
    for condition in rule.when.all:
        value = chance.choice(condition.values)
        if condition.fact in base.conclusions:
            wanted = (condition.fact, value)
            givers = [other for other in base.rules if wanted in _concluded(other)]
            if givers:
                _ask_for(chance.choice(givers), base, chance, stated)
        elif value != UNKNOWN:
            stated[condition.fact] = value


def _concluded(rule: Rule) -> list[tuple[Name, Value]]:
    return [(e.conclude.fact, e.conclude.value) for e in rule.then if isinstance(e, Conclude)]


def _without_contradictions(
    stated: Mapping[Name, Value], summaries: Mapping[Name, tuple[Name, ...]]
) -> dict[Name, Value]:
    denied = {name for name in summaries if stated.get(name) == NO}
    members = {member for name in denied for member in summaries[name]}
    return {n: v for n, v in stated.items() if not (n in members and v == YES)}
