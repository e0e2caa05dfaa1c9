"""The proof for this knowledge version, made once in the background, so that no page waits."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Literal

from advisor.model.library import Library
from advisor.model.proof import ProofReport
from advisor.web.library.apart import prove_apart

State = Literal["running", "failed"]


class Study:
    """Proves a library at the first question, and answers at once whether that is done."""

    def __init__(
        self, library: Library, prove: Callable[[Library], ProofReport] = prove_apart
    ) -> None:
        self._library = library
        self._prove = prove
        self._job: Future[ProofReport] | None = None
        self._lock = threading.Lock()

    def proof(self) -> ProofReport | State:
        """Return the proof, or how it stands; the first question begins it."""
        with self._lock:
            if self._job is None:
                pool = ThreadPoolExecutor(1, "proof")
                self._job = pool.submit(self._prove, self._library)
                pool.shutdown(wait=False)
        if not self._job.done():
            return "running"
        if self._job.exception() is not None:
            return "failed"
        return self._job.result()
