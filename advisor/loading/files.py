"""From a knowledge folder to its documents, and what stands in it that should not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from advisor.diagnostics import Diagnostic, Span, did_you_mean, quoted
from advisor.loading.kinds import FOLDERS, NESTED, OPTIONAL, REQUIRED, TRAINING, Kind
from advisor.yamlsource import Document, read

_READ_HERE = {"README.md", "proved.json"}
"""Files for people, and the stored proof, passed over anywhere."""


@dataclass(frozen=True, slots=True)
class Files:
    """The documents of each kind, sorted by path, and what could not be read.

    `unread` holds the paths, without endings, of files and folders that are missing or broken.
    """

    documents: dict[Kind, tuple[Document, ...]]
    unread: frozenset[str]
    faults: tuple[Diagnostic, ...]


def gather(root: Path) -> Files:
    """Read every file of a knowledge folder; paths are shown relative to it."""
    missing = [name for name in ("rules", "knowledge") if not (root / name).is_dir()]
    if missing:
        names = " and ".join(f"`{name}/`" for name in missing)
        message = f"{names} not found here: the knowledge is in `rules/` and `knowledge/`"
        return Files({}, frozenset(), (_fault(root.as_posix(), "missing-folder", message),))
    faults: list[Diagnostic] = []
    found: dict[Kind, list[Document]] = {}
    for path, kind in _listed(root, faults):
        document = read(root / path, shown=path)
        if isinstance(document, Document):
            found.setdefault(kind, []).append(document)
        else:
            faults.extend(document)
    return Files(
        {kind: tuple(documents) for kind, documents in found.items()},
        frozenset(fault.span.path.partition(".")[0] for fault in faults),
        tuple(faults),
    )


def stem(document: Document) -> str:
    """Return the name of the file without its ending."""
    return document.path.rpartition("/")[2].removesuffix(".yaml")


def folder(document: Document) -> str:
    """Return the name of the folder that the file stands in: a topic, a language."""
    return document.path.split("/")[-2]


def _listed(root: Path, faults: list[Diagnostic]) -> Iterator[tuple[str, Kind]]:
    """List what is to be read, each file once, sorted within each folder."""
    for path, kind in REQUIRED.items():
        if (root / path).is_file():
            yield path, kind
        else:
            faults.append(_fault(path, "missing-file", "this file is missing"))
    for path, kind in FOLDERS.items():
        if (root / path).is_dir():
            yield from ((p, kind) for p in _files(root, path, faults) if p not in REQUIRED)
        elif path not in OPTIONAL and not any(file.startswith(f"{path}/") for file in REQUIRED):
            faults.append(_fault(path, "missing-folder", "this folder is missing"))
    for path, kind in NESTED.items():
        for name in _names(root, path, faults) if (root / path).is_dir() else ():
            if f"{path}/{name}" in TRAINING:
                continue
            if (root / path / name).is_dir():
                yield from ((p, kind) for p in _files(root, f"{path}/{name}", faults))
            else:
                hint = "put it into one of the folders"
                faults.append(_fault(f"{path}/{name}", "misplaced", "no file stands here", hint))
    _check_top(root, faults)


def _files(root: Path, path: str, faults: list[Diagnostic]) -> Iterator[str]:
    for name in _names(root, path, faults):
        here = f"{path}/{name}"
        if (root / here).is_dir():
            faults.append(_fault(here, "misplaced", "no folder stands here"))
        elif name.endswith(".yaml"):
            yield here
        else:
            base, _, ending = name.rpartition(".")
            hint = f"rename it to `{base}.yaml`" if ending.lower() in ("yml", "yaml") else None
            faults.append(_fault(here, "file-ending", "only `.yaml` files are read here", hint))


def _check_top(root: Path, faults: list[Diagnostic]) -> None:
    known = {
        path.split("/")[1] for path in (*REQUIRED, *FOLDERS, *NESTED, *OPTIONAL) if "/" in path
    }
    for name in _names(root, "knowledge", faults):
        if name not in known:
            message = f"{quoted(name)} is not part of the knowledge"
            faults.append(
                _fault(f"knowledge/{name}", "misplaced", message, did_you_mean(name, known))
            )


def _names(root: Path, path: str, faults: list[Diagnostic]) -> list[str]:
    try:
        names = sorted(entry.name for entry in (root / path).iterdir())
    except OSError as error:
        faults.append(_fault(path, "unreadable", f"cannot be opened: {error.strerror}"))
        return []
    return [name for name in names if not name.startswith(".") and name not in _READ_HERE]


def _fault(path: str, code: str, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic(Span(path, 1, 1), code, message, hint)
