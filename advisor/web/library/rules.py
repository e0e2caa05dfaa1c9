"""The rules by topic, each in plain words, with its examples run live."""

from collections.abc import Iterator
from typing import Any

from advisor.model.base import Id, Name, Value
from advisor.model.conditions import Conclude
from advisor.model.rules import Rule
from advisor.web.library.examples import run_all
from advisor.web.library.links import Group, Link, slug, to
from advisor.web.library.reading import condition, effect
from advisor.web.library.shelf import Shelf, advice_of


def index(shelf: Shelf) -> dict[str, Any]:
    """List the rules under their topics."""
    groups = [
        Group(topic_title(topic, shelf), tuple(_line(rule, shelf) for rule in rules), slug(topic))
        for topic, rules in shelf.topics.items()
    ]
    return {"part": "rules", "groups": groups}


def topic_title(topic: Id, shelf: Shelf) -> str:
    """Return the words for a topic; an organisation's own topic is called by its name."""
    key = f"web.lib_topic_{topic}"
    known = key in shelf.library.wording
    return shelf.teller.wording.say(key) if known else topic.replace("_", " ")


def page(name: Id, shelf: Shelf) -> dict[str, Any]:
    """Show a rule: what it asks and adds, why, its source, its examples, and what is around it."""
    library, teller = shelf.library, shelf.teller
    rule = library.rules_by_id[name]
    cited = dict.fromkeys(s for one in rule.then for s in one.statements)
    topic = library.topics[name]
    place = shelf.topics[topic].index(rule)
    beside = shelf.topics[topic]
    return {
        "rule": rule,
        "topic": Link(topic_title(topic, shelf), f"{to('rules')}#{slug(topic)}"),
        "stratum": library.rule_base.strata.get(name),
        "steps": max(library.rule_base.strata.values(), default=0) + 1,
        "when": [condition(one, teller) for one in rule.when.all],
        "unless": [condition(one, teller) for one in rule.when.unless],
        "then": [effect(one, teller) for one in rule.then],
        "statements": [
            (library.statements_by_id[s], _others(shelf.rules_carrying(s), rule)) for s in cited
        ],
        "runs": () if rule.retired else run_all(rule, shelf),
        "feeds_in": list(_feeds_in(rule, shelf)),
        "feeds_out": list(_feeds_out(rule, shelf)),
        "worked": [
            Link(one.title, to("worked", one.id))
            for one in library.worked
            if any(f.rule == name for f in shelf.engine.infer(one.facts).firings)
        ],
        "before": _beside(beside[place - 1] if place else None),
        "after": _beside(beside[place + 1] if place + 1 < len(beside) else None),
    }


def _line(rule: Rule, shelf: Shelf) -> Link:
    retired = shelf.teller.wording.say("web.lib_retired_short") if rule.retired else ""
    return Link(rule.title, to("rules", rule.id), retired)


def _others(rules: tuple[Rule, ...], rule: Rule) -> list[Link]:
    return [Link(one.title, to("rules", one.id)) for one in rules if one.id != rule.id]


def _beside(rule: Rule | None) -> Link | None:
    return Link(rule.title, to("rules", rule.id)) if rule else None


def _feeds_in(rule: Rule, shelf: Shelf) -> Iterator[Group]:
    """Yield what a rule reads: facts, and conclusions with the rules that conclude them."""
    say, facts = shelf.teller.wording.say, shelf.library.facts
    read = (*rule.when.all, *rule.when.unless)
    asked = dict.fromkeys(one.fact for one in read if one.fact in facts)
    if asked:
        items = tuple(Link(facts[name].question, to("facts", name)) for name in asked)
        yield Group(say("web.lib_facts_read"), items)
    for one in read:
        for value in one.values if one.fact not in facts else ():
            yield _conclusion(one.fact, value, shelf, "web.lib_concluded_by", shelf.concluding)


def _feeds_out(rule: Rule, shelf: Shelf) -> Iterator[Group]:
    """Yield what a rule gives: advice, and conclusions with the rules that read them."""
    say = shelf.teller.wording.say
    given = tuple(
        Link(shelf.teller.advice(advice_of(one)), to("advice", advice_of(one)))
        for one in rule.then
        if advice_of(one)
    )
    if given:
        yield Group(say("web.lib_advice_given"), given)
    for one in rule.then:
        if isinstance(one, Conclude):
            token = one.conclude
            yield _conclusion(token.fact, token.value, shelf, "web.lib_read_by", reading(shelf))


Rules = dict[tuple[Name, Value], tuple[Rule, ...]]


def reading(shelf: Shelf) -> Rules:
    """Return the active rules that read each value of each conclusion."""
    return {
        (name, value): tuple(
            rule
            for rule in shelf.readers.get(name, ())
            if any(
                c.fact == name and value in c.values for c in (*rule.when.all, *rule.when.unless)
            )
        )
        for name, conclusion in shelf.conclusions.items()
        for value in conclusion.values
    }


def _conclusion(name: Name, value: Value, shelf: Shelf, key: str, rules: Rules) -> Group:
    items = tuple(Link(rule.title, to("rules", rule.id)) for rule in rules.get((name, value), ()))
    heading = shelf.teller.wording.say(key, answer=shelf.teller.answer(name, value))
    return Group(heading, items, note=to("conclusions", name))
