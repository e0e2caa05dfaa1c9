"""Without agreement, no document holds what the user wrote."""

from __future__ import annotations

import dataclasses
import re

import pytest

from advisor.checking.lint import spoken
from advisor.consult import Advisor, prepare
from advisor.exports import FORMATS
from advisor.model.library import Library
from tests.cases_data import all_cases
from tests.exports.samples import everything_in, export_of, made

RUN = 4


@pytest.fixture(scope="module")
def fast(library: Library) -> Advisor:
    return prepare(library, "compiled")


def runs(text: str) -> set[tuple[str, ...]]:
    """Four words that follow each other on one line."""
    rows = [re.findall(r"\w+", row.casefold()) for row in text.splitlines()]
    return {tuple(row[n : n + RUN]) for row in rows for n in range(len(row) - RUN + 1)}


@pytest.fixture(scope="module")
def ours(library: Library) -> set[tuple[str, ...]]:
    texts = [text for _, text in spoken(library)]
    texts += library.wording.values()
    texts += [words for c in library.conclusions for words in (c.title, *c.values.values())]
    texts += [fact.about for fact in library.facts.values()]
    return set().union(*map(runs, texts))


def test_no_four_words_of_any_case_are_in_an_export_unless_agreed(
    fast: Advisor, ours: set[tuple[str, ...]]
) -> None:
    cases = all_cases()
    quoted = 0
    for n, case in enumerate(cases):
        private = runs(case.text) - ours
        silent = export_of(case.text, fast)
        for ending in FORMATS:
            # The others are slower to make: a document of the same parts, a calendar of dates.
            if ending != "md" and n % 8:
                continue
            found = runs(everything_in(ending, made(ending, silent, fast)))
            assert private & found == set(), (case.name, ending)
        agreed = dataclasses.replace(silent, with_words=True)
        quoted += private <= runs(everything_in("md", made("md", agreed, fast)))
    assert quoted == len(cases), "this test would not see the words if they were there"


def test_the_words_are_there_once_agreed(desk: Advisor) -> None:
    text = "The bonus was cut. Not older. Perhaps she drinks.\nThe pension moon is green."
    for ending in ("md", "docx"):
        words = everything_in(ending, made(ending, export_of(text, desk, with_words=True), desk))
        assert "The pension moon is green." in words
        assert "“bonus was cut”" in words
        silent = everything_in(ending, made(ending, export_of(text, desk), desk))
        assert "Pay or a bonus is a trouble" in silent
        assert "would quote your words" in silent
        for word in ("moon", "Perhaps", "bonus was cut"):
            assert word not in silent


def test_a_denial_keeps_its_sense_without_its_words(desk: Advisor) -> None:
    export = export_of("The bonus was cut. He is not an older worker.", desk)
    assert "older" in [item.value for item in export.plan.understood.denied]
    words = everything_in("md", made("md", export, desk))
    assert "- Not this: An older worker\n" in words


def test_a_case_of_facts_alone_leaves_nothing_out(desk: Advisor) -> None:
    silent, agreed = (
        made("md", export_of(None, desk, practical__pay="yes", with_words=with_words), desk)
        for with_words in (False, True)
    )
    assert silent == agreed
    assert b"Pay or a bonus is a trouble" in silent
    assert b"would quote" not in silent
    assert b"own words" not in silent
