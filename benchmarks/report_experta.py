"""The section on our experta engine."""

from benchmarks.experta_cost import MANY, WARM, Cost
from benchmarks.report import number, table

P50_GOAL = 15_000
GROWTH_GOAL = 1.0
"""MB below which memory is said not to grow: the allocator's own moves."""


def experta_section(cost: Cost, cases: int, rules: int) -> str:
    """Write it."""
    return "\n\n".join(
        [
            "## Our experta engine on the shipped rules",
            f"{rules} rules, {cases} cases of the corpus, each {cost.samples // cases} times,"
            " warm, with the whole trace.",
            _goals(cost),
            "Where the time of a case goes (exclusive; timing itself adds a little):",
            _phases(cost),
        ]
    )


def _goals(cost: Cost) -> str:
    grown = cost.growth.after - cost.growth.before
    pair = cost.pair
    slower = pair.together / pair.alone
    rows = [
        (
            "a case, p50 (p95)",
            "at most 15 ms",
            f"{number(cost.p50 / 1e3)} ms ({number(cost.p95 / 1e3)} ms)",
            _verdict(cost.p50 <= P50_GOAL),
        ),
        (
            f"memory after {MANY:,} more cases, {WARM} before",
            "no growth",
            f"{cost.growth.before:.1f} to {cost.growth.after:.1f} MB",
            _verdict(grown <= GROWTH_GOAL),
        ),
        (
            "memory of a process, one engine and two",
            "at most twice",
            f"{pair.one:.1f} and {pair.both:.1f} MB",
            _verdict(pair.both <= 2 * pair.one),
        ),
        (
            "time of a case, two engines in turns against one alone",
            "at most twice",
            f"{number(slower)} times",
            _verdict(slower <= 2),
        ),
    ]
    return table(("", "goal", "measured", ""), rows)


def _phases(cost: Cost) -> str:
    total = sum(cost.phases.values())
    rows = [(name, number(us), f"{us / total:.0%}") for name, us in cost.phases.items()]
    return table(("phase", "us a case", "share"), [*rows, ("all", number(total), "100%")])


def _verdict(holds: bool) -> str:
    return "holds" if holds else "missed"
