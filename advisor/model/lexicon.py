"""Words and phrases that state facts: the files of `knowledge/lexicon/`."""

from pydantic import Field

from advisor.model.base import Frozen, Id, Name, Text, Value


class LexiconExample(Frozen):
    """A text and exactly the facts that this entry reads from it."""

    text: Text
    gives: dict[Name, Value]


class LexiconEntry(Frozen):
    """Phrases for one thing that a text can say.

    `about` says which fact is meant, by whom the words are about (`worker`, `family`, `other`);
    the word `ignore` means none. A target is a fact, or `fact=value`. `phrases`, `denies` and
    `except` hold one phrase a line: `a/b` is one of, `(x)` may be missing, `..` is up to four
    words without a negation, a trailing `*` is any ending, `{name}` is a word class.
    """

    about: dict[Id, str] = Field(min_length=1)
    past_counts: bool = False
    phrases: Text
    denies: str = ""
    except_: str = Field(default="", alias="except")
    examples: tuple[LexiconExample, ...] = Field(min_length=1)


class LexiconFile(Frozen):
    """One file of `knowledge/lexicon/<language>/`; `classes` are sets of words, one space apart."""

    classes: dict[Id, Text] = {}
    entries: dict[Id, LexiconEntry] = Field(min_length=1)
