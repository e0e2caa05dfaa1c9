"""What the checks look things up in, and the complaints that several of them share."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from advisor.diagnostics import Diagnostic, did_you_mean, quoted
from advisor.loading.files import Files, stem
from advisor.loading.names import Names, Trouble, declared, names_in
from advisor.model.base import NO, YES, Name
from advisor.model.facts import Constraint
from advisor.yamlsource import Document, Loc

Spot = tuple[Document, Loc]


@dataclass(frozen=True, slots=True)
class Context:
    """Everything that can be referred to, as far as it can be made out.

    `statements` maps each id to its kind, `advice` each id to its slot. The flags say that some
    file could not be read, so that an unknown id may stand in it.
    """

    names: Names
    statements: Mapping[str, object]
    statements_unread: bool
    advice: Mapping[str, object]
    advice_unread: bool
    summaries: Mapping[Name, tuple[Name, ...]]
    constraints: tuple[Constraint, ...]


def context_of(files: Files) -> Context:
    """Collect what can be referred to."""
    of = files.documents
    names = names_in(files)
    return Context(
        names=names,
        statements=_ids(of.get("statements", ()), "statements", "kind"),
        statements_unread="knowledge/statements" in files.unread,
        advice=_ids(of.get("advice", ()), "advice", "slot"),
        advice_unread=any(path.startswith("knowledge/advice") for path in files.unread),
        summaries=_summaries(of.get("facts", ()), names),
        constraints=tuple(
            constraint
            for document in of.get("facts", ())
            for _, entry in entries(document, ("constraints",))
            for constraint in _valid_constraint(entry)
        ),
    )


def entries(document: Document, loc: Loc) -> Iterator[tuple[Loc, dict[str, Any]]]:
    """Give the mappings in the list at `loc`, valid or not, each with its place."""
    found = document.at(loc)
    for index, entry in enumerate(found if isinstance(found, tuple) else ()):
        if isinstance(entry, dict):
            yield (*loc, index), entry


def texts(document: Document, loc: Loc) -> Iterator[tuple[Loc, str]]:
    """Give the texts in the list at `loc`, or the one text there, each with its place."""
    found = document.at(loc)
    if isinstance(found, str):
        yield loc, found
    for index, text in enumerate(found if isinstance(found, tuple) else ()):
        if isinstance(text, str):
            yield (*loc, index), text


def pairs(document: Document, loc: Loc) -> dict[str, str]:
    """Return those entries of the mapping at `loc` that are text."""
    found = document.at(loc)
    return {
        name: value
        for name, value in (found.items() if isinstance(found, dict) else ())
        if isinstance(value, str)
    }


def pair_fault(document: Document, loc: Loc, name: str, trouble: Trouble) -> Diagnostic:
    """Complain of the pair `name: value` in the mapping at `loc`."""
    _, code, message, hint = trouble
    return document.fault((*loc, name), code, message, hint, key=trouble.about == "name")


def repeated(
    what: str, ids: Iterable[tuple[str, Spot]], *, keys: bool = False
) -> Iterator[Diagnostic]:
    """Complain of every id that was used before, in the order given; `keys`: ids are keys."""
    first: dict[str, Spot] = {}
    for name, (document, loc) in ids:
        if name in first:
            elsewhere, there = first[name]
            hint = f"first written in {elsewhere.span(there, key=keys)}"
            message = f"the {what} {quoted(name)} is there twice"
            yield document.fault(loc, "repeated-id", message, hint, key=keys)
        else:
            first[name] = document, loc


def named_like_file(document: Document, field: str, what: str) -> Iterator[Diagnostic]:
    """Complain if the field does not hold the name of the file."""
    name = document.at((field,))
    if isinstance(name, str) and name != stem(document):
        message = f"the {what} {quoted(name)} stands in a file named {quoted(stem(document))}"
        yield document.fault((field,), "file-name", message, "the two are the same")


def cited(
    document: Document, loc: Loc, context: Context, *, normative: bool
) -> Iterator[Diagnostic]:
    """Complain of statement ids that do not exist, repeat, or (`normative`) ask for nothing."""
    seen: set[str] = set()
    for here, cite in texts(document, loc):
        kind = context.statements.get(cite)
        if cite in seen:
            yield document.fault(here, "repeated-id", f"{quoted(cite)} is listed twice")
        elif cite not in context.statements:
            if not context.statements_unread:
                hint = did_you_mean(cite, context.statements)
                message = f"there is no statement {quoted(cite)}"
                yield document.fault(here, "unknown-statement", message, hint)
        elif normative and kind in ("aim", "context"):
            message = f"{quoted(cite)} is {'an' if kind == 'aim' else 'a'} {kind}"
            hint = "no effect carries it; it may explain"
            yield document.fault(here, "not-normative", message, hint)
        seen.add(cite)


def _valid_constraint(entry: dict[str, Any]) -> Iterator[Constraint]:
    try:
        yield Constraint.model_validate(entry)
    except ValidationError:
        return  # said where its file is parsed


def _ids(documents: Iterable[Document], field: str, detail: str) -> dict[str, object]:
    return {
        name: entry.get(detail)
        for document in documents
        for _, name, entry in declared(document, field)
    }


def _summaries(documents: Iterable[Document], names: Names) -> dict[Name, tuple[Name, ...]]:
    found: dict[Name, tuple[Name, ...]] = {}
    for document in documents:
        group = document.at(("group",))
        entries = declared(document, "facts")
        for _, name, entry in entries:
            if group is not None and entry.get("summary_of") == group:
                members = (other for _, other, _ in entries if other != name)
                found[name] = tuple(m for m in members if set(names.facts[m]) == {YES, NO})
    return found
