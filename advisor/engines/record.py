"""The record of one run: what holds, why, and on which assumptions.

Engines decide *that* a rule fires; what a firing adds, rests on and justifies is written down
here, once for all engines. What can be known of it without a case is worked out once for a rule
base (`Meanings`), because a replay of many cases spends its time here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from advisor.model.base import UNKNOWN, Frozen, Id, Name, StatementId, Value
from advisor.model.conditions import Advise, Conclude, Condition, Effect
from advisor.model.inference import (
    Firing,
    GivenAdvice,
    HeldConclusion,
    Inference,
    ReplacedAdvice,
)
from advisor.model.library import RuleBase, complete
from advisor.model.rules import Rule

Model = TypeVar("Model", bound=Frozen)

Token = tuple[Name, Value]
"""A conclusion with its value."""


@dataclass(frozen=True, slots=True)
class Adding:
    """One effect of a rule: `what` it adds, a conclusion or the id of an advice."""

    what: Token | Id
    words: str
    statements: tuple[StatementId, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a firing of one rule looks at and does, whatever the case.

    `reads` are the conditions under `all`, each with the tokens that meet it, in their order, or
    with none if it is on a fact. `may_assume` are the facts that the rule passes over if unknown.
    """

    rule: Id
    reads: tuple[tuple[Name, tuple[Token, ...]], ...]
    may_assume: tuple[Name, ...]
    adds: tuple[Adding, ...]


class Meanings:
    """The meaning of each rule of a base, in the order of its rules."""

    def __init__(self, base: RuleBase) -> None:
        self.base = base
        self.of_rules = tuple(_meaning(rule, base) for rule in base.rules)


def _meaning(rule: Rule, base: RuleBase) -> Meaning:
    def tokens(condition: Condition) -> tuple[Token, ...]:
        of_conclusion = condition.fact in base.conclusions
        return tuple((condition.fact, v) for v in condition.values) if of_conclusion else ()

    passed_over = [c.fact for c in rule.when.all if UNKNOWN in c.values]
    passed_over += [c.fact for c in rule.when.unless if c.fact not in base.conclusions]
    return Meaning(
        rule=rule.id,
        reads=tuple((c.fact, tokens(c)) for c in rule.when.all),
        may_assume=tuple(sorted(set(passed_over))),
        adds=tuple(_adding(effect) for effect in rule.then),
    )


def _adding(effect: Effect) -> Adding:
    what: Token | Id
    if isinstance(effect, Conclude):
        what = (effect.conclude.fact, effect.conclude.value)
    else:
        what = effect.advise if isinstance(effect, Advise) else effect.avoid
    return Adding(what, str(effect), _in_order(effect.statements))


class Justifications:
    """Every justification of one conclusion or advice, in the order of the trace.

    What is assumed is what all of them assume; the statements are those of all, in their order.
    """

    __slots__ = ("assumes", "rules", "statements")

    def __init__(self, rule: Id, statements: tuple[StatementId, ...], assumes: frozenset[Name]):
        self.rules = [rule]
        self.statements = statements
        self.assumes = assumes

    def add(self, rule: Id, statements: tuple[StatementId, ...], rests_on: frozenset[Name]) -> None:
        """Add one more; a rule that adds the same thing twice is named once."""
        self.assumes &= rests_on
        if rule != self.rules[-1]:
            self.rules.append(rule)
        if statements != self.statements:
            self.statements = _in_order((*self.statements, *statements))

    def frozen(self) -> dict[str, Any]:
        """Return the fields of `Justified`, in their order."""
        return {
            "rules": tuple(self.rules),
            "statements": self.statements,
            "assumes": tuple(sorted(self.assumes)) if self.assumes else (),
        }


class Record:
    """Working memory and trace of one run over `facts`, which are completed here."""

    def __init__(self, meanings: Meanings, facts: Mapping[Name, Value]) -> None:
        self._base = meanings.base
        self.facts = complete(facts, self._base.summaries)
        self.stands: dict[Token | Id, Justifications] = {}
        self._firings: list[Firing] = []

    def fire(self, rule: Meaning) -> list[Token]:
        """Record that a rule fires; return the conclusions that are new."""
        facts, stands = self.facts, self.stands
        matched: dict[Name, Value] = {}
        inherited: frozenset[Name] = _NONE
        for name, tokens in rule.reads:
            if not tokens:
                matched[name] = facts.get(name, UNKNOWN)
                continue
            for token in tokens:
                if token in stands:
                    matched[name] = token[1]
                    inherited |= stands[token].assumes
                    break
        assumed = tuple([name for name in rule.may_assume if name not in facts])
        rests_on = inherited.union(assumed) if assumed else inherited
        added: list[str] = []
        confirmed: list[str] = []
        new: list[Token] = []
        for adding in rule.adds:
            what = adding.what
            if what in stands:
                stands[what].add(rule.rule, adding.statements, rests_on)
                confirmed.append(adding.words)
            else:
                stands[what] = Justifications(rule.rule, adding.statements, rests_on)
                added.append(adding.words)
                if isinstance(what, tuple):
                    new.append(what)
        self._firings.append(
            _built(
                Firing,
                {
                    "n": len(self._firings),
                    "rule": rule.rule,
                    "matched": matched,
                    "assumed": assumed,
                    "rests_on": tuple(sorted(rests_on)) if inherited else assumed,
                    "added": tuple(added),
                    "confirmed": tuple(confirmed),
                },
            )
        )
        return new

    def result(self) -> Inference:
        """Close the run: work out the replacements and freeze everything."""
        replaced = self._replaced()
        conclusions: list[HeldConclusion] = []
        advice: list[GivenAdvice] = []
        for what, why in self.stands.items():
            fields = why.frozen()
            if isinstance(what, tuple):
                fields["fact"], fields["value"] = what
                conclusions.append(_built(HeldConclusion, fields))
            elif what not in replaced:
                fields["advice"] = what
                advice.append(_built(GivenAdvice, fields))
        fields = {
            "facts": self.facts,
            "firings": tuple(self._firings),
            "conclusions": tuple(conclusions),
            "advice": tuple(advice),
            "replaced": tuple(
                [
                    _built(ReplacedAdvice, {"advice": name, "by": tuple(sorted(replaced[name]))})
                    for name in sorted(replaced)
                ]
            ),
        }
        return _built(Inference, fields)

    def _replaced(self) -> dict[Id, set[Id]]:
        found: dict[Id, set[Id]] = {}
        for special, generals in self._base.replaces.items():
            if special in self.stands:
                for general in generals:
                    if general in self.stands:
                        found.setdefault(general, set()).add(special)
        return found


_NONE: frozenset[Name] = frozenset()


def _built(model: type[Model], fields: dict[str, Any]) -> Model:
    """Make a model of values that are known to be valid: all its fields, in their order.

    It is what `model_construct` does, without its search for aliases and defaults. `model(...)`
    would check every value once more, which takes longer than the rest of a case.
    """
    made = object.__new__(model)
    put = object.__setattr__
    put(made, "__dict__", fields)
    put(made, "__pydantic_fields_set__", set(fields))
    put(made, "__pydantic_extra__", None)
    put(made, "__pydantic_private__", None)
    return made


def _in_order(statements: tuple[StatementId, ...]) -> tuple[StatementId, ...]:
    """Return statements as the source orders them, each once."""
    return tuple(sorted(set(statements), key=_statement_order))


def _statement_order(statement: StatementId) -> tuple[int, int, str]:
    section, _, rest = statement.partition(".")
    digits = rest.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(section), int(digits or -1), rest[len(digits) :]
