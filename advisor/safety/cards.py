"""The cards: what a person who is no specialist does in danger.

They are constants, so that they can be shown when every file is broken. A knowledge folder may add
steps (`knowledge/safety/`), never take one away. They judge nobody and name no numbers: those are
of the place (`contacts.yaml`).
"""

from collections.abc import Sequence

from advisor.model.knowledge import Card, CardFile, DangerKind, Level

KINDS: tuple[DangerKind, ...] = (
    "self_harm",
    "violence",
    "harassment",
    "injury",
    "hazard",
    "general",
)
"""The order in which cards are shown."""

_ACT: dict[DangerKind, tuple[str, tuple[str, ...]]] = {
    "self_harm": (
        "Someone may harm themselves",
        (
            "Stay with the person, or send someone they trust to stay, until help is there.",
            "Ask directly: are you thinking of killing yourself? Asking does no harm.",
            "Listen calmly. Do not argue, do not make little of it, do not blame.",
            "Get professional help now: a doctor, a crisis line, or your emergency number.",
            "Take means away if it is safe: pills, blades, ropes, keys, the way to high places.",
            "Promise no secrecy. Say whom you will bring in, and why.",
            "Put off every talk on performance, fault or discipline.",
            "Check in the same evening and the next day, and agree who stays in touch.",
        ),
    ),
    "violence": (
        "Someone is threatened or attacked",
        (
            "Get yourself and others away from the danger. Keep your distance.",
            "Call security or the police, or your emergency number. Do not wait for proof.",
            "Never meet the person who threatens alone, and do not try to disarm anyone.",
            "Warn the one who is threatened, and do not let them walk home alone.",
            "If you must speak, speak quietly, stand aside, and leave the way out free.",
            "Write down the words, the time and who heard them, and pass them on today.",
            "Put off every talk on performance, fault or discipline.",
            "Check in later with everyone who was hurt or frightened.",
        ),
    ),
    "harassment": (
        "Someone is harassed or abused",
        (
            "Listen in private and believe what you are told. Do not ask for proof.",
            "Ask what the person needs to be safe today. Decide nothing over their head.",
            "See that the accused has no power over the worker: shifts, pay, marks, rooms.",
            "Move the accused rather than the worker, unless the worker wants to move.",
            "No mediation, no joint talk, no meeting of the two.",
            "Report by the proper way. Promise no secrecy, and tell only those who must know.",
            "Keep what was said: words, dates, messages, witnesses.",
            "Offer a doctor, counsel or shelter, call police if danger is near, check in later.",
        ),
    ),
    "injury": (
        "Someone needs medical help",
        (
            "Look out for danger to yourself first: power, machine, gas, traffic.",
            "Call your emergency number or the first-aider now. Do not wait for it to pass.",
            "Stay with the person. Send someone to the gate to meet the help.",
            "Press on a wound that bleeds. Do not move someone who fell.",
            "Nobody who feels ill or was hit on the head works on or goes home alone.",
            "Ask no questions of blame, and talk of no reports now.",
            "Afterwards tell the family as the person wishes, and check in the next day.",
        ),
    ),
    "hazard": (
        "Work is putting someone in danger",
        (
            "Stop the work. Any output can wait.",
            "Get everyone away, and keep others from walking in.",
            "Shut it off and lock it out, so that nobody can start it again.",
            "Never go in after someone without gear and help: call your emergency number.",
            "Bring the person in charge of safety, and say plainly what you saw.",
            "Let work start again only when a competent person has released it.",
            "Blame nobody who stopped the work or spoke up. Thank them.",
        ),
    ),
    "general": (
        "Someone is in danger",
        (
            "Find out at once who is in danger, and of what.",
            "Get people away from it, and do not put yourself in danger.",
            "Call your emergency number, or security, or the first-aider.",
            "Stay with the person, or send someone who stays. Nobody deals with it alone.",
            "Promise no secrecy. Tell those who must know, and only those.",
            "Put off every talk on performance, fault or discipline.",
            "Check in later with everyone who was concerned.",
        ),
    ),
}

