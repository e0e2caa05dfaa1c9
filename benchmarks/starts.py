"""How long a fresh process of each command takes, and what floor it stands on."""

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence

from advisor.engines.compiled import CompiledEngine
from advisor.engines.record import Meanings, Record
from advisor.model.library import RuleBase, complete
from benchmarks.race import Spread, spread
from benchmarks.report import between, number, table

ROUNDS = 15
TEXT = "An older fitter has gone silent since the reorganisation; his wife is in hospital."

FLOORS = {
    "an interpreter that does nothing": ["-c", "pass"],
    "import of pydantic": ["-c", "from pydantic import BaseModel"],
    "import of pydantic, click and experta": [
        "-c",
        "import click; from pydantic import BaseModel; import advisor.engines.experta_engine",
    ],
}
COMMANDS = {
    "`advisor --help`": (["-m", "advisor", "--help"], 150.0),
    "`advisor urgent`": (["-m", "advisor", "urgent"], 150.0),
    "`advisor ask TEXT --json`": (["-m", "advisor", "ask", TEXT, "--json"], 450.0),
}


def section(base: RuleBase, cases: Sequence[Mapping[str, str]]) -> str:
    """Measure, in turns, and write the section."""
    commands = {**FLOORS, **{name: command for name, (command, _) in COMMANDS.items()}}
    found: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, *command],
                check=True,
                capture_output=True,
                stdin=subprocess.DEVNULL,
            )
            if turn:  # the first of each only fills the caches
                found[name].append((time.perf_counter() - began) * 1e3)
    times = {name: spread(values) for name, values in found.items()}
    return "\n\n".join(
        (
            "## Start, and the floors",
            f"Fresh processes, {ROUNDS} of each in turns, knowledge in the cache.",
            _starts(times),
            "What one case of the compiled engine stands on (shipped rules):",
            case_table(base, cases),
        )
    )


def _starts(times: Mapping[str, Spread]) -> str:
    floor = times[list(FLOORS)[-1]].median
    rows = [[name, "", between(times[name]), ""] for name in FLOORS]
    for name, (_, goal) in COMMANDS.items():
        found = times[name]
        verdict = "holds" if found.median <= goal else "missed"
        above = f"{found.median / floor:.2f} of the imports"
        rows.append([name, f"at most {number(goal)} ms", f"{between(found)}, {above}", verdict])
    return table(["a fresh process", "goal", "ms", ""], rows)


def case_table(base: RuleBase, cases: Sequence[Mapping[str, str]]) -> str:
    """Measure what a case of the compiled engine is made of, and write the table."""
    engine, meanings = CompiledEngine(base), Meanings(base)

    def tests(case: Mapping[str, str]) -> None:
        record = Record(meanings, case)
        engine._run(record.facts, record.stands, lambda rule: None)

    parts: dict[str, Callable[[Mapping[str, str]], object]] = {
        "a dictionary copied": dict,
        "summaries worked out": lambda case: complete(case, base.summaries),
        "the same, and every rule tested once, nothing recorded": tests,
        "the whole case, with its trace": engine.infer,
    }
    gc.collect()
    rows = []
    for name, work in parts.items():
        values = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            for case in cases:
                work(case)
            values.append((time.perf_counter() - began) / len(cases) * 1e6)
        rows.append([name, between(spread(values))])
    return table(["", "us a case"], rows)
