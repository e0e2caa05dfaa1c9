"""Bad input gives one clear sentence and its exit code, never a traceback, nothing half done."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.run import run
from tests.conftest import ROOT

TEXTS = {
    "empty": ("", "The text is empty"),
    "blank": (" \n\t ", "The text is empty"),
    "200 KB": ("the pump is loud " * 12_000, "at most 20,000 are read"),
    "control": ("He is \x07 silent", "control character (U+0007)"),
    "nul": ("He is\x00silent", "control character (U+0000)"),
    "emoji only": ("😀😡🙈", "no words"),
    "html": ("<p>He is <b>silent</b></p>", "HTML tags"),
    "right to left": ("He is \u202esilent", "writing direction"),
    "long word": ("silent" + "x" * 10_000, "10,006 letters"),
    "Russian": ("Рабочий молчит уже неделю", "English only"),
    "Chinese": ("老钳工最近不说话了", "目前只能读懂英文"),
    "German": ("Der alte Schlosser spricht seit Wochen nicht mehr", "English only"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text(name: str) -> None:
    text, message = TEXTS[name]
    result = run("ask", "-", stdin=text.encode())
    assert result.code == 5
    assert message in result.err
    assert result.out == ""
    assert "Traceback" not in result.err


FILES = {
    "utf-16": (b"\xff\xfeH\x00e\x00", "case.txt", "UTF-16"),
    "latin-1": (b"Er spricht nicht m\xf6hr", "case.txt", "not UTF-8 (byte 19)"),
    "tag": (b"text: !!python/object:os.system x\n", "case.yaml", "tag"),
    "anchor": (b"text: &a x\nfacts: *a\n", "case.yaml", "anchor"),
    "bomb": (b"[" * 200_000, "case.yaml", "deep"),
    "duplicate keys": (b"text: a b\ntext: c d\n", "case.yaml", "twice"),
    "two cases": (b"text: one\n---\ntext: two\n", "case.yaml", "one case"),
    "list of cases": (b"- text: one\n- text: two\n", "case.yaml", "one case"),
    "wrong type": (b"text: [1, 2]\n", "case.yaml", "text"),
    "unknown fact": (b"facts: {persn.age: older}\n", "case.yaml", "did you mean `person.age`?"),
    "unknown value": (b"facts: {person.age: oldr}\n", "case.yaml", "did you mean `older`?"),
    "contradiction": (
        b"facts: {practical.any: no, practical.pay: yes}\n",
        "case.yaml",
        "exclude each other",
    ),
    "json": (b'{"facts": {"person.age": "ancient"}}', "case.json", "person.age"),
    "too large": (b"x" * 1_100_000, "case.txt", "1 MiB"),
    "empty case": (b"", "case.yaml", "empty"),
}


@pytest.mark.parametrize("name", FILES)
def test_file(name: str, tmp_path: Path) -> None:
    content, file, message = FILES[name]
    path = tmp_path / file
    path.write_bytes(content)
    result = run("ask", "--file", str(path))
    assert result.code == 5, result
    assert message in result.err
    assert result.out == ""


def test_places_in_a_case_file_are_named(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("text: He is silent.\nfacts:\n  person.age: oldr\n  sign.silnt: yes\n")
    result = run("ask", "--file", str(path))
    assert result.code == 5
    assert f"{path}:3:15" in result.err
    assert f"{path}:4:3" in result.err  # all faults in one go


def test_missing_file_folder_and_unreadable_file(tmp_path: Path) -> None:
    assert "There is no file" in run("ask", "--file", str(tmp_path / "no.txt")).err
    result = run("ask", "--file", str(tmp_path))
    assert (result.code, "is a folder" in result.err) == (5, True)


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "case.txt"
    path.write_bytes(b"\xef\xbb\xbfThe bonus was cut.")
    result = run("ask", "--file", str(path))
    assert result.code == 0
    assert "Pay or a bonus is a trouble" in result.out


SETTINGS = {
    "person.age": "not of the form",
    "persn.age=older": "did you mean `person.age`?",
    "person.age=oldr": "did you mean `older`?",
    "person.age=unknown": "person.age",
    "nature=practical": "nature",
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_setting(setting: str) -> None:
    result = run("ask", "He is silent.", "--set", setting)
    assert result.code == 2
    assert SETTINGS[setting] in result.err
    assert result.out == ""


def test_settings_that_contradict_each_other() -> None:
    result = run("ask", "x y", "--set", "practical.any=no", "--set", "practical.pay=yes")
    assert (result.code, "exclude each other" in result.err) == (2, True)
    result = run("ask", "x y", "--set", "person.age=older", "--set", "person.age=young")
    assert (result.code, "two values" in result.err) == (2, True)


def test_no_case_and_two_cases(tmp_path: Path) -> None:
    assert run("ask").code == 2
    path = tmp_path / "case.txt"
    path.write_text("He is silent.")
    assert run("ask", "He is silent.", "--file", str(path)).code == 2


def test_wrong_usage_is_one_sentence() -> None:
    for arguments in (["aks"], ["ask", "--jsn"], ["rules", "show"], ["urgent", "flood"]):
        result = run(*arguments)
        assert result.code == 2
        assert result.err.strip()
        assert "Traceback" not in result.err


def test_with_json_an_error_is_one_object_on_stderr() -> None:
    result = run("ask", "--json", "-", stdin=b" ")
    assert (result.code, result.out) == (5, "")
    problem = json.loads(result.err)
    assert problem["problem"] == "empty"
    assert problem["exit"] == 5
    assert problem["text"] == run("ask", "-", stdin=b" ").err.strip()


def test_faulty_knowledge_names_every_fault_and_the_card_still_comes(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "knowledge").mkdir()
    result = run("ask", "He is silent.", "--knowledge", str(tmp_path))
    assert result.code == 4
    assert result.out == ""
    result = run("ask", "He says he wants to kill himself.", "--knowledge", str(tmp_path))
    assert result.code == 10
    assert result.out
    assert run("urgent").code == 0


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -m advisor rules | head -1"
    result = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert len(result.stdout.splitlines()) == 1


def test_ctrl_c_ends_with_130() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "advisor", "ask", "-"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 130
    assert (out, b"Traceback" in err) == (b"", False)
