"""What a change of the knowledge does, said by what is advised and not by what was typed."""

from __future__ import annotations

from advisor.model.conditions import Condition
from advisor.model.library import Library
from advisor.model.rules import When
from advisor.proof.difference import difference
from advisor.proof.golden import contrasts
from tests.cases_data import all_cases
from tests.proof.planted import rebuilt


def test_the_same_knowledge_makes_no_difference(library: Library) -> None:
    found = difference(library, library, {"one": {"practical.pay": "yes"}})
    assert (found.changes, found.cases, found.rules_edited) == ((), (), ())


def test_another_order_of_conditions_is_no_difference_in_plans(library: Library) -> None:
    turned = [
        rule.model_copy(
            update={"when": When(all=rule.when.all[::-1], unless=rule.when.unless[::-1])}
        )
        for rule in library.rules
    ]
    assert difference(library, rebuilt(library, turned)).changes == ()


def test_a_changed_rule_is_told_by_small_situations_and_by_cases(library: Library) -> None:
    rule = library.rules_by_id["older-comrade-silent"]
    wider = When(
        all=(
            Condition(fact="person.age", values=("older", "middle")),
            Condition(fact="sign.silent", values=("yes",)),
        ),
        unless=rule.when.unless,
    )
    changed = rule.model_copy(update={"when": wider})
    new = rebuilt(library, [changed if r.id == rule.id else r for r in library.rules])
    silent = {"person.age": "middle", "sign.silent": "yes"}
    found = difference(library, new, {"silent": silent, "other": {"practical.pay": "yes"}})
    assert found.rules_edited == ("older-comrade-silent",)
    assert [(c.what, c.change, c.facts) for c in found.changes] == [
        ("sit-with-the-older-comrade", "given", silent)
    ]
    assert [(c.case, c.given, c.withdrawn) for c in found.cases] == [
        ("silent", ("sit-with-the-older-comrade",), ())
    ]


def test_a_rule_that_goes_withdraws_its_advice(library: Library) -> None:
    new = rebuilt(library, [r for r in library.rules if r.id != "warm-word-in-tears"])
    found = difference(library, new, {c.name: c.facts for c in all_cases()})
    assert found.rules_removed == ("warm-word-in-tears",)
    withdrawn = [c for c in found.changes if c.change == "withdrawn"]
    assert [(c.what, c.facts) for c in withdrawn] == [("say-a-warm-word", {"sign.tearful": "yes"})]
    assert found.cases


def test_a_contrast_differs_in_one_fact_which_decides(library: Library) -> None:
    for advice in ("sit-with-the-older-comrade", "name-the-breach", "explain-why-not-now"):
        pairs = list(contrasts(library, advice))
        assert pairs
        for pair in pairs:
            assert advice in pair.withdrawn
            assert pair.with_it[pair.fact] == pair.value != pair.other
