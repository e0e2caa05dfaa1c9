"""Do all engines give the same conclusions? A race between engines that differ would mean nothing.

The reference is the compiled engine, which `tests/engines` compares with the oracle.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advisor.model.library import RuleBase, complete
from benchmarks.peers import Contestant, Runner

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """A case that an engine decides otherwise: what it lacks, and what it adds beyond."""

    facts: Facts
    lacking: tuple[str, ...]
    beyond: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """One engine compared on many cases."""

    name: str
    compared: int
    differences: tuple[Difference, ...]


def native(one: Contestant, runner: Runner, facts: Facts, base: RuleBase) -> object:
    """Return a case as the engine takes it."""
    return runner.native(complete(facts, base.summaries) if one.completed else facts)


def compare(
    one: Contestant,
    runner: Runner,
    reference: Runner,
    cases: Sequence[Facts],
    base: RuleBase,
) -> Agreement:
    """Compare an engine with the reference, one by one and by its call for many cases."""
    own = [native(one, runner, facts, base) for facts in cases]
    wanted = [reference.added(reference.infer(reference.native(facts))) for facts in cases]
    single = [runner.added(runner.infer(case)) for case in own]
    many = [runner.added(r) for r in runner.infer_all(own)] if one.batches else single
    found = [
        Difference(facts, tuple(sorted(want - got)), tuple(sorted(got - want)))
        for facts, want, alone, together in zip(cases, wanted, single, many, strict=True)
        for got in {alone, together}
        if got != want
    ]
    return Agreement(one.name, len(cases), tuple(found))
