"""`advisor why`, `why-not`, `what-if` and `needs`: a case in, an explanation out."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from advisor.cli import cases, knowledge
from advisor.cli.exits import leave, report
from advisor.cli.paint import paint
from advisor.cli.urgent import print_cards
from advisor.consult import Advisor, prepare
from advisor.diagnostics import did_you_mean, quoted
from advisor.explain import tools as explaining
from advisor.explain.assumed import assumed
from advisor.explain.needs import needs
from advisor.explain.targets import NoExplanationError, find_target
from advisor.explain.why import why
from advisor.explain.why_not import why_not
from advisor.model.base import Frozen
from advisor.model.plan import Plan
from advisor.safety.check import check
from advisor.telling import what_if as telling_what_if
from advisor.telling import why as telling_why
from advisor.telling import why_not as telling_why_not
from advisor.telling.data import as_text
from advisor.telling.explained import with_aim, with_facts
from advisor.telling.lines import Line, Section
from advisor.telling.problems import Exit, Problem
from advisor.telling.teller import Teller, teller_of

Answered = tuple[Frozen, tuple[Section, ...]]
"""An explanation as data, and as it is read."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line; `settings` state facts of the case."""

    text: str | None
    file: Path | None
    settings: tuple[str, ...]
    as_json: bool
    knowledge: Path | None


@dataclass(frozen=True, slots=True)
class Case:
    """The case as it was answered, and what explains it."""

    plan: Plan
    desk: Advisor
    tools: explaining.Tools
    teller: Teller


def tell_why(request: Request, wanted: str | None) -> None:
    """Explain one thing in the plan, or list its points and what it takes for granted."""

    def answer(case: Case) -> Answered:
        if wanted is None:
            everything = assumed(case.plan, case.tools)
            return everything, telling_why.overview(everything, case.teller)
        found = why(find_target(wanted, case.desk.library), case.plan, case.tools)
        return found, telling_why.sections(found, case.teller)

    _explain(request, answer)


def tell_why_not(request: Request, wanted: str) -> None:
    """Explain why something is not in the plan."""

    def answer(case: Case) -> Answered:
        found = why_not(find_target(wanted, case.desk.library), case.plan, case.tools)
        return found, telling_why_not.sections(found, case.teller)

    _explain(request, answer)


def tell_what_if(
    request: Request, changed: tuple[str, ...], unset: tuple[str, ...], to: str | None
) -> None:
    """Say what other facts do to the plan, or which would bring or remove a thing."""
    if bool(changed or unset) == bool(to):
        text = "Say what is to change: `--set fact=value` and `--unset fact`, or `--to ID` alone."
        raise Problem(Exit.USAGE, "usage", text)

    def by_facts(case: Case) -> Answered:
        _known_and_stated(unset, case)
        settings = cases.settings_of(changed, case.desk.library)
        found = with_facts(case.plan, settings, unset, case.desk)
        return found, telling_what_if.sections(found, case.teller)

    def by_aim(case: Case) -> Answered:
        target = find_target(to or "", case.desk.library)
        found = with_aim(target, case.plan, case.desk, case.tools)
        shown = telling_what_if.way(found, case.teller)
        if found.effect is None:
            return found, shown
        more = telling_what_if.sections(found.effect, case.teller)
        return found, (*shown, *more[1:])

    _explain(request, by_aim if to else by_facts)


def tell_needs(wanted: str, folder: Path | None, as_json: bool) -> None:
    """Say which facts something can depend on at all."""
    library = knowledge.library(folder)
    try:
        found = needs(find_target(wanted, library), library)
    except NoExplanationError as error:
        raise Problem(Exit.USAGE, error.kind, str(error)) from None
    _print((found, telling_what_if.needs_sections(found, teller_of(library))), as_json)


def _explain(request: Request, answer: Callable[[Case], Answered]) -> None:
    source = cases.find(request.text, request.file, bool(request.settings))
    # As `ask` does: whatever else is wrong, danger in the words is answered.
    alarm = check(source.words, {})
    try:
        library = knowledge.library(request.knowledge)
        desk = prepare(library, "compiled")
        plan = cases.plan_of(source, request.settings, desk)
        teller = teller_of(library)
        try:
            found = answer(Case(plan, desk, explaining.prepare(library), teller))
        except NoExplanationError as error:
            raise Problem(Exit.USAGE, error.kind, str(error)) from None
    except Problem as problem:
        if alarm.level != "act":
            raise
        if not request.as_json:
            print_cards(alarm.cards, ())
        report(problem, request.as_json)
        leave(Exit.CARD)
    danger = _danger(plan, teller)
    if request.as_json:
        for line in danger:
            print(line.text, file=sys.stderr)
    data, shown = found
    _print((data, (Section("danger", "", danger), *shown) if danger else shown), request.as_json)
    if any(card.level == "act" for card in plan.safety):
        leave(Exit.CARD)


def _danger(plan: Plan, teller: Teller) -> tuple[Line, ...]:
    """Say in a line that danger comes first; the card itself is for `ask` and `urgent`."""
    keys = {"act": "explain.danger", "ask": "explain.question"}
    return tuple(
        Line(
            teller.wording.say(
                keys[card.level], title=card.title, kind=card.kind.replace("_", "-")
            ),
            "alarm",
            0,
        )
        for card in plan.safety
    )


def _print(found: Answered, as_json: bool) -> None:
    data, shown = found
    if as_json:
        print(as_text(data.model_dump(mode="json", by_alias=True)))
    else:
        paint(shown)


def _known_and_stated(unset: tuple[str, ...], case: Case) -> None:
    for name in unset:
        if name not in case.desk.library.facts:
            hint = did_you_mean(name, case.desk.library.facts)
            text = f"{quoted(name)} is not a fact" + (f"; {hint}" if hint else ".")
            raise Problem(Exit.USAGE, "setting", text)
        if name not in explaining.stated(case.plan):
            text = f"--unset {name}: this case does not state it."
            raise Problem(Exit.USAGE, "setting", text)
