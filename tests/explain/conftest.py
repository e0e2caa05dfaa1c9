"""Plans of the corpus, and the tools to explain them."""

from __future__ import annotations

from functools import cache

import pytest

from advisor.consult import Advisor, consult, prepare
from advisor.explain import tools as explaining
from advisor.explain.tools import Tools
from advisor.model.case import Case
from advisor.model.library import Library
from advisor.model.plan import Plan
from tests.cases_data import WholeCase, all_cases


@pytest.fixture(scope="session")
def tools(library: Library) -> Tools:
    return explaining.prepare(library)


@pytest.fixture(scope="session")
def quick_desk(library: Library) -> Advisor:
    return prepare(library, "compiled")


def plan_of(name: str, desk: Advisor) -> Plan:
    case = _cases()[name]
    return consult(Case(text=case.text, facts=case.facts), desk)


@cache
def _cases() -> dict[str, WholeCase]:
    return {case.name: case for case in all_cases()}


NAMES = list(_cases())
