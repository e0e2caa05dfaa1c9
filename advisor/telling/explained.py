"""What other facts would do to a plan: the same comparison for every face."""

from collections.abc import Collection, Mapping

from advisor.consult import Advisor, consult
from advisor.explain.tools import Tools
from advisor.explain.what_if import changed_case, way_to, what_if
from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.explanation import Target, WayTo, WhatIf
from advisor.model.plan import Plan


def with_facts(
    plan: Plan, changed: Mapping[Name, Value], unset: Collection[Name], desk: Advisor
) -> WhatIf:
    """Compare a plan with the one in which some facts are otherwise, or not told."""
    after = consult(changed_case(plan, changed, unset), desk)
    return what_if(plan, after, desk.library)


def with_aim(target: Target, plan: Plan, desk: Advisor, tools: Tools) -> WayTo:
    """Find what would bring or remove something, and what that does to the whole plan."""
    found = way_to(target, plan, tools)
    if found.changes is None:
        return found
    changed = {c.fact: c.after for c in found.changes if c.after != UNKNOWN}
    unset = [c.fact for c in found.changes if c.after == UNKNOWN]
    return found.model_copy(update={"effect": with_facts(plan, changed, unset, desk)})
