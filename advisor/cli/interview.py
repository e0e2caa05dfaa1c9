"""`advisor interview`, and the questions inside `ask`."""

import sys
from dataclasses import dataclass
from pathlib import Path

from advisor.cli import cases, knowledge
from advisor.cli.exits import leave
from advisor.cli.inputs import CASE_ENDINGS
from advisor.cli.interview_loop import (
    LeftError,
    Sitting,
    put_questions,
    save_or_not,
    write,
)
from advisor.cli.interview_play_back import play_back
from advisor.cli.interview_save import interview_of
from advisor.cli.interview_terminal import Terminal, is_there, this_terminal
from advisor.cli.paint import paint, paint_brief
from advisor.cli.urgent import tell
from advisor.consult import Advisor, prepare
from advisor.interview import talk
from advisor.model.contacts import Contact
from advisor.model.interview import Interview
from advisor.model.plan import Plan
from advisor.telling import questions
from advisor.telling.answer import plan_for
from advisor.telling.contacts import find
from advisor.telling.plan import sections
from advisor.telling.problems import Exit, Problem
from advisor.telling.teller import teller_of


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line."""

    text: str | None
    file: Path | None
    resume: Path | None
    settings: tuple[str, ...]
    save: Path | None
    engine: str
    knowledge: Path | None
    contacts: Path | None


def run(request: Request) -> None:
    """Ask, and print the plan. Leaves with the exit code of `ask`."""
    if request.resume and (request.file or request.text):
        raise Problem(Exit.USAGE, "usage", "Give --resume alone: the file holds the case.")
    if request.resume and request.resume.suffix.lower() not in CASE_ENDINGS:
        text = f"{request.resume} is no saved case; its name has to end in .yaml, .yml or .json."
        raise Problem(Exit.CASE, "case", text)
    if not is_there():
        text = (
            "advisor interview asks questions, so it needs a terminal. Without one,"
            " `advisor ask --json` lists the questions under `open_questions`."
        )
        raise Problem(Exit.USAGE, "no-terminal", text)
    source = cases.Source(None)
    if request.text or request.file or request.resume:
        source = cases.find(request.text, request.resume or request.file, True)
    library = knowledge.library(request.knowledge)
    found = cases.case_of(source, request.settings, library)
    contacts = find(request.contacts)
    desk = prepare(library, request.engine)
    state = state_of(found)
    for skipped in found.saved.skipped:
        print(cases.skipped_in_words(skipped), file=sys.stderr)
    sitting = sit(state, plan_for(talk.case_of(state), desk), desk, contacts.contacts)
    sitting.path = request.save or request.resume
    code = interview(sitting, show_plan=True)
    tell(contacts)
    leave(code)


def state_of(found: cases.Found) -> Interview:
    """Return the interview that a case begins or goes on with."""
    state = interview_of(found.saved.model_copy(update={"case": found.case}))
    for name, value in found.case.settings.items():
        state = talk.change(state, name, value)
    return talk.resumed(state)


def sit(
    state: Interview,
    plan: Plan,
    desk: Advisor,
    contacts: tuple[Contact, ...] = (),
    terminal: Terminal | None = None,
) -> Sitting:
    """Begin a sitting. Raises Problem (exit code 4) if the knowledge lacks a template."""
    teller = teller_of(desk.library)
    return Sitting(terminal or this_terminal(), desk, teller, state, plan, contacts, saved=state)


def interview(sitting: Sitting, show_plan: bool) -> Exit:
    """Play back, ask, and print the plan that follows; return the exit code.

    `show_plan` prints it even if nothing was changed.
    """
    first = sitting.plan
    try:
        if sitting.state.text and play_back(sitting):
            _print_if_changed(sitting, first, brief=True)
            first = sitting.plan if not show_plan else first
        if not sitting.plan.open_questions and not show_plan:
            return _code(sitting)
        sitting.say("interview.begin", limit=talk.LIMIT)
        ending = put_questions(sitting)
        sitting.show(questions.ending(ending, sitting.state, sitting.plan, sitting.teller))
        if show_plan:
            _print(sitting, sitting.brief)
        else:
            _print_if_changed(sitting, first, sitting.brief)
        if sitting.path:
            write(sitting, sitting.path)
    except LeftError:
        if sitting.path and write(sitting, sitting.path):
            return _code(sitting)
        return _leave(sitting, Exit.ADVICE)
    except EOFError:
        sitting.terminal.write("")
        return _leave(sitting, Exit.ADVICE)
    except KeyboardInterrupt:
        sitting.terminal.write("")
        return _leave(sitting, Exit.INTERRUPTED)
    return _code(sitting)


def _leave(sitting: Sitting, code: Exit) -> Exit:
    try:
        save_or_not(sitting)
    except (EOFError, KeyboardInterrupt):
        sitting.terminal.write("")
    return Exit.CARD if sitting.in_danger() and code is Exit.ADVICE else code


def _print_if_changed(sitting: Sitting, before: Plan, brief: bool) -> None:
    if _outline(before) == _outline(sitting.plan):
        sitting.say("interview.unchanged" if sitting.plan.provisional else "interview.settled")
    else:
        _print(sitting, brief)


def _outline(plan: Plan) -> tuple[object, ...]:
    """Return what a plan advises, without what it knows and takes for granted."""
    points = (*(point.id for point in plan.advice), *(item.id for item in plan.follow_up))
    return plan.safety, plan.nature.value, plan.first.value, plan.combinations, points


def _print(sitting: Sitting, brief: bool) -> None:
    sitting.terminal.write("")
    parts = sections(sitting.plan, sitting.desk.library, sitting.contacts)
    (paint_brief if brief else paint)(parts)


def _code(sitting: Sitting) -> Exit:
    return Exit.CARD if sitting.in_danger() else Exit.ADVICE
