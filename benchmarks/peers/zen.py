"""What both forms of the rules for GoRules zen share: expressions, the graph, the runner.

A stratum is one node, and the nodes are chained: zen evaluates a graph once, from its input to its
output. `decision.evaluate`, which its README begins with, was tried and was several times slower
than `engine.evaluate` with a static loader; one column for each fact was slower than one cell.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any

from benchmarks.plain import UNKNOWN, PlainBase, PlainRule, Test

KEY = "rules"
HELD, ADDED = "held", "added"
"""What the strata so far have added; and everything, at the end."""


def name_of(fact: str) -> str:
    """Return the fact's name as zen can write it, where a dot would reach into an object."""
    return fact.replace(".", "__")


def condition(rule: PlainRule, base: PlainBase) -> str:
    """Write all that a rule asks as one expression."""
    asked = [_test(test, base) for test in rule.when]
    return " and ".join([*asked, *(f"not ({_test(test, base)})" for test in rule.unless)])


def _test(test: Test, base: PlainBase) -> str:
    name, values = test
    if name in base.conclusions:
        tests = [f"'{name}={value}' in {HELD}" for value in values]
    else:
        known = [value for value in values if value != UNKNOWN]
        tests = [f"{name_of(name)} == null"] if UNKNOWN in values else []
        if len(known) == 1:
            tests.append(f"{name_of(name)} == '{known[0]}'")
        elif known:
            tests.append(f"{name_of(name)} in {json.dumps(known)}")
    return tests[0] if len(tests) == 1 else f"({' or '.join(tests)})"


def node(name: str, kind: str, content: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return one node of a graph."""
    place = {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}}
    return place if content is None else {**place, "content": content}


def expression(name: str, key: str, value: str, last: bool) -> dict[str, Any]:
    """Return a node that works out one value; the last one passes on nothing else."""
    one = {"id": f"{name}-{key}", "key": key, "value": value}
    return node(name, "expressionNode", {"expressions": [one], "passThrough": not last})


def chained(nodes: Sequence[Mapping[str, Any]]) -> str:
    """Return the graph of an input, the nodes in their order, and an output, as JSON."""
    whole = [node("in", "inputNode"), *nodes, node("out", "outputNode")]
    edges = [
        {"id": f"edge-{n}", "type": "edge", "sourceId": one["id"], "targetId": next_["id"]}
        for n, (one, next_) in enumerate(pairwise(whole))
    ]
    return json.dumps({"nodes": whole, "edges": edges})


class Runner:
    """One zen engine with one decision in a static loader; `traced` asks for its own trace."""

    def __init__(self, text: str, *, traced: bool = False) -> None:
        zen: Any = import_module("zen")  # not always installed, so without its types
        loader = {"type": "static", "content": {KEY: json.loads(text)}}
        self._engine = zen.ZenEngine({"loader": loader})
        self._options = {"trace": True} if traced else None

    def native(self, facts: Mapping[str, str]) -> dict[str, Any]:
        """Return a request of a batch, whose context is the case."""
        context: dict[str, Any] = {name_of(name): value for name, value in facts.items()}
        return {"key": KEY, "context": {HELD: [], **context}}

    def infer(self, case: Mapping[str, Any]) -> list[str]:
        """Return everything that was added."""
        found = self._engine.evaluate(KEY, case["context"], self._options)
        added: list[str] = found["result"][ADDED]
        return added

    def infer_all(self, cases: Sequence[Any]) -> Iterable[list[str]]:
        """Decide all cases by one call."""
        found = self._engine.evaluate_batch(cases, self._options)
        return [one["data"]["result"][ADDED] for one in found]

    def added(self, result: list[str]) -> frozenset[str]:
        """Return it as a set."""
        return frozenset(result)
