"""`advisor ask`: a case in, the plan on the screen or as JSON, and as documents."""

import json
import sys
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from advisor.cli import cases, documents, knowledge
from advisor.cli.exits import leave, report
from advisor.cli.interview_save import interview_of, save
from advisor.cli.interview_terminal import is_there
from advisor.cli.urgent import print_cards, tell
from advisor.consult import Advisor, prepare
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.safety.check import check
from advisor.telling.answer import plan_for
from advisor.telling.contacts import Contacts, find
from advisor.telling.problems import Exit, Problem


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
    out: tuple[Path, ...]
    with_words: bool
    force: bool
    date: datetime | None


def answer(request: Request) -> None:
    """Print the plan, ask back on a terminal, and leave with the exit code."""
    order = documents.Order(request.out, request.with_words, request.force, request.date)
    if request.out and request.text is None and request.file is None:
        # Before anything is typed: nobody describes a case for files that cannot be written.
        documents.examine(order, knowledge.library(request.knowledge))
    source = cases.find(request.text, request.file, bool(request.settings))
    # Before anything that could fail: whatever else is wrong, danger in the words is answered.
    alarm = check(source.words, {})
    # They belong to screen and paper: a plan as JSON is the same in every place.
    to_read = order.paths or not request.as_json
    contacts = find(request.contacts) if to_read else Contacts()
    try:
        library = knowledge.library(request.knowledge)
        documents.examine(order, library)
        found = cases.case_of(source, request.settings, library)
        desk = prepare(library, request.engine)
        plan = plan_for(found.case, desk)
        if request.save:
            save(request.save, plan, interview_of(found.saved))
        written = documents.write(order, plan, found.case.text, contacts.contacts, library)
    except Problem as problem:
        if alarm.level != "act":
            raise
        if not request.as_json:
            print_cards(alarm.cards, contacts.contacts)
        report(problem, request.as_json)
        tell(contacts)
        leave(Exit.CARD)
    for skipped in found.saved.skipped:
        print(cases.skipped_in_words(skipped), file=sys.stderr)
    _show(plan, library, request, contacts)
    if not request.as_json:
        documents.tell(written, library)
    if found.saved.is_saved and request.settings and not (request.as_json or request.brief):
        _tell_what_changed(found, plan, desk)
    tell(contacts)
    if any(card.level == "act" for card in plan.safety):
        leave(Exit.CARD)
    if _asks_back(request, library):
        plan = _ask_back(found, plan, desk, request, contacts, order)
    if request.strict and plan.provisional:
        leave(Exit.PROVISIONAL)


def _asks_back(request: Request, library: Library) -> bool:
    # Knowledge of an organisation may be older than the interview.
    silent = request.as_json or request.no_questions or "interview.prompt" not in library.wording
    return not silent and is_there()


def _ask_back(
    found: cases.Found,
    plan: Plan,
    desk: Advisor,
    request: Request,
    contacts: Contacts,
    order: documents.Order,
) -> Plan:
    """Play back and ask; leave at once if the user does, or a card has come up.

    Documents are written again, as the plan on paper is to be the last one on the screen.
    """
    from advisor.cli import interview

    sitting = interview.sit(interview.state_of(found), plan, desk, contacts.contacts)
    sitting.path, sitting.brief = request.save, request.brief
    code = interview.interview(sitting, show_plan=False)
    if sitting.plan != plan:
        again = replace(order, force=True)
        text = sitting.state.text
        documents.write(again, sitting.plan, text, contacts.contacts, desk.library)
    if code is not Exit.ADVICE:
        leave(code)
    return sitting.plan


def _tell_what_changed(found: cases.Found, plan: Plan, desk: Advisor) -> None:
    """Say what the facts of `--set` changed since the case was saved."""
    from advisor.cli.paint import paint
    from advisor.explain.what_if import what_if
    from advisor.telling.teller import teller_of
    from advisor.telling.what_if import sections

    before = plan_for(found.case.model_copy(update={"settings": {}}), desk)
    teller = teller_of(desk.library)
    print()
    since = teller.section("since", ())
    paint((since, *sections(what_if(before, plan, desk.library), teller)))


def _show(plan: Plan, library: Library, request: Request, contacts: Contacts) -> None:
    if request.as_json:
        data = plan.model_dump(mode="json", by_alias=True)
        print(json.dumps(data, ensure_ascii=False, indent=2))
        return
    from advisor.cli.paint import paint, paint_brief
    from advisor.telling.plan import sections

    (paint_brief if request.brief else paint)(sections(plan, library, contacts.contacts))
