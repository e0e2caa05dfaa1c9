"""The rules as zen decision tables: one table a stratum, one row a rule."""

import json
from typing import Any

from benchmarks.peers.zen import ADDED, HELD, Runner, chained, condition, expression, node
from benchmarks.plain import PlainBase, PlainRule, plain


def write(base: Any) -> str:
    """Write a graph as JSON: after each table, a node joins its rows to what was added before."""
    taken = plain(base)
    strata = taken.by_stratum()
    nodes: list[dict[str, Any]] = []
    for stratum, rules in strata.items():
        joined = f"flatMap([{HELD}, flatMap(rows{stratum}, #.add)], #)"
        last = stratum == max(strata)
        nodes.append(_table(stratum, rules, taken))
        nodes.append(expression(f"join-{stratum}", ADDED if last else HELD, joined, last))
    return chained(nodes)


def _table(stratum: int, rules: list[PlainRule], base: PlainBase) -> dict[str, Any]:
    rows = [
        {"_id": rule.id, "when": condition(rule, base), "then": json.dumps(rule.adds)}
        for rule in rules
    ]
    content = {
        "hitPolicy": "collect",
        "inputs": [{"id": "when", "name": "When"}],
        "outputs": [{"id": "then", "name": "Then", "field": "add"}],
        "rules": rows,
        "passThrough": True,
        "outputPath": f"rows{stratum}",
    }
    return node(f"stratum-{stratum}", "decisionTableNode", content)


__all__ = ["Runner", "write"]
