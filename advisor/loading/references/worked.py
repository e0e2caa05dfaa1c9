"""Worked cases: their names, what they state, and the statements that they show."""

from collections.abc import Iterator, Sequence

from advisor.diagnostics import Diagnostic
from advisor.loading.references.context import Context, cited, named_like_file
from advisor.loading.references.rules import situation_faults
from advisor.yamlsource import Document


def worked_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check the worked cases. A statement that no effect carries can be no part of a plan."""
    for document in documents:
        yield from named_like_file(document, "id", "worked case")
        yield from situation_faults(document, ("facts",), context)
        yield from cited(document, ("shows",), context, normative=True)
