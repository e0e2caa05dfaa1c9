"""The cheapest change of stated facts after which something holds."""

from collections.abc import Iterable, Iterator, Mapping

from advisor.model.base import NO, UNKNOWN, YES, Name, Value
from advisor.model.explanation import Change
from advisor.model.library import Library
from advisor.proof.encoding import silent
from advisor.proof.search import Space
from advisor.proof.situations import read

ONE = 100
"""What one changed fact costs. What makes a change less likely costs far less than one more."""

UNUSUAL, PARTICULAR, PROTECTED, ANOTHER_ANSWER, TAKEN_BACK = 1, 1, 3, 2, 4


def cheapest(
    space: Space, facts: Mapping[Name, Value], needed: Iterable[int], free: Iterable[Name]
) -> tuple[Change, ...] | None:
    """Find the fewest changes of `free` facts after which all of `needed` hold, or None.

    An answer to an open question is preferred to another answer, and that to taking one back. What
    was not stated and follows costs nothing: `practical.pay: yes` brings `practical.any` along.
    """
    allowed = set(free)
    price: dict[int, int] = {}
    fixed: list[int] = []
    for name in space.library.facts:
        if name not in allowed and name in facts:
            fixed.append(space.encoding.stated[name, facts[name]])
        for where, cost in _prices(name, facts.get(name, UNKNOWN), space):
            if name in allowed:
                price[where] = price.get(where, 0) + cost
            else:
                fixed.append(-where)
    model = space.sat.cheapest((*needed, *fixed), price)
    if model is None:
        return None
    after = read(model, space.encoding.stated, space.library)
    return changes(facts, _with_what_stays(facts, after, space.library), space.library)


def changes(
    before: Mapping[Name, Value], after: Mapping[Name, Value], library: Library
) -> tuple[Change, ...]:
    """Return what differs between two situations, in the order of the vocabulary."""
    return tuple(
        Change(fact=name, before=before.get(name, UNKNOWN), after=after.get(name, UNKNOWN))
        for name in library.facts
        if before.get(name) != after.get(name)
    )


def apply(facts: Mapping[Name, Value], made: Iterable[Change]) -> dict[Name, Value]:
    """Return facts after changes."""
    after = {**facts, **{change.fact: change.after for change in made}}
    return {name: value for name, value in after.items() if value != UNKNOWN}


def _prices(name: Name, now: Value, space: Space) -> Iterator[tuple[int, int]]:
    """Yield where a fact is stated otherwise than now, and what that costs."""
    flags, stated = space.library.facts[name].flags, space.encoding.stated
    # A summary says least: it is preferred to any one of its members.
    odd = UNUSUAL * ("usual" not in flags and name not in space.library.summaries)
    odd += PARTICULAR * any(name in members for members in space.library.summaries.values())
    odd += PROTECTED * ("protected" in flags)
    for value in space.library.rule_base.facts[name]:
        if value != now:
            # What was stated never changes for nothing, even if it follows from something else.
            unsaid_now = now == UNKNOWN
            where = _by_itself(name, value, space) if unsaid_now else stated[name, value]
            yield where, ONE + odd + ANOTHER_ANSWER * (not unsaid_now)
    if now != UNKNOWN:
        unsaid = silent(name, space.library.rule_base, stated, space.sat)
        yield unsaid, ONE + TAKEN_BACK


def _by_itself(name: Name, value: Value, space: Space) -> int:
    """Return where a fact is stated, and does not follow from a summary or a member."""
    sat, stated, summaries = space.sat, space.encoding.stated, space.library.summaries
    parts = [stated[name, value]]
    if value == YES:
        parts += [-stated[member, YES] for member in summaries.get(name, ())]
    if value == NO:
        parts += [-stated[s, NO] for s, members in summaries.items() if name in members]
    return sat.all(parts)


def _with_what_stays(
    before: Mapping[Name, Value], after: Mapping[Name, Value], library: Library
) -> dict[Name, Value]:
    """Keep what was stated and now follows from something else, and say no where it must be."""
    kept = dict(after)
    for summary, members in library.summaries.items():
        if summary in before and any(after.get(member) == YES for member in members):
            kept[summary] = YES
        if after.get(summary) == NO:
            kept.update(dict.fromkeys((m for m in members if m in before), NO))
    return kept
