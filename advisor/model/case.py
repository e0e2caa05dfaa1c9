"""A case as it is asked, and what was understood of it."""

from typing import Literal

from pydantic import Field

from advisor.model.base import Frozen, Name, Value

Source = Literal["text", "case", "set", "safety"]
Span = tuple[int, int]

TEXT_LIMIT = 20_000
"""The longest text that is read, in code points."""


class Case(Frozen):
    """What a face hands to `consult`.

    `facts` come from a case file, `settings` from `--set`; they win over facts read from `text`,
    settings over facts. `without` names facts that the text is not to state, because the user took
    them back; the danger check reads the text all the same.
    """

    text: str | None = Field(default=None, max_length=TEXT_LIMIT)
    facts: dict[Name, Value] = {}
    settings: dict[Name, Value] = {}
    without: tuple[Name, ...] = ()


class Read(Frozen):
    """A fact that the text states, with the words that say so."""

    fact: Name
    value: Value
    words: str
    span: Span


class Unsure(Frozen):
    """A fact that the text touches but does not state; it is not used."""

    fact: Name
    words: str
    span: Span
    because: Literal[
        "hedged", "past", "conditional", "question", "doubtful", "conflicting", "other_person"
    ]


class NotValue(Frozen):
    """A value that the text denies of a fact with several answers ("not older")."""

    fact: Name
    value: Value
    words: str
    span: Span


class Unused(Frozen):
    """A clause from which no fact was read."""

    words: str
    span: Span


class Reading(Frozen):
    """All that was read from a text, each list in the order of the text.

    `facts` holds at most one value a fact. A plain denial of a yes/no fact is in `facts` with the
    value `no`. Spans are half-open ranges of code points of the original text.
    """

    facts: tuple[Read, ...] = ()
    not_values: tuple[NotValue, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    unused: tuple[Unused, ...] = ()
