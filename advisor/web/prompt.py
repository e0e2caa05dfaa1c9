"""Answers that do not wait: with several workers uvicorn leaves Nagle's algorithm on."""

import asyncio
import socket

from uvicorn.protocols.http.h11_impl import H11Protocol


class PromptProtocol(H11Protocol):
    """Sends each part of an answer at once.

    asyncio does so for sockets that say that they are TCP; those of several workers do not say it,
    and every answer then waits 40 ms for an acknowledgement of its head.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # its base takes any transport
        """Switch the waiting off, and go on as usual."""
        one = transport.get_extra_info("socket")
        if one is not None and one.family in (socket.AF_INET, socket.AF_INET6):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)
