"""Rules: their names, what they ask, and their examples."""

from collections.abc import Iterator, Sequence

from advisor.diagnostics import Diagnostic, quoted
from advisor.loading.contradictions import find
from advisor.loading.names import Names
from advisor.loading.references.context import (
    Context,
    entries,
    named_like_file,
    pair_fault,
    pairs,
    repeated,
    texts,
)
from advisor.loading.references.effects import effect_faults
from advisor.model.base import UNKNOWN
from advisor.yamlsource import Document, Loc


def rule_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check the rules, retired ones too."""
    for document in documents:
        yield from named_like_file(document, "id", "rule")
        for half in ("all", "unless"):
            yield from condition_faults(document, ("when", half), context.names)
        yield from effect_faults(document, context)
        yield from _example_faults(document, context)
    ids = ((document.at(("id",)), (document, ("id",))) for document in documents)
    yield from repeated("rule", ((name, spot) for name, spot in ids if isinstance(name, str)))


def condition_faults(document: Document, where: Loc, names: Names) -> Iterator[Diagnostic]:
    """Check the conditions in the list at `where`: names, values, and that none repeats."""
    seen: set[str] = set()
    half = str(where[-1])
    for loc, condition in entries(document, where):
        if "plan" in condition:
            continue  # a principle asks about the plan here
        if len(condition) > 1:
            if set(condition) == {"fact", "values"}:
                # The model takes this form too, for data that a program wrote.
                yield document.fault(loc, "one-entry", "a condition is written `fact: value`")
            continue
        for name in condition:
            if name in seen:
                message = f"{quoted(name)} stands twice under `{half}`"
                hint = f"write all values in one: `{name}: [a, b]`"
                yield document.fault((*loc, name), "repeated-fact", message, hint, key=True)
            seen.add(name)
            if name in names.facts or name in names.conclusions:
                yield from _value_faults(document, (*loc, name), name, half, names)
            else:
                known = [*names.facts, *names.conclusions]
                if trouble := names.unknown(name, known, "fact or conclusion"):
                    yield pair_fault(document, loc, name, trouble)


def _value_faults(
    document: Document, loc: Loc, name: str, half: str, names: Names
) -> Iterator[Diagnostic]:
    is_fact = name in names.facts
    for here, value in texts(document, loc):
        if value != UNKNOWN:
            trouble = names.not_a_value(name, value, names.facts if is_fact else names.conclusions)
            if trouble:
                yield document.fault(here, trouble.code, trouble.message, trouble.hint)
        elif not is_fact:
            message = f"{quoted(name)} is a conclusion: held or not, never unknown"
            hint = "to ask that it is not held, list its values under `unless`"
            yield document.fault(here, "unknown-value", message, hint)
        elif half == "unless":
            message = "`unless` cannot wait for an answer"
            hint = f"list the answers under `all`: `{name}: [{', '.join(names.facts[name])}]`"
            yield document.fault(here, "unknown-value", message, hint)


def _example_faults(document: Document, context: Context) -> Iterator[Diagnostic]:
    for loc, _ in entries(document, ("examples",)):
        yield from situation_faults(document, (*loc, "given"), context)


def situation_faults(document: Document, loc: Loc, context: Context) -> Iterator[Diagnostic]:
    """Check the stated facts at `loc`: names, answers, and that they do not contradict."""
    facts = pairs(document, loc)
    troubles = [
        (name, trouble)
        for name, value in facts.items()
        if (trouble := context.names.stated(name, value))
    ]
    yield from (pair_fault(document, loc, name, trouble) for name, trouble in troubles)
    for clash in find(facts, context.summaries, context.constraints) if not troubles else ():
        last = max(clash.facts, key=list(facts).index)
        yield document.fault((*loc, last), "contradiction", clash.message, clash.because, key=True)
