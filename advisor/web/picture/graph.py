"""What is drawn: facts, rules, conclusions and advice in layers, and what leads where.

Rules of stratum *n* stand in layer 2n + 1. A fact stands just before the rules that read it, once
for each stratum, so that no line has to cross the whole picture; conclusions and advice stand just
after the last rule that gives them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from advisor.model.conditions import Conclude, Effect
from advisor.model.rules import Rule
from advisor.telling.teller import Teller

Kind = Literal["fact", "rule", "conclusion", "advice", "avoid"]


class Key(NamedTuple):
    """Names a node: its kind, its id, the value of a conclusion, and which copy of a fact it is."""

    kind: Kind
    name: str
    value: str = ""
    copy: int = 0


class Edge(NamedTuple):
    """Leads from one node to another; `blocks` where it is read under `unless`."""

    start: Key
    end: Key
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes with their layer, and edges, each from a lower layer to a higher one."""

    layers: dict[Key, int]
    edges: tuple[Edge, ...]


def whole(teller: Teller) -> Graph:
    """Return the graph of the whole rule base."""
    strata = teller.library.rule_base.strata
    rules = teller.library.rule_base.rules
    return _graph(rules, {rule.id: 2 * strata[rule.id] + 1 for rule in rules}, teller)


def around(rule: Rule, teller: Teller) -> Graph:
    """Return the graph of one rule: what it reads, and what it gives."""
    return _graph((rule,), {rule.id: 1}, teller)


def _graph(rules: Iterable[Rule], places: dict[str, int], teller: Teller) -> Graph:
    edges: dict[Edge, None] = {}
    for rule in rules:
        node = Key("rule", rule.id)
        for conditions, blocks in ((rule.when.all, False), (rule.when.unless, True)):
            for one in conditions:
                if one.fact in teller.library.facts:
                    fact = Key("fact", one.fact, copy=places[rule.id])
                    edges[Edge(fact, node, blocks)] = None
                else:
                    for value in one.values:
                        edges[Edge(Key("conclusion", one.fact, value), node, blocks)] = None
        for effect in rule.then:
            edges[Edge(node, given(effect))] = None
    return Graph(_layers(edges, places), tuple(sorted(edges)))


def given(effect: Effect) -> Key:
    """Return the node that an effect leads to."""
    if isinstance(effect, Conclude):
        return Key("conclusion", effect.conclude.fact, effect.conclude.value)
    kind, _, name = str(effect).partition(": ")
    return Key("advice" if kind == "advise" else "avoid", name)


def _layers(edges: Iterable[Edge], places: dict[str, int]) -> dict[Key, int]:
    edges = tuple(edges)
    layers = {Key("rule", name): place for name, place in places.items()}
    before: dict[Key, list[int]] = {}
    after: dict[Key, list[int]] = {}
    for start, end, _ in edges:
        if end.kind == "rule":
            before.setdefault(start, []).append(layers[end] - 1)
        else:
            after.setdefault(end, []).append(layers[start] + 1)
    # A conclusion that is both given and read stands after those that give it.
    return {
        **layers,
        **{node: min(those) for node, those in before.items()},
        **{node: max(those) for node, those in after.items()},
    }


def label(key: Key, teller: Teller) -> str:
    """Return the words for a node."""
    match key.kind:
        case "fact":
            return teller.library.facts[key.name].question
        case "rule":
            return teller.title(key.name)
        case "conclusion":
            return teller.answer(key.name, key.value)
        case _:
            return teller.advice(key.name)
