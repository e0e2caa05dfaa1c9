"""The vocabulary: what a case may state, and what rules may conclude."""

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from advisor.model.base import NO, UNKNOWN, YES, Frozen, Id, Name, Text, Value

Flag = Literal["protected", "changeable", "usual"]


class FactDefinition(Frozen):
    """A fact that a case may state.

    `about` is the question as a clause ("whether the facts have been checked"), for sentences on
    what is assumed or open. `answers` maps each closed answer to the words that say it; a yes/no
    fact has exactly the answers `yes` and `no`. `summary_of` names the group that it sums up.
    """

    id: Name
    question: Text
    about: Text
    help: Text
    answers: dict[Value, Text] = Field(min_length=2)
    flags: tuple[Flag, ...] = ()
    summary_of: Id | None = None

    @model_validator(mode="after")
    def _answers_are_closed(self) -> Self:
        if UNKNOWN in self.answers:
            raise PydanticCustomError("reserved", "`unknown` is a state, not an answer")
        if self.summary_of and not self.is_yes_no:
            raise PydanticCustomError("summary", "a summary is answered by `yes` and `no`")
        return self

    @property
    def is_yes_no(self) -> bool:
        """Whether the answers are `yes` and `no`."""
        return set(self.answers) == {YES, NO}


class Constraint(Frozen):
    """A combination of values that no valid situation holds."""

    id: Id
    never: dict[Name, Value] = Field(min_length=2)
    because: Text


class FactGroup(Frozen):
    """One file of `knowledge/facts/`: the facts that share the first half of their names."""

    group: Id
    title: Text
    facts: tuple[FactDefinition, ...] = Field(min_length=1)
    constraints: tuple[Constraint, ...] = ()


class ConclusionDefinition(Frozen):
    """A conclusion that rules may add; `values` maps each value to the words that say it."""

    id: Name
    title: Text
    help: Text
    values: dict[Value, Text] = Field(min_length=1)


class ConclusionFile(Frozen):
    """`knowledge/conclusions.yaml`."""

    conclusions: tuple[ConclusionDefinition, ...] = Field(min_length=1)
