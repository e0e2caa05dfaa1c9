"""The rules as a Python module for experta as it is installed.

Its strategy can fire a rule that a later conclusion has cancelled (see
docs/decisions/0002-experta-subset.md). So that this never has to be decided, each rule asks for the
phase of its stratum, and a phase is declared when all that its rules can read is there. With
strata as saliences, as a user would write them first, some cases come out wrong: the comparison
counts them (`write_with_saliences`).
"""

import collections
import collections.abc
import logging
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchmarks.plain import UNKNOWN, PlainBase, PlainRule, Test, plain

_HEAD = '''\
"""Written by benchmarks."""

from experta import NOT, Fact, KnowledgeEngine, P, Rule


class Case(Fact):
    """All facts of a case."""


class Held(Fact):
    """A conclusion."""


class Phase(Fact):
    """The stratum whose rules may fire."""


class Rules(KnowledgeEngine):
'''


def write(base: Any) -> str:
    """Write a module with one class `Rules`, and `FACTS`, the names that a case must give."""
    taken = plain(base)
    phases = [_next_phase(stratum) for stratum in taken.by_stratum()]
    rules = [_rule(n, rule, taken, f"Phase(n={rule.stratum})") for n, rule in _numbered(taken)]
    return _module([*rules, *phases], taken)


def write_with_saliences(base: Any) -> str:
    """Write the same with strata as saliences: the negative control of the comparison."""
    taken = plain(base)
    rules = [_rule(n, rule, taken, "Phase(n=0)", -rule.stratum) for n, rule in _numbered(taken)]
    return _module(rules, taken)


def _numbered(base: PlainBase) -> Iterable[tuple[int, PlainRule]]:
    return enumerate(base.rules)


def _module(methods: list[str], base: PlainBase) -> str:
    return _HEAD + "\n".join([*methods, f"FACTS = {tuple(base.facts)!r}\n"])


def _rule(number: int, rule: PlainRule, base: PlainBase, first: str, salience: int = 0) -> str:
    asked, read = base.split(rule.when)
    barring, barred = base.split(rule.unless)
    fields = [f"{_field(name)}={_one_of(values)}" for name, values in asked]
    fields += [f"{_field(name)}=P(lambda v: v not in {values!r})" for name, values in barring]
    patterns = [first, *([f"Case({', '.join(fields)})"] if fields else [])]
    patterns += [_held(test) for test in read]
    patterns += [f"NOT({_held(test)})" for test in barred]
    does = [f"self.declare(Held(name={name!r}, value={v!r}))" for name, v in rule.concludes]
    does.append(f"self.added.extend({rule.adds!r})")
    body = "\n        ".join(does)
    return (
        f"    @Rule({', '.join(patterns)}, salience={salience})\n"
        f"    def rule_{number}(self):\n        {body}\n"
    )


def _next_phase(stratum: int) -> str:
    return (
        f"    @Rule(Phase(n={stratum}), salience=-1)\n    def phase_{stratum}(self):\n"
        f"        self.declare(Phase(n={stratum + 1}))\n"
    )


def _field(fact: str) -> str:
    return fact.replace(".", "_of_")


def _one_of(values: tuple[str, ...]) -> str:
    return repr(values[0]) if len(values) == 1 else f"P(lambda v: v in {values!r})"


def _held(test: Test) -> str:
    return f"Held(name={test[0]!r}, value={_one_of(test[1])})"


class Runner:
    """One engine of the written class, reset for each case."""

    def __init__(self, text: str) -> None:
        _import_experta()
        names: dict[str, Any] = {}
        exec(compile(text, "<rules for experta>", "exec"), names)
        self._engine: Any = names["Rules"]()
        self._case, self._phase = names["Case"], names["Phase"]
        self._unknown = {_field(name): UNKNOWN for name in names["FACTS"]}

    def native(self, facts: Mapping[str, str]) -> dict[str, str]:
        """Return every field of the one fact, `unknown` where nothing is stated."""
        return self._unknown | {_field(name): value for name, value in facts.items()}

    def infer(self, case: dict[str, str]) -> list[str]:
        """Return everything that was added."""
        engine = self._engine
        engine.added = []
        engine.reset()
        engine.declare(self._case(**case))
        engine.declare(self._phase(n=0))
        engine.run()
        added: list[str] = engine.added
        return added

    def infer_all(self, cases: Sequence[Any]) -> Iterable[list[str]]:
        """Decide one case after the other."""
        return [self.infer(case) for case in cases]

    def added(self, result: list[str]) -> frozenset[str]:
        """Return it as a set."""
        return frozenset(result)


def _import_experta() -> None:
    """Import it on a Python that no longer has `collections.Mapping`, and leave logging alone.

    Not through our adapter, which does the same: its start would be charged to stock experta.
    """
    if "experta" in sys.modules:
        return
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    collections.Mapping = collections.abc.Mapping  # type: ignore[attr-defined]  # lent
    try:
        import experta  # noqa: F401  # only its loading counts
    finally:
        del collections.Mapping  # type: ignore[attr-defined]  # and taken back
        root.handlers[:] = handlers
        root.setLevel(level)
