"""On what a run was made: processor, cores, Python, packages. No name of a host or a person."""

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Machine:
    """What a figure has to be read with."""

    processor: str
    cores: int
    system: str
    python: str
    packages: tuple[tuple[str, str], ...]
    date: str


def machine(packages: Iterable[str]) -> Machine:
    """Look at this machine, and at the versions of `packages`."""
    return Machine(
        processor=_processor(),
        cores=os.cpu_count() or 1,
        system=f"{platform.system()} {platform.machine()}",
        python=f"{platform.python_implementation()} {platform.python_version()}",
        packages=tuple((name, _version(name)) for name in sorted(set(packages))),
        date=datetime.now(UTC).date().isoformat(),
    )


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
