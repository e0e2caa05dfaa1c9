"""What a change of the knowledge changes in plans, schema `diff/v1`."""

from typing import Literal

from pydantic import Field

from advisor.model.base import Frozen, Id, Name, Text, Value
from advisor.model.plan import KnowledgeVersion


class Change(Frozen):
    """Something that a plan newly has, or no longer has, and a small situation that shows it."""

    what: Text
    change: Literal["given", "withdrawn"]
    facts: dict[Name, Value]


class CaseChange(Frozen):
    """How the plan of one case of a corpus changes."""

    case: Text
    given: tuple[Text, ...]
    withdrawn: tuple[Text, ...]


class Difference(Frozen):
    """The difference of two knowledge versions, in what they do and not in how they are written.

    `changes` covers advice, nature, first and combinations; `reworded` lists advice whose words
    differ. No change and no rule added, removed or edited: the two mean the same.
    """

    schema_: Literal["diff/v1"] = Field(default="diff/v1", alias="schema")
    old: KnowledgeVersion
    new: KnowledgeVersion
    rules_added: tuple[Id, ...]
    rules_removed: tuple[Id, ...]
    rules_edited: tuple[Id, ...]
    reworded: tuple[Id, ...]
    changes: tuple[Change, ...]
    cases: tuple[CaseChange, ...]
