"""Of whom something is said: the worker, the family, a leader, another person, or who asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from advisor.intake.clauses import Clauses
from advisor.intake.finding import Found
from advisor.intake.normalise import COMMA, SENTENCE, Word

Person = Literal["worker", "family", "leader", "other", "asker"]

PERSONS: tuple[Person, ...] = ("worker", "family", "leader", "other", "asker")

_MALE, _FEMALE = frozenset({"he", "his", "him", "himself"}), frozenset({"she", "her", "herself"})
_PRONOUNS = _MALE | _FEMALE
_TEAMS = frozenset("team crew shift gang brigade".split())
_SAYING = frozenset(
    "say says said think thinks reckons insists argues claims answers mutters believes".split()
)
_DETERMINERS = frozenset(["the", "a", "an", "our", "this", "that", "these", "those", "my", "your"])
_BETWEEN = frozenset(
    (
        "be is are was were been has have had will would not never very quite so too still also "
        "just now always often really even already again 's and but or who that which to then "
        "only then"
    ).split()
)
_COPULAS = frozenset(("as be is was 's are were been became become and").split())
_INDEFINITE = frozenset(["a", "an", "one", "another"])
_OURS = frozenset(["my", "our"])
_RELATIVE = frozenset(["who", "that", "which", "whose"])
_ANYBODY = frozenset(("people everyone everybody somebody someone anybody anyone").split())
_LINKS = frozenset(
    (
        "with to at by from for of about against on towards between among behind like than around"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody is spoken of at a word; `object` if not as the one who does or is something."""

    at: int
    end: int
    person: Person
    oblique: bool = False


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
        if noun.text in _BETWEEN or noun.text in _DETERMINERS or noun.text in _LINKS:
            return False
        for j in (i - 1, i - 2):
            if j >= 0 and self.words[j].text in _DETERMINERS:
                return j == 0 or bool(self.words[j].before) or self.words[j - 1].text not in _LINKS
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


def people(
    words: Sequence[Word],
    clauses: Clauses,
    cues: Mapping[str, Sequence[Found]],
    light: frozenset[str],
) -> People:
    """Find who is spoken of, and who of them is the worker."""
    nouns: dict[int, Mention] = {}
    for person in PERSONS:
        for found in sorted(cues.get(person, ()), key=lambda f: len(f.at)):
            for i in found.at:
                standing = nouns.get(i)
                if standing is None or standing.end - standing.at < len(found.at):
                    nouns[i] = Mention(found.at[0], found.at[-1] + 1, person)
    hero = _hero(words, nouns)
    male = _is_male(words)
    reported = _reported(words, clauses)
    named: dict[int, Mention] = {}
    kin: Person = "family"
    for i, word in enumerate(words):
        mention = nouns.get(i)
        if mention:
            person = mention.person
            if (
                person == "worker"
                and (_plural(words[mention.end - 1]) and not _one_of(words, mention.at))
            ) or (person == "worker" and _second(words, mention.at, named)):
                person = "other"
            elif person == "family" and _is_a(words, mention.at):
                person = "worker"
            if hero & set(words[mention.end - 1].keys) and person in ("leader", "other"):
                person = "worker"
            if person in ("family", "leader", "other"):
                kin = person
            named[i] = Mention(mention.at, mention.end, person, _oblique(words, mention.at))
        elif word.text in _MALE or word.text in _FEMALE:
            same = male is None or (word.text in _MALE) == male
            person = "worker" if same else kin
            named[i] = Mention(i, i + 1, person, _oblique_pronoun(words, i, nouns, light))
        elif word.text == "they":
            named[i] = Mention(i, i + 1, "worker" if male is None and not nouns else "other")
        elif word.text in {"i", "we"}:
            named[i] = Mention(i, i + 1, "worker" if i in reported else "asker")
    ordered = sorted({m.at: m for m in named.values()}.values(), key=lambda m: m.at)
    return People(tuple(ordered), named, words, clauses)


