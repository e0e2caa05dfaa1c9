"""The formulas say what the engines do: on random partial situations, for all rules and advice."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.engines import ENGINES, Engine
from advisor.model.library import Library, complete
from advisor.proof.encoding import encode
from advisor.proof.gates import Bits
from advisor.proof.mutants import kills, mutants, plans_differ, twisted
from advisor.proof.search import small, smallest, space
from advisor.proof.situations import masks
from tests import oracle
from tests.engines.situations import situation

COUNT = 2000


FOUND: list[dict[str, str]] = [
    {"fault.any": "yes", "inquiry.comes_from_trouble": "yes", "inquiry.facts_checked": "yes"},
    {"contact.heard": "yes", "fault.any": "yes", "inquiry.facts_checked": "yes"},
    {"inquiry.facts_checked": "yes", "reach.tension": "yes"},
    {"inquiry.facts_checked": "yes", "practical.any": "yes", "reach.tension": "yes"},
    {"history.promise_open": "yes", "contact.heard": "yes", "inquiry.facts_checked": "yes"},
    {"merit.any": "yes", "history.reward_open": "yes"},
    {"person.party_member": "yes", "relation.shut_out": "yes", "contact.heard": "yes"},
]
"""Situations in which a claim was once broken. A new counterexample is added here."""


def test_the_simulation_agrees_with_engine_and_oracle(library: Library) -> None:
    situations = [*FOUND, *(situation(library, seed) for seed in range(COUNT))]
    encoding = encode(library.rule_base, masks(situations, library), Bits(len(situations)))
    compiled, plain = ENGINES["compiled"](library.rule_base), oracle.plain(library.rule_base)
    for number, facts in enumerate(situations):
        inference = compiled.infer(facts)
        fired = {firing.rule for firing in inference.firings}
        assert _at(encoding.fires, number) == fired, facts
        assert _at(encoding.stands, number) == {a.advice for a in inference.advice}, facts
        held = {(c.fact, c.value) for c in inference.conclusions}
        assert {key for key, x in encoding.holds.items() if x >> number & 1} == held
        told = oracle.evaluate(plain, facts)
        assert {f["rule"] for f in told["firings"]} == fired, facts


def _at(formulas: Mapping[str, int], number: int) -> set[str]:
    return {name for name, x in formulas.items() if x >> number & 1}


def test_the_solver_agrees_with_the_engine(library: Library) -> None:
    everything = space(library)
    compiled = ENGINES["compiled"](library.rule_base)
    stated = everything.encoding.stated
    for facts in (*FOUND, *(situation(library, seed) for seed in range(0, COUNT, 5))):
        whole = complete(facts, library.summaries)
        chosen = [x if whole.get(key[0]) == key[1] else -x for key, x in stated.items()]
        model = everything.sat.solve(*chosen)
        assert model is not None, facts
        inference = compiled.infer(facts)
        fires = {name for name, x in everything.encoding.fires.items() if model(x)}
        assert fires == {firing.rule for firing in inference.firings}, facts


def test_what_contradicts_itself_is_no_situation(library: Library) -> None:
    everything = space(library)
    stated, solve = everything.encoding.stated, everything.sat.solve
    assert solve(stated["practical.any", "no"], stated["practical.pay", "yes"]) is None
    assert solve(stated["practical.pay", "yes"], -stated["practical.any", "yes"]) is None
    for constraint in library.constraints:
        assert solve(*(stated[item] for item in constraint.never.items())) is None


def test_small_situations_cannot_do_without_any_of_their_facts(library: Library) -> None:
    everything = space(library)
    compiled = ENGINES["compiled"](library.rule_base)
    for name, x in list(everything.encoding.fires.items())[::7]:
        facts = small(everything, x)
        assert facts is not None
        assert _fires(name, facts, compiled)
        for left_out in facts:
            less = {n: v for n, v in facts.items() if n != left_out}
            assert not _fires(name, less, compiled), (name, facts, left_out)
        least = smallest(everything, (x,))
        assert least is not None
        assert len(least) <= len(facts)


def _fires(rule: str, facts: Mapping[str, str], engine: Engine) -> bool:
    return rule in {firing.rule for firing in engine.infer(facts).firings}


def test_an_edit_worked_out_from_a_part_of_the_rules_is_that_of_all(library: Library) -> None:
    pool = [example.given for rule in library.rules for example in rule.examples]
    base, bits = library.rule_base, Bits(len(pool))
    everything = mutants(base)[::5]
    seen = kills(library, pool, everything)
    original = encode(base, masks(pool, library), bits)
    for mutant in everything:
        whole = encode(base, masks(pool, library), bits, twisted(mutant, bits))
        assert seen[mutant] == plans_differ(bits, original, whole), mutant
