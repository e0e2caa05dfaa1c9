"""What is said and read: cards, lexicon and wording."""

from collections.abc import Iterator, Mapping, Sequence

from advisor.diagnostics import Diagnostic
from advisor.loading.files import folder
from advisor.loading.names import Names
from advisor.loading.references.context import Context, named_like_file, repeated
from advisor.yamlsource import Document, Loc

_NO_FACT = "ignore"


def card_faults(documents: Sequence[Document]) -> Iterator[Diagnostic]:
    """Check that each card's file is named like the danger, so that there is one a danger."""
    for document in documents:
        yield from named_like_file(document, "kind", "danger")


def wording_faults(documents: Sequence[Document]) -> Iterator[Diagnostic]:
    """Check that each file is named like its language."""
    for document in documents:
        yield from named_like_file(document, "language", "language")


def lexicon_faults(documents: Sequence[Document], context: Context) -> Iterator[Diagnostic]:
    """Check what entries aim at, and that no name repeats within a language."""
    for document in documents:
        for name, entry in _entries(document, "entries"):
            about = entry.get("about") if isinstance(entry, Mapping) else None
            for whose, targets in about.items() if isinstance(about, Mapping) else ():
                if isinstance(targets, str):
                    loc = ("entries", name, "about", whose)
                    yield from _targets(document, loc, targets, context.names)
    for what, field in (("entry", "entries"), ("class", "classes"), ("cue", "cues")):
        for language in dict.fromkeys(folder(document) for document in documents):
            spots = (
                (name, (document, (field, name)))
                for document in documents
                if folder(document) == language
                for name, _ in _entries(document, field)
            )
            yield from repeated(what, spots, keys=True)


def _targets(document: Document, loc: Loc, targets: str, names: Names) -> Iterator[Diagnostic]:
    for target in targets.split():
        fact, _, value = target.partition("=")
        trouble = None if target == _NO_FACT else names.stated(fact, value)
        if trouble and (value or trouble.about == "name"):
            span = document.span(loc, word=target)
            yield Diagnostic(span, trouble.code, trouble.message, trouble.hint)


def _entries(document: Document, field: str) -> Iterator[tuple[str, object]]:
    entries = document.at((field,))
    yield from entries.items() if isinstance(entries, Mapping) else ()
