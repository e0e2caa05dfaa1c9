"""Questions, reasons and corrections of an interview, as lines from templates."""

from collections.abc import Iterator, Sequence

from advisor.interview import talk
from advisor.loading.contradictions import Contradiction
from advisor.model.base import Name, Value
from advisor.model.interview import Interview, Question, Waiting
from advisor.model.plan import Plan
from advisor.telling.lines import Line
from advisor.telling.teller import Teller

POINTS_SHOWN = 2
REASONS_SHOWN = 4


def question(put: Question, plan: Plan, number: int, teller: Teller) -> Iterator[Line]:
    """Say a question with its numbered answers."""
    say = teller.wording.say
    yield Line("", indent=0)
    text = words_of(put, plan, teller)
    yield Line(say("interview.question", n=number, question=text), "heading", 0)
    if put.choices and put.fact not in put.choices:
        yield Line(say("interview.several"), "quiet")
    for n, choice in enumerate(choices(put, teller), start=1):
        yield Line(say("interview.choice", n=n, answer=choice))
    if put.choices:
        yield Line(say("interview.none"))


def words_of(put: Question, plan: Plan, teller: Teller) -> str:
    """Return a question in words; a list of several things has a sentence of its own."""
    if put.fact in put.choices:
        return teller.wording.say("interview.list")
    words = {q.fact: q.question for q in plan.open_questions}
    return words.get(put.fact, teller.library.facts[put.fact].question)


def choices(put: Question, teller: Teller) -> tuple[str, ...]:
    """Return the answers to a question, in words."""
    facts = teller.library.facts
    if put.choices:
        return tuple(facts[name].answers[value] for name, value in put.choices.items())
    return tuple(facts[put.fact].answers.values())


def help_on(put: Question, teller: Teller) -> Iterator[Line]:
    """Say what the keys do, and what the facts of a question mean."""
    for name in put.choices or (put.fact,):
        fact = teller.library.facts[name]
        words = teller.wording.say("interview.help_fact", question=fact.question, help=fact.help)
        yield Line(words)
    keys = "answer_list" if put.choices else "answer"
    yield Line(teller.wording.say(f"interview.key_{keys}"))
    for key in ("w", "u", "n", "l", "b", "r", "f", "danger", "q"):
        yield Line(teller.wording.say(f"interview.key_{key}"))


def why(waiting: Sequence[Waiting], teller: Teller) -> Iterator[Line]:
    """Say what waits for an answer: rules and advice, in words."""
    say = teller.wording.say
    if not waiting:
        yield Line(say("interview.why_combined"))
    for one in waiting[:REASONS_SHOWN]:
        answer = teller.answer(one.fact, one.value)
        yield Line(say("interview.why", answer=answer), "strong")
        for name, value in one.turns.items():
            words = teller.answer(name, value)
            yield Line(say(f"interview.why_{name}", value=words), indent=2)
        for key, points in (("in", one.added), ("out", one.withdrawn)):
            for point in points[:POINTS_SHOWN]:
                text = say(f"interview.why_{key}", text=teller.advice(point), id=point)
                yield Line(text, indent=2)
            if len(points) > POINTS_SHOWN:
                count = len(points) - POINTS_SHOWN
                yield Line(say(f"interview.why_{key}_more", count=count), "quiet", 2)
        for rule in one.rules[:1]:
            title = teller.title(rule)
            yield Line(say("interview.why_rule", title=title, rule=rule), "quiet", 2)


def clash(found: Contradiction, values: dict[Name, Value], teller: Teller) -> Line:
    """Say which two answers do not go together, and why."""
    one, other = found.facts[0], found.facts[-1]
    key = "interview.clash_because" if found.because else "interview.clash"
    words = teller.wording.say(
        key,
        one=teller.answer(one, values[one]),
        other=teller.answer(other, values[other]),
        because=found.because,
    )
    return Line(words, "alarm")


def known(plan: Plan, state: Interview) -> tuple[tuple[Name, Value | None], ...]:
    """Return what can be changed: every fact in use, then what was asked and stands open."""
    used = [(item.fact, item.value) for item in plan.understood.stated]
    names = {name for name, _ in used}
    asked = [n for item in state.asked for n in (item.choices or (item.fact,))]
    left = [(name, None) for name in dict.fromkeys(asked) if name not in names]
    return (*used, *left)


def review(items: Sequence[tuple[Name, Value | None]], teller: Teller) -> Iterator[Line]:
    """List what can be changed, numbered."""
    say = teller.wording.say
    yield Line(say("interview.review"), "heading", 0)
    for n, (name, value) in enumerate(items, start=1):
        if value is None:
            question = teller.library.facts[name].question
            yield Line(say("interview.review_open", n=n, question=question))
        else:
            yield Line(say("interview.choice", n=n, answer=teller.answer(name, value)))


def fact(name: Name, teller: Teller) -> Iterator[Line]:
    """Ask for one fact anew, with the answer that leaves it open."""
    say, one = teller.wording.say, teller.library.facts[name]
    yield Line(say("interview.anew", question=one.question), "heading", 0)
    for n, answer in enumerate(one.answers.values(), start=1):
        yield Line(say("interview.choice", n=n, answer=answer))
    yield Line(say("interview.take_back"))


def answered(after: Interview, teller: Teller) -> Iterator[Line]:
    """Say how an answer was taken."""
    last = after.asked[-1]
    say = teller.wording.say
    if last.kind != "answered":
        yield Line(say(f"interview.taken_{last.kind}"), "quiet")
    elif last.choices and not last.values.items() & last.choices.items():
        yield Line(say("interview.taken_none"), "quiet")
    else:
        for name, value in last.values.items():
            yield Line(say("interview.taken", answer=teller.answer(name, value)), "quiet")


def ending(kind: str, state: Interview, plan: Plan, teller: Teller) -> Iterator[Line]:
    """Say why no more is asked, and what was put off."""
    say = teller.wording.say
    yield Line("", indent=0)
    yield Line(say(f"interview.end_{kind}"), "strong", 0)
    for name in talk.put_off(state):
        question = teller.library.facts[name].question
        yield Line(say("interview.later", question=question))
