"""A case from the command line: where its words come from, and the plan for it."""

import sys
from dataclasses import dataclass
from pathlib import Path

from advisor.cli import inputs
from advisor.consult import Advisor
from advisor.loading.settings import parse_setting
from advisor.model.case import Case
from advisor.model.interview import SavedCase
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.telling import texts
from advisor.telling.answer import plan_for
from advisor.telling.problems import Exit, Problem
from advisor.telling.stated import clashing

PROMPT = "Describe the case in your own words. Leave out names. An empty line ends it."


@dataclass(frozen=True, slots=True)
class Source:
    """The words as they came; `case_file` is set if they are a case in YAML or JSON."""

    words: str | None
    file: Path | None = None
    case_file: bytes | None = None


def find(text: str | None, file: Path | None, settings_do: bool) -> Source:
    """Read or ask for the words of a case; with `settings_do`, stated facts alone are a case.

    Raises Problem (exit code 2 or 5).
    """
    if text is not None and file is not None:
        raise Problem(Exit.USAGE, "usage", "Give either a text or --file, not both.")
    if file is not None:
        raw = inputs.read_bytes(file)
        words = inputs.decode(raw, str(file))
        is_case = file.suffix.lower() in inputs.CASE_ENDINGS
        return Source(words, file, raw if is_case else None)
    if text == "-":
        return Source(inputs.read_stdin())
    if text is not None:
        return Source(text)
    if sys.stdin.isatty():
        return Source(inputs.prompt_text(PROMPT))
    if settings_do:
        return Source(None)
    raise Problem(
        Exit.USAGE,
        "usage",
        "There is no case. Give a text, `--file F`, or `-` for standard input.",
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A case with the facts of `--set`, and what its file says of it, if it was saved."""

    case: Case
    saved: SavedCase


def case_of(source: Source, settings: tuple[str, ...], library: Library) -> Found:
    """Read the case and the facts of `--set`. Raises Problem (exit code 2 or 5)."""
    stated = settings_of(settings, library)
    if source.case_file is not None:
        from advisor.loading.case_file import read_saved  # few cases come from a file

        found = read_saved(str(source.file), source.case_file, library)
        if not isinstance(found, SavedCase):
            excerpts = "\n\n".join(fault.pretty(source.words or "") for fault in found)
            raise Problem(Exit.CASE, "case", excerpts)
        text = texts.examine(found.case.text) if found.case.text is not None else None
        case = Case(text=text, facts=found.case.facts, settings=stated)
        return Found(case, found)
    text = texts.examine(source.words) if source.words is not None else None
    case = Case(text=text, settings=stated)
    return Found(case, SavedCase(case=case))


def plan_of(source: Source, settings: tuple[str, ...], desk: Advisor) -> Plan:
    """Answer the case, with the facts of `--set`. Raises Problem (exit code 2 or 5)."""
    return plan_for(case_of(source, settings, desk.library).case, desk)


def settings_of(pairs: tuple[str, ...], library: Library) -> dict[str, str]:
    """Read what `--set` states. Raises Problem (exit code 2)."""
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
    clashes = [fault.text for fault in clashing(settings, library)]
    if clashes:
        raise Problem(Exit.USAGE, "setting", "\n".join(clashes))
    return settings


def skipped_in_words(skipped: str) -> str:
    """Say that a fact of a saved case is not known any more."""
    return f"The knowledge no longer has `{skipped}`. It is left out; the rest is kept."
