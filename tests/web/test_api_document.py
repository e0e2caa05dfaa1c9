"""The OpenAPI document says what the API does, and no request makes it fail."""

from __future__ import annotations

import json
import os
from typing import Any

import jsonschema
import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from advisor.model.library import Library
from advisor.web.api.routes import ROUTER
from tests.web.conftest import Client

EXAMPLES = int(os.environ.get("ADVISOR_SCHEMATHESIS_EXAMPLES", "12"))
"""How many requests each operation gets; the long run by hand sets it to some thousands."""

Json = dict[str, Any]


@pytest.fixture(scope="module")
def document(client: Client) -> Json:
    answer = client.get("/api/openapi.json")
    assert answer.status_code == 200
    found: Json = answer.json()
    return found


def operations(document: Json) -> dict[str, Json]:
    return {
        f"{method.upper()} {path}": operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }


def test_it_describes_every_way_to_ask_and_no_other(document: Json) -> None:
    routes = {
        f"{method} {route.path}"
        for route in ROUTER.routes
        if isinstance(route, APIRoute) and route.path != "/api/openapi.json"
        for method in route.methods or ()
    }
    assert document["openapi"].startswith("3.1.")
    assert len(routes) == 11
    assert set(operations(document)) == routes


def test_every_schema_is_one_and_every_reference_leads_somewhere(document: Json) -> None:
    for name, schema in document["components"]["schemas"].items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema, name
    text = json.dumps(document)
    for part in text.split('"$ref": "#/')[1:]:
        found: Any = document
        for step in part.partition('"')[0].split("/"):
            found = found[step]
        assert found


def test_every_operation_has_examples_and_every_fault_is_documented(document: Json) -> None:
    for name, operation in operations(document).items():
        answers = operation["responses"]
        content = answers["200"]["content"]["application/json"]
        assert content["example"], name
        wanted = {"408", "413", "421", "500", "503"}
        if name.startswith("POST"):
            wanted |= {"400", "403", "415", "422"}
            assert operation["requestBody"]["content"]["application/json"]["example"], name
        if "{id}" in name:
            wanted |= {"404"}
        assert wanted == set(answers) - {"200"}, name
    for response in document["components"]["responses"].values():
        assert response["content"]["application/problem+json"]["example"]["title"]


def test_every_example_is_what_is_answered_and_fits_its_schema(
    document: Json, client: Client
) -> None:
    for name, operation in operations(document).items():
        method, path = name.split()
        for parameter in operation.get("parameters", ()):
            path = path.replace("{id}", parameter["example"])
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        answer = client.ask(method, path, json=body["example"] if body else None).json()
        content = operation["responses"]["200"]["content"]["application/json"]
        example = content["example"]
        shown = answer[: len(example)] if isinstance(answer, list) else answer
        assert shown == example, name
        for value, schema in (
            (answer, content["schema"]),
            (body.get("example"), body.get("schema")),
        ):
            if schema:
                whole = {**schema, "components": document["components"]}
                jsonschema.Draft202012Validator(whole).validate(value)


def test_its_facts_are_those_of_the_library(document: Json, library: Library) -> None:
    schemas = document["components"]["schemas"]
    assert list(schemas["Facts"]["properties"]) == list(library.facts)
    assert schemas["CaseBody"]["properties"]["facts"] == {"$ref": "#/components/schemas/Facts"}


def test_nothing_ranks_or_lists_people_and_a_call_takes_one_case(document: Json) -> None:
    for name, operation in operations(document).items():
        words = (name + operation["summary"]).lower()
        assert not any(word in words for word in ("rank", "score", "batch", "workers", "people"))
        if "requestBody" in operation:
            ref = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
            schema = document["components"]["schemas"][ref.rpartition("/")[2]]
            assert schema["type"] == "object"
            assert "cases" not in schema["properties"]


def test_the_pages_of_the_framework_are_not_there(client: Client) -> None:
    for path in ("/docs", "/redoc", "/openapi.json", "/api/docs"):
        assert client.get(path).status_code == 404


CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    unsupported_method,
]


@pytest.fixture(scope="module")
def api(app: FastAPI) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_asgi("/api/openapi.json", app, headers={"host": "localhost"})


WAYS = [
    (route.path, method, mode)
    for route in ROUTER.routes
    if isinstance(route, APIRoute) and route.path != "/api/openapi.json"
    for method in route.methods or ()
    for mode in (GenerationMode if method == "POST" else [GenerationMode.POSITIVE])
]
"""Requests that fit the document, and bodies that do not; any word may be an id."""


@pytest.mark.parametrize(("path", "method", "mode"), WAYS)
def test_no_request_makes_it_fail(
    api: schemathesis.BaseSchema,
    path: str,
    method: str,
    mode: GenerationMode,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # By hand, as the plugin of Schemathesis does not know this version of pytest.
    broken: list[str] = []
    monkeypatch.setattr("advisor.web.guard.LOG.error", lambda *words: broken.append(str(words)))

    @given(case=api[path][method].as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=EXAMPLES < 100,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def ask(case: Case[Any]) -> None:
        case.call_and_validate(checks=CHECKS, headers={"host": "localhost"})

    ask()
    assert broken == []
