"""`advisor what-if` and `advisor needs` on the screen."""

from collections.abc import Iterable, Iterator
from typing import Literal

from advisor.model.base import Id
from advisor.model.explanation import Need, Needs, Turn, WayTo, WhatIf
from advisor.telling.lines import Line, Section
from advisor.telling.teller import Teller


def sections(found: WhatIf, teller: Teller) -> tuple[Section, ...]:
    """Lay out what a change does."""
    say = teller.wording.say
    changed = list(teller.changes(found.changes)) or [Line(say("what_if.no_change"))]
    parts = [
        teller.section("changed", changed),
        teller.section("effect", _effect(found, teller)),
        teller.section("added", _points(found.added, teller)),
        teller.section("withdrawn_points", _points(found.withdrawn, teller)),
        teller.section("differs", _differs(found, teller)),
    ]
    return tuple(part for part in parts if part.lines)


def way(found: WayTo, teller: Teller) -> tuple[Section, ...]:
    """Lay out the cheapest change that brings or removes something."""
    say = teller.wording.say
    text = teller.text(found.target)
    target = Section(
        "target", "", (Line(say("why.point", text=text, id=found.target), "strong", 0),)
    )
    if found.changes is None:
        lines = [Line(say(f"what_if.no_way_to_{found.aim}"))]
    else:
        lines = list(teller.changes(found.changes))
    return target, teller.section(f"way_to_{found.aim}", lines)


def _effect(found: WhatIf, teller: Teller) -> Iterator[Line]:
    say = teller.wording.say
    for card in found.cards_added:
        yield Line(say("what_if.card_added", id=card), "alarm")
    for card in found.cards_withdrawn:
        yield Line(say("what_if.card_withdrawn", id=card), "strong")
    yield _turn("nature", found.nature, teller)
    yield _turn("first", found.first, teller)
    for key, names in (
        ("added", found.combinations_added),
        ("withdrawn", found.combinations_withdrawn),
    ):
        for name in names:
            yield Line(say(f"what_if.combination_{key}", text=teller.answers(name, ()), id=name))
    for point in found.moved:
        yield Line(say("what_if.moved", text=teller.advice(point), id=point))
    yield _unchanged(found, teller)
    if not (found.added or found.withdrawn or found.moved or found.rule):
        yield Line(say("what_if.nothing"))


def _unchanged(found: WhatIf, teller: Teller) -> Line:
    key = {0: "what_if.unchanged_none", 1: "what_if.unchanged_one"}
    count, ids = len(found.unchanged), teller.wording.listing(found.unchanged)
    return Line(
        teller.wording.say(key.get(count, "what_if.unchanged"), count=count, ids=ids), "quiet"
    )


def _turn(name: Literal["nature", "first"], turn: Turn, teller: Teller) -> Line:
    before, after = teller.answer(name, turn.before), teller.answer(name, turn.after)
    if before == after:
        return Line(teller.wording.say(f"what_if.stays_{name}", value=after))
    words = teller.wording.say(f"what_if.turns_{name}", before=before, after=after)
    return Line(words, "strong")


def _points(points: Iterable[Id], teller: Teller) -> Iterator[Line]:
    for point in points:
        yield Line(teller.wording.say("what_if.point", text=teller.advice(point), id=point))


def _differs(found: WhatIf, teller: Teller) -> Iterator[Line]:
    if found.rule:
        key = f"what_if.rule_{found.rule.fires}"
        title = teller.title(found.rule.rule)
        yield Line(teller.wording.say(key, title=title, rule=found.rule.rule))
        for change in found.rule.reads:
            question = teller.library.facts[change.fact].question
            yield Line(teller.wording.say("what_if.reads", question=question, fact=change.fact))


def needs_sections(found: Needs, teller: Teller) -> tuple[Section, ...]:
    """Lay out what something can depend on; members of a summary stand under it."""
    say = teller.wording.say
    text = teller.text(found.target)
    target = Section(
        "target", "", (Line(say("why.point", text=text, id=found.target), "strong", 0),)
    )
    parts = [
        teller.section(f"needs_{how}", _needs(found, how, teller))
        for how in ("direct", "conclusion", "replacement")
    ]
    if not found.facts:
        parts = [teller.section("needs_direct", [Line(say("needs.none"))])]
    return target, *(part for part in parts if part.lines)


def _needs(found: Needs, how: str, teller: Teller) -> Iterator[Line]:
    here = {need.fact: need for need in found.facts if need.how == how}
    anywhere = {need.fact for need in found.facts}
    for name, need in here.items():
        if teller.above(name) not in anywhere:
            yield _need(need, anywhere, teller)


def _need(need: Need, anywhere: set[str], teller: Teller) -> Line:
    members = [m for m in teller.library.summaries.get(need.fact, ()) if m in anywhere]
    question = teller.library.facts[need.fact].question
    key = "needs.summary" if members else "needs.fact"
    return Line(teller.wording.say(key, question=question, count=len(members), fact=need.fact))
