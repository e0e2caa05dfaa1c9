"""Safe by default: headers, hosts, origins, limits, faults without internals, log lines."""

from __future__ import annotations

from tests.web.conftest import Client


def test_the_first_page_is_there(client: Client) -> None:
    assert client.get("/").status_code == 200
