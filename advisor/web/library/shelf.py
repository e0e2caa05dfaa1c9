"""The knowledge as the library's pages need it: who reads what, who gives what, worked out once."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from advisor.checking.coverage import Carrier, carriers
from advisor.engines import ENGINES, Engine
from advisor.model.base import Id, Name, StatementId, Value
from advisor.model.conditions import Advise, Avoid, Conclude, Effect
from advisor.model.facts import ConclusionDefinition
from advisor.model.knowledge import Advice
from advisor.model.library import Library
from advisor.model.rules import Rule
from advisor.telling.teller import Teller, teller_of
from advisor.web.library.search import Index, build
from advisor.web.library.study import Study
from advisor.web.picture import pictures

Item = TypeVar("Item")


@dataclass(frozen=True)
class Shelf:
    """One knowledge version, for reading. Safe to share between threads."""

    library: Library
    study: Study = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "study", Study(self.library))

    @cached_property
    def teller(self) -> Teller:
        """The words of the knowledge."""
        return teller_of(self.library)

    @cached_property
    def engine(self) -> Engine:
        """What runs the examples."""
        return ENGINES["compiled"](self.library.rule_base)

    @cached_property
    def index(self) -> Index:
        """What the search box looks in."""
        return build(self.library)

    @cached_property
    def picture(self) -> str:
        """The whole picture, drawn when it is first asked for."""
        return pictures.whole(self.teller)

    @cached_property
    def conclusions(self) -> dict[Name, ConclusionDefinition]:
        """Every conclusion by its name."""
        return {one.id: one for one in self.library.conclusions}

    @cached_property
    def in_order(self) -> tuple[Rule, ...]:
        """Every rule by topic and id, retired ones too."""
        topics = self.library.topics
        return tuple(sorted(self.library.rules, key=lambda rule: (topics[rule.id], rule.id)))

    @cached_property
    def topics(self) -> dict[Id, tuple[Rule, ...]]:
        """The rules of each topic, retired ones too."""
        return {
            topic: tuple(r for r in self.in_order if self.library.topics[r.id] == topic)
            for topic in sorted(set(self.library.topics.values()))
        }

    @cached_property
    def carriers(self) -> dict[StatementId, tuple[Carrier, ...]]:
        """The effects that carry each statement."""
        return carriers(self.library)

    @cached_property
    def readers(self) -> dict[Name, tuple[Rule, ...]]:
        """The active rules that read each fact or conclusion."""
        return _collect(
            (condition.fact, rule)
            for rule in self.library.rule_base.rules
            for condition in (*rule.when.all, *rule.when.unless)
        )

    @cached_property
    def concluding(self) -> dict[tuple[Name, Value], tuple[Rule, ...]]:
        """The active rules that conclude each value."""
        return _collect(
            ((effect.conclude.fact, effect.conclude.value), rule)
            for rule in self.library.rule_base.rules
            for effect in rule.then
            if isinstance(effect, Conclude)
        )

    @cached_property
    def giving(self) -> dict[Id, tuple[Rule, ...]]:
        """The active rules that give each advice."""
        return _collect(
            (advice_of(effect), rule)
            for rule in self.library.rule_base.rules
            for effect in rule.then
            if not isinstance(effect, Conclude)
        )

    @cached_property
    def replaced_by(self) -> dict[Id, tuple[Advice, ...]]:
        """The advice that takes the place of each general one."""
        return _collect((other, one) for one in self.library.advice for other in one.replaces)

    def rules_carrying(self, statement: StatementId) -> tuple[Rule, ...]:
        """Return the active rules that carry a statement, in the order of the trace."""
        found = dict.fromkeys(carrier.rule for carrier in self.carriers[statement])
        return tuple(self.library.rules_by_id[rule] for rule in found)


def opened(library: Library) -> Shelf:
    """Return the shelf of a library; what its pages need is made ready in the background."""
    shelf = Shelf(library)
    threading.Thread(target=lambda: (shelf.engine, shelf.index), name="shelf").start()
    return shelf


def advice_of(effect: Effect) -> Id:
    """Return the advice that an effect gives, or nothing for a conclusion."""
    match effect:
        case Advise(advise=name) | Avoid(avoid=name):
            return name
        case _:
            return ""


Key = TypeVar("Key")


def _collect(pairs: Iterable[tuple[Key, Item]]) -> dict[Key, tuple[Item, ...]]:
    found: dict[Key, list[Item]] = {}
    for key, item in pairs:
        kept = found.setdefault(key, [])
        if item not in kept:
            kept.append(item)
    return {key: tuple(items) for key, items in found.items()}
