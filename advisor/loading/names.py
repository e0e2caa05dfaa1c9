"""The closed vocabulary, and what to say of a word that is not part of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from advisor.diagnostics import did_you_mean, quoted
from advisor.model.base import UNKNOWN
from advisor.model.library import Library

if TYPE_CHECKING:  # files are read by few commands, names are looked up by all
    from advisor.loading.files import Files
    from advisor.yamlsource import Document

Values = Mapping[str, tuple[str, ...]]


class Trouble(NamedTuple):
    """What is wrong with a statement `name: value`, and which of the two it is about."""

    about: Literal["name", "value"]
    code: str
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


@dataclass(frozen=True, slots=True)
class Names:
    """Facts and conclusions with their values.

    `unread` holds the paths, without endings, of what could not be read: a name that may stand
    there is not called unknown.
    """

    facts: Values
    conclusions: Values
    unread: frozenset[str] = frozenset()

    def may_exist(self, name: str) -> bool:
        """Whether a name that is not known may stand in a file that could not be read."""
        group = f"knowledge/facts/{name.partition('.')[0]}"
        return not self.unread.isdisjoint({group, "knowledge/facts", "knowledge/conclusions"})

    def stated(self, name: str, value: str) -> Trouble | None:
        """Say what is wrong with stating `name: value` in a case, an example or a constraint."""
        if name in self.conclusions and name not in self.facts:
            message = f"{quoted(name)} is concluded by rules, so it cannot be stated"
            return Trouble("name", "not-a-fact", message, "give the facts that lead to it")
        if name not in self.facts:
            return self.unknown(name, self.facts, "fact")
        if value == UNKNOWN:
            message = f"`{UNKNOWN}` is not an answer"
            return Trouble("value", "unknown-value", message, f"leave {quoted(name)} out")
        return self.not_a_value(name, value, self.facts)

    def concluded(self, name: str, value: str) -> Trouble | None:
        """Say what is wrong with concluding `name: value`."""
        if name in self.facts:
            message = f"{quoted(name)} is a fact: a case states it, no rule concludes it"
            return Trouble("name", "not-a-conclusion", message)
        if name not in self.conclusions:
            return self.unknown(name, self.conclusions, "conclusion")
        return self.not_a_value(name, value, self.conclusions)

    def unknown(self, name: str, among: Iterable[str], what: str) -> Trouble | None:
        """Say that a name is not known, unless it may stand in an unread file."""
        if self.may_exist(name):
            return None
        message = f"{quoted(name)} is not a {what}"
        code = f"unknown-{what.replace(' ', '-')}"
        return Trouble("name", code, message, did_you_mean(name, among))

    @staticmethod
    def not_a_value(name: str, value: str, among: Values) -> Trouble | None:
        """Say that a known name does not have this value, if so."""
        if value in among[name] or not among[name]:
            return None  # a fact without values is faulty itself
        message = f"{quoted(value)} is not a value of {quoted(name)}"
        return Trouble("value", "unknown-value", message, did_you_mean(value, among[name]))


def names_of(library: Library) -> Names:
    """Return the vocabulary of a library."""
    facts = {fact.id: tuple(fact.answers) for fact in library.facts.values()}
    return Names(facts, {c.id: tuple(c.values) for c in library.conclusions})


def names_in(files: Files) -> Names:
    """Collect the vocabulary of files that may still be faulty, as far as it can be made out."""
    facts: dict[str, tuple[str, ...]] = {}
    for document in files.documents.get("facts", ()):
        facts.update(_declared(document, "facts", "answers"))
    conclusions: dict[str, tuple[str, ...]] = {}
    for document in files.documents.get("conclusions", ()):
        conclusions.update(_declared(document, "conclusions", "values"))
    return Names(facts, conclusions, files.unread)


def declared(document: Document, field: str) -> list[tuple[int, str, dict[str, object]]]:
    """List the entries of a field that have an id, even if they are faulty: index, id, data."""
    entries = document.at((field,))
    return [
        (index, entry["id"], entry)
        for index, entry in enumerate(entries if isinstance(entries, tuple) else ())
        if isinstance(entry, dict) and isinstance(entry.get("id"), str)
    ]


def _declared(document: Document, field: str, values: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for _, name, entry in declared(document, field):
        options = entry.get(values)
        found[name] = tuple(options) if isinstance(options, dict) else ()
    return found
