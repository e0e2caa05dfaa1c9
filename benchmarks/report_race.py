"""The sections on the race."""

from collections.abc import Iterator

from benchmarks.agree import Agreement
from benchmarks.course import CONTROL, MANY, SEED, SITUATIONS, Outcome
from benchmarks.goals import OURS, goals
from benchmarks.race import Race, spread
from benchmarks.report import between, number, table

_FAIR = """\
Each engine gets the rules in its own language, translated from the same base, and reads them once.
Timed is what a user has to do for each case: facts in, inference, what follows out as Python data.
Cases are put into the engine's own form (names, symbols, requests) before the clock starts. The
peers are spared what only ours does: summaries are worked out for them beforehand, they replace no
advice, cite no statement, name no assumption and keep no trace. All engines take turns in every
round, over the same cases, and ratios are worked out within a round; the garbage collector is on,
but what all hold before the first round is not searched. Against zen the faster of its two forms
without a trace counts."""

_MADE_UP = """\
A made-up rule is a shipped one that asks other facts and gives advice of its own; the vocabulary
grows with the rules, the facts of a case do not, and rules that ask for no stated fact (defaults)
are not multiplied (`benchmarks/made_up.py`, seed {seed})."""

_NOT_SAID = """\
What the languages cannot say, and how it is translated: neither CLIPS nor experta nor zen has
strata, and in all three a rule that asks for the *absence* of a conclusion could fire before the
conclusion is there. So a stratum is a salience in CLIPS, a phase (a fact that every rule of the
stratum asks for) in experta, and a node of its own in zen. zen has no working memory: each node
hands on a list of what was added so far. The state `unknown` is a default value in CLIPS and
experta, a missing key in zen."""


def race_sections(found: Outcome) -> list[str]:
    """Write them all."""
    return [
        _goals(found),
        _per_case(found),
        _at_once(found),
        _fresh(found),
        _agreement(found),
        "\n\n".join(["## How it is measured", _FAIR, _MADE_UP.format(seed=SEED), _how(found)]),
    ]


def _goals(found: Outcome) -> str:
    rows = [
        (
            goal.words,
            f"{'at most' if goal.at_most else 'at least'} {goal.bound:g}",
            between(goal.measured) if goal.measured else "",
            goal.verdict,
        )
        for goal in goals(found.races, found.growth, found.at_once)
    ]
    head = "## The goals of the race"
    return f"{head}\n\n{table(('ratio', 'goal', 'measured', ''), rows)}"


def _per_case(found: Outcome) -> str:
    about = table(
        ("rule base", "rules", "facts", "stated in a case", "firings of a case"),
        [
            (b.title, f"{b.rules:,}", str(b.facts), f"{b.stated:.1f}", f"{b.firings:.1f}")
            for b in found.bases
        ],
    )
    parts = ["## One case", about]
    for race in found.races.values():
        parts += [f"{race.title}, {race.cases} cases, {_rounds(race)} rounds:", _laps(race)]
    return "\n\n".join(parts)


def _laps(race: Race) -> str:
    rows = [
        (name, between(race.time(name)), between(race.ratio(OURS, name)) if name != OURS else "1")
        for name in race.laps
    ]
    return table(("engine", "us a case", "compiled with trace / it"), rows)


def _at_once(found: Outcome) -> str:
    race = found.at_once
    rows = [
        (
            name,
            between(spread([1e6 / us for us in laps])),
            between(race.ratio(name, OURS)) if name != OURS else "1",
        )
        for name, laps in race.laps.items()
    ]
    words = f"{MANY:,} random situations of the shipped rules in, what follows out, {_rounds(race)}"
    return (
        f"## Many cases\n\n{words} rounds. zen decides them by one call, on every core; the others"
        " decide one after the other, on one core.\n\n"
        + table(("engine", "cases a second", "compiled / it"), rows)
    )


def _fresh(found: Outcome) -> str:
    rows = [(one.name, between(spread(one.first)), f"{one.peak:.1f}") for one in found.fresh]
    return (
        "## A fresh process\n\nUntil the first conclusions are printed, with the rules read from a"
        f" file in the engine's own form (a process that does nothing: {number(found.empty)} ms)."
        f" Memory is the peak after {MANY:,} cases.\n\n"
        + table(("engine", "ms to the first conclusions", "MB at most"), rows)
    )


def _agreement(found: Outcome) -> str:
    rows = [
        (agreement.name, title, str(agreement.compared), str(len(agreement.differences)))
        for title, agreements in found.agreements.items()
        for agreement in agreements
    ]
    head = ("engine", "rule base", "cases", "decided otherwise than by compiled")
    parts = [
        "## Do they agree?",
        "Compared is the set of everything that the rules add. On the shipped rules, the cases are"
        f" the corpus (`tests/cases`, `tests/cases_aside`) and {SITUATIONS} random situations. The"
        f" last line of the shipped rules (`{CONTROL}`) is a control that takes part in no race:"
        " stock experta, translated as one would at first. Its strategy can fire a rule that a"
        " conclusion has cancelled; how often differs from process to process, and may be never.",
        table(head, rows),
        *_examples(found),
        _NOT_SAID,
    ]
    return "\n\n".join(parts)


def _examples(found: Outcome) -> Iterator[str]:
    for title, agreements in found.agreements.items():
        for agreement in agreements:
            if agreement.differences:
                yield _example(title, agreement)


def _example(title: str, agreement: Agreement) -> str:
    first = agreement.differences[0]
    facts = ", ".join(f"{name}: {value}" for name, value in sorted(first.facts.items()))
    lacking = ", ".join(first.lacking) or "nothing"
    beyond = ", ".join(first.beyond) or "nothing"
    return (
        f"{agreement.name}, {title}, differs for example on `{{{facts}}}`: it lacks {lacking}, and"
        f" adds {beyond}."
    )


def _how(found: Outcome) -> str:
    lines = [f"- {one.name} ({one.package}): {one.how}." for one in found.present]
    lines += [f"- {one.name}: left out, {one.package} is not installed." for one in found.missing]
    return "\n".join(lines)


def _rounds(race: Race) -> int:
    return len(race.laps[OURS])
