"""Workers that share an address share its clients."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

from advisor.web.sharing import SharingLoop

CLIENTS = 8
PATIENCE = 5.0


class Counted(asyncio.Protocol):
    """Notes each connection, and whether its answers would wait."""

    def __init__(self, taken: list[int]) -> None:
        self._taken = taken

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        one = transport.get_extra_info("socket")
        self._taken.append(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        transport.close()


def work(shared: socket.socket, taken: list[int], stop: threading.Event) -> None:
    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(
            lambda: Counted(taken), sock=shared, backlog=100
        )
        while not stop.is_set():
            await asyncio.sleep(0.01)
        server.close()
        await asyncio.sleep(0.05)  # until every transport is closed

    with asyncio.Runner(loop_factory=SharingLoop) as runner:
        runner.run(serve())


def test_two_workers_get_their_share_of_clients_that_come_at_once() -> None:
    taken: tuple[list[int], list[int]] = ([], [])
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as shared:
        address = shared.getsockname()
        workers = [threading.Thread(target=work, args=(shared.dup(), mine, stop)) for mine in taken]
        for worker in workers:
            worker.start()
        clients = [socket.create_connection(address) for _ in range(CLIENTS)]
        until = time.monotonic() + PATIENCE
        while sum(map(len, taken)) < CLIENTS and time.monotonic() < until:
            time.sleep(0.01)
        stop.set()
        for worker in workers:
            worker.join()
        for client in clients:
            client.close()
    assert sum(map(len, taken)) == CLIENTS
    assert min(map(len, taken)) >= 2, "one worker took nearly all"
    assert all(taken[0] + taken[1]), "answers would wait for an acknowledgement"


def test_a_server_of_its_own_listens_as_usual() -> None:
    async def serve() -> bool:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Counted([]), "127.0.0.1", 0)
        serving = server.is_serving()
        server.close()
        return serving

    with asyncio.Runner(loop_factory=SharingLoop) as runner:
        assert runner.run(serve())
