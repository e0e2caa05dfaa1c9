"""What rules do: conclude, advise, avoid, and cite the statements they carry."""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic, quoted
from advisor.loading.references.advice import unknown_advice
from advisor.loading.references.context import (
    Context,
    cited,
    entries,
    pair_fault,
    pairs,
    texts,
)
from advisor.yamlsource import Document, Loc

_STATEMENT_LIMIT = 3


def effect_faults(document: Document, context: Context) -> Iterator[Diagnostic]:
    """Check the effects of one rule."""
    seen: set[tuple[str, str]] = set()
    carried: dict[str, Loc] = {}
    for loc, effect in entries(document, ("then",)):
        for verb in ("conclude", "advise", "avoid"):
            target = verb, str(effect.get(verb))
            if verb in effect and target in seen:
                message = "this effect is listed twice"
                yield document.fault(loc, "repeated-effect", message, "one, with all statements")
            seen.add(target)
        yield from _conclusion_faults(document, (*loc, "conclude"), context)
        yield from _advice_faults(document, (*loc, "advise"), context)
        yield from _advice_faults(document, (*loc, "avoid"), context)
        yield from cited(document, (*loc, "statements"), context, normative=True)
        for here, statement in texts(document, (*loc, "statements")):
            carried.setdefault(statement, here)
    for here in list(carried.values())[_STATEMENT_LIMIT : _STATEMENT_LIMIT + 1]:
        message = f"a rule carries at most {_STATEMENT_LIMIT} different statements"
        yield document.fault(here, "too-many-statements", message, "split the rule")


def _conclusion_faults(document: Document, loc: Loc, context: Context) -> Iterator[Diagnostic]:
    token = document.at(loc)
    if isinstance(token, dict) and set(token) == {"fact", "value"}:
        # The model takes this form too, for data that a program wrote.
        yield document.fault(loc, "one-entry", "a conclusion is written `name: value`")
        return
    for name, value in pairs(document, loc).items():
        if trouble := context.names.concluded(name, value):
            yield pair_fault(document, loc, name, trouble)


def _advice_faults(document: Document, loc: Loc, context: Context) -> Iterator[Diagnostic]:
    name, verb = document.at(loc), loc[-1]
    if not isinstance(name, str):
        return
    if name not in context.advice:
        if not context.advice_unread:
            yield unknown_advice(document, loc, name, context)
    elif (context.advice[name] == "avoid") != (verb == "avoid"):
        other = "avoid" if verb == "advise" else "advise"
        message = f"{quoted(name)} is in slot {quoted(context.advice[name])}"
        yield document.fault(loc, "slot", message, f"write `{other}: {name}`")
