"""Run the command line in this process, as a user would see it."""

from __future__ import annotations

import contextlib
import io
import sys
from dataclasses import dataclass
from unittest import mock

from advisor.__main__ import main


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


def run(*arguments: str, stdin: bytes = b"") -> Result:
    out, err = io.StringIO(), io.StringIO()
    code = 0
    source = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    with (
        mock.patch.object(sys, "argv", ["advisor", *arguments]),
        mock.patch.object(sys, "stdin", source),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Result(code, out.getvalue(), err.getvalue())
