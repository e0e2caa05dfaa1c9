from pathlib import Path

import pytest

from advisor import resources


def test_in_a_checkout_the_knowledge_stands_beside_the_package() -> None:
    root = resources.data_root()
    assert (root / "knowledge" / "facts").is_dir()


def test_in_a_wheel_it_stands_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "advisor" / "resources.py"))
    assert resources.data_root() == tmp_path
    (tmp_path / "advisor" / "_data").mkdir(parents=True)
    assert resources.data_root() == tmp_path / "advisor" / "_data"
