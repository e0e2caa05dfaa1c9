"""What is claimed of two situations: fairness, and that later answers keep what was said."""

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.model.base import Id, Name, StatementId, Value
from advisor.model.library import Library
from advisor.proof.encoding import Encoding, encode
from advisor.proof.gates import differ
from advisor.proof.search import Space
from advisor.proof.situations import declare, plain

FREE_ACTS = ("manner", "safeguard")
"""The acts that protected facts may change (design, section 7)."""

CAUSES = ("practical", "inquiry")
"""The groups whose facts answer what the cause is."""


@dataclass(frozen=True, slots=True)
class Twin:
    """A second situation beside that of the space, with what the rules make of it."""

    space: Space
    encoding: Encoding


@dataclass(frozen=True, slots=True)
class PairClaim:
    """Something that no two situations of a kind break; `broken` holds where these two do."""

    id: Id
    title: str
    statements: tuple[StatementId, ...]
    broken: int
    about: tuple[str, ...]


def twin(space: Space) -> Twin:
    """Add a second situation, free of the first."""
    stated = declare(space.library, space.sat)
    return Twin(space, encode(space.library.rule_base, stated, space.sat))


def pair_claims(twin: Twin) -> Iterator[PairClaim]:
    """List fairness, piece by piece of the plan, and steadiness."""
    yield from _fairness(twin)
    yield from _steadiness(twin)


def _fairness(twin: Twin) -> Iterator[PairClaim]:
    """Situations that differ in protected facts only get the same plan, manner aside."""
    sat, here, there = twin.space.sat, twin.space.encoding, twin.encoding
    facts = twin.space.library.facts
    alike = sat.all(
        -differ(sat, x, there.stated[key])
        for key, x in here.stated.items()
        if "protected" not in facts[key[0]].flags
    )
    advice = twin.space.library.advice_by_id
    acts = sorted({advice[name].act for name in here.stands} - {*FREE_ACTS})
    for act in acts:
        names = [name for name in here.stands if advice[name].act == act]
        yield PairClaim(
            id=f"fair-{act.replace('_', '-')}",
            title=f"protected facts change no advice of kind `{act}`",
            statements=("4.1",),
            broken=sat.all((alike, _some_differ(twin, names))),
            about=tuple(names),
        )
    for name in ("nature", "first", "combination"):
        held = [key for key in here.holds if key[0].partition(".")[0] == name]
        apart = sat.any(differ(sat, here.holds[key], there.holds[key]) for key in held)
        yield PairClaim(
            id=f"fair-{name}",
            title=f"protected facts change nothing in `{name}`",
            statements=("4.1",),
            broken=sat.all((alike, apart)),
            about=tuple(f"{n}: {v}" for n, v in held),
        )


def _some_differ(twin: Twin, names: list[Id]) -> int:
    sat, here, there = twin.space.sat, twin.space.encoding, twin.encoding
    return sat.any(differ(sat, here.stands[name], there.stands[name]) for name in names)


def _steadiness(twin: Twin) -> Iterator[PairClaim]:
    """Later answers about the cause keep a criticism, and make `thinking` into `mixed` at most.

    The second situation states all that the first does, and more about the cause only. That the
    checked trouble comes from a hardship after all is no later answer but takes back what was
    stated to be checked; then statement 7.2b decides, see docs/decisions/0008.
    """
    sat, here, there = twin.space.sat, twin.space.encoding, twin.encoding
    library = twin.space.library
    grown = sat.all(
        sat.any((-x, there.stated[key]))
        if _answers_cause(key, library)
        else -differ(sat, x, there.stated[key])
        for key, x in here.stated.items()
    )
    advice = library.advice_by_id
    spoken = [name for name in here.stands if advice[name].act == "criticise"]
    kept = sat.any(there.stands[name] for name in spoken)
    yield PairClaim(
        id="steady-criticism",
        title="later answers about the cause withdraw no criticism",
        statements=("7.2",),
        broken=sat.all((grown, sat.any(here.stands[name] for name in spoken), -kept)),
        about=tuple(spoken),
    )
    if ("nature", "thinking") in here.holds:
        allowed = sat.any((there.holds["nature", "thinking"], there.holds["nature", "mixed"]))
        yield PairClaim(
            id="steady-nature",
            title="later answers about the cause turn `thinking` into `mixed` at most",
            statements=("7.2", "7.2b"),
            broken=sat.all((grown, here.holds["nature", "thinking"], -allowed)),
            about=("nature: thinking", "nature: practical"),
        )


def _answers_cause(key: tuple[Name, Value], library: Library) -> bool:
    return key[0].partition(".")[0] in CAUSES and key != ("inquiry.comes_from_trouble", "yes")


def unfair_rules(library: Library) -> Iterator[tuple[Id, Name]]:
    """Yield rules that read a protected fact and cite no statement on handling by person."""
    for rule in library.rule_base.rules:
        cites = {s for effect in rule.then for s in effect.statements}
        read = [c.fact for c in (*rule.when.all, *rule.when.unless)]
        for name in read:
            protected = name in library.facts and "protected" in library.facts[name].flags
            if protected and not any(s == "4.1" or s.startswith("4.1") for s in cites):
                yield rule.id, name


def small_pair(twin: Twin, claim: PairClaim) -> tuple[dict[Name, Value], dict[Name, Value]] | None:
    """Find two small situations that break a claim, or None: it holds."""
    sat = twin.space.sat
    model = sat.solve(claim.broken)
    if model is None:
        return None
    both = [twin.space.encoding.stated, twin.encoding.stated]
    held: list[set[tuple[Name, Value]]] = [{k for k, x in s.items() if model(x)} for s in both]
    out = [-x for s, h in zip(both, held, strict=True) for k, x in s.items() if k not in h]
    for name in sorted({key[0] for h in held for key in h}):
        wish = [-x for s in both for k, x in s.items() if k[0] == name]
        less = sat.solve(claim.broken, *out, *wish)
        if less is not None:
            for n, s in enumerate(both):
                gone = {k for k in held[n] if not less(s[k])}
                held[n] -= gone
                out += [-s[k] for k in gone]
    one, other = (plain(dict(h), twin.space.library) for h in held)
    return one, other
