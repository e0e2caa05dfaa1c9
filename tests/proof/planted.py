"""Rule bases with one planted fault each, and what the proof has to say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from advisor.engines import ENGINES
from advisor.model.conditions import Advise, Conclude, Condition
from advisor.model.knowledge import Advice
from advisor.model.library import Library
from advisor.model.rules import Rule, When
from advisor.proof.encoding import target
from advisor.proof.prove import check_claims, check_pairs, check_rules
from advisor.proof.search import space

THINNED = ("heart", "manner", "person", "together", "task", "follow_up")
"""Topics from which a base may lack rules: no promise of a plan rests on them."""


@dataclass(frozen=True)
class Planted:
    kind: str
    library: Library
    expected: str
    """An id of a claim that has to fail; with `*` at its end, the beginning of one."""


def rebuilt(
    library: Library, rules: Iterable[Rule] = (), advice: Iterable[Advice] = (), **more: object
) -> Library:
    fields = {name: getattr(library, name) for name in Library.model_fields}
    fields |= {"rules": tuple(rules) or library.rules, "advice": tuple(advice) or library.advice}
    return Library.model_validate(fields | more)


def failing(library: Library) -> set[str]:
    """What fails, but for the search for redundant rules, which takes seconds."""
    everything = space(library)
    engine = ENGINES["compiled"](library.rule_base)
    found = (
        *check_rules(library, everything, ()),
        *check_claims(library, everything, engine),
        *check_pairs(library, everything, engine),
    )
    return {claim.id for claim in found if not claim.holds}


def thinned(library: Library, seed: int) -> Library:
    """A base of its own: some rules are missing, and so are the advice and principles of theirs."""
    chance = Random(seed)
    steps = {advice.id for advice in library.advice if advice.slot == "first"}
    rules = [
        rule
        for rule in library.rules
        if library.topics[rule.id] not in THINNED or _gives(rule) & steps or chance.random() > 0.15
    ]
    base = _with_what_they_give(library, rules)
    broken = failing(base)
    kept = tuple(p for p in base.principles if p.id not in broken)
    base = rebuilt(base, principles=kept)
    dead = {name for name in failing(base) if name.endswith("-never-stands")}
    gone = {name.removesuffix("-never-stands") for name in dead}
    return _with_what_they_give(base, [r for r in base.rules if not _gives(r) & gone])


def _gives(rule: Rule) -> set[str]:
    return {target(e) for e in rule.then if not isinstance(e, Conclude)}


def _with_what_they_give(library: Library, rules: list[Rule]) -> Library:
    given = set().union(*(_gives(rule) for rule in rules))
    advice = [
        a.model_copy(update={"replaces": tuple(x for x in a.replaces if x in given)})
        for a in library.advice
        if a.id in given
    ]
    return rebuilt(library, rules, advice)


def _edited(rule: Rule, **parts: object) -> Rule:
    return rule.model_copy(update=parts)


def _more(rule: Rule, *conditions: Condition) -> When:
    return When(all=(*rule.when.all, *conditions), unless=rule.when.unless)


def _replace(library: Library, rule: Rule) -> Library:
    return rebuilt(library, [rule if r.id == rule.id else r for r in library.rules])


def _add(library: Library, rule: Rule) -> Library:
    topics = {**library.topics, rule.id: "distinction"}
    return rebuilt(library, [*library.rules, rule], topics=topics)


def unreachable(library: Library, chance: Random) -> Planted:
    """A rule that waits for a merit where no merit is stated."""
    never = (
        Condition(fact="merit.any", values=("no",)),
        Condition(fact="merit.idea", values=("yes",)),
    )
    names = {condition.fact for condition in never}
    rule = chance.choice(
        [r for r in library.rules if not names & {c.fact for c in (*r.when.all, *r.when.unless)}]
    )
    dead = _edited(rule, id="planted", when=_more(rule, *never))
    return Planted("unreachable", _add(library, dead), "planted-never-fires")


def redundant(library: Library, chance: Random) -> Planted:
    rule = chance.choice([r for r in library.rules if isinstance(r.then[0], Advise)])
    extra = Condition(fact="person.tenure", values=("new",))
    names = {c.fact for c in (*rule.when.all, *rule.when.unless)}
    if extra.fact in names:
        extra = Condition(fact="person.role", values=("worker",))
    twin = _edited(rule, id="planted", when=_more(rule, extra))
    return Planted("redundant", _add(library, twin), "planted-is-redundant")


def conflicting(library: Library, chance: Random) -> Planted:
    """Two pieces of advice that exclude each other, and a rule that gives the second to all."""
    everything = space(library)
    stands = everything.encoding.stands
    names = [a.id for a in library.advice if a.slot not in ("first", "avoid") and not a.replaces]
    while True:
        one, other = chance.sample(names, 2)
        if everything.sat.solve(stands[one], stands[other]) is None:
            break
        if chance.random() < 0.02:
            break
    giver = next(r for r in library.rules if one in _gives(r))
    effect = Advise(advise=other, statements=("1.2a",))
    advice = [
        a.model_copy(update={"excludes": (other,)}) if a.id == one else a for a in library.advice
    ]
    rule = _edited(giver, id="planted", then=(effect,))
    planted = _add(rebuilt(library, advice=advice), rule)
    return Planted("conflicting", planted, f"{one}-excludes-{other}")


def gap(library: Library, chance: Random) -> Planted:
    name, expected = chance.choice(
        [
            ("first-keep-in-touch", "one-first"),
            ("first-listen", "one-first"),
            ("first-solve", "one-first"),
            ("undetermined-without-a-ground", "one-nature"),
            ("keep-talking", "one-first-step"),
            ("receive-who-comes", "one-first-step"),
        ]
    )
    rules = [r for r in library.rules if r.id != name]
    return Planted("gap", rebuilt(library, rules), expected)


def broken_invariant(library: Library, chance: Random) -> Planted:
    name = chance.choice(["criticise-the-breach", "talk-a-wrong-idea-through"])
    rule = library.rules_by_id[name]
    when = When(all=tuple(c for c in rule.when.all if c.fact != "nature"), unless=())
    return Planted("broken invariant", _replace(library, _edited(rule, when=when)), "*")


def unfair(library: Library, chance: Random) -> Planted:
    acts = {a.id: a.act for a in library.advice}
    rules = [
        r
        for r in library.rules
        if any(
            acts.get(name) in ("help", "criticise", "organise", "persuade") for name in _gives(r)
        )
        and not {c.fact for c in r.when.all} & {"person.age"}
    ]
    rule = chance.choice(rules)
    extra = Condition(fact="person.age", values=(chance.choice(["young", "middle", "older"]),))
    return Planted("unfair", _replace(library, _edited(rule, when=_more(rule, extra))), "fair-*")


def premature(library: Library, chance: Random) -> Planted:
    """A verdict on the nature while the cause is not known, or criticism before the facts are."""
    if chance.random() < 0.5:
        rule = library.rules_by_id["not-practical-as-stated"]
        early = Condition(fact="practical.any", values=("no", "unknown"))
        return Planted("premature", _replace(library, _edited(rule, when=When(all=(early,)))), "*")
    rule = library.rules_by_id["criticise-the-breach"]
    kept = tuple(c for c in rule.when.all if c.fact != "inquiry.facts_checked")
    when = When(all=kept, unless=rule.when.unless)
    return Planted("premature", _replace(library, _edited(rule, when=when)), "*")


KINDS: tuple[Callable[[Library, Random], Planted], ...] = (
    unreachable,
    redundant,
    conflicting,
    gap,
    broken_invariant,
    unfair,
    premature,
)


def is_named(expected: str, failed: set[str]) -> bool:
    if expected.endswith("*"):
        return any(name.startswith(expected[:-1]) for name in failed)
    return expected in failed
