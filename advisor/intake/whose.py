"""Of whom something is said: the worker, the family, a leader, another person, or who asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advisor.intake.clauses import Clauses
from advisor.intake.matching import Found
from advisor.intake.mentions import FEMALE, LINKS, MALE, Mention, Person, mentions
from advisor.intake.normalise import Word

_PRONOUNS = MALE | FEMALE
_TEAMS = frozenset("team crew shift gang brigade".split())
_DETERMINERS = frozenset(["the", "a", "an", "our", "this", "that", "these", "those", "my", "your"])
_BETWEEN = frozenset(
    (
        "be is are was were been has have had will would not never very quite so too still also "
        "just now always often really even already again 's and but or who that which to then "
        "only then"
    ).split()
)
_RELATIVE = frozenset(["who", "that", "which", "whose"])


@dataclass(frozen=True, slots=True)
class People:
    """Everybody a text speaks of, in order."""

    mentions: tuple[Mention, ...]
    by_word: Mapping[int, Mention]
    words: Sequence[Word]
    clauses: Clauses

    def subject(self, at: tuple[int, ...], *, anywhere: bool) -> Person:
        """Whom the words at `at` are about; `anywhere` if any of them may name the one."""
        for i in at if anywhere else at[:1]:
            if i in self.by_word and self.words[i].text not in _PRONOUNS | _TEAMS:
                return self.by_word[i].person
        for i in at:  # "you get no word out of her" is about her
            text = self.words[i].text
            if text == "him" or (text == "her" and i == at[-1]):
                return self.by_word[i].person
        after = self._right_after(at[-1]) if anywhere or at[-1] - at[0] < 2 else None
        if after:
            return after
        return self._before(at[0])

    def of_a_thing(self, first: int) -> bool:
        """Tell "the bonus is low" from "he is low" and "the man from the crane is low"."""
        i = first - 1
        while i >= 0 and not self.words[i + 1].before and self.words[i].text in _BETWEEN:
            i -= 1
        if i < 1 or self.words[i + 1].before or self.words[i].before or i in self.by_word:
            return False
        noun = self.words[i]
        if noun.name:
            return False
        if noun.text in _BETWEEN or noun.text in _DETERMINERS or noun.text in LINKS:
            return False
        for j in (i - 1, i - 2):
            if j >= 0 and self.words[j].text in _DETERMINERS:
                return j == 0 or bool(self.words[j].before) or self.words[j - 1].text not in LINKS
            if j < 0 or self.words[j].before or j in self.by_word:
                return False
        return False

    def _right_after(self, last: int) -> Person | None:
        """In "a sick mother" and "a drunken foreman" the person follows."""
        i = last + 1
        if i < len(self.words) and not self.words[i].before:
            mention = self.by_word.get(i)
            if mention and self.words[i].text not in _PRONOUNS | {"i", "we", "they"}:
                return mention.person
        return None

    def _before(self, first: int) -> Person:
        clause, sentence = self.clauses.clause, self.clauses.sentence
        earlier = [m for m in self.mentions if m.at < first and sentence[m.at] == sentence[first]]
        own = [m for m in earlier if clause[m.at] == clause[first]]
        direct = [m for m in own if not m.oblique]
        if direct:
            return direct[-1].person
        start = self.clauses.starts[clause[first]]
        if self.words[start].text in _RELATIVE and earlier and not own:
            return earlier[-1].person
        number = clause[first]
        while not direct and number and sentence[self.clauses.starts[number]] == sentence[first]:
            number -= 1
            direct = [m for m in earlier if clause[m.at] == number and not m.oblique]
        if direct:
            return direct[0].person
        return "worker"


def people(words: Sequence[Word], clauses: Clauses, cues: Mapping[str, Sequence[Found]]) -> People:
    """Everybody a text speaks of."""
    named = mentions(words, clauses, cues)
    ordered = sorted({m.at: m for m in named.values()}.values(), key=lambda m: m.at)
    return People(tuple(ordered), named, words, clauses)
