"""Facts, conditions and changes of an explanation, as sentences."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from advisor.model.base import NO, UNKNOWN, Id, Name, Value
from advisor.model.explanation import Change, Target, Told
from advisor.model.facts import ConclusionDefinition
from advisor.model.library import Library
from advisor.telling.lines import Line, Section
from advisor.telling.problems import Exit, Problem
from advisor.words import Wording

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Teller:
    """Knows the words of a library for ids, facts and values."""

    library: Library
    wording: Wording

    def text(self, target: Target) -> str:
        """Return what an advice, a rule or a conclusion says."""
        if target.kind == "advice":
            return self.advice(target.id)
        if target.kind == "rule":
            return self.title(target.id)
        return f"{self.answers(target.id, (target.value,) if target.value else ())}."

    def title(self, rule: Id) -> str:
        """Return the title of a rule."""
        return self.library.rules_by_id[rule].title

    def advice(self, advice: Id) -> str:
        """Return the text of an advice."""
        return self.library.advice_by_id[advice].text

    def answer(self, name: Name, value: Value) -> str:
        """Return the words for a value of a fact or a conclusion."""
        if name in self.library.facts:
            return self.library.facts[name].answers[value]
        return self._conclusions()[name].values[value]

    def answers(self, name: Name, values: Sequence[Value]) -> str:
        """Return the words for any of several values; for a conclusion without one, its title."""
        known = [self.answer(name, value) for value in values if value != UNKNOWN]
        if not values:
            return self._conclusions()[name].title
        if UNKNOWN in values:
            known.append(self.wording.say("explain.unsaid"))
        key = "explain.one_of" if len(known) > 1 else "explain.one"
        return self.wording.say(key, answers="; ".join(known))

    def told(self, item: Told) -> str:
        """Say a stated fact, with its words if it was read from the text."""
        key = {"text": "explain.stated_text", "safety": "explain.stated_safety"}
        return self.wording.say(
            key.get(item.source, "explain.stated"),
            answer=self.answer(item.fact, item.value),
            words=item.words,
            fact=item.fact,
            value=item.value,
        )

    def change(self, change: Change) -> str:
        """Say what would have to be otherwise."""
        known = self.library.facts[change.fact].answers
        key = "explain.change_another"
        if change.fact.startswith("danger.") and change.after == NO:
            key = "explain.change_danger"
        elif change.before == UNKNOWN:
            key = "explain.change_answer"
        elif change.after == UNKNOWN:
            key = "explain.change_taken_back"
        return self.wording.say(
            key,
            before=known.get(change.before),
            after=known.get(change.after),
            fact=change.fact,
            value=change.after,
        )

    def changes(self, made: Iterable[Change]) -> Iterator[Line]:
        """Say changes, a line each."""
        yield from (Line(self.change(change)) for change in made)

    def section(self, key: str, lines: Iterable[Line]) -> Section:
        """Make a section under its heading."""
        return Section(key, self.wording.say(f"heading.{key}"), tuple(lines))

    def some(
        self, items: Sequence[Item], most: int, line: Callable[[Item], Iterable[Line]]
    ) -> Iterator[Line]:
        """Say the first items, and how many more there are."""
        for item in items[:most]:
            yield from line(item)
        if len(items) > most:
            yield Line(self.wording.say("explain.more", count=len(items) - most), "quiet")

    def above(self, name: Name) -> Name | None:
        """Return the summary that a fact is a member of."""
        found = (s for s, members in self.library.summaries.items() if name in members)
        return next(found, None)

    def _conclusions(self) -> dict[Name, ConclusionDefinition]:
        return {c.id: c for c in self.library.conclusions}


class _Templates(dict[str, str]):
    """Templates of which one may be missing, in knowledge older than this program."""

    def __missing__(self, key: str) -> str:
        raise Problem(
            Exit.KNOWLEDGE, "wording", f"knowledge/wording/en.yaml has no template `{key}`."
        )


def teller_of(library: Library) -> Teller:
    """Return the words of a library. A missing template raises Problem (exit code 4)."""
    return Teller(library, Wording(_Templates(library.wording)))
