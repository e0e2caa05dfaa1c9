"""The plan, schema `advice/v1`: what every face of the advisor returns.

Key order and list order are part of the contract; fields may be added, never renamed.
"""

from typing import Literal

from pydantic import Field

from advisor.model.base import NO, Frozen, Id, Name, StatementId, Value
from advisor.model.case import Source, Span
from advisor.model.knowledge import Act, DangerKind, Level, Slot


class KnowledgeVersion(Frozen):
    """Which knowledge answered."""

    version: str
    digest: str


class UnderstoodFact(Frozen):
    """A fact that is used. `words` and `span` are null unless the source is the text."""

    fact: Name
    value: Value
    source: Source
    words: str | None = None
    span: Span | None = None


class DeniedFact(Frozen):
    """A yes/no fact stated no, or (`value` not `yes`) one answer of several that was denied."""

    fact: Name
    value: Value
    source: Source
    words: str | None = None
    span: Span | None = None


class UnsureFact(Frozen):
    """A fact that was touched and not used, and why."""

    fact: Name
    words: str
    span: Span
    because: str


class UnusedWords(Frozen):
    """Words from which nothing was read."""

    words: str
    span: Span


class Understood(Frozen):
    """What was made of the case."""

    facts: tuple[UnderstoodFact, ...] = ()
    denied: tuple[DeniedFact, ...] = ()
    unsure: tuple[UnsureFact, ...] = ()
    unused: tuple[UnusedWords, ...] = ()

    @property
    def stated(self) -> tuple[UnderstoodFact | DeniedFact, ...]:
        """Every fact that is used; of several answers, one that is denied leaves it unknown."""
        return (*self.facts, *(item for item in self.denied if item.value == NO))


class SafetyCard(Frozen):
    """A card for danger, or (level `ask`) the question that comes first."""

    id: Id
    kind: DangerKind
    level: Level
    title: str
    steps: tuple[str, ...]


class Nature(Frozen):
    """The nature of the trouble."""

    value: Value
    rules: tuple[Id, ...]
    statements: tuple[StatementId, ...]
    assumes: tuple[Name, ...] = ()


class First(Frozen):
    """What comes first, and the advice that says how."""

    value: Value
    advice: Id
    rules: tuple[Id, ...]
    statements: tuple[StatementId, ...]
    assumes: tuple[Name, ...] = ()


class Combination(Frozen):
    """Which of two combined methods leads."""

    id: Id
    lead: Value
    support: str | None
    statements: tuple[StatementId, ...]
    rules: tuple[Id, ...]


class PlanAdvice(Frozen):
    """One point of the plan."""

    id: Id
    kind: Literal["do", "avoid"]
    slot: Slot
    act: Act
    text: str
    say: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    listen_for: tuple[str, ...] = ()
    who: str | None = None
    when: str | None = None
    if_they_agree: bool = False
    statements: tuple[StatementId, ...]
    rules: tuple[Id, ...]
    assumes: tuple[Name, ...]


class FollowUp(Frozen):
    """Something to come back to."""

    id: Id
    in_days: int
    text: str
    who: str | None = None
    statements: tuple[StatementId, ...]
    rules: tuple[Id, ...]
    assumes: tuple[Name, ...]


class OpenQuestion(Frozen):
    """A fact that is not known and could change the plan; `changes` names what.

    `answers` says which answers change it. With `choices`, `fact` is a summary that is known to be
    yes, and the question is which of these members of it are yes too.
    """

    fact: Name
    question: str
    changes: tuple[str, ...]
    answers: dict[Value, tuple[str, ...]] = {}
    choices: tuple[Name, ...] = ()


class TraceEntry(Frozen):
    """One firing; `sources` says where each matched fact came from (a source, or rule ids)."""

    n: int
    rule: Id
    matched: dict[Name, Value]
    sources: dict[Name, str]
    assumed: tuple[Name, ...]
    rests_on: tuple[Name, ...]
    added: tuple[str, ...]
    confirmed: tuple[str, ...]


class Plan(Frozen):
    """Schema `advice/v1`."""

    schema_: Literal["advice/v1"] = Field(default="advice/v1", alias="schema")
    knowledge: KnowledgeVersion
    understood: Understood
    safety: tuple[SafetyCard, ...]
    nature: Nature
    first: First
    combinations: tuple[Combination, ...]
    advice: tuple[PlanAdvice, ...]
    follow_up: tuple[FollowUp, ...]
    open_questions: tuple[OpenQuestion, ...]
    provisional: bool
    trace: tuple[TraceEntry, ...]
