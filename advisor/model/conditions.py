"""Conditions and effects: the two halves of a rule."""

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from advisor.model.base import Frozen, Id, Name, StatementId, Value


def _single_entry(data: Any, wanted: str) -> tuple[Any, Any]:
    if not isinstance(data, Mapping) or len(data) != 1:
        raise PydanticCustomError("one_entry", "{wanted}", {"wanted": wanted})
    return next(iter(data.items()))


class Condition(Frozen):
    """A test on one fact or conclusion: it holds if the value is one of `values`.

    Written as one entry, `fact: value` or `fact: [value, value]`. The value `unknown` holds while
    nothing was stated.
    """

    fact: Name
    values: tuple[Value, ...] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _from_entry(cls, data: Any) -> Any:
        if isinstance(data, Mapping) and set(data) == {"fact", "values"}:
            return {"fact": data["fact"], "values": tuple(data["values"])}
        fact, value = _single_entry(data, "a condition is one fact and its value: `fact: value`")
        return {"fact": fact, "values": value if isinstance(value, tuple) else (value,)}

    @model_validator(mode="after")
    def _values_differ(self) -> Self:
        if len(set(self.values)) < len(self.values):
            raise PydanticCustomError("repeated_value", "a value is listed twice")
        return self


class Token(Frozen):
    """A conclusion with its value, as in `nature: practical`."""

    fact: Name
    value: Value

    @model_validator(mode="before")
    @classmethod
    def _from_entry(cls, data: Any) -> Any:
        if isinstance(data, Mapping) and set(data) == {"fact", "value"}:
            return data
        fact, value = _single_entry(data, "a conclusion is one name and its value: `name: value`")
        return {"fact": fact, "value": value}

    def __str__(self) -> str:
        return f"{self.fact}: {self.value}"


class Conclude(Frozen):
    """Adds a conclusion."""

    conclude: Token
    statements: tuple[StatementId, ...] = ()

    def __str__(self) -> str:
        return str(self.conclude)


class Advise(Frozen):
    """Gives something to do."""

    advise: Id
    statements: tuple[StatementId, ...] = ()

    def __str__(self) -> str:
        return f"advise: {self.advise}"


class Avoid(Frozen):
    """Gives something not to do."""

    avoid: Id
    statements: tuple[StatementId, ...] = ()

    def __str__(self) -> str:
        return f"avoid: {self.avoid}"


def _kind(effect: Any) -> str | None:
    # Tagged by class name: were the tags fields, an error's path could not tell the two apart.
    for tag in ("Conclude", "Advise", "Avoid"):
        name = tag.lower()
        if (name in effect) if isinstance(effect, Mapping) else hasattr(effect, name):
            return tag
    return None


Effect = Annotated[
    Annotated[Conclude, Tag("Conclude")]
    | Annotated[Advise, Tag("Advise")]
    | Annotated[Avoid, Tag("Avoid")],
    Discriminator(
        _kind,
        custom_error_type="effect",
        custom_error_message="an effect begins with `conclude`, `advise` or `avoid`",
    ),
]
