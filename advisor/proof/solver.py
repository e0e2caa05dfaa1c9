"""The one module that knows python-sat."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from pysat.examples.rc2 import RC2
from pysat.formula import WCNF
from pysat.solvers import Solver

Model = Callable[[int], bool]
"""Whether a formula holds in the situation that was found."""


class Sat:
    """Gates over an incremental SAT solver; equal gates are built once (Tseitin, hashed).

    A formula is a literal. `solve` asks for a situation in which all given formulas hold.
    """

    def __init__(self) -> None:
        self._solver = Solver(name="glucose4")
        self._count = 0
        self._known: dict[frozenset[int], int] = {}
        self._clauses: list[list[int]] = []
        self.true = self.variable()
        self.require(self.true)

    def variable(self) -> int:
        """Return a formula that nothing says anything about yet."""
        self._count += 1
        return self._count

    def require(self, *xs: int) -> None:
        """Let at least one of `xs` hold in every situation."""
        self._clauses.append(list(xs))
        self._solver.add_clause(list(xs))

    def at_most_one(self, xs: Sequence[int]) -> None:
        """Let at most one of `xs` hold in every situation (a ladder: three clauses for each)."""
        before = None
        for x in xs:
            reached = self.variable()
            self.require(-x, reached)
            if before is not None:
                self.require(-before, reached)
                self.require(-before, -x)
            before = reached

    def neg(self, x: int) -> int:
        """See `Gates.neg`."""
        return -x

    def all(self, xs: Iterable[int]) -> int:
        """See `Gates.all`."""
        parts = frozenset(x for x in xs if x != self.true)
        if -self.true in parts or any(-x in parts for x in parts):
            return -self.true
        if len(parts) < 2:
            return next(iter(parts), self.true)
        gate = self._known.get(parts)
        if gate is None:
            gate = self._known[parts] = self.variable()
            for x in sorted(parts):
                self.require(-gate, x)
            self.require(gate, *sorted(-x for x in parts))
        return gate

    def any(self, xs: Iterable[int]) -> int:
        """See `Gates.any`."""
        return -self.all(-x for x in xs)

    def prefer_false(self, xs: Iterable[int]) -> None:
        """Let situations that are found hold few of `xs`. A wish, not a promise."""
        self._solver.set_phases([-x for x in xs])

    def solve(self, *assumed: int) -> Model | None:
        """Find a situation in which all of `assumed` hold, or None if there is none."""
        if not self._solver.solve(assumptions=list(assumed)):
            return None
        return _reading(self._solver.get_model() or [])

    def cheapest(self, needed: Iterable[int], price: Mapping[int, int]) -> Model | None:
        """Find the situation with the least total price: `price[x]` is paid where `x` holds."""
        problem = WCNF()
        for clause in self._clauses:
            problem.append(clause)
        for x in needed:
            problem.append([x])
        for x, weight in price.items():
            problem.append([-x], weight=weight)
        with RC2(problem) as search:
            found = search.compute()
        return _reading(found) if found is not None else None

    def close(self) -> None:
        """Free the solver."""
        self._solver.delete()


def _reading(model: list[int]) -> Model:
    held = set(model)
    return lambda x: x in held if x > 0 else -x not in held
