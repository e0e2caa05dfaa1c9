"""The trained reader: what it adds, what it doubts, and what it must not read."""

from __future__ import annotations

import pytest

from advisor.intake import Reader, build, read
from advisor.intake.lint import lint
from advisor.intake.reader import hear
from advisor.intake.trained import build_model, guesses
from advisor.model.lexicon import LexiconFile, Weights
from advisor.model.library import Library

DOOR = Weights(
    settings="keep 0.2\ndamping 0.5\n",
    labels="contact.initiative=came -2.0 0.5\ncontact.hat=yes 9.0 0.5\n",
    features="w:door\t2.0\t0:9.0\nw:stood\t2.0\t0:4.0\n",
)


@pytest.fixture(scope="module")
def lexicon(library: Library) -> LexiconFile:
    return library.lexicon["en"]


@pytest.fixture(scope="module")
def reader(library: Library, lexicon: LexiconFile) -> Reader:
    return build(lexicon, library.facts)


def test_a_sum_over_the_words_of_a_statement_with_the_words_that_speak_for_it(
    library: Library, lexicon: LexiconFile
) -> None:
    bare = build(lexicon.model_copy(update={"weights": None}), library.facts)
    heard = hear("It rained. This morning he stood in the door.", bare)
    model = build_model(DOOR, {}, library.facts)
    found = guesses(model, heard, 0.5)
    guess = found["contact.initiative", "came"]
    assert guess.likely > 0.8
    assert {heard.words[i].text for i in guess.at} == {"door"}
    again = guesses(model, heard, 0.999999)
    assert again == {}


def test_what_the_vocabulary_does_not_have_is_never_read_and_is_a_finding(
    library: Library, lexicon: LexiconFile
) -> None:
    changed = lexicon.model_copy(update={"weights": DOOR})
    read_as = read("He stood in the door.", build(changed, library.facts)).facts
    assert "contact.hat" not in {fact.fact for fact in read_as}
    assert [fault.message for fault in lint(changed, library.facts)] == [
        "`contact.hat: yes` was learned and is no fact now; train the reader anew"
    ]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        (
            "She caught me by the bicycle shed and asked for five minutes.",
            "contact.initiative",
            "came",
        ),
        ("The premium has been struck off his slip.", "practical.pay", "yes"),
        ("I have not sat down with her yet.", "contact.heard", "no"),
        (
            "The fund is empty until spring, so nothing can be paid now.",
            "solution.possible_now",
            "no",
        ),
    ],
)
def test_what_is_told_in_other_words_is_read(
    text: str, fact: str, value: str, reader: Reader
) -> None:
    assert (fact, value) in {(one.fact, one.value) for one in read(text, reader).facts}


@pytest.mark.parametrize(
    "text",
    ["He came to me.", "She came to me about the canteen.", "He stood in my door this morning."],
)
def test_who_came_is_not_heard_yet(text: str, reader: Reader) -> None:
    assert "contact.heard" not in {one.fact for one in read(text, reader).facts}


def test_the_words_shown_stand_in_the_text(reader: Reader) -> None:
    text = "Our fitter caught me by the shed; the fund is empty until spring, nothing can be paid."
    for one in read(text, reader).facts:
        assert text[slice(*one.span)] == one.words


def test_an_if_states_nothing(reader: Reader) -> None:
    reading = read("If his bonus were cut, what would we do?", reader)
    assert "practical.pay" not in {one.fact for one in reading.facts}
