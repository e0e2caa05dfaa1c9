"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write every file, readable by this user only, or none. Raises OSError that names its file."""
    waiting: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            with _named(path):
                number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
                waiting[path] = Path(name)
                with os.fdopen(number, "wb") as file:
                    file.write(content)
        for path, temporary in waiting.items():
            with _named(path):
                temporary.replace(path)
    except BaseException:
        for temporary in waiting.values():
            with contextlib.suppress(OSError):
                temporary.unlink()
        raise


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or "unknown reason", str(path)) from None
