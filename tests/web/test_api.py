"""The API: the same plan as the command line, explanations, questions and the knowledge as data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from advisor.consult import Advisor, prepare
from advisor.model.library import Library
from advisor.yamlsource import Document
from advisor.yamlsource import read as read_yaml
from tests.cases_data import FOLDER, all_cases
from tests.cli.run import run
from tests.web.conftest import Client

TEXT = "The bonus was cut. I cannot promise it now."
CASE = {
    "text": TEXT,
    "facts": {"contact.heard": "yes"},
}


def post(client: Client, path: str, **body: object) -> httpx.Response:
    return client.ask("POST", f"/api/v1/{path}", json=body)


@pytest.fixture(scope="module")
def desks(library: Library, desk: Advisor) -> dict[str, Advisor]:
    return {"experta": desk, "compiled": prepare(library, "compiled")}


@pytest.fixture
def quick_cli(library: Library, desks: dict[str, Advisor], monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line with the library of this process, as loading it is not what is tested."""

    def prepared(library: Library, engine: str = "experta") -> Advisor:
        return desks[engine]

    for module in ("browse.load_library", "knowledge.library"):
        monkeypatch.setattr(f"advisor.cli.{module}", lambda folder=None: library)
    for module in ("ask", "explain"):
        monkeypatch.setattr(f"advisor.cli.{module}.prepare", prepared)


PARTS = 5
"""So that several processes can share the work."""


@pytest.mark.usefixtures("quick_cli")
@pytest.mark.parametrize("part", range(PARTS))
def test_every_case_of_the_corpus_has_the_plan_of_the_command_line(
    client: Client, tmp_path: Path, part: int
) -> None:
    cases = all_cases()[part::PARTS]
    different = []
    for case in cases:
        body = {"text": case.text, "facts": case.facts}
        path = tmp_path / f"{case.name}.json"
        path.write_text(json.dumps(body), encoding="utf-8")
        printed = run("ask", "--json", "--file", str(path)).out
        answer = post(client, "plan", **body)
        if not printed or answer.content != printed.encode():
            different.append(case.name)
    assert len(cases) >= 150 // PARTS
    assert different == []


@pytest.mark.usefixtures("quick_cli")
def test_settings_win_as_on_the_command_line(client: Client) -> None:
    printed = run("ask", TEXT, "--set", "contact.heard=no", "--json").out
    answer = post(client, "plan", text=TEXT, settings={"contact.heard": "no"})
    assert answer.content == printed.encode()


EXPLAINED: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "why": ({}, ("why", TEXT)),
    "why nature": ({"target": "nature"}, ("why", "nature", TEXT)),
    "why-not": ({"target": "nature=mixed"}, ("why-not", "nature=mixed", TEXT)),
    "what-if": (
        {"changes": {"solution.possible_now": "yes"}},
        ("what-if", TEXT, "--set", "solution.possible_now=yes"),
    ),
    "what-if unset": (
        {"unset": ["practical.pay"]},
        ("what-if", TEXT, "--unset", "practical.pay"),
    ),
    "what-if to": (
        {"to": "praise-the-merit"},
        ("what-if", TEXT, "--to", "praise-the-merit"),
    ),
}


@pytest.mark.usefixtures("quick_cli")
@pytest.mark.parametrize("name", EXPLAINED)
def test_an_explanation_is_that_of_the_command_line(client: Client, name: str) -> None:
    body, arguments = EXPLAINED[name]
    printed = run(*arguments, "--json").out
    answer = post(client, name.split(maxsplit=1)[0], text=TEXT, **body)
    assert printed
    assert answer.content == printed.encode()


@pytest.mark.usefixtures("quick_cli")
@pytest.mark.parametrize(
    "path", ["rules", "rules/explain-what-cannot-be-solved-now", "statements", "statements/7.2d"]
)
def test_the_knowledge_is_that_of_the_command_line(client: Client, path: str) -> None:
    what, _, name = path.partition("/")
    arguments = (what, "show", name) if name else (what, "list")
    assert client.get(f"/api/v1/{path}").content == run(*arguments, "--json").out.encode()


def test_understand_is_the_reading_of_the_plan(client: Client) -> None:
    plan, reading = post(client, "plan", **CASE).json(), post(client, "understand", **CASE).json()
    assert reading["understood"] == plan["understood"]
    assert reading["knowledge"] == plan["knowledge"]
    assert "advice" not in reading


def test_questions_follow_each_other_and_end(client: Client) -> None:
    asked: list[dict[str, object]] = []
    put: list[str] = []
    while True:
        answer = post(client, "questions", **CASE, asked=asked, most=3).json()
        question = answer["next"]
        if question is None:
            break
        assert answer["number"] == len(asked) + 1
        assert question["question"]
        assert question["help"]
        assert set(question["choices"] or ("yes", "no")) <= set(question["answers"])
        put.append(question["fact"])
        values = {} if question["choices"] else {question["fact"]: "no"}
        kind = "answered" if values else "unknown"
        choices = question["choices"]
        asked.append({"fact": put[-1], "choices": choices, "kind": kind, "values": values})
    assert len(put) == len(set(put)) == 3
    assert put[0] == "danger.act"


def test_an_answer_counts_as_a_fact(client: Client) -> None:
    asked = [
        {
            "fact": "solution.possible_now",
            "kind": "answered",
            "values": {"solution.possible_now": "yes"},
        }
    ]
    text = "The bonus was cut."
    plan = post(client, "plan", text=text, facts={"solution.possible_now": "yes"}).json()
    answer = post(client, "questions", text=text, asked=asked).json()
    assert answer["open_questions"] == plan["open_questions"]
    assert answer["open_questions"] != post(client, "questions", text=text).json()["open_questions"]


DANGER = "He says he wants to kill himself."


def test_danger_is_said_on_every_answer_and_nothing_is_asked(client: Client) -> None:
    for path in ("plan", "understand", "questions", "why"):
        answer = post(client, path, text=DANGER)
        assert answer.headers["advisor-danger"] == "act"
        assert path == "why" or answer.json()["safety"][0]["id"] == "self-harm"
    assert post(client, "questions", text=DANGER).json()["next"] is None
    assert post(client, "plan", **CASE).headers["advisor-danger"] == "none"


@pytest.mark.parametrize(
    "broken", [{"facts": {"persn.age": "older"}}, {"colour": "red"}, {"facts": []}]
)
def test_danger_in_the_words_is_answered_whatever_else_is_wrong(
    client: Client, broken: dict[str, object]
) -> None:
    answer = post(client, "plan", text=DANGER, **broken)
    assert answer.status_code == 422
    assert answer.json()["safety"][0]["id"] == "self-harm"
    assert answer.json()["safety"][0]["steps"]


def test_health_names_the_knowledge(client: Client, library: Library) -> None:
    answer = client.get("/api/v1/health").json()
    assert answer == {
        "status": "ok",
        "knowledge": {"version": library.version, "digest": library.digest},
    }


def test_a_case_file_can_be_sent_as_it_is(client: Client) -> None:
    document = read_yaml(FOLDER / "birthday-and-no-troubles.yaml")
    assert isinstance(document, Document)
    body = {"text": document.data["text"], "facts": dict(document.data["facts"])}
    assert post(client, "plan", **body).status_code == 200
