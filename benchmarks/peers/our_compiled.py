"""The compiled engine of advisor."""

from benchmarks.peers.ours import OurRunner, write


class Runner(OurRunner):
    """See `benchmarks.peers.Runner`."""

    def __init__(self, text: str) -> None:
        super().__init__("compiled", text)


__all__ = ["Runner", "write"]
