"""What goes in and out of the API, as JSON Schemas made from the models."""

from typing import Any

from pydantic.json_schema import JsonSchemaMode, models_json_schema

from advisor.loading.schemas import schemas
from advisor.model.base import Frozen
from advisor.model.case import TEXT_LIMIT
from advisor.model.explanation import Assumed, WayTo, WhatIf, Why, WhyNot
from advisor.model.knowledge import Statement
from advisor.model.library import Library
from advisor.model.plan import KnowledgeVersion, Plan, SafetyCard
from advisor.model.rules import Rule
from advisor.web.api.answers import QuestionsAnswer, ReadingAnswer
from advisor.web.api.bodies import (
    AskedBody,
    CaseBody,
    QuestionsBody,
    TargetBody,
    WhatIfBody,
    WhyBody,
)

Json = dict[str, Any]


class Place(Frozen):
    """What is wrong at one place of a body; `pointer` is a JSON pointer, empty for the whole."""

    pointer: str
    problem: str
    text: str


class ProblemDetails(Frozen):
    """What went wrong (RFC 9457), in the words of the command line.

    `problem` names the kind of fault and stays the same when the words are changed. `safety` holds
    the cards for danger where the text of a refused case speaks of it: they come first.
    """

    type: str
    title: str
    status: int
    detail: str
    problem: str
    errors: tuple[Place, ...] = ()
    safety: tuple[SafetyCard, ...] = ()


class Health(Frozen):
    """Cases are answered, with this knowledge."""

    status: str
    knowledge: KnowledgeVersion


BODIES = (CaseBody, QuestionsBody, WhyBody, TargetBody, WhatIfBody)
ANSWERS = (
    Plan,
    ReadingAnswer,
    QuestionsAnswer,
    Why,
    Assumed,
    WhyNot,
    WhatIf,
    WayTo,
    Rule,
    Statement,
    Health,
    ProblemDetails,
)
REF = "#/components/schemas/{model}"


def ref(name: str) -> Json:
    """Refer to a schema."""
    return {"$ref": REF.format(model=name)}


def components(library: Library) -> Json:
    """Return every schema by its name, with the facts of the library."""
    wanted: list[tuple[type[Frozen], JsonSchemaMode]] = [(model, "validation") for model in BODIES]
    wanted += [(model, "serialization") for model in ANSWERS]
    _, made = models_json_schema(wanted, ref_template=REF)
    found: Json = made["$defs"]
    found["Facts"] = schemas(library)["case.schema.json"]["properties"]["facts"]
    found["FactName"] = {"type": "string", "enum": list(library.facts)}
    for body in (*BODIES, AskedBody):
        _name_facts(found[body.__name__]["properties"])
    found["Rule"]["properties"] = {"topic": {"type": "string"}, **found["Rule"]["properties"]}
    found["Rule"]["required"] = ["topic", *found["Rule"]["required"]]
    _name_statements(found)
    found["RuleInShort"] = _object({name: {"type": "string"} for name in ("id", "topic", "title")})
    return found


def _name_facts(properties: Json) -> None:
    for name in ("facts", "settings", "changes", "choices", "values"):
        if name in properties:
            properties[name] = ref("Facts")
    for name in ("without", "unset"):
        if name in properties:
            properties[name]["items"] = ref("FactName")
    if "fact" in properties:
        properties["fact"] = ref("FactName")
    if "text" in properties:
        text = {"type": "string", "minLength": 1, "maxLength": TEXT_LIMIT}
        properties["text"] = {"anyOf": [text, {"type": "null"}]}


def _name_statements(found: Json) -> None:
    """Describe a statement as it is listed, and as it is shown."""
    plain = found.pop("Statement")
    word = {"type": "string"}
    names = {"type": "array", "items": word}
    carried = {"type": "array", "items": _object({"rule": word, "effect": word})}
    sentences = {"type": "array", "items": {"type": "integer"}}
    for name, more in (
        ("StatementInList", {"rules": names}),
        ("Statement", {"carried_by": carried, "sentences": sentences}),
    ):
        found[name] = {
            **plain,
            "properties": {**plain["properties"], **more},
            "required": [*plain["required"], *more],
        }


def _object(properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
