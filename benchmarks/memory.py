"""How much memory this process holds, in MB."""

import sys
from pathlib import Path

STATUS = Path("/proc/self/status")


def now() -> float:
    """Return what it holds now; without /proc, its peak."""
    return _status("VmRSS")


def peak() -> float:
    """Return the most it ever held. Not `ru_maxrss`, which a child inherits from its parent."""
    return _status("VmHWM")


def _status(field: str) -> float:
    if not STATUS.exists():
        import resource

        unit = 1e6 if sys.platform == "darwin" else 1e3
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    line = next(one for one in STATUS.read_text().splitlines() if one.startswith(field))
    return int(line.split()[1]) / 1e3
