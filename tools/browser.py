"""A real browser before a real `advisor serve`: for the browser tests and the screenshots."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
SECONDS = 60


def chromium() -> str | None:
    """Return where Chromium is installed, or None."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def browser(path: str) -> Iterator[Browser]:
    """Open Chromium without a window."""
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=path, args=[*FLAGS])


@contextmanager
def served(*arguments: str) -> Iterator[str]:
    """Run `advisor serve` on a free port, and give its address once it answers."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with started(port, *arguments) as server:
        wait(address, server)
        yield address


@contextmanager
def started(port: int, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run `advisor serve`, and stop it at the end."""
    server = subprocess.Popen(
        [sys.executable, "-m", "advisor", "serve", "--port", str(port), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parent.parent,
    )
    with server:
        try:
            yield server
        finally:
            server.terminate()
            server.wait(SECONDS)


def wait(address: str, server: subprocess.Popen[str]) -> float:
    """Wait until a server answers; return the seconds it took. Raises RuntimeError if it ends."""
    began = time.monotonic()
    while time.monotonic() - began < SECONDS:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with {server.returncode}")
        try:
            urllib.request.urlopen(address, timeout=SECONDS).close()
        except URLError:
            time.sleep(0.02)
        else:
            return time.monotonic() - began
    raise RuntimeError("the server does not answer")


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
