"""`advisor urgent`: what to do in danger, from constants, with the contacts of the place."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from advisor.safety.cards import all_cards
from advisor.telling.contacts import LINE, Contacts, find
from advisor.telling.problems import Exit, Problem

if TYPE_CHECKING:  # a card must come at once
    from pathlib import Path

    from advisor.model.contacts import Contact
    from advisor.model.knowledge import Card
    from advisor.model.plan import SafetyCard


def show(kind: str | None, named_contacts: Path | None) -> None:
    """Print one card, or all of them, then what is wrong with the contacts file, if anything.

    Raises Problem (exit code 2) for an unknown kind.
    """
    cards = all_cards()
    if kind is not None:
        wanted = kind.lower().replace("-", "_")
        chosen = [card for card in cards if wanted in (card.kind, card.id.replace("-", "_"))]
        if not chosen:
            from advisor.diagnostics import did_you_mean

            kinds = sorted({card.kind.replace("_", "-") for card in cards})
            hint = did_you_mean(kind, kinds) or "the kinds are: " + ", ".join(kinds)
            raise Problem(Exit.USAGE, "usage", f"There is no card for `{kind}`; {hint}")
        cards = tuple(chosen)
    contacts = find(named_contacts)
    print_cards(cards, contacts.contacts)
    tell(contacts)


def print_cards(cards: Iterable[Card | SafetyCard], contacts: Sequence[Contact]) -> None:
    """Print cards, most urgent first, in plain lines, each with the contacts that fit it.

    They are on the screen when this returns, before anything is said on standard error.
    """
    for n, card in enumerate(cards):
        if n:
            print()
        print(card.title.upper())
        for number, step in enumerate(card.steps, start=1):
            print(f"  {number}. {step}")
        for contact in contacts:
            if contact.fits(card.kind):
                print("  " + _showable(LINE.format(name=contact.name, reach=contact.reach)))
    sys.stdout.flush()


def _showable(words: str) -> str:
    # Cards are plain ASCII, contacts need not be: a screen without their letters shows the rest.
    encoding = sys.stdout.encoding or "utf-8"
    return words.encode(encoding, "replace").decode(encoding)


def tell(contacts: Contacts) -> None:
    """Say on standard error what is wrong with the contacts, after all that was printed."""
    if contacts.problem:
        sys.stdout.flush()
        print(contacts.problem, file=sys.stderr)
