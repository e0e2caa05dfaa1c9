"""Logic over plain integers, so that one encoding serves a solver and a simulation."""

from collections.abc import Iterable
from typing import Protocol


class Gates(Protocol):
    """Builds formulas. What an integer means is the builder's own affair; `true` always holds."""

    true: int

    def neg(self, x: int) -> int:
        """Return the formula that holds where `x` does not."""
        ...

    def all(self, xs: Iterable[int]) -> int:
        """Return the formula that holds where every one of `xs` does."""
        ...

    def any(self, xs: Iterable[int]) -> int:
        """Return the formula that holds where at least one of `xs` does."""
        ...


class Bits:
    """Simulates `count` situations at once: bit *i* of a formula is its truth in situation *i*."""

    def __init__(self, count: int) -> None:
        self.true = (1 << count) - 1

    def neg(self, x: int) -> int:
        """See `Gates.neg`."""
        return self.true ^ x

    def all(self, xs: Iterable[int]) -> int:
        """See `Gates.all`."""
        found = self.true
        for x in xs:
            found &= x
        return found

    def any(self, xs: Iterable[int]) -> int:
        """See `Gates.any`."""
        found = 0
        for x in xs:
            found |= x
        return found


def differ(gates: Gates, x: int, y: int) -> int:
    """Return the formula that holds where exactly one of `x` and `y` does."""
    return gates.any((gates.all((x, gates.neg(y))), gates.all((y, gates.neg(x)))))
