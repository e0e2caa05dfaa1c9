"""What a plan came close to: advice that one more condition would have given."""

from advisor.explain.tools import Tools, inference_of
from advisor.explain.why_not import hinders, tests_of
from advisor.model.base import Id
from advisor.model.conditions import Conclude
from advisor.model.plan import Plan
from advisor.proof.encoding import target

LEAST = 2
"""How many conditions of a rule must hold before its advice was considered at all."""


def considered(plan: Plan, tools: Tools, most: int) -> tuple[Id, ...]:
    """Return advice that is not in the plan and was replaced, or of which one condition failed.

    What was replaced comes first, then what most conditions speak for, in the order of the rules.
    """
    inference = inference_of(plan, tools)
    replaced = [one.advice for one in inference.replaced]
    close: dict[Id, int] = {}
    for rule in tools.library.rule_base.rules:
        tests = tests_of(rule, inference, tools.library)
        met = sum(test.state == "true" for test in tests)
        if sum(map(hinders, tests)) == 1 and met >= LEAST:
            for effect in rule.then:
                if not isinstance(effect, Conclude):
                    close[target(effect)] = max(close.get(target(effect), 0), met)
    given = {one.advice for one in inference.advice}
    nearest = sorted(close, key=lambda name: -close[name])
    left = [name for name in dict.fromkeys((*replaced, *nearest)) if name not in given]
    return tuple(left[:most])
