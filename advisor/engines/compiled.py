"""The rule base as generated Python: for replaying many situations.

Each rule becomes one `if` over two plain dictionaries, in the order of (stratum, rule id), so that
one pass from top to bottom is a whole run. The source can be read (`CompiledEngine.source`).
"""

from collections.abc import Callable, Mapping
from typing import Any

from advisor.engines.record import Meaning, Meanings, Record
from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.conditions import Condition
from advisor.model.inference import Inference
from advisor.model.library import RuleBase

Fire = Callable[[Meaning], object]
Run = Callable[[Mapping[Name, Value], Mapping[Any, object], Fire], None]


class CompiledEngine:
    """Answers as the experta engine does, byte for byte, and much faster."""

    def __init__(self, base: RuleBase) -> None:
        self._meanings = Meanings(base)
        self.source = generate(base)
        names: dict[str, object] = {"RULES": self._meanings.of_rules}
        exec(compile(self.source, "<rule base>", "exec"), names)
        self._run: Run = names["run"]  # type: ignore[assignment]  # defined by the source

    def infer(self, facts: Mapping[Name, Value]) -> Inference:
        """Infer all that follows from `facts`. See `Engine.infer`."""
        record = Record(self._meanings, facts)
        self._run(record.facts, record.stands, record.fire)
        return record.result()


def generate(base: RuleBase) -> str:
    """Write the source of `run(facts, stands, fire)`; only checked names and values enter it."""
    lines = ["def run(facts, stands, fire):", "    get = facts.get"]
    for number, rule in enumerate(base.rules):
        tests = [_holds(condition, base) for condition in rule.when.all]
        tests += [f"not {_holds(condition, base)}" for condition in rule.when.unless]
        lines.append(f"    # {rule.id} (stratum {base.strata[rule.id]})")
        lines.append(f"    if {' and '.join(tests)}:")
        lines.append(f"        fire(RULES[{number}])")
    return "\n".join(lines) + "\n"


def _holds(condition: Condition, base: RuleBase) -> str:
    """Write one test; ids are letters, digits, `.`, `_` and `-` only, and `repr` quotes them."""
    name, values = condition.fact, condition.values
    if name in base.conclusions:
        tests = [f"{(name, value)!r} in stands" for value in values]
        return f"({' or '.join(tests)})"
    known = tuple(value for value in values if value != UNKNOWN)
    if UNKNOWN in values:
        return f"(get({name!r}) in {(None, *known)!r})" if known else f"(get({name!r}) is None)"
    return (
        f"(get({name!r}) == {known[0]!r})" if len(known) == 1 else f"(get({name!r}) in {known!r})"
    )
