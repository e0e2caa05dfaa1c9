"""How many situations there are."""

from itertools import product
from math import prod

from advisor.model.base import NO, UNKNOWN, YES, Name, Value
from advisor.proof.encoding import silent
from advisor.proof.search import Space


def situations(space: Space) -> int:
    """Count the valid situations, partial ones included, with summaries worked out.

    The facts that domain constraints name are tried in every combination; all others multiply.
    """
    library, base = space.library, space.library.rule_base
    tied = sorted({name for c in library.constraints for name in c.never})
    inside = {m for members in base.summaries.values() for m in members}
    free = [n for n in base.facts if n not in {*tied, *inside, *base.summaries}]
    others = prod(len(base.facts[name]) + 1 for name in free)
    others *= prod(_below(None, len(ms)) for s, ms in base.summaries.items() if s not in tied)
    total = 0
    for values in product(*((*base.facts[name], UNKNOWN) for name in tied)):
        chosen = dict(zip(tied, values, strict=True))
        if space.sat.solve(*(_literal(name, value, space) for name, value in chosen.items())):
            total += prod(
                _below(chosen[s], len(ms)) for s, ms in base.summaries.items() if s in chosen
            )
    return total * others


def _literal(name: Name, value: Value, space: Space) -> int:
    stated = space.encoding.stated
    if value == UNKNOWN:
        return silent(name, space.library.rule_base, stated, space.sat)
    return stated[name, value]


def _below(summary: Value | None, members: int) -> int:
    """Count the states of a group of yes/no facts, for one state of its summary or for all."""
    ways = {NO: 1, UNKNOWN: 2**members, YES: 3**members}
    return sum(ways.values()) if summary is None else ways[summary]
