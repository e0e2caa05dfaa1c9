"""What a form of the desk says, as the next state of the interview."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from advisor.interview import talk
from advisor.model.base import Name, Value
from advisor.model.interview import AnswerKind, Interview, Question
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.web.desk.state import damaged

FACT = "fact."
MEANING = "meaning."
LEFT_OPEN: Mapping[str, AnswerKind] = {
    "-unknown": "unknown",
    "-not-applicable": "not_applicable",
    "-later": "later",
}
"""What stands in place of an answer; no answer of a fact begins with a dash."""

NONE = "-none"


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form; a field may stand several times."""

    fields: tuple[tuple[str, str], ...]

    def one(self, name: str, otherwise: str = "") -> str:
        """Return the last value of a field."""
        return dict(self.fields).get(name, otherwise)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a field, in order."""
        return tuple(value for key, value in self.fields if key == name)


def corrections(form: Form, plan: Plan, library: Library) -> Iterator[tuple[Name, Value | None]]:
    """Yield the facts that a form states otherwise than the plan; None takes one back.

    Raises Problem (exit code 5) for what is no answer.
    """
    now = {item.fact: item.value for item in plan.understood.stated}
    for key, value in form.fields:
        name = key.removeprefix(FACT)
        if key.startswith(FACT) and name in library.facts and (value or None) != now.get(name):
            yield name, _known(name, value, library) if value else None
        elif key.startswith(MEANING) and "=" in value:
            meant, _, answer = value.partition("=")
            yield meant, _known(meant, answer, library)


def unknown(form: Form, library: Library) -> tuple[Name, ...]:
    """Return what a form states of facts that this knowledge does not have."""
    stated = [
        key.removeprefix(FACT) for key, value in form.fields if key.startswith(FACT) and value
    ]
    return tuple(name for name in stated if name not in library.facts)


def corrected(form: Form, state: Interview, plan: Plan, library: Library) -> Interview:
    """Apply the corrections of a form."""
    for name, value in corrections(form, plan, library):
        state = talk.change(state, name, value)
    return state


def question_of(form: Form, library: Library) -> Question:
    """Read the question that a form answers. Raises Problem (exit code 5)."""
    try:
        found = Question.model_validate_json(form.one("question"))
    except ValidationError:
        raise damaged(library) from None
    for name, value in {found.fact: None, **found.choices}.items():
        _known(name, value, library)
    if not all(library.facts[name].is_yes_no for name in found.choices):
        raise damaged(library)  # "none of these" says no to each
    return found


def answered(
    form: Form, question: Question, state: Interview, library: Library
) -> Interview | None:
    """Return the state after the answer of a form; None if nothing was chosen."""
    chosen = form.all("answer")
    if not chosen:
        return None
    kind = LEFT_OPEN.get(chosen[0])
    if kind:
        return talk.leave_open(state, question, kind)
    if question.choices:
        names = tuple(n for n in question.choices if n in chosen)
        if not names and NONE not in chosen:
            return None
        return talk.choose(state, question, names)
    value = _known(question.fact, chosen[0], library)
    return talk.answer(state, question, value) if value else None


def _known(name: Name, value: Value | None, library: Library) -> Value | None:
    fact = library.facts.get(name)
    if fact is None or (value is not None and value not in fact.answers):
        raise damaged(library)
    return value
