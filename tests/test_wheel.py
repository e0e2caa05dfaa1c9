"""The built wheel, used outside the checkout; and README's commands."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel and nothing of the checkout."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = out.glob("*.whl")
    target = out / "site"
    zipfile.ZipFile(wheel).extractall(target)
    return target


def advisor(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "advisor", *arguments],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_answers_a_case_outside_the_checkout(installed: Path) -> None:
    result = advisor(installed, "ask", "--no-questions", "The bonus was cut. He came to me.")
    assert result.returncode == 0, result.stderr
    assert "Pay or a bonus is a trouble" in result.stdout
    assert "Receive the worker warmly" in result.stdout
    where = subprocess.run(
        [sys.executable, "-P", "-c", "import advisor; print(advisor.__file__)"],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.startswith(str(installed))


def test_the_wheel_holds_data_and_types_and_no_tests(installed: Path) -> None:
    assert (installed / "advisor/_data/rules/first/first-listen.yaml").is_file()
    assert (installed / "advisor/_data/knowledge/statements.yaml").is_file()
    assert (installed / "advisor/py.typed").is_file()
    assert not (installed / "tests").exists()


def readme_commands() -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, flags=re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith("advisor ")]


@pytest.mark.parametrize("command", readme_commands())
def test_every_command_in_the_readme_runs(command: str, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "advisor", *shlex.split(command, comments=True)[1:]]
    result = subprocess.run(
        words,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert result.returncode in (0, 10), result.stderr


def test_ci_runs_the_second_command_of_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [line for line in text.splitlines() if line.startswith("python3 -m venv")]
    assert len(commands) == 2
    assert "advisor ask" in commands[0]
    assert "tools.check" in commands[1]


def test_the_screen_in_the_readme_is_what_is_printed() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    case = re.search(r'advisor ask "(An older[^"]*)"', text)
    screen = re.search(r"## What it looks like\n\n```\n(.*?)```", text, flags=re.DOTALL)
    assert case
    assert screen
    result = subprocess.run(
        [sys.executable, "-m", "advisor", "ask", case[1]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert screen[1].split() == result.stdout.split()
