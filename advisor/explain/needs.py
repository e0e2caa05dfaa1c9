"""Which facts something can depend on at all, by following the rules backwards."""

from collections.abc import Iterable, Iterator
from typing import Literal

from advisor.explain.targets import givers
from advisor.model.base import Name
from advisor.model.conditions import Conclude
from advisor.model.explanation import Need, Needs, Target
from advisor.model.library import Library
from advisor.model.rules import Rule

How = Literal["direct", "conclusion", "replacement"]


def needs(target: Target, library: Library) -> Needs:
    """Return every fact that can matter to `target`; no other fact ever changes it."""
    own = givers(target, library)
    found: dict[Name, Need] = {}
    for need in (*_read(own, library, "direct", ()), *_replacing(target, library)):
        found.setdefault(need.fact, need)
    order = {name: n for n, name in enumerate(library.facts)}
    return Needs(
        target=target,
        rules=tuple(rule.id for rule in own),
        facts=tuple(sorted(found.values(), key=lambda need: order[need.fact])),
    )


def _replacing(target: Target, library: Library) -> Iterator[Need]:
    for special, generals in library.rule_base.replaces.items():
        if target.kind == "advice" and target.id in generals:
            other = Target(kind="advice", id=special)
            yield from _read(givers(other, library), library, "replacement", (special,))


def _read(
    rules: Iterable[Rule], library: Library, how: How, through: tuple[str, ...]
) -> Iterator[Need]:
    """Yield what rules read, those nearest to them first."""
    waiting = [(rule, how, through) for rule in rules]
    seen: set[Name] = set()
    for rule, way, path in waiting:
        for condition in (*rule.when.all, *rule.when.unless):
            name = condition.fact
            if name in library.facts:
                for fact in _makers(name, library):
                    yield Need(fact=fact, how=way, through=path)
            elif name not in seen:
                seen.add(name)
                further: How = "conclusion" if way == "direct" else way
                waiting += [(giver, further, (*path, name)) for giver in _concluding(name, library)]


def _makers(name: Name, library: Library) -> tuple[Name, ...]:
    """Return a fact with those that can settle it: the members of a summary, or its summary."""
    above = [summary for summary, members in library.summaries.items() if name in members]
    return (name, *library.summaries.get(name, ()), *above)


def _concluding(name: Name, library: Library) -> Iterator[Rule]:
    for rule in library.rule_base.rules:
        if any(isinstance(e, Conclude) and e.conclude.fact == name for e in rule.then):
            yield rule
