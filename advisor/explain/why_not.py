"""Why something is not in a plan: what its rules wait for, and the smallest change."""

from collections.abc import Mapping

from advisor.explain.changes import cheapest
from advisor.explain.targets import NoExplanationError, formula, givers, holds, one_value
from advisor.explain.tools import Tools, inference_of, stated
from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.conditions import Condition
from advisor.model.explanation import Silent, Target, Tested, WhyNot
from advisor.model.inference import Inference
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.model.rules import Rule


def why_not(target: Target, plan: Plan, tools: Tools) -> WhyNot:
    """Explain something that is not in the plan. Raises NoExplanationError if it is."""
    inference = inference_of(plan, tools)
    if holds(target, inference):
        held = one_value(target, inference)
        text = f"`{held}` is in this plan; `advisor why` gives the reasons."
        raise NoExplanationError("in-plan", text)
    facts = stated(plan)
    silent = [_silent(rule, facts, inference, tools) for rule in givers(target, tools.library)]
    return WhyNot(
        target=target,
        replaced_by=next(
            (r.by for r in inference.replaced if (target.kind, target.id) == ("advice", r.advice)),
            (),
        ),
        rules=tuple(sorted(silent, key=_distance)),
        changes=cheapest(tools.space, facts, [formula(target, tools.space)], tools.library.facts),
    )


def _silent(rule: Rule, facts: Mapping[Name, Value], inference: Inference, tools: Tools) -> Silent:
    fired = any(firing.rule == rule.id for firing in inference.firings)
    tests = tests_of(rule, inference, tools.library)
    fires = formula(Target(kind="rule", id=rule.id), tools.space)
    made = () if fired else cheapest(tools.space, facts, [fires], tools.library.facts)
    return Silent(
        rule=rule.id, fired=fired, tests=tuple(sorted(tests, key=_hindrance)), changes=made
    )


def tests_of(rule: Rule, inference: Inference, library: Library) -> list[Tested]:
    """Return how each condition of a rule is met."""
    tests = [_tested("all", c, inference, library) for c in rule.when.all]
    return tests + [_tested("unless", c, inference, library) for c in rule.when.unless]


def _tested(under: str, condition: Condition, inference: Inference, library: Library) -> Tested:
    name = condition.fact
    if name in library.facts:
        now: tuple[Value, ...] = (inference.facts.get(name, UNKNOWN),)
    else:
        now = tuple(held.value for held in inference.conclusions if held.fact == name)
    met = any(value in condition.values for value in now)
    if under == "unless":
        state = "blocked" if met else "unknown" if now == (UNKNOWN,) else "false"
    else:
        state = "true" if met else "unknown" if now == (UNKNOWN,) else "false"
    return Tested.model_validate(
        {"under": under, "fact": name, "values": condition.values, "state": state, "now": now}
    )


def hinders(test: Tested) -> bool:
    """Whether a condition keeps its rule from firing."""
    return test.state == "blocked" or (test.under == "all" and test.state != "true")


def _hindrance(test: Tested) -> int:
    order = ("blocked", "false", "unknown", "true")
    return order.index(test.state) if hinders(test) else len(order)


def _distance(rule: Silent) -> tuple[bool, int, int, str]:
    """Order rules by how far they are from firing: changes, then conditions that hinder."""
    size = len(rule.changes) if rule.changes is not None else 0
    return rule.changes is None, size, sum(map(hinders, rule.tests)), rule.rule
