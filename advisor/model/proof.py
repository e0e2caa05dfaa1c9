"""The result of a proof, schema `proof/v1`: what holds in every situation, or where it does not."""

from typing import Literal

from pydantic import Field

from advisor.model.base import Frozen, Id, Name, StatementId, Text, Value
from advisor.model.plan import KnowledgeVersion

ClaimKind = Literal["rules", "promise", "principle", "fairness", "steadiness"]


class Proved(Frozen):
    """One claim. Where it does not hold, `counterexample` has one situation, or two for a pair.

    `rules` are those that cause it there; `waived` is the reason of a waiver.
    """

    id: Id
    kind: ClaimKind
    title: Text
    statements: tuple[StatementId, ...] = ()
    holds: bool
    counterexample: tuple[dict[Name, Value], ...] = ()
    rules: tuple[Id, ...] = ()
    waived: Text | None = None


class ProofReport(Frozen):
    """All claims on one knowledge version. `situations` counts the valid ones, partial included.

    `edits` counts the single edits of the rules; each changes some plan, but for those in `idle`.
    """

    schema_: Literal["proof/v1"] = Field(default="proof/v1", alias="schema")
    knowledge: KnowledgeVersion
    situations: int
    edits: int
    idle: tuple[Text, ...]
    claims: tuple[Proved, ...]

    @property
    def failed(self) -> tuple[Proved, ...]:
        """The claims that do not hold and are not waived."""
        return tuple(c for c in self.claims if not c.holds and c.waived is None)
