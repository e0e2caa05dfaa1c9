"""What the library works out while you look: examples, plans of worked cases, proofs."""

from __future__ import annotations

import threading
from html import unescape

import pytest

from advisor.checking.examples import run_worked
from advisor.consult import Advisor, consult
from advisor.engines import Engine
from advisor.model.case import Case
from advisor.model.library import Library
from advisor.model.plan import FollowUp, KnowledgeVersion, Plan, PlanAdvice
from advisor.model.proof import ProofReport, Proved
from advisor.web.app import create
from advisor.web.library import principles
from advisor.web.library.apart import prove_apart
from advisor.web.library.examples import run_all
from advisor.web.library.shelf import Shelf
from advisor.web.library.study import Study
from tests.web.conftest import Client, words_of

RULE = "praise-leads-over-a-breach"
PRINCIPLE = "praise-before-criticism"
COUNT = 63266061224742409840923560611910272206879041267957760


def edited(library: Library, **change: object) -> Library:
    """The library with one rule changed."""
    rules = tuple(
        rule.model_copy(update=change) if rule.id == RULE else rule for rule in library.rules
    )
    # Not `model_copy`, which would keep what was worked out of the rules before.
    fields = {name: getattr(library, name) for name in Library.model_fields}
    return Library(**{**fields, "rules": rules})


def report(library: Library, *claims: Proved) -> ProofReport:
    version = KnowledgeVersion(version=library.version, digest=library.digest)
    return ProofReport(
        schema="proof/v1",
        knowledge=version,
        situations=COUNT,
        edits=0,
        idle=(),
        claims=claims,
    )


def points(plan: Plan) -> list[PlanAdvice | FollowUp]:
    return [*plan.advice, *plan.follow_up]


def claim(*, holds: bool) -> Proved:
    case = () if holds else ({"merit.any": "yes"},)
    return Proved(
        id=PRINCIPLE,
        kind="principle",
        title="x",
        holds=holds,
        counterexample=case,
        rules=() if holds else (RULE,),
    )


def with_proof(library: Library, found: ProofReport) -> Shelf:
    shelf = Shelf(library)
    study = Study(library, lambda _: found)
    object.__setattr__(shelf, "study", study)
    while study.proof() == "running":
        pass
    return shelf


def test_every_example_does_what_its_rule_says(library: Library) -> None:
    shelf = Shelf(library)
    for rule in library.rule_base.rules:
        runs = run_all(rule, shelf)
        assert len(runs) == len(rule.examples)
        assert all(run.as_said for run in runs), rule.id
        assert any(run.differs for run in runs), rule.id


def test_a_near_miss_that_fires_after_all_is_said_so(library: Library) -> None:
    rule = library.rules_by_id[RULE]
    wrong = rule.examples[0].model_copy(update={"name": "a slip", "expect": "silent"})
    shelf = Shelf(edited(library, examples=(*rule.examples, wrong)))
    run = run_all(shelf.library.rules_by_id[RULE], shelf)[-1]
    assert run.name == "a slip"
    assert not run.as_said
    assert "one of the two is wrong" in run.verdict


def test_a_near_miss_says_what_it_changes_in_the_plan(library: Library) -> None:
    shelf = Shelf(library)
    miss = run_all(library.rules_by_id[RULE], shelf)[-1]
    goes = [link.href for link in miss.goes]
    comes = [link.href for link in miss.comes]
    assert "/library/advice/name-the-merit-first" in goes
    assert "/library/advice/guess-the-cause" in comes
    assert any("This is a problem of thinking" in turn for turn in miss.turns)


def test_a_retired_rule_is_said_to_be_retired_and_is_not_run(library: Library) -> None:
    client = Client(create(edited(library, retired=True)))
    page = words_of(client.get(f"/library/rules/{RULE}").text)
    assert "This rule is retired. It never fires, and its examples are not run." in page
    assert "The rule fires here" not in page
    assert client.get(f"/library/rules/{RULE}/picture.svg").status_code == 200
    rules = words_of(client.get("/library/rules").text)
    assert "Where a breach has to be named, praise leads retired" in rules
    statement = words_of(client.get("/library/statements/7.1a").text)
    assert "Criticism is heard by those who know" not in statement


def test_what_is_not_proved_yet_is_said_so_and_no_page_waits(library: Library) -> None:
    shelf, gate = Shelf(library), threading.Event()

    def slowly(whole: Library) -> ProofReport:
        gate.wait(30)
        return report(whole, claim(holds=True))

    study = Study(library, slowly)
    object.__setattr__(shelf, "study", study)
    assert principles.page(PRINCIPLE, shelf)["proof"].startswith("Not proved here yet.")
    assert principles.index(shelf)["note"].startswith("Not proved here yet.")
    gate.set()
    while study.proof() == "running":
        pass
    proof = principles.page(PRINCIPLE, shelf)["proof"]
    assert proof.startswith("Proved over 6.3 × 10⁵² situations")  # noqa: RUF001  # the sign that a reader sees
    assert library.digest.removeprefix("sha256:")[:12] in proof


