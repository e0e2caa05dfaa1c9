"""What the API says when something is wrong: the words of the command line, no server error."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.cli.run import run
from tests.cli.test_bad_input import SETTINGS, TEXTS
from tests.web.conftest import Client

TEXT = "The bonus was cut."
ENDPOINTS = ("plan", "understand", "questions", "why", "why-not", "what-if")


def send(client: Client, path: str, raw: bytes, media: str = "application/json") -> httpx.Response:
    return client.ask("POST", f"/api/v1/{path}", content=raw, headers={"content-type": media})


def refused(answer: httpx.Response, status: int = 422) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == status
    assert problem["title"]
    assert problem["detail"]
    assert "Traceback" not in answer.text
    return problem


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_refused_in_the_words_of_the_command_line(client: Client, name: str) -> None:
    text, message = TEXTS[name]
    printed = json.loads(run("ask", "--json", "-", stdin=text.encode()).err)
    for path in ("plan", "questions"):
        problem = refused(send(client, path, json.dumps({"text": text}).encode()))
        assert message in problem["detail"]
        assert (problem["detail"], problem["problem"]) == (printed["text"], printed["problem"])


@pytest.mark.parametrize("setting", [one for one in SETTINGS if "=" in one])
def test_a_fact_is_refused_in_the_words_of_the_command_line(client: Client, setting: str) -> None:
    name, _, value = setting.partition("=")
    printed = run("ask", TEXT, "--set", setting).err.strip()
    for field in ("facts", "settings"):
        body = {"text": TEXT, field: {name: value}}
        problem = refused(send(client, "plan", json.dumps(body).encode()))
        assert problem["detail"] == printed
        (error,) = problem["errors"]
        assert error["pointer"] == f"/{field}/{name}"


def test_a_contradiction_names_both_as_on_the_command_line(client: Client) -> None:
    facts = {"practical.any": "no", "practical.pay": "yes"}
    settings = [f"--set={name}={value}" for name, value in facts.items()]
    printed = run("ask", TEXT, *settings).err.strip()
    problem = refused(send(client, "plan", json.dumps({"facts": facts}).encode()))
    assert problem["problem"] == "contradiction"
    assert problem["detail"] == printed
    assert "practical.any" in printed
    assert "practical.pay" in printed


def test_an_answer_that_clashes_with_a_fact_is_named(client: Client) -> None:
    asked = [{"fact": "practical.pay", "kind": "answered", "values": {"practical.pay": "yes"}}]
    body = {"facts": {"practical.any": "no"}, "asked": asked}
    problem = refused(send(client, "questions", json.dumps(body).encode()))
    assert problem["problem"] == "contradiction"


def test_all_that_is_wrong_is_said_at_once_with_its_place(client: Client) -> None:
    body = {"facts": {"persn.age": "older", "person.age": "oldr"}, "without": ["a/b~c"]}
    problem = refused(send(client, "plan", json.dumps(body).encode()))
    errors = problem["errors"]
    assert [e["pointer"] for e in errors] == ["/facts/persn.age", "/facts/person.age", "/without/0"]
    assert problem["detail"] == "\n".join(e["text"] for e in errors)


BODIES: dict[str, tuple[bytes, int, str]] = {
    "not JSON": (b"{", 400, "not JSON (line 1, column 2)"),
    "nothing": (b"", 400, "not JSON"),
    "deep": (b"[" * 100_000, 400, "too deep"),
    "deep inside": (b'{"facts":' * 200 + b"1" + b"}" * 200, 422, "expected"),
    "not a number": (b'{"most": NaN}', 400, "a number that no case has"),
    "endless number": (b'{"most": ' + b"9" * 5000 + b"}", 400, "a number that no case has"),
    "not UTF-8": (b'{"text": "\xff"}', 400, "not UTF-8 (byte 11)"),
    "UTF-16": ('{"text": "He is silent."}'.encode("utf-16"), 400, "not UTF-8"),
    "half a character": (b'{"text": "He is \\ud800 silent."}', 422, "control character (U+D800)"),
    "half a name": (b'{"\\udfff": 1}', 422, "control character (U+DFFF)"),
    "a list of cases": (b'[{"text": "one"}, {"text": "two"}]', 422, "One case in a call"),
    "null": (b"null", 422, "One case in a call"),
    "no case": (b"{}", 422, "There is no case"),
    "unknown field": (b'{"factz": {}}', 422, "did you mean `facts`?"),
    "wrong type": (b'{"text": ["a"]}', 422, "text is expected"),
    "truth value": (b'{"facts": {"practical.pay": true}}', 422, "did you mean `yes`?"),
    "twice": (b'{"facts": {"person.age": "older", "person.age": "young"}}', 422, "stands twice"),
    "many facts": (
        json.dumps({"facts": {f"no.fact{n}": "yes" for n in range(9000)}}).encode(),
        422,
        "is not a fact",
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_that_is_no_case_is_refused_everywhere(client: Client, name: str) -> None:
    raw, status, message = BODIES[name]
    for path in ENDPOINTS:
        answer = send(client, path, raw)
        if path == "plan":
            assert message in refused(answer, status)["detail"]
        assert answer.status_code == (400 if status == 400 else 422)


def test_a_byte_order_mark_is_accepted(client: Client) -> None:
    raw = b"\xef\xbb\xbf" + json.dumps({"text": TEXT}).encode()
    assert send(client, "plan", raw).status_code == 200


@pytest.mark.parametrize(
    "media", ["text/plain", "application/x-www-form-urlencoded", "application/yaml", ""]
)
def test_another_kind_of_content_is_refused(client: Client, media: str) -> None:
    problem = refused(send(client, "plan", b'{"text": "The bonus was cut."}', media), 415)
    assert "Content-Type: application/json" in problem["detail"]


def test_json_with_a_charset_is_read(client: Client) -> None:
    raw = json.dumps({"text": TEXT}).encode()
    assert send(client, "plan", raw, "Application/JSON; charset=utf-8").status_code == 200


WHAT_IF: dict[str, tuple[dict[str, object], str]] = {
    "nothing to change": ({}, "Say what is to change"),
    "both": ({"changes": {"person.age": "older"}, "to": "nature=mixed"}, "Say what is to change"),
    "not stated": ({"unset": ["person.age"]}, "not stated in this case"),
    "no fact": ({"unset": ["persn.age"]}, "did you mean `person.age`?"),
    "no answer": ({"changes": {"person.age": "oldr"}}, "did you mean `older`?"),
    "no target": ({"to": "praise-the-merrit"}, "did you mean `praise-the-merit`?"),
}


@pytest.mark.parametrize("name", WHAT_IF)
def test_a_change_that_makes_no_sense(client: Client, name: str) -> None:
    body, message = WHAT_IF[name]
    raw = json.dumps({"text": TEXT, **body}).encode()
    assert message in refused(send(client, "what-if", raw))["detail"]


TARGETS = ("", " ", "rule:", "nature=", "nature=xx", "7.2d", "person.age", "=", ":", "x" * 9000)


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_that_is_none(client: Client, target: str) -> None:
    for path in ("why", "why-not"):
        answer = send(client, path, json.dumps({"text": TEXT, "target": target}).encode())
        if answer.status_code != 200:
            problem = refused(answer)
            assert problem["errors"][0]["pointer"] == "/target"
            assert len(problem["detail"]) < 300


def test_what_is_not_there_is_404_with_the_nearest_name(client: Client) -> None:
    for path, message in (
        ("rules/explain-what-cannot-be-solved", "did you mean `explain-what-cannot-be-solved-now`"),
        ("statements/7.2z", "There is no statement `7.2z`"),
        ("rules/%ff%00%E2%80%AE", "There is no rule"),
        ("nothing", "There is no such page"),
    ):
        assert message in refused(client.get(f"/api/v1/{path}"), 404)["detail"]


def test_a_wrong_method_says_which_is_right(client: Client) -> None:
    answer = client.get("/api/v1/plan")
    refused(answer, 405)
    assert answer.headers["allow"] == "POST"
