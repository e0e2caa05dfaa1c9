"""Several workers at one address: each takes its share of the connections, and none waits."""

import asyncio
import socket
from collections.abc import Callable
from typing import Any

PAUSE = 0.002
"""Seconds that a worker lets the others go first for each connection that it has already."""


class SharingLoop(asyncio.SelectorEventLoop):
    """An event loop whose servers share a socket with those of other processes.

    The usual one takes every connection that waits, so that with two workers one gets all clients
    of a moment and the other none. It also leaves Nagle's algorithm on for such a socket, and each
    answer then waits 40 ms for an acknowledgement of its head.
    """

    def __init__(self) -> None:
        """Begin without servers."""
        super().__init__()
        self._taking: list[asyncio.Task[None]] = []  # a loop itself does not keep its tasks

    async def create_server(self, *arguments: Any, **options: Any) -> asyncio.Server:
        """Listen as usual, or take connections from `sock` as one of several."""
        shared: socket.socket | None = options.get("sock")
        if shared is None:
            return await super().create_server(*arguments, **options)
        shared.listen(options.pop("backlog", 100))
        shared.setblocking(False)
        server = await super().create_server(*arguments, start_serving=False, **options)
        self._taking.append(self.create_task(self._take(shared, arguments[0])))
        return server

    async def _take(self, shared: socket.socket, protocol: Callable[[], Any]) -> None:
        """Take one connection after the other; who has few goes before who has many."""
        held: list[asyncio.BaseTransport] = []
        while shared.fileno() >= 0:
            try:
                one, _ = await self.sock_accept(shared)
            except OSError:  # the socket is closed, or the client has gone again
                await asyncio.sleep(PAUSE)
                continue
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            transport, _ = await self.connect_accepted_socket(protocol, one)
            held = [other for other in held if not other.is_closing()]
            held.append(transport)
            await asyncio.sleep(PAUSE * len(held))
