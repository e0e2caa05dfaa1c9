"""What a program sends to the API: a case, and what is asked about it. Nothing else is read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import Field

from advisor.model.base import Frozen, Name, Value
from advisor.model.case import Case
from advisor.model.interview import AnswerKind, Interview
from advisor.model.library import Library
from advisor.telling import texts
from advisor.telling.problems import Problem
from advisor.telling.stated import MOST, Fault, faults, not_facts

MOST_ASKED = 10
"""How many questions are asked of one case at most."""

Facts = dict[str, str]
Say = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong at one place of a body; `place` is a JSON pointer (RFC 6901)."""

    place: str
    kind: str
    text: str


class RefusedError(Exception):
    """A body that cannot be used, and all that is wrong with it."""

    def __init__(self, status: int, *wrong: Wrong) -> None:
        super().__init__(status)
        self.status = status
        self.wrong = wrong


class CaseBody(Frozen):
    """One case: a text, stated facts, or both. `settings` win over `facts`, these over the text.

    `without` names facts that the text is not to state.
    """

    text: str | None = None
    facts: Facts = {}
    settings: Facts = {}
    without: tuple[str, ...] = ()


class TargetBody(CaseBody):
    """A case, and what is to be explained: an advice, a rule, or a conclusion (`nature=mixed`)."""

    target: str


class WhyBody(CaseBody):
    """A case, and what is to be explained; without it, all that the plan takes for granted."""

    target: str | None = None


class WhatIfBody(CaseBody):
    """A case, with facts that are otherwise (`changes`, `unset`), or with something to aim at."""

    changes: Facts = {}
    unset: tuple[str, ...] = ()
    to: str | None = None


class AskedBody(Frozen):
    """A question that was put, with what its answer states (`values`, if it was answered)."""

    fact: str
    choices: Facts = {}
    kind: AnswerKind
    values: Facts = {}


class QuestionsBody(CaseBody):
    """A case, and what was asked so far, in order."""

    asked: tuple[AskedBody, ...] = Field(default=(), max_length=100)
    most: int = Field(default=MOST_ASKED, ge=1, le=MOST_ASKED)


def case_of(body: CaseBody, library: Library, say: Say) -> Case:
    """Check a case as the command line does. Raises RefusedError."""
    if not {"text", "facts", "settings"} & body.model_fields_set:
        raise RefusedError(422, Wrong("", "empty", say("web.api_empty")))
    wrong = [*_of("/facts", body.facts, library), *_of("/settings", body.settings, library)]
    wrong += _names("/without", body.without, library)
    if wrong:
        raise RefusedError(422, *wrong)
    text = _text(body.text) if body.text is not None else None
    return Case(text=text, facts=body.facts, settings=body.settings, without=body.without)


def check_changes(
    body: WhatIfBody, stated: Mapping[Name, Value], library: Library, say: Say
) -> None:
    """Check what is to be otherwise in a case that states `stated`. Raises RefusedError."""
    wrong = [*_of("/changes", body.changes, library), *_names("/unset", body.unset, library)]
    if not wrong:
        wrong = [
            Wrong(f"/unset/{n}", "not-stated", say("web.api_not_stated", fact=name))
            for n, name in enumerate(body.unset)
            if name not in stated
        ]
    if wrong:
        raise RefusedError(422, *wrong)


def interview_of(body: QuestionsBody, case: Case, library: Library) -> Interview:
    """Check what was asked. Raises RefusedError, also where an answer clashes with a fact."""
    wrong: list[Wrong] = []
    known = dict(case.facts)
    for n, item in enumerate(body.asked):
        if len(wrong) >= MOST:
            break
        wrong += _names(f"/asked/{n}/fact", (item.fact,), library, is_list=False)
        wrong += _of(f"/asked/{n}/choices", item.choices, library, together=False)
        wrong += _of(f"/asked/{n}/values", item.values, library)
        known |= item.values
    if not wrong:
        wrong = list(_of("/asked", known, library))
    if wrong:
        raise RefusedError(422, *wrong)
    return Interview.model_validate(
        {
            "text": case.text,
            "facts": case.facts,
            "without": case.without,
            "asked": tuple(dict(item) for item in body.asked),
        }
    )


def _text(text: str) -> str:
    try:
        return texts.examine(text)
    except Problem as problem:
        raise RefusedError(422, Wrong("/text", problem.kind, problem.text)) from None


def _of(place: str, stated: Facts, library: Library, *, together: bool = True) -> Iterator[Wrong]:
    for fault in faults(stated, library):
        if together or fault.kind != "contradiction":
            yield _at(place, fault)


def _names(
    place: str, names: tuple[str, ...], library: Library, *, is_list: bool = True
) -> Iterator[Wrong]:
    for fault in not_facts(names, library):
        where = f"{place}/{names.index(fault.name)}" if is_list else place
        yield Wrong(where, fault.kind, fault.text)


def _at(place: str, fault: Fault) -> Wrong:
    return Wrong(f"{place}/{escaped(fault.name)}", fault.kind, fault.text)


def escaped(step: str) -> str:
    """Return one step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")
