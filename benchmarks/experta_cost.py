"""What our experta engine costs on the shipped rules: time by phase, p50, memory, two engines.

`python -m benchmarks.experta_cost grow|two` is the fresh process in which memory is measured; it
reads rules and cases as JSON from its standard input, so that nothing else was ever loaded there.
"""

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from advisor.engines import ENGINES, Engine
from advisor.model.library import Library, RuleBase
from benchmarks import memory
from benchmarks.experta_phases import by_phase

Facts = Mapping[str, str]

MANY = 5000
WARM = 500
PAIR = 100
TRIES = 5


@dataclass(frozen=True, slots=True)
class Growth:
    """MB held after some cases, and after many more."""

    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Pair:
    """MB of the process with one engine and with both, and microseconds a case by each."""

    one: float
    both: float
    alone: float
    together: float


@dataclass(frozen=True, slots=True)
class Cost:
    """All of it; times in microseconds."""

    phases: Mapping[str, float]
    p50: float
    p95: float
    samples: int
    growth: Growth
    pair: Pair


def measure(library: Library, cases: Sequence[Facts], rounds: int) -> Cost:
    """Measure on `cases`; memory on random situations, in processes of their own."""
    base = library.rule_base
    engine = ENGINES["experta"](base)
    for facts in cases:
        engine.infer(facts)
    # Not at the top: the fresh process would load tests and all that they load.
    from tests.engines.situations import situation

    many = [situation(library, seed) for seed in range(WARM + MANY)]
    times = [_seconds(engine, [facts]) * 1e6 for _ in range(rounds) for facts in cases]
    return Cost(
        phases=by_phase(engine, cases),
        p50=statistics.median(times),
        p95=statistics.quantiles(times, n=20)[-1],
        samples=len(times),
        growth=Growth(**_child("grow", base, many)),
        pair=Pair(**_child("two", base, many[:PAIR])),
    )


def grow(base: RuleBase, cases: Sequence[Facts], warm: int = WARM) -> Growth:
    """Decide the first `warm` cases, then the others, by one engine."""
    engine = ENGINES["experta"](base)
    _seconds(engine, cases[:warm])
    before = _held()
    _seconds(engine, cases[warm:])
    return Growth(before, _held())


def two(base: RuleBase, cases: Sequence[Facts]) -> Pair:
    """Decide cases by one engine, then by that and a second one in turns."""
    first = ENGINES["experta"](base)
    _seconds(first, cases)
    alone = _least([first], cases)
    one = _held()
    second = ENGINES["experta"](base)
    _seconds(second, cases)
    together = _least([first, second], cases)
    return Pair(one=one, both=_held(), alone=alone, together=together)


def _least(engines: Sequence[Engine], cases: Sequence[Facts]) -> float:
    """Microseconds a case by engines in turns: the least of some tries, whoever else computes."""
    total = 0.0
    for facts in cases:
        tries = [[_seconds(engine, [facts]) for engine in engines] for _ in range(TRIES)]
        total += sum(map(min, zip(*tries, strict=True)))
    return total / (len(engines) * len(cases)) * 1e6


def _seconds(engine: Engine, cases: Sequence[Facts]) -> float:
    began = time.perf_counter()
    for facts in cases:
        engine.infer(facts)
    return time.perf_counter() - began


def _held() -> float:
    gc.collect()
    return memory.now()


def _child(what: str, base: RuleBase, cases: Sequence[Facts]) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.experta_cost", what]
    given = json.dumps([base.model_dump_json(), [dict(facts) for facts in cases]])
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print one of the two measurements as JSON."""
    base_text, cases = json.load(sys.stdin)
    base = RuleBase.model_validate_json(base_text)
    found = grow(base, cases) if sys.argv[1] == "grow" else two(base, cases)
    print(json.dumps(asdict(found)))


if __name__ == "__main__":
    main()
