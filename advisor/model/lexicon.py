"""Words and phrases that state facts: the files of `knowledge/lexicon/`."""

from collections.abc import Iterable

from pydantic import Field

from advisor.model.base import Frozen, Id, Text


class LexiconEntry(Frozen):
    """Phrases for one thing that a text can say.

    `about` says which facts are meant, by whom the words are about (`worker`, `family`, `leader`,
    `other`, `asker`; `any` stands for whoever is not named); the word `ignore` means none. A target
    is a fact, or `fact=value`; several stand one space apart.

    `phrases`, `denies` and `except` hold one phrase a line. A word matches its inflected forms,
    an inflected word only itself, `=word` nothing else. `a/b` is one of, `(x)` may be missing,
    `..` is up to four words, `...` up to eight and across commas, a trailing `*` is any ending,
    `{name}` is a word class, `#50-99` a number, `#50-99!` one that stands alone
    between commas, `a_b` words that stand side by side.

    `past_counts`: what is over still counts (a merit, a breach). `seems_counts`: to seem so is
    enough (a sign). `negation_counts: false`: a negated phrase says nothing, only `denies` deny
    ("the pay was not cut" leaves other trouble with pay open). `examples` holds one a line:
    `a text => fact, fact=value`, which are exactly the facts of this entry that the
    text states; nothing after the arrow means none.
    """

    about: dict[Id, Text] = Field(min_length=1)
    past_counts: bool = False
    seems_counts: bool = False
    negation_counts: bool = True
    phrases: Text
    denies: str = ""
    except_: str = Field(default="", alias="except")
    examples: Text


class Weights(Frozen):
    """What the trained reader learned (`tools/train_reader.py`), as lines of plain text.

    `settings`: a name and a number a line. `labels`: `fact=value`, its bias, and from where on it
    is used. `features`, between tabs: a feature, how rare it is, and `number of a label:weight` for
    each label it speaks of.
    """

    settings: Text
    labels: Text
    features: Text


class LexiconFile(Frozen):
    """One file of `knowledge/lexicon/<language>/`, or all of them together.

    `classes` are sets of words, one space apart. `cues` are the phrases that tell how something is
    said (negated, hedged, past) and of whom; their names are fixed, see `advisor.intake`.
    `families` are words that mean about the same (`two_words` stand side by side); what the trained
    reader learned of one, it takes for all.
    """

    classes: dict[Id, Text] = {}
    cues: dict[Id, Text] = {}
    families: dict[Id, Text] = {}
    entries: dict[Id, LexiconEntry] = {}
    weights: Weights | None = None


def merge(files: Iterable[LexiconFile]) -> LexiconFile:
    """Put the files of one language together; names do not repeat between files."""
    whole = LexiconFile()
    for file in files:
        whole = LexiconFile(
            classes={**whole.classes, **file.classes},
            cues={**whole.cues, **file.cues},
            families={**whole.families, **file.families},
            entries={**whole.entries, **file.entries},
            weights=file.weights or whole.weights,
        )
    return whole