def test_a_proof_that_cannot_be_made_is_said_so(library: Library) -> None:
    def fails(_: Library) -> ProofReport:
        raise OSError

    shelf = Shelf(library)
    study = Study(library, fails)
    object.__setattr__(shelf, "study", study)
    while study.proof() == "running":
        pass
    assert principles.page(PRINCIPLE, shelf)["proof"].startswith("Not proved here.")


def test_a_principle_that_breaks_shows_where(library: Library) -> None:
    shelf = with_proof(library, report(library, claim(holds=False)))
    page = principles.page(PRINCIPLE, shelf)
    assert page["broken"]
    assert page["proof"].startswith("It does not hold in all of")
    assert page["cases"][0][0].href == "/library/facts/merit.any"
    assert page["causes"][0].href == f"/library/rules/{RULE}"


def test_the_proof_of_another_process_is_the_proof(library: Library) -> None:
    few = library.model_copy(update={"principles": library.principles[:1]})
    found = prove_apart(few)
    assert found.knowledge.digest == library.digest
    (mine,) = [one for one in found.claims if one.id == few.principles[0].id]
    assert mine.holds
    assert found.situations > 10**50


@pytest.mark.parametrize(
    ("number", "words"),
    [(7, "7"), (12_345, "12 345"), (9_960_000, "1.0 × 10⁷"), (COUNT, "6.3 × 10⁵²")],  # noqa: RUF001  # the sign that a reader sees
)
def test_a_great_number_is_said_as_a_power(number: int, words: str) -> None:
    assert principles.in_words(number) == words


def test_the_plan_of_each_worked_case_cites_what_the_case_shows(
    library: Library, desk: Advisor
) -> None:
    assert len(library.worked) >= 24
    for case in library.worked:
        plan = consult(Case(facts=dict(case.facts)), desk)
        cited = {s for one in points(plan) for s in one.statements}
        assert set(case.shows) <= cited, case.id


def test_a_worked_case_that_no_longer_shows_what_it_says_is_found(
    library: Library, engine: Engine
) -> None:
    case = library.worked[0].model_copy(update={"shows": ("7.1d",)})
    changed = library.model_copy(update={"worked": (case,)})
    (found,) = run_worked(changed, engine)
    assert found.subject == f"worked case {case.id}"
    assert "7.1d" in found.message
    assert list(run_worked(library, engine)) == []


def test_the_worked_cases_cover_what_trainers_teach(library: Library) -> None:
    shown = {statement for case in library.worked for statement in case.shows}
    combinations = {"7.1a", "7.1b", "7.1c", "7.1d"}
    distinction = {"7.2a", "7.2b", "7.2c", "7.2d", "7.2e"}
    contact, persons = {"4.3", "4.3a", "4.3c", "9.2"}, {"4.1a", "4.1b", "4.1c", "4.4", "4.4a"}
    heart = {"8.1", "8.3a", "8.3b", "8.3c", "8.3d"}
    assert shown >= combinations | distinction | contact | persons | heart | {"9.4", "6.1"}
    dangers = {name for case in library.worked for name in case.facts if name.startswith("danger.")}
    kinds = {"injury", "self_harm", "violence", "harassment", "hazard"}
    assert dangers >= {f"danger.{kind}" for kind in kinds}


def test_a_worked_case_shows_its_plan_with_the_why_of_each_point(
    client: Client, library: Library, desk: Advisor
) -> None:
    case = next(one for one in library.worked if one.id == "record-driller-without-helmet")
    page = client.get(f"/library/worked/{case.id}").text
    plan = consult(Case(facts=dict(case.facts)), desk)
    words = words_of(page)
    for point in points(plan):
        assert point.text in words
        assert f"/library/advice/{point.id}" in page
    assert page.count('<details class="why"') == len(plan.advice) + len(plan.follow_up)
    assert case.lesson in words
    assert " ".join(case.text.split()) in unescape(words)
    assert "Criticism is heard by those who know that their good work was seen." in words


def test_a_worked_case_of_danger_begins_with_the_card(client: Client) -> None:
    words = words_of(client.get("/library/worked/operator-holds-his-chest").text)
    assert "FIRST OF ALL" in words
    assert words.index("FIRST OF ALL") < words.index("What to do first")
