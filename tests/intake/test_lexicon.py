"""The shipped lexicon: no fault, a word for every fact, and quiet where nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.intake import Reader, build, read
from advisor.intake.lint import lint, targets
from advisor.model.library import Library

NEUTRAL = Path(__file__).with_name("neutral.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def reader(library: Library) -> Reader:
    return build(library.lexicon["en"], library.facts)


def test_the_lexicon_has_no_fault(library: Library) -> None:
    faults = lint(library.lexicon["en"], library.facts, NEUTRAL)
    assert [f"{fault.entry}: {fault.message}" for fault in faults] == []


def test_every_fact_has_words(library: Library) -> None:
    spoken = {t for entry in library.lexicon["en"].entries.values() for t in targets(entry)}
    assert [name for name in library.facts if name not in spoken] == []


def test_little_is_read_where_nothing_is_said(reader: Reader) -> None:
    read_from = [text for text in NEUTRAL if read(text, reader).facts]
    assert len(read_from) <= 0.05 * len(NEUTRAL), read_from
