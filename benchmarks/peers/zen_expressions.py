"""The rules as zen expressions: one node a stratum, one conditional a rule."""

import json
from typing import Any

from benchmarks.peers.zen import ADDED, HELD, Runner, chained, condition, expression
from benchmarks.plain import plain


def write(base: Any) -> str:
    """Write a graph as JSON."""
    taken = plain(base)
    strata = taken.by_stratum()
    nodes = []
    for stratum, rules in strata.items():
        given = [f"({condition(r, taken)}) ? {json.dumps(r.adds)} : []" for r in rules]
        whole = f"flatMap([{', '.join([HELD, *given])}], #)"
        last = stratum == max(strata)
        nodes.append(expression(f"stratum-{stratum}", ADDED if last else HELD, whole, last))
    return chained(nodes)


__all__ = ["Runner", "write"]
