"""What many tests share: the shipped library and an engine for it, loaded once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.consult import Advisor, prepare
from advisor.engines import ENGINES, Engine
from advisor.loading.library import load
from advisor.model.library import Library
from advisor.resources import data_root

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def no_config_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the person who runs the tests has set up for themselves must not show in them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield


@pytest.fixture(scope="session")
def library() -> Library:
    found = load(data_root())
    assert isinstance(found, Library), "\n".join(fault.one_line() for fault in found)
    return found


@pytest.fixture(scope="session")
def engine(library: Library) -> Engine:
    return ENGINES["experta"](library.rule_base)


@pytest.fixture(scope="session")
def desk(library: Library) -> Advisor:
    return prepare(library)
