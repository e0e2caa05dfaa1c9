"""Faults of a lexicon, as plain data: what to put right before anybody reads with it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from advisor.intake.claims import ANYBODY, DENIES, IGNORE, entry_of
from advisor.intake.matching import Places, find
from advisor.intake.mentions import PERSONS
from advisor.intake.normalise import read_words
from advisor.intake.phrases import EXACT, Compiler, Element, Phrase, PhraseError
from advisor.intake.reader import CLASSES, CUE, CUES, Reader, blocks, build, read
from advisor.model.base import YES, Name
from advisor.model.facts import FactDefinition
from advisor.model.lexicon import LexiconEntry, LexiconFile

NEUTRAL_SHARE = 0.02
"""A phrase may fire on this share of sentences that state nothing."""
_FEW_WORDS = 2


@dataclass(frozen=True, slots=True)
class LexiconFault:
    """What is wrong with an entry (or with a cue, or a class)."""

    entry: str
    message: str


def lint(
    lexicon: LexiconFile, facts: Mapping[Name, FactDefinition], neutral: Sequence[str] = ()
) -> tuple[LexiconFault, ...]:
    """Every fault of a lexicon; its examples are read only if all its phrases can be read."""
    faults = [*_names(lexicon), *_targets(lexicon, facts), *_weights(lexicon, facts)]
    phrases: list[Phrase] = []
    faults += _phrases(lexicon, phrases)
    faults += _twice(phrases, lexicon)
    if not faults:
        reader = build(lexicon.model_copy(update={"weights": None}), facts)  # phrases alone
        faults += _examples(lexicon, reader)
        faults += _neutral(reader, neutral)
    return tuple(faults)


def examples(entry: LexiconEntry) -> Iterator[tuple[str, dict[Name, str]]]:
    """The examples of an entry: a text, and what the entry reads from it."""
    for line in entry.examples.splitlines():
        text, arrow, after = line.rpartition("=>")
        if arrow:
            pairs = [part.strip().partition("=") for part in after.split(",") if part.strip()]
            yield text.strip(), {fact: value or YES for fact, _, value in pairs}


def targets(entry: LexiconEntry) -> set[Name]:
    """The facts that an entry can give."""
    words = {word for targets in entry.about.values() for word in targets.split()}
    return {word.partition("=")[0] for word in words - {IGNORE}}


def _weights(lexicon: LexiconFile, facts: Mapping[Name, FactDefinition]) -> Iterator[LexiconFault]:
    for line in lexicon.weights.labels.splitlines() if lexicon.weights else ():
        name, _, value = line.split()[0].partition("=")
        if name not in facts or value not in facts[name].answers:
            yield LexiconFault(
                "weights",
                f"`{name}: {value}` was learned and is no fact now; train the reader anew",
            )

    lines = lexicon.weights.features.splitlines() if lexicon.weights else []
    if any(one >= other for one, other in pairwise(lines)):
        yield LexiconFault("weights", "the features are not in order; train the reader anew")


def _names(lexicon: LexiconFile) -> Iterator[LexiconFault]:
    for name in sorted(set(CLASSES) - set(lexicon.classes)):
        yield LexiconFault(name, "this word class is missing")
    for name in sorted(set(lexicon.cues) - set(CUES)):
        yield LexiconFault(name, "there is no such cue")
    for name, entry in lexicon.entries.items():
        for person in sorted(set(entry.about) - {*PERSONS, ANYBODY}):
            yield LexiconFault(name, f"`{person}` is nobody that words can be about")


def _targets(lexicon: LexiconFile, facts: Mapping[Name, FactDefinition]) -> Iterator[LexiconFault]:
    for name, entry in lexicon.entries.items():
        for words in entry.about.values():
            for word in words.split():
                fact, _, value = word.partition("=")
                if word != IGNORE and fact not in facts:
                    yield LexiconFault(name, f"there is no fact `{fact}`")
                elif word != IGNORE and (value or YES) not in facts[fact].answers:
                    yield LexiconFault(name, f"`{value or YES}` is no answer of `{fact}`")


def _phrases(lexicon: LexiconFile, read_so_far: list[Phrase]) -> Iterator[LexiconFault]:
    compiler = Compiler(lexicon.classes)
    light = frozenset(w for name in ("light", "filler", "neg") for w in compiler.members(name))
    for source, block in blocks(lexicon):
        name = source.rpartition(":")[2]
        for line in filter(None, map(str.strip, block.splitlines())):
            try:
                phrase = compiler.phrase(source, line)
            except PhraseError as error:
                yield LexiconFault(name, str(error))
                continue
            if not source.startswith(CUE):
                read_so_far.append(phrase)
                if not source.startswith(EXACT) and _says_nothing(phrase, light):
                    yield LexiconFault(name, f"`{line}` needs a word of content")


def _says_nothing(phrase: Phrase, light: frozenset[str]) -> bool:
    """Tell whether one or two words without content are enough for a phrase to match."""
    lengths = [_light_length(element, light) for element in phrase.required]
    return all(lengths) and sum(lengths) <= _FEW_WORDS


def _light_length(element: Element, light: frozenset[str]) -> int:
    """How many light words an element can match, at least; 0 if it takes a word of content."""
    if element.single & light:
        return 1
    return min((len(row) for row in element.rows if light.issuperset(row)), default=0)


def _twice(phrases: Iterable[Phrase], lexicon: LexiconFile) -> Iterator[LexiconFault]:
    first: dict[tuple[bool, str], str] = {}
    for phrase in phrases:
        if phrase.source.startswith(EXACT):
            continue
        name = phrase.source.rpartition(":")[2]
        key = phrase.source.startswith(DENIES), " ".join(phrase.line.split())
        other = first.setdefault(key, name)
        if other != name and targets(lexicon.entries[other]) != targets(lexicon.entries[name]):
            yield LexiconFault(name, f"`{key[1]}` stands under `{other}` too")


def _examples(lexicon: LexiconFile, reader: Reader) -> Iterator[LexiconFault]:
    for name, entry in lexicon.entries.items():
        told = list(examples(entry))
        if not told and targets(entry):
            yield LexiconFault(name, "needs an example: `a text => fact`")
        for text, expected in told:
            found = {
                fact.fact: fact.value
                for fact in read(text, reader).facts
                if fact.fact in targets(entry)
            }
            if found != expected:
                yield LexiconFault(name, f"from `{text}` it reads {found or 'nothing'}")


def _neutral(reader: Reader, neutral: Sequence[str]) -> Iterator[LexiconFault]:
    fired: Counter[tuple[str, str]] = Counter()
    for text in neutral:
        places = Places(read_words(text), reader.index)
        found = [one for one in find(places, reader.index) if not _is_aside(one.phrase)]
        fired.update({(entry_of(one), one.phrase.line.strip()) for one in found})
    for (name, line), times in sorted(fired.items()):
        if times > NEUTRAL_SHARE * len(neutral):
            yield LexiconFault(name, f"`{line}` fires on {times} of {len(neutral)} neutral texts")


def _is_aside(phrase: Phrase) -> bool:
    return phrase.source.startswith((CUE, EXACT))
