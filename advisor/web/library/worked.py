"""Worked cases: a text, what it states, and the plan made live, each point with its proof."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from advisor.explain.steps import justification, steps_of
from advisor.explain.tools import Tools, stated, told
from advisor.model.base import YES, Id, Name
from advisor.model.case import Case
from advisor.model.explanation import Target, Why
from advisor.model.knowledge import Worked
from advisor.model.plan import Plan
from advisor.telling import plan as telling
from advisor.telling import why as telling_why
from advisor.telling.answer import plan_for
from advisor.telling.lines import Line, Section
from advisor.telling.teller import Teller
from advisor.web.engines import Desk
from advisor.web.library.links import Group, Link, to, to_statements
from advisor.web.library.reading import situation
from advisor.web.library.shelf import Shelf

LEFT_OUT = ("understood", "why", "open", "closing")
"""Parts of a plan that a worked case does not show: its facts stand above, its reasons below."""


class Block(NamedTuple):
    """Lines that belong together: a point of the plan with all that it says, and its proof."""

    lines: tuple[Line, ...]
    point: Id | None = None
    proof: tuple[Line, ...] = ()


def index(shelf: Shelf) -> dict[str, Any]:
    """List the worked cases by the part of the source that each shows first, danger by itself."""
    say = shelf.teller.wording.say
    groups = []
    cases = shelf.library.worked
    danger = [one for one in cases if any(name.startswith("danger.") for name in _yes(one))]
    others = [one for one in cases if one not in danger]
    for part in sorted({one.shows[0][0] for one in others}):
        here = [one for one in others if one.shows[0][0] == part]
        groups.append(Group(say(f"web.lib_part_{part}"), _lines(here), f"part-{part}"))
    if danger:
        groups.append(Group(say("web.lib_topic_safety"), _lines(danger), "danger"))
    return {"part": "worked", "groups": groups}


def _yes(case: Worked) -> list[Name]:
    return [name for name, value in case.facts.items() if value == YES]


def _lines(cases: Iterable[Worked]) -> tuple[Link, ...]:
    return tuple(Link(one.title, to("worked", one.id), one.lesson) for one in cases)


def page(name: Id, shelf: Shelf, desk: Desk) -> dict[str, Any]:
    """Show a worked case with its plan, as the desk would make it from the facts."""
    library, teller = shelf.library, shelf.teller
    one = next(one for one in library.worked if one.id == name)
    plan = plan_for(Case(facts=dict(one.facts)), desk.advisor)
    points = (*(point.id for point in plan.advice), *(item.id for item in plan.follow_up))
    proofs = {point: proof(point, plan, desk.tools, teller) for point in points}
    return {
        "one": one,
        "facts": situation(one.facts, teller),
        "shows": to_statements(one.shows, teller),
        "parts": [
            (section, blocks(section.lines, proofs))
            for section in telling.sections(plan, library)
            if section.key not in LEFT_OUT
        ],
    }


def blocks(lines: Iterable[Line], proofs: Mapping[Id, Section]) -> list[Block]:
    """Split the lines of a part where a point begins, each point with its proof."""
    found: list[list[Line]] = []
    for line in lines:
        if line.point or not found:
            found.append([])
        found[-1].append(line)
    return [
        Block(tuple(those), those[0].point, proofs[those[0].point].lines)
        if those[0].point
        else Block(tuple(those))
        for those in found
    ]


def proof(point: Id, plan: Plan, tools: Tools, teller: Teller) -> Section:
    """Return the proof of a point alone; what alone would be enough is not sought."""
    inference = tools.engine.infer(stated(plan))
    target = Target(kind="advice", id=point)
    own = justification(target, inference, tools.library)
    facts = told(plan)
    steps = steps_of(own.rules, inference, facts, tools.library)
    found = Why(
        target=target,
        statements=own.statements,
        rules=own.rules,
        steps=steps,
        told=tuple(facts.values()),
        assumes=own.assumes,
        alone={},
        withdrawn_by=(),
    )
    return next(one for one in telling_why.sections(found, teller) if one.key == "proof")
