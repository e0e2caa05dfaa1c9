"""The contacts of a place: whom its people reach in danger.

They are configuration of the place, not knowledge: a plan never holds them, a screen shows them.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from advisor.model.base import Frozen, Text
from advisor.model.knowledge import DangerKind

ContactKind = Literal[DangerKind, "all"]
"""A kind of danger, or every kind."""


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


_Name = Annotated[Text, Field(max_length=80), AfterValidator(_on_one_line)]
_Reach = Annotated[Text, Field(max_length=160), AfterValidator(_on_one_line)]


class Contact(Frozen):
    """A service or an office, never a worker: its name, and how it is reached."""

    kinds: tuple[ContactKind, ...] = Field(min_length=1)
    name: _Name
    reach: _Reach

    def fits(self, kind: DangerKind) -> bool:
        """Whether it is a contact for danger of this kind."""
        return kind in self.kinds or "all" in self.kinds


class ContactFile(Frozen):
    """`contacts.yaml`: the contacts of a place, in the order in which they are shown."""

    contacts: tuple[Contact, ...] = Field(min_length=1)
