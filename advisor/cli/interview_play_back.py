"""The play-back: what was read of the text, numbered, so that numbers can correct it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from advisor.cli.interview_loop import Sitting, correct, numbers
from advisor.interview import talk
from advisor.interview.suggestions import suggestions
from advisor.model.base import NO, Name, Value
from advisor.model.case import Span
from advisor.model.plan import Plan
from advisor.telling.lines import Line

CLAUSES_SHOWN = 3
NEEDED_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered line: a fact, or a clause with what it may mean."""

    part: str
    text: str
    span: Span | None
    fact: Name | None
    meanings: tuple[tuple[Name, Value], ...] = ()


def play_back(sitting: Sitting) -> bool:
    """Show what was read and let it be corrected; say whether anything changed.

    Raises EOFError for Ctrl-D and KeyboardInterrupt for Ctrl-C.
    """
    changed = False
    while True:
        items = _items(sitting.plan, sitting)
        sitting.show(_lines(items, sitting))
        typed = ""
        places: tuple[int, ...] = ()
        while not places:
            typed = sitting.ask("playback.prompt").lower()
            if not typed:
                return changed
            places = numbers(typed, len(items))
            if not places:
                sitting.say("playback.not_understood")
        for n in places:
            changed |= _corrected(items[n - 1], sitting)


def _corrected(item: Item, sitting: Sitting) -> bool:
    if item.fact is not None:
        return correct(item.fact, sitting)
    say = sitting.teller.wording.say
    sitting.show([Line(say("playback.meaning", words=item.text), "heading", 0)])
    answers = [sitting.teller.answer(*meaning) for meaning in item.meanings]
    sitting.show(
        Line(say("interview.choice", n=n, answer=answer))
        for n, answer in enumerate(answers, start=1)
    )
    sitting.show([Line(say("playback.nothing"))])
    while True:
        typed = sitting.ask("interview.anew_prompt").lower()
        if typed in ("", "0"):
            return False
        places = numbers(typed, len(answers))
        if len(places) == 1:
            return sitting.try_on(talk.change(sitting.state, *item.meanings[places[0] - 1]))
        sitting.say("interview.not_understood_anew")


def _items(plan: Plan, sitting: Sitting) -> list[Item]:
    library, say = sitting.desk.library, sitting.teller.wording.say
    understood = plan.understood
    found: list[Item] = []
    for item in understood.facts:
        answer = library.facts[item.fact].answers[item.value]
        found.append(Item("read", answer, item.span, item.fact))
    for denied in understood.denied:
        answer = library.facts[denied.fact].answers[denied.value]
        key = "playback.denied" if denied.value == NO else "playback.not_value"
        found.append(Item("check", say(key, answer=answer), denied.span, denied.fact))
    for unsure in understood.unsure:
        question = library.facts[unsure.fact].question
        text = say(f"playback.unsure_{unsure.because}", question=question, words=unsure.words)
        found.append(Item("check", text, unsure.span, unsure.fact))
    used = {i.fact for i in found}
    is_open = [name for name in library.facts if name not in used]
    clauses = 0
    for unused in understood.unused:
        meanings = suggestions(unused.words, is_open, library)
        if meanings and clauses < CLAUSES_SHOWN:
            clauses += 1
            found.append(Item("unread", unused.words, unused.span, None, meanings))
    return found


def _lines(items: list[Item], sitting: Sitting) -> Iterator[Line]:
    say, plan = sitting.teller.wording.say, sitting.plan
    yield Line("", indent=0)
    if sitting.state.text:
        yield Line(say("playback.text"), "heading", 0)
        yield Line(_marked(sitting.state.text, items))
    for part in ("read", "check", "unread"):
        lines = [(n, item) for n, item in enumerate(items, start=1) if item.part == part]
        if lines:
            yield Line(say(f"playback.{part}"), "heading", 0)
        for n, item in lines:
            yield Line(say("interview.choice", n=n, answer=item.text))
    if not items:
        yield Line(say("playback.empty"), "heading", 0)
    if plan.open_questions:
        yield Line(say("playback.needed"), "heading", 0)
        for question in plan.open_questions[:NEEDED_SHOWN]:
            yield Line(say("playback.question", question=question.question))
        left = len(plan.open_questions) - NEEDED_SHOWN
        if left > 0:
            yield Line(say("playback.more", count=left), "quiet")


def _marked(text: str, items: list[Item]) -> str:
    """Return the text on one line, with the number of each item after its words."""
    marks = sorted(
        ((item.span[1], n) for n, item in enumerate(items, start=1) if item.span), reverse=True
    )
    for end, n in marks:
        text = f"{text[:end]}[{n}]{text[end:]}"
    return re.sub(r"\s+", " ", text).strip()
