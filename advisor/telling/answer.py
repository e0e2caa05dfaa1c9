"""A plan for a case, or one clear sentence why its text cannot be read."""

from advisor.consult import Advisor, consult
from advisor.model.case import Case
from advisor.model.plan import Plan
from advisor.telling import texts
from advisor.telling.problems import Exit, Problem


def plan_for(case: Case, desk: Advisor) -> Plan:
    """Answer a case. Raises Problem (exit code 5) for a text in which no English was found."""
    plan = consult(case, desk)
    known = plan.understood
    understood_nothing = not (known.facts or known.denied or known.unsure or plan.safety)
    if case.text and understood_nothing and not texts.looks_english(case.text):
        raise Problem(Exit.CASE, "language", texts.NOT_ENGLISH)
    return plan
