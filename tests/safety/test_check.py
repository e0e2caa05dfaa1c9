"""The danger check: what is found, what is not, and what happens when it cannot run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import advisor.safety.check as module
from advisor.safety.cards import all_cards
from advisor.safety.check import check
from advisor.yamlsource import Document, read
from tests.cases_data import all_cases

HERE = Path(__file__).parent


def texts(name: str) -> list[dict[str, Any]]:
    document = read(HERE / f"{name}.yaml")
    assert isinstance(document, Document), document
    return list(document.data["texts"])


OWN = texts("own_positives")
"""No hazards: they are read from facts (`danger.hazard`), since word patterns cried wolf."""


PLAIN = (
    ("self_harm", "He told the night storeman that he wants to kill himself."),
    ("self_harm", "She said she does not want to live any more."),
    ("self_harm", "He says he would be better off dead."),
    ("violence", "He threatened me with a knife."),
    ("violence", "He said he will kill the foreman."),
    ("violence", "Her husband beats her."),
    ("harassment", "The line leader gropes her at the machine."),
    ("harassment", "The supervisor sexually harasses the trainee."),
    ("self_harm", "He has been hurting himself at night."),
    ("self_harm", "His wife died three years ago and he says he wants to die."),
    ("violence", "He punched her."),
    ("violence", "She was attacked on the way home."),
    ("violence", "He hit me."),
    ("harassment", "The line leader keeps touching her and she has said no."),
    ("harassment", "He exposed himself to her."),
    ("injury", "He is bleeding."),
    ("injury", "He collapsed at the press and does not wake up."),
    ("injury", "He lies unconscious beside the press."),
    ("injury", "She is bleeding heavily from the hand."),
    ("self_harm", "She rang me crying and said she'd taken a whole box of tablets."),
    ("self_harm", "He say he want make end with him self, he not joke."),
    ("self_harm", "He walked towards the train and a guard pulled him back."),
    ("self_harm", "The gatekeeper locked himself in the garage with the engine running."),
    ("self_harm", "One of these days he'll just step off the jib, he said."),
    ("self_harm", "He told his wife that he was going to drive into the river."),
    ("violence", "He is saying that he kil the boss if he not give the money."),
    ("violence", "He attak me with nife in dormitory."),
    ("violence", "He knows where her kids go to school and she'll be sorry, he said."),
    ("violence", "He said he would cut the manager's throat."),
    ("violence", "The lorry driver tried to run the yard marshal over."),
    ("violence", "The crane man said he'd drop the load on the foreman."),
    ("harassment", "The instructor told her he'd pass her if she came to his hotel room."),
    ("harassment", "He has been sending her pictures of his privates."),
    ("harassment", "He put his tongue in her ear and would not stop."),
    ("harassment", "The director asked the intern to spend the night with him."),
    ("injury", "He has cut off two fingers at the saw."),
    ("injury", "The drill went through his hand."),
    ("injury", "Two men have passed out in the tank."),
    ("injury", "he fall from scaffold, he not wake up"),
    ("injury", "Her hair got caught in the drill and tore her scalp."),
    ("self_harm", "She says she cut her wrists again on Sunday night."),
    ("self_harm", "He was on the wrong side of the balustrade, he wanted to jump."),
    ("self_harm", "From tomorrow I won't be here any more, forgive me, he texted to everybody."),
    ("self_harm", "He asked my wife to take care of his dog once he is dead."),
    ("violence", "Two drivers are fighting right now, one has a crowbar in his hand."),
    ("violence", "The overseer whips the pickers with a belt."),
    ("violence", "Three men with clubs are waiting behind the hall for our steward."),
    ("injury", "He was stabbed in the back with a screwdriver."),
    ("harassment", "He puts his hand under the girls' blouses."),
    ("injury", "She cannot get out a whole sentence and gasps after every word."),
    ("injury", "A small scratch, but now a red streak goes up his arm."),
    ("injury", "He lies on the floor and doesn't answer."),
)


@pytest.mark.parametrize(("kind", "text"), PLAIN)
def test_a_plain_statement_gets_its_card(kind: str, text: str) -> None:
    levels: dict[str, str] = {card.kind: card.level for card in check(text, {}).cards}
    assert levels.get(kind) == "act"


LOOKALIKES = (
    "The notice hits him hard.",
    "He beat him to the prize.",
    "He is bleeding the brakes.",
    "He exposed himself to criticism.",
    "It struck me that he is silent.",
    "Our supervisor is drowning in e-mails and asks for a deputy.",
    "He has been stabbing at the keyboard for two weeks.",
    "The apprentices have to bring their own knives.",
    "She jokes that she'd strangle whoever invented the form.",
    "Her mother is in hospital with a broken hip.",
    "I'll walk into the line and look at the crate.",
    "The rats in the store were poisoned by the pest firm.",
    "We should hit them where it hurts, on price.",
    "He was stabbed in the back, his mate got the job he was promised.",
    "His team feels that he doesn't answer fast enough.",
    "He broke his arm in January, it has healed and the doctor cleared him.",
    "He wanted to jump in and help.",
    "He shot the figures down and the engineer was a bit put out.",
    "The van is parked on the wrong side of the railing.",
    "The two departments are fighting over the budget right now.",
)


@pytest.mark.parametrize("text", LOOKALIKES)
def test_alarming_words_alone_raise_nothing(text: str) -> None:
    assert check(text, {}).level is None


def test_an_answered_no_leaves_the_question() -> None:
    assert check("I asked him whether he thinks of suicide. He said no.", {}).level == "ask"


def test_our_own_reports_of_danger_are_found() -> None:
    direct = [e for e in OWN if e["directness"] == "direct"]
    found = [e for e in direct if check(e["text"], {}).level == "act"]
    assert len(found) >= 0.94 * len(direct), (len(found), len(direct))


def test_false_cards_on_own_lookalikes_are_few() -> None:
    lookalikes = texts("own_lookalikes")
    false = [e["id"] for e in lookalikes if check(e["text"], {}).level == "act"]
    assert len(false) <= 0.05 * len(lookalikes), false


@pytest.mark.parametrize("part", ["unseen", "unseen2", "unseen3", "unseen4"])
def test_what_others_wrote_is_not_found_worse_than_measured(part: str) -> None:
    """Texts by authors who knew no pattern; the figures stand in docs/measurements.md."""
    positives = texts(f"{part}_positives")
    direct = [e for e in positives if e["directness"] == "direct"]
    asked = [e for e in direct if check(e["text"], {}).level is not None]
    assert len(asked) >= 0.98 * len(direct)
    false = [e for e in texts(f"{part}_lookalikes") if check(e["text"], {}).level == "act"]
    assert len(false) <= 0.05 * len(texts(f"{part}_lookalikes"))


def test_ordinary_reports_seldom_raise_anything() -> None:
    """A check that always rings is switched off by its users."""
    reports = [case for case in all_cases() if case.expect["first"] != "safeguard"]
    raised = [case.name for case in reports if check(case.text, {}).level is not None]
    assert len(raised) <= 0.08 * len(reports), raised


TEXT = "He says he does not want to live any more."


def test_words_and_span_are_a_slice_of_the_text() -> None:
    for text in (
        TEXT,
        "He  wants\u200b to \uff4b\uff49\uff4c\uff4c himself.",
        "he cant go on, wants to die",
    ):
        finding = check(text, {})
        assert finding.signs
        for sign in finding.signs:
            assert text[sign.span[0] : sign.span[1]] == sign.words


def test_facts_state_and_answer() -> None:
    assert check(TEXT, {}).facts == {"danger.self_harm": "yes"}
    assert check(None, {"danger.violence": "yes"}).cards[0].kind == "violence"
    assert check(None, {"danger.act": "yes"}).level == "act"
    assert check(TEXT, {"danger.self_harm": "no"}).level == "ask"
    assert check("The bonus was cut.", {}).cards == ()


def test_giving_things_away_and_withdrawing_raise_a_question() -> None:
    facts = {"sign.giving_things_away": "yes"}
    assert check(None, facts).level is None
    assert check(None, {**facts, "sign.withdrawn": "yes"}).level == "ask"


def test_if_the_check_cannot_run_the_card_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str) -> tuple[()]:
        raise RuntimeError("broken")

    monkeypatch.setattr(module, "check_text", fail)
    finding = check("anything", {})
    assert finding.failed
    assert [card.level for card in finding.cards] == ["act", "act"]


def test_there_is_a_card_to_act_on_for_every_kind() -> None:
    kinds = {card.kind for card in all_cards() if card.level == "act"}
    assert {"self_harm", "violence", "harassment", "injury", "hazard"} <= kinds
    for card in all_cards():
        assert len(card.steps) >= 1


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_it_never_raises_and_never_fails(text: str) -> None:
    assert not check(text, {}).failed
