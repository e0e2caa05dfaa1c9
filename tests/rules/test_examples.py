"""The examples inside the rules, and what holds for every rule."""

from __future__ import annotations

from advisor.checking.examples import demand_examples, run_examples, run_lessons
from advisor.checking.findings import Finding
from advisor.checking.lint import lint
from advisor.engines import Engine
from advisor.model.conditions import Condition
from advisor.model.library import Library
from advisor.model.rules import Example, Rule, When


def test_every_example_comes_out_as_written(library: Library, engine: Engine) -> None:
    assert list(run_examples(library, engine)) == []


def test_every_lesson_has_an_example_that_runs(library: Library, engine: Engine) -> None:
    assert list(run_lessons(library, engine)) == []
    assert sum(s.lesson is not None for s in library.statements) >= 10


def test_every_rule_has_an_example_and_a_near_miss(library: Library) -> None:
    assert list(demand_examples(library)) == []


def test_nothing_is_unused_and_no_sentence_is_too_long(library: Library) -> None:
    assert list(lint(library)) == []


def test_a_wrong_example_is_found(library: Library, engine: Engine) -> None:
    rule = library.rules_by_id["older-comrade-silent"]
    wrong = Example(name="a young one", given={"person.age": "young"}, expect="fires")
    changed = Library.model_validate(
        {**_fields(library), "rules": (rule.model_copy(update={"examples": (wrong,)}),)}
    )
    assert list(run_examples(changed, engine)) == [
        Finding("rule older-comrade-silent", "example “a young one”: the rule is silent")
    ]


def test_a_near_miss_two_facts_away_is_found(library: Library) -> None:
    rule = Rule(
        id="a-rule",
        title="A rule",
        when=When(all=(Condition(fact="sign.silent", values=("yes",)),)),
        then=library.rules[0].then,
        because="It is so.",
        examples=(
            Example(name="on", given={"sign.silent": "yes", "sign.tired": "yes"}, expect="fires"),
            Example(name="off", given={"sign.tired": "no"}, expect="silent"),
        ),
    )
    changed = Library.model_validate({**_fields(library), "rules": (rule,)})
    found = [f.message for f in demand_examples(changed)]
    assert found == ["near miss “off” must differ from a firing example in one fact"]


def _fields(library: Library) -> dict[str, object]:
    return {name: getattr(library, name) for name in Library.model_fields}


def test_a_verdict_and_an_unmarked_criticism_are_found(library: Library) -> None:
    breach = library.advice_by_id["name-the-breach"]
    changed = breach.model_copy(
        update={"text": "Tell the lazy worker what was wrong.", "who": "You."}
    )
    planted = tuple(changed if a.id == breach.id else a for a in library.advice)
    found = lint(Library.model_validate({**_fields(library), "advice": planted}))
    assert {f.message for f in found} == {
        "“lazy” is a verdict or a score; say what was seen",
        "must say “only if nobody is hurt or in danger”",
        "“You.” stands before a full stop already",
    }
