"""The state of a case: it travels with the page, and is read anew each time.

Nothing is kept on the server, so any worker can answer any page.
"""

from dataclasses import dataclass

from pydantic import Field, ValidationError

from advisor.interview import talk
from advisor.loading.contradictions import contradictions
from advisor.model.base import Frozen, Name, Value
from advisor.model.interview import Asked, Interview
from advisor.model.library import Library
from advisor.telling import texts
from advisor.telling.problems import Exit, Problem
from advisor.telling.teller import teller_of

QUESTIONS = 5
"""How many questions the desk asks at most."""

MOST_ASKED = 100
"""How many a state may hold; the pages themselves come nowhere near it."""

NOTES = 20
"""How many things that were left out are named."""


class State(Frozen):
    """An interview, the knowledge it began with, and the danger cards that were shown."""

    interview: Interview = Interview()
    knowledge: str = ""
    cards_shown: tuple[str, ...] = Field(default=(), max_length=10)


@dataclass(frozen=True, slots=True)
class Opened:
    """A state as it can be used, and sentences on what of it was left out or is new."""

    state: State
    notes: tuple[str, ...] = ()


def closed(state: State) -> str:
    """Return a state as the page carries it."""
    return state.model_dump_json(exclude_defaults=True)


def opened(raw: str, library: Library) -> Opened:
    """Read a state. What this knowledge does not have, or what contradicts the rest, is left out.

    Raises Problem (exit code 5) for anything that is no state.
    """
    say = teller_of(library).wording.say
    try:
        state = State.model_validate_json(raw)
    except ValidationError:
        raise damaged(library) from None
    if len(state.interview.asked) > MOST_ASKED:
        raise damaged(library)
    notes: dict[str, None] = {}
    if state.knowledge and state.knowledge != library.digest:
        notes[say("web.renewed")] = None
    interview, unknown = _known(state.interview, library)
    notes |= dict.fromkeys(say("web.skipped", fact=what[:80]) for what in unknown)
    interview, clashes = _agreeing(interview, library)
    notes |= dict.fromkeys(clashes)
    if interview.text is not None:
        interview = interview.model_copy(update={"text": texts.examine(interview.text)})
    used = {"interview": interview, "knowledge": library.digest}
    return Opened(state.model_copy(update=used), tuple(notes)[:NOTES])


def damaged(library: Library) -> Problem:
    """Say that a form does not hold what these pages put into it."""
    return Problem(Exit.CASE, "state", teller_of(library).wording.say("web.damaged"))


def begun(text: str, library: Library) -> State:
    """Return the state of a case that was just written. Raises Problem (exit code 5)."""
    return State(interview=Interview(text=texts.examine(text)), knowledge=library.digest)


def _known(interview: Interview, library: Library) -> tuple[Interview, tuple[str, ...]]:
    skipped: dict[str, None] = {}

    def is_known(name: Name, value: Value | None) -> bool:
        fact = library.facts.get(name)
        good = fact is not None and (value is None or value in fact.answers)
        if not good:
            skipped[name if value is None else f"{name}: {value}"] = None
        return good

    asked: list[Asked] = []
    for item in interview.asked:
        if is_known(item.fact, None):
            choices = {n: v for n, v in item.choices.items() if is_known(n, v)}
            values = {n: v for n, v in item.values.items() if is_known(n, v)}
            asked.append(item.model_copy(update={"choices": choices, "values": values}))
    facts = {n: v for n, v in interview.facts.items() if is_known(n, v)}
    without = tuple(n for n in interview.without if is_known(n, None))
    kept = interview.model_copy(update={"asked": tuple(asked), "facts": facts, "without": without})
    return kept, tuple(skipped)


def _agreeing(interview: Interview, library: Library) -> tuple[Interview, tuple[str, ...]]:
    """Leave out what contradicts facts that were stated before it, and say so."""
    teller = teller_of(library)
    kept: dict[Name, Value] = {}
    said: list[str] = []
    for name, value in talk.known(interview).items():
        found = contradictions({**kept, name: value}, library)
        if not found:
            kept[name] = value
            continue
        one = teller.answer(name, value)
        others = [teller.answer(n, kept[n]) for n in found[0].facts if n in kept]
        if others:
            said.append(teller.wording.say("web.skipped_clash", one=one, other=others[0]))
        else:
            said.append(teller.wording.say("web.skipped", fact=one))
    if not said:
        return interview, ()
    facts = {n: v for n, v in interview.facts.items() if n in kept}
    asked = tuple(
        item.model_copy(update={"values": {n: v for n, v in item.values.items() if n in kept}})
        for item in interview.asked
    )
    return interview.model_copy(update={"facts": facts, "asked": asked}), tuple(said)
