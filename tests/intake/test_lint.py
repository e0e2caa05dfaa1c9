"""What `lint` finds in a faulty lexicon."""

from __future__ import annotations

import pytest

from advisor.intake.lint import lint
from advisor.intake.reader import CLASSES
from advisor.model.facts import FactDefinition
from advisor.model.lexicon import LexiconEntry, LexiconFile

FACTS = {
    name: FactDefinition(
        id=name, question="?", about="a", help="h", answers={"yes": "Yes", "no": "No"}
    )
    for name in ("sign.silent", "sign.tired")
}
WORDS = {
    **dict.fromkeys(CLASSES, "the"),
    "light": "he is was",
    "neg": "not never",
}


def entry(
    phrases: str, examples: str = "He is quiet. => sign.silent", **more: object
) -> LexiconEntry:
    data = {"about": {"worker": "sign.silent"}, "phrases": phrases, "examples": examples, **more}
    return LexiconEntry.model_validate(data)


def messages(lexicon: LexiconFile, neutral: tuple[str, ...] = ()) -> list[str]:
    return [f"{fault.entry}: {fault.message}" for fault in lint(lexicon, FACTS, neutral)]


def one(made: LexiconEntry) -> LexiconFile:
    return LexiconFile(classes=WORDS, entries={"silent": made})


def test_a_sound_lexicon_has_no_fault() -> None:
    assert messages(one(entry("quiet"))) == []


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (entry("{nothing} quiet"), "silent: there is no word class `nothing`"),
        (entry("quiet .. (now)"), "silent: `quiet .. (now)` must begin and end with words"),
        (entry("quiet&still"), "silent: `quiet&still` cannot be read"),
        (entry("quiet\nnot/is"), "silent: `not/is` needs a word of content"),
        (entry("quiet", "He is quiet. =>"), "silent: from `He is quiet.` it reads"),
        (
            entry("quiet", "He is fine. => sign.silent"),
            "silent: from `He is fine.` it reads nothing",
        ),
        (entry("quiet", "no arrow"), "silent: needs an example: `a text => fact`"),
        (entry("quiet", about={"worker": "sign.mute"}), "silent: there is no fact `sign.mute`"),
        (
            entry("quiet", about={"worker": "sign.silent=maybe"}),
            "silent: `maybe` is no answer of `sign.silent`",
        ),
        (
            entry("quiet", about={"nobody": "sign.silent"}),
            "silent: `nobody` is nobody that words can be about",
        ),
    ],
)
def test_faults_of_an_entry(made: LexiconEntry, expected: str) -> None:
    assert any(message.startswith(expected) for message in messages(one(made)))


def test_a_phrase_under_two_facts() -> None:
    tired = entry("quiet", "He is quiet. => sign.tired", about={"worker": "sign.tired"})
    lexicon = LexiconFile(classes=WORDS, entries={"silent": entry("quiet"), "tired": tired})
    assert messages(lexicon) == ["tired: `quiet` stands under `silent` too"]


def test_unknown_cues_and_missing_classes() -> None:
    lexicon = LexiconFile(cues={"negatoin": "not"}, entries={"silent": entry("quiet")})
    found = messages(lexicon)
    assert "negatoin: there is no such cue" in found
    assert "article: this word class is missing" in found


def test_phrases_that_fire_on_neutral_texts() -> None:
    found = messages(one(entry("quiet")), ("The hall is quiet.", "The gate is green."))
    assert found == ["silent: `quiet` fires on 1 of 2 neutral texts"]


def test_a_class_that_holds_itself() -> None:
    lexicon = LexiconFile(
        classes={**WORDS, "loop": "{loop} quiet"}, entries={"silent": entry("{loop}")}
    )
    assert messages(lexicon)[0] == "silent: word class `loop` holds itself"
