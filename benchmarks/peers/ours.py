"""Our own engines in the race: rules as JSON in, a whole `Inference` with its trace out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from advisor.engines import ENGINES
from advisor.model.inference import Inference
from advisor.model.library import RuleBase


def write(base: Any) -> str:
    """Write a rule base as JSON."""
    text: str = base.model_dump_json()
    return text


class OurRunner:
    """One of `ENGINES`."""

    def __init__(self, engine: str, text: str) -> None:
        self._engine = ENGINES[engine](RuleBase.model_validate_json(text))
        self.infer = self._engine.infer

    def native(self, facts: Mapping[str, str]) -> dict[str, str]:
        """Return the facts as they are."""
        return dict(facts)

    def infer_all(self, cases: Sequence[Any]) -> Iterable[Inference]:
        """Decide one case after the other."""
        return [self.infer(case) for case in cases]

    def added(self, result: Inference) -> frozenset[str]:
        """Return conclusions and advice; the advice that another replaced was added too."""
        held = {f"{one.fact}={one.value}" for one in result.conclusions}
        advised = {one.advice for one in result.advice}
        return frozenset(held | advised | {one.advice for one in result.replaced})
