"""What each command imports: a start that is slow again would show here, not on a clock."""

from __future__ import annotations

import subprocess
import sys

import pytest

SLOW = {
    "asyncio",
    "docx",
    "experta",
    "fastapi",
    "icalendar",
    "pydantic",
    "pysat",
    "rich",
    "uvicorn",
    "yaml",
}

CASE = ["ask", "The bonus was cut.", "--json"]


def imported(*arguments: str) -> set[str]:
    """Run a command in a fresh process; return the packages that it imported."""
    code = (
        "import sys\n"
        "from advisor.__main__ import main\n"
        f"sys.argv = {['advisor', *arguments]!r}\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        "print('MODULES', *sorted({n.partition('.')[0] for n in sys.modules}), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    last = done.stderr.strip().splitlines()[-1].split()
    assert last[0] == "MODULES", done.stderr
    return set(last[1:])


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        (["--help"], set()),
        (["--version"], set()),
        (["urgent"], {"pydantic"}),
        (["urgent", "self-harm"], {"pydantic"}),
    ],
)
def test_help_and_cards_import_nothing_slow(arguments: list[str], needed: set[str]) -> None:
    assert imported(*arguments) & SLOW == needed


def test_an_answer_imports_no_yaml_once_the_knowledge_is_cached() -> None:
    imported(*CASE)  # whatever was changed, now the cache holds it
    assert imported(*CASE) & SLOW == {"experta", "pydantic"}


def test_a_case_with_the_compiled_engine_needs_no_experta() -> None:
    assert "experta" not in imported(*CASE, "--engine", "compiled")