_ASK: dict[DangerKind, tuple[str, tuple[str, ...]]] = {
    "self_harm": (
        "Ask first: may the worker harm themselves?",
        (
            "Ask in private, today: are you thinking of killing yourself?",
            "Asking directly does no harm. It can bring relief.",
            "Listen to the answer, and give it time. Do not argue.",
            "If it is yes, or you are not sure, do not leave the person alone. Get help.",
            "Until you have asked, no criticism and no talk on performance.",
        ),
    ),
    "violence": (
        "Ask first: is anyone threatened?",
        (
            "Ask those who heard it: has anyone been threatened, or is a weapon spoken of?",
            "Do not go alone to the one who may be dangerous.",
            "If it is yes, or you are not sure, bring in security or the police.",
            "Until you know, keep the people concerned apart.",
        ),
    ),
    "harassment": (
        "Ask first: is anyone harassed or abused?",
        (
            "Ask in private, with nobody of power near: does anyone do things you do not want?",
            "Say that you will believe the answer, and that you cannot promise secrecy.",
            "Do not ask the one who may be accused, and arrange no joint talk.",
            "If it is yes, or the person is afraid, protect first and report by the proper way.",
        ),
    ),
    "injury": (
        "Ask first: does anyone need medical help?",
        (
            "Go and look, and ask: are you hurt or ill, and has anyone treated it?",
            "Ask about pain in the chest, trouble with breath, bleeding, a blow on the head.",
            "If it is yes, or you are not sure, call the first-aider or your emergency number.",
            "Until you know, the person does not drive, climb or work at a machine.",
        ),
    ),
    "hazard": (
        "Ask first: is someone in danger from the work?",
        (
            "Go and look now, and ask those who do the work: can someone be hurt here today?",
            "If it is yes, or you are not sure, stop the work and get people away.",
            "Bring the person in charge of safety before it starts again.",
            "Blame nobody who stops the work or speaks up.",
        ),
    ),
    "general": (
        "Ask first: is anyone in danger?",
        (
            "Ask directly, today: is anyone in danger, by themselves, by others or by the work?",
            "Ask in private, and listen without arguing.",
            "If it is yes, or you are not sure, stay, and get help at once.",
            "Until you know, no criticism and no talk on performance.",
        ),
    ),
}


def _card(kind: DangerKind, level: Level) -> Card:
    title, steps = (_ACT if level == "act" else _ASK)[kind]
    name = kind.replace("_", "-")
    return Card(
        id=name if level == "act" else f"{name}-ask",
        kind=kind,
        level=level,
        title=title,
        steps=steps,
    )


_CARDS: dict[tuple[DangerKind, Level], Card] = {
    (kind, level): _card(kind, level) for level in ("act", "ask") for kind in KINDS
}


def cards(kind: DangerKind, level: Level, extensions: Sequence[CardFile] = ()) -> Card:
    """Give a card; steps of the knowledge folder come after the built-in ones of level act."""
    card = _CARDS[kind, level]
    if level == "ask":
        return card
    more = [step for file in extensions if file.kind == kind for step in file.more_steps]
    steps = tuple(dict.fromkeys((*card.steps, *more)))
    return card if steps == card.steps else card.model_copy(update={"steps": steps})


def all_cards(extensions: Sequence[CardFile] = ()) -> tuple[Card, ...]:
    """Give every card: first those of level act, then the questions, kinds in their order."""
    levels: tuple[Level, ...] = ("act", "ask")
    return tuple(cards(kind, level, extensions) for level in levels for kind in KINDS)


def urgent(kind: DangerKind | None = None, extensions: Sequence[CardFile] = ()) -> tuple[Card, ...]:
    """Give the cards that a person in a hurry needs: all of level act, or the one asked for."""
    wanted = KINDS if kind is None else (kind,)
    return tuple(cards(each, "act", extensions) for each in wanted)
