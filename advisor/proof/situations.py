"""Situations for the encoding: all valid ones (for the solver), or a list (for the simulation)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from advisor.model.base import NO, YES, Name, Value
from advisor.model.facts import Constraint
from advisor.model.library import Library, complete

if TYPE_CHECKING:  # a consultation simulates, and must not load the solver
    from advisor.proof.encoding import Stated
    from advisor.proof.solver import Model, Sat


def declare(library: Library, sat: Sat) -> dict[tuple[Name, Value], int]:
    """Declare a valid situation of a library. See `declare_all`."""
    return declare_all((library,), sat)


def declare_all(libraries: Sequence[Library], sat: Sat) -> dict[tuple[Name, Value], int]:
    """Declare one formula for each fact and value, and require that the situation is valid.

    Valid means that a fact has at most one value, summaries are worked out, and some completion,
    which gives every fact a value, meets the domain constraints. Of several libraries, the
    situation may state what any of them knows, and is valid in all.
    """
    facts: dict[Name, tuple[Value, ...]] = {}
    for library in libraries:
        for name, values in library.rule_base.facts.items():
            facts[name] = tuple(dict.fromkeys((*facts.get(name, ()), *values)))
    stated = {(name, value): sat.variable() for name, values in facts.items() for value in values}
    whole = {key: sat.variable() for key in stated}
    for copy in (stated, whole):
        _at_most_one(facts, copy, sat)
        for library in libraries:
            _summaries(library.rule_base.summaries, copy, sat)
            _constraints(library.constraints, copy, sat)
    for name, values in facts.items():
        sat.require(*(whole[name, value] for value in values))
    for key, here in stated.items():
        sat.require(-here, whole[key])
    sat.prefer_false([*stated.values(), *whole.values()])
    return stated


def _at_most_one(facts: Mapping[Name, Sequence[Value]], copy: Stated, sat: Sat) -> None:
    for name, values in facts.items():
        for one, other in combinations(values, 2):
            sat.require(-copy[name, one], -copy[name, other])


def _summaries(summaries: Mapping[Name, Sequence[Name]], copy: Stated, sat: Sat) -> None:
    for summary, members in summaries.items():
        for member in members:
            sat.require(-copy[member, YES], copy[summary, YES])
            sat.require(-copy[summary, NO], copy[member, NO])


def _constraints(constraints: Iterable[Constraint], copy: Stated, sat: Sat) -> None:
    for constraint in constraints:
        sat.require(*(-copy[key] for key in constraint.never.items()))


def read(model: Model, stated: Stated, library: Library) -> dict[Name, Value]:
    """Read a situation, without what only follows from the rest of it, sorted by name."""
    return plain({name: value for (name, value), x in stated.items() if model(x)}, library)


def plain(facts: Mapping[Name, Value], library: Library) -> dict[Name, Value]:
    """Leave out what a summary or a member already says."""
    kept = dict(facts)
    for summary, members in library.summaries.items():
        if any(kept.get(member) == YES for member in members):
            kept.pop(summary, None)
        elif kept.get(summary) == NO:
            for member in members:
                kept.pop(member, None)
    return dict(sorted(kept.items()))


def masks(
    situations: Sequence[Mapping[Name, Value]], library: Library
) -> dict[tuple[Name, Value], int]:
    """Return where (bit *i*: situation *i*) each fact is stated with each value."""
    base = library.rule_base
    found = dict.fromkeys(
        ((name, value) for name, values in base.facts.items() for value in values), 0
    )
    for number, facts in enumerate(situations):
        for item in complete(facts, base.summaries).items():
            found[item] |= 1 << number
    return found


def masks_of_answers(
    known: Mapping[Name, Value], answers: Sequence[tuple[Name, Value]], library: Library
) -> dict[tuple[Name, Value], int]:
    """Return what `masks` finds for a case (bit 0) and for it with each answer (bit *n* + 1).

    `known` is the case with its summaries worked out, and every answer is to an open fact, so that
    no situation has to be completed anew.
    """
    base = library.rule_base
    above = {m: summary for summary, members in base.summaries.items() for m in members}
    found = {(name, value): 0 for name, values in base.facts.items() for value in values}
    found |= dict.fromkeys(known.items(), (1 << len(answers) + 1) - 1)
    for number, (name, value) in enumerate(answers, start=1):
        found[name, value] |= 1 << number
        if value == YES and name in above:
            found[above[name], YES] |= 1 << number
        elif value == NO:
            for member in base.summaries.get(name, ()):
                found[member, NO] |= 1 << number
    return found
