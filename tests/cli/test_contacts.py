"""The contacts of the place stand under the cards, and never cost a card or a plan."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.cli.urgent import print_cards
from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.safety.cards import urgent
from advisor.telling.contacts import EXAMPLE, LINE
from tests.cli.run import Result, run
from tests.conftest import ROOT

ACT = "He says he does not want to live any more. The bonus was cut."
ASK = "She said there is no point any more."
CRISIS = "Contact: Crisis line, phone 0800 000 000, day and night"
DOCTOR = "Contact: Works doctor, gate 2, ext. 41"
UNUSED = "so no contacts are shown. All else holds."


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "mine.yaml"
    path.write_text(EXAMPLE)
    return str(path)


@pytest.fixture
def bad(tmp_path: Path) -> str:
    path = tmp_path / "bad.yaml"
    path.write_text("contacts:\n  - {kinds: [self-harm], name: Crisis line, reach: 112}\n")
    return str(path)


def lines(result: Result) -> list[str]:
    return [line.strip() for line in result.out.splitlines()]


def test_ask_shows_the_fitting_contacts_right_after_the_steps(file: str) -> None:
    result = run("ask", ACT, "--contacts", file)
    assert (result.code, result.err) == (10, "")
    shown = lines(result)
    at = shown.index(CRISIS)
    assert shown[at - 1][0].isdigit()  # the last step
    assert shown[at + 1 : at + 3] == [DOCTOR, ""]
    hurt = run("ask", "He is bleeding badly and nobody helps.", "--contacts", file)
    assert hurt.code == 10
    assert (CRISIS in lines(hurt), DOCTOR in lines(hurt)) == (False, True)


def test_a_card_that_asks_has_them_too(file: str) -> None:
    result = run("ask", "--set", "danger.act=yes", "He is silent.", "--contacts", file)
    assert "FIRST OF ALL: Someone is in danger" in result.out
    assert (CRISIS in result.out, DOCTOR in result.out) == (False, True)
    asked = run("ask", ASK, "--contacts", file)
    assert asked.code == 0
    assert asked.out.startswith("ASK THIS FIRST")
    assert CRISIS in asked.out


def test_without_a_card_there_are_none(file: str) -> None:
    assert "Contact:" not in run("ask", "The bonus was cut.", "--contacts", file).out


def test_without_contacts_the_screen_is_as_ever(file: str) -> None:
    with_them = run("ask", ACT, "--contacts", file).out
    kept = [line for line in with_them.splitlines() if line.strip() not in (CRISIS, DOCTOR)]
    assert kept == run("ask", ACT).out.splitlines()


@pytest.mark.parametrize("which", ["file", "bad"])
def test_the_json_is_the_same_byte_for_byte(which: str, request: pytest.FixtureRequest) -> None:
    named = run("ask", "--json", ACT, "--contacts", request.getfixturevalue(which))
    assert named == run("ask", "--json", ACT)
    assert named.err == ""


def test_brief_keeps_contacts_within_a_small_screen(tmp_path: Path) -> None:
    path = tmp_path / "many.yaml"
    one = {"kinds": ["all"], "reach": "x" * 60}
    many = {"contacts": [{"name": f"Office {n}", **one} for n in range(9)]}
    path.write_text(json.dumps(many))
    result = run("ask", "--brief", ACT, "--contacts", str(path))
    shown = result.out.splitlines()
    assert len(shown) <= 24
    assert max(map(len, shown)) <= 80
    assert "Contact: Office 0" in result.out
    assert "  3. " in result.out
    assert shown[-1].startswith("Not for appraisal")


def test_the_config_folder_is_used_unless_a_file_is_named(
    tmp_path: Path, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "xdg/advisor/contacts.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("contacts: [{kinds: [all], name: Gate, reach: ext. 1}]")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert "Contact: Gate, ext. 1" in run("ask", ACT).out
    assert "Contact: Gate, ext. 1" in run("urgent", "hazard").out
    assert f"contacts: 1 for this place, from {own}" in run("doctor").out
    assert "Gate" not in run("urgent", "--contacts", file).out
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    shutil.copytree(tmp_path / "xdg", tmp_path / "home/.config")
    assert "Contact: Gate, ext. 1" in run("urgent").out


def test_urgent_shows_them_under_each_card(file: str) -> None:
    result = run("urgent", "--contacts", file)
    assert (result.code, result.err) == (0, "")
    assert result.out.count(DOCTOR) == result.out.count("  1. ")
    first = run("urgent", "self-harm", "--contacts", file).out.split("\n\n")[0].splitlines()
    assert [line.strip() for line in first[-2:]] == [CRISIS, DOCTOR]


@pytest.mark.parametrize("command", [["urgent", "self-harm"], ["ask", ACT], ["ask", "He is odd."]])
def test_a_faulty_file_costs_nothing_and_is_told(command: list[str], bad: str) -> None:
    result = run(*command, "--contacts", bad)
    without = run(*command)
    assert (result.code, result.out) == (without.code, without.out)
    assert result.err == (
        f"{bad}:2:14: error: `self-harm` is not possible here;"
        " did you mean `self_harm`? [unknown-value]\n"
        f"{bad}:2:52: error: `112` is a number, not text; put it in quotes [wrong-type]\n"
        f"The contacts have 2 faults, {UNUSED}\n"
    )


@pytest.mark.parametrize("command", [["urgent"], ["ask", ACT]])
def test_a_missing_file_and_a_folder(command: list[str], tmp_path: Path) -> None:
    missing = tmp_path / "no.yaml"
    result = run(*command, "--contacts", str(missing))
    assert (result.code, result.out) == (run(*command).code, run(*command).out)
    assert result.err == f"There is no file {missing}, {UNUSED}\n"
    result = run(*command, "--contacts", str(tmp_path))
    assert result.err == f"{tmp_path} cannot be read: Is a directory, {UNUSED}\n"


def test_many_faults_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("contacts:\n" + "  - Crisis line\n" * 50)
    told = run("urgent", "--contacts", str(path)).err.splitlines()
    assert len(told) == 11
    assert told[-1] == f"The contacts have 50 faults, {UNUSED} The first 10 are named."


def test_whatever_happens_the_card_comes(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: str, raw: bytes) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("advisor.loading.contacts.read_contacts", fail)
    result = run("urgent", "--contacts", file)
    assert (result.code, result.out) == (0, run("urgent").out)
    assert result.err == f"The contacts cannot be read (too deep), {UNUSED}\n"


def test_with_broken_knowledge_the_card_has_contacts(file: str, bad: str, tmp_path: Path) -> None:
    where = ["--knowledge", str(tmp_path)]
    result = run("ask", ACT, *where, "--contacts", file)
    assert result.code == 10
    assert CRISIS in result.out
    result = run("ask", ACT, *where, "--contacts", bad)
    assert result.code == 10
    assert "1. Stay with the person" in result.out
    assert "missing-folder" in result.err
    assert UNUSED in result.err


def test_knowledge_older_than_the_template(file: str, tmp_path: Path) -> None:
    for folder in ("rules", "knowledge"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    path = tmp_path / "knowledge/wording/en.yaml"
    kept = [line for line in path.read_text().splitlines() if "item.contact" not in line]
    path.write_text("\n".join(kept) + "\n")
    result = run("ask", ACT, "--knowledge", str(tmp_path), "--contacts", file)
    assert result.code == 10
    assert CRISIS in result.out


def test_the_template_is_the_same_with_and_without_knowledge(library: Library) -> None:
    assert library.wording["item.contact"] == LINE


@pytest.mark.parametrize("command", [["urgent", "self-harm"], ["ask", ACT]])
def test_the_card_is_printed_before_the_fault(command: list[str], bad: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "advisor", *command, "--contacts", bad],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert result.stdout.index("Stay with the person") < result.stdout.index("[unknown-value]")


def test_letters_that_the_screen_lacks_cost_no_card(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    contact = Contact(kinds=("all",), name="热线", reach="phone 1")
    print_cards(urgent(), [contact])
    assert raw.getvalue().count(b"Contact: ??, phone 1") == len(urgent())


def test_doctor_says_how_to_set_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    result = run("doctor")
    assert result.code == 0
    assert "contacts: none are set for this place" in result.out
    path = tmp_path / "advisor/contacts.yaml"
    assert str(path) in result.out
    # The example can be copied as it is.
    example = result.out.partition("looks like this:\n\n")[2]
    path.parent.mkdir()
    path.write_text(example)
    result = run("doctor")
    assert (result.code, result.err) == (0, "")
    assert f"contacts: 2 for this place, from {path}" in result.out


def test_doctor_names_dangers_without_a_contact(tmp_path: Path) -> None:
    path = tmp_path / "some.yaml"
    path.write_text("contacts: [{kinds: [self_harm, hazard, injury], name: A, reach: B}]")
    out = run("doctor", "--contacts", str(path)).out
    assert "none of them is for danger of these kinds: violence, harassment, general" in out


def test_doctor_fails_on_faulty_contacts_even_with_faulty_knowledge(
    bad: str, tmp_path: Path
) -> None:
    result = run("doctor", "--contacts", bad)
    assert result.code == 1
    assert "did you mean `self_harm`?" in result.out
    assert "Such a file looks like this" in result.out
    result = run("doctor", "--contacts", bad, "--knowledge", str(tmp_path))
    assert result.code == 1
    assert "knowledge: faulty" in result.out
    assert "did you mean `self_harm`?" in result.out


def test_help_says_what_becomes_of_faulty_contacts() -> None:
    for command in ("ask", "urgent"):
        shown = " ".join(run(command, "--help").out.split())
        assert "--contacts FILE" in shown
        assert "faulty or missing" in shown
