"""The commands, as a user sees them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advisor.consult import Advisor, consult
from advisor.engines import ENGINES
from advisor.model.case import Case
from tests.cli.run import run
from tests.guidance.test_plan import FITTER


def test_bare_advisor_says_what_it_does_and_three_ways_in() -> None:
    result = run()
    assert result.code == 0
    lines = result.out.splitlines()
    assert "first" in lines[0]
    assert "danger" in lines[1]
    assert [line.split()[1] for line in lines if line.startswith("  advisor ")] == [
        "ask",
        "rules",
        "statements",
    ]


def test_the_screen_in_its_order() -> None:
    result = run("ask", FITTER)
    assert result.code == 0
    order = [
        "What I understood",
        "What to do first",
        "What kind of problem it is",
        "The talk",
        "Practical steps",
        "Follow-up",
        "What to avoid",
        "Why",
        "What I do not know yet, and what it could change",
        "Not for appraisal, discipline or ranking. Nothing is stored.",
    ]
    found = [line for line in result.out.splitlines() if line in order]
    assert found == order
    assert "\x1b" not in result.out


def test_json_is_what_the_library_returns(desk: Advisor) -> None:
    result = run("ask", "--json", FITTER)
    plan = consult(Case(text=FITTER), desk)
    assert json.loads(result.out) == json.loads(plan.model_dump_json(by_alias=True))


def test_danger_comes_before_anything_else_and_exits_with_10() -> None:
    result = run("ask", "The electrician by the pump says he does not want to live any more.")
    assert result.code == 10
    assert result.out.startswith("FIRST OF ALL")
    assert "What to avoid" in result.out
    plan = json.loads(run("ask", "--json", "He says he does not want to live any more.").out)
    assert plan["first"]["value"] == "safeguard"
    acts = {point["act"] for point in plan["advice"] if point["kind"] == "do"}
    assert acts == {"safeguard"}


def test_a_card_wins_over_strict() -> None:
    assert run("ask", "--strict", "He threatened me with a knife.").code == 10
    assert run("ask", "--strict", "The bonus was cut.").code == 3


@pytest.mark.parametrize("text", [FITTER, "He says he does not want to live any more."])
def test_brief_fits_a_small_screen_and_keeps_what_matters(text: str) -> None:
    result = run("ask", "--brief", text)
    lines = result.out.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    assert "What to do first" in lines
    assert "What to avoid" in lines
    assert lines[-1].startswith("Not for appraisal")


def test_saved_facts_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    first = run("ask", "--json", "--save", str(path), FITTER)
    assert "silent since" not in path.read_text()  # no words of the text
    again = json.loads(run("ask", "--json", "--file", str(path)).out)
    plan = json.loads(first.out)
    assert again["advice"] == plan["advice"]
    assert again["nature"] == plan["nature"]


def test_rules_and_statements() -> None:
    assert "first-listen" in run("rules").out
    shown = run("rules", "show", "older-comrade-silent").out
    for words in ("person.age: older", "Unless", "4.1a", "Why:", "fires", "silent"):
        assert words in shown
    assert "did you mean `first-listen`?" in run("rules", "show", "first-lisen").err
    assert "表扬与批评相结合" in run("statements", "show", "7.1a").out
    assert "praise-leads-over-a-breach" in run("statements", "show", "7.1a").out
    assert len(json.loads(run("statements", "list", "--json").out)) == 85
    assert run("statements", "show", "7.9").code == 2


def test_check_names_the_rules_of_every_statement() -> None:
    result = run("check")
    assert result.code == 0, result.out[-2000:]
    assert "first-listen" in result.out
    report = json.loads(run("check", "--json").out)
    assert report["findings"] == []
    assert report["sentences"] == 85


def test_check_fails_on_a_wrong_example(tmp_path: Path) -> None:
    import shutil

    from tests.conftest import ROOT

    for folder in ("rules", "knowledge"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    path = tmp_path / "rules/person/older-comrade-silent.yaml"
    path.write_text(path.read_text().replace("expect: silent", "expect: fires"))
    result = run("check", "--knowledge", str(tmp_path))
    assert result.code == 1
    assert "rule older-comrade-silent: example “a young fitter has gone silent”" in result.out


def test_urgent_and_doctor_and_schema(tmp_path: Path) -> None:
    assert run("urgent").out.count("1. ") >= 5
    assert run("urgent", "self-harm").code == 0
    assert "engine: experta answers" in run("doctor").out
    assert run("schema", "--write", str(tmp_path)).code == 0
    assert (tmp_path / "rule.schema.json").is_file()


def test_every_command_has_help() -> None:
    commands = ["ask", "urgent", "rules", "statements", "check", "schema", "doctor"]
    assert "Exit codes" in run("--help").out
    for command in commands:
        result = run(command, "--help")
        assert result.code == 0
        assert len(result.out) > 60


def test_search_finds_rules_by_words_of_their_advice() -> None:
    out = run("rules", "search", "promise", "debt").out
    assert "pay-the-open-promise-first" in out
    assert "first-listen" not in out
    assert "No rule speaks of" in run("rules", "search", "zeppelin").out


def test_a_new_rule_loads_and_its_examples_fail_until_filled(tmp_path: Path) -> None:
    import shutil

    from tests.conftest import ROOT

    for folder in ("rules", "knowledge"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    where = ["--knowledge", str(tmp_path)]
    assert run("new", "rule", "a-new-one", "--topic", "person", *where).code == 0
    result = run("check", *where)
    assert result.code == 1
    assert result.out.count("rule a-new-one: example") == 2
    assert run("new", "rule", "a-new-one", "--topic", "person", *where).code == 2
    assert run("new", "rule", "Bad Id", "--topic", "person", *where).code == 2
    assert run("new", "rule", "other", "--topic", "persn", *where).code == 2


def test_knowledge_without_a_lexicon_answers_stated_facts(tmp_path: Path) -> None:
    import shutil

    from tests.conftest import ROOT

    for folder in ("rules", "knowledge"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.rmtree(tmp_path / "knowledge/lexicon")
    shutil.rmtree(tmp_path / "knowledge/safety")
    where = ["--knowledge", str(tmp_path)]
    result = run("ask", "The bonus was cut.", "--set", "practical.pay=yes", *where)
    assert result.code == 0
    assert "Pay or a bonus is a trouble" in result.out
    assert run("ask", "He says he wants to die.", *where).code == 10


def test_the_version() -> None:
    from advisor import __version__

    assert run("--version").out.strip() == f"advisor, version {__version__}"


def test_both_engines_give_the_same_bytes() -> None:
    text = "An older fitter has gone silent since the reorganisation. The bonus was cut."
    answers = [run("ask", text, "--json", "--engine", name) for name in sorted(ENGINES)]
    assert answers[0].code == 0
    assert answers[0] == answers[1] == run("ask", text, "--json")
    reports = [run("check", "--json", "--engine", name) for name in sorted(ENGINES)]
    assert reports[0] == reports[1]


def test_an_unknown_engine_is_wrong_usage_and_every_engine_is_offered() -> None:
    for command in (["ask", "He is silent."], ["check"]):
        result = run(*command, "--engine", "clips")
        assert (result.code, result.out) == (2, "")
        for name in ENGINES:
            assert f"'{name}'" in result.err
        assert "--engine [experta|compiled]" in " ".join(run(command[0], "--help").out.split())
