"""Random stratified rule bases and random, partly known situations."""

from __future__ import annotations

from hypothesis import strategies as st

from advisor.model.conditions import Advise, Avoid, Conclude, Condition, Token
from advisor.model.library import RuleBase
from advisor.model.rules import Rule, When
from advisor.model.strata import strata

YES_NO = ("yes", "no")
FACTS: dict[str, tuple[str, ...]] = {
    "p.any": YES_NO,
    "p.one": YES_NO,
    "p.two": YES_NO,
    "q.kind": ("red", "green", "blue"),
    "q.heard": YES_NO,
    "q.size": ("small", "large"),
}
CONCLUSIONS: dict[str, tuple[str, ...]] = {
    "c1": ("on", "off"),
    "c2": YES_NO[:1],
    "c3": ("on", "off", "both"),
    "c4": YES_NO[:1],
}
SUMMARIES: dict[str, tuple[str, ...]] = {"p.any": ("p.one", "p.two")}
ADVICE = tuple(f"do-{n}" for n in range(5))
AVOID = tuple(f"not-{n}" for n in range(3))
LEVELS = tuple(CONCLUSIONS)


def _values(name: str, allow_unknown: bool) -> st.SearchStrategy[tuple[str, ...]]:
    values = list(FACTS.get(name) or CONCLUSIONS[name])
    if allow_unknown and name in FACTS:
        values.append("unknown")
    return st.lists(st.sampled_from(values), min_size=1, unique=True).map(tuple)


@st.composite
def _conditions(
    draw: st.DrawFn, names: list[str], least: int, most: int, allow_unknown: bool
) -> tuple[Condition, ...]:
    chosen = draw(st.lists(st.sampled_from(names), min_size=least, max_size=most, unique=True))
    return tuple(Condition(fact=n, values=draw(_values(n, allow_unknown))) for n in chosen)


@st.composite
def _rule(draw: st.DrawFn, number: int) -> Rule:
    level = draw(st.integers(0, len(LEVELS)))
    names = [*FACTS, *LEVELS[:level]]
    # A rule reads conclusions below `level` only, and adds one at or above it: no circle.
    effects: list[Conclude | Advise | Avoid] = []
    statements = st.lists(st.sampled_from(["1.1", "7.2b", "7.2", "4.3b"]), max_size=2, unique=True)
    if level < len(LEVELS) and draw(st.booleans()):
        name = draw(st.sampled_from(LEVELS[level:]))
        token = Token(fact=name, value=draw(st.sampled_from(CONCLUSIONS[name])))
        effects.append(Conclude(conclude=token, statements=tuple(draw(statements))))
    if draw(st.booleans()) or not effects:
        effects.append(
            Advise(advise=draw(st.sampled_from(ADVICE)), statements=tuple(draw(statements)))
        )
    if draw(st.booleans()):
        effects.append(
            Avoid(avoid=draw(st.sampled_from(AVOID)), statements=tuple(draw(statements)))
        )
    return Rule(
        id=f"r{number}",
        title="A rule",
        when=When(
            all=draw(_conditions(names, 1, 3, True)), unless=draw(_conditions(names, 0, 2, False))
        ),
        then=tuple(effects),
        because="It is so.",
    )


@st.composite
def rule_bases(draw: st.DrawFn, most: int = 10) -> RuleBase:
    """Stratified rule bases over a small vocabulary, with summaries and replacements."""
    count = draw(st.integers(1, most))
    rules = [draw(_rule(n)) for n in draw(st.permutations(range(count)))]
    order = strata(rules)
    replaces = {}
    for n in range(len(ADVICE) - 1):  # an advice replaces later ones only: no circle
        replaces[ADVICE[n]] = tuple(
            sorted(draw(st.sets(st.sampled_from(ADVICE[n + 1 :]), max_size=2)))
        )
    return RuleBase(
        rules=tuple(sorted(rules, key=lambda r: (order[r.id], r.id))),
        strata=order,
        conclusions=CONCLUSIONS,
        facts=FACTS,
        summaries=SUMMARIES,
        replaces=replaces,
    )


@st.composite
def situations(draw: st.DrawFn) -> dict[str, str]:
    """Stated facts, in any order, that do not contradict each other."""
    stated = {
        name: draw(st.sampled_from(values))
        for name, values in draw(st.permutations(list(FACTS.items())))
        if draw(st.booleans())
    }
    if stated.get("p.any") == "no" and "yes" in (stated.get("p.one"), stated.get("p.two")):
        del stated["p.any"]
    return stated
