"""Knowledge that was checked once is not checked again while its files stay the same.

The cache is JSON with a checksum, keyed by the content of every file, our version and that of
Python and pydantic. Whatever is odd about it (damaged, not ours, not writable) only makes it
unused: `load_cached` answers what `load` answers.
"""

import os
import platform
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pydantic

from advisor import __version__
from advisor.diagnostics import Diagnostic
from advisor.model.library import Library

OFF = "off"
KEPT = 3

TRAINING = "knowledge/lexicon/clauses/"
"""What the reader was trained on; `load` does not read it."""


def load_cached(root: Path, folder: Path | None = None) -> Library | tuple[Diagnostic, ...]:
    """Load the knowledge below `root`, from the cache in `folder` if it holds it.

    `folder` is the user's cache folder unless given. ADVISOR_CACHE=off bypasses the cache.
    """
    key = None if os.environ.get("ADVISOR_CACHE") == OFF else content_key(root)
    path = (folder or cache_folder()) / f"library-{key}.json" if key else None
    kept = _read(path) if path else None
    if kept is not None:
        return kept
    from advisor.loading.library import load  # with all that reads YAML

    found = load(root)
    if path and isinstance(found, Library):
        with suppress(OSError):
            _write(path, found)
    return found


def cache_folder() -> Path:
    """Return the user's own cache folder for advisor, by the custom of the platform."""
    if chosen := os.environ.get("XDG_CACHE_HOME"):
        return Path(chosen) / "grassroots-advisor"
    if sys.platform == "win32" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "grassroots-advisor" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "grassroots-advisor"
    return Path.home() / ".cache" / "grassroots-advisor"


def content_key(root: Path) -> str | None:
    """Hash everything that decides what `load` answers; None if a file cannot be read."""
    made_by = (__version__, platform.python_version(), pydantic.VERSION)
    whole = sha256(repr(made_by).encode())
    try:
        for name in ("rules", "knowledge"):
            for path in sorted((root / name).rglob("*")):
                place = path.relative_to(root).as_posix()
                if path.is_file() and not place.startswith(TRAINING):
                    whole.update(f"{place}\0{path.stat().st_size}\0".encode())
                    whole.update(path.read_bytes())
    except OSError:
        return None
    return whole.hexdigest()[:32]


def _read(path: Path) -> Library | None:
    try:
        if not _is_ours(path):
            return None
        checksum, _, body = path.read_bytes().partition(b"\n")
        if checksum.decode("ascii") != sha256(body).hexdigest():
            return None
        return Library.model_validate_json(body)
    except (OSError, ValueError):  # missing, unreadable, damaged, or of another shape
        return None


def _is_ours(path: Path) -> bool:
    """Tell whether nobody but this user could have written the file."""
    if not hasattr(os, "getuid"):
        return True
    found = path.lstat()
    own = found.st_uid == os.getuid()
    return own and not path.is_symlink() and not found.st_mode & 0o022


def _write(path: Path, library: Library) -> None:
    """Write the whole file beside its place, then move it there, so that none is ever half."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    body = library.model_dump_json(by_alias=True).encode()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="new-")
    with os.fdopen(handle, "wb") as file:
        file.write(sha256(body).hexdigest().encode() + b"\n" + body)
    Path(name).replace(path)
    others = sorted(path.parent.glob("library-*.json"), key=lambda p: p.stat().st_mtime)
    for old in others[:-KEPT]:
        old.unlink(missing_ok=True)
