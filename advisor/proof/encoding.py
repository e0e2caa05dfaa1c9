"""The meaning of the rules as formulas: which rule fires where, and what stands in the plan.

Written from design, section 3, without a look at the engines, so that they can be held against
each other.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from advisor.model.base import UNKNOWN, Id, Name, StatementId, Value
from advisor.model.conditions import Advise, Conclude, Condition, Effect
from advisor.model.library import RuleBase
from advisor.model.rules import Rule
from advisor.proof.gates import Gates

Part = Literal["all", "unless", "effect", "value"]
"""A piece of a rule: a condition, a blocking one, an effect, or one value of a listed condition."""

Twist = Callable[[Id, Part, tuple[int, ...], int], int]
"""Changes the formula of one piece of a rule (rule, part, its place, formula), for mutants."""

Stated = Mapping[tuple[Name, Value], int]
"""For each fact and value, where it is stated (summaries worked out)."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """Where each rule fires, each conclusion holds, and each advice is given and stands.

    `stands` is `given` after replacement. `cited` holds a formula for every pair of a conclusion
    (`nature: mixed`) or standing advice and a statement that it cites.
    """

    stated: Stated
    fires: dict[Id, int]
    holds: dict[tuple[Name, Value], int]
    given: dict[Id, int]
    stands: dict[Id, int]
    cited: dict[tuple[str, StatementId], int]


def encode(
    base: RuleBase,
    stated: Stated,
    gates: Gates,
    twist: Twist | None = None,
    known: Encoding | None = None,
) -> Encoding:
    """Encode the rules of `base`, which stand in an order in which each reads only earlier ones.

    If `base` is a part of a rule base, `known` tells where the other conclusions hold.
    """
    givers: dict[str, list[int]] = {}
    citers: dict[tuple[str, StatementId], list[int]] = {}
    fires: dict[Id, int] = {}
    holds = {
        (name, value): gates.neg(gates.true)
        for name, values in base.conclusions.items()
        for value in values
    }
    if known:
        holds |= known.holds
    for rule in base.rules:
        fires[rule.id] = gates.all(_tests(rule, base, stated, holds, gates, twist))
        for place, effect in enumerate(rule.then):
            adds = fires[rule.id]
            if twist:
                adds = twist(rule.id, "effect", (place,), adds)
            givers.setdefault(target(effect), []).append(adds)
            for statement in effect.statements:
                citers.setdefault((target(effect), statement), []).append(adds)
        for effect in rule.then:
            if isinstance(effect, Conclude):
                key = (effect.conclude.fact, effect.conclude.value)
                holds[key] = gates.any(givers[target(effect)])
    advice = sorted({target(e) for r in base.rules for e in r.then if not isinstance(e, Conclude)})
    given = {name: gates.any(givers[name]) for name in advice}
    stands = _standing(given, base.replaces, gates)
    cited = {
        (name, statement): gates.all((stands.get(name, gates.true), gates.any(rules)))
        for (name, statement), rules in citers.items()
    }
    return Encoding(stated, fires, holds, given, stands, cited)


def target(effect: Effect) -> str:
    """Return what an effect adds: the id of an advice, or a conclusion as `name: value`."""
    if isinstance(effect, Conclude):
        return str(effect.conclude)
    return effect.advise if isinstance(effect, Advise) else effect.avoid


def test(
    condition: Condition,
    base: RuleBase,
    stated: Stated,
    holds: Mapping[tuple[Name, Value], int],
    gates: Gates,
) -> int:
    """Return where a condition holds."""
    return gates.any(_values(condition, base, stated, holds, gates))


def _values(
    condition: Condition,
    base: RuleBase,
    stated: Stated,
    holds: Mapping[tuple[Name, Value], int],
    gates: Gates,
) -> list[int]:
    name = condition.fact
    if name in base.conclusions:
        return [holds[name, value] for value in condition.values]
    return [
        silent(name, base, stated, gates) if value == UNKNOWN else stated[name, value]
        for value in condition.values
    ]


def silent(name: Name, base: RuleBase, stated: Stated, gates: Gates) -> int:
    """Return where nothing is stated of a fact."""
    return gates.neg(gates.any(stated[name, value] for value in base.facts[name]))


def _tests(
    rule: Rule,
    base: RuleBase,
    stated: Stated,
    holds: Mapping[tuple[Name, Value], int],
    gates: Gates,
    twist: Twist | None,
) -> Iterable[int]:
    for part in ("all", "unless"):
        for place, condition in enumerate(getattr(rule.when, part)):
            values = _values(condition, base, stated, holds, gates)
            if twist and len(values) > 1:
                values = [
                    twist(rule.id, "value", (part == "unless", place, n), value)
                    for n, value in enumerate(values)
                ]
            met = gates.any(values)
            if part == "unless":
                met = gates.neg(met)
            yield twist(rule.id, part, (place,), met) if twist else met


def _standing(
    given: Mapping[Id, int], replaces: Mapping[Id, tuple[Id, ...]], gates: Gates
) -> dict[Id, int]:
    by: dict[Id, list[int]] = {}
    for special, generals in replaces.items():
        for general in generals:
            if special in given:
                by.setdefault(general, []).append(given[special])
    return {
        name: gates.all((where, gates.neg(gates.any(by.get(name, ())))))
        for name, where in given.items()
    }
