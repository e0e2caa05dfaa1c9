"""All proofs of a knowledge version, in one report."""

from collections.abc import Iterable, Iterator, Mapping

from advisor.engines import ENGINES, Engine
from advisor.model.base import Id, Name, Value
from advisor.model.inference import Inference
from advisor.model.library import Library
from advisor.model.plan import KnowledgeVersion
from advisor.model.proof import ClaimKind, ProofReport, Proved
from advisor.proof.claims import claims
from advisor.proof.count import situations
from advisor.proof.encoding import encode, target
from advisor.proof.gates import Bits
from advisor.proof.mutants import Mutant, Switchboard, describe, kills
from advisor.proof.pairs import pair_claims, small_pair, twin, unfair_rules
from advisor.proof.search import Space, small, space
from advisor.proof.situations import masks

UNWAIVABLE: tuple[ClaimKind, ...] = ("promise", "fairness")


class DisagreementError(AssertionError):
    """The proof and the engine see different rules fire. A fault of advisor, never of a rule."""


def prove(library: Library) -> ProofReport:
    """Prove everything that is claimed of `library`, and name what does not hold."""
    everything = space(library)
    engine = ENGINES["experta"](library.rule_base)
    idle, edits = idle_edits(library, everything)
    found = (
        *check_rules(library, everything, idle),
        *check_claims(library, everything, engine),
        *check_pairs(library, everything, engine),
    )
    waivers = {waiver.id: waiver for waiver in library.waivers}
    return ProofReport(
        schema="proof/v1",
        knowledge=KnowledgeVersion(version=library.version, digest=library.digest),
        situations=situations(everything),
        edits=edits,
        idle=tuple(describe(m, library.rule_base) for m in idle if m.edit != "rule"),
        claims=tuple(
            claim.model_copy(update={"waived": waivers[claim.id].because})
            if not claim.holds and claim.id in waivers and may_be_waived(claim, library)
            else claim
            for claim in found
        ),
    )


def may_be_waived(claim: Proved, library: Library) -> bool:
    """Whether a waiver counts: never for what every plan promises, fairness, safety and 7.2b."""
    strict = {principle.id for principle in library.principles if principle.no_waiver}
    return (
        claim.kind not in UNWAIVABLE
        and claim.id not in strict
        and not {"7.2b", "9.4"} & {*claim.statements}
    )


def idle_edits(library: Library, everything: Space) -> tuple[tuple[Mutant, ...], int]:
    """Find the edits that change no plan. Examples tell most apart, the solver the rest."""
    board = Switchboard(everything)
    pool = [example.given for rule in library.rules for example in rule.examples]
    seen = kills(library, pool, board.mutants)
    idle = tuple(m for m in board.mutants if not seen[m] and not board.is_seen(m))
    return idle, len(board.mutants)


def check_rules(library: Library, everything: Space, idle: Iterable[Mutant]) -> Iterator[Proved]:
    """Each rule fires somewhere and is needed; each conclusion and advice is reached."""
    encoding, solve = everything.encoding, everything.sat.solve
    for name, x in encoding.fires.items():
        if not solve(x):
            yield _fault(f"{name}-never-fires", f"the rule `{name}` can never fire", (name,))
    for mutant in idle:
        if mutant.edit == "rule" and solve(encoding.fires[mutant.rule]):
            yield _fault(
                f"{mutant.rule}-is-redundant",
                f"without the rule `{mutant.rule}` every plan stays the same",
                (mutant.rule,),
            )
    for (name, value), x in encoding.holds.items():
        if not solve(x):
            slug = f"{name}-{value}".replace(".", "-").replace("_", "-")
            yield _fault(f"{slug}-is-dead", f"`{name}: {value}` is never concluded", ())
    for advice in library.advice:
        if advice.id not in encoding.stands:
            yield _fault(f"{advice.id}-has-no-rule", f"no rule gives `{advice.id}`", ())
        elif not solve(encoding.stands[advice.id]):
            givers = tuple(
                rule.id
                for rule in library.rule_base.rules
                if any(target(effect) == advice.id for effect in rule.then)
            )
            yield _fault(
                f"{advice.id}-never-stands",
                f"`{advice.id}` is replaced wherever it is given",
                givers,
            )


def _fault(name: Id, title: str, rules: tuple[Id, ...]) -> Proved:
    return Proved(id=name, kind="rules", title=title, holds=False, rules=rules)


def check_claims(library: Library, everything: Space, engine: Engine) -> Iterator[Proved]:
    """The principles, and what every plan promises, over single situations."""
    promised = {principle.id for principle in library.principles}
    for claim in claims(everything):
        kind: ClaimKind = "principle" if claim.id in promised else "promise"
        case = small(everything, claim.broken)
        empty = case is None and everything.sat.solve(claim.premise) is None
        yield Proved(
            id=claim.id,
            kind=kind,
            title=f"{claim.title} (says nothing: its premise is never met)"
            if empty
            else claim.title,
            statements=claim.statements,
            holds=case is None and not empty,
            counterexample=() if case is None else (case,),
            rules=() if case is None else _causes(claim.about, [case], library, engine),
        )


def check_pairs(library: Library, everything: Space, engine: Engine) -> Iterator[Proved]:
    """Fairness and steadiness, over pairs of situations."""
    for rule, fact in unfair_rules(library):
        title = f"the rule `{rule}` reads the protected fact `{fact}` and cites nothing of 4.1"
        yield Proved(
            id=f"{rule}-cites-4-1", kind="fairness", title=title, holds=False, rules=(rule,)
        )
    both = twin(everything)
    for claim in pair_claims(both):
        cases = small_pair(both, claim)
        yield Proved(
            id=claim.id,
            kind="steadiness" if claim.id.startswith("steady") else "fairness",
            title=claim.title,
            statements=claim.statements,
            holds=cases is None,
            counterexample=cases or (),
            rules=_causes(claim.about, cases, library, engine) if cases else (),
        )


def _causes(
    about: Iterable[str], cases: Iterable[Mapping[Name, Value]], library: Library, engine: Engine
) -> tuple[Id, ...]:
    """Return the rules that, in the engine, give what a broken claim is about in these cases."""
    wanted, found = set(about), set()
    for case in cases:
        inference = replay(case, library, engine)
        found |= {
            r for c in inference.conclusions if f"{c.fact}: {c.value}" in wanted for r in c.rules
        }
        found |= {rule for a in inference.advice if a.advice in wanted for rule in a.rules}
    return tuple(sorted(found))


def replay(facts: Mapping[Name, Value], library: Library, engine: Engine) -> Inference:
    """Run a situation in the engine. Raises DisagreementError if the encoding fires other rules."""
    inference = engine.infer(facts)
    bits = Bits(1)
    encoding = encode(library.rule_base, masks([facts], library), bits)
    fired = {firing.rule for firing in inference.firings}
    stands = {given.advice for given in inference.advice}
    if fired != {r for r, x in encoding.fires.items() if x} or stands != {
        a for a, x in encoding.stands.items() if x
    }:
        raise DisagreementError(f"the proof and the engine differ on {dict(facts)}")
    return inference
