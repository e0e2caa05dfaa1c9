"""Examples and near misses of a rule, run live: what fires, and how the plan differs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from advisor.explain.changes import changes
from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.explanation import Change
from advisor.model.inference import Inference
from advisor.model.rules import Example, Rule
from advisor.web.library.links import Link, to
from advisor.web.library.reading import situation
from advisor.web.library.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Run:
    """One example as it came out. `as_said` is whether the rule does what the example says.

    For a near miss, `differs` says the one fact in which it differs from the example `beside`,
    and `turns`, `comes` and `goes` what that makes of the plan.
    """

    name: str
    fired: bool
    as_said: bool
    verdict: str
    given: tuple[Link, ...]
    beside: str = ""
    differs: str = ""
    turns: tuple[str, ...] = ()
    comes: tuple[Link, ...] = ()
    goes: tuple[Link, ...] = ()


def run_all(rule: Rule, shelf: Shelf) -> tuple[Run, ...]:
    """Run every example of a rule, those that fire first."""
    firing = [example for example in rule.examples if example.expect == "fires"]
    silent = [example for example in rule.examples if example.expect == "silent"]
    return tuple(_run(rule, example, firing, shelf) for example in (*firing, *silent))


def _run(rule: Rule, example: Example, firing: list[Example], shelf: Shelf) -> Run:
    say = shelf.teller.wording.say
    inference = shelf.engine.infer(example.given)
    fired = any(one.rule == rule.id for one in inference.firings)
    as_said = fired == (example.expect == "fires")
    state = "fired" if fired else "silent"
    found = Run(
        name=example.name,
        fired=fired,
        as_said=as_said,
        verdict=say(f"web.lib_{state}_{'as_said' if as_said else 'unlike_said'}"),
        given=situation(example.given, shelf.teller),
    )
    near = next((one for one in firing if len(_between(one, example, shelf)) == 1), None)
    if example.expect == "fires" or near is None:
        return found
    before = shelf.engine.infer(near.given)
    come, go = points_apart(before, inference)
    return replace(
        found,
        beside=near.name,
        differs=told(_between(near, example, shelf)[0], shelf, near.name),
        turns=tuple(turns(before, inference, shelf)),
        comes=advice_links(come, shelf),
        goes=advice_links(go, shelf),
    )


def _between(one: Example, other: Example, shelf: Shelf) -> tuple[Change, ...]:
    return changes(one.given, other.given, shelf.library)


def told(change: Change, shelf: Shelf, beside: str) -> str:
    """Say in which fact a near miss differs from the example `beside`."""
    fact = shelf.library.facts[change.fact]
    key = "web.lib_differs"
    if change.after == UNKNOWN:
        key = "web.lib_differs_unsaid"
    elif change.before == UNKNOWN:
        key = "web.lib_differs_said"
    return shelf.teller.wording.say(
        key,
        beside=beside,
        before=fact.answers.get(change.before),
        after=fact.answers.get(change.after),
        about=fact.about,
    )


def points_apart(before: Inference, after: Inference) -> tuple[list[str], list[str]]:
    """Return the advice that only the second of two inferences gives, and that only the first."""
    old = [given.advice for given in before.advice]
    new = [given.advice for given in after.advice]
    return [one for one in new if one not in old], [one for one in old if one not in new]


def turns(before: Inference, after: Inference, shelf: Shelf) -> Iterator[str]:
    """Say how the nature and what comes first turn, where they do."""
    for name in ("nature", "first"):
        old, new = _held(name, before), _held(name, after)
        if old and new and old != new:
            answer = shelf.teller.answer
            yield shelf.teller.wording.say(
                f"what_if.turns_{name}", before=answer(name, old), after=answer(name, new)
            )


def advice_links(ids: list[str], shelf: Shelf) -> tuple[Link, ...]:
    """Return advice as lines that lead to its pages."""
    return tuple(Link(shelf.teller.advice(one), to("advice", one)) for one in ids)


def _held(name: Name, inference: Inference) -> Value:
    return next((held.value for held in inference.conclusions if held.fact == name), "")
