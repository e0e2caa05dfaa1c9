"""The advice, and which of it takes the place of which."""

from collections.abc import Iterator, Sequence
from graphlib import CycleError, TopologicalSorter

from advisor.diagnostics import Diagnostic, did_you_mean, quoted
from advisor.loading.names import declared
from advisor.loading.references.context import Context, Spot, repeated, texts
from advisor.yamlsource import Document, Loc


def advice_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check that ids are unique, and that `replaces` names other advice and leads to an end."""
    spots: dict[tuple[str, str], Spot] = {}
    replaces: dict[str, list[str]] = {}
    ids: list[tuple[str, Spot]] = []
    for document in documents:
        for index, name, _ in declared(document, "advice"):
            ids.append((name, (document, ("advice", index, "id"))))
            for loc, other in texts(document, ("advice", index, "replaces")):
                if other == name:
                    yield document.fault(loc, "circle", f"{quoted(name)} cannot replace itself")
                elif other in context.advice:
                    replaces.setdefault(name, []).append(other)
                    spots.setdefault((name, other), (document, loc))
                elif not context.advice_unread:
                    yield unknown_advice(document, loc, other, context)
            for loc, other in texts(document, ("advice", index, "excludes")):
                if other == name:
                    yield document.fault(loc, "circle", f"{quoted(name)} cannot exclude itself")
                elif other not in context.advice and not context.advice_unread:
                    yield unknown_advice(document, loc, other, context)
    yield from repeated("advice", ids)
    yield from _circle(replaces, spots)


def unknown_advice(document: Document, loc: Loc, name: str, context: Context) -> Diagnostic:
    """Complain of an advice that does not exist."""
    hint = did_you_mean(name, context.advice)
    return document.fault(loc, "unknown-advice", f"there is no advice {quoted(name)}", hint)


def _circle(
    replaces: dict[str, list[str]], spots: dict[tuple[str, str], Spot]
) -> Iterator[Diagnostic]:
    try:
        TopologicalSorter(replaces).prepare()
    except CycleError as error:
        # The list begins and ends with the same advice; each is replaced by the next.
        circle: list[str] = error.args[1][:-1]
        start = circle.index(min(circle))
        turned = [*circle[start:], *circle[:start], circle[start]][::-1]
        document, loc = spots[turned[0], turned[1]]
        shown = " → ".join(quoted(name) for name in turned)
        yield document.fault(loc, "circle", f"advice replaces each other in a circle: {shown}")
