"""An interview as frozen data: what is known of a case, and what was asked, in order."""

from typing import Literal

from advisor.model.base import Frozen, Id, Name, Value
from advisor.model.case import Case

AnswerKind = Literal["answered", "unknown", "not_applicable", "later"]
"""An answer; "I do not know", "does not apply" and "later" leave the fact open, each its own way.

The first two are not asked again. "Later" is not asked again in the same sitting, and stands at the
end; it is asked when the interview goes on.
"""


class Question(Frozen):
    """A question as it is put: on one fact, or (`choices`) which of several things are so.

    `choices` maps each fact to the value that it would have.
    """

    fact: Name
    choices: dict[Name, Value] = {}


class Asked(Question):
    """A question that was put, with its answer: what it states, if `kind` is `answered`."""

    kind: AnswerKind
    values: dict[Name, Value] = {}


class Interview(Frozen):
    """The state of an interview.

    `facts` were known before the first question and win over what the text says. `without` names
    what the text is not to state, because the user took it back.
    """

    text: str | None = None
    facts: dict[Name, Value] = {}
    without: tuple[Name, ...] = ()
    asked: tuple[Asked, ...] = ()


class Waiting(Frozen):
    """What waits for one answer: the new nature or first, advice that comes and goes, rules."""

    fact: Name
    value: Value
    turns: dict[Name, Value] = {}
    added: tuple[Id, ...] = ()
    withdrawn: tuple[Id, ...] = ()
    rules: tuple[Id, ...] = ()


class SavedCase(Frozen):
    """What a case file holds. `skipped` names facts and values that the knowledge does not have."""

    case: Case
    answers: dict[Name, AnswerKind] = {}
    is_saved: bool = False
    skipped: tuple[str, ...] = ()
