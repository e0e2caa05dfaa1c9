"""A rule base as plain data, which every translation starts from. Knows nothing of advisor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

UNKNOWN = "unknown"

Test = tuple[str, tuple[str, ...]]
"""The name of a fact or conclusion, and the values one of which must hold."""


@dataclass(frozen=True, slots=True)
class PlainRule:
    """One rule: what it asks, what bars it, what it adds."""

    id: str
    stratum: int
    when: tuple[Test, ...]
    unless: tuple[Test, ...]
    concludes: tuple[tuple[str, str], ...]
    advises: tuple[str, ...]

    @property
    def adds(self) -> tuple[str, ...]:
        """What a firing adds, as it is compared: `nature=practical`, `visit-and-listen`."""
        return (*(f"{name}={value}" for name, value in self.concludes), *self.advises)


@dataclass(frozen=True, slots=True)
class PlainBase:
    """The rules by (stratum, id), the answers of each fact, the names of the conclusions."""

    rules: tuple[PlainRule, ...]
    facts: Mapping[str, tuple[str, ...]]
    conclusions: tuple[str, ...]

    def split(self, tests: Iterable[Test]) -> tuple[list[Test], list[Test]]:
        """Tell tests on facts from those on conclusions."""
        on_facts: list[Test] = []
        on_conclusions: list[Test] = []
        for test in tests:
            (on_conclusions if test[0] in self.conclusions else on_facts).append(test)
        return on_facts, on_conclusions

    def by_stratum(self) -> dict[int, list[PlainRule]]:
        """Group the rules by stratum, lowest first."""
        found: dict[int, list[PlainRule]] = {}
        for rule in self.rules:
            found.setdefault(rule.stratum, []).append(rule)
        return dict(sorted(found.items()))


def plain(base: Any) -> PlainBase:
    """Take an `advisor.model.library.RuleBase` apart."""
    return PlainBase(
        rules=tuple(_rule(rule, base.strata[rule.id]) for rule in base.rules),
        facts=dict(base.facts),
        conclusions=tuple(base.conclusions),
    )


def _rule(rule: Any, stratum: int) -> PlainRule:
    concludes, advises = [], []
    for effect in rule.then:
        if hasattr(effect, "conclude"):
            concludes.append((effect.conclude.fact, effect.conclude.value))
        else:
            advises.append(effect.advise if hasattr(effect, "advise") else effect.avoid)
    return PlainRule(
        id=rule.id,
        stratum=stratum,
        when=tuple((c.fact, c.values) for c in rule.when.all),
        unless=tuple((c.fact, c.values) for c in rule.when.unless),
        concludes=tuple(concludes),
        advises=tuple(advises),
    )
