"""Contrast pairs: one fact differs, and this is why the advice differs."""

from collections.abc import Iterable, Mapping
from typing import Any

from advisor.model.base import UNKNOWN, Id, Name, Value
from advisor.model.rules import Rule
from advisor.proof.golden import Contrast, contrasts_in
from advisor.proof.search import Space
from advisor.web.library.examples import advice_links, points_apart, run_all, turns
from advisor.web.library.links import Group, Link, slug, to
from advisor.web.library.reading import situation
from advisor.web.library.rules import topic_title
from advisor.web.library.shelf import Shelf

MOST = 8
"""How many pairs are shown for one advice."""


def index(shelf: Shelf) -> dict[str, Any]:
    """List the pairs that the rules' own examples make, by topic."""
    groups = []
    for topic, rules in shelf.topics.items():
        items = tuple(
            Link(rule.title, to("contrasts", rule.id), apart)
            for rule in rules
            if not rule.retired and (apart := _difference(rule, shelf))
        )
        if items:
            groups.append(Group(topic_title(topic, shelf), items, slug(topic)))
    return {"part": "contrasts", "groups": groups}


def of_rule(name: Id, shelf: Shelf) -> dict[str, Any]:
    """Show the near misses of a rule, each beside the example it differs from in one fact."""
    rule = shelf.library.rules_by_id[name]
    runs = () if rule.retired else run_all(rule, shelf)
    firing = {run.name: run for run in runs if run.fired}
    return {
        "rule": rule,
        "pairs": [(firing[run.beside], run) for run in runs if run.beside in firing],
    }


def of_advice(name: Id, shelf: Shelf, everything: Space) -> dict[str, Any]:
    """Show small situations in which one fact decides on an advice."""
    found = tuple(contrasts_in(everything, name))
    return {
        "one": shelf.library.advice_by_id[name],
        "given": situation(found[0].with_it, shelf.teller) if found else (),
        "pairs": [_pair(pair, name, shelf) for pair in _each_once(found)][:MOST],
    }


def _each_once(found: Iterable[Contrast]) -> tuple[Contrast, ...]:
    """Leave out the pair in which a fact is open, where another answer does the very same."""
    alike: dict[tuple[Name, tuple[Id, ...], tuple[Id, ...]], Contrast] = {}
    for pair in found:
        alike.setdefault((pair.fact, pair.withdrawn, pair.given), pair)
    return tuple(alike.values())


def _pair(pair: Contrast, name: Id, shelf: Shelf) -> dict[str, Any]:
    after = {n: v for n, v in pair.with_it.items() if n != pair.fact}
    if pair.other != UNKNOWN:
        after[pair.fact] = pair.other
    old, new = shelf.engine.infer(pair.with_it), shelf.engine.infer(after)
    come, go = points_apart(old, new)
    return {
        "apart": _short(pair.fact, pair.with_it, after, shelf),
        "turns": list(turns(old, new, shelf)),
        "comes": advice_links(come, shelf),
        "goes": advice_links([one for one in go if one != name], shelf),
        "rule": _first_apart(pair.with_it, after, shelf),
    }


def _first_apart(
    one: Mapping[Name, Value], other: Mapping[Name, Value], shelf: Shelf
) -> Link | None:
    """Return the first rule that fires on one of two situations only: why they differ."""
    fired = [{f.rule for f in shelf.engine.infer(facts).firings} for facts in (one, other)]
    for rule in shelf.library.rule_base.rules:
        if (rule.id in fired[0]) != (rule.id in fired[1]):
            return Link(rule.because, to("rules", rule.id))
    return None


def _difference(rule: Rule, shelf: Shelf) -> str:
    """Say the one fact in which the first near miss of a rule differs from an example."""
    for miss in (e for e in rule.examples if e.expect == "silent"):
        for hit in (e for e in rule.examples if e.expect == "fires"):
            names = [n for n in hit.given | miss.given if hit.given.get(n) != miss.given.get(n)]
            if len(names) == 1:
                return _short(names[0], hit.given, miss.given, shelf)
    return ""


def _short(name: Name, hit: Mapping[Name, Value], miss: Mapping[Name, Value], shelf: Shelf) -> str:
    say, fact = shelf.teller.wording.say, shelf.library.facts[name]
    before, after = hit.get(name), miss.get(name)
    if before is None:
        return say("web.lib_apart_said", after=fact.answers[str(after)])
    if after is None:
        return say("web.lib_apart_unsaid", before=fact.answers[before])
    return say("web.lib_apart", before=fact.answers[before], after=fact.answers[after])
