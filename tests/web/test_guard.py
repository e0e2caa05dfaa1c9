"""Safe by default: headers, hosts, origins, limits, faults without internals, log lines."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.datastructures import Headers

from advisor.web import guard
from advisor.web.engines import Engines
from tests.web.conftest import HOST, Client, hidden, words_of

TEXT = "The bonus was cut. He came to me himself."


def state_of(client: Client, text: str = TEXT) -> str:
    return hidden(client.post("/case", {"text": text}).text, "state")


def answers(client: Client) -> dict[str, httpx.Response]:
    """An answer of every kind: pages, files, data, faults."""
    state = {"state": state_of(client)}
    json = {"text": TEXT}
    return {
        "start": client.get("/"),
        "urgent": client.get("/urgent"),
        "left": client.get("/left"),
        "style": client.get("/static/style.css"),
        "case again": client.get("/case"),
        "facts": client.post("/case", {"text": TEXT}),
        "empty": client.post("/case", {"text": ""}),
        "danger": client.post("/case", {"text": "He wants to kill himself."}),
        "question": client.post("/case/ask", state),
        "plan": client.post("/case/plan", state),
        "why not": client.post("/case/why-not", state | {"target": "nature=mixed"}),
        "what if": client.post("/case/what-if", state | {"change": "person.age=older"}),
        "print": client.post("/case/print", state),
        "download": client.post("/case/download", state | {"format": "md"}),
        "damaged": client.post("/case/plan", {"state": "x"}),
        "API": client.ask("POST", "/api/v1/plan", json=json),
        "API rules": client.get("/api/v1/rules"),
        "API fault": client.ask("POST", "/api/v1/plan", json={}),
        "404": client.get("/nothing"),
        "405": client.ask("PUT", "/"),
        "403": client.post(
            "/case", {"text": TEXT}, headers={"origin": "https://elsewhere.example"}
        ),
        "413": client.post("/case", {"text": "x" * 600_000}),
        "421": client.get("/", headers={"host": "elsewhere.example"}),
    }


@pytest.fixture(scope="module")
def told(client: Client) -> dict[str, httpx.Response]:
    return answers(client)


def test_every_answer_has_strict_headers_and_no_cookie(told: dict[str, httpx.Response]) -> None:
    for name, answer in told.items():
        headers = answer.headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy, name
        assert "unsafe" not in policy, name
        assert "*" not in policy, name
        assert "frame-ancestors 'none'" in policy, name
        assert headers["x-content-type-options"] == "nosniff", name
        assert headers["referrer-policy"] == "same-origin", name
        assert headers["cache-control"] == "no-store", name
        assert "set-cookie" not in headers, name
        assert "server" not in headers, name


def test_what_the_first_pages_link_to_has_them_too(client: Client) -> None:
    pages = [client.get("/").text, client.get("/library").text]
    links = sorted(
        {link for page in pages for link in re.findall(r'(?:href|src)="(/[^"#]*)', page)}
    )
    assert len(links) > 10
    for link in links:
        answer = client.get(link)
        assert answer.status_code == 200, link
        assert "default-src 'none'" in answer.headers["content-security-policy"], link
        assert "script-src 'unsafe" not in answer.headers["content-security-policy"], link
        assert answer.headers["x-content-type-options"] == "nosniff", link
        assert "set-cookie" not in answer.headers, link


def test_no_page_holds_a_script_or_a_style_of_its_own_or_from_elsewhere(
    told: dict[str, httpx.Response],
) -> None:
    for name, answer in told.items():
        page = answer.text
        if not answer.headers.get("content-type", "").startswith("text/html"):
            continue
        assert "<style" not in page, name
        assert " style=" not in page, name
        assert " onclick=" not in page, name
        assert page.count("<script") == page.count('<script src="/static/'), name
        assert 'src="http' not in page, name
        assert 'href="http' not in page, name


def test_each_fault_has_its_status_and_a_page_without_internals(
    told: dict[str, httpx.Response],
) -> None:
    expected = {"403": 403, "404": 404, "405": 405, "413": 413, "421": 421, "damaged": 422}
    for name, status in {**expected, "empty": 422, "API fault": 422}.items():
        answer = told[name]
        assert answer.status_code == status
        assert "Traceback" not in answer.text
        assert "/advisor/" not in answer.text
        assert ".py" not in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"origin": "http://localhost:9000"},
        {"origin": "https://localhost:8000.elsewhere.example"},
        {"origin": "http://["},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": HOST, "sec-fetch-site": "cross-site"},
    ],
)
def test_a_post_from_elsewhere_is_refused(client: Client, headers: dict[str, str]) -> None:
    for path in ("/case", "/case/plan", "/api/v1/plan"):
        answer = client.post(path, {"text": TEXT}, headers=headers)
        assert answer.status_code == 403
        assert "did not come from these pages" in words_of(answer.text)


def test_null_is_no_origin_even_without_a_host() -> None:
    assert not guard._from_here(Headers({"origin": "null"}), "")


def test_our_own_pages_and_programs_may_post(client: Client) -> None:
    for headers in (
        {},
        {"origin": HOST},
        {"origin": HOST, "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
    ):
        assert client.post("/case", {"text": TEXT}, headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:8000", 200),
        ("127.0.0.1:8000", 200),
        ("[::1]:8000", 200),
        ("elsewhere.example", 421),
        ("localhost.elsewhere.example", 421),
        ("127.0.0.1.elsewhere.example:8000", 421),
        ("", 421),
        ("[", 421),
    ],
)
def test_only_this_machine_is_answered_when_local(client: Client, host: str, status: int) -> None:
    assert client.get("/", headers={"host": host}).status_code == status


async def chunks(size: int, pause: float = 0) -> AsyncIterator[bytes]:
    for _ in range(size // 10_000):
        await asyncio.sleep(pause)
        yield b"x" * 10_000


def test_a_body_over_the_limit_is_refused_with_and_without_a_length(client: Client) -> None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    for path in ("/case", "/api/v1/plan"):
        sent = client.ask("POST", path, content=b"x" * (guard.BODY_LIMIT + 1), headers=form)
        streamed = client.ask("POST", path, content=chunks(600_000), headers=form)
        assert (sent.status_code, streamed.status_code) == (413, 413)
    lying = client.ask("POST", "/case", content=b"x", headers=form | {"content-length": "999999"})
    assert lying.status_code == 413


@pytest.mark.parametrize("length", ["-1", "1e3", "²", "9" * 5000, " 5", "5,5"])
def test_a_length_that_is_no_number_is_refused(client: Client, length: str) -> None:
    headers = [(b"content-length", length.encode("latin-1", "replace"))]
    assert client.ask("POST", "/case", content=b"x", headers=dict(headers)).status_code == 413


def test_a_slow_body_is_given_up(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "BODY_SECONDS", 0.05)
    began = time.monotonic()
    answer = client.ask("POST", "/case", content=chunks(100_000, pause=0.2))
    assert answer.status_code == 408
    assert time.monotonic() - began < 1
    assert "too long to arrive" in words_of(answer.text)


def test_an_engine_that_takes_too_long_is_told(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_: object) -> None:
        time.sleep(0.3)

    monkeypatch.setattr(Engines.run, "__defaults__", (0.05,))
    for module, path in (("desk.routes", "/case"), ("api.answers", "/api/v1/plan")):
        monkeypatch.setattr(f"advisor.web.{module}.plan_for", slow)
        options = {"json": {"text": TEXT}} if "api" in path else {"data": {"text": TEXT}}
        answer = client.ask("POST", path, **options)
        assert answer.status_code == 503
        assert "Please try again" in words_of(answer.text)


def break_plans(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(f"cannot digest {TEXT}")

    for module in ("desk.routes", "api.answers"):
        monkeypatch.setattr(f"advisor.web.{module}.plan_for", broken)


def test_a_fault_of_ours_is_a_page_without_internals_and_with_strict_headers(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_plans(monkeypatch)
    page = client.post("/case", {"text": TEXT})
    problem = client.ask("POST", "/api/v1/plan", json={"text": TEXT})
    for answer in (page, problem):
        assert answer.status_code == 500
        assert "Something went wrong on our side" in words_of(answer.text)
        assert "digest The" not in answer.text
        assert "RuntimeError" not in answer.text
        assert answer.headers["cache-control"] == "no-store"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert problem.json()["status"] == 500


WORD = "Zanzibar"


def test_log_lines_hold_no_word_of_a_case(
    client: Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(logging.getLogger("httpx"), "disabled", True)  # it is the client's
    text = f"{WORD} was cut from the {WORD} bonus. He came to me himself."
    state = state_of(client, text)
    client.post("/case/plan", {"state": state})
    client.ask("POST", "/api/v1/plan", json={"text": text})
    client.ask("POST", "/api/v1/plan", json={"text": text, WORD: WORD})
    client.get(f"/?text={WORD}")
    client.get(f"/{WORD}")
    client.get(f"/case/{WORD}")
    client.get(f"/static/{WORD}")
    client.get(f"/api/v1/rules/{WORD}")
    client.get("/", headers={"host": WORD, "referer": WORD, "user-agent": WORD})
    monkeypatch.setattr("advisor.web.desk.routes.plan_for", lambda *_: {"x": 1}[WORD])
    client.post("/case", {"text": text})
    lines = caplog.text.splitlines()
    assert len(lines) == 12  # one a request, and one on the fault
    assert any("POST /case/plan 200" in line for line in lines)
    assert any("KeyError at test_guard.py" in line for line in lines)
    assert WORD.lower() not in caplog.text.lower()
    assert "practical.pay" not in caplog.text


def test_the_head_of_a_page_is_the_head_of_what_get_answers(client: Client) -> None:
    page, head = client.get("/"), client.ask("HEAD", "/")
    assert head.status_code == 200
    assert head.headers["content-length"] == page.headers["content-length"]
    assert client.ask("HEAD", "/no-such-page").status_code == 404
