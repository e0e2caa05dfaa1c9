"""Where a case comes from: an argument, a file, standard input, or a prompt."""

import sys
from pathlib import Path

from advisor.telling.problems import Exit, Problem

BYTES_LIMIT = 1_048_576
"""The largest file that is read, in bytes; the limit on the text itself comes after."""

CASE_ENDINGS = (".yaml", ".yml", ".json")


def read_bytes(path: Path) -> bytes:
    """Return the content of a file. Raises Problem (exit code 5)."""
    try:
        if path.is_dir():
            raise _unreadable("folder", f"{path} is a folder. Name a file with one case.")
        size = path.stat().st_size
        if size > BYTES_LIMIT:
            raise _unreadable("too-large", f"{path} has {size:,} bytes; at most 1 MiB is read.")
        return path.read_bytes()
    except FileNotFoundError:
        raise _unreadable("missing-file", f"There is no file {path}.") from None
    except PermissionError:
        raise _unreadable("unreadable-file", f"{path} may not be read by you.") from None
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _unreadable("unreadable-file", f"{path} cannot be read: {reason}.") from None


def decode(raw: bytes, name: str) -> str:
    """Decode UTF-8, with or without a byte order mark. Raises Problem (exit code 5)."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _unreadable("encoding", f"{name} is written in UTF-16. Please save it as UTF-8.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(
            "encoding",
            f"{name} is not UTF-8 (byte {error.start + 1}). Please save it as UTF-8.",
        ) from None


def read_stdin() -> str:
    """Return all of standard input. Raises Problem (exit code 5)."""
    raw = sys.stdin.buffer.read(BYTES_LIMIT + 1)
    if len(raw) > BYTES_LIMIT:
        raise _unreadable("too-large", "Standard input has more than 1 MiB.")
    return decode(raw, "standard input")


def prompt_text(words: str) -> str:
    """Ask for the text line by line, so that it does not end in the shell's history."""
    print(words, file=sys.stderr)
    lines: list[str] = []
    for line in sys.stdin:
        if not line.strip():
            break
        lines.append(line.rstrip("\n"))
    return "\n".join(lines)


def _unreadable(kind: str, text: str) -> Problem:
    return Problem(Exit.CASE, kind, text)
