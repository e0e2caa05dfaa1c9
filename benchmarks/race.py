"""Interleaved rounds: in each, every engine decides the same cases once, in rotating order."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.peers import Runner


@dataclass(frozen=True, slots=True)
class Spread:
    """A median between its quartiles."""

    low: float
    median: float
    high: float


def spread(values: Sequence[float]) -> Spread:
    """Work out median and quartiles."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(low, median, high)


@dataclass(frozen=True, slots=True)
class Race:
    """Microseconds a case, for each engine one figure a round."""

    title: str
    cases: int
    laps: Mapping[str, tuple[float, ...]]

    def time(self, name: str) -> Spread:
        """Return what one case took."""
        return spread(self.laps[name])

    def ratio(self, name: str, to: str) -> Spread:
        """Return how one engine compares with another, worked out within each round."""
        pairs = zip(self.laps[name], self.laps[to], strict=True)
        return spread([mine / other for mine, other in pairs])


def race_one_by_one(
    title: str,
    runners: Mapping[str, Runner],
    cases: Mapping[str, Sequence[object]],
    rounds: int,
) -> Race:
    """Let each engine decide its native cases one after the other."""

    def turn(name: str) -> Callable[[], object]:
        infer, own = runners[name].infer, cases[name]

        def decide() -> None:
            for case in own:
                infer(case)

        return decide

    return _race(title, {name: turn(name) for name in runners}, _count(cases), rounds)


def race_at_once(
    title: str,
    runners: Mapping[str, Runner],
    cases: Mapping[str, Sequence[object]],
    rounds: int,
) -> Race:
    """Let each engine decide its native cases by its call for many."""

    def turn(name: str) -> Callable[[], object]:
        infer_all, own = runners[name].infer_all, cases[name]
        return lambda: infer_all(own)

    return _race(title, {name: turn(name) for name in runners}, _count(cases), rounds)


def _count(cases: Mapping[str, Sequence[object]]) -> int:
    return len(next(iter(cases.values())))


def _race(title: str, turns: Mapping[str, Callable[[], object]], count: int, rounds: int) -> Race:
    names = list(turns)
    laps: dict[str, list[float]] = {name: [] for name in names}
    for name in names:
        turns[name]()  # warm
    # What one leaves behind, and what all of them hold, is not charged to the next.
    gc.collect()
    gc.freeze()
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            gc.collect()
            began = time.perf_counter()
            turns[name]()
            laps[name].append((time.perf_counter() - began) / count * 1e6)
    gc.unfreeze()
    return Race(title, count, {name: tuple(found) for name, found in laps.items()})
