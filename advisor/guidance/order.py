"""The declared order of advice in a plan."""

from collections.abc import Iterable

from advisor.model.base import Id
from advisor.model.inference import GivenAdvice
from advisor.model.knowledge import Act, Advice, Slot
from advisor.model.library import Library

SLOTS: tuple[Slot, ...] = (
    "first",
    "make_safe",
    "look_into",
    "practical",
    "talk",
    "lead",
    "together",
    "follow_up",
    "avoid",
)
"""The order of the parts. `first` is ahead of `make_safe`: `advice[0]` is the first step."""

ACTS: tuple[Act, ...] = (
    "safeguard",
    "manner",
    "listen",
    "find_out",
    "praise",
    "explain",
    "help",
    "organise",
    "persuade",
    "criticise",
)
"""The order inside a part: how to speak, then praise, and criticism last (statement 7.1a)."""


def in_order(
    given: Iterable[GivenAdvice], library: Library
) -> tuple[tuple[Advice, GivenAdvice], ...]:
    """Pair each given advice with its entry, by slot, act and the order of the files."""
    places = positions(library)
    pairs = [(library.advice_by_id[item.advice], item) for item in given]
    return tuple(sorted(pairs, key=lambda pair: places[pair[0].id]))


def positions(library: Library) -> dict[Id, int]:
    """Return the place of each advice in a plan that would hold them all."""
    declared: dict[Id, int] = {advice.id: n for n, advice in enumerate(library.advice)}

    def key(advice: Advice) -> tuple[int, int, int]:
        return SLOTS.index(advice.slot), ACTS.index(advice.act), declared[advice.id]

    return {advice.id: n for n, advice in enumerate(sorted(library.advice, key=key))}
