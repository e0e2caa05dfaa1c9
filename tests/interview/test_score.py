"""The interview reaches the right plan within few questions, on a third of the case corpus."""

from __future__ import annotations

import statistics

from advisor.consult import prepare
from advisor.model.library import Library
from tests.cases_data import all_cases
from tools.score_interview import interview


def test_a_corrected_play_back_and_few_questions_lead_to_the_right_plan(library: Library) -> None:
    desk = prepare(library, "compiled")
    scores = [interview(vars(case), desk, corrected=True) for case in all_cases()[::3]]
    right = [score for score in scores if score.until_right is not None]
    assert len(right) >= 0.95 * len(scores)
    assert statistics.median(score.asked for score in scores) <= 5
