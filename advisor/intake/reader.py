"""The reader: what is prepared once from the lexicon, and reading one text with it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from advisor.intake import clauses as clause
from advisor.intake.claims import (
    DENIES,
    IDIOM,
    IGNORE,
    Meaning,
    Target,
    claims,
    entry_of,
    longest,
)
from advisor.intake.families import families
from advisor.intake.findings import reading
from advisor.intake.heard import Heard
from advisor.intake.matching import Found, Index, Places, find
from advisor.intake.mentions import PERSONS
from advisor.intake.normalise import read_words
from advisor.intake.phrases import Compiler
from advisor.intake.scope import scopes
from advisor.intake.trained import Guess, Label, Model, build_model, guesses
from advisor.intake.weighing import weighed
from advisor.intake.whose import people
from advisor.model.base import YES, Name
from advisor.model.case import Reading
from advisor.model.facts import FactDefinition
from advisor.model.lexicon import LexiconEntry, LexiconFile

CUES = (
    *("negation", "no-negation", "presupposes", "hedge", "seems", "past", "over", "condition"),
    *("correction", *PERSONS),
)
"""The cues that a lexicon can have."""
CLASSES = ("filler", "article", "light", "preposition", "clause-start")
"""The word classes that the reader itself asks for."""

CUE = "cue:"


@dataclass(frozen=True, slots=True)
class Reader:
    """A lexicon made ready to read with. It never changes, so threads may share it."""

    index: Index
    meanings: Mapping[str, Meaning]
    silent: frozenset[str]
    apart: frozenset[str]
    summaries: Mapping[Name, str]
    light: frozenset[str]
    prepositions: frozenset[str]
    starters: frozenset[str]
    model: Model | None


def build(lexicon: LexiconFile, facts: Mapping[Name, FactDefinition]) -> Reader:
    """Prepare a lexicon for reading.

    The phrases are trusted: `lint` tells of those that cannot be read.
    """
    compiler = Compiler(lexicon.classes)
    words = {name: frozenset(compiler.members(name)) for name in CLASSES}
    meanings = {name: _meaning(entry) for name, entry in lexicon.entries.items()}
    excepting = [f"{IDIOM}{name}" for name, entry in lexicon.entries.items() if entry.except_]
    return Reader(
        index=Index(compiler, blocks(lexicon), words["filler"]),
        meanings=meanings,
        silent=frozenset({*excepting, IDIOM}),
        apart=frozenset(name for name, meaning in meanings.items() if meaning.describes),
        summaries={f.id: f.summary_of for f in facts.values() if f.summary_of},
        light=words["light"] | words["filler"],
        prepositions=words["preposition"],
        starters=words["clause-start"],
        model=build_model(lexicon.weights, families(lexicon), facts) if lexicon.weights else None,
    )


def blocks(lexicon: LexiconFile) -> Iterator[tuple[str, str]]:
    """Every block of phrases with its source: the entry, and before it what the block is."""
    for name, lines in lexicon.cues.items():
        yield CUE + name, lines
    for name, entry in lexicon.entries.items():
        ignored = set(entry.about.values()) == {IGNORE}
        yield IDIOM if ignored else name, entry.phrases
        yield DENIES + name, entry.denies
        yield IDIOM + name, entry.except_


def _meaning(entry: LexiconEntry) -> Meaning:
    return Meaning(
        about={
            person: tuple(_target(part) for part in targets.split())
            for person, targets in entry.about.items()
            if targets != IGNORE
        }
        | {person: () for person, targets in entry.about.items() if targets == IGNORE},
        past_counts=entry.past_counts,
        seems_counts=entry.seems_counts,
        negation_counts=entry.negation_counts,
        describes=any(targets.startswith("person.") for targets in entry.about.values()),
    )


def _target(text: str) -> Target:
    fact, _, value = text.partition("=")
    return Target(fact, value or YES)


def hear(text: str, reader: Reader) -> Heard:
    """Find what phrases claim in a text, before anything is decided."""
    words = read_words(text)
    places = Places(words, reader.index)
    split = clause.split(words, reader.starters)
    found = find(places, reader.index)
    cues: dict[str, list[Found]] = {}
    for one in found:
        if one.phrase.source.startswith(CUE):
            cues.setdefault(entry_of(one), []).append(one)
    light = frozenset(i for i, word in enumerate(words) if word.text in reader.light)
    finds = longest(_no_cues(found), reader.silent, reader.apart, light)
    said = scopes(words, split, cues, reader.prepositions, reader.light)
    persons = people(words, split, cues)
    made = claims(finds, reader.meanings, said, persons)
    return Heard(tuple(words), split, said, persons, tuple(made))


def read(text: str, reader: Reader) -> Reading:
    """Read the facts that a text states, and what it leaves open."""
    heard = hear(text, reader)
    return reading(
        text,
        heard.words,
        heard.clauses,
        weighed(heard.claims, _guesses(heard, reader), heard.scopes, reader.model),
        heard.scopes.corrected,
        reader.summaries,
        reader.light,
    )


def _guesses(heard: Heard, reader: Reader) -> dict[Label, Guess]:
    if reader.model is None:
        return {}
    return guesses(reader.model, heard, reader.model.keep)


def _no_cues(found: Iterable[Found]) -> list[Found]:
    return [one for one in found if not one.phrase.source.startswith(CUE)]
