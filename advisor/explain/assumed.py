"""Everything that a plan rests on without having been told."""

from collections.abc import Iterator

from advisor.explain.tools import Tools, inference_of, stated
from advisor.explain.why import open_answers
from advisor.model.base import Name, Value
from advisor.model.explanation import Assumed, Assumption
from advisor.model.inference import Inference
from advisor.model.plan import Plan


def assumed(plan: Plan, tools: Tools) -> Assumed:
    """List what was taken as open: by the rules themselves, or because an answer would withdraw.

    What most of the plan rests on comes first, then the order of the vocabulary.
    """
    inference = inference_of(plan, tools)
    supports: dict[Name, list[str]] = {}
    for what, assumes in _assuming(inference):
        for name in assumes:
            supports.setdefault(name, []).append(what)
    answers: dict[Name, dict[Value, tuple[str, ...]]] = {}
    before = [what for what, _ in _assuming(inference)]
    for name, value, then in open_answers(stated(plan), inference.facts, tools):
        left = {what for what, _ in _assuming(then)}
        lost = tuple(what for what in before if what not in left)
        if lost:
            answers.setdefault(name, {})[value] = lost
    order = {name: n for n, name in enumerate(tools.library.facts)}
    names = sorted(
        supports.keys() | answers.keys(),
        key=lambda name: (-len(supports.get(name, ())), order[name]),
    )
    return Assumed(
        points=(*(point.id for point in plan.advice), *(item.id for item in plan.follow_up)),
        assumptions=tuple(
            Assumption(
                fact=name,
                supports=tuple(supports.get(name, ())),
                answers=answers.get(name, {}),
            )
            for name in names
        ),
    )


def _assuming(inference: Inference) -> Iterator[tuple[str, tuple[Name, ...]]]:
    """Yield what a plan shows, each with what it assumes: nature, first, advice."""
    for held in inference.conclusions:
        if held.fact in ("nature", "first"):
            yield f"{held.fact}: {held.value}", held.assumes
    for given in inference.advice:
        yield given.advice, given.assumes
