"""The statements of the source, and the map from its sentences to them."""

from collections.abc import Iterator, Sequence

from advisor.diagnostics import Diagnostic, quoted
from advisor.loading.names import declared
from advisor.loading.references.context import Context, cited, entries, repeated
from advisor.yamlsource import Document, Loc


def statement_faults(documents: Sequence[Document]) -> Iterator[Diagnostic]:
    """Check that ids are unique, and that a part such as `7.2d` has its whole, `7.2`."""
    for document in documents:
        statements = declared(document, "statements")
        known = {name for _, name, _ in statements}
        for index, name, _ in statements:
            whole = name[:-1] if name[-1:].isalpha() else name
            if whole not in known:
                message = f"{quoted(name)} is a part of {quoted(whole)}, which is missing"
                yield document.fault(("statements", index, "id"), "no-whole", message)
        spots = ((name, (document, ("statements", index, "id"))) for index, name, _ in statements)
        yield from repeated("statement", spots)


def source_map_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check that the sentences are numbered 1 to n, each once, and the statements exist."""
    for document in documents:
        for loc, _ in entries(document, ("sentences",)):
            yield from cited(document, (*loc, "statements"), context, normative=False)
        before = 0
        for loc, number in _numbers(document):
            if number == before:
                message = f"sentence {number} is there twice"
                yield document.fault((*loc, "number"), "repeated-id", message)
            elif number == before + 2:
                message = f"sentence {before + 1} is missing"
                yield document.fault((*loc, "number"), "missing-sentence", message)
            elif number > before + 2:
                message = f"sentences {before + 1} to {number - 1} are missing"
                yield document.fault((*loc, "number"), "missing-sentence", message)
            before = number


def _numbers(document: Document) -> list[tuple[Loc, int]]:
    """Return the numbers of all sentences, faulty ones included, in ascending order."""
    found = ((loc, entry.get("number")) for loc, entry in entries(document, ("sentences",)))
    numbers = [(loc, n) for loc, n in found if isinstance(n, int) and n > 0]
    return sorted(numbers, key=lambda item: item[1])
