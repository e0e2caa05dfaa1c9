"""What must hold in every situation: the source's principles as theorems about the rules."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Self

from pydantic import Discriminator, Field, Tag, field_validator, model_validator
from pydantic_core import PydanticCustomError

from advisor.model.base import Frozen, Id, StatementId, Text
from advisor.model.conditions import Condition
from advisor.model.knowledge import Act, Slot


class Pick(Frozen):
    """Picks advice of a plan: each field that is given must fit; a list is "one of".

    `cites` picks advice where it cites one of these statements.
    """

    advice: tuple[Id, ...] = ()
    slot: tuple[Slot, ...] = ()
    act: tuple[Act, ...] = ()
    cites: tuple[StatementId, ...] = ()

    @model_validator(mode="after")
    def _picks_something(self) -> Self:
        if not (self.advice or self.slot or self.act or self.cites):
            raise PydanticCustomError("empty_pick", "say which: `advice`, `slot`, `act` or `cites`")
        return self


class InPlan(Frozen):
    """Holds where the plan has an advice that is picked."""

    plan: Pick


def _kind(clause: Any) -> str:
    if isinstance(clause, Mapping):
        return "InPlan" if "plan" in clause else "Condition"
    return type(clause).__name__


Clause = Annotated[
    Annotated[InPlan, Tag("InPlan")] | Annotated[Condition, Tag("Condition")],
    Discriminator(_kind),
]
"""A condition on facts and conclusions, or on the plan."""


class Order(Frozen):
    """Each advice picked by `each` has one picked by `needs` before it in the plan."""

    each: Pick
    needs: Pick


class Principle(Frozen):
    """One theorem: where all of `when` holds, one of `then` does, or none of `never`, or `order`.

    The title says it as the source would. `no_waiver` marks what no waiver may excuse.
    """

    id: Id
    title: Text
    statements: tuple[StatementId, ...] = Field(min_length=1)
    when: tuple[Clause, ...] = ()
    then: tuple[Clause, ...] = ()
    never: tuple[Clause, ...] = ()
    order: Order | None = None
    no_waiver: bool = False

    @model_validator(mode="after")
    def _one_of_three(self) -> Self:
        if sum((bool(self.then), bool(self.never), self.order is not None)) != 1:
            raise PydanticCustomError("principle", "give one of `then`, `never` and `order`")
        return self


class Waiver(Frozen):
    """Says openly that a check does not hold, why, and since when."""

    id: Id
    because: Text
    since: Text

    @field_validator("since")
    @classmethod
    def _is_a_date(cls, value: str) -> str:
        try:
            date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("date", "a date is written as 2026-11-22") from None
        return value


class PrincipleFile(Frozen):
    """One file of `knowledge/principles/`."""

    principles: tuple[Principle, ...] = ()
    waivers: tuple[Waiver, ...] = ()
