"""Saved cases: the facts of a case and what was asked about it, without its text."""

from pathlib import Path

from advisor.cli.whole_files import write_all
from advisor.model.base import Name, Value
from advisor.model.interview import AnswerKind, Asked, Interview, SavedCase
from advisor.model.plan import Plan
from advisor.telling.problems import Exit, Problem

HEAD = "# A case as advisor used it: only facts, no text, no name. `advisor ask --file` reads it."


def save(path: Path, plan: Plan, state: Interview | None = None) -> None:
    """Save the facts of a plan, and how each question was answered; all of the file or nothing.

    Raises Problem (exit code 2).
    """
    lines = [HEAD, f'knowledge: "{plan.knowledge.digest}"']
    for key, entries in (("facts", facts_of(plan)), ("answers", _answers(state, plan))):
        lines += [f"{key}:" if entries else f"{key}: {{}}"]
        lines += [f"  {name}: {value}" for name, value in entries.items()]
    try:
        write_all({path: ("\n".join(lines) + "\n").encode()})
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise Problem(Exit.USAGE, "save", f"{path} cannot be written: {reason}.") from None


def facts_of(plan: Plan) -> dict[Name, Value]:
    """Return the facts that a plan used, those of the danger check too."""
    return {item.fact: item.value for item in plan.understood.stated}


def interview_of(saved: SavedCase) -> Interview:
    """Return the interview that a saved case goes on with."""
    asked = tuple(
        Asked(
            fact=name,
            kind=kind,
            values={name: saved.case.facts[name]} if kind == "answered" else {},
        )
        for name, kind in saved.answers.items()
    )
    facts = {n: v for n, v in saved.case.facts.items() if saved.answers.get(n) != "answered"}
    return Interview(text=saved.case.text, facts=facts, asked=asked)


def _answers(state: Interview | None, plan: Plan) -> dict[Name, AnswerKind]:
    facts = facts_of(plan)
    found: dict[Name, AnswerKind] = {}
    for asked in state.asked if state else ():
        for name in asked.choices or (asked.fact,):
            # What was not chosen from a list was put, and stays open.
            is_open = "unknown" if asked.kind == "answered" else asked.kind
            found[name] = "answered" if name in asked.values and name in facts else is_open
    return found
