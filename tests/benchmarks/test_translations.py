"""Each peer that is installed gives our conclusions; small, because the command compares more."""

from __future__ import annotations

import pytest

from advisor.engines import ENGINES
from advisor.model.inference import Inference
from advisor.model.library import Library, RuleBase
from benchmarks.agree import Facts, compare
from benchmarks.made_up import made_up, made_up_cases
from benchmarks.peers import CONTESTANTS, Contestant, contestant
from benchmarks.plain import plain
from tests.cases_data import all_cases

PEERS = [one for one in CONTESTANTS if one.name != "compiled"]


@pytest.fixture(params=PEERS, ids=lambda one: one.name)
def peer(request: pytest.FixtureRequest) -> Contestant:
    one: Contestant = request.param
    if not one.installed:
        pytest.skip(f"{one.package} is not installed")
    return one


def differences(one: Contestant, base: RuleBase, cases: list[Facts]) -> tuple[object, ...]:
    ours = contestant("compiled")
    reference = ours.runner(ours.write(base))
    return compare(one, one.runner(one.write(base)), reference, cases, base).differences


def test_the_shipped_rules(peer: Contestant, library: Library) -> None:
    cases: list[Facts] = [case.facts for case in all_cases()[::30]]
    assert len(cases) == 5
    assert differences(peer, library.rule_base, cases) == ()


def test_made_up_rules(peer: Contestant, library: Library) -> None:
    base = made_up(library.rule_base, 50, seed=1)
    assert differences(peer, base, [{}, *made_up_cases(base, 9, seed=1)]) == ()


def test_a_wrong_translation_is_found(peer: Contestant, library: Library) -> None:
    """Negative control: rules that lack one of ours must show."""
    base = library.rule_base
    facts = all_cases()[0].facts
    fired = ENGINES["compiled"](base).infer(facts).firings
    lost = next(firing for firing in reversed(fired) if firing.added).rule
    fewer = base.model_copy(update={"rules": tuple(r for r in base.rules if r.id != lost)})
    ours = contestant("compiled")
    reference = ours.runner(ours.write(base))
    found = compare(peer, peer.runner(peer.write(fewer)), reference, [facts], base).differences
    assert [bool(one.lacking) for one in found] == [True]


def test_a_case_leaves_nothing_behind(peer: Contestant, library: Library) -> None:
    cases: list[Facts] = [case.facts for case in all_cases()[:3]]
    again = [*cases, *reversed(cases)]
    assert differences(peer, library.rule_base, again) == ()


def test_plain_rules_say_what_ours_add(library: Library) -> None:
    base = library.rule_base
    taken = plain(base)
    found: Inference = ENGINES["compiled"](base).infer(all_cases()[0].facts)
    fired = {firing.rule for firing in found.firings}
    added = {what for rule in taken.rules if rule.id in fired for what in rule.adds}
    ours = contestant("compiled")
    assert ours.runner(ours.write(base)).added(found) == added
    assert [rule.id for rule in taken.rules] == [rule.id for rule in base.rules]