def _reported(words: Sequence[Word], clauses: Clauses) -> frozenset[int]:
    """The words that are the worker's own: in quotes, after "he says", or before ", he says"."""
    own = {i for i, word in enumerate(words) if word.quoted}
    start, since = 0, len(words)  # of the sentence, and of what is said in it
    for i, word in enumerate(words):
        if i and clauses.sentence[i] != clauses.sentence[i - 1]:
            start, since = i, len(words)
        last = i + 1 == len(words) or clauses.sentence[i + 1] != clauses.sentence[i]
        if word.text in _SAYING and i and words[i - 1].text in {"he", "she"}:
            if last and since > i:
                own.update(range(start, i))
            since = min(since, i)
        if i > since:
            own.add(i)
    return frozenset(own)


def _hero(words: Sequence[Word], nouns: Mapping[int, Mention]) -> frozenset[str]:
    """The leader or colleague whom the text is about: the first "a foreman" before any worker."""
    for i, word in enumerate(words):
        mention = nouns.get(i)
        if mention and mention.person == "worker":
            break
        if mention is None or mention.person not in ("leader", "other") or mention.at != i:
            continue
        ahead = [w.text for w in words[max(0, i - 4) : i]]
        ours = len(ahead) > 1 and ahead[-2:] in (["of", "our"], ["of", "my"], ["of", "the"])
        titled = word.before == SENTENCE and i + 1 < len(words) and words[i + 1].before == COMMA
        theirs = [w.text for w in words[i + 1 : i + 3]]
        if theirs[:1] == ["of"] and theirs[1:] and theirs[1] in {"his", "hers", "her", "theirs"}:
            continue
        mine = mention.person == "other" and bool(set(ahead[-2:]) & _OURS) and not _plural(word)
        if (set(ahead[-2:]) & _INDEFINITE) or (ours and "one" in ahead) or titled or mine:
            return frozenset(words[mention.end - 1].keys) - _ANYBODY
    return frozenset()


def _is_male(words: Sequence[Word]) -> bool | None:
    """The worker's pronoun is the first of the text."""
    for word in words:
        if word.text in _MALE:
            return True
        if word.text in _FEMALE:
            return False
    return None


def _oblique(words: Sequence[Word], i: int) -> bool:
    """Tell "with the foreman" and "the foreman's letter" from "the foreman drinks"."""
    j = i - 1
    while j >= 0 and i - j <= 3 and not words[j + 1].before:
        if words[j].text in _LINKS:
            return True
        j -= 1
    return False


def _oblique_pronoun(
    words: Sequence[Word], i: int, nouns: Mapping[int, Mention], light: frozenset[str]
) -> bool:
    """`he` stands for itself; `him` only without "with" or "at" before it; `her son` is the son."""
    text = words[i].text
    if text in {"he", "she"}:
        return False
    if text in {"his", "her"} and any(
        j in nouns and nouns[j].person != "worker" for j in range(i + 1, min(i + 4, len(words)))
    ):
        return True
    return text in {"himself", "herself"} or (
        i > 0 and words[i - 1].text in _LINKS and text == "him"
    )


def _plural(word: Word) -> bool:
    text = word.text
    return text in {"men", "women"} or (text.endswith("s") and text[:-1] in word.keys)


def _one_of(words: Sequence[Word], i: int) -> bool:
    ahead = [word.text for word in words[max(0, i - 5) : i]]
    return "of" in ahead and any(one in ahead for one in ("one", "another", "any", "best"))


def _is_a(words: Sequence[Word], i: int) -> bool:
    """Tell "she is a single mother" from "his mother"."""
    ahead = [word.text for word in words[max(0, i - 4) : i]]
    for article in ("a", "an"):
        if article in ahead:
            before = ahead[: ahead.index(article)]
            return bool(before) and before[-1] in _COPULAS
    return False


def _second(words: Sequence[Word], i: int, named: Mapping[int, Mention]) -> bool:
    """Tell another person of a trade, once the worker is known: "he quarrelled with a welder".

    "He is a welder" and "our new man, a welder" still speak of the worker.
    """
    if not any(mention.person == "worker" for mention in named.values()):
        return False
    start = i
    while start > 0 and not words[start].before and start > i - 4:
        start -= 1
        if words[start].text in _INDEFINITE:
            break
    if words[start].text not in _INDEFINITE or words[start].before:
        return False
    text = words[start - 1].text if start else ""
    if text not in _COPULAS:
        return True
    before = [m for at, m in sorted(named.items()) if at < start and not m.oblique]
    return bool(before) and before[-1].person != "worker"
