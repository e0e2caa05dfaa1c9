"""Every check there is, in one command: `python -m tools.check`.

README and .ci/run share it. Each step runs even if one before it failed; the exit code is 1 if any
did. The tests come last, so that their count is the last thing printed.
"""

import os
import subprocess
import sys
import time

CORES = str(min(os.cpu_count() or 1, 4))

STEPS = (
    ("ruff", ["-m", "ruff", "check", "."]),
    ("format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("layers", ["-c", "from importlinter.cli import lint_imports_command as c; c()"]),
    ("knowledge", ["-m", "advisor", "check"]),
    ("proof", ["-m", "advisor", "prove"]),
    ("tests", ["-m", "pytest", "-n", CORES]),
)


def main() -> int:
    """Run all steps; return the exit code."""
    failed: list[str] = []
    for name, arguments in STEPS:
        began = time.monotonic()
        result = subprocess.run([sys.executable, *arguments], check=False)
        state = "ok" if result.returncode == 0 else "FAILED"
        if result.returncode:
            failed.append(name)
        print(f"== {name}: {state} ({time.monotonic() - began:.0f} s)", flush=True)
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
