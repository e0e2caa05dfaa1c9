import os
import time
from pathlib import Path

import pytest

from advisor import __version__
from advisor.loading.library import load
from advisor.model.library import Library
from advisor.resources import data_root
from tests.loading.folder import FILES, faults, library, make

PAY = "knowledge/facts/practical.yaml"
LISTEN = "rules/contact/listen-first.yaml"


def test_the_small_folder_loads(tmp_path: Path) -> None:
    found = library(tmp_path)
    assert found.version == __version__
    assert found.topics == {"listen-first": "contact", "practical-trouble": "distinction"}
    assert [group.group for group in found.groups] == ["person", "practical"]
    assert found.summaries == {"practical.any": ("practical.pay", "practical.housing")}
    assert [rule.id for rule in found.rule_base.rules] == ["practical-trouble", "listen-first"]
    assert list(found.lexicon["en"].entries) == ["pay"]
    assert [sentence.number for sentence in found.sentences] == [1, 2, 3]
    assert found.wording == {"first": "First {advice}."}
    assert [card.kind for card in found.cards] == ["hazard"]


def test_cards_and_lexicon_may_be_missing(tmp_path: Path) -> None:
    gone = dict.fromkeys(p for p in FILES if "safety" in p or "lexicon" in p)
    found = library(tmp_path, dict(gone))
    assert (found.cards, found.lexicon) == ((), {})


def test_the_digest_is_of_the_content(tmp_path: Path) -> None:
    first = library(tmp_path / "a")
    commented = {path: f"# a comment\n\n{text}" for path, text in FILES.items()}
    assert library(tmp_path / "b", dict(commented)) == first
    again = FILES[LISTEN].replace("- nature: practical", "- {nature: [practical]}")
    assert library(tmp_path / "c", {LISTEN: again}).digest == first.digest
    other = FILES[LISTEN].replace("One learns more", "One learns")
    assert library(tmp_path / "d", {LISTEN: other}).digest != first.digest
    turned = FILES[PAY].replace(
        "{yes: It is pay, no: It is not pay}", "{no: It is not pay, yes: It is pay}"
    )
    assert library(tmp_path / "e", {PAY: turned}).digest != first.digest
    assert first.digest.startswith("sha256:")


def test_the_order_of_the_files_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make(tmp_path)
    first = load(root)
    listed = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda path: sorted(listed(path), reverse=True))
    assert load(root) == first


def test_lexicon_files_of_a_language_are_put_together(tmp_path: Path) -> None:
    more = "classes: {worse: sinks falls}\nentries: {}\n"
    found = library(tmp_path, {"knowledge/lexicon/en/a.yaml": more}).lexicon["en"]
    assert (list(found.classes), list(found.entries)) == (["worse"], ["pay"])


@pytest.mark.parametrize("missing", [["rules"], ["knowledge"], ["rules", "knowledge"]])
def test_a_missing_half_is_one_fault(tmp_path: Path, missing: list[str]) -> None:
    changes = {path: None for path in FILES if path.split("/", 1)[0] in missing}
    tmp_path.joinpath("made").mkdir()
    (found,) = faults(tmp_path / "made", dict(changes))
    assert "missing-folder" in found
    assert all(f"`{name}/`" in found for name in missing)


def test_missing_files_and_folders_are_named_without_further_faults(tmp_path: Path) -> None:
    gone = [
        p for p in FILES if "facts" in p or "statements" in p or "advice" in p or "wording" in p
    ]
    assert faults(tmp_path, dict.fromkeys(gone)) == [
        "knowledge/advice:1:1: error: this folder is missing [missing-folder]",
        "knowledge/facts:1:1: error: this folder is missing [missing-folder]",
        "knowledge/statements.yaml:1:1: error: this file is missing [missing-file]",
        "knowledge/wording/en.yaml:1:1: error: this file is missing [missing-file]",
    ]


def test_what_cannot_be_read_makes_no_further_faults(tmp_path: Path) -> None:
    broken: dict[str, str | bytes | None] = {
        PAY: "group: [\n",
        "knowledge/conclusions.yaml": "",
        "knowledge/statements.yaml": b"\xff\xfe",
        "knowledge/advice/talk.yaml": "a: b: c",
    }
    found = faults(tmp_path, broken)
    assert [line.split("[")[-1] for line in found] == ["syntax]", "empty]", "syntax]", "encoding]"]


def test_stray_files_are_faults_and_hidden_ones_are_not(tmp_path: Path) -> None:
    stray: dict[str, str | bytes | None] = {
        "knowledge/facts/person.yaml": None,
        "knowledge/facts/person.yml": FILES["knowledge/facts/person.yaml"],
        "knowledge/facts/.hidden.yml": "x",
        "knowledge/facts/README.md": "x",
        "knowledge/facts/deep/a.yaml": "x",
        "knowledge/advices/a.yaml": "x",
        "knowledge/lexicon/words.yaml": "x",
        "knowledge/.git/x": "x",
        "rules/stray.yaml": "x",
        "rules/contact/notes.txt": "x",
    }
    assert faults(tmp_path, stray) == [
        "knowledge/advices:1:1: error: `advices` is not part of the knowledge;"
        " did you mean `advice`? [misplaced]",
        "knowledge/facts/deep:1:1: error: no folder stands here [misplaced]",
        "knowledge/facts/person.yml:1:1: error: only `.yaml` files are read here;"
        " rename it to `person.yaml` [file-ending]",
        "knowledge/lexicon/words.yaml:1:1: error: no file stands here;"
        " put it into one of the folders [misplaced]",
        "rules/contact/notes.txt:1:1: error: only `.yaml` files are read here [file-ending]",
        "rules/stray.yaml:1:1: error: no file stands here;"
        " put it into one of the folders [misplaced]",
    ]


def test_all_faults_of_all_files_in_one_go(tmp_path: Path) -> None:
    broken = {path: text.replace("title:", "titel:") for path, text in FILES.items()}
    broken[LISTEN] += "x: &y 1\n"
    broken["rules/distinction/practical-trouble.yaml"] += "y: 1\n"
    found = faults(tmp_path, dict(broken))
    assert found == sorted(found, key=lambda line: line.split(":")[0])
    assert {line.split(":")[0] for line in found} == {
        path for path, text in FILES.items() if "title:" in text
    }
    assert len(found) > 20


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs file permissions")
def test_a_folder_that_cannot_be_opened_is_a_fault(tmp_path: Path) -> None:
    root = make(tmp_path)
    (root / "rules/contact").chmod(0)
    try:
        found = load(root)
    finally:
        (root / "rules/contact").chmod(0o755)
    assert not isinstance(found, Library)
    assert [fault.code for fault in found] == ["unreadable"]


def test_the_shipped_knowledge_has_no_faults() -> None:
    found = load(data_root())
    assert isinstance(found, Library), "\n".join(fault.one_line() for fault in found)


@pytest.mark.parametrize("faulty", [False, True])
def test_two_hundred_rules_are_read_quickly(
    tmp_path: Path, faulty: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = FILES[LISTEN]
    if faulty:
        rule = (
            rule.replace("person.age", "person.agge")
            .replace("7.2a", "7.2x")
            .replace("title", "titel")
        )
    many = {f"rules/many/r{n}.yaml": rule.replace("listen-first", f"r{n}") for n in range(200)}
    root = make(tmp_path, dict(many))
    start = time.perf_counter()
    found = load(root)
    took = time.perf_counter() - start
    assert isinstance(found, Library) != faulty
    with capsys.disabled():
        print(f"\n200 rules{' with 800 faults' if faulty else ''} in {took:.2f} s")
