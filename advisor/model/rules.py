"""A rule as a trainer writes it, with its examples."""

from typing import Literal

from pydantic import Field

from advisor.model.base import Frozen, Id, Name, Text, Value
from advisor.model.conditions import Condition, Effect


class When(Frozen):
    """Holds if every item of `all` holds and no item of `unless` does."""

    all: tuple[Condition, ...] = Field(min_length=1)
    unless: tuple[Condition, ...] = ()


class Example(Frozen):
    """Facts, and whether the rule fires on them in the whole rule base."""

    name: Text
    given: dict[Name, Value]
    expect: Literal["fires", "silent"]


class Rule(Frozen):
    """One file of `rules/<topic>/`. Rules only add; a retired rule never fires."""

    id: Id
    title: Text
    when: When
    then: tuple[Effect, ...] = Field(min_length=1)
    because: Text
    examples: tuple[Example, ...] = ()
    retired: bool = False
