"""What a worker process starts from."""

from __future__ import annotations

import gc

import pytest

from advisor.web.start import application
from tests.web.conftest import Client


def test_a_server_gives_back_what_it_no_longer_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADVISOR_WEB_LOCAL", "yes")
    gc.disable()  # as the command line does
    try:
        client = Client(application())
        assert gc.isenabled()
        assert client.get("/library").status_code == 200
    finally:
        gc.enable()
        gc.unfreeze()
