"""The play-back: what was read of the text, numbered, so that numbers can correct it."""

import re
from collections.abc import Iterator

from advisor.cli.interview_loop import Sitting, correct, numbers
from advisor.interview import talk
from advisor.telling.lines import Line
from advisor.telling.play_back import Item
from advisor.telling.play_back import items as items_of

NEEDED_SHOWN = 3


def play_back(sitting: Sitting) -> bool:
    """Show what was read and let it be corrected; say whether anything changed.

    Raises EOFError for Ctrl-D and KeyboardInterrupt for Ctrl-C.
    """
    changed = False
    while True:
        items = items_of(sitting.plan, sitting.teller, sitting.desk.reader)
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
