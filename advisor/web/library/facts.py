"""What a case may state, and what rules conclude from it."""

from collections.abc import Iterator
from typing import Any

from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.rules import Rule
from advisor.web.library.links import Group, Link, slug, to
from advisor.web.library.shelf import Shelf


def index(shelf: Shelf) -> dict[str, Any]:
    """List the facts by group."""
    groups = [
        Group(
            group.title,
            tuple(Link(fact.question, to("facts", fact.id)) for fact in group.facts),
            slug(group.group),
        )
        for group in shelf.library.groups
    ]
    return {"part": "facts", "groups": groups}


def page(name: Name, shelf: Shelf) -> dict[str, Any]:
    """Show a fact: its question, what is meant, its answers, and which rules read it."""
    library, say = shelf.library, shelf.teller.wording.say
    fact = library.facts[name]
    group = next(group for group in library.groups if fact in group.facts)
    above = shelf.teller.above(name)
    return {
        "fact": fact,
        "group": Link(group.title, f"{to('facts')}#{slug(group.group)}"),
        "flags": [say(f"web.lib_flag_{flag}") for flag in fact.flags],
        "above": _fact(above, shelf) if above else None,
        "members": [_fact(member, shelf) for member in library.summaries.get(name, ())],
        "constraints": [
            (one, [shelf.teller.answer(n, v) for n, v in one.never.items()])
            for one in library.constraints
            if name in one.never
        ],
        "readers": list(_readers(name, (*fact.answers, UNKNOWN), shelf)),
    }


def conclusions(shelf: Shelf) -> dict[str, Any]:
    """List the conclusions."""
    items = tuple(
        Link(one.title, to("conclusions", one.id), one.help) for one in shelf.library.conclusions
    )
    return {"part": "conclusions", "groups": [Group("", items)]}


def conclusion(name: Name, shelf: Shelf) -> dict[str, Any]:
    """Show a conclusion: its values, each with the rules that conclude it and that read it."""
    one = shelf.conclusions[name]
    values = [
        (
            words,
            slug(value),
            _rules(shelf.concluding.get((name, value), ())),
            next((group.items for group in _readers(name, (value,), shelf)), ()),
        )
        for value, words in one.values.items()
    ]
    return {"one": one, "values": values}


def _fact(name: Name, shelf: Shelf) -> Link:
    return Link(shelf.library.facts[name].question, to("facts", name))


def _readers(name: Name, values: tuple[Value, ...], shelf: Shelf) -> Iterator[Group]:
    """Yield the rules that ask for each answer, those that it blocks said beside them."""
    say = shelf.teller.wording.say
    for value in values:
        items = []
        for rule in shelf.readers.get(name, ()):
            if any(c.fact == name and value in c.values for c in rule.when.all):
                items.append(Link(rule.title, to("rules", rule.id)))
            elif any(c.fact == name and value in c.values for c in rule.when.unless):
                items.append(Link(rule.title, to("rules", rule.id), say("web.lib_blocks")))
        if items:
            words = (
                say("web.lib_while_unsaid")
                if value == UNKNOWN
                else shelf.teller.answer(name, value)
            )
            yield Group(words, tuple(items))


def _rules(rules: tuple[Rule, ...]) -> tuple[Link, ...]:
    return tuple(Link(rule.title, to("rules", rule.id)) for rule in rules)
