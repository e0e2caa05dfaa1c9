"""Exit codes and errors, the same for every command."""

import json
import sys
from enum import IntEnum
from typing import NoReturn


class Exit(IntEnum):
    """What an exit code means (documented in README and `advisor --help`)."""

    ADVICE = 0
    CHECK_FAILED = 1
    USAGE = 2
    PROVISIONAL = 3
    KNOWLEDGE = 4
    CASE = 5
    CARD = 10
    INTERNAL = 70
    INTERRUPTED = 130


class Problem(Exception):  # noqa: N818  # it is a problem of the user's, told as such
    """Something the user can mend, in one clear text."""

    def __init__(self, exit_code: Exit, kind: str, text: str) -> None:
        super().__init__(text)
        self.exit_code = exit_code
        self.kind = kind
        self.text = text


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
