"""Single-edit mutants of the rule base, and the situations that tell them from it.

A rule is dropped, a condition always holds, one value of a listed condition goes, or an effect
goes. A flipped condition is covered: where a dropped one is told apart, the flipped one acts alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from advisor.model.base import Id, Name, Value
from advisor.model.conditions import Conclude
from advisor.model.library import Library, RuleBase
from advisor.model.rules import Rule
from advisor.proof.encoding import Encoding, Part, Twist, encode, target
from advisor.proof.gates import Bits, Gates, differ
from advisor.proof.search import Space, small_with
from advisor.proof.situations import masks
from advisor.proof.solver import Model

Edit = Literal["rule"] | Part


@dataclass(frozen=True, slots=True, order=True)
class Mutant:
    """One edit: which rule, which piece, and its place in the rule."""

    rule: Id
    edit: Edit
    place: tuple[int, ...] = ()


def mutants(base: RuleBase) -> tuple[Mutant, ...]:
    """List every single-edit mutant, in the order of the rules."""
    return tuple(mutant for rule in base.rules for mutant in _of(rule))


def _of(rule: Rule) -> Iterable[Mutant]:
    yield Mutant(rule.id, "rule")
    for part in ("all", "unless"):
        for place, condition in enumerate(getattr(rule.when, part)):
            yield Mutant(rule.id, part, (place,))
            if len(condition.values) > 1:
                for n in range(len(condition.values)):
                    yield Mutant(rule.id, "value", (part == "unless", place, n))
    if len(rule.then) > 1:
        for place in range(len(rule.then)):
            yield Mutant(rule.id, "effect", (place,))


def describe(mutant: Mutant, base: RuleBase) -> str:
    """Say in a few words what the edit is."""
    rule = next(rule for rule in base.rules if rule.id == mutant.rule)
    if mutant.edit == "rule":
        return f"{mutant.rule}: without the rule"
    if mutant.edit == "effect":
        return f"{mutant.rule}: without `{rule.then[mutant.place[0]]}`"
    if mutant.edit == "value":
        unless, place, n = mutant.place
        condition = (rule.when.unless if unless else rule.when.all)[place]
        return f"{mutant.rule}: without `{condition.values[n]}` of `{condition.fact}`"
    condition = getattr(rule.when, mutant.edit)[mutant.place[0]]
    return f"{mutant.rule}: without the condition on `{condition.fact}` (`{mutant.edit}`)"


def twisted(mutant: Mutant, gates: Gates) -> Twist:
    """Return the change of formulas that makes `mutant`."""
    false = gates.neg(gates.true)

    def twist(rule: Id, part: Part, place: tuple[int, ...], formula: int) -> int:
        if rule != mutant.rule:
            return formula
        if mutant.edit == "rule" and part == "effect":
            return false
        if (part, place) != (mutant.edit, mutant.place):
            return formula
        return gates.true if part in ("all", "unless") else false

    return twist


def plan_of(encoding: Encoding) -> dict[str, int]:
    """Return where each piece of the plan is there: what a mutant must change to be seen."""
    core = {
        f"{name}: {value}": x
        for (name, value), x in encoding.holds.items()
        if name.partition(".")[0] in ("nature", "first", "combination", "support")
    }
    cited = {
        f"{name} cites {statement}": x
        for (name, statement), x in encoding.cited.items()
        if name in encoding.stands or name.startswith(("nature:", "combination."))
    }
    return core | dict(encoding.stands) | cited


def plans_differ(gates: Gates, one: Encoding, other: Encoding) -> int:
    """Return where two encodings make different plans."""
    mine, theirs = plan_of(one), plan_of(other)
    false = gates.neg(gates.true)
    names = sorted(mine.keys() | theirs.keys())
    return gates.any(
        differ(gates, mine.get(name, false), theirs.get(name, false)) for name in names
    )


def kills(
    library: Library, situations: Sequence[Mapping[Name, Value]], among: Iterable[Mutant]
) -> dict[Mutant, int]:
    """Return which of the situations (bit *i*: the *i*th) give each mutant another plan.

    Only the rules that an edit can reach are worked out anew.
    """
    base, bits = library.rule_base, Bits(len(situations))
    stated = masks(situations, library)
    original = encode(base, stated, bits)
    reach = {rule.id: _reached(rule, base) for rule in base.rules}
    parts = {name: encode(part, stated, bits, known=original) for name, part in reach.items()}
    return {
        mutant: plans_differ(
            bits,
            parts[mutant.rule],
            encode(reach[mutant.rule], stated, bits, twisted(mutant, bits), known=original),
        )
        for mutant in among
    }


def _reached(rule: Rule, base: RuleBase) -> RuleBase:
    """Return the part of a rule base that an edit of `rule` can change.

    These are the rule and all that read what it concludes, through any number of steps, with the
    other rules that conclude or give the same, and the advice that replaces or is replaced.
    """
    reached = {rule.id}
    tokens = {e.conclude.fact for e in rule.then if isinstance(e, Conclude)}
    for other in base.rules:  # each reads only what rules before it conclude
        if other.id in reached or tokens & {c.fact for c in (*other.when.all, *other.when.unless)}:
            reached.add(other.id)
            tokens |= {e.conclude.fact for e in other.then if isinstance(e, Conclude)}
    touched = {target(e) for r in base.rules if r.id in reached for e in r.then}
    touched |= {g for special in touched for g in base.replaces.get(special, ())}
    touched |= {s for s, generals in base.replaces.items() if touched & {*generals}}
    rules = tuple(r for r in base.rules if r.id in reached or touched & {target(e) for e in r.then})
    return base.model_copy(update={"rules": rules})


class Switchboard:
    """One copy of the rules in which every mutant can be switched on."""

    def __init__(self, space: Space) -> None:
        self._space = space
        sat, base = space.sat, space.library.rule_base
        self.mutants = mutants(base)
        self._on = {mutant: sat.variable() for mutant in self.mutants}
        sat.prefer_false(self._on.values())
        self.copy = encode(base, space.encoding.stated, sat, self._twist)
        self._differs = plans_differ(sat, space.encoding, self.copy)

    def _twist(self, rule: Id, part: Part, place: tuple[int, ...], formula: int) -> int:
        sat = self._space.sat
        here = self._on.get(Mutant(rule, part, place))
        if part in ("all", "unless"):
            return formula if here is None else sat.any((formula, here))
        off = [-x for x in (here, self._on[Mutant(rule, "rule")]) if x and part == "effect"]
        if part == "value" and here is not None:
            off = [-here]
        return sat.all((formula, *off))

    def only(self, mutant: Mutant | None) -> list[int]:
        """Return the assumptions that switch on this mutant, and no other."""
        return [x if m == mutant else -x for m, x in self._on.items()]

    def switch(self, mutant: Mutant) -> int:
        """Return the formula that switches on a mutant."""
        return self._on[mutant]

    def allow_one(self) -> None:
        """Let at most one mutant be on in every situation, so that the solver may choose it."""
        self._space.sat.at_most_one(list(self._on.values()))

    def switched_on(self, model: Model) -> Mutant | None:
        """Return the mutant that is on."""
        return next((mutant for mutant, x in self._on.items() if model(x)), None)

    def is_seen(self, mutant: Mutant) -> bool:
        """Whether the mutant makes another plan in some situation."""
        return self._space.sat.solve(*self.only(mutant), self._differs) is not None

    def witness(self, mutant: Mutant) -> dict[Name, Value] | None:
        """Find a small situation in which the mutant makes another plan, or None: equivalent."""
        return small_with(self._space, self.only(mutant), (self._differs,))
