"""Score the interview: `python -m tools.score_interview FOLDER [--list]`.

FOLDER holds whole cases. Each is asked as a user would ask it: the reader reads its text, and the
questions are answered from the facts that its author gives; what is not given is answered with "I
do not know". A case comes out right if the plan has the nature and the first step that its author
expects. It is done twice: with the play-back accepted unread, and with what was read wrongly
corrected in it. Questions are counted until the plan is right and stays so, and in all.
"""

import argparse
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advisor.consult import Advisor, consult, prepare
from advisor.interview import talk
from advisor.model.base import Name, Value
from advisor.model.interview import Interview, Question
from advisor.model.library import Library, complete
from advisor.model.plan import Plan
from tools.shared import cases_in, shipped


@dataclass(frozen=True, slots=True)
class Score:
    """How an interview went; `until_right` is None if it did not end right."""

    until_right: int | None
    asked: int
    questions: tuple[Name, ...]
    ends: str


def interview(data: dict[str, Any], desk: Advisor, corrected: bool) -> Score:
    """Go through one interview to its end."""
    whole, expect = complete(data["facts"], desk.library.summaries), data["expect"]
    state = Interview(text=data["text"])
    if corrected:
        state = _corrected(state, whole, desk)
    right: list[bool] = []
    while True:
        plan = consult(talk.case_of(state), desk)
        right.append((plan.nature.value, plan.first.value) == (expect["nature"], expect["first"]))
        question = talk.next_question(state, plan, desk.library)
        if question is None:
            break
        state = _answered(state, question, whole, plan, desk.library)
    wrong = [n for n, is_right in enumerate(right) if not is_right]
    until = None if not right[-1] else wrong[-1] + 1 if wrong else 0
    names = tuple("+".join(asked.choices) or asked.fact for asked in state.asked)
    return Score(until, len(names), names, f"{plan.nature.value}/{plan.first.value}")


def _corrected(state: Interview, facts: Mapping[Name, Value], desk: Advisor) -> Interview:
    """Correct in the play-back what was read and is not so."""
    known = consult(talk.case_of(state), desk).understood
    for item in known.stated:
        if item.source == "text" and facts.get(item.fact) != item.value:
            state = talk.change(state, item.fact, facts.get(item.fact))
    return state


def _answered(
    state: Interview, question: Question, facts: Mapping[Name, Value], plan: Plan, library: Library
) -> Interview:
    if question.choices:
        chosen = tuple(name for name, v in question.choices.items() if facts.get(name) == v)
        if chosen or all(name in facts for name in question.choices):
            after = talk.choose(state, question, chosen)
            if talk.clash(after, plan, library) is None:
                return after
        return talk.leave_open(state, question, "unknown")
    if question.fact in facts:
        after = talk.answer(state, question, facts[question.fact])
        if talk.clash(after, plan, library) is None:
            return after
    return talk.leave_open(state, question, "unknown")


def main() -> None:
    """Print the share of cases that come out right, and the questions they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="name the cases that are wrong")
    options = parser.parse_args()
    library = shipped()
    desk = prepare(library, "compiled")
    cases = cases_in(options.folder)
    for corrected in (False, True):
        scores = {name: interview(data, desk, corrected) for name, data in cases.items()}
        for name, score in scores.items():
            if options.list and score.until_right is None:
                print(f"  {name}: {score.ends}; asked {', '.join(score.questions)}")
        kind = "play-back corrected" if corrected else "play-back accepted"
        print(f"{kind}: {summary(list(scores.values()))}")


def summary(scores: list[Score]) -> str:
    """Return the scores of all cases in one line."""
    took = [score.until_right for score in scores if score.until_right is not None]
    within = sum(n <= 5 for n in took)
    return (
        f"{len(took)} of {len(scores)} right ({100 * len(took) / len(scores):.1f} %),"
        f" {within} within 5 questions;"
        f" questions at the median: {statistics.median(took):g} until right,"
        f" {statistics.median(score.asked for score in scores):g} asked in all"
    )


if __name__ == "__main__":
    main()
