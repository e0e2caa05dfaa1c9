"""The cache answers what loading answers, and is ignored whenever it is odd."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.loading.cache import load_cached
from advisor.loading.library import load
from advisor.model.library import Library
from advisor.resources import data_root


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    load_cached(data_root(), tmp_path)
    (path,) = tmp_path.glob("library-*.json")
    return path


def test_it_gives_the_same_library(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = load(data_root())

    def fail(root: Path) -> Library:
        raise AssertionError("the files were read again")

    monkeypatch.setattr("advisor.loading.library.load", fail)
    assert load_cached(data_root(), kept.parent) == expected


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "others", "link"])
def test_what_is_odd_is_ignored_and_replaced(damage: str, kept: Path) -> None:
    whole = kept.read_bytes()
    if damage == "cut":
        kept.write_bytes(whole[:-10])
    elif damage == "flipped":
        kept.write_bytes(whole[:-10] + b"X" + whole[-9:])
    elif damage == "empty":
        kept.write_bytes(b"")
    elif damage == "others":
        kept.chmod(0o666)
    else:
        elsewhere = kept.with_suffix(".elsewhere")
        kept.rename(elsewhere)
        kept.symlink_to(elsewhere)
    assert load_cached(data_root(), kept.parent) == load(data_root())


def test_an_unwritable_folder_does_no_harm(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert isinstance(load_cached(data_root(), blocked), Library)


def test_a_changed_file_is_seen(tmp_path: Path) -> None:
    import shutil

    for name in ("rules", "knowledge"):
        shutil.copytree(data_root() / name, tmp_path / "own" / name)
    cache = tmp_path / "cache"
    before = load_cached(tmp_path / "own", cache)
    rule = tmp_path / "own/rules/person/older-comrade-silent.yaml"
    rule.write_text(rule.read_text().replace("Long experience", "Much experience"))
    after = load_cached(tmp_path / "own", cache)
    assert isinstance(before, Library)
    assert isinstance(after, Library)
    assert before.digest != after.digest


def test_faults_are_never_cached(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    assert isinstance(load_cached(tmp_path, tmp_path / "cache"), tuple)
    assert not list(tmp_path.glob("cache/*"))
