"""Reading whole texts with the shipped lexicon."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from advisor.intake import Reader, build, read
from advisor.model.case import TEXT_LIMIT, Reading
from advisor.model.library import Library

ISSUE = (
    "An older fitter has gone silent since the reorganisation; his wife is in hospital and the "
    "bonus was cut. He came to me himself. I cannot promise the money now."
)


@pytest.fixture(scope="module")
def reader(library: Library) -> Reader:
    return build(library.lexicon["en"], library.facts)


def facts(text: str, reader: Reader) -> dict[str, str]:
    return {fact.fact: fact.value for fact in read(text, reader).facts}


def test_the_first_case_of_the_project(reader: Reader) -> None:
    assert facts(ISSUE, reader) == {
        "person.age": "older",
        "person.role": "worker",
        "sign.silent": "yes",
        "history.reorganisation": "yes",
        "practical.illness_family": "yes",
        "practical.pay": "yes",
        "contact.initiative": "came",
        "solution.possible_now": "no",
    }


def parts(reading: Reading) -> list[tuple[str, tuple[int, int]]]:
    lists = (reading.facts, reading.not_values, reading.unsure, reading.unused)
    return [(one.words, one.span) for many in lists for one in many]


@pytest.mark.parametrize(
    "text",
    [
        ISSUE,
        "\u201cI can\u2019t sleep,\u201d he told me \u2014 his\u00a0wife is \uff49ll\u2026",
        "\u2022 Turner, 54\n\u2022 wife ill\n\u2022 isn't late\n\nNew lockers come; nothing else.",
        "\U0001f600 He is silent \U0001f600. If he drinks he may go. He's not older.",
    ],
)
def test_words_are_slices_of_the_text(text: str, reader: Reader) -> None:
    found = parts(read(text, reader))
    assert found
    assert [words for words, _ in found] == [text[begin:end] for _, (begin, end) in found]


def test_signs_that_look_alike_read_alike(reader: Reader) -> None:
    plain = "His wife is ill. He isn't late - the bonus wasn't paid."
    odd = "His wife\u00a0is \uff49ll\u3002He isn\u2019t late \u2013 the bonus wasn\u2018t paid"
    assert facts(odd, reader) == facts(plain, reader)
    assert facts("HIS WIFE IS ILL", reader) == {"practical.illness_family": "yes"}
    assert facts("his wife isnt ill", reader) == {"practical.illness_family": "no"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "...",
        "?!",
        "\u9648\u5e08\u5085\u6700\u8fd1\u4e0d\u8bf4\u8bdd\u4e86\u3002",
        "qwertz",
    ],
)
def test_silence_gives_nothing(text: str, reader: Reader) -> None:
    assert read(text, reader).facts == ()


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Perhaps he is ill.", "hedged"),
        ("Years ago he was silent.", "past"),
        ("If his wife falls ill he may leave.", "conditional"),
        ("Is he ill?", "question"),
        ("The foreman has gone silent.", "other_person"),
    ],
)
def test_what_is_not_stated_is_unsure(text: str, because: str, reader: Reader) -> None:
    reading = read(text, reader)
    assert because in [doubt.because for doubt in reading.unsure]
    assert facts(text, reader) == {}


def test_a_fact_stated_and_denied_is_asked(reader: Reader) -> None:
    reading = read("He is silent at breaks. On the job he is not silent.", reader)
    assert reading.facts == ()
    assert {doubt.because for doubt in reading.unsure} == {"conflicting"}


def test_a_later_correction_stands(reader: Reader) -> None:
    assert facts("He is ill. No wait, he is not ill.", reader) == {"practical.illness_self": "no"}


def test_two_values_of_one_fact_are_asked(reader: Reader) -> None:
    reading = read("He is 25 years old. He is 58 years old.", reader)
    assert [doubt.fact for doubt in reading.unsure] == ["person.age", "person.age"]


def test_a_denied_value_is_kept_apart(reader: Reader) -> None:
    reading = read("He is not a young man.", reader)
    assert [(one.fact, one.value) for one in reading.not_values][:1] == [("person.age", "young")]


def test_no_trouble_at_all_beside_a_named_one_is_asked(reader: Reader) -> None:
    reading = read("He has no problems at all. His bonus was cut.", reader)
    assert [fact.fact for fact in reading.facts] == ["practical.pay"]
    assert [doubt.fact for doubt in reading.unsure] == ["practical.any"]


def test_a_denial_reaches_no_further_than_it_should(reader: Reader) -> None:
    assert (
        facts("He hasn't spoken since the reorganisation.", reader)["history.reorganisation"]
        == "yes"
    )
    assert facts("He does not drink and his wife is ill.", reader) == {
        "sign.drinking": "no",
        "practical.illness_family": "yes",
    }
    assert facts("Money is not the problem.", reader) == {"practical.pay": "no"}


def test_it_says_what_was_not_understood(reader: Reader) -> None:
    reading = read("His wife is ill, and the lockers in the yard are painted blue.", reader)
    assert [one.words for one in reading.unused] == ["and the lockers in the yard are painted blue"]


def test_reading_is_the_same_in_every_thread(library: Library) -> None:
    fresh = build(library.lexicon["en"], library.facts)
    texts = [ISSUE, "He is ill.", "She cried; nobody talks to her."] * 8
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda text: read(text, fresh), texts))
    again = build(library.lexicon["en"], library.facts)
    assert found == [read(text, again) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        *("a" * 10_000, "bonus " * 3_333, "he says " * 2_500, "a? " * 6_666),
        *("not bonus cut " * 1_400, "\n" * TEXT_LIMIT, '" ' * 10_000, ISSUE * 120),
    ],
    ids=["word", "bonus", "says", "asked", "denied", "lines", "quotes", "real"],
)
def test_long_texts_take_their_length_only(text: str, reader: Reader) -> None:
    read(ISSUE, reader)
    begin = time.perf_counter()
    read(text[:TEXT_LIMIT], reader)
    assert time.perf_counter() - begin < 5
