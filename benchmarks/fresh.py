"""What a fresh process needs: until the first conclusions, and in memory after many cases.

The parent writes the rules in the engine's own form, and cases, to files; the child reads them.
`python -m benchmarks.fresh NAME RULES CASES` is that child.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import memory
from benchmarks.peers import Contestant, contestant


@dataclass(frozen=True, slots=True)
class Fresh:
    """Milliseconds to the first conclusions, and MB at most after all cases."""

    name: str
    first: tuple[float, ...]
    peak: float


def start(one: Contestant, base: Any, cases: Sequence[Mapping[str, str]], times: int) -> Fresh:
    """Start `times` processes for the first case, and one for all cases."""
    with TemporaryDirectory() as folder:
        rules, few, many = (Path(folder) / name for name in ("rules", "few.json", "many.json"))
        rules.write_text(one.write(base), encoding="utf-8")
        few.write_text(json.dumps([dict(cases[0])]), encoding="utf-8")
        many.write_text(json.dumps([dict(case) for case in cases]), encoding="utf-8")
        seconds = [_child(one.name, rules, few)[0] for _ in range(times + 1)][1:]
        _, peak = _child(one.name, rules, many)
    return Fresh(one.name, tuple(value * 1e3 for value in seconds), peak)


def empty(times: int) -> float:
    """Return the milliseconds of a process that does nothing, at the median."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        found.append((time.perf_counter() - began) * 1e3)
    return statistics.median(found)


def _child(name: str, rules: Path, cases: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.fresh", name, str(rules), str(cases)]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        seconds = time.perf_counter() - began
        peak = child.stdout.readline()
    if child.returncode:
        raise RuntimeError(f"{name}: a fresh process ended with {child.returncode}")
    return seconds, float(peak)


def main() -> None:
    """Decide the first case, say so, decide the others, and print the peak of memory."""
    name, rules, cases = sys.argv[1:]
    runner = contestant(name).runner(Path(rules).read_text(encoding="utf-8"))
    for number, facts in enumerate(json.loads(Path(cases).read_text(encoding="utf-8"))):
        added = runner.added(runner.infer(runner.native(facts)))
        if number == 0:
            print(" ".join(sorted(added)), flush=True)
    print(memory.peak())


if __name__ == "__main__":
    main()
