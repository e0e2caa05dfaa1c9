"""Few cases that tell every single edit of the rules, and pairs of cases that teach."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import NamedTuple

from advisor.model.base import UNKNOWN, Id, Name, Value
from advisor.model.library import Library
from advisor.proof.encoding import encode
from advisor.proof.gates import Bits
from advisor.proof.mutants import Switchboard, kills
from advisor.proof.search import Space, small, space
from advisor.proof.situations import masks, plain

Facts = Mapping[Name, Value]

SEED, JOINED, MOST_JOINED = 1, 6000, 8


def golden_cases(library: Library) -> tuple[dict[Name, Value], ...]:
    """Return small situations of which each killable mutant of the rules makes another plan.

    First a situation for every mutant that no example tells. Then small ones are joined at random
    (always alike), since a joined one tells many; a greedy cover chooses among them all.
    """
    everything = space(library)
    board = Switchboard(everything)
    pool: list[dict[Name, Value]] = [
        dict(example.given) for rule in library.rules for example in rule.examples
    ]
    seen = kills(library, pool, board.mutants)
    for mutant in board.mutants:
        if seen[mutant]:
            continue
        facts = board.witness(mutant)
        if facts is not None:
            pool.append(facts)
    pool += _joined(pool, everything)
    table = kills(library, pool, board.mutants)
    return tuple(pool[n] for n in _cover([x for x in table.values() if x], len(pool)))


def _joined(pool: Sequence[Facts], everything: Space) -> Iterator[dict[Name, Value]]:
    """Join situations, a few at a time, leaving out what contradicts the ones before."""
    stated, chance = everything.encoding.stated, Random(SEED)
    for _ in range(JOINED):
        joined: dict[Name, Value] = {}
        for facts in chance.sample(pool, chance.randint(2, MOST_JOINED)):
            more = {**joined, **facts}
            agree = joined.items() <= more.items()
            if agree and everything.sat.solve(*(stated[item] for item in more.items())):
                joined = more
        yield plain(joined, everything.library)


def _cover(needs: Sequence[int], count: int) -> list[int]:
    """Choose situations so that each of `needs` (a mask of situations) has one, greedily."""
    of: list[set[int]] = [set() for _ in range(count)]
    for need, where in enumerate(needs):
        for n in range(count):
            if where >> n & 1:
                of[n].add(need)
    left, chosen = set(range(len(needs))), []
    while left:
        best = max(range(count), key=lambda n: (len(of[n] & left), -n))
        chosen.append(best)
        left -= of[best]
    return sorted(chosen)


class Contrast(NamedTuple):
    """Two situations that differ in one fact, and what the other one adds and takes away.

    `fact` has `value` in `with_it`, and `other` (a value, or `unknown`) in the second situation.
    """

    with_it: dict[Name, Value]
    fact: Name
    value: Value
    other: Value
    withdrawn: tuple[Id, ...]
    given: tuple[Id, ...]


def contrasts(library: Library, advice: Id) -> Iterator[Contrast]:
    """Yield pairs in which one fact decides on an advice, with the least other change first."""
    yield from contrasts_in(space(library), advice)


def contrasts_in(everything: Space, advice: Id) -> Iterator[Contrast]:
    """Yield what `contrasts` does, from a space that is there already."""
    library = everything.library
    where = everything.encoding.stands.get(advice)
    facts = small(everything, where) if where is not None else None
    if facts is None:
        return
    found = [
        contrast
        for name, value in facts.items()
        for other in (*library.rule_base.facts[name], UNKNOWN)
        if other != value
        and (contrast := _contrast(everything, facts, name, other)) is not None
        and advice in contrast.withdrawn
    ]
    yield from sorted(found, key=lambda c: (len(c.given) + len(c.withdrawn), c.other == UNKNOWN))


def _contrast(everything: Space, facts: Facts, name: Name, other: Value) -> Contrast | None:
    library = everything.library
    changed = {n: v for n, v in facts.items() if n != name}
    if other != UNKNOWN:
        changed[name] = other
    stated = everything.encoding.stated
    if everything.sat.solve(*(stated[item] for item in changed.items())) is None:
        return None
    bits = Bits(2)
    stands = encode(library.rule_base, masks([facts, changed], library), bits).stands
    return Contrast(
        with_it=dict(facts),
        fact=name,
        value=facts[name],
        other=other,
        withdrawn=tuple(a for a, x in stands.items() if x == 0b01),
        given=tuple(a for a, x in stands.items() if x == 0b10),
    )
