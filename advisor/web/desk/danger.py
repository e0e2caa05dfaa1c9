"""What fills the page for danger: the cards, with the contacts of the place."""

from collections.abc import Iterable, Sequence
from typing import Any

from advisor.model.contacts import Contact
from advisor.model.knowledge import Card
from advisor.model.library import Library
from advisor.model.plan import Plan, SafetyCard
from advisor.safety.cards import all_cards
from advisor.telling import plan as telling
from advisor.telling.lines import Line, Section
from advisor.web.desk.state import State, closed
from advisor.web.engines import Desk
from advisor.words import Wording

View = tuple[str, dict[str, Any]]


def of_case(state: State, plan: Plan, desk: Desk, then: str) -> View:
    """Show the cards for danger, with the contacts of the place."""
    parts = telling.sections(plan, desk.library, desk.contacts)
    shown = [part for part in parts if part.key in ("safety", "contacts")]
    seen = " ".join(card.id for card in plan.safety)
    values = {"sections": shown, "then": then, "seen": seen, "state": closed(state), "text": ""}
    return "danger.html", values


def of_text(text: str, cards: Sequence[SafetyCard], desk: Desk) -> View:
    """Show the cards for a text that speaks of danger and cannot be read otherwise."""
    shown = _cards(cards, desk.library, desk.contacts)
    seen = " ".join(card.id for card in cards)
    values = {"sections": shown, "then": "/case", "seen": seen, "state": "", "text": text}
    return "danger.html", values


def of_every_kind(library: Library, contacts: Sequence[Contact]) -> dict[str, Any]:
    """Show every card, also to those who have described no case."""
    shown = _cards(all_cards(library.cards), library, contacts)
    return {"sections": shown, "then": "", "seen": "", "state": "", "text": ""}


def _cards(
    cards: Iterable[Card | SafetyCard], library: Library, contacts: Sequence[Contact]
) -> list[Section]:
    wording = Wording(library.wording)
    shown = []
    for card in cards:
        steps = [
            Line(wording.say("item.step", n=n, step=step), "strong")
            for n, step in enumerate(card.steps, start=1)
        ]
        steps += [
            Line(wording.say("item.contact", name=one.name, reach=one.reach), "strong")
            for one in contacts
            if one.fits(card.kind)
        ]
        shown.append(Section("safety", card.title, tuple(steps)))
    return shown
