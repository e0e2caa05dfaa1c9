"""The engines of the race, each with its own form of the same rules.

A module here has `write(base)`, the rules as the text of a file in the engine's own language, and
`Runner`, which reads such a text once and then decides cases. Runners import neither advisor
(except our own) nor anything else before they are built, so that a fresh process shows what its
engine alone needs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol


class Runner(Protocol):
    """Decides cases by the rules it was built with."""

    def native(self, facts: Mapping[str, str]) -> Any:
        """Return a case in the form that the engine takes; never timed."""
        ...

    def infer(self, case: Any) -> Any:
        """Decide one native case; what follows comes out as Python data."""
        ...

    def infer_all(self, cases: Sequence[Any]) -> Iterable[Any]:
        """Decide many native cases, by the engine's call for many if it has one."""
        ...

    def added(self, result: Any) -> frozenset[str]:
        """Return what the rules added, as `PlainRule.adds` names it; never timed."""
        ...


@dataclass(frozen=True, slots=True)
class Contestant:
    """An engine of the race: which module has it, which package it needs, how it is asked.

    `completed`: its cases come with their summaries worked out; ours do that by themselves.
    `batches`: it has a call of its own for many cases.
    """

    name: str
    module: str
    needs: str
    package: str
    how: str
    completed: bool = True
    batches: bool = False

    @property
    def installed(self) -> bool:
        """Whether the package it needs is there."""
        return find_spec(self.needs) is not None

    def write(self, base: Any) -> str:
        """Translate an `advisor.model.library.RuleBase` into the text of a file."""
        text: str = import_module(self.module).write(base)
        return text

    def runner(self, text: str) -> Runner:
        """Build the engine from such a text."""
        built: Runner = import_module(self.module).Runner(text)
        return built


_HERE = "benchmarks.peers"

CONTESTANTS: tuple[Contestant, ...] = (
    Contestant(
        name="compiled",
        module=f"{_HERE}.our_compiled",
        needs="advisor",
        package="grassroots-advisor",
        how="ours, generated Python, with the whole trace",
        completed=False,
    ),
    Contestant(
        name="experta, ours",
        module=f"{_HERE}.our_experta",
        needs="experta",
        package="experta",
        how="ours, true pattern matching, with the whole trace",
        completed=False,
    ),
    Contestant(
        name="CLIPS",
        module=f"{_HERE}.clips_templates",
        needs="clips",
        package="clipspy",
        how=(
            "constructs loaded once; a case is one template fact with a slot for each fact, a"
            " conclusion a template fact of its own; `reset`, `assert_fact`, `run`; what follows is"
            " read from one global text"
        ),
    ),
    Contestant(
        name="zen, expressions",
        module=f"{_HERE}.zen_expressions",
        needs="zen",
        package="zen-engine",
        how=(
            "static loader, compiled once, `engine.evaluate` (many cases: `evaluate_batch`); one"
            " expression node for each stratum, one conditional for each rule"
        ),
        batches=True,
    ),
    Contestant(
        name="zen, tables",
        module=f"{_HERE}.zen_tables",
        needs="zen",
        package="zen-engine",
        how=(
            "the same with one decision table for each stratum that collects, one row for each"
            " rule, its conditions in one cell"
        ),
        batches=True,
    ),
    Contestant(
        name="zen, expressions, traced",
        module=f"{_HERE}.zen_traced",
        needs="zen",
        package="zen-engine",
        how="the expressions, with zen's own trace of each node as Python data",
        batches=True,
    ),
    Contestant(
        name="experta, stock",
        module=f"{_HERE}.stock_experta",
        needs="experta",
        package="experta",
        how=(
            "its own engine, matcher and strategy; a class with one decorated method for each rule;"
            " a case is one fact with a field for each fact of the vocabulary"
        ),
    ),
)


def contestant(name: str) -> Contestant:
    """Return a contestant by its name."""
    return next(one for one in CONTESTANTS if one.name == name)
