"""JSON Schemas of all files, with today's names and ids, so that editors complete and check."""

from collections.abc import Iterable
from json import dumps
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from advisor.loading.case_file import CaseFile
from advisor.loading.kinds import MODELS
from advisor.model.base import UNKNOWN, Frozen
from advisor.model.contacts import ContactFile
from advisor.model.library import Library

Schema = dict[str, Any]


def schemas(library: Library) -> dict[str, Schema]:
    """Return each schema by its file name, in draft 7, which editors know best."""
    made = {kind: _schema(model) for kind, model in MODELS.items()} | {
        "case": _schema(CaseFile),
        "contacts": _schema(ContactFile),
    }
    stated = _stated(library)
    _complete_rule(made["rule"]["definitions"], library, stated)
    constraint = made["facts"]["definitions"]["Constraint"]["properties"]
    constraint["never"] = stated | {"minProperties": 2}
    sentence = made["source_map"]["definitions"]["SourceSentence"]["properties"]
    sentence["statements"]["items"] = _one_of(s.id for s in library.statements)
    advice = made["advice"]["definitions"]["Advice"]["properties"]
    advice["replaces"]["items"] = _one_of(a.id for a in library.advice)
    advice["excludes"]["items"] = advice["replaces"]["items"]
    _complete_principles(made["principles"]["definitions"], made["rule"]["definitions"], library)
    entry = made["lexicon"]["definitions"]["LexiconEntry"]["properties"]
    entry["about"]["additionalProperties"] = _targets(library)
    made["worked"]["properties"]["facts"] = stated | {"minProperties": 1}
    made["worked"]["properties"]["shows"]["items"] = _one_of(
        s.id for s in library.statements if s.is_normative
    )
    made["case"]["properties"]["facts"] = stated
    made["case"]["properties"]["answers"]["propertyNames"] = _one_of(library.facts)
    made["case"]["anyOf"] = [{"required": [key]} for key in ("text", "facts", "knowledge")]
    return {f"{kind}.schema.json": schema for kind, schema in made.items()}


def write(folder: Path, library: Library) -> tuple[Path, ...]:
    """Write all schemas into a folder, which is made if needed; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, schema in schemas(library).items():
        path = folder / name
        path.write_text(as_text(schema), encoding="utf-8", newline="\n")
        paths.append(path)
    return tuple(paths)


def as_text(schema: Schema) -> str:
    """Return the content of a schema file."""
    return dumps(schema, ensure_ascii=False, indent=1) + "\n"


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that only repeat the names of fields."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _schema(model: type[Frozen]) -> Schema:
    made = model.model_json_schema(ref_template="#/definitions/{model}", schema_generator=_Untitled)
    definitions = made.pop("$defs", {})
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **made,
        "definitions": definitions,
    }


def _complete_rule(definitions: Schema, library: Library, stated: Schema) -> None:
    facts = {f.id: (f.question, tuple(f.answers)) for f in library.facts.values()}
    conclusions = {c.id: (c.title, tuple(c.values)) for c in library.conclusions}
    asked = {name: (text, (*values, UNKNOWN)) for name, (text, values) in facts.items()}
    definitions["Condition"] = _entry(asked | conclusions, lists=True)
    definitions["Blocker"] = _entry(facts | conclusions, lists=True)
    definitions["When"]["properties"]["unless"]["items"] = {"$ref": "#/definitions/Blocker"}
    definitions["Token"] = _entry(conclusions, lists=False)
    definitions["Example"]["properties"]["given"] = stated
    carried = _one_of(s.id for s in library.statements if s.is_normative)
    for effect in ("Conclude", "Advise", "Avoid"):
        definitions[effect]["properties"]["statements"]["items"] = carried
    for effect, field in (("Advise", "advise"), ("Avoid", "avoid")):
        definitions[effect]["properties"][field] = _one_of(
            a.id for a in library.advice if (a.slot == "avoid") == (field == "avoid")
        )


def _complete_principles(definitions: Schema, of_rules: Schema, library: Library) -> None:
    definitions["Condition"] = of_rules["Condition"]
    carried = _one_of(s.id for s in library.statements if s.is_normative)
    pick = definitions["Pick"]["properties"]
    pick["advice"]["items"] = _one_of(a.id for a in library.advice)
    pick["cites"]["items"] = carried
    definitions["Principle"]["properties"]["statements"]["items"] = _one_of(
        s.id for s in library.statements
    )


def _entry(names: dict[str, tuple[str, tuple[str, ...]]], *, lists: bool) -> Schema:
    """Describe a mapping with exactly one entry, a value or (`lists`) a list of values."""
    properties: Schema = {}
    for name, (text, values) in names.items():
        one = _one_of(values)
        several = {"type": "array", "items": one, "minItems": 1, "uniqueItems": True}
        properties[name] = {"description": text, **({"anyOf": [one, several]} if lists else one)}
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


def _stated(library: Library) -> Schema:
    properties = {
        fact.id: {"description": fact.question, **_one_of(fact.answers)}
        for fact in library.facts.values()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _targets(library: Library) -> Schema:
    pairs = (
        target
        for fact in library.facts.values()
        for target in (fact.id, *(f"{fact.id}={answer}" for answer in fact.answers))
    )
    several = {"type": "string", "pattern": r"^\S+(?: \S+)+$"}
    return {"anyOf": [_one_of(["ignore", *pairs]), several]}


def _one_of(words: Iterable[str]) -> Schema:
    return {"type": "string", "enum": list(words)}
