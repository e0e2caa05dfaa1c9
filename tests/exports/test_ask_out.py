"""`advisor ask --out`, as a user sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from advisor.cli import ask, cases, interview
from advisor.cli.documents import Order
from advisor.consult import Advisor, consult
from advisor.model.case import Case
from advisor.model.interview import SavedCase
from advisor.telling.contacts import Contacts
from tests.cli.run import run
from tests.cli.test_interview import Typed
from tests.exports.samples import DANGER
from tests.guidance.test_plan import FITTER

DAY = ("--date", "2026-11-23")


def test_the_plan_is_shown_and_written_as_all_that_was_asked_for(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("plan.md", "plan.DOCX", "dates.ics")]
    wanted = [part for path in paths for part in ("--out", str(path))]
    result = run("ask", FITTER, *DAY, *wanted)
    assert result.code == 0
    assert result.out == run("ask", FITTER).out
    assert result.err.splitlines() == [f"Written: {path}" for path in paths]
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    before = [path.read_bytes() for path in paths]
    assert FITTER.encode() not in before[0]
    again = run("ask", FITTER, *DAY, *wanted, "--force")
    assert again.code == 0
    assert [path.read_bytes() for path in paths] == before


def test_own_words_only_with_words(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    assert run("ask", "The bonus was cut.", "--with-words", "--out", str(path)).code == 0
    assert "> The bonus was cut.\n" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["plan.pdf", "plan", "-"])
def test_another_ending_is_refused_with_the_three(name: str, tmp_path: Path) -> None:
    other = tmp_path / "good.md"
    result = run("ask", FITTER, "--out", str(other), "--out", str(tmp_path / name))
    assert (result.code, result.out) == (2, "")
    assert all(ending in result.err for ending in (".md", ".docx", ".ics"))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays_unless_forced(tmp_path: Path) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text("mine")
    result = run("ask", FITTER, "--out", str(new), "--out", str(old))
    assert (result.code, result.out) == (2, "")
    assert "--force" in result.err
    assert old.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [old]
    assert run("ask", FITTER, "--out", str(old), "--force").code == 0
    assert "What to do first" in old.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "code"), [("", 5), ("目前只能读懂英文案例", 5), ("<b>He</b> is silent.", 5)]
)
def test_nothing_is_written_when_the_case_cannot_be_read(
    text: str, code: int, tmp_path: Path
) -> None:
    assert run("ask", text, "--out", str(tmp_path / "plan.md")).code == code
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["missing/plan.md", "folder.md", f"{'n' * 300}.md"])
def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(
    place: str, tmp_path: Path
) -> None:
    (tmp_path / "folder.md").mkdir()
    result = run("ask", FITTER, "--out", str(tmp_path / "good.md"), "--out", str(tmp_path / place))
    assert (result.code, result.out) == (2, "")
    assert place in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["folder.md"]


def test_danger_is_answered_even_if_nothing_can_be_written(tmp_path: Path) -> None:
    result = run("ask", DANGER, "--out", str(tmp_path / "plan.pdf"))
    assert result.code == 10
    assert "Stay with the person" in result.out
    assert ".docx" in result.err


def test_danger_stands_first_in_the_file_too(tmp_path: Path) -> None:
    path, contacts = tmp_path / "plan.md", tmp_path / "contacts.yaml"
    contacts.write_text("contacts:\n  - {kinds: [all], name: Works doctor, reach: gate 2}\n")
    result = run("ask", DANGER, "--contacts", str(contacts), "--json", "--out", str(path))
    assert result.code == 10
    assert json.loads(result.out)["safety"]
    assert "Works doctor" not in result.out
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[2].startswith("## FIRST OF ALL")
    assert "- **Contact: Works doctor, gate 2**" in lines


def test_missing_packages_are_named(tmp_path: Path) -> None:
    hidden = {"docx": None, "icalendar": None}
    ours = ("advisor.exports.document", "advisor.exports.calendar")
    kept = {name: module for name, module in sys.modules.items() if name not in ours}
    for ending in ("docx", "ics"):
        with mock.patch.dict(sys.modules, {**kept, **hidden}, clear=True):
            result = run("ask", FITTER, "--out", str(tmp_path / f"plan.{ending}"))
        assert (result.code, result.out) == (2, "")
        assert "grassroots-advisor[documents]" in result.err
        assert len(result.err.splitlines()) == 1
    with mock.patch.dict(sys.modules, {**kept, **hidden}, clear=True):
        assert run("ask", FITTER, "--out", str(tmp_path / "plan.md")).code == 0


def test_a_date_far_off_is_refused(tmp_path: Path) -> None:
    result = run("ask", FITTER, "--out", str(tmp_path / "d.ics"), "--date", "9999-12-31")
    assert result.code == 2
    assert "9999-12-31" in result.err


def test_on_a_terminal_the_file_holds_the_last_plan(desk: Advisor, tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text("the plan before the questions")
    typed = Typed("1", "1", *["u"] * 12)
    text = "The bonus was cut."
    case = Case(text=text)
    plan = consult(case, desk)
    found = cases.Found(case, SavedCase(case=case))
    sitting = interview.sit(interview.state_of(found), plan, desk, (), typed.terminal)
    request = mock.Mock(save=None, brief=False)
    with mock.patch.object(interview, "sit", return_value=sitting):
        ask._ask_back(found, plan, desk, request, Contacts(), Order((path,)))
    assert sitting.plan != plan
    assert "Made on" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [["ask", "--help"], ["urgent"], ["ask", "He is silent."]])
def test_the_packages_wait_until_a_file_is_asked_for(command: list[str]) -> None:
    code = (
        "import sys\nfrom advisor.__main__ import main\n"
        f"sys.argv = ['advisor', *{command!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "found = {'docx', 'icalendar', 'lxml', 'advisor.exports'} & set(sys.modules)\n"
        "sys.stderr.write(f'loaded: {sorted(found)}')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.endswith("loaded: []"), done.stderr
