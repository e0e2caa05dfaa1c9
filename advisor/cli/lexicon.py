"""`advisor lexicon`: for those who look after the words that the reader knows."""

from collections.abc import Iterator
from pathlib import Path

from advisor.cli.exits import leave
from advisor.cli.knowledge import library as load_library
from advisor.intake import Reader, build
from advisor.intake.heard import Heard
from advisor.intake.lint import lint as faults_of
from advisor.intake.reader import hear
from advisor.intake.trained import Model, features_of, guesses
from advisor.model.lexicon import LexiconFile
from advisor.model.library import Library
from advisor.telling.problems import Exit, Problem
from advisor.telling.texts import examine

LIKELY = 0.1
"""From here on it is shown what the trained reader thinks."""

SPEAKING = 4
"""How many features are named for each fact."""


def lint(folder: Path | None) -> None:
    """Print what is wrong with the lexicons; leave with 1 if anything is."""
    library = load_library(folder)
    found = [
        f"{language}: {fault.entry}: {fault.message}"
        for language, lexicon in library.lexicon.items()
        for fault in faults_of(lexicon, library.facts)
    ]
    for line in found:
        print(line)
    entries = sum(len(lexicon.entries) for lexicon in library.lexicon.values())
    print(f"{entries} entries, {len(found)} faults.")
    if found:
        leave(Exit.CHECK_FAILED)


def attempt(text: str, folder: Path | None) -> None:
    """Print, for a text, which phrase claims what, and what the trained reader goes by."""
    library = load_library(folder)
    heard, reader = _heard(examine(text), library)
    shown = list(_claims(heard))
    print("What phrases claim" if shown else "No phrase claims anything.")
    print("".join(f"  {line}\n" for line in shown), end="")
    if reader.model is None:
        print("There is no trained reader in this knowledge.")
        return
    learned = list(_guesses(heard, reader.model))
    print(
        "What the trained reader thinks likely" if learned else "The trained reader sees nothing."
    )
    print("".join(f"  {line}\n" for line in learned), end="")


def _heard(text: str, library: Library) -> tuple[Heard, Reader]:
    lexicon: LexiconFile | None = library.lexicon.get("en")
    if lexicon is None:
        raise Problem(Exit.KNOWLEDGE, "no-lexicon", "This knowledge has no English lexicon.")
    reader = build(lexicon, library.facts)
    return hear(text, reader), reader


def _claims(heard: Heard) -> Iterator[str]:
    for claim in heard.claims:
        words = " ".join(heard.words[i].text for i in claim.at)
        yield f"{claim.fact}: {claim.value} ({claim.mood}), by the entry `{claim.entry}`: “{words}”"


def _guesses(heard: Heard, model: Model) -> Iterator[str]:
    found = guesses(model, heard, LIKELY)
    for guess in sorted(found.values(), key=lambda g: (-g.likely, g.fact)):
        use = model.uses[guess.fact, guess.value]
        state = "used" if guess.likely >= use else f"not used by itself, from {use:.2f} on"
        speaking = features_of(model, guess, heard)
        names = ", ".join(f"{name} {weight:+.1f}" for name, weight in speaking[:SPEAKING])
        yield f"{guess.fact}: {guess.value} {guess.likely:.2f} ({state}), by {names}"
