"""Explanations as data: why, why not, what if, and what a thing can depend on at all."""

from typing import Literal

from pydantic import Field

from advisor.model.base import Frozen, Id, Name, StatementId, Value
from advisor.model.case import Source, Span


class Target(Frozen):
    """What is to be explained: an advice, a rule, or a conclusion with its value.

    A conclusion without a value stands for every value that it can have.
    """

    kind: Literal["advice", "rule", "conclusion"]
    id: str
    value: Value | None = None

    def __str__(self) -> str:
        return f"{self.id}: {self.value}" if self.value else self.id


class Told(Frozen):
    """A stated fact, with the words that say it if it was read from the text."""

    fact: Name
    value: Value
    source: Source
    words: str | None = None
    span: Span | None = None


Ground = Literal["stated", "worked_out", "not_stated", "concluded", "not_held"]
"""How a condition was met: by a fact, a summary, silence, a conclusion, or the lack of one."""


class Reason(Frozen):
    """Why one condition of a rule was met.

    `under` is the part of the rule it stands in, `asked` are the values that the rule names, and
    `value` is what was found, `unknown` if nothing. Under `unless` none of `asked` was found, and
    `not_stated` means an assumption. `by` names the facts that a summary was worked out from, or
    the rules that concluded.
    """

    under: Literal["all", "unless"]
    fact: Name
    asked: tuple[Value, ...]
    value: Value
    ground: Ground
    by: tuple[str, ...] = ()


class Step(Frozen):
    """One firing of the proof, with every condition that let it fire."""

    rule: Id
    because: str
    adds: tuple[str, ...]
    statements: tuple[StatementId, ...]
    reasons: tuple[Reason, ...]


class Answer(Frozen):
    """An answer to an open question that would withdraw something.

    `replaced_by` names the more special advice that would take its place.
    """

    fact: Name
    value: Value
    replaced_by: tuple[Id, ...] = ()


class Why(Frozen):
    """Why something is in a plan.

    `steps` are the firings that it rests on, each after those that it needs itself; `rules` are its
    own justifications. `alone` is the smallest set of stated facts that gives it with all else
    unknown. `withdrawn_by` are all single answers that would withdraw it.
    """

    schema_: Literal["why/v1"] = Field(default="why/v1", alias="schema")
    target: Target
    statements: tuple[StatementId, ...]
    rules: tuple[Id, ...]
    steps: tuple[Step, ...]
    told: tuple[Told, ...]
    assumes: tuple[Name, ...]
    alone: dict[Name, Value]
    withdrawn_by: tuple[Answer, ...]


class Assumption(Frozen):
    """Something that was not told, and what of the plan rests on it.

    `supports` names advice and conclusions that take it as open; `answers` maps each answer to what
    it would withdraw.
    """

    fact: Name
    supports: tuple[str, ...]
    answers: dict[Value, tuple[str, ...]]


class Assumed(Frozen):
    """Everything that a plan rests on without having been told."""

    schema_: Literal["assumed/v1"] = Field(default="assumed/v1", alias="schema")
    points: tuple[Id, ...]
    assumptions: tuple[Assumption, ...]


class Change(Frozen):
    """One fact with its value before and after; `unknown` is not stated."""

    fact: Name
    before: Value
    after: Value


class Tested(Frozen):
    """One condition of a rule that did not fire.

    Under `all` it is true, false or unknown. Under `unless` it is `blocked` if it holds, `false` if
    it does not, and `unknown` if nothing was stated, which does not block. `now` is what is stated
    or concluded.
    """

    under: Literal["all", "unless"]
    fact: Name
    values: tuple[Value, ...]
    state: Literal["true", "false", "unknown", "blocked"]
    now: tuple[Value, ...]


class Silent(Frozen):
    """A rule that gives the thing in question, what it waits for, and what would make it fire.

    `fired` is set for a rule that did fire, where what it gave was replaced.
    """

    rule: Id
    fired: bool
    tests: tuple[Tested, ...]
    changes: tuple[Change, ...] | None


class WhyNot(Frozen):
    """Why something is not in a plan: its rules, the nearest first.

    `changes` is the smallest change that brings it, or null if none does. `replaced_by` names the
    advice that took its place.
    """

    schema_: Literal["why_not/v1"] = Field(default="why_not/v1", alias="schema")
    target: Target
    replaced_by: tuple[Id, ...]
    rules: tuple[Silent, ...]
    changes: tuple[Change, ...] | None


class Differs(Frozen):
    """A rule that fires on one side of a change only; `reads` are the changed values it reads."""

    rule: Id
    fires: Literal["before", "after"]
    reads: tuple[Change, ...]


class Turn(Frozen):
    """A value before and after."""

    before: Value
    after: Value


class WhatIf(Frozen):
    """What a change of facts does to a plan.

    Points are named in the order of their plan. `moved` are unchanged points that stand in another
    order. `rule` is the first rule of the trace that decides otherwise, if any does.
    """

    schema_: Literal["what_if/v1"] = Field(default="what_if/v1", alias="schema")
    changes: tuple[Change, ...]
    nature: Turn
    first: Turn
    added: tuple[Id, ...]
    withdrawn: tuple[Id, ...]
    unchanged: tuple[Id, ...]
    moved: tuple[Id, ...]
    combinations_added: tuple[Name, ...]
    combinations_withdrawn: tuple[Name, ...]
    cards_added: tuple[Id, ...]
    cards_withdrawn: tuple[Id, ...]
    rule: Differs | None


class WayTo(Frozen):
    """The cheapest change of changeable facts that brings or removes something.

    `changes` is null if there is none; `effect` is what the change does to the whole plan.
    """

    schema_: Literal["way_to/v1"] = Field(default="way_to/v1", alias="schema")
    target: Target
    aim: Literal["bring", "remove"]
    changes: tuple[Change, ...] | None
    effect: WhatIf | None = None


class Need(Frozen):
    """A fact that something can depend on.

    `how` is the shortest way: read by its own rules, by those of a conclusion they read, or by
    those of an advice that would replace it. `through` names what stands between.
    """

    fact: Name
    how: Literal["direct", "conclusion", "replacement"]
    through: tuple[str, ...] = ()


class Needs(Frozen):
    """Every fact that something can depend on at all; no other fact ever changes it."""

    schema_: Literal["needs/v1"] = Field(default="needs/v1", alias="schema")
    target: Target
    rules: tuple[Id, ...]
    facts: tuple[Need, ...]
