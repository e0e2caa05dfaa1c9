"""`why`, `why-not`, `what-if` and `needs`, as a user sees them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.model.explanation import Assumed, Needs, WayTo, WhatIf, Why, WhyNot
from advisor.model.library import Library
from tests.cli.run import run
from tests.conftest import ROOT
from tests.guidance.test_plan import FITTER

DANGER = "He says he does not want to live any more. The bonus was cut."


def test_why_leads_from_the_advice_to_the_words() -> None:
    result = run("why", "explain-the-reasons", FITTER)
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0].endswith("[explain-the-reasons; 7.2d]")
    proof = lines[lines.index("Why it is so") + 1 : lines.index("What alone would be enough") - 1]
    depths = [len(line) - len(line.lstrip()) for line in proof]
    assert depths[0] == 2
    assert max(depths) >= 10
    assert "[explain-what-cannot-be-solved-now; 7.2d" in proof[0]
    assert (
        "Pay or a bonus is a trouble; you said “bonus was cut”. [practical.pay: yes]" in result.out
    )
    assert "Is anyone in danger now? If the answer is “Someone is in danger”, it falls away." in (
        result.out
    )


def test_why_without_an_id_lists_points_and_assumptions() -> None:
    out = run("why", FITTER).out
    assert out.splitlines()[0] == "What is in the plan"
    assert "[explain-the-reasons]" in out
    assert "You have not told me whether anyone is in danger now. [danger.act]" in out
    assert run("why", "-", stdin=FITTER.encode()).out == out


@pytest.mark.parametrize(
    "arguments",
    [
        ["why", FITTER],
        ["why", "nature", FITTER],
        ["why", "rule:first-listen", FITTER],
        ["why-not", "name-the-breach", FITTER],
        ["why-not", "nature=mixed", FITTER],
        ["what-if", FITTER, "--set", "contact.heard=yes"],
        ["what-if", FITTER, "--set", "practical.any=no", "--unset", "sign.silent"],
        ["what-if", FITTER, "--to", "name-the-breach"],
        ["what-if", FITTER, "--to", "nature"],
        ["needs", "nature"],
    ],
    ids=" ".join,
)
def test_sentences_are_whole(arguments: list[str]) -> None:
    """Each line but a heading ends as a sentence does, or with ids in brackets after one."""
    result = run(*arguments)
    assert result.code == 0
    for line in result.out.splitlines():
        if line.startswith("  "):
            assert re.search(r"[.?!:]”?(?: \[[^\[\]]+\])?$", line), line
        assert "None" not in line
        assert not re.search(r"\.\.|  \S.*  ", line), line


def test_why_not_names_the_conditions_and_the_change() -> None:
    out = run("why-not", "name-the-breach", FITTER).out
    assert out.startswith("Not in this plan: ")
    assert "Have the facts been checked? The answer would have to be: " in out
    assert "If you told me this: Broke a rule. [fault.any: yes]" in out
    assert "This could stand in the way, but you have not told me of it" in out


def test_why_not_says_what_took_its_place() -> None:
    plan = run("why-not", "guess-the-cause", FITTER)
    assert plan.code == 0
    given = {"practical.pay": "yes", "practical.illness_family": "yes"}
    settings = [part for name, value in given.items() for part in ("--set", f"{name}={value}")]
    out = run("why-not", "have-the-pay-reckoned-again", *settings).out
    assert "this more special advice took its place" in out
    assert "[see-what-care-costs-in-pay]" in out
    assert "This rule did fire." in out


def test_what_if_shows_the_difference() -> None:
    out = run("what-if", FITTER, "--set", "contact.heard=yes").out
    assert "What comes first changes from “Hear the worker's own account” to “Look into" in out
    assert "[look-into-the-facts]" in out.partition("What comes in")[2].partition("What goes")[0]
    assert "[receive-and-listen]" in out.partition("What goes")[2]
    assert "This rule fires only without the change. [due-listen]" in out
    same = run("what-if", FITTER, "--set", "person.age=older").out
    assert "Nothing is changed" in same
    assert "The plan stays as it is." in same
    assert "A card for danger comes before everything." in (
        run("what-if", FITTER, "--set", "danger.violence=yes").out
    )


def test_what_if_to() -> None:
    found = run("what-if", "--to", "receive-and-listen", FITTER).out
    assert "The cheapest change that removes it" in found
    assert "[contact.heard: yes]" in found
    none = run("what-if", "--to", "sit-with-the-older-comrade", "The bonus was cut.")
    assert none.code == 0
    assert "No change of facts that can be changed brings it." in none.out


def test_json_is_the_data() -> None:
    def data(*arguments: str) -> str:
        result = run(*arguments, "--json")
        assert (result.code, result.err) == (0, "")
        return result.out

    found = Why.model_validate_json(data("why", "explain-the-reasons", FITTER))
    assert [t.words for t in found.told][-1] == "I cannot promise"
    Assumed.model_validate_json(data("why", FITTER))
    WhyNot.model_validate_json(data("why-not", "name-the-breach", FITTER))
    WhatIf.model_validate_json(data("what-if", FITTER, "--set", "contact.heard=yes"))
    way = WayTo.model_validate_json(data("what-if", FITTER, "--to", "name-the-breach"))
    assert way.effect is not None
    assert "name-the-breach" in way.effect.added
    Needs.model_validate_json(data("needs", "explain-the-reasons"))


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["why", "explain-the-reason", FITTER], 2, "did you mean `explain-the-reasons`?"),
        (["why-not", "explain-the-reasons", FITTER], 2, "is in this plan"),
        (["why", "name-the-breach", FITTER], 2, "not in this plan; `advisor why-not`"),
        (["why", "due", FITTER], 2, "say `due=explain`"),
        (["why", "nature"], 2, "There is no case. Give a text"),
        (["why-not", "nature=mixed"], 2, "There is no case."),
        (["what-if", "--to", "nature"], 2, "There is no case."),
        (["what-if", FITTER], 2, "Say what is to change"),
        (["what-if", FITTER, "--to", "x", "--set", "person.age=older"], 2, "`--to ID` alone"),
        (["what-if", FITTER, "--set", "person.age=oldr"], 2, "did you mean `older`?"),
        (["what-if", FITTER, "--unset", "practical.debt"], 2, "does not state it"),
        (["what-if", FITTER, "--unset", "practical.debts"], 2, "did you mean `practical.debt`?"),
        (
            ["what-if", FITTER, "--set", "practical.any=no", "--set", "practical.pay=yes"],
            2,
            "exclude each other",
        ),
        (["needs", "natur"], 2, "did you mean `nature`?"),
        (["needs", "practical.pay"], 2, "a fact that a case states"),
        (["why", "a", "b", "c"], 2, "put the text in quotes"),
        (["why", "nature", "--file", "/no/such"], 5, "There is no file"),
        (["why", "nature", "他很累。"], 5, "advisor urgent"),
        (["why", "nature", FITTER, "--knowledge", "/no/such"], 4, "/no/such"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_bad_input(arguments: list[str], code: int, words: str) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (code, "")
    assert words in result.err
    assert "fault of its own" not in result.err


def test_the_order_of_id_and_text_does_not_matter() -> None:
    assert run("why", FITTER, "nature").out == run("why", "nature", FITTER).out


@pytest.mark.parametrize("arguments", [["why"], ["why", "first"], ["why-not", "nature=mixed"]])
def test_danger_comes_first(arguments: list[str]) -> None:
    result = run(*arguments, DANGER)
    assert result.code == 10
    assert result.out.startswith("Danger comes before any explanation: ")
    assert "`advisor urgent self-harm`" in result.out
    data = run(*arguments, DANGER, "--json")
    assert data.code == 10
    assert json.loads(data.out)
    assert data.err.startswith("Danger comes before any explanation: ")


def test_danger_is_answered_though_the_id_is_wrong() -> None:
    result = run("why", "bogus", DANGER)
    assert result.code == 10
    assert "SOMEONE MAY HARM THEMSELVES" in result.out
    assert "bogus" in result.err


def test_an_end_of_danger_is_to_be_made_sure_of() -> None:
    out = run("why-not", "have-the-pay-reckoned-again", DANGER).out
    assert "Only once this has been made sure of: " in out
    assert "If you told me this: Nobody is in danger" not in out


def test_a_missing_template_is_a_fault_of_the_knowledge(tmp_path: Path) -> None:
    for folder in ("rules", "knowledge"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    path = tmp_path / "knowledge/wording/en.yaml"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "heading.proof" not in line))
    result = run("why", "nature", FITTER, "--knowledge", str(tmp_path))
    assert (result.code, result.out) == (4, "")
    assert "no template `heading.proof`" in result.err


def test_every_key_in_the_code_exists(library: Library) -> None:
    for path in sorted((ROOT / "advisor/cli").glob("explain*.py")):
        keys = re.findall(r'"((?:explain|why|why_not|what_if|needs)\.[a-z_]+)"', path.read_text())
        assert [key for key in keys if key not in library.wording] == []


@pytest.mark.parametrize(
    "arguments", [["--help"], ["why", "--help"], ["ask", "The bonus was cut."], ["urgent"]]
)
def test_the_solver_waits_until_it_is_needed(arguments: list[str]) -> None:
    code = (
        "import sys; from advisor.__main__ import main\n"
        f"sys.argv = ['advisor', *{arguments!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([m for m in sys.modules if m.split('.')[0] == 'pysat'], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip().endswith("[]")
