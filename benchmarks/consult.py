"""Time engines and consultations: `python -m benchmarks.consult`."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from advisor.consult import consult, prepare
from advisor.engines import ENGINES
from advisor.model.case import Case
from advisor.model.library import Library
from tests.cases_data import all_cases
from tests.conftest import ROOT
from tools.shared import shipped

TEXT = (
    "An older fitter has gone silent since the reorganisation; his wife is in hospital and the"
    " bonus was cut. He came to me himself. I cannot promise the money now."
)

ROUNDS = {"compiled": 30, "experta": 5}
"""How often each engine goes through the corpus."""


def main() -> None:
    """Print us a case of each engine, and the times of a warm and of a fresh consultation."""
    library = shipped()
    _engines(library)
    advisor = prepare(library)
    consult(Case(text=TEXT), advisor)
    warm = [_seconds(lambda: consult(Case(text=TEXT), advisor)) for _ in range(20)]
    print(f"warm consultation: {statistics.median(warm) * 1000:.1f} ms")
    command = [sys.executable, "-m", "advisor", "ask", "--json", TEXT]
    cold = [
        _seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))
        for _ in range(9)
    ]
    print(f"fresh process: {statistics.median(cold):.2f} s (least {min(cold):.2f} s)")


def _engines(library: Library) -> None:
    folders = ("cases", "cases_aside")
    corpus = [case.facts for name in folders for case in all_cases(ROOT / "tests" / name)]
    print(f"{len(corpus)} cases, {len(library.rule_base.rules)} rules")
    for name, rounds in ROUNDS.items():
        infer = ENGINES[name](library.rule_base).infer

        def replay(infer: Callable[..., object] = infer) -> None:
            for facts in corpus:
                infer(facts)

        replay()
        each = [_seconds(replay) / len(corpus) * 1e6 for _ in range(rounds)]
        median, least = statistics.median(each), min(each)
        print(f"{name}: {median:,.0f} us a case with trace (least {least:,.0f} us)")


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
