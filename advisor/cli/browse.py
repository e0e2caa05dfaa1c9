"""`advisor`, `advisor rules` and `advisor statements`: read the knowledge."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from advisor.checking.coverage import carriers
from advisor.cli.knowledge import library as load_library
from advisor.model.conditions import Advise, Avoid, Conclude
from advisor.model.library import Library
from advisor.model.rules import Rule
from advisor.telling.data import (
    as_text,
    known,
    rule_row,
    rule_rows,
    statement_row,
    statement_rows,
)


def home() -> None:
    """Say what advisor does, the line on danger, and the ways in."""
    print("advisor tells a cadre how to act towards a worker: what to do first, and why.")
    print("If someone is in danger now, get help first. `advisor urgent` says how.")
    print()
    print("  advisor ask         describe a case in your own words, and read the plan")
    print("  advisor rules       browse the rules, each with its reason and examples")
    print("  advisor statements  browse what the source asks for, and which rules carry it")
    print()
    print("`advisor --help` lists everything. Nothing is stored, nothing leaves this machine.")


def list_rules(folder: Path | None, as_json: bool) -> None:
    """List rules by topic."""
    library = load_library(folder)
    if as_json:
        _print_json(rule_rows(library))
        return
    _print_by_topic(library.rules, library)


def search_rules(folder: Path | None, words: tuple[str, ...]) -> None:
    """List the rules in which all words stand, by topic."""
    library = load_library(folder)
    wanted = [word.casefold() for word in " ".join(words).split()]
    found = [
        rule for rule in library.rules if all(word in _searchable(rule, library) for word in wanted)
    ]
    if found:
        _print_by_topic(found, library)
    else:
        print(f"No rule speaks of “{' '.join(words)}”.")


def _searchable(rule: Rule, library: Library) -> str:
    parts = [rule.id, rule.title, rule.because, library.topics[rule.id]]
    parts += [c.fact for c in (*rule.when.all, *rule.when.unless)]
    for effect in rule.then:
        parts += [str(effect), *effect.statements]
        if not isinstance(effect, Conclude):
            parts.append(library.advice_by_id[_advice_of(effect)].text)
    return "\n".join(parts).casefold()


def _advice_of(effect: Advise | Avoid) -> str:
    return effect.advise if isinstance(effect, Advise) else effect.avoid


def _print_by_topic(rules: Iterable[Rule], library: Library) -> None:
    topic = ""
    for rule in sorted(rules, key=lambda r: (library.topics[r.id], r.id)):
        if library.topics[rule.id] != topic:
            if topic:
                print()
            topic = library.topics[rule.id]
            print(topic)
        retired = "  (retired)" if rule.retired else ""
        print(f"  {rule.id:<44} {rule.title}{retired}")


def show_rule(folder: Path | None, rule_id: str, as_json: bool) -> None:
    """Show one rule in plain words. Raises Problem (exit code 2) for an unknown id."""
    library = load_library(folder)
    rule = library.rules_by_id[known(rule_id, library.rules_by_id, "rule")]
    if as_json:
        _print_json(rule_row(rule, library))
        return
    order = library.rule_base.strata.get(rule.id)
    print(f"{rule.title}  [{rule.id}]")
    print(f"topic: {library.topics[rule.id]}; stratum: {'retired' if order is None else order}")
    print("\nWhen all of these hold:")
    for condition in rule.when.all:
        print(f"  {condition.fact}: {' or '.join(condition.values)}")
    if rule.when.unless:
        print("Unless one of these is stated:")
        for condition in rule.when.unless:
            print(f"  {condition.fact}: {' or '.join(condition.values)}")
    print("Then:")
    for effect in rule.then:
        cited = f"  [{', '.join(effect.statements)}]" if effect.statements else ""
        print(f"  {effect}{cited}")
        if not isinstance(effect, Conclude):
            print(f"      {library.advice_by_id[_advice_of(effect)].text}")
    print(f"\nWhy: {rule.because}")
    print("\nExamples:")
    for example in rule.examples:
        given = ", ".join(f"{name}: {value}" for name, value in example.given.items())
        print(f"  {example.expect:<6} {example.name}  ({given or 'nothing known'})")


def list_statements(folder: Path | None, as_json: bool) -> None:
    """List statements with the number of rules that carry them."""
    library = load_library(folder)
    if as_json:
        _print_json(statement_rows(library))
        return
    found = carriers(library)
    for statement in library.statements:
        rules = {carrier.rule for carrier in found[statement.id]}
        count = f"{len(rules):>2} rules" if len(rules) != 1 else " 1 rule "
        print(f"{statement.id:<5} {statement.kind:<12} {count}  {statement.title}")


def show_statement(folder: Path | None, statement_id: str, as_json: bool) -> None:
    """Show one statement. Raises Problem (exit code 2) for an unknown id."""
    library = load_library(folder)
    statement = library.statements_by_id[known(statement_id, library.statements_by_id, "statement")]
    if as_json:
        _print_json(statement_row(statement.id, library))
        return
    found = carriers(library)[statement_id]
    sentences = [s.number for s in library.sentences if statement_id in s.statements]
    chinese = f"  {statement.zh}" if statement.zh else ""
    print(f"{statement.id}  {statement.title}{chinese}  ({statement.kind})")
    print(f"\n{statement.text}")
    if not statement.is_normative:
        print("\nIt explains; no rule has to carry it.")
    elif found:
        print("\nCarried by:")
        for carrier in found:
            print(f"  {carrier.rule:<44} {carrier.effect}")
    else:
        print("\nNo rule cites it itself.")
    if statement.lesson:
        lesson = statement.lesson
        print(f"\nWhat it means: {lesson.means}")
        print(f"Example: {lesson.example} [{lesson.rule}]")
        print(f"A common mistake: {lesson.mistake}")
        print(f"When it does not apply: {lesson.not_when}")
    print(f"\nSentences of the source: {', '.join(map(str, sentences)) or 'none'}")


def _print_json(data: Any) -> None:
    print(as_text(data))
