"""What a change of facts does to a plan, and the cheapest change that brings or removes a thing."""

from collections.abc import Collection, Iterator, Mapping

from advisor.explain.changes import changes, cheapest
from advisor.explain.targets import formula, holds, one_value
from advisor.explain.tools import Tools, inference_of, stated
from advisor.model.base import Id, Name, Value
from advisor.model.case import Case
from advisor.model.explanation import Change, Differs, Target, Turn, WayTo, WhatIf
from advisor.model.library import Library, complete
from advisor.model.plan import Plan, TraceEntry


def changed_case(plan: Plan, settings: Mapping[Name, Value], unset: Collection[Name] = ()) -> Case:
    """Return the plan's case with other facts; as with `--set`, these win where they clash."""
    facts = {name: value for name, value in stated(plan).items() if name not in unset}
    return Case(facts=facts, settings=dict(settings))


def what_if(before: Plan, after: Plan, library: Library) -> WhatIf:
    """Compare two plans of one library."""
    old, new = _points(before), _points(after)
    common = [point for point in new if point in old]
    places = [old.index(point) for point in common]
    pairs = [[f"combination.{pair.id}" for pair in plan.combinations] for plan in (before, after)]
    # A question that words of the text raise is not about facts, so only cards for danger count.
    cards = [[c.id for c in plan.safety if c.level == "act"] for plan in (before, after)]
    made = changes(stated(before), stated(after), library)
    return WhatIf(
        changes=made,
        nature=Turn(before=before.nature.value, after=after.nature.value),
        first=Turn(before=before.first.value, after=after.first.value),
        added=tuple(point for point in new if point not in old),
        withdrawn=tuple(point for point in old if point not in new),
        unchanged=tuple(common),
        moved=tuple(
            point
            for n, point in enumerate(common)
            if any(place > places[n] for place in places[:n])
        ),
        combinations_added=tuple(c for c in pairs[1] if c not in pairs[0]),
        combinations_withdrawn=tuple(c for c in pairs[0] if c not in pairs[1]),
        cards_added=tuple(c for c in cards[1] if c not in cards[0]),
        cards_withdrawn=tuple(c for c in cards[0] if c not in cards[1]),
        rule=_first_that_differs(before, after, library),
    )


def way_to(target: Target, plan: Plan, tools: Tools) -> WayTo:
    """Find the cheapest change of changeable facts that brings the target, or removes it."""
    inference = inference_of(plan, tools)
    target = one_value(target, inference)
    aim = "remove" if holds(target, inference) else "bring"
    where = formula(target, tools.space)
    free = [fact.id for fact in tools.library.facts.values() if "changeable" in fact.flags]
    needed = -where if aim == "remove" else where
    made = cheapest(tools.space, stated(plan), [needed], free)
    return WayTo.model_validate({"target": target, "aim": aim, "changes": made})


def _points(plan: Plan) -> list[Id]:
    return [*(point.id for point in plan.advice), *(item.id for item in plan.follow_up)]


def _first_that_differs(before: Plan, after: Plan, library: Library) -> Differs | None:
    fired = [{entry.rule: entry for entry in plan.trace} for plan in (before, after)]
    for rule in library.rule_base.rules:
        sides = [rule.id in entries for entries in fired]
        if sides[0] != sides[1]:
            entries: dict[Id, TraceEntry] = fired[1] if sides[1] else fired[0]
            return Differs(
                rule=entries[rule.id].rule,
                fires="after" if sides[1] else "before",
                reads=tuple(_read(rule.id, before, after, library)),
            )
    return None


def _read(rule_id: Id, before: Plan, after: Plan, library: Library) -> Iterator[Change]:
    """Yield the changed facts that a rule reads, summaries worked out."""
    rule = library.rules_by_id[rule_id]
    names = {condition.fact for condition in (*rule.when.all, *rule.when.unless)}
    old, new = (complete(stated(plan), library.summaries) for plan in (before, after))
    yield from (change for change in changes(old, new, library) if change.fact in names)
