"""What a change of the knowledge changes in plans: in which situations, and in which cases."""

from collections.abc import Iterator, Mapping

from advisor.model.base import Name, Value
from advisor.model.difference import CaseChange, Change, Difference
from advisor.model.library import Library
from advisor.model.plan import KnowledgeVersion
from advisor.proof.encoding import Encoding, encode
from advisor.proof.gates import Bits
from advisor.proof.mutants import plan_of
from advisor.proof.search import Space, small
from advisor.proof.situations import declare_all, masks
from advisor.proof.solver import Sat

Cases = Mapping[str, Mapping[Name, Value]]
"""The facts of each case of a corpus, by its name."""


def difference(old: Library, new: Library, cases: Cases | None = None) -> Difference:
    """Compare two versions of the knowledge by what they advise.

    Facts of a case that a version does not know are left out for that version.
    """
    rules = [{r.id: r for r in library.rule_base.rules} for library in (old, new)]
    words = [library.advice_by_id for library in (old, new)]
    return Difference(
        schema="diff/v1",
        old=KnowledgeVersion(version=old.version, digest=old.digest),
        new=KnowledgeVersion(version=new.version, digest=new.digest),
        rules_added=tuple(sorted(rules[1].keys() - rules[0].keys())),
        rules_removed=tuple(sorted(rules[0].keys() - rules[1].keys())),
        rules_edited=tuple(
            sorted(
                name
                for name in rules[0].keys() & rules[1].keys()
                if (rules[0][name].when, rules[0][name].then)
                != (rules[1][name].when, rules[1][name].then)
            )
        ),
        reworded=tuple(
            sorted(n for n in words[0].keys() & words[1].keys() if words[0][n] != words[1][n])
        ),
        changes=tuple(_changes(old, new)),
        cases=tuple(_case_changes(old, new, cases or {})),
    )


def _changes(old: Library, new: Library) -> Iterator[Change]:
    sat = Sat()
    stated = declare_all((old, new), sat)
    before, after = (encode(library.rule_base, stated, sat) for library in (old, new))
    space = Space(new, sat, after)
    mine, theirs = _pieces(before), _pieces(after)
    for what in sorted(mine.keys() | theirs.keys()):
        had, has = mine.get(what, -sat.true), theirs.get(what, -sat.true)
        if (facts := small(space, has, -had)) is not None:
            yield Change(what=what, change="given", facts=facts)
        if (facts := small(space, had, -has)) is not None:
            yield Change(what=what, change="withdrawn", facts=facts)


def _pieces(encoding: Encoding) -> dict[str, int]:
    """Return advice and conclusions of a plan; what they cite changes with them or alone."""
    return {name: x for name, x in plan_of(encoding).items() if " cites " not in name}


def _case_changes(old: Library, new: Library, cases: Cases) -> Iterator[CaseChange]:
    names = sorted(cases)
    pieces = []
    for library in (old, new):
        bits = Bits(len(names))
        known = [_known(cases[name], library) for name in names]
        encoding = encode(library.rule_base, masks(known, library), bits)
        pieces.append(_pieces(encoding))
    mine, theirs = pieces
    for number, name in enumerate(names):
        had = {what for what, x in mine.items() if x >> number & 1}
        has = {what for what, x in theirs.items() if x >> number & 1}
        if had != has:
            yield CaseChange(
                case=name, given=tuple(sorted(has - had)), withdrawn=tuple(sorted(had - has))
            )


def _known(facts: Mapping[Name, Value], library: Library) -> dict[Name, Value]:
    known = library.rule_base.facts
    return {name: value for name, value in facts.items() if value in known.get(name, ())}
