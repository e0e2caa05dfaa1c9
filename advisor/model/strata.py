"""Strata: in which order rules may be considered, from what they conclude and read."""

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from advisor.model.base import Id, Name
from advisor.model.conditions import Conclude
from advisor.model.rules import Rule


def conclusions_read(rule: Rule, conclusions: frozenset[Name]) -> tuple[Name, ...]:
    """Return the conclusions that a rule reads, sorted."""
    conditions = rule.when.all + rule.when.unless
    return tuple(sorted({c.fact for c in conditions} & conclusions))


def conclusions_added(rule: Rule) -> tuple[Name, ...]:
    """Return the conclusions that a rule can add, sorted."""
    return tuple(sorted({e.conclude.fact for e in rule.then if isinstance(e, Conclude)}))


def strata(rules: Iterable[Rule]) -> dict[Id, int]:
    """Give each rule its stratum: the longest path over the conclusions it reads.

    A rule that reads only facts is in stratum 0. Raises `graphlib.CycleError`, whose second
    argument names the rules around the cycle, each before the one that reads what it concludes.
    """
    ordered = sorted(rules, key=lambda rule: rule.id)
    added_by: dict[Name, list[Id]] = {}
    for rule in ordered:
        for name in conclusions_added(rule):
            added_by.setdefault(name, []).append(rule.id)
    known = frozenset(added_by)
    before = {
        rule.id: [giver for name in conclusions_read(rule, known) for giver in added_by[name]]
        for rule in ordered
    }
    found: dict[Id, int] = {}
    for rule_id in TopologicalSorter(before).static_order():
        found[rule_id] = max((found[giver] + 1 for giver in before[rule_id]), default=0)
    return found


__all__ = ["CycleError", "conclusions_added", "conclusions_read", "strata"]
