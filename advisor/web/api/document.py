"""The API described for programs, as OpenAPI 3.1: made from the models, the examples worked out."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from advisor import __version__
from advisor.explain.targets import NoExplanationError
from advisor.model.library import Library
from advisor.telling.data import rule_row, rule_rows, statement_row, statement_rows
from advisor.telling.problems import Problem
from advisor.web.api import answers
from advisor.web.api.bodies import (
    CaseBody,
    QuestionsBody,
    RefusedError,
    TargetBody,
    WhatIfBody,
    WhyBody,
)
from advisor.web.api.schemas import Json, components, ref
from advisor.web.engines import Desk
from advisor.words import Wording

DANGER = "Advisor-Danger"
"""The header that says of every answered case what the exit code says of `advisor ask`."""

CASE: Json = {
    "text": "The bonus was cut. I cannot promise it now.",
    "facts": {"contact.heard": "yes"},
}
ASKED: Json = {"fact": "danger.act", "kind": "answered", "values": {"danger.act": "no"}}

OF_ALL = (408, 413, 421, 500, 503)
OF_A_CASE = (400, 403, 408, 413, 415, 421, 422, 500, 503)


@dataclass(frozen=True, slots=True)
class Operation:
    """One way to ask: its name, method and path, and what its docstring says."""

    name: str
    method: str
    path: str
    summary: str


@dataclass(frozen=True, slots=True)
class OnCase:
    """An operation on a case: its body, what answers it, the answers' schemas, an example."""

    body: type[CaseBody]
    work: Callable[[Any, Desk], answers.Told]
    answers: tuple[str, ...]
    example: Json


ON_CASE: Mapping[str, OnCase] = {
    "plan": OnCase(CaseBody, answers.plan, ("Plan",), CASE),
    "understand": OnCase(CaseBody, answers.understand, ("ReadingAnswer",), CASE),
    "questions": OnCase(
        QuestionsBody,
        answers.questions,
        ("QuestionsAnswer",),
        CASE
        | {"asked": [{"fact": "danger.act", "kind": "answered", "values": {"danger.act": "no"}}]},
    ),
    "why": OnCase(WhyBody, answers.why, ("Why", "Assumed"), CASE | {"target": "nature"}),
    "why_not": OnCase(TargetBody, answers.why_not, ("WhyNot",), CASE | {"target": "nature=mixed"}),
    "what_if": OnCase(
        WhatIfBody,
        answers.what_if,
        ("WhatIf", "WayTo"),
        CASE | {"changes": {"solution.possible_now": "yes"}},
    ),
}


@dataclass(frozen=True, slots=True)
class OnKnowledge:
    """An operation that reads the knowledge: the schema of its answer, and an example of it."""

    answer: Json
    example: Callable[[Library], object]
    id: Callable[[Library], str] | None = None


def health(library: Library) -> Json:
    """Return what is said of health."""
    knowledge = {"version": library.version, "digest": library.digest}
    return {"status": "ok", "knowledge": knowledge}


ON_KNOWLEDGE: Mapping[str, OnKnowledge] = {
    "rules": OnKnowledge(
        {"type": "array", "items": ref("RuleInShort")}, lambda library: rule_rows(library)[:2]
    ),
    "rule": OnKnowledge(
        ref("Rule"),
        lambda library: rule_row(library.rules[0], library),
        lambda library: library.rules[0].id,
    ),
    "statements": OnKnowledge(
        {"type": "array", "items": ref("StatementInList")},
        lambda library: statement_rows(library)[:2],
    ),
    "statement": OnKnowledge(
        ref("Statement"),
        lambda library: statement_row(library.statements[0].id, library),
        lambda library: library.statements[0].id,
    ),
    "health": OnKnowledge(ref("Health"), health),
}


def document(operations: Iterable[Operation], desk: Desk, problem: Callable[[int], Json]) -> Json:
    """Describe the operations; `problem` gives the body that tells a status."""
    library = desk.library
    wording = desk.teller.wording
    paths: dict[str, Json] = {}
    for one in operations:
        made = _on_case(one, desk) if one.name in ON_CASE else _on_knowledge(one, library)
        paths.setdefault(one.path, {})[one.method] = made
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "advisor",
            "version": __version__,
            "summary": wording.say("web.api_summary"),
            "description": wording.say("closing"),
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": components(library),
            "responses": {
                f"Problem{status}": _told(problem(status), wording)
                for status in sorted({404, *OF_ALL, *OF_A_CASE})
            },
        },
    }


def _on_case(one: Operation, desk: Desk) -> Json:
    on = ON_CASE[one.name]
    schemas = [ref(name) for name in on.answers]
    level = {"type": "string", "enum": ["act", "ask", "none"]}
    answer = {
        "description": one.summary,
        "headers": {DANGER: {"schema": level, "required": True}},
        "content": _json(schemas[0] if len(schemas) == 1 else {"oneOf": schemas}, _tried(on, desk)),
    }
    return {
        "operationId": one.name,
        "summary": one.summary,
        "requestBody": {"required": True, "content": _json(ref(on.body.__name__), on.example)},
        "responses": {"200": answer, **_problems(OF_A_CASE)},
    }


def _tried(on: OnCase, desk: Desk) -> object:
    """Return what answers an example; None with knowledge that lacks its facts."""
    try:
        found, _ = on.work(on.body.model_validate_json(json.dumps(on.example)), desk)
    except (RefusedError, NoExplanationError, Problem):
        return None
    return found.model_dump(mode="json", by_alias=True)


def _on_knowledge(one: Operation, library: Library) -> Json:
    on = ON_KNOWLEDGE[one.name]
    made: Json = {"operationId": one.name, "summary": one.summary}
    if on.id:
        place = {"name": "id", "in": "path", "required": True, "example": on.id(library)}
        made["parameters"] = [place | {"schema": {"type": "string", "minLength": 1}}]
    content = _json(on.answer, on.example(library))
    made["responses"] = {
        "200": {"description": one.summary, "content": content},
        **_problems((404, *OF_ALL) if on.id else OF_ALL),
    }
    return made


def _problems(statuses: Iterable[int]) -> Json:
    return {
        str(status): {"$ref": f"#/components/responses/Problem{status}"}
        for status in sorted(statuses)
    }


def _told(problem: Json, wording: Wording) -> Json:
    content = {"application/problem+json": {"schema": ref("ProblemDetails"), "example": problem}}
    return {"description": problem["title"], "content": content}


def _json(schema: Json, example: object) -> Json:
    shown = {} if example is None else {"example": example}
    return {"application/json": {"schema": schema, **shown}}
