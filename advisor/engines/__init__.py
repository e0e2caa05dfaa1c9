"""Engines: facts in, conclusions and advice with their trace out.

Every engine answers the same question in the same way, byte for byte; they differ in how.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from advisor.model.base import Name, Value
from advisor.model.inference import Inference
from advisor.model.library import RuleBase


class Engine(Protocol):
    """Decides cases by one rule base. Safe to share between threads."""

    def infer(self, facts: Mapping[Name, Value]) -> Inference:
        """Infer all that follows from stated facts, which must not contradict each other."""
        ...


def _experta(rules: RuleBase) -> Engine:
    from advisor.engines.experta_engine import ExpertaEngine

    return ExpertaEngine(rules)


def _compiled(rules: RuleBase) -> Engine:
    from advisor.engines.compiled import CompiledEngine

    return CompiledEngine(rules)


ENGINES: Mapping[str, Callable[[RuleBase], Engine]] = {
    "experta": _experta,
    "compiled": _compiled,
}
"""How to build each engine, by its name. Imports wait until one is chosen."""
