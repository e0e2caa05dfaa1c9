"""`advisor ask`: a case in, the plan on the screen or as JSON."""

import json
from dataclasses import dataclass
from pathlib import Path

from advisor.cli import cases, knowledge
from advisor.cli.contacts import Contacts, find, tell
from advisor.cli.exits import Exit, Problem, leave, report
from advisor.cli.urgent import print_cards
from advisor.consult import prepare
from advisor.model.base import NO
from advisor.model.library import Library
from advisor.model.plan import DeniedFact, Plan, UnderstoodFact
from advisor.safety.check import check


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line."""

    text: str | None
    file: Path | None
    settings: tuple[str, ...]
    as_json: bool
    brief: bool
    strict: bool
    no_questions: bool
    save: Path | None
    engine: str
    knowledge: Path | None
    contacts: Path | None


def answer(request: Request) -> None:
    """Print the plan and leave with its exit code."""
    source = cases.find(request.text, request.file, bool(request.settings))
    # Before anything that could fail: whatever else is wrong, danger in the words is answered.
    alarm = check(source.words, {})
    # They belong to the screen: a plan as JSON is the same in every place.
    contacts = Contacts() if request.as_json else find(request.contacts)
    try:
        library = knowledge.library(request.knowledge)
        plan = cases.plan_of(source, request.settings, prepare(library, request.engine))
    except Problem as problem:
        if alarm.level != "act":
            raise
        if not request.as_json:
            print_cards(alarm.cards, contacts.contacts)
        report(problem, request.as_json)
        tell(contacts)
        leave(Exit.CARD)
    if request.save:
        _save(plan, request.save)
    _show(plan, library, request, contacts)
    tell(contacts)
    if any(card.level == "act" for card in plan.safety):
        leave(Exit.CARD)
    if request.strict and plan.provisional:
        leave(Exit.PROVISIONAL)


def _show(plan: Plan, library: Library, request: Request, contacts: Contacts) -> None:
    if request.as_json:
        data = plan.model_dump(mode="json", by_alias=True)
        print(json.dumps(data, ensure_ascii=False, indent=2))
        return
    from advisor.cli.paint import paint, paint_brief
    from advisor.cli.screen import sections

    (paint_brief if request.brief else paint)(sections(plan, library, contacts.contacts))


def _save(plan: Plan, path: Path) -> None:
    """Save the facts that were used, without the text; `ask --file` reads it back."""
    items: tuple[UnderstoodFact | DeniedFact, ...] = plan.understood.facts
    items += tuple(item for item in plan.understood.denied if item.value == NO)
    facts = {item.fact: item.value for item in items if item.source != "safety"}
    lines = ["# Facts of a case, as advisor used them. It holds no text and no name.", "facts:"]
    lines += [f"  {name}: {value}" for name, value in facts.items()]
    try:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise Problem(Exit.USAGE, "save", f"{path} cannot be written: {reason}.") from None
