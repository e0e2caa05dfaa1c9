"""The interview at a prompt: answers typed, lines read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.cli import ask, interview
from advisor.cli.interview_loop import Sitting, correct, numbers
from advisor.cli.interview_save import interview_of, save
from advisor.cli.interview_terminal import Terminal
from advisor.consult import Advisor, consult
from advisor.interview import talk
from advisor.loading.case_file import read_saved
from advisor.model.base import YES
from advisor.model.case import Read, Reading, Unsure, Unused
from advisor.model.interview import Interview, SavedCase
from advisor.telling.problems import Exit, Problem
from tests.cli.run import run

TEXT = "The bonus was cut, perhaps she drinks. He is not short of money. The pension moon is green."


class Typed:
    """A terminal at which these answers are typed; `^C` and `^D` are the keys, and ^D the end."""

    def __init__(self, *answers: str, width: int = 80) -> None:
        self.answers = iter(answers)
        self.lines: list[str] = []
        self.terminal = Terminal(self.read, self.lines.append, width)

    def read(self, prompt: str) -> str:
        answer = next(self.answers, "^D")
        self.lines.append(prompt + answer)
        if answer == "^C":
            raise KeyboardInterrupt
        if answer == "^D":
            raise EOFError
        return answer

    @property
    def screen(self) -> str:
        return "\n".join(self.lines)


def sit(desk: Advisor, typed: Typed, state: Interview | None = None) -> Sitting:
    state = state or Interview(text="The bonus was cut.")
    plan = consult(talk.case_of(state), desk)
    return interview.sit(state, plan, desk, (), typed.terminal)


def go(
    desk: Advisor, *answers: str, text: str = "The bonus was cut.", width: int = 80
) -> tuple[Sitting, Typed, Exit]:
    typed = Typed(*answers, width=width)
    sitting = sit(desk, typed, Interview(text=text))
    return sitting, typed, interview.interview(sitting, show_plan=False)


def test_play_back_then_questions_then_the_plan(
    desk: Advisor, capsys: pytest.CaptureFixture[str]
) -> None:
    sitting, typed, code = go(desk, "", "2", "3", "f")
    assert code is Exit.ADVICE
    order = ["YOUR WORDS", "READ", "STILL NEEDED", "1. Is anyone in danger now?", "2. Which of"]
    places = [typed.screen.index(words) for words in order]
    assert places == sorted(places)
    assert sitting.state.asked[0].values == {"danger.act": "no"}
    assert "Finished." in typed.screen
    if sitting.plan.first.value != "listen":
        assert "What to do first" in capsys.readouterr().out


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let TEXT be read in a fixed way, whatever the reader learns."""

    def at(words: str) -> tuple[str, tuple[int, int]]:
        return words, (TEXT.index(words), TEXT.index(words) + len(words))

    def read(fact: str, value: str, part: str) -> Read:
        words, span = at(part)
        return Read(fact=fact, value=value, words=words, span=span)

    words, span = at("perhaps she drinks")
    unsure = Unsure(fact="sign.drinking", words=words, span=span, because="hedged")
    words, span = at("The pension moon is green")
    found = Reading(
        facts=(
            read("practical.pay", "yes", "bonus was cut"),
            read("practical.debt", "no", "not short of money"),
        ),
        unsure=(unsure,),
        unused=(Unused(words=words, span=span),),
    )
    monkeypatch.setattr("advisor.consult.read", lambda *_: found)


@pytest.mark.usefixtures("reading")
def test_the_play_back_has_its_four_parts_and_marks_the_text(desk: Advisor) -> None:
    _, typed, _ = go(desk, "", "f", text=TEXT)
    for words in ("bonus was cut[", "READ, and used", "CHECK", "NOT UNDERSTOOD", "STILL NEEDED"):
        assert words in typed.screen
    assert "(you said so; used)" in typed.screen


def test_numbers_correct_what_was_read(desk: Advisor) -> None:
    sitting, typed, _ = go(desk, "1", "0", "", "f", text="The bonus was cut.")
    assert sitting.state.without == ("practical.pay",)
    assert sitting.plan.nature.value == "undetermined"
    assert typed.screen.count("YOUR WORDS") == 2
    sitting, _, _ = go(desk, "1", "no", "", "f", text="The bonus was cut.")
    assert talk.known(sitting.state) == {"practical.pay": "no"}


@pytest.mark.usefixtures("reading")
def test_a_clause_that_was_not_understood_gets_a_meaning(desk: Advisor) -> None:
    sitting, typed, _ = go(desk, "99", "x", "", "f", text=TEXT)
    assert typed.screen.count("Type the numbers from the list") == 2
    found = re.search(r"(\d+) The pension moon is green", typed.screen)
    assert found
    sitting, typed, _ = go(desk, found[1], "1", "", "f", text=TEXT)
    assert "0 nothing of this" in typed.screen
    assert sitting.state.facts == {"practical.retirement": YES}
    sitting, _, _ = go(desk, found[1], "0", "", "f", text=TEXT)
    assert sitting.state.facts == {}


