import json
from pathlib import Path

import pytest

from advisor.loading.case_file import read_case
from advisor.loading.contradictions import contradictions
from advisor.loading.settings import parse_setting
from advisor.model.case import TEXT_LIMIT, Case
from advisor.model.library import Library
from tests.loading import folder


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return folder.library(tmp_path_factory.mktemp("knowledge"))


def faults(text: str | bytes, library: Library, path: str = "case.yaml") -> list[str]:
    raw = text.encode() if isinstance(text, str) else text
    found = read_case(path, raw, library)
    return [] if isinstance(found, Case) else [fault.one_line() for fault in found]


def test_text_and_facts(library: Library) -> None:
    text = "text: An older fitter.\nfacts: {person.age: older, practical.pay: yes}\n"
    facts = {"person.age": "older", "practical.pay": "yes"}
    expected = Case(text="An older fitter.", facts=facts)
    assert read_case("case.yaml", text.encode(), library) == expected
    as_json = json.dumps({"text": "An older fitter.", "facts": facts}, indent="\t")
    assert read_case("case.json", as_json.encode(), library) == expected
    assert read_case("case.yml", b"text: x", library) == Case(text="x")
    assert read_case("case.yml", b"facts: {person.age: older}", library) == Case(
        facts={"person.age": "older"}
    )


def test_json_written_by_programs(library: Library) -> None:
    text = '工人 \U0001f600 says: "no"\n# not a comment\ttab'
    raw = json.dumps({"text": text}).encode()
    assert read_case("case.json", raw, library) == Case(text=text)


def test_one_case_a_file(library: Library) -> None:
    one = "a file holds one case: `text: ...`, `facts: {...}`"
    assert faults("text: a\n---\ntext: b\n", library) == [
        f"case.yaml:2:1: error: a second document begins here; {one} [documents]"
    ]
    assert faults('[{"text": "a"}, {"text": "b"}]', library, "c.json") == [
        f"c.json:1:1: error: the file does not hold fields, `name: value`; {one} [not-a-mapping]"
    ]
    (found,) = faults("cases: []\n", library)
    assert "`cases` is not a field here" in found
    assert faults("{}", library) == [
        f"case.yaml:1:1: error: neither `text` nor `facts` is given; {one} [empty]"
    ]


def test_all_faults_of_a_case_with_their_places(library: Library) -> None:
    text = """\
text: [a]
facts:
  person.agee: older
  person.age: oldr
  nature: practical
  practical.pay: true
  practical.any: unknown
  Person.Member: yes
settings: {}
"""
    assert faults(text, library) == [
        "case.yaml:1:7: error: text is expected [wrong-type]",
        "case.yaml:3:3: error: `person.agee` is not a fact;"
        " did you mean `person.age`? [unknown-fact]",
        "case.yaml:4:15: error: `oldr` is not a value of `person.age`;"
        " did you mean `older`? [unknown-value]",
        "case.yaml:5:3: error: `nature` is concluded by rules, so it cannot be stated;"
        " give the facts that lead to it [not-a-fact]",
        "case.yaml:6:18: error: `true` is not text; did you mean `yes`? [wrong-type]",
        "case.yaml:7:18: error: `unknown` is not an answer;"
        " leave `practical.any` out [unknown-value]",
        "case.yaml:8:3: error: `Person.Member` is not a fact;"
        " did you mean `person.member`? [unknown-fact]",
        "case.yaml:9:1: error: `settings` is not a field here;"
        " expected one of: `answers`, `facts`, `knowledge`, `text` [unknown-field]",
    ]


def test_contradictions_name_both(library: Library) -> None:
    assert faults("facts: {practical.pay: yes, practical.any: no}", library) == [
        "case.yaml:1:29: error: `practical.any: no` and `practical.pay: yes`"
        " exclude each other [contradiction]"
    ]
    assert faults("facts: {person.age: older, person.member: yes}", library) == [
        "case.yaml:1:28: error: `person.age: older` and `person.member: yes` exclude each other;"
        " Membership ends before that age. [contradiction]"
    ]


def test_long_text_is_refused(library: Library) -> None:
    assert faults("text: " + "x" * TEXT_LIMIT, library) == []
    (found,) = faults("text: " + "x" * (TEXT_LIMIT + 1), library)
    assert "longer than 20,000 characters [too-long]" in found


def test_many_faults_are_cut(library: Library) -> None:
    many = "facts:\n" + "".join(f"  person.x{n}: older\n" for n in range(30_000))
    assert len(faults(many, library)) == 20


def test_bytes_that_are_not_text(library: Library) -> None:
    (found,) = faults(b"text: \xff", library)
    assert "encoding" in found


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("person.age=older", ("person.age", "older")),
        (" person.age = older ", ("person.age", "older")),
        ("person.agee=older", "`person.agee` is not a fact; did you mean `person.age`?"),
        ("pay=yes", "`pay` is not a fact; did you mean `practical.pay`?"),
        ("person.age=unknown", "`unknown` is not an answer; leave `person.age` out"),
        ("nature=practical", "`nature` is concluded by rules, so it cannot be stated;"),
        ("person.age", "`person.age` is not of the form `fact=value`, such as `person.age=older`"),
        ("=older", "`=older` is not of the form"),
        ("person.member=true", "`true` is not a value of `person.member`; expected one of: `no`"),
    ],
)
def test_settings(setting: str, expected: tuple[str, str] | str, library: Library) -> None:
    found = parse_setting(setting, library)
    if isinstance(expected, str):
        assert isinstance(found, str)
        assert found.startswith(expected)
    else:
        assert found == expected


def test_contradictions_of_a_source(library: Library) -> None:
    assert contradictions({"practical.any": "yes", "practical.pay": "no"}, library) == ()
    assert contradictions({"practical.any": "no", "practical.pay": "no"}, library) == ()
    found = contradictions({"practical.any": "no", "practical.pay": "yes"}, library)
    assert [c.facts for c in found] == [("practical.any", "practical.pay")]
    found = contradictions({"person.member": "yes", "person.age": "older"}, library)
    assert [str(c) for c in found] == [
        "`person.age: older` and `person.member: yes` exclude each other:"
        " Membership ends before that age."
    ]


def test_a_constraint_may_be_broken_by_what_a_summary_says(tmp_path: Path) -> None:
    path = "knowledge/facts/practical.yaml"
    constraint = """\
constraints:
  - id: no-pay-trouble
    never: {practical.pay: no, person.member: yes}
    because: So.
  - id: any-trouble
    never: {practical.any: yes, person.age: young}
    because: So.
"""
    made = folder.library(tmp_path, {path: folder.FILES[path] + constraint})
    (denied,) = contradictions({"practical.any": "no", "person.member": "yes"}, made)
    assert denied.facts == ("practical.any", "person.member")
    (stated,) = contradictions({"person.age": "young", "practical.pay": "yes"}, made)
    assert stated.facts == ("practical.pay", "person.age")
