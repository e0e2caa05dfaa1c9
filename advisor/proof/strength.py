"""Whether each claim earns its place: a single edit of the rules breaks it, and no other claim."""

from collections.abc import Iterator
from itertools import islice

from advisor.proof.claims import Claim, claims
from advisor.proof.mutants import Mutant, Switchboard
from advisor.proof.search import Space

TRIES = 60
"""How many mutants that break a claim are looked at before it counts as caught by others."""


def witnesses(space: Space) -> dict[str, Mutant | None]:
    """Return, for each principle, an edit of the rules that it alone catches, or None.

    What every plan promises (one nature, one first step, ...) counts among the others too.
    """
    board = Switchboard(space)
    board.allow_one()
    all_claims = claims(space, board.copy)
    names = {principle.id for principle in space.library.principles}
    return {
        claim.id: next(_alone(claim, all_claims, board, space), None)
        for claim in all_claims
        if claim.id in names
    }


def _alone(
    claim: Claim, among: tuple[Claim, ...], board: Switchboard, space: Space
) -> Iterator[Mutant]:
    for mutant in islice(_breaking(claim, board, space), TRIES):
        only = board.only(mutant)
        if not any(space.sat.solve(*only, other.broken) for other in among if other.id != claim.id):
            yield mutant


def _breaking(claim: Claim, board: Switchboard, space: Space) -> Iterator[Mutant]:
    """Yield edits that break a claim, each found by the solver and then ruled out."""
    out: list[int] = []
    while model := space.sat.solve(claim.broken, *out):
        mutant = board.switched_on(model)
        if mutant is None:
            return  # broken by the rules as they are
        out.append(-board.switch(mutant))
        yield mutant
