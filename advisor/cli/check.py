"""`advisor check`: lint, examples and coverage, in one report."""

import json
from collections.abc import Iterator
from pathlib import Path

from advisor.checking.coverage import carriers, waiting
from advisor.checking.examples import demand_examples, run_examples, run_lessons, run_worked
from advisor.checking.findings import Finding
from advisor.checking.lint import lint
from advisor.cli.exits import leave
from advisor.cli.knowledge import library as load_library
from advisor.engines import ENGINES
from advisor.intake.lint import lint as lint_lexicon
from advisor.model.library import Library
from advisor.telling.problems import Exit


def _in_lexicons(library: Library) -> Iterator[Finding]:
    for language, lexicon in library.lexicon.items():
        for fault in lint_lexicon(lexicon, library.facts):
            yield Finding(f"lexicon {language}: {fault.entry}", fault.message)


def run(folder: Path | None, as_json: bool, engine_name: str) -> None:
    """Print the report; leave with 1 if anything is found."""
    library = load_library(folder)
    engine = ENGINES[engine_name](library.rule_base)
    findings = sorted(
        {
            *lint(library),
            *demand_examples(library),
            *run_examples(library, engine),
            *run_lessons(library, engine),
            *run_worked(library, engine),
            *_in_lexicons(library),
        }
    )
    found = carriers(library)
    open_ones = waiting(library)
    unmapped = [s.number for s in library.sentences if not s.statements]
    count = sum(len(rule.examples) for rule in library.rule_base.rules)
    if as_json:
        report = {
            "findings": [{"subject": f.subject, "message": f.message} for f in findings],
            "statements": {s: sorted({c.rule for c in those}) for s, those in found.items()},
            "waiting": [s.id for s in open_ones],
            "sentences": len(library.sentences),
            "sentences_without_statement": unmapped,
            "examples": count,
        }
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        print("Statements and the rules that carry them:")
        for statement in library.statements:
            rules = sorted({carrier.rule for carrier in found[statement.id]})
            if not statement.is_normative:
                carried = f"({statement.kind}: explains only)"
            elif rules:
                carried = ", ".join(rules)
            elif statement in open_ones:
                carried = "WAITING: no rule yet"
            else:
                carried = "by its parts"
            print(f"  {statement.id:<5} {statement.title:<46} {carried}")
        print(
            f"\n{len(library.sentences)} sentences of the source: {len(unmapped)} say nothing"
            " that asks for action, with the reason given; the rest are mapped."
        )
        for finding in findings:
            print(f"{finding.subject}: {finding.message}")
        normative = sum(s.is_normative for s in library.statements)
        print(
            f"{len(library.rule_base.rules)} rules, {count} examples run,"
            f" {normative - len(open_ones)} of {normative} normative statements carried,"
            f" {len(findings)} findings."
        )
    if findings:
        leave(Exit.CHECK_FAILED)
