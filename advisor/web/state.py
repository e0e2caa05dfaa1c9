"""The state of a case: it travels with the page, and is read anew each time.

Nothing is kept on the server, so any worker can answer any page.
"""

from dataclasses import dataclass

from pydantic import Field, ValidationError

from advisor.model.base import Frozen, Name, Value
from advisor.model.interview import Asked, Interview
from advisor.model.library import Library
from advisor.telling import texts
from advisor.telling.problems import Exit, Problem

QUESTIONS = 5
"""How many questions the desk asks at most."""


class State(Frozen):
    """An interview, the knowledge it began with, and the danger cards that were shown."""

    interview: Interview = Interview()
    knowledge: str = ""
    cards_shown: tuple[str, ...] = Field(default=(), max_length=10)


@dataclass(frozen=True, slots=True)
class Opened:
    """A state as it can be used, and the facts that this knowledge does not have."""

    state: State
    skipped: tuple[str, ...] = ()


def closed(state: State) -> str:
    """Return a state as the page carries it."""
    return state.model_dump_json(exclude_defaults=True)


def opened(raw: str, library: Library) -> Opened:
    """Read a state. What this knowledge does not have is left out and named.

    Raises Problem (exit code 5) for anything that is no state.
    """
    try:
        state = State.model_validate_json(raw)
    except ValidationError:
        raise Problem(
            Exit.CASE, "state", "The page that you sent is damaged. Please begin again."
        ) from None
    interview, skipped = _known(state.interview, library)
    if interview.text is not None:
        interview = interview.model_copy(update={"text": texts.examine(interview.text)})
    return Opened(state.model_copy(update={"interview": interview}), skipped)


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
