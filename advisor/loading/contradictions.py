"""Facts of one source that cannot be true together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from advisor.model.base import NO, YES, Name, Value
from advisor.model.facts import Constraint
from advisor.model.library import Library, complete


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Stated facts that exclude each other; `because` is the reason, if the knowledge gives one."""

    facts: tuple[Name, ...]
    message: str
    because: str | None = None

    def __str__(self) -> str:
        return f"{self.message}: {self.because}" if self.because else self.message


def contradictions(facts: Mapping[Name, Value], library: Library) -> tuple[Contradiction, ...]:
    """Find what contradicts itself in the facts of one source, all of them known facts."""
    return find(facts, library.summaries, library.constraints)


def find(
    facts: Mapping[Name, Value],
    summaries: Mapping[Name, tuple[Name, ...]],
    constraints: Iterable[Constraint],
) -> tuple[Contradiction, ...]:
    """Find summaries stated no beside a member stated yes, and constraints that are broken."""
    denied = [summary for summary in summaries if facts.get(summary) == NO]
    clashes = [
        Contradiction((summary, member), _both([(summary, NO), (member, YES)]))
        for summary in denied
        for member in summaries[summary]
        if facts.get(member) == YES
    ]
    whole = complete(dict(facts), dict(summaries))
    for constraint in constraints:
        if all(whole.get(name) == value for name, value in constraint.never.items()):
            stated = dict.fromkeys(_stated(name, facts, summaries) for name in constraint.never)
            message = _both(constraint.never.items())
            clashes.append(Contradiction(tuple(stated), message, constraint.because))
    return tuple(clashes)


def _stated(
    name: Name, facts: Mapping[Name, Value], summaries: Mapping[Name, tuple[Name, ...]]
) -> Name:
    """Return the fact that was stated, where `name` only follows from it."""
    if name in facts:
        return name
    if name in summaries:
        return next(member for member in summaries[name] if facts.get(member) == YES)
    return next(s for s, members in summaries.items() if name in members and facts.get(s) == NO)


def _both(pairs: Iterable[tuple[Name, Value]]) -> str:
    return " and ".join(f"`{name}: {value}`" for name, value in pairs) + " exclude each other"
