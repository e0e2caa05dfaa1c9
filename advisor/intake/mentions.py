"""Everybody a text speaks of: the worker, the family, leaders, others, and who asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from advisor.intake.clauses import Clauses
from advisor.intake.matching import Found
from advisor.intake.normalise import COMMA, SENTENCE, Word

Person = Literal["worker", "family", "leader", "other", "asker"]

PERSONS: tuple[Person, ...] = ("worker", "family", "leader", "other", "asker")

MALE, FEMALE = frozenset({"he", "his", "him", "himself"}), frozenset({"she", "her", "herself"})
LINKS = frozenset(
    "with to at by from for of about against on towards between among behind like than".split()
)
_SAYING = frozenset(
    "say says said think thinks reckons insists argues claims answers mutters believes".split()
)
_COPULAS = frozenset(("as be is was 's are were been became become and").split())
_INDEFINITE = frozenset(["a", "an", "one", "another"])
_OURS = frozenset(["my", "our"])
_ANYBODY = frozenset(("people everyone everybody somebody someone anybody anyone").split())


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody is spoken of at a word; `oblique` if not as the one who does or is something."""

    at: int
    end: int
    person: Person
    oblique: bool = False


def mentions(
    words: Sequence[Word], clauses: Clauses, cues: Mapping[str, Sequence[Found]]
) -> dict[int, Mention]:
    """Find who is spoken of at which word, and who of them is the worker."""
    nouns = _nouns(cues)
    hero = _hero(words, nouns)
    male = _is_male(words)
    reported = _reported(words, clauses)
    named: dict[int, Mention] = {}
    kin: Person = "family"  # of whom "she" is said when the worker is "he"
    for i, word in enumerate(words):
        mention = nouns.get(i)
        if mention:
            person = _person(mention, words, named)
            if hero & set(words[mention.end - 1].keys) and person in ("leader", "other"):
                person = "worker"
            if person in ("family", "leader", "other"):
                kin = person
            named[i] = Mention(mention.at, mention.end, person, _oblique(words, mention.at))
        elif word.text in MALE or word.text in FEMALE:
            same = male is None or (word.text in MALE) == male
            named[i] = Mention(
                i, i + 1, "worker" if same else kin, _oblique_pronoun(words, i, nouns)
            )
        elif word.text == "they":
            named[i] = Mention(i, i + 1, "worker" if male is None and not nouns else "other")
        elif word.text in {"i", "we"}:
            named[i] = Mention(i, i + 1, "worker" if i in reported else "asker")
    return named


def _nouns(cues: Mapping[str, Sequence[Found]]) -> dict[int, Mention]:
    """The persons that nouns name, by word; of two at one word the longer."""
    nouns: dict[int, Mention] = {}
    for person in PERSONS:
        for found in sorted(cues.get(person, ()), key=lambda f: len(f.at)):
            for i in found.at:
                standing = nouns.get(i)
                if standing is None or standing.end - standing.at < len(found.at):
                    nouns[i] = Mention(found.at[0], found.at[-1] + 1, person)
    return nouns


def _person(mention: Mention, words: Sequence[Word], named: dict[int, Mention]) -> Person:
    """Several workers, or a second one, are others; who "is a mother" is no relative."""
    if mention.person == "worker":
        several = _plural(words[mention.end - 1]) and not _one_of(words, mention.at)
        return "other" if several or _second(words, mention.at, named) else "worker"
    if mention.person == "family" and _is_a(words, mention.at):
        return "worker"
    return mention.person


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
        if word.text in MALE:
            return True
        if word.text in FEMALE:
            return False
    return None


def _oblique(words: Sequence[Word], i: int) -> bool:
    """Tell "with the foreman" and "the foreman's letter" from "the foreman drinks"."""
    j = i - 1
    while j >= 0 and i - j <= 3 and not words[j + 1].before:
        if words[j].text in LINKS:
            return True
        j -= 1
    return False


def _oblique_pronoun(words: Sequence[Word], i: int, nouns: Mapping[int, Mention]) -> bool:
    """`he` stands for itself; `him` only without "with" or "at" before it; `her son` is the son."""
    text = words[i].text
    if text in {"he", "she"}:
        return False
    if text in {"his", "her"} and any(
        j in nouns and nouns[j].person != "worker" for j in range(i + 1, min(i + 4, len(words)))
    ):
        return True
    return text in {"himself", "herself"} or (
        i > 0 and words[i - 1].text in LINKS and text == "him"
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


def _second(words: Sequence[Word], i: int, named: dict[int, Mention]) -> bool:
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
    at = start - 1
    if at > 0 and words[at].text == "not":
        at -= 1
    if at < 0 or words[at].text not in _COPULAS:
        return True
    for place in reversed(named):
        if place < start and not named[place].oblique:
            return named[place].person != "worker"
    return False
