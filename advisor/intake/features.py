"""What the trained reader looks at in a statement: words, families of words, who does it, finds.

Training and reading share this, so that a weight means the same in both.
"""

from collections.abc import Iterator, Sequence

from advisor.intake.families import Families, families_at
from advisor.intake.heard import Heard
from advisor.intake.normalise import Word

NEAR = 4
"""How many words two families may stand apart to count as one thought."""


def features(heard: Heard, places: Sequence[int], families: Families) -> Iterator[tuple[str, int]]:
    """Yield the features of the words at `places`, each with the place of its first word.

    `w:` a word, `b:` two in a row, `s:` two with one between, `p:` what phrases of the lexicon
    claim there, and how it is said, `f:` a family of words, `g:` two families near each other,
    `a:` who does it (or is it), `n:` a family that is denied.
    """
    words = heard.words
    stems = [stem(words[i]) for i in places]
    for n, i in enumerate(places):
        yield f"w:{stems[n]}", i
        if n + 1 < len(places):
            yield f"b:{stems[n]} {stems[n + 1]}", i
        if n + 2 < len(places):
            yield f"s:{stems[n]} {stems[n + 2]}", i
    inside = set(places)
    for claim in heard.claims:
        if claim.at[0] in inside:
            yield f"p:{claim.fact}={claim.value}/{claim.mood}", claim.at[0]
    yield from _of_families(heard, places, families)


def _of_families(
    heard: Heard, places: Sequence[int], families: Families
) -> Iterator[tuple[str, int]]:
    before: list[tuple[str, int]] = []
    for i in places:
        here = dict.fromkeys(name for name, _ in families_at(i, heard.words, families))
        if not here:
            continue
        who = doer(heard, i)
        denied = heard.scopes.negates((i,))
        for name in here:
            yield f"f:{name}", i
            yield f"a:{who} {name}", i
            if denied:
                yield f"n:{name}", i
            for other, at in before:
                if i - at <= NEAR:
                    yield f"g:{other} {name}", at
        before = [(other, at) for other, at in before if i - at <= NEAR]
        before += [(name, i) for name in here]


def doer(heard: Heard, i: int) -> str:
    """Return who does or is what stands at a word; `nobody` where a note leaves it out."""
    start = heard.clauses.starts[heard.clauses.clause[i]]
    if i - start < 2 and not any(j in heard.people.by_word for j in range(start, i + 1)):
        return "nobody"
    return heard.people.subject((i,), anywhere=False)


def stem(word: Word) -> str:
    """Return the shortest form that a word may be a form of; numbers become one sign."""
    if word.number is not None:
        return "#" if word.number < 100 else "##"
    return min((*word.keys, word.text), key=lambda form: (len(form), form))
