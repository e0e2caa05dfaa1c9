"""Every file below `tests/bad/` raises exactly the complaints that stand in it.

A complaint stands on the line it is about, as a comment `#! code` or `#! code: part of the text`;
several are separated by `#!`. A case is one file, whose first line `# in: PATH` says whose place it
takes in a small knowledge folder, or a folder with several files of such a knowledge folder.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.loading.library import load
from advisor.model.library import Library
from tests.loading.folder import make

BAD = Path(__file__).parents[1] / "bad"
CASES = sorted(BAD.iterdir())
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")
EXPECTED = re.compile(r"#!\s*([a-z-]+)(?::\s*([^#]*))?")


def files_of(case: Path) -> dict[str, str]:
    if case.is_dir():
        found = sorted(case.rglob("*.yaml"))
        return {p.relative_to(case).as_posix(): p.read_text("utf-8") for p in found}
    text = case.read_text("utf-8")
    return {text.splitlines()[0].removeprefix("# in: ").split()[0]: text}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_complaints_are_those_on_the_lines(case: Path, tmp_path: Path) -> None:
    files = files_of(case)
    expected = sorted(
        (path, number, code, part.strip())
        for path, text in files.items()
        for number, line in enumerate(text.splitlines(), start=1)
        for code, part in EXPECTED.findall(line)
    )
    found = load(make(tmp_path, dict(files)))
    assert not isinstance(found, Library)
    seen = [fault.one_line() for fault in found]
    places = sorted((d.span.path, d.span.line, d.code) for d in found)
    assert places == [(path, line, code) for path, line, code, _ in expected], "\n".join(seen)
    for path, line, code, part in expected:
        here = [s for s, d in zip(seen, found, strict=True) if d.code == code]
        here = [s for s in here if s.startswith(f"{path}:{line}:")]
        assert any(part in text for text in here), f"{part!r} is not in {here}"


ELSEWHERE = {"missing-folder", "missing-file", "misplaced", "file-ending", "unreadable"} | {
    "too-large", "too-deep", "character", "encoding", "too-long", "yaml", "no-answer",
}  # fmt: skip
"""Codes that other tests try, since they are not about a line of a knowledge file."""


def codes_in(source: Path) -> Iterator[object]:
    """List the codes in a module: second in a call that makes a fault, first in a complaint."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        code: ast.expr | None = None
        if isinstance(node, ast.Call) and len(node.args) > 1:
            name = getattr(node.func, "attr", getattr(node.func, "id", "")).strip("_")
            code = node.args[1] if name in {"fault", "Diagnostic", "Trouble"} else None
        elif isinstance(node, ast.Tuple) and node.elts and source.stem == "complaints":
            code = node.elts[0]
        if isinstance(code, ast.Constant):
            yield code.value


def test_every_code_is_tried() -> None:
    package = Path(__file__).parents[2] / "advisor"
    sources = [p for part in ("loading", "yamlsource") for p in (package / part).rglob("*.py")]
    known = {code for source in sources for code in codes_in(source)}
    tried = {
        code for case in CASES for t in files_of(case).values() for code, _ in EXPECTED.findall(t)
    }
    assert {code for code in known if CODE.fullmatch(str(code))} - tried - ELSEWHERE == set()
