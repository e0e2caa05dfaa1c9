"""The record of one run: what holds, why, and on which assumptions.

Engines decide *that* a rule fires; what a firing adds, rests on and justifies is written down
here, once for all engines.
"""

from collections.abc import Mapping

from advisor.model.base import UNKNOWN, Id, Name, StatementId, Value
from advisor.model.conditions import Advise, Conclude
from advisor.model.inference import (
    Firing,
    GivenAdvice,
    HeldConclusion,
    Inference,
    ReplacedAdvice,
)
from advisor.model.library import RuleBase, complete
from advisor.model.rules import Rule


class Justifications:
    """Every justification of one conclusion or advice, in the order of the trace."""

    def __init__(self) -> None:
        self.rules: list[Id] = []
        self.statements: set[StatementId] = set()
        self.assumes: frozenset[Name] = frozenset()

    def add(self, rule: Id, statements: tuple[StatementId, ...], rests_on: frozenset[Name]) -> None:
        """Add one. What is assumed shrinks to what all of them assume."""
        self.assumes = self.assumes & rests_on if self.rules else rests_on
        if rule not in self.rules:
            self.rules.append(rule)
        self.statements.update(statements)


class Record:
    """Working memory and trace of one run over `facts`, which are completed here."""

    def __init__(self, base: RuleBase, facts: Mapping[Name, Value]) -> None:
        self.facts = complete(facts, base.summaries)
        self._base = base
        self.held: dict[tuple[Name, Value], Justifications] = {}
        self._advice: dict[Id, Justifications] = {}
        self._firings: list[Firing] = []

    def fire(self, rule: Rule) -> tuple[tuple[Name, Value], ...]:
        """Record that `rule` fires; return the conclusions that are new."""
        matched, assumed, inherited = self._grounds(rule)
        rests_on = assumed | inherited
        added: list[str] = []
        confirmed: list[str] = []
        new: list[tuple[Name, Value]] = []
        for effect in rule.then:
            if isinstance(effect, Conclude):
                key = (effect.conclude.fact, effect.conclude.value)
                known = key in self.held
                held = self.held.setdefault(key, Justifications())
                if not known:
                    new.append(key)
            else:
                name = effect.advise if isinstance(effect, Advise) else effect.avoid
                known = name in self._advice
                held = self._advice.setdefault(name, Justifications())
            (confirmed if known else added).append(str(effect))
            held.add(rule.id, effect.statements, rests_on)
        self._firings.append(
            Firing(
                n=len(self._firings),
                rule=rule.id,
                matched=matched,
                assumed=tuple(sorted(assumed)),
                rests_on=tuple(sorted(rests_on)),
                added=tuple(added),
                confirmed=tuple(confirmed),
            )
        )
        return tuple(new)

    def _grounds(self, rule: Rule) -> tuple[dict[Name, Value], frozenset[Name], frozenset[Name]]:
        """Return what a firing matched, what it assumes itself, and what it inherits."""
        matched: dict[Name, Value] = {}
        assumed: set[Name] = set()
        inherited: set[Name] = set()
        for condition in rule.when.all:
            name = condition.fact
            if name in self._base.conclusions:
                value = next(v for v in condition.values if (name, v) in self.held)
                inherited |= self.held[name, value].assumes
            else:
                value = self.facts.get(name, UNKNOWN)
                if value == UNKNOWN:
                    assumed.add(name)
            matched[name] = value
        for condition in rule.when.unless:
            name = condition.fact
            if name not in self._base.conclusions and name not in self.facts:
                assumed.add(name)
        return matched, frozenset(assumed), frozenset(inherited)

    def result(self) -> Inference:
        """Close the run: work out the replacements and freeze everything."""
        replaced = self._replaced()
        return Inference(
            facts=self.facts,
            firings=tuple(self._firings),
            conclusions=tuple(
                HeldConclusion(fact=fact, value=value, **_frozen(why))
                for (fact, value), why in self.held.items()
            ),
            advice=tuple(
                GivenAdvice(advice=name, **_frozen(why))
                for name, why in self._advice.items()
                if name not in replaced
            ),
            replaced=tuple(
                ReplacedAdvice(advice=name, by=tuple(sorted(by)))
                for name, by in sorted(replaced.items())
            ),
        )

    def _replaced(self) -> dict[Id, set[Id]]:
        found: dict[Id, set[Id]] = {}
        for special in self._advice:
            for general in self._base.replaces.get(special, ()):
                if general in self._advice:
                    found.setdefault(general, set()).add(special)
        return found


def _frozen(why: Justifications) -> dict[str, tuple[str, ...]]:
    return {
        "rules": tuple(why.rules),
        "statements": tuple(sorted(why.statements, key=_statement_order)),
        "assumes": tuple(sorted(why.assumes)),
    }


def _statement_order(statement: StatementId) -> tuple[int, int, str]:
    section, _, rest = statement.partition(".")
    digits = rest.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(section), int(digits or -1), rest[len(digits) :]
