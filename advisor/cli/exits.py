"""How a command ends: with a documented exit code, and a problem on standard error."""

import json
import sys
from typing import NoReturn

from advisor.telling.problems import Exit, Problem


def report(problem: Problem, as_json: bool) -> None:
    """Write a problem to standard error; standard output stays as it is."""
    if as_json:
        found = {"problem": problem.kind, "text": problem.text, "exit": int(problem.exit_code)}
        print(json.dumps(found, ensure_ascii=False), file=sys.stderr)
    else:
        print(problem.text, file=sys.stderr)


def leave(code: Exit) -> NoReturn:
    """End the process with a documented exit code."""
    sys.exit(int(code))
