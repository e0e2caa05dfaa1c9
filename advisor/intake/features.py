"""What the trained reader looks at in a statement: its words, pairs of them, and finds.

Training and reading share this, so that a weight means the same in both.
"""

from collections.abc import Iterable, Iterator, Sequence

from advisor.intake.claims import Claim
from advisor.intake.normalise import Word


def features(
    words: Sequence[Word], places: Sequence[int], claims: Iterable[Claim]
) -> Iterator[tuple[str, int]]:
    """Yield the features of the words at `places`, each with the place of its first word.

    `w:` a word, `b:` two in a row, `s:` two with one between, `p:` what phrases of the lexicon
    claim there, and how it is said.
    """
    stems = [stem(words[i]) for i in places]
    for n, i in enumerate(places):
        yield f"w:{stems[n]}", i
        if n + 1 < len(places):
            yield f"b:{stems[n]} {stems[n + 1]}", i
        if n + 2 < len(places):
            yield f"s:{stems[n]} {stems[n + 2]}", i
    inside = set(places)
    for claim in claims:
        if claim.at[0] in inside:
            yield f"p:{claim.fact}={claim.value}/{claim.mood}", claim.at[0]


def stem(word: Word) -> str:
    """Return the shortest form that a word may be a form of; numbers become one sign."""
    if word.number is not None:
        return "#" if word.number < 100 else "##"
    return min((*word.keys, word.text), key=lambda form: (len(form), form))
