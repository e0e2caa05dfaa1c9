"""`advisor serve` as it is started and stopped by hand."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys

from tools import browser as tool


def test_it_says_its_address_answers_and_stops_at_ctrl_c() -> None:
    port = tool.free_port()
    address = f"http://127.0.0.1:{port}/"
    with tool.started(port) as server:
        tool.wait(address, server)
        assert server.stdout
        assert server.stdout.readline() == f"advisor answers at {address} - Ctrl-C stops it.\n"
        server.send_signal(signal.SIGINT)
        assert server.wait(20) == 0
        with socket.socket() as one:
            assert one.connect_ex(("127.0.0.1", port)) != 0


def test_ctrl_c_leaves_no_traceback() -> None:
    port = tool.free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "advisor", "serve", "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    tool.wait(f"http://127.0.0.1:{port}/", server)
    server.send_signal(signal.SIGINT)
    _, errors = server.communicate(timeout=20)
    assert "Traceback" not in errors
    assert [line for line in errors.splitlines() if not line.startswith("GET / 200")] == []


def test_a_port_in_use_is_told(address: str) -> None:
    port = address.rpartition(":")[2]
    found = subprocess.run(
        [sys.executable, "-m", "advisor", "serve", "--port", port],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (found.returncode, found.stdout) == (2, "")
    assert f"Port {port} is in use. Choose another with --port." in found.stderr
