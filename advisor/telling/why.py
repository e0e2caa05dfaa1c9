"""`advisor why` on the screen."""

from collections.abc import Iterator

from advisor.model.base import YES, Id, Name, Value
from advisor.model.explanation import Answer, Assumed, Assumption, Reason, Told, Why
from advisor.telling.lines import Line, Section
from advisor.telling.teller import Teller

ANSWERS_SHOWN = 8
POINTS_NAMED = 3


def sections(found: Why, teller: Teller) -> tuple[Section, ...]:
    """Lay out why something is in a plan."""
    say = teller.wording.say
    target = Line(
        say(
            "why.target" if found.statements else "why.target_uncited",
            text=teller.text(found.target),
            id=found.target,
            statements=teller.wording.listing(found.statements),
        ),
        "strong",
        0,
    )
    told = {item.fact: item for item in found.told}
    alone = [Line(teller.told(told[name]), indent=1) for name in found.alone if name in told]
    return (
        Section("target", "", (target,)),
        teller.section("proof", _Proof(found, told, teller).lines()),
        teller.section("alone", alone or [Line(say("explain.nothing_told"))]),
        *_withdrawn(found, teller),
    )


class _Proof:
    """Writes the steps as a tree from the top, each once; later ones point back."""

    def __init__(self, found: Why, told: dict[Name, Told], teller: Teller) -> None:
        self._steps = {step.rule: step for step in found.steps}
        self._rules = found.rules
        self._told = told
        self._teller = teller
        self._shown: set[Id] = set()

    def lines(self) -> Iterator[Line]:
        for rule in self._rules:
            yield from self._step(rule, 1)

    def _step(self, rule: Id, depth: int) -> Iterator[Line]:
        self._shown.add(rule)
        step = self._steps[rule]
        yield Line(
            self._teller.wording.say(
                "why.rule" if step.statements else "why.rule_uncited",
                because=step.because,
                rule=rule,
                statements=self._teller.wording.listing(step.statements),
            ),
            indent=depth,
        )
        for reason in step.reasons:
            yield from self._reason(reason, depth + 1)

    def _reason(self, reason: Reason, depth: int) -> Iterator[Line]:
        teller, name, value = self._teller, reason.fact, reason.value
        say = teller.wording.say
        if reason.ground == "stated":
            yield Line(teller.told(self._told[name]), indent=depth)
        elif reason.ground == "not_held":
            key = "why.not_held_any" if len(reason.asked) > 1 else "why.not_held"
            answers = "; ".join(teller.answer(name, value) for value in reason.asked)
            yield Line(say(key, answers=answers, fact=name), "quiet", depth)
        elif reason.ground == "not_stated":
            key = "why.not_stated" if reason.under == "all" else "why.passed_over"
            about = teller.library.facts[name].about
            yield Line(say(key, about=about, fact=name), "quiet", depth)
        else:
            new = [rule for rule in reason.by if rule not in self._shown]
            key = "why.worked_out"
            if reason.ground == "concluded":
                key = "why.concluded" if new else "why.concluded_above"
            answer = teller.answer(name, value)
            yield Line(say(key, answer=answer, fact=name, value=value), indent=depth)
            if reason.ground == "worked_out":
                for fact in reason.by:
                    yield Line(teller.told(self._told[fact]), indent=depth + 1)
            for rule in new if reason.ground == "concluded" else ():
                yield from self._step(rule, depth + 1)


def _withdrawn(found: Why, teller: Teller) -> Iterator[Section]:
    answers = [(answer.fact, answer.value) for answer in found.withdrawn_by]
    shown = [a for a in found.withdrawn_by if not _follows(a.fact, a.value, answers, teller)]
    shown.sort(key=lambda answer: answer.fact not in found.assumes)
    if shown:
        lines = teller.some(shown, ANSWERS_SHOWN, lambda answer: [_answer(answer, teller)])
        yield teller.section("withdrawn", lines)


def _answer(answer: Answer, teller: Teller) -> Line:
    return Line(
        teller.wording.say(
            "why.makes_room" if answer.replaced_by else "why.falls_away",
            question=teller.library.facts[answer.fact].question,
            answer=teller.answer(answer.fact, answer.value),
            fact=answer.fact,
            value=answer.value,
            text=" ".join(map(teller.advice, answer.replaced_by)),
            by=teller.wording.listing(answer.replaced_by),
        )
    )


def _follows(name: Name, value: Value, among: list[tuple[Name, Value]], teller: Teller) -> bool:
    """Whether the answer says no more than its summary, which is listed as well."""
    return value == YES and (teller.above(name), YES) in among


def overview(found: Assumed, teller: Teller) -> tuple[Section, ...]:
    """Lay out the points of a plan with their ids, and what it rests on untold."""
    say = teller.wording.say
    points = [Line(say("why.point", text=teller.advice(p), id=p)) for p in found.points]
    points.append(Line(say("why.ask_on"), "quiet"))
    folded = _folded(found, teller)
    rests = [a for a in folded if a.supports]
    others = [a for a in folded if not a.supports]
    parts = [
        teller.section("points", points),
        teller.section(
            "assumed",
            [line for a in rests for line in _assumption(a, teller)]
            or [Line(say("why.told_everything"))],
        ),
    ]
    if others:
        lines = teller.some(others, ANSWERS_SHOWN, lambda a: _assumption(a, teller))
        parts.append(teller.section("open_answers", lines))
    return tuple(parts)


def _folded(found: Assumed, teller: Teller) -> list[Assumption]:
    """Leave out what a summary says as well."""
    losses = {(a.fact, value): lost for a in found.assumptions for value, lost in a.answers.items()}
    kept = []
    for assumption in found.assumptions:
        summary = teller.above(assumption.fact)
        more = [
            value
            for value, lost in assumption.answers.items()
            if not (value == YES and set(lost) <= set(losses.get((summary or "", YES), ())))
        ]
        if more or assumption.supports:
            kept.append(assumption)
    return kept


def _assumption(item: Assumption, teller: Teller) -> Iterator[Line]:
    say, fact = teller.wording.say, teller.library.facts[item.fact]
    yield Line(say("why.rests", about=fact.about, fact=item.fact))
    if not item.answers:
        yield Line(say("why.no_single_answer"), "quiet", 2)
    for value, lost in item.answers.items():
        key = "why.would_withdraw" if len(lost) <= POINTS_NAMED else "why.would_withdraw_many"
        points = teller.wording.listing(lost)
        yield Line(say(key, answer=fact.answers[value], points=points, count=len(lost)), "quiet", 2)
