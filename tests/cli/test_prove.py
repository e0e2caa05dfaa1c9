"""`advisor prove`, `diff`, `contrast`: on the terminal, and with bad input."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import run
from tests.conftest import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("rules", "knowledge"):
        shutil.copytree(ROOT / name, tmp_path / "mine" / name)
    (tmp_path / "mine" / "knowledge" / "proved.json").unlink(missing_ok=True)
    return tmp_path / "mine"


def test_the_shipped_knowledge_is_proved() -> None:
    result = run("prove")
    assert result.code == 0, result.out
    assert "BROKEN" not in result.out
    assert "A hardship is never" in result.out
    assert " 0 do not, " in result.out.splitlines()[-1]


def test_a_broken_principle_is_shown_in_words_with_its_rules(folder: Path) -> None:
    rule = folder / "rules/combinations/criticise-the-breach.yaml"
    text = rule.read_text(encoding="utf-8")
    rule.write_text(text.replace("    - inquiry.facts_checked: yes\n", ""), encoding="utf-8")
    result = run("prove", "--knowledge", str(folder))
    assert result.code == 1
    broken = result.out[result.out.index("BROKEN") :]
    assert "It breaks here:" in broken
    assert "by the rules: criticise-the-breach" in broken
    report = json.loads(run("prove", "--knowledge", str(folder), "--json").out)
    assert report["schema"] == "proof/v1"
    failed = [claim for claim in report["claims"] if not claim["holds"]]
    assert failed
    assert all(claim["counterexample"] for claim in failed)


def test_the_stored_result_is_for_this_knowledge_only(folder: Path) -> None:
    assert "none is stored" in run("doctor", "--knowledge", str(folder)).out
    assert run("prove", "--knowledge", str(folder), "--write").code == 0
    assert "claims hold in every situation" in run("doctor", "--knowledge", str(folder)).out
    rule = folder / "rules/person/older-comrade-silent.yaml"
    text = rule.read_text(encoding="utf-8").replace("person.age: older", "person.age: middle")
    rule.write_text(text, encoding="utf-8")
    assert "not proved for this version" in run("doctor", "--knowledge", str(folder)).out


def test_the_difference_of_two_folders(folder: Path) -> None:
    (folder / "rules/manner/warm-word-in-tears.yaml").unlink()
    same = run("diff", str(ROOT), str(ROOT))
    assert (same.code, same.out) == (0, "No situation gets another plan.\n")
    result = run("diff", str(ROOT), str(folder), "--cases", str(ROOT / "tests/cases"))
    assert result.code == 0
    assert "Rules removed: warm-word-in-tears" in result.out
    assert "say-a-warm-word is no longer given, for example here:" in result.out
    assert "  sign.tearful: yes (Has been in tears)" in result.out
    assert "cases get another plan." in result.out.splitlines()[-1]
    data = json.loads(run("diff", str(ROOT), str(folder), "--json").out)
    assert data["schema"] == "diff/v1"


def test_a_contrast_names_the_fact_that_decides() -> None:
    result = run("contrast", "sit-with-the-older-comrade")
    assert result.code == 0
    assert "It is not given with `person.age: middle` in place of `older`." in result.out
    assert json.loads(run("contrast", "sit-with-the-older-comrade", "--json").out)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("contrast", "sit-with-the-old-comrade"), 2, "did you mean"),
        (("diff", "nowhere", "."), 4, "not found here"),
        (("diff", ".", ".", "--cases", "docs"), 5, "holds no cases"),
        (("prove", "--knowledge", "docs"), 4, "not found here"),
        (("diff", "."), 2, "NEW"),
    ],
)
def test_bad_input(arguments: tuple[str, ...], code: int, words: str) -> None:
    result = run(*arguments)
    assert result.code == code
    assert words in result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize("arguments", [["--help"], ["ask", "He is silent.", "--json"], ["urgent"]])
def test_the_solver_is_loaded_only_where_it_is_asked(arguments: list[str]) -> None:
    code = (
        "import runpy, sys\n"
        f"sys.argv = ['advisor', *{arguments!r}]\n"
        "try:\n    runpy.run_module('advisor', run_name='__main__')\n"
        "except SystemExit:\n    pass\n"
        "sys.exit('pysat' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
