"""The plan as a person reads it: sections of lines, from templates."""

from collections.abc import Iterable, Iterator, Sequence

from advisor.model.base import Name
from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.model.plan import (
    DeniedFact,
    First,
    FollowUp,
    Plan,
    PlanAdvice,
    Understood,
    UnderstoodFact,
)
from advisor.telling.contacts import LINE
from advisor.telling.lines import Line, Section
from advisor.words import Wording

QUESTIONS_SHOWN = 5


def sections(plan: Plan, library: Library, contacts: Sequence[Contact] = ()) -> tuple[Section, ...]:
    """Lay out the plan in the order of design section 6; empty parts are left out.

    `contacts` are those of the place; the ones that fit a card stand under its steps.
    """
    # Knowledge of an organisation may be older than the template; that must not cost the card.
    wording = Wording({"item.contact": LINE, **library.wording})
    parts = [
        *_safety(plan, contacts, wording),
        _part("understood", _understood(plan.understood, library, wording), wording),
        _part("first", _points(plan, ("first",), wording), wording),
        _part("nature", _nature(plan, library, wording), wording),
        _part("talk", _points(plan, ("talk",), wording), wording),
        _part("lead", _leads(plan, library, wording), wording),
        _part(
            "practical", _points(plan, ("make_safe", "look_into", "practical"), wording), wording
        ),
        _part("together", _points(plan, ("together",), wording), wording),
        _part("follow_up", _follow_up(plan, wording), wording),
        _part("avoid", _points(plan, ("avoid",), wording), wording),
        _part("why", _why(plan, library, wording), wording),
        _part("open", _open(plan, wording), wording),
        Section("closing", "", tuple(_closing(plan, wording))),
    ]
    return tuple(part for part in parts if part.lines)


def _part(key: str, lines: Iterable[Line], wording: Wording) -> Section:
    return Section(key, wording.say(f"heading.{key}"), tuple(lines))


def _safety(plan: Plan, contacts: Sequence[Contact], wording: Wording) -> Iterator[Section]:
    for card in plan.safety:
        heading = "heading.safety" if card.level == "act" else "heading.question"
        steps = (
            Line(wording.say("item.step", n=n, step=step), "strong")
            for n, step in enumerate(card.steps, start=1)
        )
        yield Section("safety", wording.say(heading, title=card.title), tuple(steps))
        lines = (
            Line(wording.say("item.contact", name=contact.name, reach=contact.reach), "strong")
            for contact in contacts
            if contact.fits(card.kind)
        )
        yield Section("contacts", "", tuple(lines))


def _understood(understood: Understood, library: Library, wording: Wording) -> Iterator[Line]:
    if not understood.facts and not understood.denied:
        yield Line(wording.say("understood.nothing"))
    items: tuple[UnderstoodFact | DeniedFact, ...] = (*understood.facts, *understood.denied)
    for item in items:
        answer = library.facts[item.fact].answers[item.value]
        key = "understood.stated"
        if item in understood.denied and item.value != "no":
            key = "understood.not_value"
        elif item.source == "text":
            key = "understood.stated_words"
        elif item.source == "safety":
            key = "understood.stated_safety"
        yield Line(wording.say(key, answer=answer, words=item.words))
    for unsure in understood.unsure:
        yield Line(wording.say(f"understood.unsure_{unsure.because}", words=unsure.words), "quiet")
    for unused in understood.unused:
        yield Line(wording.say("understood.unused", words=unused.words), "quiet")


def _nature(plan: Plan, library: Library, wording: Wording) -> Iterator[Line]:
    words = next(c for c in library.conclusions if c.id == "nature").values[plan.nature.value]
    statements = wording.listing(plan.nature.statements)
    yield Line(wording.say("nature.sentence", nature=words, statements=statements))
    if plan.nature.assumes:
        facts = _about(plan.nature.assumes, library, wording)
        yield Line(wording.say("nature.assumes", facts=facts), "quiet")


def _about(names: Iterable[Name], library: Library, wording: Wording) -> str:
    return wording.listing(library.facts[name].about for name in names)


def _points(plan: Plan, slots: tuple[str, ...], wording: Wording) -> Iterator[Line]:
    for point in plan.advice:
        if point.slot in slots:
            yield from _point(point, wording)


def _point(point: PlanAdvice, wording: Wording) -> Iterator[Line]:
    key = "advice.text" if point.statements else "advice.text_uncited"
    text = wording.say(key, text=point.text, statements=wording.listing(point.statements))
    yield Line(text, "strong" if point.slot == "first" else "plain", point=point.id)
    if point.if_they_agree:
        yield Line(wording.say("advice.if_they_agree"), "quiet", 2)
    for words in point.say:
        yield Line(wording.say("advice.say", words=words), indent=2)
    for question in point.ask:
        yield Line(wording.say("advice.ask", question=question), indent=2)
    for what in point.listen_for:
        yield Line(wording.say("advice.listen_for", what=what), indent=2)
    if point.who and point.when:
        yield Line(wording.say("advice.who_when", who=point.who, when=point.when), "quiet", 2)
    elif point.who:
        yield Line(wording.say("advice.who", who=point.who), "quiet", 2)
    elif point.when:
        yield Line(wording.say("advice.when", when=point.when), "quiet", 2)


def _leads(plan: Plan, library: Library, wording: Wording) -> Iterator[Line]:
    definitions = {c.id: c for c in library.conclusions}
    for pair in plan.combinations:
        lead = definitions[f"combination.{pair.id}"]
        support = definitions.get(f"support.{pair.id}")
        yield Line(
            wording.say(
                "combination.both" if pair.support else "combination.alone",
                title=lead.title,
                lead=lead.values[pair.lead],
                support=support.values[pair.support] if support and pair.support else "",
                statements=wording.listing(pair.statements),
            )
        )
    yield from _points(plan, ("lead",), wording)


def _follow_up(plan: Plan, wording: Wording) -> Iterator[Line]:
    for item in plan.follow_up:
        key = "follow_up.text_one" if item.in_days == 1 else "follow_up.text"
        statements = wording.listing(item.statements)
        text = wording.say(key, days=item.in_days, text=item.text, statements=statements)
        yield Line(text, point=item.id)


def _why(plan: Plan, library: Library, wording: Wording) -> Iterator[Line]:
    items: tuple[First | PlanAdvice | FollowUp, ...] = (
        plan.first,
        *plan.advice,
        *plan.follow_up,
    )
    giving = {rule for item in items for rule in item.rules}
    for rule_id in (entry.rule for entry in plan.trace):
        if rule_id in giving:
            rule = library.rules_by_id[rule_id]
            cited = sorted({s for effect in rule.then for s in effect.statements})
            yield Line(
                wording.say(
                    "why.rule" if cited else "why.rule_uncited",
                    because=rule.because,
                    rule=rule.id,
                    statements=wording.listing(cited),
                ),
                "quiet",
            )


def _open(plan: Plan, wording: Wording) -> Iterator[Line]:
    for question in plan.open_questions[:QUESTIONS_SHOWN]:
        changes = wording.say(f"open.changes_{question.changes[0]}")
        yield Line(wording.say("open.question", question=question.question, changes=changes))
    left = len(plan.open_questions) - QUESTIONS_SHOWN
    if left > 0:
        yield Line(wording.say("open.more", count=left), "quiet")


def _closing(plan: Plan, wording: Wording) -> Iterator[Line]:
    if plan.provisional:
        yield Line(wording.say("closing.provisional"), "quiet", 0)
    yield Line(wording.say("closing"), "quiet", 0)
