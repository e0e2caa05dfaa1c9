"""Run the examples inside the rules, on the whole rule base."""

from collections.abc import Iterator, Mapping

from advisor.checking.findings import Finding
from advisor.engines import Engine
from advisor.model.base import Name, Value
from advisor.model.library import Library
from advisor.model.rules import Example, Rule


def run_examples(library: Library, engine: Engine) -> Iterator[Finding]:
    """Yield a finding for each example that does not come out as written."""
    for rule in library.rule_base.rules:
        for example in rule.examples:
            fired = any(f.rule == rule.id for f in engine.infer(example.given).firings)
            if fired != (example.expect == "fires"):
                found = "fires" if fired else "is silent"
                yield Finding(f"rule {rule.id}", f"example “{example.name}”: the rule {found}")


def run_lessons(library: Library, engine: Engine) -> Iterator[Finding]:
    """Yield a finding for each lesson whose rule does not fire on its example."""
    for statement in library.statements:
        lesson = statement.lesson
        if lesson and not any(f.rule == lesson.rule for f in engine.infer(lesson.given).firings):
            yield Finding(
                f"statement {statement.id}", f"its lesson's example does not fire `{lesson.rule}`"
            )


def run_worked(library: Library, engine: Engine) -> Iterator[Finding]:
    """Yield a finding for each statement that a worked case shows and its plan does not cite."""
    for case in library.worked:
        cited = {s for given in engine.infer(case.facts).advice for s in given.statements}
        for statement in case.shows:
            if statement not in cited:
                yield Finding(f"worked case {case.id}", f"its plan does not cite {statement}")


def demand_examples(library: Library) -> Iterator[Finding]:
    """Yield a finding for each rule without a firing example or without a near miss."""
    for rule in library.rule_base.rules:
        if not any(e.expect == "fires" for e in rule.examples):
            yield Finding(f"rule {rule.id}", "has no example that fires")
        silent = [e for e in rule.examples if e.expect == "silent"]
        if not silent:
            yield Finding(f"rule {rule.id}", "has no near miss")
        for example in silent:
            if not is_near_miss(rule, example):
                yield Finding(
                    f"rule {rule.id}",
                    f"near miss “{example.name}” must differ from a firing example in one fact",
                )


def is_near_miss(rule: Rule, example: Example) -> bool:
    """Tell whether a silent example differs from some firing one in exactly one fact."""
    return any(
        _distance(example.given, other.given) == 1
        for other in rule.examples
        if other.expect == "fires"
    )


def _distance(one: Mapping[Name, Value], other: Mapping[Name, Value]) -> int:
    return sum(one.get(name) != other.get(name) for name in {*one, *other})
