import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from advisor.loading.files import gather
from advisor.loading.kinds import MODELS
from advisor.loading.library import load
from advisor.loading.schemas import as_text, schemas, write
from advisor.model.library import Library
from advisor.resources import data_root
from tests.loading import folder

SHIPPED = data_root()
FOLDER = Path(__file__).parents[2] / "schemas"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return schemas(folder.library(tmp_path_factory.mktemp("knowledge")))


@pytest.fixture(scope="module")
def shipped() -> dict[str, Any]:
    found = load(SHIPPED)
    assert isinstance(found, Library), "\n".join(fault.one_line() for fault in found)
    return schemas(found)


def fits(schema: Any, data: Any) -> bool:
    plain = json.loads(json.dumps(data))  # tuples become lists
    return bool(Draft7Validator(schema).is_valid(plain))


def test_they_are_draft_7(small: dict[str, Any]) -> None:
    assert set(small) == {f"{kind}.schema.json" for kind in (*MODELS, "case", "contacts")}
    for schema in small.values():
        Draft7Validator.check_schema(schema)
        assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
        assert "$defs" not in json.dumps(schema)


@pytest.mark.parametrize(
    ("change", "is_good"),
    [
        ({}, True),
        ({"when": {"all": [{"practical.pay": ["yes", "unknown"]}]}}, True),
        ({"when": {"all": [{"nature": "practical"}], "unless": [{"person.age": "young"}]}}, True),
        ({"when": {"all": [{"nature": "unknown"}]}}, False),
        (
            {"when": {"all": [{"nature": "practical"}], "unless": [{"person.age": "unknown"}]}},
            False,
        ),
        ({"when": {"all": [{"natur": "practical"}]}}, False),
        ({"when": {"all": [{"nature": "practical", "practical.pay": "yes"}]}}, False),
        ({"when": {"all": [{"fact": "nature", "values": ["practical"]}]}}, False),
        ({"when": {"all": []}}, False),
        ({"then": [{"advise": "put-it-off"}]}, False),
        ({"then": [{"avoid": "put-it-off", "statements": ["7.2b"]}]}, True),
        ({"then": [{"avoid": "put-it-off", "statements": ["1.1a"]}]}, False),
        ({"then": [{"conclude": {"concern.own": "yes"}}]}, True),
        ({"then": [{"conclude": {"practical.pay": "yes"}}]}, False),
        ({"then": [{"advise": "listen", "avoid": "put-it-off"}]}, False),
        ({"examples": [{"name": "x", "given": {"nature": "practical"}, "expect": "fires"}]}, False),
        ({"retire": True}, False),
    ],
)
def test_the_rule_schema_agrees_with_the_loader(
    small: dict[str, Any], tmp_path: Path, change: dict[str, Any], is_good: bool
) -> None:
    base = {
        "id": "listen-first",
        "title": "Listen first",
        "when": {"all": [{"nature": "practical"}]},
        "then": [{"advise": "listen", "statements": ["7.2a"]}],
        "because": "So.",
    }
    rule = base | change
    assert fits(small["rule.schema.json"], rule) == is_good
    found = folder.faults(tmp_path, {"rules/contact/listen-first.yaml": json.dumps(rule)})
    assert (not found) == is_good, found


def test_a_case_has_text_or_facts(small: dict[str, Any]) -> None:
    schema = small["case.schema.json"]
    assert fits(schema, {"text": "x"})
    assert fits(schema, {"facts": {"person.age": "older"}})
    assert not fits(schema, {})
    assert not fits(schema, {"facts": {"person.age": "old"}})


def test_editors_show_the_questions(small: dict[str, Any]) -> None:
    condition = small["rule.schema.json"]["definitions"]["Condition"]["properties"]["person.age"]
    assert condition["description"] == "Which age group?"
    assert condition["anyOf"][0]["enum"] == ["young", "middle", "older", "unknown"]


def test_writing_is_the_same_every_time(tmp_path: Path) -> None:
    library = folder.library(tmp_path / "knowledge")
    first = [path.read_bytes() for path in write(tmp_path / "a", library)]
    assert first == [path.read_bytes() for path in write(tmp_path / "b", library)]


def test_the_shipped_schemas_are_fresh(shipped: dict[str, Any]) -> None:
    stale = [
        name
        for name, schema in shipped.items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text("utf-8") != as_text(schema)
    ]
    assert not stale, "run `advisor schema`"


def test_every_shipped_file_fits_its_schema(shipped: dict[str, Any]) -> None:
    faults = [
        f"{document.path}: {error.json_path}: {error.message}"
        for kind, documents in gather(SHIPPED).documents.items()
        for document in documents
        for error in Draft7Validator(shipped[f"{kind}.schema.json"]).iter_errors(
            json.loads(json.dumps(document.data))
        )
    ]
    assert faults == []


def test_a_file_that_names_its_schema_names_the_right_one() -> None:
    faults = []
    for kind, documents in gather(SHIPPED).documents.items():
        for document in documents:
            up = "../" * document.path.count("/")
            line = f"# yaml-language-server: $schema={up}schemas/{kind}.schema.json"
            first = document.text.split("\n", 1)[0]
            if "yaml-language-server" in document.text and first != line:
                faults.append(f"{document.path}: the first line is not {line}")
    assert faults == []
