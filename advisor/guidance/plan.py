"""Arrange an inference as a plan (`advice/v1`)."""

from advisor.guidance.order import in_order
from advisor.guidance.understanding import Situation
from advisor.model.inference import GivenAdvice, HeldConclusion, Inference
from advisor.model.knowledge import Advice
from advisor.model.library import Library
from advisor.model.plan import (
    Combination,
    First,
    FollowUp,
    KnowledgeVersion,
    Nature,
    OpenQuestion,
    Plan,
    PlanAdvice,
    SafetyCard,
    TraceEntry,
)


class SingleValueError(ValueError):
    """The knowledge concluded none or several of what every situation has exactly one of."""


def arrange(
    situation: Situation,
    inference: Inference,
    cards: tuple[SafetyCard, ...],
    questions: tuple[OpenQuestion, ...],
    library: Library,
) -> Plan:
    """Make the plan. Raises SingleValueError where the knowledge breaks its own promise."""
    pairs = in_order(inference.advice, library)
    return Plan(
        schema="advice/v1",
        knowledge=KnowledgeVersion(version=library.version, digest=library.digest),
        understood=situation.understood,
        safety=cards,
        nature=_nature(inference),
        first=_first(inference, pairs),
        combinations=_combinations(inference, library),
        advice=tuple(_point(*pair) for pair in pairs if pair[0].slot != "follow_up"),
        follow_up=tuple(
            sorted(
                (_follow_up(*pair) for pair in pairs if pair[0].slot == "follow_up"),
                key=lambda item: item.in_days,
            )
        ),
        open_questions=questions,
        provisional=bool(questions),
        trace=_trace(situation, inference, library),
    )


def _single(inference: Inference, name: str) -> HeldConclusion:
    held = [c for c in inference.conclusions if c.fact == name]
    if len(held) != 1:
        found = ", ".join(c.value for c in held) or "none"
        raise SingleValueError(f"`{name}` must have exactly one value here; found: {found}")
    return held[0]


def _nature(inference: Inference) -> Nature:
    held = _single(inference, "nature")
    return Nature(
        value=held.value, rules=held.rules, statements=held.statements, assumes=held.assumes
    )


def _first(inference: Inference, pairs: tuple[tuple[Advice, GivenAdvice], ...]) -> First:
    held = _single(inference, "first")
    steps = [given for advice, given in pairs if advice.slot == "first"]
    if len(steps) != 1:
        found = ", ".join(step.advice for step in steps) or "none"
        raise SingleValueError(f"exactly one advice of slot `first` must be given; found: {found}")
    step = steps[0]
    return First(
        value=held.value,
        advice=step.advice,
        rules=(*held.rules, *step.rules),
        statements=step.statements,
        assumes=step.assumes,
    )


def _combinations(inference: Inference, library: Library) -> tuple[Combination, ...]:
    held = {c.fact: c for c in inference.conclusions}
    found = []
    for definition in library.conclusions:
        group, _, name = definition.id.partition(".")
        if group == "combination" and definition.id in held:
            lead = held[definition.id]
            support = held.get(f"support.{name}")
            found.append(
                Combination(
                    id=name,
                    lead=lead.value,
                    support=support.value if support else None,
                    statements=lead.statements,
                    rules=lead.rules,
                )
            )
    return tuple(found)


def _point(advice: Advice, given: GivenAdvice) -> PlanAdvice:
    return PlanAdvice(
        id=advice.id,
        kind="avoid" if advice.slot == "avoid" else "do",
        slot=advice.slot,
        act=advice.act,
        text=advice.text,
        say=advice.say,
        ask=advice.ask,
        listen_for=advice.listen_for,
        who=advice.who,
        when=advice.when,
        if_they_agree=advice.if_they_agree,
        statements=given.statements,
        rules=given.rules,
        assumes=given.assumes,
    )


def _follow_up(advice: Advice, given: GivenAdvice) -> FollowUp:
    return FollowUp(
        id=advice.id,
        in_days=advice.in_days or 0,
        text=advice.text,
        who=advice.who,
        statements=given.statements,
        rules=given.rules,
        assumes=given.assumes,
    )


def _trace(situation: Situation, inference: Inference, library: Library) -> tuple[TraceEntry, ...]:
    conclusions = {(c.fact, c.value): c.rules for c in inference.conclusions}

    def source(name: str, value: str) -> str:
        if (name, value) in conclusions:
            return ", ".join(conclusions[name, value])
        if name in situation.sources:
            return situation.sources[name]
        if value == "unknown":
            return "not stated"
        # Worked out: a summary from a member, or a member from a summary stated no.
        members = library.summaries.get(name, ())
        givers = [m for m in members if situation.facts.get(m) == "yes"] or [
            s for s, ms in library.summaries.items() if name in ms
        ]
        return ", ".join(givers)

    return tuple(
        TraceEntry(
            n=f.n,
            rule=f.rule,
            matched=f.matched,
            sources={name: source(name, value) for name, value in f.matched.items()},
            assumed=f.assumed,
            rests_on=f.rests_on,
            added=f.added,
            confirmed=f.confirmed,
        )
        for f in inference.firings
    )
