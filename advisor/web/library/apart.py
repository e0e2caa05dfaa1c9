"""A proof in a process of its own: the solver would hold up every page while it thinks.

`python -m advisor.web.library.apart` reads a library from its standard input, and writes the proof.
"""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from advisor.model.library import Library
from advisor.model.proof import ProofReport

SECONDS = 300.0
ROOT = Path(__file__).resolve().parents[3]
"""Where the package stands, so that the other process runs the same one."""


def prove_apart(library: Library) -> ProofReport:
    """Prove a library in another process. Raises OSError or SubprocessError if that fails."""
    plain = library.model_copy(update={"lexicon": {}})  # the proof is not about words
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, "-m", "advisor.web.library.apart"],
        input=plain.model_dump_json(by_alias=True),
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    return ProofReport.model_validate_json(done.stdout)


def main() -> None:
    """Read, prove, write; gently, as pages are served meanwhile."""
    from advisor.proof.prove import prove

    with suppress(OSError, AttributeError):  # not every system knows it
        os.nice(10)
    library = Library.model_validate_json(sys.stdin.buffer.read())
    sys.stdout.buffer.write(prove(library).model_dump_json(by_alias=True).encode())


if __name__ == "__main__":
    main()
