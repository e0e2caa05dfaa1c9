"""Worked cases: loaded with the rest, in order, and refused where they contradict themselves."""

from __future__ import annotations

from pathlib import Path

from tests.loading.folder import faults, library

CASE = """\
id: low-pay
title: Low pay
text: The pay is low.
facts: {practical.pay: yes}
shows: ["7.2a"]
lesson: Help comes first.
"""


def test_worked_cases_are_read_in_the_order_of_their_ids(tmp_path: Path) -> None:
    other = CASE.replace("low-pay", "a-late-shift")
    found = library(
        tmp_path,
        {"knowledge/worked/low-pay.yaml": CASE, "knowledge/worked/a-late-shift.yaml": other},
    )
    assert [case.id for case in found.worked] == ["a-late-shift", "low-pay"]
    assert found.worked[1].facts == {"practical.pay": "yes"}
    assert found.worked[1].shows == ("7.2a",)


def test_knowledge_without_worked_cases_is_whole(tmp_path: Path) -> None:
    assert library(tmp_path).worked == ()


def test_a_worked_case_may_not_contradict_itself(tmp_path: Path) -> None:
    wrong = CASE.replace("{practical.pay: yes}", "{practical.pay: yes, practical.any: no}")
    (fault,) = faults(tmp_path, {"knowledge/worked/low-pay.yaml": wrong})
    assert fault.startswith("knowledge/worked/low-pay.yaml:4:")
    assert "contradiction" in fault or "practical.pay" in fault


def test_a_worked_case_states_something_and_shows_something(tmp_path: Path) -> None:
    empty = CASE.replace("{practical.pay: yes}", "{}").replace('["7.2a"]', "[]")
    found = faults(tmp_path, {"knowledge/worked/low-pay.yaml": empty})
    assert [fault.split(":")[1] for fault in found] == ["4", "5"]
