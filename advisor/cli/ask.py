"""`advisor ask`: a case in, the plan on the screen or as JSON."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from advisor.cli import inputs, knowledge, texts
from advisor.cli.contacts import Contacts, find, tell
from advisor.cli.exits import Exit, Problem, leave, report
from advisor.cli.urgent import print_cards
from advisor.consult import consult, prepare
from advisor.loading import contradictions, parse_setting, read_case
from advisor.model.base import NO
from advisor.model.case import Case
from advisor.model.library import Library
from advisor.model.plan import DeniedFact, Plan, UnderstoodFact
from advisor.safety.check import check

PROMPT = "Describe the case in your own words. Leave out names. An empty line ends it."


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
    knowledge: Path | None
    contacts: Path | None


def answer(request: Request) -> None:
    """Print the plan and leave with its exit code."""
    source = _source(request)
    # Before anything that could fail: whatever else is wrong, danger in the words is answered.
    alarm = check(source.words, {})
    # They belong to the screen: a plan as JSON is the same in every place.
    contacts = Contacts() if request.as_json else find(request.contacts)
    try:
        library = knowledge.library(request.knowledge)
        plan = _plan(source, request, library)
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


@dataclass(frozen=True, slots=True)
class _Source:
    """The words as they came; `case_file` is set if they are a case in YAML or JSON."""

    words: str | None
    case_file: bytes | None = None


def _source(request: Request) -> _Source:
    if request.text is not None and request.file is not None:
        raise Problem(Exit.USAGE, "usage", "Give either a text or --file, not both.")
    if request.file is not None:
        raw = inputs.read_bytes(request.file)
        words = inputs.decode(raw, str(request.file))
        is_case = request.file.suffix.lower() in inputs.CASE_ENDINGS
        return _Source(words, raw if is_case else None)
    if request.text == "-":
        return _Source(inputs.read_stdin())
    if request.text is not None:
        return _Source(request.text)
    if sys.stdin.isatty():
        return _Source(inputs.prompt_text(PROMPT))
    if request.settings:
        return _Source(None)
    raise Problem(
        Exit.USAGE,
        "usage",
        "There is no case. Give a text, `--file F`, or `-` for standard input.",
    )


def _plan(source: _Source, request: Request, library: Library) -> Plan:
    settings = _settings(request.settings, library)
    if source.case_file is not None:
        found = read_case(str(request.file), source.case_file, library)
        if not isinstance(found, Case):
            excerpts = "\n\n".join(fault.pretty(source.words or "") for fault in found)
            raise Problem(Exit.CASE, "case", excerpts)
        text = texts.examine(found.text) if found.text is not None else None
        case = Case(text=text, facts=found.facts, settings=settings)
    elif source.words is not None:
        case = Case(text=texts.examine(source.words), settings=settings)
    else:
        case = Case(settings=settings)
    plan = consult(case, prepare(library))
    known = plan.understood
    understood_nothing = not (known.facts or known.denied or known.unsure or plan.safety)
    if case.text and understood_nothing and not texts.looks_english(case.text):
        raise Problem(Exit.CASE, "language", texts.NOT_ENGLISH)
    return plan


def _settings(pairs: tuple[str, ...], library: Library) -> dict[str, str]:
    settings: dict[str, str] = {}
    for pair in pairs:
        found = parse_setting(pair, library)
        if isinstance(found, str):
            raise Problem(Exit.USAGE, "setting", found)
        name, value = found
        if settings.get(name, value) != value:
            raise Problem(
                Exit.USAGE,
                "setting",
                f"--set gives `{name}` two values: `{settings[name]}` and `{value}`.",
            )
        settings[name] = value
    clashes = contradictions(settings, library)
    if clashes:
        raise Problem(Exit.USAGE, "setting", "\n".join(map(str, clashes)))
    return settings


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
