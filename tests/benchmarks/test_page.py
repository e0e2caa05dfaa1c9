"""The page is written from what was found: goals met and missed, peers left out, differences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from advisor.engines import ENGINES
from advisor.model.library import Library
from benchmarks import course, memory
from benchmarks.agree import Agreement, Difference
from benchmarks.course import Base, Outcome
from benchmarks.experta_cost import Cost, Growth, Pair, grow, two
from benchmarks.experta_phases import PHASES, REST, by_phase
from benchmarks.fresh import Fresh, start
from benchmarks.goals import goals
from benchmarks.machine import machine
from benchmarks.peers import CONTESTANTS, contestant
from benchmarks.race import Race, race_at_once, race_one_by_one, spread
from benchmarks.report import number, table, whole
from benchmarks.report_experta import experta_section
from benchmarks.report_race import race_sections

OURS = contestant("compiled")


def outcome(compiled: float, zen: float) -> Outcome:
    laps = {"compiled": (compiled,) * 3, "CLIPS": (100.0,) * 3, "zen, tables": (zen,) * 3}
    titles = ("shipped rules", "50 rules", "1000 rules")
    races = {title: Race(title, 5, laps) for title in titles}
    wrong = Difference({"sign.silent": "yes"}, ("nature=mixed",), ())
    return Outcome(
        present=CONTESTANTS[:-1],
        missing=CONTESTANTS[-1:],
        bases=tuple(Base(title, 50, 20, 5.0, 9.0) for title in titles),
        agreements={"shipped rules": (Agreement("CLIPS", 10, (wrong,)),)},
        races=races,
        growth=Race("compiled", 5, {"50 rules": (10.0, 20.0), "1000 rules": (40.0, 80.0)}),
        at_once=Race("shipped rules", 1000, laps),
        fresh=(Fresh("compiled", (200.0, 210.0), 40.0),),
        empty=11.0,
    )


def verdicts(found: Outcome) -> list[str]:
    return [goal.verdict for goal in goals(found.races, found.growth, found.at_once)]


def test_goals_hold_or_are_missed() -> None:
    assert verdicts(outcome(compiled=10, zen=100)) == ["holds"] * 8
    missed = verdicts(outcome(compiled=100, zen=100))
    assert missed == [*["missed"] * 6, "holds", "missed"]


def test_a_goal_without_its_peer_is_not_measured() -> None:
    found = outcome(compiled=10, zen=100)
    alone = Race("shipped rules", 5, {"compiled": (10.0,)})
    races = dict.fromkeys(found.races, alone)
    assert "not measured" in verdicts(replace(found, races=races, at_once=alone))


def test_the_page_says_what_was_found() -> None:
    page = whole(race_sections(outcome(compiled=100, zen=100)), load=1.5)
    assert (
        "| compiled / CLIPS, shipped rules | at most 0.25 | 1.00 (1.00 to 1.00) | missed |" in page
    )
    assert f"{CONTESTANTS[-1].name}: left out, experta is not installed" in page
    assert "differs for example on `{sign.silent: yes}`: it lacks nature=mixed" in page
    assert "when the run began: 1.50" in page
    assert "| compiled | 10,000 (10,000 to 10,000) | 1 |" in page  # cases a second


def test_a_table_is_markdown() -> None:
    assert table(("a", "b"), [("x", "1")]) == "| a | b |\n|---|---:|\n| x | 1 |"
    found = [number(value) for value in (0.0123, 0.123, 12.34, 1234.5)]
    assert found == ["0.012", "0.12", "12.3", "1,234"]


def test_a_peer_that_is_not_installed_is_named_and_left_out(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent = replace(contestant("zen, tables"), needs="no_such_module")
    monkeypatch.setattr(course, "CONTESTANTS", (OURS, absent))
    sizes = {"SIZES": (20, 30), "ROUNDS": 1, "CASES": 2, "SITUATIONS": 2, "MANY": 3, "STARTS": 1}
    for name, value in sizes.items():
        monkeypatch.setattr(course, name, value)
    said: list[str] = []
    found = course.run_race(library, [{"sign.silent": "yes"}], said.append)
    assert "left out: zen, tables, because zen-engine is not installed" in said
    assert list(found.races) == ["shipped rules", "20 rules", "30 rules"]
    page = whole(race_sections(found), load=0.0)
    assert "zen, tables: left out, zen-engine is not installed" in page
    assert page.count("| not measured |") == 7


def test_every_engine_runs_in_every_round(library: Library) -> None:
    runner = OURS.runner(OURS.write(library.rule_base))
    runners = {"one": runner, "two": runner}
    cases: dict[str, list[object]] = {"one": [{}], "two": [{}]}
    for race in (
        race_one_by_one("small", runners, cases, rounds=2),
        race_at_once("small", runners, cases, rounds=2),
    ):
        assert {name: len(laps) for name, laps in race.laps.items()} == {"one": 2, "two": 2}
    assert spread([4.0, 1.0, 3.0, 2.0, 5.0]) == spread([1.0, 2.0, 3.0, 4.0, 5.0])


def test_a_fresh_process_answers(library: Library) -> None:
    found = start(OURS, library.rule_base, [{"sign.silent": "yes"}, {}], times=1)
    assert len(found.first) == 1
    assert found.first[0] > 1
    assert found.peak > 5


def test_phases_add_up(library: Library) -> None:
    engine = ENGINES["experta"](library.rule_base)
    found = by_phase(engine, [{"sign.silent": "yes", "practical.pay": "yes"}] * 3)
    assert list(found) == [*(name for name, _, _ in PHASES), REST]
    assert sum(value > 0 for value in found.values()) >= 6


def test_what_experta_costs_is_a_section(library: Library) -> None:
    cases = [{"sign.silent": "yes"}] * 4
    growth, pair = grow(library.rule_base, cases, warm=2), two(library.rule_base, cases)
    assert growth.before > 5
    assert pair.both >= pair.one > 5
    cost = Cost({"a": 1.0, "b": 3.0}, 6000, 9000, 8, Growth(40, 50), Pair(40, 42, 5000, 6000))
    section = experta_section(cost, cases=4, rules=220)
    assert "| a case, p50 (p95) | at most 15 ms | 6.00 ms (9.00 ms) | holds |" in section
    assert "| 40.0 to 50.0 MB | missed |" in section
    assert "| b | 3.00 | 75% |" in section


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert dict(machine(["no-such-package"]).packages) == {"no-such-package": "not installed"}
    assert not replace(OURS, needs="no_such_module").installed
    monkeypatch.setattr(memory, "STATUS", Path("/no/such/place"))
    assert memory.peak() > 5
