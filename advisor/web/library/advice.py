"""The advice: what it says, who does it and when, and the rules that it comes from."""

from typing import Any

from advisor.guidance.order import SLOTS, positions
from advisor.model.base import Id
from advisor.model.knowledge import Advice
from advisor.web.library.links import Group, Link, slug, to, to_statements
from advisor.web.library.reading import cited
from advisor.web.library.shelf import Shelf, advice_of


def index(shelf: Shelf) -> dict[str, Any]:
    """List the advice by its place in a plan, in the order of a plan."""
    places = positions(shelf.library)
    groups = []
    for slot in SLOTS:
        here = [one for one in shelf.library.advice if one.slot == slot]
        here.sort(key=lambda one: places[one.id])
        if here:
            items = tuple(Link(one.text, to("advice", one.id)) for one in here)
            groups.append(
                Group(shelf.teller.wording.say(f"web.lib_slot_{slot}"), items, slug(slot))
            )
    return {"part": "advice", "groups": groups}


def page(name: Id, shelf: Shelf) -> dict[str, Any]:
    """Show an advice in full, what it takes the place of, and where it comes from."""
    library = shelf.library
    one = library.advice_by_id[name]
    rules = shelf.giving.get(name, ())
    statements = dict.fromkeys(
        s for rule in rules for e in rule.then if advice_of(e) == name for s in e.statements
    )
    return {
        "one": one,
        "lines": _lines(one, shelf),
        "replaces": _links(library.advice_by_id[other] for other in one.replaces),
        "replaced_by": _links(shelf.replaced_by.get(name, ())),
        "excludes": _links(
            other for other in library.advice if other.id in one.excludes or name in other.excludes
        ),
        "rules": [
            Link(
                rule.because,
                to("rules", rule.id),
                cited(
                    (s for e in rule.then if advice_of(e) == name for s in e.statements),
                    shelf.teller,
                ),
            )
            for rule in rules
        ],
        "statements": to_statements(statements, shelf.teller),
        "worked": [
            Link(case.title, to("worked", case.id))
            for case in library.worked
            if any(given.advice == name for given in shelf.engine.infer(case.facts).advice)
        ],
        "contrast": f"{to('contrasts')}/advice/{name}",
    }


def _links(those: Any) -> list[Link]:
    return [Link(one.text, to("advice", one.id)) for one in those]


def _lines(one: Advice, shelf: Shelf) -> list[str]:
    """Return all that an advice says besides its text, a sentence each."""
    say = shelf.teller.wording.say
    lines = [say("advice.say", words=words) for words in one.say]
    lines += [say("advice.ask", question=question) for question in one.ask]
    lines += [say("advice.listen_for", what=what) for what in one.listen_for]
    if one.who:
        lines.append(say("advice.who", who=one.who))
    if one.when:
        lines.append(say("advice.when", when=one.when))
    if one.in_days is not None:
        lines.append(say("web.lib_in_days", days=one.in_days))
    if one.if_they_agree:
        lines.append(say("advice.if_they_agree"))
    return lines