def test_every_key_is_accepted(desk: Advisor) -> None:
    sitting, typed, code = go(
        desk, "", "b", "?", "w", "hm", "u", "w", "9 9", "1 x", "b", "n", "l", "r", "", "r", "1",
        "", "f",
    )  # fmt: skip
    assert code is Exit.ADVICE
    for words in (
        "This is the first question.",
        "q save and leave",
        "If the answer is",
        "That is no answer here.",
        "Left open, as you do not know.",
        "Left open, as it does not apply.",
        "Put off. It stands at the end.",
        "What is known so far",
        "Put off: ",
    ):
        assert words in typed.screen, words
    assert [asked.kind for asked in sitting.state.asked] == ["not_applicable", "later"]


def test_review_changes_any_answer_and_what_depends_on_it_follows(desk: Advisor) -> None:
    sitting, _, _ = go(desk, "", "no", "r", "1", "2", "f")
    assert talk.known(sitting.state)["practical.pay"] == "no"
    assert sitting.plan.nature.value != "practical"


def test_a_contradiction_is_explained_and_asked_again(desk: Advisor) -> None:
    typed = Typed("1", "yes", "2")
    state = Interview(facts={"practical.any": "no", "person.age": "older"})
    sitting = sit(desk, typed, state)
    assert correct("inquiry.comes_from_trouble", sitting)
    assert "do not go together" in typed.screen
    assert "What comes from a practical trouble needs one" in typed.screen


def test_danger_shows_the_card_at_once_asks_which_and_ends(
    desk: Advisor, capsys: pytest.CaptureFixture[str]
) -> None:
    sitting, typed, code = go(desk, "", "!", "2")
    assert code is Exit.CARD
    assert "FIRST OF ALL" in typed.screen
    assert "Which of these is it?" in typed.screen
    assert talk.answers(sitting.state) == {"danger.act": "yes", "danger.violence": "yes"}
    assert "Danger comes first." in typed.screen
    assert "FIRST OF ALL" in capsys.readouterr().out


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize(("key", "code"), [("^C", Exit.INTERRUPTED), ("^D", Exit.ADVICE)])
def test_leaving_at_any_prompt_offers_to_save(
    place: int, key: str, code: Exit, desk: Advisor, tmp_path: Path
) -> None:
    path = tmp_path / "kept.yaml"
    before = ("1", "no", "", "no")[:place] if place != 1 else ("1",)
    _, typed, found = go(desk, *before, key, str(path))
    assert found is code
    changed = place >= 2
    assert ("Save what was answered?" in typed.screen) is changed
    assert path.exists() is changed
    _, typed, found = go(desk, *before, key, "^C")  # a second one leaves at once
    assert found is code


def test_q_saves_and_resume_goes_on(desk: Advisor, tmp_path: Path) -> None:
    path = tmp_path / "kept.yaml"
    other = tmp_path / "other.yaml"
    other.write_text("mine")
    _, typed, code = go(desk, "", "no", "l", "u", "q", str(other), str(path))
    assert code is Exit.ADVICE
    assert other.read_text() == "mine"
    assert "is there already" in " ".join(typed.screen.split())
    assert "bonus was" not in path.read_text()
    found = read_saved(str(path), path.read_bytes(), desk.library)
    assert isinstance(found, SavedCase)
    assert found.is_saved
    assert set(found.answers.values()) == {"answered", "later", "unknown"}
    state = talk.resumed(interview_of(found))
    plan = consult(talk.case_of(state), desk)
    question = talk.next_question(state, plan, desk.library)
    assert question is not None
    names = set(question.choices or (question.fact,))
    assert names <= {n for n, kind in found.answers.items() if kind == "later"} | (
        {n for q in plan.open_questions for n in (q.fact, *q.choices)} - found.answers.keys()
    )
    assert run("ask", "--file", str(path)).code == 0
    assert [p.name for p in tmp_path.iterdir()].count("kept.yaml") == 1
    assert len(list(tmp_path.iterdir())) == 2  # nothing half written is left


@pytest.mark.parametrize("width", [40, 80])
def test_lines_fit_the_terminal(width: int, desk: Advisor, monkeypatch: pytest.MonkeyPatch) -> None:
    _, typed, _ = go(desk, "", "?", "w", "no", "?", "w", "0", "r", "", "f", text=TEXT, width=width)
    assert max(map(len, typed.screen.splitlines())) <= width


def test_what_changed_since_it_was_saved(desk: Advisor, tmp_path: Path) -> None:
    path = tmp_path / "kept.yaml"
    assert run("ask", "--save", str(path), "The bonus was cut.").code == 0
    out = run("ask", "--file", str(path), "--set", "contact.heard=yes").out
    assert "Since it was saved" in out
    assert "What comes first changes from" in out
    assert "Since it was saved" not in run("ask", "--file", str(path)).out


