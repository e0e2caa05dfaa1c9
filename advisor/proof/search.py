"""Situations with a property: a small one, and the smallest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from advisor.model.base import Name, Value
from advisor.model.library import Library
from advisor.proof.encoding import Encoding, encode
from advisor.proof.situations import declare, plain, read
from advisor.proof.solver import Sat


@dataclass(frozen=True, slots=True)
class Space:
    """All valid situations of a library, with what the rules make of each of them."""

    library: Library
    sat: Sat
    encoding: Encoding


def space(library: Library) -> Space:
    """Build the space once for a knowledge version; everything in here asks it."""
    sat = Sat()
    return Space(library, sat, encode(library.rule_base, declare(library, sat), sat))


def small(space: Space, *needed: int) -> dict[Name, Value] | None:
    """Find a situation in which all of `needed` hold and no stated fact can be left out.

    Facts that are not flagged `usual` go first, so that what is left reads like a case.
    """
    return small_with(space, (), needed)


def small_with(
    space: Space, given: Iterable[int], needed: Iterable[int]
) -> dict[Name, Value] | None:
    """Find a small situation, as `small` does, with `given` formulas that are not about facts."""
    needed = (*given, *needed)
    model = space.sat.solve(*needed)
    if model is None:
        return None
    stated = space.encoding.stated
    held = {key for key, x in stated.items() if model(x)}
    out = [-x for key, x in stated.items() if key not in held]
    for key in sorted(held, key=lambda key: _usual(key[0], space.library)):
        if key not in held:
            continue
        less = space.sat.solve(*needed, *out, -stated[key])
        if less is not None:
            gone = {k for k in held if not less(stated[k])}
            held -= gone
            out += [-stated[k] for k in gone]
    return plain(dict(held), space.library)


def _usual(name: Name, library: Library) -> tuple[bool, Name]:
    fact = library.facts.get(name)  # one that only an older version knows has no flags here
    return fact is not None and "usual" in fact.flags, name


def smallest(
    space: Space, needed: Iterable[int], within: Mapping[Name, Value] | None = None
) -> dict[Name, Value] | None:
    """Find a situation with the fewest stated facts in which all of `needed` hold.

    With `within`, only those facts may be stated, with those values.
    """
    stated = space.encoding.stated
    limits = [-x for key, x in stated.items() if not _allowed(key, within, space)]
    price = {x: _price(key, space) for key, x in stated.items()}
    model = space.sat.cheapest((*needed, *limits), price)
    return read(model, stated, space.library) if model else None


def _allowed(key: tuple[Name, Value], within: Mapping[Name, Value] | None, space: Space) -> bool:
    if within is None or within.get(key[0]) == key[1]:
        return True
    # What a summary says of its members, and a member of its summary, is not stated by itself.
    members = space.library.summaries.get(key[0], ())
    above = [s for s, ms in space.library.summaries.items() if key[0] in ms]
    return any(within.get(m) == "yes" for m in members if key[1] == "yes") or any(
        within.get(s) == "no" for s in above if key[1] == "no"
    )


def _price(key: tuple[Name, Value], space: Space) -> int:
    """A fact costs; what follows from another fact costs next to nothing."""
    follows = key[0] in space.library.summaries and key[1] == "yes"
    return 1 if follows else 10 if "usual" in space.library.facts[key[0]].flags else 11
