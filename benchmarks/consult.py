"""Time a consultation: `python -m benchmarks.consult`."""

import statistics
import subprocess
import sys
import time

from advisor.consult import consult, prepare
from advisor.loading import load
from advisor.model.case import Case
from advisor.model.library import Library
from advisor.resources import data_root

TEXT = (
    "An older fitter has gone silent since the reorganisation; his wife is in hospital and the"
    " bonus was cut. He came to me himself. I cannot promise the money now."
)


def main() -> None:
    """Print the median of 20 warm consultations and of 9 fresh processes."""
    library = load(data_root())
    if not isinstance(library, Library):
        raise SystemExit("the knowledge is faulty; run `advisor check`")
    advisor = prepare(library)
    consult(Case(text=TEXT), advisor)
    warm = []
    for _ in range(20):
        began = time.perf_counter()
        consult(Case(text=TEXT), advisor)
        warm.append(time.perf_counter() - began)
    print(f"warm consultation: {statistics.median(warm) * 1000:.1f} ms")
    command = [sys.executable, "-m", "advisor", "ask", "--json", TEXT]
    cold = []
    for _ in range(9):
        began = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        cold.append(time.perf_counter() - began)
    print(f"fresh process: {statistics.median(cold):.2f} s (least {min(cold):.2f} s)")


if __name__ == "__main__":
    main()
