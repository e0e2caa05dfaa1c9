"""Rules and statements as data, the same for the command line and the API."""

import json
from collections.abc import Iterable
from typing import Any

from advisor.checking.coverage import carriers
from advisor.diagnostics import did_you_mean, quoted
from advisor.model.library import Library
from advisor.model.rules import Rule
from advisor.telling.problems import Exit, Problem

Row = dict[str, Any]


def as_text(data: object) -> str:
    """Return data as the JSON text that every face gives, without a line break at its end."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def rule_rows(library: Library) -> list[Row]:
    """Return every rule in short."""
    return [{"id": r.id, "topic": library.topics[r.id], "title": r.title} for r in library.rules]


def rule_row(rule: Rule, library: Library) -> Row:
    """Return the whole of a rule."""
    return {"topic": library.topics[rule.id], **rule.model_dump(mode="json")}


def statement_rows(library: Library) -> list[Row]:
    """Return every statement with the rules that carry it."""
    found = carriers(library)
    return [
        {**s.model_dump(mode="json"), "rules": sorted({c.rule for c in found[s.id]})}
        for s in library.statements
    ]


def statement_row(name: str, library: Library) -> Row:
    """Return a statement with the effects that carry it, and its sentences of the source."""
    found = carriers(library)[name]
    rows = [{"rule": c.rule, "effect": c.effect} for c in found]
    sentences = [s.number for s in library.sentences if name in s.statements]
    data = library.statements_by_id[name].model_dump(mode="json")
    return {**data, "carried_by": rows, "sentences": sentences}


def known(name: str, among: Iterable[str], what: str) -> str:
    """Return a name that is known. Raises Problem (exit code 2) with the nearest one."""
    names = list(among)
    if name in names:
        return name
    hint = did_you_mean(name, names)
    text = f"There is no {what} {quoted(name)}" + (f"; {hint}" if hint else ".")
    raise Problem(Exit.USAGE, f"unknown-{what}", text)
