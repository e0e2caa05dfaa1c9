"""What a plan came close to: advice that one more condition would have given."""

from advisor.explain.tools import Tools, inference_of
from advisor.model.base import UNKNOWN, Id, Name
from advisor.model.conditions import Advise, Avoid, Condition
from advisor.model.inference import Inference
from advisor.model.plan import Plan

LEAST = 2
"""How many conditions of a rule must hold before its advice was considered at all."""


def considered(plan: Plan, tools: Tools, most: int) -> tuple[Id, ...]:
    """Return advice that is not in the plan and was replaced, or of which one condition failed.

    What was replaced comes first, then what most conditions speak for, in the order of the rules.
    """
    inference = inference_of(plan, tools)
    given = {one.advice for one in inference.advice}
    found: dict[Id, int] = {one.advice: 99 for one in inference.replaced}
    values = _values(inference)
    for rule in tools.library.rule_base.rules:
        held = [_holds(condition, values) for condition in rule.when.all]
        blocked = any(_holds(condition, values) for condition in rule.when.unless)
        if (held.count(False) + blocked) == 1 and held.count(True) >= LEAST:
            for effect in rule.then:
                if isinstance(effect, Advise | Avoid):
                    name = effect.advise if isinstance(effect, Advise) else effect.avoid
                    found[name] = max(found.get(name, 0), held.count(True))
    left = [name for name in found if name not in given]
    return tuple(sorted(left, key=lambda name: -found[name])[:most])


def _values(inference: Inference) -> dict[Name, set[str]]:
    values: dict[Name, set[str]] = {name: {value} for name, value in inference.facts.items()}
    for held in inference.conclusions:
        values.setdefault(held.fact, set()).add(held.value)
    return values


def _holds(condition: Condition, values: dict[Name, set[str]]) -> bool:
    return bool(values.get(condition.fact, {UNKNOWN}) & set(condition.values))
