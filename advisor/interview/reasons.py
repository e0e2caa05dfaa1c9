"""Why a question is asked: what each answer that matters would do to the plan."""

from collections.abc import Callable, Iterator, Mapping

from advisor.guidance.order import in_order
from advisor.model.base import Id, Name, Value
from advisor.model.inference import Inference
from advisor.model.interview import Question, Waiting
from advisor.model.library import Library
from advisor.model.plan import OpenQuestion

Infer = Callable[[Mapping[Name, Value]], Inference]


def reasons(
    question: Question,
    known: OpenQuestion | None,
    facts: Mapping[Name, Value],
    infer: Infer,
    library: Library,
) -> tuple[Waiting, ...]:
    """Return what waits for an answer, for each answer that changes the plan.

    `facts` are those of the plan, and `known` is its open question on the same fact. A summary of
    which only members matter is shown by the first of them.
    """
    before = infer(facts)
    if question.choices:
        pairs = list(question.choices.items())
    else:
        values = known.answers if known else library.facts[question.fact].answers
        pairs = [(question.fact, value) for value in values]
    found = []
    for name, value in pairs:
        for shown in (name, *library.summaries.get(name, ())):
            waiting = _waiting(shown, value, before, infer({**facts, shown: value}), library)
            if waiting:
                found.append(waiting)
                break
    return tuple(found)


def _waiting(
    name: Name, value: Value, before: Inference, after: Inference, library: Library
) -> Waiting | None:
    fired = {firing.rule for firing in before.firings}
    points = [_points(one, library) for one in (before, after)]
    added = tuple(point for point in points[1] if point not in points[0])
    withdrawn = tuple(point for point in points[0] if point not in points[1])
    held = [dict(_head(one)) for one in (before, after)]
    turns = {key: v for key, v in held[1].items() if held[0].get(key) != v}
    if not (added or withdrawn or turns):
        return None
    # The rules that give what comes in; those that only conclude something do not speak to a user.
    rules = tuple(
        rule
        for given in after.advice
        if given.advice in added
        for rule in given.rules
        if rule not in fired
    )
    return Waiting(
        fact=name,
        value=value,
        turns=turns,
        added=added,
        withdrawn=withdrawn,
        rules=tuple(dict.fromkeys(rules)),
    )


def _points(inference: Inference, library: Library) -> list[Id]:
    return [advice.id for advice, _ in in_order(inference.advice, library)]


def _head(inference: Inference) -> Iterator[tuple[Name, Value]]:
    yield from ((c.fact, c.value) for c in inference.conclusions if c.fact in ("nature", "first"))
