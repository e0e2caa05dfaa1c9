"""What a document says: the sections of the screen, and no word of the case unless agreed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from advisor.model.base import NO
from advisor.model.contacts import Contact
from advisor.model.plan import Plan, Understood
from advisor.telling.lines import Line, Section
from advisor.telling.plan import sections
from advisor.telling.teller import Teller

CARD_PARTS = ("safety", "contacts")


@dataclass(frozen=True, slots=True)
class Export:
    """A plan to be taken along.

    `text` is the case as it was written; only `with_words` lets a document quote it. `at` is now,
    with its time zone: days are counted from its date.
    """

    plan: Plan
    text: str | None
    with_words: bool
    at: datetime
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document before it is laid out: its parts in order, and what stands at its foot."""

    title: str
    parts: tuple[Section, ...]
    closing: str
    made: str


def paper(export: Export, teller: Teller) -> Paper:
    """Return what a document says of an export."""
    say, plan = teller.wording.say, export.plan
    day = export.at.date().isoformat()
    return Paper(
        title=say("export.title"),
        parts=tuple(_parts(export, day, teller)),
        closing=say("closing"),
        made=say(
            "export.made",
            date=day,
            version=plan.knowledge.version,
            digest=plan.knowledge.digest.removeprefix("sha256:")[:12],
        ),
    )


def _parts(export: Export, day: str, teller: Teller) -> Iterator[Section]:
    shown = sections(export.plan, teller.library, export.contacts)
    yield from (part for part in shown if part.key in CARD_PARTS)
    if export.with_words and export.text:
        paragraphs = (Line(row.strip(), indent=0) for row in export.text.splitlines())
        yield teller.section("words", (row for row in paragraphs if row.text))
    for part in shown:
        if part.key == "understood" and not export.with_words:
            yield Section(part.key, part.heading, tuple(_facts(export.plan.understood, teller)))
        elif part.key == "follow_up":
            counted = Line(teller.wording.say("export.counted", date=day), "quiet")
            yield Section(part.key, part.heading, (*part.lines, counted))
        elif part.key not in CARD_PARTS:
            yield part


def _facts(understood: Understood, teller: Teller) -> Iterator[Line]:
    """Say what was understood in our words only; what has none is left out, and that is said."""
    say = teller.wording.say
    if not understood.facts and not understood.denied:
        yield Line(say("understood.nothing"))
    for item in understood.facts:
        by_check = item.source == "safety"
        key = "understood.stated_safety" if by_check else "understood.stated"
        yield Line(say(key, answer=teller.answer(item.fact, item.value), words=None))
    for denied in understood.denied:
        key = "understood.stated" if denied.value == NO else "export.not_value"
        yield Line(say(key, answer=teller.answer(denied.fact, denied.value), words=None))
    if understood.unsure or understood.unused:
        yield Line(say("export.left_out"), "quiet")
