"""What is used of a case: its sources weighed against each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from advisor.model.base import NO, Name, Value
from advisor.model.case import Case, Reading, Source, Unsure
from advisor.model.library import Library
from advisor.model.plan import (
    DeniedFact,
    Understood,
    UnderstoodFact,
    UnsureFact,
    UnusedWords,
)

Clash = Callable[[Mapping[Name, Value]], bool]


@dataclass(frozen=True, slots=True)
class Situation:
    """The stated facts that are used, each with its source, and what to show of them."""

    facts: Mapping[Name, Value]
    sources: Mapping[Name, Source]
    understood: Understood


def weigh(
    case: Case, reading: Reading, safety: Mapping[Name, Value], library: Library, clash: Clash
) -> Situation:
    """Merge the sources: settings, then the case's facts, then the text, then the danger check.

    A weaker source never contradicts a stronger one: what does is left out and, if it came from
    the text, shown as unsure. `clash` tells whether facts contradict each other.
    """
    facts: dict[Name, Value] = {}
    sources: dict[Name, Source] = {}
    refused: list[Unsure] = []

    def take(name: Name, value: Value, source: Source) -> bool:
        if name in facts or clash({**facts, name: value}):
            return facts.get(name) == value
        facts[name], sources[name] = value, source
        return True

    for name, value in case.settings.items():
        take(name, value, "set")
    for name, value in case.facts.items():
        take(name, value, "case")
    # A general word ("no troubles at all") gives way to the particular ones beside it.
    for item in sorted(reading.facts, key=lambda item: item.fact in library.summaries):
        if not take(item.fact, item.value, "text"):
            refused.append(
                Unsure(fact=item.fact, words=item.words, span=item.span, because="conflicting")
            )
    for name, value in safety.items():
        take(name, value, "safety")
    shown = _understood(facts, sources, reading, refused, library)
    return Situation(facts=facts, sources=sources, understood=shown)


def _understood(
    facts: Mapping[Name, Value],
    sources: Mapping[Name, Source],
    reading: Reading,
    refused: list[Unsure],
    library: Library,
) -> Understood:
    read = {item.fact: item for item in reading.facts}
    order = {name: n for n, name in enumerate(library.facts)}
    stated: list[UnderstoodFact] = []
    denied: list[DeniedFact] = []
    for name in sorted(facts, key=lambda name: order[name]):
        from_text = read[name] if sources[name] == "text" else None
        words = from_text.words if from_text else None
        span = from_text.span if from_text else None
        value, source = facts[name], sources[name]
        if value == NO:
            denied.append(DeniedFact(fact=name, value=value, source=source, words=words, span=span))
        else:
            stated.append(
                UnderstoodFact(fact=name, value=value, source=source, words=words, span=span)
            )
    denied += [
        DeniedFact(fact=n.fact, value=n.value, source="text", words=n.words, span=n.span)
        for n in reading.not_values
        if n.fact not in facts
    ]
    unsure = sorted((*reading.unsure, *refused), key=lambda item: item.span)
    return Understood(
        facts=tuple(stated),
        denied=tuple(denied),
        unsure=tuple(
            UnsureFact(fact=u.fact, words=u.words, span=u.span, because=u.because)
            for u in unsure
            if u.fact not in facts
        ),
        unused=tuple(UnusedWords(words=u.words, span=u.span) for u in reading.unused),
    )
