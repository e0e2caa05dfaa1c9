"""The state that travels with a page: a tampered one is told, and nothing is lost by a restart."""

from __future__ import annotations

import json
from typing import Any

import pytest

from advisor.model.library import Library
from advisor.web.app import create
from tests.web.conftest import Client, hidden, words_of

TEXT = "An older fitter has gone silent. The bonus was cut."
PATHS = ("facts", "ask", "answer", "plan", "why-not", "what-if", "print")
ASKED = {"fact": "practical.pay", "kind": "answered", "values": {"practical.pay": "yes"}}


def sent(client: Client, path: str, state: object, **fields: str) -> tuple[int, str]:
    raw = state if isinstance(state, str) else json.dumps(state)
    answer = client.post(f"/case/{path}", {"state": raw, **fields})
    assert "Traceback" not in answer.text
    return answer.status_code, words_of(answer.text)


NO_STATES: dict[str, object] = {
    "nothing": "",
    "not JSON": "{",
    "deep": "[" * 50_000,
    "deep inside": '{"interview":' * 5_000 + "1" + "}" * 5_000,
    "a list": [],
    "a number": "1e999",
    "unknown field": {"interview": {}, "admin": True},
    "wrong types": {"interview": {"facts": [["person.age", "older"]]}},
    "no names": {"interview": {"facts": {"../../etc/passwd": "yes"}}},
    "half a character": '{"interview": {"text": "\\ud800"}}',
    "10,000 answers": {"interview": {"asked": [ASKED] * 10_000}},
    "many cards": {"cards_shown": ["self-harm"] * 50},
}


@pytest.mark.parametrize("name", NO_STATES)
def test_what_is_no_state_is_told(client: Client, name: str) -> None:
    status, words = sent(client, "plan", NO_STATES[name])
    if status != 413:  # ten thousand answers are too large besides
        assert status == 422
        assert "The page that you sent is damaged. Please begin again." in words


def test_every_page_tells_it(client: Client) -> None:
    for path in PATHS:
        assert sent(client, path, "{")[0] == 422


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<b>He is silent</b>", "HTML tags"),
        ("He is \u202esilent", "writing direction"),
        ("x " * 30_000, "at most 20,000 are read"),
        ("老钳工最近不说话了", "目前只能读懂英文"),
        ("", "The text is empty"),
    ],
)
def test_a_text_that_was_put_into_the_state_is_examined_anew(
    client: Client, text: str, message: str
) -> None:
    status, words = sent(client, "plan", {"interview": {"text": text}})
    assert (status, message in words) == (422, True)


SKIPPED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown fact": ({"facts": {"person.shoe_size": "large"}}, "person.shoe_size: large"),
    "unknown value": ({"facts": {"person.age": "ancient"}}, "person.age: ancient"),
    "unknown answer": ({"asked": [{"fact": "sign.gone", "kind": "later"}]}, "sign.gone"),
    "unknown choice": (
        {"asked": [{"fact": "sign.any", "choices": {"sign.gone": "yes"}, "kind": "later"}]},
        "sign.gone",
    ),
    "unknown without": ({"without": ["sign.gone"]}, "sign.gone"),
    "clash": (
        {"facts": {"practical.any": "no", "practical.pay": "yes"}},
        "does not go together with",
    ),
    "clash of answers": ({"facts": {"practical.any": "no"}, "asked": [ASKED]}, "not go together"),
}


@pytest.mark.parametrize("name", SKIPPED)
@pytest.mark.parametrize("path", PATHS)
def test_what_is_left_out_is_named_on_the_page_and_the_rest_is_kept(
    client: Client, name: str, path: str
) -> None:
    interview, message = SKIPPED[name]
    more = {"facts": {**interview.get("facts", {}), "contact.heard": "yes"}}
    fields = {"why-not": {"target": "nature=mixed"}, "what-if": {"change": "person.age=older"}}
    go = {"answer": {"go": "plan"}}
    status, words = sent(
        client,
        path,
        {"interview": {"text": TEXT, **interview, **more}},
        **{**fields, **go}.get(path, {}),
    )
    assert status == 200
    assert message in words
    if path != "ask":
        after = client.post("/case/facts", {"state": json.dumps({"interview": more})})
        assert "contact.heard" in hidden(after.text, "state")


def test_a_page_without_a_fault_says_nothing_of_it(client: Client) -> None:
    page = client.post("/case", {"text": TEXT}).text
    for path in ("facts", "plan", "ask"):
        status, words = sent(client, path, hidden(page, "state"))
        assert status == 200
        assert "left out; the rest is kept" not in words
        assert "was renewed" not in words


def test_new_knowledge_since_the_page_was_made_is_said_once(client: Client) -> None:
    state = json.dumps({"interview": {"text": TEXT}, "knowledge": "sha256:old"})
    page = client.post("/case/facts", {"state": state}).text
    assert "The knowledge was renewed" in words_of(page)
    again = client.post("/case/facts", {"state": hidden(page, "state")}).text
    assert "The knowledge was renewed" not in words_of(again)


@pytest.fixture(scope="module")
def second(library: Library) -> Client:
    """Another process with the same knowledge."""
    return Client(create(library))


def test_a_restart_loses_nothing(client: Client, second: Client) -> None:
    state = hidden(client.post("/case", {"text": TEXT}).text, "state")
    question = client.post("/case/ask", {"state": state, "go": "ask"}).text
    form = {
        "state": hidden(question, "state"),
        "question": hidden(question, "question"),
        "answer": "-unknown",
        "go": "next",
    }
    for path, fields in (("ask", {"state": state}), ("answer", form), ("plan", {"state": state})):
        one, other = (c.post(f"/case/{path}", fields) for c in (client, second))
        assert one.status_code == 200
        assert one.text == other.text


@pytest.fixture(scope="module")
def older(library: Library) -> Client:
    """An application whose knowledge lacks a fact."""
    kept = []
    for group in library.groups:
        facts = tuple(fact for fact in group.facts if fact.id != UNREAD)
        kept.append(group.model_copy(update={"facts": facts}))
    update = {"groups": tuple(kept), "digest": "sha256:older", "lexicon": {}}
    # Not a copy, which would keep what the library has worked out already.
    whole = {name: getattr(library, name) for name in Library.model_fields}
    return Client(create(Library(**{**whole, **update})))


UNREAD = "sign.irritable"
"""A fact that no rule reads, so that knowledge can do without it."""


def test_a_fact_that_other_knowledge_lacks_is_named_and_skipped(
    client: Client, older: Client, library: Library
) -> None:
    assert UNREAD in library.facts
    value = next(iter(library.facts[UNREAD].answers))
    facts = {UNREAD: value, "contact.heard": "yes"}
    made = {"interview": {"facts": facts}, "knowledge": library.digest}
    state = hidden(client.post("/case/facts", {"state": json.dumps(made)}).text, "state")
    assert UNREAD in state
    page = older.post("/case/facts", {"state": state}).text
    assert f"The knowledge no longer has “{UNREAD}: {value}”" in words_of(page)
    assert "The knowledge was renewed" in words_of(page)
    assert UNREAD not in hidden(page, "state")
    assert "contact.heard" in hidden(page, "state")
    field = older.post("/case/ask", {"state": state, f"fact.{UNREAD}": value}).text
    assert f"The knowledge no longer has “{UNREAD}”" in words_of(field)
