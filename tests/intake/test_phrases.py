"""The phrase language, on small lexicons."""

from __future__ import annotations

import pytest

from advisor.intake.inflect import forms
from advisor.intake.matching import Index, Places, find
from advisor.intake.normalise import read_words
from advisor.intake.phrases import Compiler, PhraseError

CLASSES = {"money": "bonus pay extra_pay", "article": "the a", "filler": "the a very his"}


def matches(line: str, text: str, source: str = "entry") -> list[str]:
    compiler = Compiler(CLASSES)
    index = Index(compiler, [(source, line)], compiler.members("filler"))
    words = read_words(text)
    places = Places(words, index)
    return [" ".join(words[i].text for i in found.at) for found in find(places, index)]


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("cut bonus", "they cut the very bonus", ["cut bonus"]),
        ("cut bonus", "cut, bonus", []),
        ("cut/dock bonus", "docked his bonus", ["docked bonus"]),
        ("cut (half) bonus", "cut half the bonus", ["cut half bonus"]),
        ("cut (half) bonus", "cut bonus", ["cut bonus"]),
        ("{money} .. cut", "the bonus has been sadly cut", ["bonus cut"]),
        ("{money} .. cut", "bonus one two three four five cut", []),
        ("{money} .. cut", "the bonus, cut", []),
        ("{money} ... cut", "the bonus, as you know, was cut", ["bonus cut"]),
        ("{money} ... cut", "the bonus. He cut", []),
        ("no {money}", "no extra pay", ["no extra pay"]),
        ("silen*", "in silence", ["silence"]),
        ("=cut", "he cuts", []),
        ("crying", "he cries", []),
        ("cry", "he was crying", ["crying"]),
        ("#50-79 years", "58 years and 30 years and fifty-eight years", ["58 years", "58 years"]),
        ("#50-79!", "a driver, 54, from here", ["54"]),
        ("#50-79!", "54 km", []),
        ("cannot pay", "he can't pay", ["can not pay"]),
        ("the bonus", "his bonus", []),
        ("lost the bonus", "lost a bonus", ["lost bonus"]),
    ],
)
def test_what_a_phrase_matches(line: str, text: str, expected: list[str]) -> None:
    assert matches(line, text) == expected


def test_an_exception_is_taken_at_its_word() -> None:
    assert matches("lost the bonus", "lost bonus") == ["lost bonus"]
    assert matches("lost the bonus", "lost bonus", "except:entry") == []


@pytest.mark.parametrize("line", ["(the)", ".. cut", "cut ..", "cut .. (now)", "{nothing}", "cut&"])
def test_phrases_that_cannot_be_read(line: str) -> None:
    with pytest.raises(PhraseError):
        Compiler(CLASSES).phrase("entry", line)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("went", "go"),
        ("stopped", "stop"),
        ("making", "make"),
        ("cries", "cry"),
        ("wives", "wife"),
        ("reorganizations", "reorganisation"),
        ("rumors", "rumour"),
    ],
)
def test_base_forms(word: str, base: str) -> None:
    assert base in forms(word)


@pytest.mark.parametrize(("word", "other"), [("worker", "work"), ("news", "new"), ("bed", "be")])
def test_what_is_no_form(word: str, other: str) -> None:
    assert other not in forms(word)


def test_sentences_end_where_they_end() -> None:
    words = read_words("Mr. Li came at 6.30 a.m. yesterday. He\nsat; silent\n- wife ill")
    assert [word.text for word in words if word.before == 3] == [
        "mr",
        "he",
        "sat",
        "silent",
        "wife",
    ]
