"""The proof of something: the firings it rests on, each with what let it fire."""

from collections.abc import Iterable, Iterator, Mapping

from advisor.model.base import NO, UNKNOWN, YES, Id, Name
from advisor.model.conditions import Condition
from advisor.model.explanation import Reason, Step, Target, Told
from advisor.model.inference import Inference, Justified
from advisor.model.library import Library


def justification(target: Target, inference: Inference, library: Library) -> Justified:
    """Return the rules, statements and assumptions of something that was inferred."""
    if target.kind == "rule":
        firing = next(f for f in inference.firings if f.rule == target.id)
        cited = (s for effect in library.rules_by_id[target.id].then for s in effect.statements)
        return Justified(
            rules=(target.id,), statements=tuple(dict.fromkeys(cited)), assumes=firing.rests_on
        )
    if target.kind == "advice":
        return next(given for given in inference.advice if given.advice == target.id)
    return next(
        held
        for held in inference.conclusions
        if (held.fact, held.value) == (target.id, target.value)
    )


def steps_of(
    rules: Iterable[Id], inference: Inference, facts: Mapping[Name, Told], library: Library
) -> tuple[Step, ...]:
    """Return the firings of `rules` and all that they rest on, in the order of the trace."""
    steps: dict[Id, Step] = {}
    waiting = list(rules)
    for rule_id in waiting:
        if rule_id not in steps:
            steps[rule_id] = _step(rule_id, inference, facts, library)
            for reason in steps[rule_id].reasons:
                if reason.ground == "concluded":
                    waiting += reason.by
    return tuple(steps[f.rule] for f in inference.firings if f.rule in steps)


def _step(rule_id: Id, inference: Inference, facts: Mapping[Name, Told], library: Library) -> Step:
    rule = library.rules_by_id[rule_id]
    firing = next(f for f in inference.firings if f.rule == rule_id)
    reasons = [
        _reason_for(condition, firing.matched[condition.fact], inference, facts, library)
        for condition in rule.when.all
    ]
    reasons += [_reason_against(c, inference, facts, library) for c in rule.when.unless]
    return Step(
        rule=rule_id,
        because=rule.because,
        adds=tuple(map(str, rule.then)),
        statements=tuple(dict.fromkeys(s for effect in rule.then for s in effect.statements)),
        reasons=tuple(reasons),
    )


def _reason_for(
    condition: Condition,
    value: str,
    inference: Inference,
    facts: Mapping[Name, Told],
    library: Library,
) -> Reason:
    name = condition.fact
    if name not in library.facts:
        target = Target(kind="conclusion", id=name, value=value)
        by = justification(target, inference, library).rules
        return Reason(
            under="all", fact=name, asked=condition.values, value=value, ground="concluded", by=by
        )
    found = _reason_against(condition, inference, facts, library)
    return found.model_copy(update={"under": "all"})


def _reason_against(
    condition: Condition, inference: Inference, facts: Mapping[Name, Told], library: Library
) -> Reason:
    """Say what was found of a condition that was looked at and did not block."""
    name = condition.fact
    if name not in library.facts:
        return Reason(
            under="unless", fact=name, asked=condition.values, value=UNKNOWN, ground="not_held"
        )
    value = inference.facts.get(name, UNKNOWN)
    ground = "stated" if name in facts else "worked_out" if value != UNKNOWN else "not_stated"
    return Reason.model_validate(
        {
            "under": "unless",
            "fact": name,
            "asked": condition.values,
            "value": value,
            "ground": ground,
            "by": tuple(_made_of(name, value, facts, library)) if ground == "worked_out" else (),
        }
    )


def _made_of(
    name: Name, value: str, facts: Mapping[Name, Told], library: Library
) -> Iterator[Name]:
    """Yield the stated facts that a summary or a member follows from."""
    if value == YES:
        members = library.summaries.get(name, ())
        yield from (m for m in members if m in facts and facts[m].value == YES)
    for summary, members in library.summaries.items():
        if value == NO and name in members and summary in facts:
            yield summary
