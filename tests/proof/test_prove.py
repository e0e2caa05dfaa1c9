"""The principles hold for the shipped knowledge, and each of them earns its place."""

from __future__ import annotations

import pytest

from advisor.model.library import Library
from advisor.model.principles import Waiver
from advisor.model.proof import ProofReport
from advisor.proof.prove import prove
from advisor.proof.search import space
from advisor.proof.strength import witnesses
from tests.proof.planted import rebuilt


@pytest.fixture(scope="module")
def report(library: Library) -> ProofReport:
    return prove(library)


def test_everything_that_is_claimed_holds(report: ProofReport) -> None:
    assert [claim.id for claim in report.claims if not claim.holds] == []


def test_at_least_forty_principles_each_with_its_statements(library: Library) -> None:
    assert len(library.principles) >= 40
    cited = {s for principle in library.principles for s in principle.statements}
    assert {"7.2b", "7.2c", "7.2d", "4.3", "4.3b", "7.1a", "7.1b", "7.1c", "7.1d", "6.1"} <= cited
    assert {"1.1b", "1.3c", "4.4a"} <= cited


def test_every_principle_is_broken_by_an_edit_that_no_other_sees(library: Library) -> None:
    assert [name for name, mutant in witnesses(space(library)).items() if mutant is None] == []


def test_every_edit_of_the_rules_changes_a_plan_or_is_reported(report: ProofReport) -> None:
    assert report.edits > 1000
    assert len(report.idle) < 25


def test_a_broken_principle_shows_a_small_situation_and_its_rules(library: Library) -> None:
    rule = library.rules_by_id["criticise-the-breach"]
    when = rule.when.model_copy(
        update={"all": tuple(c for c in rule.when.all if c.fact != "inquiry.facts_checked")}
    )
    changed = rule.model_copy(update={"when": when})
    broken = rebuilt(library, [changed if r.id == rule.id else r for r in library.rules])
    failed = prove(broken).failed
    assert failed
    for claim in failed:
        assert "criticise-the-breach" in claim.rules
        assert all(len(facts) <= 5 for facts in claim.counterexample)


def test_a_waiver_excuses_what_may_be_waived_and_nothing_else(library: Library) -> None:
    waived = Waiver(id="one-first", because="We try it.", since="2026-11-22")
    less = rebuilt(
        library, [r for r in library.rules if r.id != "first-keep-in-touch"], waivers=(waived,)
    )
    assert "one-first" in {claim.id for claim in prove(less).failed}
    spare = library.rules_by_id["eat-where-the-shift-eats"]
    twin = spare.model_copy(update={"id": "eat-there-too"})
    waiver = Waiver(
        id="eat-there-too-is-redundant", because="Kept for a trial.", since="2026-11-22"
    )
    other = waiver.model_copy(update={"id": "eat-where-the-shift-eats-is-redundant"})
    more = rebuilt(
        library,
        [*library.rules, twin],
        topics={**library.topics, twin.id: "heart"},
        waivers=(waiver, other),
    )
    report = prove(more)
    assert report.failed == ()
    assert {c.id for c in report.claims if c.waived} == {waiver.id, other.id}
