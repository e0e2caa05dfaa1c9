"""The whole race: which rules, which cases, how often."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from advisor.model.library import Library, RuleBase, complete
from benchmarks.agree import Agreement, Facts, compare, native
from benchmarks.fresh import Fresh, empty, start
from benchmarks.made_up import made_up, made_up_cases
from benchmarks.peers import CONTESTANTS, Contestant, Runner, contestant
from benchmarks.peers.stock_experta import write_with_saliences
from benchmarks.race import Race, race_at_once, race_one_by_one
from tests.engines.situations import situation

SEED = 7
SIZES = (50, 250, 1000)
ROUNDS = 11
CASES = 40
"""How many cases of a made-up base; of the shipped rules, the whole corpus."""
SITUATIONS = 500
MANY = 1000
STARTS = 7
FAST = ("compiled", "CLIPS", "zen, expressions", "zen, tables")
"""Those that also race over `MANY` cases at once."""
CONTROL = "experta, stock, strata as saliences"

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Base:
    """What is known of one rule base of the race."""

    title: str
    rules: int
    facts: int
    stated: float
    firings: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that one run of the race found."""

    present: tuple[Contestant, ...]
    missing: tuple[Contestant, ...]
    bases: tuple[Base, ...]
    agreements: Mapping[str, tuple[Agreement, ...]]
    races: Mapping[str, Race]
    growth: Race
    at_once: Race
    fresh: tuple[Fresh, ...]
    empty: float


def run_race(library: Library, corpus: Sequence[Facts], say: Say) -> Outcome:
    """Compare, race, start fresh processes; say what is being done."""
    present = tuple(one for one in CONTESTANTS if one.installed)
    missing = tuple(one for one in CONTESTANTS if not one.installed)
    for one in missing:
        say(f"left out: {one.name}, because {one.package} is not installed")
    shipped = library.rule_base
    random = [situation(library, seed) for seed in range(max(SITUATIONS, MANY))]
    courses: list[tuple[str, RuleBase, Sequence[Facts], Sequence[Facts]]] = [
        ("shipped rules", shipped, corpus, random[:SITUATIONS])
    ]
    for size in SIZES:
        base = made_up(shipped, size, SEED)
        courses.append((f"{size} rules", base, made_up_cases(base, CASES, SEED), ()))
    bases: list[Base] = []
    races: dict[str, Race] = {}
    agreements: dict[str, tuple[Agreement, ...]] = {}
    for title, base, cases, more in courses:
        say(f"{title}: comparison")
        runners = {one.name: one.runner(one.write(base)) for one in present}
        agreements[title] = _compare(present, runners, [*cases, *more], base)
        if base is shipped:
            control = _control(runners, [*cases, *more], base)
            agreements[title] = (*agreements[title], control)
        bases.append(_describe(title, base, runners, cases))
        say(f"{title}: {ROUNDS} rounds over {len(cases)} cases")
        own = _native(present, runners, cases, base)
        races[title] = race_one_by_one(title, runners, own, ROUNDS)
    say("growth")
    growth = _growth([(title, base, cases) for title, base, cases, _ in courses[1:]])
    say(f"{MANY} cases at once")
    quick = tuple(one for one in present if one.name in FAST)
    runners = {one.name: one.runner(one.write(shipped)) for one in quick}
    own = _native(quick, runners, random[:MANY], shipped)
    at_once = race_at_once("shipped rules", runners, own, ROUNDS)
    say("fresh processes")
    fresh = tuple(
        start(one, shipped, _given(one, random[:MANY], shipped), STARTS) for one in present
    )
    return Outcome(
        present, missing, tuple(bases), agreements, races, growth, at_once, fresh, empty(STARTS)
    )


def _growth(courses: Sequence[tuple[str, RuleBase, Sequence[Facts]]]) -> Race:
    """Let the compiled engine race against itself on bases of several sizes, in the same rounds."""
    ours = contestant("compiled")
    runners = {title: ours.runner(ours.write(base)) for title, base, _ in courses}
    cases = {title: [dict(facts) for facts in own] for title, _, own in courses}
    return race_one_by_one("compiled", runners, cases, ROUNDS)


def _compare(
    present: Sequence[Contestant],
    runners: Mapping[str, Runner],
    cases: Sequence[Facts],
    base: RuleBase,
) -> tuple[Agreement, ...]:
    reference = runners["compiled"]
    return tuple(
        compare(one, runners[one.name], reference, cases, base)
        for one in present
        if one.name != "compiled"
    )


def _control(runners: Mapping[str, Runner], cases: Sequence[Facts], base: RuleBase) -> Agreement:
    """Compare what the comparison must be able to find wrong."""
    stock = contestant("experta, stock")
    runner = stock.runner(write_with_saliences(base))
    found = compare(stock, runner, runners["compiled"], cases, base)
    return Agreement(CONTROL, found.compared, found.differences)


def _describe(
    title: str, base: RuleBase, runners: Mapping[str, Runner], cases: Sequence[Facts]
) -> Base:
    firings = [len(runners["compiled"].infer(dict(facts)).firings) for facts in cases]
    return Base(
        title=title,
        rules=len(base.rules),
        facts=len(base.facts),
        stated=sum(map(len, cases)) / len(cases),
        firings=sum(firings) / len(cases),
    )


def _native(
    present: Sequence[Contestant],
    runners: Mapping[str, Runner],
    cases: Sequence[Facts],
    base: RuleBase,
) -> dict[str, list[object]]:
    return {
        one.name: [native(one, runners[one.name], facts, base) for facts in cases]
        for one in present
    }


def _given(one: Contestant, cases: Sequence[Facts], base: RuleBase) -> list[Facts]:
    return [complete(facts, base.summaries) for facts in cases] if one.completed else list(cases)
