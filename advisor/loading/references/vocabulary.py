"""The vocabulary: groups, facts, constraints and conclusions."""

from collections.abc import Iterator, Sequence

from advisor.diagnostics import Diagnostic, quoted
from advisor.loading.names import declared
from advisor.loading.references.context import (
    Context,
    entries,
    named_like_file,
    pair_fault,
    pairs,
    repeated,
)
from advisor.yamlsource import Document


def fact_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check the groups of facts."""
    for document in documents:
        yield from named_like_file(document, "group", "group")
        yield from _names_begin_with_group(document)
        yield from _summary_faults(document)
        for loc, _ in entries(document, ("constraints",)):
            never = (*loc, "never")
            for name, value in pairs(document, never).items():
                if trouble := context.names.stated(name, value):
                    yield pair_fault(document, never, name, trouble)
    for what, field in (("fact", "facts"), ("constraint", "constraints")):
        yield from repeated(
            what,
            (
                (name, (document, (field, index, "id")))
                for document in documents
                for index, name, _ in declared(document, field)
            ),
        )


def conclusion_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check the conclusions."""
    for document in documents:
        conclusions = declared(document, "conclusions")
        for index, name, _ in conclusions:
            if name in context.names.facts:
                message = f"{quoted(name)} is a fact already"
                yield document.fault(("conclusions", index, "id"), "repeated-id", message)
        spots = ((name, (document, ("conclusions", index, "id"))) for index, name, _ in conclusions)
        yield from repeated("conclusion", spots)


def _names_begin_with_group(document: Document) -> Iterator[Diagnostic]:
    group = document.at(("group",))
    if not isinstance(group, str):
        return
    for index, name, _ in declared(document, "facts"):
        if not name.startswith(f"{group}."):
            message = f"{quoted(name)} does not begin with its group"
            hint = f"write `{group}.{name.rpartition('.')[2]}`"
            yield document.fault(("facts", index, "id"), "group-name", message, hint)


def _summary_faults(document: Document) -> Iterator[Diagnostic]:
    group = document.at(("group",))
    first: str | None = None
    for index, name, entry in declared(document, "facts"):
        summed = entry.get("summary_of")
        if summed is None:
            continue
        place = ("facts", index, "summary_of")
        if summed != group:
            message = f"{quoted(summed)} is not the group of {quoted(name)}"
            yield document.fault(place, "summary", message, f"write {quoted(group)}")
        elif first is not None:
            message = f"{quoted(first)} sums up this group already"
            yield document.fault(place, "summary", message, "one summary a group")
        else:
            first = name
