"""The rules as zen expressions, with zen's own trace."""

from benchmarks.peers import zen
from benchmarks.peers.zen_expressions import write


class Runner(zen.Runner):
    """See `benchmarks.peers.Runner`."""

    def __init__(self, text: str) -> None:
        super().__init__(text, traced=True)


__all__ = ["Runner", "write"]
