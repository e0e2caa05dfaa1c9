"""Decide cases with experta. The only module that knows it.

experta 1.9.4 is right on a small subset only (see docs/decisions/0002-experta-subset.md): one
literal or one total predicate a field, single-pattern `NOT` after positives, no `OR` or `EXISTS`,
an agenda with a total order of our own, one engine per thread, dropped after any exception.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from advisor.engines.record import Meaning, Meanings, Record
from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.conditions import Condition
from advisor.model.inference import Inference
from advisor.model.library import RuleBase


class EngineError(RuntimeError):
    """The engine broke one of its own guarantees; the message names the rule."""


def _import_experta() -> Any:
    """Import experta on a Python that no longer has what its frozendict needs.

    `collections.Mapping` is lent for the import only, and the root log handler that experta
    installs is taken off again. Its watchers are silenced: at level INFO, which a server logs at,
    they would write down the facts of every case. Raises ImportError when experta comes up empty.
    """
    import collections
    import collections.abc

    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    lent = not hasattr(collections, "Mapping")
    if lent:
        collections.Mapping = collections.abc.Mapping  # type: ignore[attr-defined]  # lent
    try:
        import experta
        import experta.abstract
        import experta.agenda
        import experta.factlist
        import experta.matchers.rete
        import experta.matchers.rete.check
        import experta.matchers.rete.nodes
        import experta.strategies
    finally:
        if lent:
            del collections.Mapping  # type: ignore[attr-defined]  # and taken back
        root.handlers[:] = handlers
        root.setLevel(level)
    if not hasattr(experta, "KnowledgeEngine"):
        raise ImportError("experta is installed without its dependency `schema`")
    experta.unwatch()
    return experta


experta: Any = _import_experta()


class Known(experta.Fact):  # type: ignore[misc]  # experta has no types
    """A stated fact or a held conclusion in working memory: `name` and `value`, both text."""


class TotalOrder(experta.abstract.Strategy):  # type: ignore[misc]  # experta has no types
    """An agenda ordered by (stratum, rank of the rule, fact ids), with removal by that key.

    The stock strategy looks at three places only when it removes, so cancelled rules still fire,
    and its ties depend on the process.
    """

    @staticmethod
    def key(activation: Any) -> tuple[int, int, tuple[int, ...]]:
        """Order activations: the last of the agenda is the next to fire."""
        rule = activation.rule
        ids = tuple(sorted(-fact.__factid__ for fact in activation.facts))
        return rule.salience, -rule.rank, ids

    def _update_agenda(self, agenda: Any, added: Iterable[Any], removed: Iterable[Any]) -> None:
        gone = {self.key(activation) for activation in removed}
        kept = [a for a in agenda.activations if self.key(a) not in gone]
        kept.extend(added)
        kept.sort(key=self.key)
        agenda.activations[:] = kept


class OwnNodesMatcher(experta.matchers.rete.ReteMatcher):  # type: ignore[misc]  # no types
    """The stock matcher with its nodes listed once, on the instance.

    The stock one shares a cache of size one between all engines, and holds on to dead ones; its
    reset visits a node once for every path that leads to it.
    """

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        found: dict[int, Any] = {}
        waiting = [self.root_node]
        while waiting:
            node = waiting.pop()
            if id(node) not in found:
                found[id(node)] = node
                waiting.extend(child.node for child in node.children)
        self._nodes = tuple(found.values())
        kind = experta.matchers.rete.nodes.ConflictSetNode
        self._conflict_set_nodes = tuple(node for node in self._nodes if isinstance(node, kind))

    @staticmethod
    def prepare_ruleset(engine: Any) -> set[Any]:
        """Copy the rules as they are: positives first, then `NOT`, which is their normal form.

        A copy, because a rule knows the engine that it runs in, and its hash with it.
        """
        return {rule.new_conditions(*rule) for rule in engine.get_rules()}

    @staticmethod
    def build_beta_part(ruleset: Iterable[Any], alpha_terminals: Mapping[Any, Any]) -> None:
        """Join the patterns of each rule from left to right, as the stock one does for such rules.

        The stock one defines its generic functions anew for every rule: most of a start's time.
        """
        nodes = experta.matchers.rete.nodes
        for rule in ruleset:
            last = alpha_terminals[rule[0]]
            for element in rule[1:]:
                is_absent = isinstance(element, experta.NOT)
                kind = nodes.NotNode if is_absent else nodes.OrdinaryMatchNode
                node = kind(experta.matchers.rete.check.SameContextCheck())
                last.add_child(node, node.activate_left)
                right = alpha_terminals[element[0] if is_absent else element]
                right.add_child(node, node.activate_right)
                last = node
            fires = nodes.ConflictSetNode(rule)
            last.add_child(fires, fires.activate)

    def _get_conflict_set_nodes(self) -> tuple[Any, ...]:
        return self._conflict_set_nodes

    def reset(self) -> None:
        """Empty the memory of every node, and activations left half delivered."""
        for node in self._nodes:
            node._reset()
        for node in self._conflict_set_nodes:
            node.added, node.removed = set(), set()


class TracedEngine(experta.KnowledgeEngine):  # type: ignore[misc]  # experta has no types
    """A knowledge engine that runs one case at a time and writes a `Record`."""

    __strategy__ = TotalOrder
    __matcher__ = OwnNodesMatcher

    def __init__(self) -> None:
        super().__init__()
        self.reset()

    def run_case(self, record: Record, relevant: frozenset[Name], limit: int) -> None:
        """Run one case to the end; nothing of it stays in the engine afterwards.

        Raises EngineError after more than `limit` firings.
        """
        self.running = True  # matching waits until every fact is in
        for name, value in record.facts.items():
            if name in relevant:
                self.declare(Known(name=name, value=value))
        fired: set[str] = set()
        changed = True
        while True:
            if changed:  # a firing that only advises changes nothing that a rule could read
                self.strategy.update_agenda(self.agenda, *self.get_activations())
            activation = self.agenda.get_next()
            if activation is None:
                break
            rule: Meaning = activation.rule.meant
            changed = False
            if rule.rule in fired:  # one-of over a conclusion that holds twice: still one firing
                continue
            fired.add(rule.rule)
            if len(fired) > limit:
                raise EngineError(f"more firings than rules, at `{rule.rule}`")
            for name, value in record.fire(rule):
                self.declare(Known(name=name, value=value))
                changed = True
        self.reset()

    def reset(self, **_: Any) -> None:
        """Empty agenda, working memory and activations left half delivered by an exception.

        experta's own reset keeps the last of these, and looks through every attribute each time.
        """
        self.agenda = experta.agenda.Agenda()
        self.facts = experta.factlist.FactList()
        self.matcher.reset()
        self.running = False
        self.facts.declare(experta.InitialFact())


def _is_one_of(values: Iterable[Value]) -> Callable[[Value], bool]:
    chosen = frozenset(values)
    return lambda value: value in chosen


def _pattern(name: Name, values: tuple[Value, ...]) -> Any:
    """Match one fact by its value, or by one total predicate over its values."""
    if len(values) == 1:
        return Known(name=name, value=values[0])
    return Known(name=name, value=experta.P(_is_one_of(values)))


def _translate(condition: Condition, base: RuleBase) -> tuple[list[Any], list[Any]]:
    """Turn a condition under `all` into positive patterns and absent ones."""
    name, values = condition.fact, condition.values
    if UNKNOWN not in values:
        return [_pattern(name, values)], []
    others = tuple(v for v in base.facts[name] if v not in values)
    return [], [_pattern(name, others)] if others else []


def _experta_rule(rank: int, meanings: Meanings) -> Any:
    base = meanings.base
    rule = base.rules[rank]
    positives: list[Any] = []
    absent: list[Any] = []
    for condition in rule.when.all:
        present, missing = _translate(condition, base)
        positives += present
        absent += missing
    absent += [_pattern(c.fact, c.values) for c in rule.when.unless]

    def name() -> None:
        """Stand for the right-hand side: what a firing does is written by `Record.fire`."""

    # Both are read back from activations.
    name.meant, name.rank = meanings.of_rules[rank], rank  # type: ignore[attr-defined]  # on a function
    patterns = [*(positives or [experta.InitialFact()]), *(experta.NOT(p) for p in absent)]
    return experta.Rule(*patterns, salience=-base.strata[rule.id])(name)


class ExpertaEngine:
    """The engine of live consultations: true pattern matching over one fact a value."""

    def __init__(self, base: RuleBase) -> None:
        self._meanings = Meanings(base)
        conditions = [c for r in base.rules for c in (*r.when.all, *r.when.unless)]
        self._relevant = frozenset(condition.fact for condition in conditions)
        # Every generated name has a prefix, so that no rule shadows the engine's own attributes.
        rules = {
            f"rule__{rank}": _experta_rule(rank, self._meanings) for rank in range(len(base.rules))
        }
        self._class: type[TracedEngine] = type("RuleBaseEngine", (TracedEngine,), rules)
        self._of_thread = threading.local()

    def infer(self, facts: Mapping[Name, Value]) -> Inference:
        """Infer all that follows from `facts`. See `Engine.infer`."""
        engine: TracedEngine | None = getattr(self._of_thread, "engine", None)
        if engine is None:
            engine = self._class()
        self._of_thread.engine = None  # dropped, unless this run comes to its end
        record = Record(self._meanings, facts)
        engine.run_case(record, self._relevant, limit=len(self._meanings.of_rules))
        self._of_thread.engine = engine
        return record.result()
