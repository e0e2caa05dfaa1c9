"""The rules as CLIPS constructs, run by clipspy.

Other forms were tried and were slower: one template fact for each stated fact, one template for
each name, cases asserted as strings; what follows read from facts, or from a multifield. Strata are
saliences: CLIPS has no strata, and takes a `not` over a conclusion for met until it is there.
"""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.plain import UNKNOWN, PlainBase, PlainRule, Test, plain


def write(base: Any) -> str:
    """Write templates, one global for what follows, and one `defrule` for each rule."""
    taken = plain(base)
    slots = "\n".join(f"  (slot {n} (type SYMBOL) (default {UNKNOWN}))" for n in taken.facts)
    head = [
        f"(deftemplate case\n{slots})",
        "(deftemplate held (slot name (type SYMBOL)) (slot value (type SYMBOL)))",
        '(defglobal ?*added* = "")',
    ]
    return "\n".join([*head, *(_rule(rule, taken) for rule in taken.rules)]) + "\n"


def _rule(rule: PlainRule, base: PlainBase) -> str:
    asked, read = base.split(rule.when)
    barring, barred = base.split(rule.unless)
    slots = [f"({name} {'|'.join(values)})" for name, values in asked]
    slots += [f"({name} {'&'.join(f'~{value}' for value in values)})" for name, values in barring]
    left = [f"(case {' '.join(slots)})"] if slots else []
    left += [_held(test) for test in read]
    left += [f"(not {_held(test)})" for test in barred]
    right = [f"(assert (held (name {name}) (value {value})))" for name, value in rule.concludes]
    right.append(f'(bind ?*added* (str-cat ?*added* "{" ".join(rule.adds)} "))')
    return (
        f"(defrule {rule.id} (declare (salience {-rule.stratum}))\n"
        f"  {' '.join(left)}\n  =>\n  {' '.join(right)})"
    )


def _held(test: Test) -> str:
    return f"(held (name {test[0]}) (value {'|'.join(test[1])}))"


class Runner:
    """One CLIPS environment."""

    def __init__(self, text: str) -> None:
        clips: Any = import_module("clips")  # not always installed, and without types
        self._symbol = clips.Symbol
        environment = clips.Environment()
        with TemporaryDirectory() as folder:
            path = Path(folder) / "rules.clp"
            path.write_text(text, encoding="utf-8")
            environment.load(str(path))
        # Looked up once, as a user in a hurry would: each look-up goes through `__getattr__`.
        self._reset, self._run = environment.reset, environment.run
        self._assert = environment.find_template("case").assert_fact
        self._added = environment.find_global("added")
        self._environment = environment

    def native(self, facts: Mapping[str, str]) -> dict[str, Any]:
        """Return the slots of the one template fact, their values as symbols."""
        return {name: self._symbol(value) for name, value in facts.items()}

    def infer(self, case: dict[str, Any]) -> list[str]:
        """Return everything that was added, which CLIPS joins and Python splits."""
        self._reset()
        self._assert(**case)
        self._run()
        added: str = self._added.value
        return added.split()

    def infer_all(self, cases: Sequence[Any]) -> Iterable[list[str]]:
        """Decide one case after the other."""
        return [self.infer(case) for case in cases]

    def added(self, result: list[str]) -> frozenset[str]:
        """Return it as a set."""
        return frozenset(result)
