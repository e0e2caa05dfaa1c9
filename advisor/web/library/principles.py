"""The principles: what holds in every situation, and how far it is proved here."""

from typing import Any

from advisor.model.base import Id
from advisor.model.proof import ProofReport, Proved
from advisor.web.library.links import Group, Link, to, to_statements
from advisor.web.library.reading import clauses, pick, situation
from advisor.web.library.shelf import Shelf

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def index(shelf: Shelf) -> dict[str, Any]:
    """List the principles by part of the source, and say how far they are proved."""
    proof = shelf.study.proof()
    claims = _claims(proof)
    say = shelf.teller.wording.say
    groups = []
    for part in sorted({one.statements[0][0] for one in shelf.library.principles}):
        items = tuple(
            Link(
                one.title,
                to("principles", one.id),
                say("web.lib_broken_short")
                if one.id in claims and not claims[one.id].holds
                else "",
            )
            for one in shelf.library.principles
            if one.statements[0][0] == part
        )
        groups.append(Group(say(f"web.lib_part_{part}"), items, f"part-{part}"))
    return {"part": "principles", "groups": groups, "note": _overall(proof, shelf)}


def page(name: Id, shelf: Shelf) -> dict[str, Any]:
    """Show a principle: in words, as it is proved, and whether it is."""
    library, teller = shelf.library, shelf.teller
    one = next(one for one in library.principles if one.id == name)
    proof = shelf.study.proof()
    claim = _claims(proof).get(name)
    return {
        "one": one,
        "proof": _said(proof, claim, shelf),
        "broken": bool(claim and not claim.holds),
        "waived": claim.waived if claim else None,
        "cases": [situation(case, teller) for case in claim.counterexample] if claim else [],
        "causes": [Link(library.rules_by_id[rule].title, to("rules", rule)) for rule in claim.rules]
        if claim
        else [],
        "when": list(clauses(one.when, teller)),
        "then": list(clauses(one.then, teller)),
        "never": list(clauses(one.never, teller)),
        "each": list(pick(one.order.each, teller)) if one.order else [],
        "needs": list(pick(one.order.needs, teller)) if one.order else [],
        "statements": to_statements(one.statements, teller),
    }


def in_words(number: int) -> str:
    """Return a number, a great one as a power of ten."""
    if number < 1_000_000:
        return f"{number:,}".replace(",", " ")
    power = len(str(number)) - 1
    tenths = round(number / 10 ** (power - 1))
    if tenths == 100:
        power, tenths = power + 1, 10
    return f"{tenths // 10}.{tenths % 10} \N{MULTIPLICATION SIGN} 10{str(power).translate(_RAISED)}"


def _claims(proof: ProofReport | str) -> dict[Id, Proved]:
    return {one.id: one for one in proof.claims} if isinstance(proof, ProofReport) else {}


def _said(proof: ProofReport | str, claim: Proved | None, shelf: Shelf) -> str:
    say = shelf.teller.wording.say
    if not isinstance(proof, ProofReport):
        return say(f"web.lib_proof_{proof}")
    if claim is None:
        return say("web.lib_proof_none")
    key = "holds" if claim.holds else "waived" if claim.waived else "broken"
    return say(f"web.lib_proof_{key}", count=in_words(proof.situations), digest=_short(shelf))


def _overall(proof: ProofReport | str, shelf: Shelf) -> str:
    say = shelf.teller.wording.say
    if not isinstance(proof, ProofReport):
        return say(f"web.lib_proof_{proof}")
    mine = {one.id for one in shelf.library.principles}
    held = sum(one.holds for one in proof.claims if one.id in mine)
    return say(
        "web.lib_proof_all",
        held=held,
        all=len(mine),
        count=in_words(proof.situations),
        digest=_short(shelf),
    )


def _short(shelf: Shelf) -> str:
    return shelf.library.digest.removeprefix("sha256:")[:12]
