"""The threads that answer: each with an engine and a solver of its own, built at start."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from advisor.consult import Advisor, prepare
from advisor.explain import tools as explaining
from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.telling.teller import Teller, teller_of

THREADS = 2
"""More would each build an engine of some megabytes, and share the same two cores."""

SECONDS = 10.0
"""How long one request may take."""

Result = TypeVar("Result")


class BusyError(Exception):
    """A request took longer than `SECONDS`."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What answers one request at a time."""

    advisor: Advisor
    tools: explaining.Tools
    teller: Teller
    contacts: tuple[Contact, ...]

    @property
    def library(self) -> Library:
        """The knowledge that answers."""
        return self.advisor.library


@dataclass(frozen=True, slots=True)
class Engines:
    """A pool in which every thread has its own desk."""

    library: Library
    pool: ThreadPoolExecutor
    desks: threading.local

    async def run(self, work: Callable[[Desk], Result], seconds: float = SECONDS) -> Result:
        """Do something at a desk. Raises BusyError if it takes too long."""
        loop = asyncio.get_running_loop()
        job = loop.run_in_executor(self.pool, lambda: work(self.desks.desk))
        try:
            return await asyncio.wait_for(job, seconds)
        except TimeoutError:
            raise BusyError from None


def start(library: Library, contacts: tuple[Contact, ...] = ()) -> Engines:
    """Build the threads; all are ready when this returns."""
    desks = threading.local()
    ready = threading.Barrier(THREADS + 1)

    def sit_down() -> None:
        desks.desk = Desk(
            prepare(library), explaining.prepare(library), teller_of(library), contacts
        )

    def wait() -> None:
        ready.wait(60)

    pool = ThreadPoolExecutor(THREADS, "desk", initializer=sit_down)
    for _ in range(THREADS):
        pool.submit(wait)
    ready.wait(60)
    return Engines(library, pool, desks)
