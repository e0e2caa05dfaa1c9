"""The statements of the source, each with what it means and which rules carry it."""

from typing import Any

from advisor.checking.coverage import is_carried
from advisor.model.base import StatementId
from advisor.model.knowledge import Statement
from advisor.model.rules import Rule
from advisor.web.library.examples import Run, run_all
from advisor.web.library.links import Group, Link, to
from advisor.web.library.reading import situation
from advisor.web.library.shelf import Shelf, advice_of

MOST_RUN = 6
"""How many rules are shown with their examples; the others are named."""


def index(shelf: Shelf) -> dict[str, Any]:
    """List the statements under the parts of the source."""
    say = shelf.teller.wording.say
    groups = []
    for part in dict.fromkeys(one.id[0] for one in shelf.library.statements):
        items = tuple(
            _line(one, shelf) for one in shelf.library.statements if one.id.startswith(part)
        )
        groups.append(Group(say(f"web.lib_part_{part}"), items, f"part-{part}"))
    return {"part": "statements", "groups": groups}


def page(name: StatementId, shelf: Shelf) -> dict[str, Any]:
    """Show a statement, why it is so, which rules carry it, and where they fire and do not."""
    library = shelf.library
    one = library.statements_by_id[name]
    rules = shelf.rules_carrying(name)
    given = dict.fromkeys(
        advice_of(effect)
        for rule in rules
        for effect in rule.then
        if name in effect.statements and advice_of(effect)
    )
    lesson = one.lesson
    rule = library.rules_by_id[lesson.rule] if lesson else None
    return {
        "one": one,
        "lesson": lesson,
        "lesson_rule": Link(rule.title, to("rules", rule.id)) if rule else None,
        "lesson_facts": situation(lesson.given, shelf.teller) if lesson else (),
        "carried": _how_carried(one, shelf),
        "rules": [(rule, _shown(rule, shelf)) for rule in rules[:MOST_RUN]],
        "more_rules": [Link(rule.title, to("rules", rule.id)) for rule in rules[MOST_RUN:]],
        "advice": [Link(shelf.teller.advice(a), to("advice", a)) for a in given],
        "sentences": [s.number for s in library.sentences if name in s.statements],
        "principles": [
            Link(p.title, to("principles", p.id))
            for p in library.principles
            if name in p.statements
        ],
        "worked": [Link(w.title, to("worked", w.id)) for w in library.worked if name in w.shows],
        "around": _around(one, shelf),
    }


def _line(one: Statement, shelf: Shelf) -> Link:
    say = shelf.teller.wording.say
    count = len(shelf.rules_carrying(one.id))
    note = say("web.lib_rules_one" if count == 1 else "web.lib_rules_more", count=count)
    if not one.is_normative:
        note = say("web.lib_only_explains")
    elif not count:
        by_parts = is_carried(one, shelf.library, shelf.carriers)
        note = say("web.lib_by_parts" if by_parts else "web.lib_by_no_rule")
    return Link(
        say("web.lib_statement", id=one.id, title=one.title), to("statements", one.id), note
    )


def _how_carried(one: Statement, shelf: Shelf) -> str:
    say, count = shelf.teller.wording.say, len(shelf.rules_carrying(one.id))
    if not one.is_normative:
        return say("web.lib_explains")
    if count:
        return say("web.lib_carried_one" if count == 1 else "web.lib_carried", count=count)
    if is_carried(one, shelf.library, shelf.carriers):
        return say("web.lib_carried_by_parts")
    return say("web.lib_not_carried")


def _shown(rule: Rule, shelf: Shelf) -> tuple[Run, ...]:
    """Return the first example that fires and the first near miss."""
    runs = run_all(rule, shelf)
    ways = ([run for run in runs if not run.differs], [run for run in runs if run.differs])
    return tuple(way[0] for way in ways if way)


def _around(one: Statement, shelf: Shelf) -> list[Link]:
    """Return the whole that a statement is part of, and its own parts."""
    return [
        _line(other, shelf)
        for other in shelf.library.statements
        if other.id != one.id and (other.id[:-1] == one.id or one.id[:-1] == other.id)
    ]
