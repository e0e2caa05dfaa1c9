"""What every model here is: strict, frozen, and closed to unknown fields."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

ID_PATTERN = r"^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$"
NAME_PATTERN = r"^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$"
STATEMENT_PATTERN = r"^[1-9](?:\.[0-9]+[a-z]?)?$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""Names a rule, an advice, a card or a constraint, as in `visit-and-listen`."""

Name = Annotated[str, StringConstraints(pattern=NAME_PATTERN)]
"""Names a fact or a conclusion, as in `person.age` or `nature`."""

Value = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""One answer of a fact, or one value of a conclusion."""

StatementId = Annotated[str, StringConstraints(pattern=STATEMENT_PATTERN)]
"""Names a statement of the source, as in `7.2d`."""

Text = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
"""Words for people."""

YES: Literal["yes"] = "yes"
NO: Literal["no"] = "no"
UNKNOWN: Literal["unknown"] = "unknown"


class Frozen(BaseModel):
    """Base of all data: no coercion, no change, no unknown field."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        defer_build=True,  # a command builds only what it uses
    )
