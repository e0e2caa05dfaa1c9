"""What was read of a text, item by item, each with what could be corrected."""

from dataclasses import dataclass
from typing import Literal

from advisor.intake import Reader
from advisor.interview.suggestions import suggestions
from advisor.model.base import NO, Name, Value
from advisor.model.case import Span
from advisor.model.plan import Plan
from advisor.telling.teller import Teller

CLAUSES_SHOWN = 3

Part = Literal["read", "check", "unread"]


@dataclass(frozen=True, slots=True)
class Item:
    """A fact that was read or touched, or a clause with what it may mean.

    `value` is the value in use, if any.
    """

    part: Part
    text: str
    span: Span | None
    fact: Name | None
    value: Value | None = None
    meanings: tuple[tuple[Name, Value], ...] = ()


def items(plan: Plan, teller: Teller, reader: Reader | None) -> list[Item]:
    """Return what was read, what to check, and at most three clauses that were not understood."""
    library, say = teller.library, teller.wording.say
    understood = plan.understood
    found: list[Item] = []
    for item in understood.facts:
        answer = library.facts[item.fact].answers[item.value]
        found.append(Item("read", answer, item.span, item.fact, item.value))
    for denied in understood.denied:
        answer = library.facts[denied.fact].answers[denied.value]
        is_no = denied.value == NO
        text = say("playback.denied" if is_no else "playback.not_value", answer=answer)
        value = denied.value if is_no else None
        found.append(Item("check", text, denied.span, denied.fact, value))
    for unsure in understood.unsure:
        question = library.facts[unsure.fact].question
        text = say(f"playback.unsure_{unsure.because}", question=question, words=unsure.words)
        found.append(Item("check", text, unsure.span, unsure.fact))
    used = {item.fact for item in found}
    is_open = [name for name in library.facts if name not in used]
    clauses = 0
    for unused in understood.unused:
        meanings = suggestions(unused.words, is_open, library, reader)
        if meanings and clauses < CLAUSES_SHOWN:
            clauses += 1
            found.append(Item("unread", unused.words, unused.span, None, meanings=meanings))
    return found
