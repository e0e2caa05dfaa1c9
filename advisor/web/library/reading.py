"""Rules and principles in plain words: conditions by the answers of facts, effects by advice."""

from collections.abc import Iterable, Iterator, Mapping

from advisor.model.base import UNKNOWN, Name, Value
from advisor.model.conditions import Advise, Avoid, Conclude, Condition, Effect
from advisor.model.library import Library
from advisor.model.principles import Clause, InPlan, Pick
from advisor.telling.teller import Teller
from advisor.web.library.links import Link, to


def name_address(name: Name, library: Library) -> str:
    """Return where a fact or a conclusion has its page."""
    return to("facts" if name in library.facts else "conclusions", name)


def condition(one: Condition, teller: Teller) -> Link:
    """Say a condition, with the way to its fact or conclusion."""
    say, library = teller.wording.say, teller.library
    known = tuple(value for value in one.values if value != UNKNOWN)
    about = library.facts[one.fact].about if one.fact in library.facts else ""
    key = "web.lib_holds"
    if not known:
        key = "web.lib_unsaid"
    elif UNKNOWN in one.values:
        key = "web.lib_or_unsaid"
    elif len(known) > 1:
        key = "web.lib_one_of"
    words = "; ".join(teller.answer(one.fact, value) for value in known)
    return Link(say(key, answers=words, about=about), name_address(one.fact, library))


def effect(one: Effect, teller: Teller) -> Link:
    """Say what a rule adds, with the statements that this carries beside it."""
    say = teller.wording.say
    note = cited(one.statements, teller)
    match one:
        case Conclude(conclude=token):
            answer = teller.answer(token.fact, token.value)
            href = to("conclusions", token.fact)
            return Link(say("web.lib_concludes", answer=answer), href, note)
        case Advise(advise=name):
            return Link(say("web.lib_advises", text=teller.advice(name)), to("advice", name), note)
        case Avoid(avoid=name):
            return Link(say("web.lib_avoids", text=teller.advice(name)), to("advice", name), note)


def cited(statements: Iterable[str], teller: Teller) -> str:
    """Return statement ids as they stand beside a line, or nothing."""
    ids = teller.wording.listing(statements)
    return teller.wording.say("web.lib_cited", ids=ids) if ids else ""


def situation(facts: Mapping[Name, Value], teller: Teller) -> tuple[Link, ...]:
    """Say what is stated, each fact with the way to its page."""
    return tuple(
        Link(teller.answer(name, value), to("facts", name)) for name, value in facts.items()
    )


def clauses(those: Iterable[Clause], teller: Teller) -> Iterator[Link]:
    """Say the clauses of a principle."""
    for one in those:
        if isinstance(one, InPlan):
            yield from pick(one.plan, teller)
        else:
            yield condition(one, teller)


def pick(one: Pick, teller: Teller) -> Iterator[Link]:
    """Say which points of a plan a principle means."""
    say, listing = teller.wording.say, teller.wording.listing
    for name in one.advice:
        yield Link(say("web.lib_pick_advice", text=teller.advice(name)), to("advice", name))
    kinds = listing(say(f"web.lib_act_{act}") for act in one.act)
    places = listing(say(f"web.lib_slot_{slot}") for slot in one.slot)
    if kinds and places:
        yield Link(say("web.lib_pick_both", kinds=kinds, places=places))
    elif kinds:
        yield Link(say("web.lib_pick_kind", kinds=kinds))
    elif places:
        yield Link(say("web.lib_pick_place", places=places))
    for statement in one.cites:
        title = teller.library.statements_by_id[statement].title
        words = say("web.lib_pick_cites", id=statement, title=title)
        yield Link(words, to("statements", statement))
