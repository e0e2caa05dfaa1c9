"""What is claimed of every situation: the principles, and what every plan promises."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from advisor.guidance.order import positions
from advisor.model.base import Id, StatementId
from advisor.model.principles import Clause, InPlan, Pick, Principle
from advisor.proof.encoding import Encoding, test
from advisor.proof.search import Space


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that no situation breaks.

    `broken` holds where the claim does not; `premise` where it says something at all. `about`
    names the advice and the conclusions (`name: value`) whose rules a counterexample shows.
    """

    id: Id
    title: str
    statements: tuple[StatementId, ...]
    broken: int
    premise: int
    about: tuple[str, ...]
    no_waiver: bool


def claims(space: Space, encoding: Encoding | None = None) -> tuple[Claim, ...]:
    """List every claim on single situations, for the rules as they are or as in `encoding`."""
    on = encoding or space.encoding
    return (
        *_promises(space, on),
        *_exclusions(space, on),
        *(principle_claim(principle, space, on) for principle in space.library.principles),
    )


def principle_claim(principle: Principle, space: Space, on: Encoding) -> Claim:
    """Turn a principle into a claim."""
    sat = space.sat
    here = sat.all(_clause(clause, space, on) for clause in principle.when)
    if principle.order is not None:
        each, needs = (_picked(p, space, on) for p in (principle.order.each, principle.order.needs))
        place = positions(space.library)
        late = [
            sat.all((x, -sat.any(y for b, y in needs.items() if place[b] < place[a])))
            for a, x in each.items()
        ]
        broken, premise = sat.all((here, sat.any(late))), sat.all((here, sat.any(each.values())))
    elif principle.then:
        broken = sat.all((here, *(-_clause(clause, space, on) for clause in principle.then)))
        premise = here
    else:
        broken = sat.all((here, sat.any(_clause(c, space, on) for c in principle.never)))
        premise = here
    return Claim(
        id=principle.id,
        title=principle.title,
        statements=principle.statements,
        broken=broken,
        premise=premise,
        about=tuple(sorted(_about(principle, space, on))),
        no_waiver=principle.no_waiver,
    )


def _clause(clause: Clause, space: Space, on: Encoding) -> int:
    if isinstance(clause, InPlan):
        return space.sat.any(_picked(clause.plan, space, on).values())
    return test(clause, space.library.rule_base, on.stated, on.holds, space.sat)


def _picked(pick: Pick, space: Space, on: Encoding) -> dict[Id, int]:
    """Return each advice that a pick may mean, and where it stands in the plan so."""
    advice = space.library.advice_by_id
    fitting = [
        name
        for name in on.stands
        if (not pick.advice or name in pick.advice)
        and (not pick.slot or advice[name].slot in pick.slot)
        and (not pick.act or advice[name].act in pick.act)
    ]
    if not pick.cites:
        return {name: on.stands[name] for name in fitting}
    cited = {
        name: [on.cited[name, s] for s in pick.cites if (name, s) in on.cited] for name in fitting
    }
    return {name: space.sat.any(where) for name, where in cited.items() if where}


def _about(principle: Principle, space: Space, on: Encoding) -> set[str]:
    picks = [
        c.plan
        for c in (*principle.when, *principle.then, *principle.never)
        if isinstance(c, InPlan)
    ]
    if principle.order is not None:
        picks += [principle.order.each, principle.order.needs]
    found = {name for pick in picks for name in _picked(pick, space, on)}
    for clause in (*principle.when, *principle.then, *principle.never):
        if not isinstance(clause, InPlan) and clause.fact in space.library.rule_base.conclusions:
            found |= {f"{clause.fact}: {value}" for value in clause.values}
    return found


def _promises(space: Space, on: Encoding) -> Iterator[Claim]:
    """One nature, one first, one first step, and something to do."""
    advice = space.library.advice_by_id
    steps = {n: x for n, x in on.stands.items() if advice[n].slot == "first"}
    for name in ("nature", "first"):
        held = {f"{n}: {v}": x for (n, v), x in on.holds.items() if n == name}
        yield _exactly_one(f"one-{name}", f"`{name}` has exactly one value", held, space)
    yield _exactly_one(
        "one-first-step", "exactly one advice of slot `first` is given", steps, space
    )
    todo = [x for n, x in on.stands.items() if advice[n].slot != "avoid"]
    yield Claim(
        id="something-to-do",
        title="no plan is without something to do",
        statements=(),
        broken=-space.sat.any(todo),
        premise=space.sat.true,
        about=(),
        no_waiver=True,
    )


def _exactly_one(name: Id, title: str, held: dict[str, int], space: Space) -> Claim:
    sat = space.sat
    two = (sat.all(pair) for pair in combinations(held.values(), 2))
    return Claim(
        id=name,
        title=title,
        statements=(),
        broken=sat.any((-sat.any(held.values()), *two)),
        premise=sat.true,
        about=tuple(held),
        no_waiver=True,
    )


def _exclusions(space: Space, on: Encoding) -> Iterable[Claim]:
    for advice in space.library.advice:
        for other in advice.excludes:
            if advice.id in on.stands and other in on.stands:
                yield Claim(
                    id=f"{advice.id}-excludes-{other}",
                    title=f"`{advice.id}` and `{other}` are never given together",
                    statements=(),
                    broken=space.sat.all((on.stands[advice.id], on.stands[other])),
                    premise=on.stands[advice.id],
                    about=(advice.id, other),
                    no_waiver=False,
                )
