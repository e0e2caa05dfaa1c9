"""The floors: what one case stands on is measured part by part."""

from __future__ import annotations

from advisor.model.library import Library
from benchmarks import starts


def test_each_part_of_a_case_takes_less_than_the_whole(library: Library) -> None:
    facts = {"practical.pay": "yes", "solution.possible_now": "no"}
    lines = starts.case_table(library.rule_base, [facts] * 20).splitlines()[2:]
    times = [float(line.split("|")[2].split()[0].replace(",", "")) for line in lines]
    assert len(times) == 4
    assert times[0] < times[-1]
    assert times[1] < times[-1]
