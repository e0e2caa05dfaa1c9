"""The interview at a prompt: one question after the other, with keys for all else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from advisor.cli.inputs import CASE_ENDINGS
from advisor.cli.interview_save import facts_of, save
from advisor.cli.interview_terminal import Terminal
from advisor.consult import Advisor, consult
from advisor.engines import ENGINES
from advisor.interview import talk
from advisor.interview.questions import DANGER
from advisor.interview.reasons import reasons
from advisor.model.base import YES, Name, Value
from advisor.model.contacts import Contact
from advisor.model.interview import AnswerKind, Interview, Question, Waiting
from advisor.model.plan import Plan
from advisor.telling import questions as words
from advisor.telling.lines import Line
from advisor.telling.plan import sections
from advisor.telling.problems import Problem
from advisor.telling.teller import Teller

Ending = Literal["done", "limit", "finished", "danger"]

KINDS: dict[str, AnswerKind] = {"u": "unknown", "n": "not_applicable", "l": "later"}


class LeftError(Exception):
    """The user wants to save and leave."""


@dataclass(slots=True)
class Sitting:
    """One interview at one terminal: where it stands now, and where it is saved."""

    terminal: Terminal
    desk: Advisor
    teller: Teller
    state: Interview
    plan: Plan
    contacts: Sequence[Contact] = ()
    path: Path | None = None
    brief: bool = False
    saved: Interview | None = None

    def show(self, lines: Iterable[Line]) -> None:
        """Write lines to the terminal."""
        self.terminal.show(lines)

    def say(self, key: str, **places: object) -> None:
        """Write one sentence."""
        self.show([Line(self.teller.wording.say(key, **places), indent=0)])

    def ask(self, key: str, **places: object) -> str:
        """Ask, and return what was typed."""
        return self.terminal.ask(self.teller.wording.say(key, **places))

    def try_on(self, state: Interview) -> bool:
        """Go on with a state, unless it contradicts itself; then both answers are named."""
        found = talk.clash(state, self.plan, self.desk.library)
        if found:
            values = {**facts_of(self.plan), **talk.known(state)}
            self.show([words.clash(found, values, self.teller)])
            return False
        self.state, self.plan = state, consult(talk.case_of(state), self.desk)
        return True

    def in_danger(self) -> bool:
        """Whether a card for danger comes before everything."""
        return any(card.level == "act" for card in self.plan.safety)


def put_questions(sitting: Sitting) -> Ending:
    """Ask until nothing open could change the plan, or the user finishes.

    Raises LeftError for `q`, EOFError for Ctrl-D and KeyboardInterrupt for Ctrl-C.
    """
    warned = False
    while True:
        if sitting.in_danger() and not warned:
            _show_cards(sitting)
            warned = True
        question = talk.next_question(sitting.state, sitting.plan, sitting.desk.library)
        if question is None:
            full = len(sitting.state.asked) >= talk.LIMIT and sitting.plan.open_questions
            return "danger" if sitting.in_danger() else "limit" if full else "done"
        if sitting.in_danger() and not (question.choices and question.fact.startswith(DANGER)):
            return "danger"
        if not _put(sitting, question):
            return "finished"


def _put(sitting: Sitting, question: Question) -> bool:
    """Put one question until it is answered, or a key leads elsewhere; False finishes."""
    number = len(sitting.state.asked) + 1
    sitting.show(words.question(question, sitting.plan, number, sitting.teller))
    while True:
        typed = sitting.ask("interview.prompt").lower()
        if typed == "f":
            return False
        if typed == "q":
            raise LeftError
        if typed == "?":
            sitting.show(words.help_on(question, sitting.teller))
        elif typed == "w":
            sitting.show(words.why(_reasons(question, sitting), sitting.teller))
        elif typed == "b":
            if sitting.state.asked:
                sitting.try_on(talk.back(sitting.state))
                return True
            sitting.say("interview.first")
        elif typed == "r":
            if review(sitting):
                return True
            sitting.show(words.question(question, sitting.plan, number, sitting.teller))
        else:
            after = _answered(typed, question, sitting)
            if after is None:
                listed = "_list" if question.choices else ""
                sitting.say(f"interview.not_understood{listed}")
            elif sitting.try_on(after):
                sitting.show(words.answered(after, sitting.teller))
                return True


def _answered(typed: str, question: Question, sitting: Sitting) -> Interview | None:
    """Return the state after what was typed, or None if it is no answer."""
    state, library = sitting.state, sitting.desk.library
    if typed in KINDS:
        return talk.leave_open(state, question, KINDS[typed])
    if typed == "!":
        danger = next(f.id for f in library.facts.values() if f.summary_of == DANGER)
        return talk.answer(state, Question(fact=danger), YES)
    if question.choices:
        if typed == "0":
            return talk.choose(state, question, ())
        places = numbers(typed, len(question.choices))
        chosen = tuple(tuple(question.choices)[n - 1] for n in places)
        return talk.choose(state, question, chosen) if chosen else None
    value = value_of(typed, question.fact, sitting)
    return talk.answer(state, question, value) if value else None


def value_of(typed: str, name: Name, sitting: Sitting) -> Value | None:
    """Return the answer that was typed: by its number, or as the word `yes` or `no`."""
    values = tuple(sitting.desk.library.facts[name].answers)
    word = {"y": "yes"}.get(typed, typed)
    if word in values:
        return word
    places = numbers(typed, len(values))
    return values[places[0] - 1] if len(places) == 1 else None


def numbers(typed: str, most: int) -> tuple[int, ...]:
    """Read numbers from 1 to `most`; nothing if anything else was typed."""
    parts = typed.replace(",", " ").split()
    if not all(part.isascii() and part.isdigit() and len(part) < 4 for part in parts):
        return ()
    found = tuple(dict.fromkeys(int(part) for part in parts))
    return found if all(1 <= n <= most for n in found) else ()


def review(sitting: Sitting) -> bool:
    """Show all that is known, and change what the user wants; say whether anything changed."""
    items = words.known(sitting.plan, sitting.state)
    if not items:
        sitting.say("interview.review_nothing")
        return False
    sitting.show(words.review(items, sitting.teller))
    while True:
        typed = sitting.ask("interview.review_prompt")
        if not typed:
            return False
        places = numbers(typed, len(items))
        if places:
            changed = [correct(items[n - 1][0], sitting) for n in places]
            return any(changed)
        sitting.say("interview.not_understood_review")


def correct(name: Name, sitting: Sitting) -> bool:
    """Ask for one fact anew; say whether it changed."""
    sitting.show(words.fact(name, sitting.teller))
    while True:
        typed = sitting.ask("interview.anew_prompt").lower()
        if not typed:
            return False
        value = None if typed == "0" else value_of(typed, name, sitting)
        if typed != "0" and value is None:
            sitting.say("interview.not_understood_anew")
        elif sitting.try_on(talk.change(sitting.state, name, value)):
            return True


def save_or_not(sitting: Sitting) -> None:
    """Offer to save before leaving, if there is anything new; a second Ctrl-C leaves at once."""
    if sitting.state == sitting.saved:
        return
    while True:
        if sitting.path:
            if sitting.ask("interview.offer_path", path=sitting.path).lower() not in ("y", "yes"):
                return
            path = sitting.path
        else:
            typed = sitting.ask("interview.offer")
            if not typed:
                return
            path = Path(typed).expanduser()
            if path.suffix.lower() not in CASE_ENDINGS:  # or it would be read as plain text
                path = path.with_name(f"{path.name}.yaml")
            if path.exists():
                sitting.say("interview.exists", path=path)
                continue
        if write(sitting, path):
            return


def write(sitting: Sitting, path: Path) -> bool:
    """Save to a file; say how to go on, or why it could not be written."""
    try:
        save(path, sitting.plan, sitting.state)
    except Problem as problem:
        sitting.show([Line(problem.text, "alarm", 0)])
        return False
    sitting.saved = sitting.state
    sitting.say("interview.saved", path=path)
    return True


def _reasons(question: Question, sitting: Sitting) -> tuple[Waiting, ...]:
    library, facts = sitting.desk.library, facts_of(sitting.plan)
    infer = ENGINES["compiled"](library.rule_base).infer
    known = next((q for q in sitting.plan.open_questions if q.fact == question.fact), None)
    return reasons(question, known, facts, infer, library)


def _show_cards(sitting: Sitting) -> None:
    parts = sections(sitting.plan, sitting.desk.library, sitting.contacts)
    for part in parts:
        if part.key in ("safety", "contacts"):
            sitting.show([Line(part.heading, "alarm", 0)] if part.heading else [])
            sitting.show(part.lines)
