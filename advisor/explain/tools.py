"""What explanations are made with, and what they take from a plan."""

from dataclasses import dataclass

from advisor.engines import ENGINES, Engine
from advisor.model.base import NO, Name, Value
from advisor.model.explanation import Told
from advisor.model.inference import Inference
from advisor.model.library import Library
from advisor.model.plan import DeniedFact, Plan, UnderstoodFact
from advisor.proof.search import Space, space


@dataclass(frozen=True, slots=True)
class Tools:
    """A library with a fast engine to replay cases, and the space of all situations.

    The space holds a solver: one thread at a time.
    """

    library: Library
    engine: Engine
    space: Space


def prepare(library: Library) -> Tools:
    """Build what explanations need, once for a knowledge version."""
    return Tools(library, ENGINES["compiled"](library.rule_base), space(library))


def told(plan: Plan) -> dict[Name, Told]:
    """Return the stated facts that a plan is made from, with their words."""
    items: tuple[UnderstoodFact | DeniedFact, ...] = plan.understood.facts
    # Of a fact with several answers, one that is denied leaves the fact unknown.
    items += tuple(item for item in plan.understood.denied if item.value == NO)
    return {
        item.fact: Told(
            fact=item.fact,
            value=item.value,
            source=item.source,
            words=item.words,
            span=item.span,
        )
        for item in items
    }


def stated(plan: Plan) -> dict[Name, Value]:
    """Return the stated facts that a plan is made from."""
    return {name: item.value for name, item in told(plan).items()}


def inference_of(plan: Plan, tools: Tools) -> Inference:
    """Replay a plan's facts."""
    return tools.engine.infer(stated(plan))
