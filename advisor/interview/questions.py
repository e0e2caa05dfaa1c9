"""The open questions of a plan: decisive facts, most decisive first, related ones as one question.

A question on a summary stands for its members while the summary is open. Of a summary that is known
to be yes, the members that matter are one question with several choices. One question is on danger.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from advisor.interview.relevance import DECISIVE, Kind, Relevance
from advisor.model.base import YES, Name, Value
from advisor.model.facts import FactDefinition
from advisor.model.library import Library
from advisor.model.plan import OpenQuestion
from advisor.words import Wording

DANGER = "danger"

_GRAVITY: Mapping[Kind, int] = {"safety": 0, "nature": 1, "first": 1, "criticism": 2, "avoid": 3}


@dataclass(slots=True)
class _Ask:
    """A question in the making: on `fact`, and on members of it that matter."""

    fact: Name
    members: list[Name] = field(default_factory=list)
    answers: dict[Value, set[Kind]] = field(default_factory=dict)
    moves: int = 0
    is_usual: bool = False

    def kinds(self) -> set[Kind]:
        return {kind for kinds in self.answers.values() for kind in kinds}


def open_questions(
    relevance: Relevance, raised: Iterable[Name], library: Library
) -> tuple[OpenQuestion, ...]:
    """Return the questions worth asking, most decisive first.

    `raised` names facts that the danger check wants asked: one of them is the question on danger.
    """
    above = {m: summary for summary, members in library.summaries.items() for m in members}
    asks: dict[Name, _Ask] = {}
    for name in library.facts:
        if relevance.is_decisive(name):
            summary = above.get(name)
            ask = asks.setdefault(summary or name, _Ask(summary or name))
            _add(ask, name, relevance, library)
    _ask_what_was_raised(asks, raised, relevance, library)
    places = {name: n for n, name in enumerate(library.facts)}

    def key(ask: _Ask) -> tuple[bool, int, int, bool, int]:
        gravest = min(_GRAVITY[kind] for kind in ask.kinds())
        # What a person is changes the manner at most, so it is asked last.
        personal = "protected" in library.facts[ask.fact].flags
        return personal, gravest, -ask.moves, not ask.is_usual, places[ask.fact]

    return tuple(_question(ask, relevance.open, library) for ask in sorted(asks.values(), key=key))


def _add(ask: _Ask, name: Name, relevance: Relevance, library: Library) -> None:
    """Let a question cover a decisive fact: a member that is yes makes its summary yes."""
    if name != ask.fact:
        ask.members.append(name)
    ask.is_usual |= "usual" in library.facts[name].flags
    for value, effect in relevance.effects[name].items():
        if kinds := effect.keys() - {"other"}:
            ask.answers.setdefault(value if name == ask.fact else YES, set()).update(kinds)
        ask.moves = max(ask.moves, sum(effect.values()))


def _ask_what_was_raised(
    asks: dict[Name, _Ask], raised: Iterable[Name], relevance: Relevance, library: Library
) -> None:
    """Let the question on danger be the one that the words of the case raise."""
    general = next((s for s, f in library.facts.items() if f.summary_of == DANGER), None)
    first = next((name for name in raised if name in relevance.open), None)
    if first and general in asks:
        ask = asks.pop(general)
        ask.fact, ask.members = first, []
        asks[first] = ask


def _question(ask: _Ask, is_open: Mapping[Name, object], library: Library) -> OpenQuestion:
    fact, choices = library.facts[ask.fact], tuple(ask.members)
    if ask.fact in is_open or not choices:
        return _worded(ask, fact, fact.question, ())
    if len(choices) == 1:
        only = library.facts[choices[0]]
        return _worded(ask, only, only.question, ())
    # Knowledge of an organisation may be older than the template.
    wording = Wording({"open.which": "{question}", **library.wording})
    words = wording.say("open.which", question=fact.question, answer=fact.answers[YES])
    return _worded(ask, fact, words, choices)


def _worded(ask: _Ask, fact: FactDefinition, words: str, choices: tuple[Name, ...]) -> OpenQuestion:
    return OpenQuestion(
        fact=fact.id,
        question=words,
        changes=_sorted(ask.kinds()),
        answers={v: _sorted(ask.answers[v]) for v in fact.answers if v in ask.answers},
        choices=choices,
    )


def _sorted(kinds: Iterable[Kind]) -> tuple[str, ...]:
    return tuple(sorted(kinds, key=DECISIVE.index))
