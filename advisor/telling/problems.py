"""What a user can mend, told as such, the same for every face."""

from enum import IntEnum


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
