"""The whole job of the desk, without JavaScript: from the text to the plan on paper."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import pytest
from fastapi import FastAPI

from advisor.consult import Advisor, consult
from advisor.interview import talk
from advisor.model.case import Case
from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.telling.teller import teller_of
from advisor.web.app import create
from advisor.web.desk.state import State
from tests.web.conftest import CONTACT, Client, hidden, words_of

TEXT = (
    "An older fitter has gone silent since the reorganisation; his wife is in hospital and the"
    " bonus was cut. He came to me himself."
)
DANGER = "He says he wants to kill himself."


def begin(client: Client, text: str = TEXT) -> str:
    answer = client.post("/case", {"text": text})
    assert answer.status_code == 200
    return answer.text


def interview_in(page: str) -> State:
    return State.model_validate_json(hidden(page, "state"))


def plan_of(page: str, desk: Advisor) -> Plan:
    """The plan of the case that a page carries, as the command line would give it."""
    return consult(talk.case_of(interview_in(page).interview), desk)


def question_fields(page: str, answer: str | list[str], go: str = "next") -> dict[str, Any]:
    return {
        "state": hidden(page, "state"),
        "question": hidden(page, "question"),
        "answer": answer,
        "go": go,
    }


def test_the_text_is_played_back_with_its_words_marked(client: Client) -> None:
    page = begin(client)
    marks = [unescape(words) for words in re.findall(r"<mark>([^<]*)<sup>", page)]
    assert "wife is in hospital" in " ".join(marks)
    assert "What I understood" in words_of(page)
    assert interview_in(page).interview.text == TEXT


def test_a_correction_counts(client: Client, desk: Advisor) -> None:
    page = begin(client)
    form = {"state": hidden(page, "state"), "fact.person.age": "young", "go": "plan"}
    corrected = client.post("/case/ask", form).text
    plan = plan_of(corrected, desk)
    assert {i.fact: i.value for i in plan.understood.stated}["person.age"] == "young"
    assert "“older fitter”" not in words_of(corrected)
    taken_back = {"state": hidden(page, "state"), "fact.practical.pay": "", "go": "plan"}
    without = client.post("/case/ask", taken_back).text
    facts = {item.fact for item in plan_of(without, desk).understood.stated}
    assert "practical.pay" not in facts


def test_corrections_that_clash_are_refused_beside_the_form_and_kept_in_it(client: Client) -> None:
    page = begin(client)
    form = {"state": hidden(page, "state"), "fact.practical.any": "no", "fact.practical.pay": "yes"}
    refused = client.post("/case/ask", form)
    assert refused.status_code == 422
    assert "do not go together. Please change one of them." in words_of(refused.text)
    assert interview_in(refused.text).interview.facts == {}


def test_a_change_of_a_fact_to_what_is_no_answer_is_refused(client: Client) -> None:
    state = hidden(begin(client), "state")
    for field, value in (
        ("fact.person.age", "ancient"),
        ("meaning.1", "person.age=ancient"),
        ("meaning.1", "no.fact=yes"),
    ):
        answer = client.post("/case/ask", {"state": state, field: value})
        assert answer.status_code == 422
        assert "Please begin again" in words_of(answer.text)


def test_at_most_five_questions_then_the_plan(client: Client) -> None:
    page = client.post("/case/ask", {"state": hidden(begin(client), "state"), "go": "ask"}).text
    put: list[str] = []
    while 'name="question"' in page:
        assert f"Question {len(put) + 1} of at most 5" in words_of(page)
        assert "Why is this asked?" in words_of(page)
        put.append(json.loads(hidden(page, "question"))["fact"])
        page = client.post("/case/answer", question_fields(page, "-unknown")).text
    assert 2 <= len(put) <= 5
    assert len(set(put)) == len(put)
    assert "What to do first" in words_of(page)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("-unknown", "unknown"),
        ("-not-applicable", "not_applicable"),
        ("-later", "later"),
        ("no", "answered"),
    ],
)
def test_each_kind_of_answer_is_kept_apart_and_can_be_taken_back(
    client: Client, answer: str, kind: str
) -> None:
    first = client.post("/case/ask", {"state": hidden(begin(client), "state"), "go": "ask"}).text
    second = client.post("/case/answer", question_fields(first, answer)).text
    assert [item.kind for item in interview_in(second).interview.asked] == [kind]
    back = client.post("/case/answer", question_fields(second, [], go="back")).text
    assert hidden(back, "question") == hidden(first, "question")
    assert interview_in(back).interview.asked == ()
    facts = client.post("/case/answer", question_fields(back, [], go="back")).text
    assert "What I understood" in words_of(facts)


def test_no_answer_is_asked_for_and_the_plan_can_be_had_at_any_time(client: Client) -> None:
    page = client.post("/case/ask", {"state": hidden(begin(client), "state"), "go": "ask"}).text
    none = client.post("/case/answer", question_fields(page, []))
    assert none.status_code == 422
    assert "Choose an answer." in words_of(none.text)
    assert hidden(none.text, "question") == hidden(page, "question")
    plan = client.post("/case/answer", question_fields(page, [], go="plan")).text
    assert "What to do first" in words_of(plan)


def test_an_answer_that_clashes_is_asked_again(client: Client) -> None:
    state = json.dumps({"interview": {"facts": {"practical.any": "no"}}})
    form = {"state": state, "question": json.dumps({"fact": "practical.pay"}), "answer": "yes"}
    page = client.post("/case/answer", {**form, "go": "next"})
    assert page.status_code == 422
    assert "do not go together" in words_of(page.text)
    assert interview_in(page.text).interview.asked == ()


def test_of_a_list_several_or_none_can_be_chosen(client: Client) -> None:
    state = json.dumps({"interview": {"text": TEXT}})
    choices = {"practical.housing": "yes", "practical.debt": "yes"}
    question = json.dumps({"fact": "practical.housing", "choices": choices})
    for answer, expected in (
        (["practical.debt"], {"practical.debt": "yes"}),
        (list(choices), choices),
        (["-none"], dict.fromkeys(choices, "no")),
    ):
        form = {"state": state, "question": question, "answer": answer, "go": "next"}
        page = client.post("/case/answer", form).text
        assert interview_in(page).interview.asked[0].values == expected


BAD_QUESTIONS = {
    "not JSON": "{",
    "no fact": '{"fact": "no.fact"}',
    "no choice": '{"fact": "sign.any", "choices": {"no.fact": "yes"}}',
    "no value": '{"fact": "sign.any", "choices": {"sign.silent": "loud"}}',
    "several values": '{"fact": "person.age", "choices": {"person.age": "older"}}',
    "unknown field": '{"fact": "sign.any", "rank": 1}',
}


@pytest.mark.parametrize("name", BAD_QUESTIONS)
@pytest.mark.parametrize("answer", ["yes", "-none", "-unknown", "person.age", "<b>"])
def test_a_question_that_was_tampered_with_is_told(client: Client, name: str, answer: str) -> None:
    form = {"state": '{"interview": {}}', "question": BAD_QUESTIONS[name], "answer": answer}
    page = client.post("/case/answer", {**form, "go": "next"})
    assert page.status_code == 422
    assert "Please begin again" in words_of(page.text)


def test_the_plan_is_that_of_the_command_line(client: Client, desk: Advisor) -> None:
    page = client.post("/case/plan", {"state": hidden(begin(client), "state")}).text
    plan = consult(Case(text=TEXT), desk)
    words = words_of(page)
    places = [words.index(point.text) for point in plan.advice if point.slot != "avoid"]
    assert places
    assert all(item.text in words for item in plan.follow_up)
    assert words.index(plan.advice[0].text) == min(places)


def test_why_not_and_what_if_lead_back_to_the_same_plan(client: Client, library: Library) -> None:
    state = hidden(begin(client), "state")
    plan = client.post("/case/plan", {"state": state}).text
    target = re.search(r'name="target" value="([^"]+)"', plan)
    change = re.search(r'<option value="([a-z._]+=[a-z_]+)"', plan)
    assert target
    assert change
    why_not = client.post("/case/why-not", {"state": state, "target": target[1]})
    what_if = client.post("/case/what-if", {"state": state, "change": change[1]})
    assert library.advice_by_id[target[1]].text in words_of(why_not.text)
    assert "Side by side" in words_of(what_if.text)
    for page in (why_not.text, what_if.text):
        assert client.post("/case/plan", {"state": hidden(page, "state")}).text == plan


def test_targets_and_changes_that_are_none_are_told(client: Client) -> None:
    state = hidden(begin(client), "state")
    for path, field, values in (
        ("why-not", "target", ("", "no-such-advice", "<script>", "rule:", "7.2d")),
        ("what-if", "change", ("", "=", "person.age", "person.age=ancient", "no.fact=yes")),
    ):
        for value in values:
            assert client.post(f"/case/{path}", {"state": state, field: value}).status_code == 422


def test_the_sheet_holds_the_text_only_if_agreed(client: Client) -> None:
    state = hidden(begin(client), "state")
    plain = client.post("/case/print", {"state": state})
    agreed = client.post("/case/print", {"state": state, "words": "yes"})
    seen = [re.sub(r"<input[^>]*>", "", answer.text) for answer in (plain, agreed)]
    assert "wife is in hospital" not in seen[0]
    assert "wife is in hospital" in seen[1]


def test_danger_is_a_page_of_its_own_that_comes_first(client: Client) -> None:
    page = client.post("/case", {"text": DANGER}).text
    words = words_of(page)
    assert "Danger comes first" in words
    assert "Stay with the person" in words
    assert CONTACT.reach in words
    assert "What I understood" not in words
    state, seen = hidden(page, "state"), hidden(page, "seen")
    on = client.post("/case/facts", {"state": state, "seen": seen}).text
    assert "What I understood" in words_of(on)
    plan = client.post("/case/ask", {"state": hidden(on, "state"), "go": "ask"}).text
    assert 'name="question"' not in plan
    assert "FIRST OF ALL" in words_of(plan)


def test_danger_that_an_answer_tells_comes_first_too(client: Client) -> None:
    first = client.post("/case/ask", {"state": hidden(begin(client), "state"), "go": "ask"}).text
    assert json.loads(hidden(first, "question"))["fact"] == "danger.act"
    page = client.post("/case/answer", question_fields(first, "yes")).text
    assert "Danger comes first" in words_of(page)
    plan = client.post(
        "/case/plan", {"state": hidden(page, "state"), "seen": hidden(page, "seen")}
    ).text
    assert "What to do first" in words_of(plan)


@pytest.mark.parametrize("spoilt", ["<b>{}</b>", "{}\x07", "{} " + "x" * 300, "{} " * 1000])
def test_danger_in_a_text_that_cannot_be_read_comes_first(client: Client, spoilt: str) -> None:
    text = spoilt.replace("{}", DANGER)
    page = client.post("/case", {"text": text}).text
    assert "Danger comes first" in words_of(page)
    assert "Stay with the person" in words_of(page)
    on = client.post("/case", {"text": hidden(page, "text"), "seen": hidden(page, "seen")})
    assert on.status_code == 422
    assert "Danger comes first" not in words_of(on.text)
    assert 'id="text-error"' in on.text


def test_a_case_has_no_address(client: Client) -> None:
    for path in ("/case", "/case/plan", "/case/answer"):
        answer = client.get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")


HOSTILE = (
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    "{{1234*4321}} ${1234*4321} {% print(1234*4321) %} #{1234*4321}",
    "</textarea></title></select><script>alert(1)</script>",
    "He is \u202esilent\u202c",
    "javascript:alert(1)",
    "\x00\x1b[31m",
    "😀🙈",
)
FIELDS = {
    "": ("text", "seen"),
    "/facts": ("state", "seen"),
    "/ask": ("state", "go", "fact.person.age", "fact.{}", "meaning.1", "meaning.{}", "{}"),
    "/answer": ("state", "question", "answer", "go", "seen"),
    "/plan": ("state", "seen"),
    "/why-not": ("state", "target"),
    "/what-if": ("state", "change"),
    "/print": ("state", "words"),
    "/download": ("state", "words", "format"),
}


def is_harmless(page: str, hostile: str) -> bool:
    """Whether nothing of it came alive: no tag of its own, no template, no attribute."""
    shown = unescape(page)
    computed = "5332114" in page and "1234*4321" in hostile and "1234*4321" not in shown
    tags = ("<script>alert", "<img src=x", "</textarea></title>")
    links = re.findall(r'(?:href|action|src)="([^"]*)"', page)
    return (
        not computed
        and not any(tag in page for tag in tags)
        and not any(link.startswith("javascript") for link in links)
    )


@pytest.mark.parametrize("path", FIELDS)
def test_hostile_text_in_every_field_stays_text(client: Client, path: str) -> None:
    state = json.dumps({"interview": {"text": "The bonus was cut."}})
    question = json.dumps({"fact": "danger.act"})
    for field in FIELDS[path]:
        for hostile in HOSTILE:
            form = {"state": state, "question": question, "answer": "no", "target": "nature=mixed"}
            form |= {"text": "He is silent.", "change": "person.age=older", "go": "next"}
            form |= {"format": "md"}
            name = field.replace("{}", hostile)
            answer = client.post(f"/case{path}", {**form, name: hostile})
            assert answer.status_code in (200, 422), (field, hostile)
            assert is_harmless(answer.text, hostile), (field, hostile)


STATE_FIELDS: tuple[dict[str, Any], ...] = (
    {"interview": {"text": "He said {{1234*4321}} ${1234*4321} to \"me\" & 'left' < early."}},
    {"interview": {"facts": {"person.age": "{}"}}},
    {"interview": {"asked": [{"fact": "sign.any", "kind": "{}"}]}},
    {"interview": {"without": ["{}"]}},
    {"knowledge": "{}"},
    {"cards_shown": ["{}"]},
)


@pytest.mark.parametrize("part", range(len(STATE_FIELDS)))
def test_hostile_text_in_the_state_stays_text(client: Client, part: int) -> None:
    for hostile in HOSTILE:
        state = json.dumps(STATE_FIELDS[part]).replace("{}", json.dumps(hostile)[1:-1])
        for path in ("facts", "ask", "plan", "print"):
            answer = client.post(f"/case/{path}", {"state": state, "words": "yes"})
            assert answer.status_code in (200, 422)
            assert is_harmless(answer.text, hostile), (path, hostile)


def test_addresses_and_contacts_stay_text(library: Library) -> None:
    hostile = HOSTILE[0]
    spoilt = Contact(kinds=("all",), name=hostile, reach=HOSTILE[2])
    app: FastAPI = create(library, (spoilt,))
    client = Client(app)
    for answer in (
        client.get("/urgent"),
        client.post("/case", {"text": DANGER}),
        client.get(f"/{hostile}"),
        client.get(f"/?text={hostile}"),
        client.get("/nothing", headers={"referer": hostile, "user-agent": hostile}),
    ):
        assert is_harmless(answer.text, hostile)
        assert is_harmless(answer.text, HOSTILE[2])
    assert hostile in unescape(client.get("/urgent").text)


def test_no_page_gives_a_verdict_or_a_score(client: Client, library: Library) -> None:
    say = teller_of(library).wording.say
    plan = client.post("/case/plan", {"state": hidden(begin(client), "state")}).text
    assert say("closing") in words_of(plan)
    assert "%" not in words_of(plan)