def test_a_danger_outlives_saving(tmp_path: Path) -> None:
    path = tmp_path / "kept.yaml"
    text = "He says he does not want to live any more."
    assert run("ask", "--save", str(path), text).code == 10
    assert run("ask", "--file", str(path)).code == 10


def test_facts_that_newer_knowledge_does_not_have_are_named_and_skipped(tmp_path: Path) -> None:
    path = tmp_path / "kept.yaml"
    path.write_text(
        'knowledge: "sha256:older"\n'
        "facts: {practical.pay: yes, practical.tram: yes, person.age: ancient}\n"
        "answers: {practical.tram: answered, sign.gone: unknown, contact.heard: unknown}\n"
    )
    result = run("ask", "--file", str(path))
    assert result.code == 0
    for gone in ("practical.tram: yes", "person.age: ancient", "sign.gone"):
        assert f"no longer has `{gone}`" in result.err
    assert "Pay or a bonus is a trouble" in result.out
    path.write_text(path.read_text().replace('knowledge: "sha256:older"\n', ""))
    assert run("ask", "--file", str(path)).code == 5  # not saved by advisor: a mistake


DAMAGED = {
    "empty": "",
    "cut short": 'knowledge: "sha256:x\nfacts:\n  pract',
    "not a case": "[1, 2]",
    "wrong kind": "facts: {}\nanswers: {contact.heard: maybe}\n",
    "no answer": "facts: {}\nanswers: {contact.heard: answered}\n",
    "misspelt": "facts: {}\nanswers: {contact.herd: unknown}\n",
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_named_with_its_place_and_left_alone(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interview, "is_there", lambda: True)
    path = tmp_path / "kept.yaml"
    path.write_text(DAMAGED[name])
    for command in (["interview", "--resume"], ["ask", "--file"]):
        result = run(*command, str(path))
        assert result.code == 5, result.err
        assert re.search(r"kept\.yaml:\d+:\d+", result.err)
        assert path.read_text() == DAMAGED[name]


def test_interview_needs_a_terminal_and_resume_stands_alone(tmp_path: Path) -> None:
    result = run("interview", "The bonus was cut.")
    assert (result.code, result.out) == (2, "")
    assert "needs a terminal" in result.err
    assert run("interview", "--resume", str(tmp_path / "x.yaml"), "text").code == 2
    assert run("interview", "--resume", str(tmp_path / "x.txt")).code == 5


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let the commands believe in a terminal; what is to be typed goes into the list."""
    answers: list[str] = []
    typed = Typed()
    monkeypatch.setattr(typed.terminal.__class__, "__eq__", object.__eq__)

    def terminal() -> Terminal:
        typed.answers = iter(answers)
        return Terminal(typed.read, print)

    monkeypatch.setattr(interview, "this_terminal", terminal)
    for module in (interview, ask):
        monkeypatch.setattr(module, "is_there", lambda: True)
    yield answers


def test_ask_asks_back_at_a_terminal_only_if_it_may(at_a_terminal: list[str]) -> None:
    at_a_terminal += ["", "f"]
    assert "STILL NEEDED" in run("ask", "The bonus was cut.").out
    assert "STILL NEEDED" not in run("ask", "--no-questions", "The bonus was cut.").out
    assert "STILL NEEDED" not in run("ask", "--json", "The bonus was cut.").out
    assert run("ask", "He says he does not want to live any more.").code == 10


def test_the_whole_interview_command(at_a_terminal: list[str], tmp_path: Path) -> None:
    path = tmp_path / "kept.yaml"
    at_a_terminal += ["no", "q"]
    assert run("interview", "--set", "practical.pay=yes", "--save", str(path)).code == 0
    at_a_terminal[:] = ["f"]
    result = run("interview", "--resume", str(path))
    assert result.code == 0, result.err
    assert "1. Is anyone in danger" not in result.out
    assert "What to do first" in result.out
    at_a_terminal[:] = ["^C", "^C"]
    assert run("interview").code == 130


def test_strict_counts_after_the_questions(at_a_terminal: list[str]) -> None:
    at_a_terminal += ["", "f"]
    assert run("ask", "--strict", "The bonus was cut.").code == 3


def test_a_save_that_fails_leaves_what_was_there(desk: Advisor, tmp_path: Path) -> None:
    plan = consult(talk.case_of(Interview(text="The bonus was cut.")), desk)
    target = tmp_path / "kept.yaml"
    target.mkdir()
    with pytest.raises(Problem, match="cannot be written"):
        save(target, plan)
    assert list(tmp_path.iterdir()) == [target]


def test_numbers() -> None:
    assert numbers("1, 3", 3) == (1, 3)
    assert numbers("1 1", 3) == (1,)
    assert numbers("4", 3) == numbers("0", 3) == numbers("", 3) == numbers("²", 3) == ()
