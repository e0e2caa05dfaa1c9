"""Principles: what they ask of facts, conclusions and the plan, and the waivers."""

from collections.abc import Iterator, Sequence

from advisor.diagnostics import Diagnostic
from advisor.loading.names import declared
from advisor.loading.references.advice import unknown_advice
from advisor.loading.references.context import Context, cited, entries, repeated, texts
from advisor.loading.references.rules import condition_faults
from advisor.yamlsource import Document, Loc

_CLAUSES = ("when", "then", "never")


def principle_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check that ids are unique and that every name in a principle exists."""
    ids = []
    for document in documents:
        for index, name, _ in declared(document, "principles"):
            here = ("principles", index)
            ids.append((name, (document, (*here, "id"))))
            yield from cited(document, (*here, "statements"), context, normative=False)
            for half in _CLAUSES:
                yield from condition_faults(document, (*here, half), context.names)
                for loc, clause in entries(document, (*here, half)):
                    if "plan" in clause:
                        yield from _pick_faults(document, (*loc, "plan"), context)
            for side in ("each", "needs"):
                yield from _pick_faults(document, (*here, "order", side), context)
    yield from repeated("principle", ids)


def _pick_faults(document: Document, loc: Loc, context: Context) -> Iterator[Diagnostic]:
    for here, name in texts(document, (*loc, "advice")):
        if name not in context.advice and not context.advice_unread:
            yield unknown_advice(document, here, name, context)
    yield from cited(document, (*loc, "cites"), context, normative=True)
