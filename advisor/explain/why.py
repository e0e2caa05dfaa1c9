"""Why something is in a plan: its proof, what alone would be enough, what would withdraw it."""

from collections.abc import Iterator, Mapping

from advisor.explain.needs import needs
from advisor.explain.steps import justification, steps_of
from advisor.explain.targets import NoExplanationError, formula, holds, one_value
from advisor.explain.tools import Tools, inference_of, stated, told
from advisor.loading.contradictions import contradictions
from advisor.model.base import NO, YES, Id, Name, Value
from advisor.model.explanation import Answer, Target, Why
from advisor.model.inference import Inference
from advisor.model.plan import Plan
from advisor.proof.search import Space, smallest


def why(target: Target, plan: Plan, tools: Tools) -> Why:
    """Explain something that is in the plan. Raises NoExplanationError if it is not."""
    inference = inference_of(plan, tools)
    target = one_value(target, inference)
    if not holds(target, inference):
        raise NoExplanationError("not-in-plan", _not_there(target, inference))
    facts = told(plan)
    own = justification(target, inference, tools.library)
    steps = steps_of(own.rules, inference, facts, tools.library)
    used = {reason.fact for step in steps for reason in step.reasons}
    used |= {name for step in steps for reason in step.reasons for name in reason.by}
    return Why(
        target=target,
        statements=own.statements,
        rules=own.rules,
        steps=steps,
        told=tuple(facts[name] for name in tools.library.facts if name in used & facts.keys()),
        assumes=own.assumes,
        alone=alone(target, stated(plan), tools.space),
        withdrawn_by=tuple(_withdrawing(target, stated(plan), inference, tools)),
    )


def _not_there(target: Target, inference: Inference) -> str:
    by = [", ".join(r.by) for r in inference.replaced if r.advice == target.id]
    if target.kind == "advice" and by:
        return f"`{target.id}` was given and then replaced by {by[0]}; `advisor why-not` says more."
    return f"`{target}` is not in this plan; `advisor why-not` says what is missing."


def alone(target: Target, facts: Mapping[Name, Value], space: Space) -> dict[Name, Value]:
    """Return the fewest of `facts` that give the target while all else is unknown."""
    stated = space.encoding.stated
    needed = [formula(target, space)]
    for summary, members in space.library.summaries.items():
        # What follows is not stated by itself unless the case states it.
        if facts.get(summary) != YES:
            needed.append(
                space.sat.any([-stated[summary, YES], *(stated[m, YES] for m in members)])
            )
        needed += [
            space.sat.any([-stated[member, NO], stated[summary, NO]])
            for member in members
            if facts.get(member) != NO
        ]
    return smallest(space, needed, facts) or {}


def open_answers(
    facts: Mapping[Name, Value], known: Mapping[Name, Value], tools: Tools
) -> Iterator[tuple[Name, Value, Inference]]:
    """Yield every answer to an open question that contradicts nothing, with what follows then.

    `facts` are stated; `known` has the summaries worked out as well.
    """
    for fact in tools.library.facts.values():
        if fact.id in known:
            continue
        for value in fact.answers:
            then = {**facts, fact.id: value}
            if not contradictions(then, tools.library):
                yield fact.id, value, tools.engine.infer(then)


def _withdrawing(
    target: Target, facts: Mapping[Name, Value], inference: Inference, tools: Tools
) -> Iterator[Answer]:
    relevant = {need.fact for need in needs(target, tools.library).facts}
    # What cannot matter counts as known, so that it is not tried.
    known = {**dict.fromkeys(tools.library.facts.keys() - relevant, NO), **inference.facts}
    for name, value, then in open_answers(facts, known, tools):
        if not holds(target, then):
            yield Answer(fact=name, value=value, replaced_by=_in_its_place(target, then))


def _in_its_place(target: Target, then: Inference) -> tuple[Id, ...]:
    """Return what took the place of an advice, as far as it was not replaced in its turn."""
    by = [r.by for r in then.replaced if (target.kind, target.id) == ("advice", r.advice)]
    stands = {given.advice for given in then.advice}
    return tuple(advice for advice in (by[0] if by else ()) if advice in stands)
