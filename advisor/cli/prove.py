"""`advisor prove`, `advisor diff` and `advisor contrast`: what the rules do in every situation."""

import json
from collections.abc import Mapping
from pathlib import Path

from advisor.cli.exits import leave
from advisor.cli.knowledge import library as load_library
from advisor.diagnostics import Diagnostic, did_you_mean
from advisor.model.base import Name, Value
from advisor.model.difference import Difference
from advisor.model.library import Library
from advisor.model.proof import ClaimKind, ProofReport, Proved
from advisor.resources import data_root
from advisor.telling.problems import Exit, Problem
from advisor.yamlsource import read

STORED = Path("knowledge") / "proved.json"
"""Where `--write` keeps the result, below the folder that holds `knowledge/`."""

HEADINGS: dict[ClaimKind, str] = {
    "principle": "The principles of the source",
    "promise": "What every plan promises",
    "fairness": "Fairness: what age, gender and disability may not change",
    "steadiness": "Steadiness: what later answers may not take back",
    "rules": "Rules, conclusions and advice",
}


def run(folder: Path | None, as_json: bool, write: bool) -> None:
    """Prove everything and print it; leave with 1 if something does not hold and is not waived."""
    from advisor.proof.prove import prove

    library = load_library(folder)
    report = prove(library)
    if write:
        path = (folder or data_root()) / STORED
        try:
            path.write_text(_as_json(report) + "\n", encoding="utf-8")
        except OSError as error:
            text = f"{path} cannot be written: {error.strerror}"
            raise Problem(Exit.USAGE, "not-written", text) from error
    if as_json:
        print(_as_json(report))
    else:
        _print(report, library)
    if report.failed:
        leave(Exit.CHECK_FAILED)


def _as_json(report: ProofReport | Difference) -> str:
    data = report.model_dump(mode="json", by_alias=True)
    return json.dumps(data, ensure_ascii=False, indent=1)


def _print(report: ProofReport, library: Library) -> None:
    number = f"{report.situations:.1e}".replace("e+", " x 10^")
    print(f"Knowledge {report.knowledge.version} ({report.knowledge.digest[:19]}...), in {number}")
    print("situations: every combination of what may be stated or unknown.")
    for kind, heading in HEADINGS.items():
        claims = [claim for claim in report.claims if claim.kind == kind]
        if claims:
            print(f"\n{heading}")
        for claim in claims:
            _print_claim(claim, library)
    rules = len(library.rule_base.rules)
    print(
        f"\n{rules} rules. {report.edits} single edits of them: a rule, a condition, one value of"
    )
    print(f"it or an effect taken away. {report.edits - len(report.idle)} change some plan; these")
    print(f"{len(report.idle)} change none, and are kept because they say what is meant:")
    for line in report.idle:
        print(f"  {line}")
    held = sum(claim.holds for claim in report.claims)
    waived = sum(not c.holds and c.waived is not None for c in report.claims)
    print(f"\n{held} claims hold, {len(report.failed)} do not, {waived} are waived.")


def _print_claim(claim: Proved, library: Library) -> None:
    state = "holds" if claim.holds else "waived" if claim.waived else "BROKEN"
    cited = ", ".join(claim.statements)
    print(f"  {state:<7} {claim.title}" + (f" ({cited})" if cited else ""))
    if claim.holds:
        return
    if claim.waived:
        print(f"          Waived: {claim.waived}")
    for number, facts in enumerate(claim.counterexample):
        print("          It breaks here:" if number == 0 else "          and beside it here:")
        print_facts(facts, library, indent="            ")
    if claim.rules:
        print(f"          by the rules: {', '.join(claim.rules)}")


def print_facts(facts: Mapping[Name, Value], library: Library, indent: str) -> None:
    """Print a situation, each fact with the words of its answer."""
    if not facts:
        print(f"{indent}nothing is stated")
    for name, value in facts.items():
        fact = library.facts.get(name)
        words = f" ({fact.answers[value]})" if fact and value in fact.answers else ""
        print(f"{indent}{name}: {value}{words}")


def diff(old: Path, new: Path, cases: Path | None, as_json: bool) -> None:
    """Print what a change of the knowledge changes in plans."""
    from advisor.proof.difference import difference

    before, after = load_library(old), load_library(new)
    found = difference(before, after, _cases(cases) if cases else {})
    if as_json:
        print(_as_json(found))
        return
    lists = {
        "Rules added": found.rules_added,
        "Rules removed": found.rules_removed,
        "Rules that ask or add something else": found.rules_edited,
        "Advice in other words": found.reworded,
    }
    for heading, names in lists.items():
        if names:
            print(f"{heading}: {', '.join(names)}")
    for change in found.changes:
        what = "is newly given" if change.change == "given" else "is no longer given"
        print(f"\n{change.what} {what}, for example here:")
        print_facts(change.facts, after, indent="  ")
    for case in found.cases:
        print(f"\ncase {case.case}")
        print("".join(f"  + {what}\n" for what in case.given), end="")
        print("".join(f"  - {what}\n" for what in case.withdrawn), end="")
    if not found.changes:
        print("No situation gets another plan.")
    elif cases:
        print(f"\n{len(found.cases)} of {len(_cases(cases))} cases get another plan.")


def _cases(folder: Path) -> dict[str, dict[Name, Value]]:
    found = {}
    paths = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    if not paths:
        raise Problem(Exit.CASE, "no-cases", f"{folder} holds no cases (*.yaml)")
    for path in paths:
        document = read(path)
        if isinstance(document, tuple):
            raise Problem(Exit.CASE, "case", _first(document))
        facts = document.at(("facts",))
        if isinstance(facts, dict):
            found[path.stem] = {n: v for n, v in facts.items() if isinstance(v, str)}
    return found


def _first(faults: tuple[Diagnostic, ...]) -> str:
    return faults[0].one_line()


def contrast(advice: str, folder: Path | None, as_json: bool) -> None:
    """Print pairs of situations in which one fact decides on an advice."""
    from advisor.proof.golden import contrasts

    library = load_library(folder)
    if advice not in library.advice_by_id:
        hint = did_you_mean(advice, library.advice_by_id)
        text = f"There is no advice `{advice}`" + (f"; {hint}" if hint else ".")
        raise Problem(Exit.USAGE, "unknown-advice", text)
    pairs = list(contrasts(library, advice))
    if as_json:
        print(json.dumps([pair._asdict() for pair in pairs], ensure_ascii=False, indent=1))
        return
    print(f"{library.advice_by_id[advice].text} [{advice}]\n\nIt is given here:")
    print_facts(pairs[0].with_it if pairs else {}, library, indent="  ")
    for pair in pairs:
        print(f"\nIt is not given with `{pair.fact}: {pair.other}` in place of `{pair.value}`.")
        others = [name for name in pair.withdrawn if name != advice]
        if others:
            print(f"  Then these go as well: {', '.join(others)}")
        if pair.given:
            print(f"  Then these come: {', '.join(pair.given)}")
