"""Every entry of the lexicon reads its own examples, and nothing else from them."""

from __future__ import annotations

import pytest

from advisor.intake import Reader, build, read
from advisor.model.base import YES
from advisor.model.lexicon import LexiconEntry
from advisor.model.library import Library


@pytest.fixture(scope="module")
def reader(library: Library) -> Reader:
    return build(library.lexicon["en"], library.facts)


def targets(entry: LexiconEntry) -> set[str]:
    return {word.partition("=")[0] for words in entry.about.values() for word in words.split()}


def wrong_examples(name: str, entry: LexiconEntry, reader: Reader) -> list[str]:
    wrong = []
    for line in filter(None, map(str.strip, entry.examples.splitlines())):
        text, arrow, after = line.partition("=>")
        assert arrow, f"{name}: {line}"
        pairs = [part.strip().partition("=") for part in after.split(",") if part.strip()]
        expected = {fact: value or YES for fact, _, value in pairs}
        found = {f.fact: f.value for f in read(text, reader).facts if f.fact in targets(entry)}
        if found != expected:
            wrong.append(f"{name}: {line} (read: {found})")
    return wrong


def test_every_entry_reads_its_examples(library: Library, reader: Reader) -> None:
    wrong = [
        line
        for name, entry in library.lexicon["en"].entries.items()
        for line in wrong_examples(name, entry, reader)
    ]
    assert wrong == []


def test_every_fact_has_words(library: Library) -> None:
    spoken = {t for entry in library.lexicon["en"].entries.values() for t in targets(entry)}
    assert [name for name in library.facts if name not in spoken] == []
