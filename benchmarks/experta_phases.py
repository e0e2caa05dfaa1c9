"""Where the time of one case goes in our experta engine: exclusive time by phase."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import wraps
from importlib import import_module
from typing import Any
from unittest.mock import patch

from advisor.engines import Engine

REST = "the run loop itself, and what no other phase names"

PHASES: tuple[tuple[str, str, str], ...] = (
    ("summaries worked out, record begun", "advisor.engines.record:Record", "__init__"),
    ("facts and conclusions declared", "advisor.engines.experta_engine:TracedEngine", "declare"),
    (
        "matching: tokens passed through the network",
        "experta.matchers.rete.nodes:BusNode",
        "add",
    ),
    (
        "matching: activations collected from the rules' nodes",
        "experta.matchers.rete:ReteMatcher",
        "changes",
    ),
    ("agenda put in order", "advisor.engines.experta_engine:TotalOrder", "_update_agenda"),
    ("firings recorded", "advisor.engines.record:Record", "fire"),
    ("memories emptied", "advisor.engines.experta_engine:TracedEngine", "reset"),
    ("result frozen", "advisor.engines.record:Record", "result"),
)
"""What is timed under which name. A place that is not there any more counts to the rest."""


@dataclass(slots=True)
class Stopwatch:
    """Time by phase; a phase inside another is taken out of it."""

    spent: dict[str, float] = field(default_factory=dict)
    _running: list[str] = field(default_factory=list)
    _since: float = 0.0

    def turn(self, running: list[str]) -> None:
        """Charge the time until now to the phase that ran; go on with the last of `running`."""
        now = time.perf_counter()
        if self._running:
            phase = self._running[-1]
            self.spent[phase] = self.spent.get(phase, 0.0) + now - self._since
        self._running, self._since = running, time.perf_counter()

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Charge what happens inside to `name`."""
        before = self._running
        self.turn([*before, name])
        try:
            yield
        finally:
            self.turn(before)

    def timed(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a function or a method."""

        @wraps(call)
        def within(*args: Any, **options: Any) -> Any:
            with self.phase(name):
                return call(*args, **options)

        return within


def by_phase(engine: Engine, cases: Sequence[Mapping[str, str]]) -> dict[str, float]:
    """Return microseconds a case by phase, in the order of `PHASES`, the rest last."""
    for facts in cases:
        engine.infer(facts)  # warm
    watch = Stopwatch()
    with ExitStack() as patches:
        for name, place, attribute in PHASES:
            owner = _find(place)
            if owner is not None and hasattr(owner, attribute):
                timed = watch.timed(name, getattr(owner, attribute))
                patches.enter_context(patch.object(owner, attribute, timed))
        for facts in cases:
            with watch.phase(REST):
                engine.infer(facts)
    order = [*(name for name, _, _ in PHASES), REST]
    return {name: watch.spent.get(name, 0.0) / len(cases) * 1e6 for name in order}


def _find(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name, None)
