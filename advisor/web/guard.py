"""What every request and every answer must keep to, before and after any page is made.

Bodies have a limit and must arrive in time, posts must come from these pages, answers carry strict
headers, and a line is logged that never holds a word of a case (no body, no address, no message of
an exception).
"""

import asyncio
import logging
import time
import traceback
from collections.abc import Callable, Iterable
from pathlib import PurePath
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY_LIMIT = 512 * 1024
"""Bytes. A text of the greatest length, encoded for a form, with the state that travels with it."""

BODY_SECONDS = 20.0

LOG = logging.getLogger("advisor.web")

LOCAL = ("localhost", "127.0.0.1", "::1")
"""The hosts that are answered when only this machine is served; else a page elsewhere could ask."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: with it a browser sends `Origin: null` on our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(
        self, app: ASGIApp, refuse: Callable[[str, int], Response], hosts: Iterable[str] = ()
    ) -> None:
        """Answer for `hosts` only, or for any if there are none; `refuse` takes path and status."""
        self._app = app
        self._refuse = refuse
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check, pass on, and write the log line."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = time.perf_counter(), 0

        async def dressed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)  # a picture has a policy of its own
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            refused = self._refusal(scope)
            body = b""
            if not refused:
                refused, body = await _body(receive)
            if not refused:
                refused = await self._pass_on(scope, _replay(body, receive), dressed)
            if refused and not status:
                await self._refuse(scope["path"], refused)(scope, receive, dressed)
        finally:
            spent = (time.perf_counter() - began) * 1000
            LOG.info("%s %s %s %.0f ms", scope["method"], _route(scope), status or 500, spent)

    async def _pass_on(self, scope: Scope, receive: Receive, send: Send) -> int:
        """Let the application answer; return 500 if it could not."""
        # A page has the same head whether its body is wanted or not.
        asked = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope
        try:
            await self._app(asked, receive, send)
        except Exception as error:
            # Its words may be those of a case, so that only its kind and place are logged.
            LOG.error("%s at %s", type(error).__name__, _place(error))  # noqa: TRY400  # no traceback: it may hold the words
            return 500
        return 0

    def _refusal(self, scope: Scope) -> int:
        """Return the status with which a request is refused before it is read, or 0."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if self._hosts and _name_of(host) not in self._hosts:
            return 421
        length = headers.get("content-length", "0")
        if not _is_within(length, BODY_LIMIT):
            return 413
        if scope["method"] not in ("GET", "HEAD", "OPTIONS") and not _from_here(headers, host):
            return 403
        return 0


async def _body(receive: Receive) -> tuple[int, bytes]:
    """Return the whole body, or the status with which it is refused."""
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return 400, b""
                parts.append(message.get("body", b""))
                size += len(parts[-1])
                if size > BODY_LIMIT:
                    return 413, b""
                if not message.get("more_body", False):
                    return 0, b"".join(parts)
    except TimeoutError:
        return 408, b""


def _replay(body: bytes, receive: Receive) -> Receive:
    """Give the body again, then whatever else comes (that the client has gone)."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def _from_here(headers: Headers, host: str) -> bool:
    """Whether a post comes from these pages, or from a program that is no browser."""
    if headers.get("sec-fetch-site") not in (None, "same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or _part(origin, "netloc") == (host or None)


def _name_of(host: str) -> str:
    return _part(f"//{host}", "hostname")


def _part(address: str, name: str) -> str:
    try:
        return getattr(urlsplit(address), name) or ""
    except ValueError:  # an address that is none
        return ""


def _is_within(length: str, limit: int) -> bool:
    """Whether a length is a number, and small enough."""
    return length.isascii() and length.isdigit() and len(length) < 12 and int(length) <= limit


def _route(scope: Scope) -> str:
    """Return the pattern that an address met, for the log: an address itself may say anything."""
    return getattr(scope.get("route"), "path", "-")


def _place(error: Exception) -> str:
    """Return where an exception came from, innermost first."""
    frames = reversed(traceback.extract_tb(error.__traceback__)[-4:])
    return " < ".join(f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in frames)
