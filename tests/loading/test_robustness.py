"""Whatever the files hold, loading answers with a library or with places inside the files."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.diagnostics import Diagnostic
from advisor.loading.case_file import read_case
from advisor.loading.library import load
from advisor.loading.settings import parse_setting
from advisor.model.case import Case
from advisor.model.library import Library
from advisor.yamlsource import Document, read
from tests.loading.folder import FILES, make

KNOWN = (
    "yes unknown practical practical.pay person.age nature listen 7.2a fact value values all id"
    " conclude statements listen-first ignore"
)
WORDS = st.sampled_from(["", *KNOWN.split()])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 10**18) | WORDS | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)


def listed(value: Any) -> Any:
    """Make lists of the tuples, so that they can be changed and written as JSON."""
    if isinstance(value, dict):
        return {key: listed(child) for key, child in value.items()}
    return [listed(child) for child in value] if isinstance(value, tuple) else value


def changed(value: Any, draw: st.DrawFn) -> Any:
    """Change something, somewhere inside."""
    if isinstance(value, dict | list) and value and draw(st.integers(0, 4)):
        keys = list(value) if isinstance(value, dict) else range(len(value))
        key = draw(st.sampled_from(keys))
        value[key] = changed(value[key], draw)
        return value
    return draw(VALUES)


@st.composite
def changes(draw: st.DrawFn) -> dict[str, str]:
    made = {}
    for path in draw(st.lists(st.sampled_from(sorted(FILES)), min_size=1, max_size=3, unique=True)):
        document = read(Path(path), FILES[path])
        assert isinstance(document, Document)
        made[path] = json.dumps(changed(listed(document.data), draw), indent=1)
    return made


@settings(deadline=None, max_examples=100)
@given(changes())
def test_any_change_is_read_or_refused(files: dict[str, str]) -> None:
    with TemporaryDirectory() as folder:
        found = load(make(Path(folder), dict(files)))
        if isinstance(found, Library):
            assert found.rule_base
        else:
            check(found, {**FILES, **files})


@settings(deadline=None)
@given(VALUES, VALUES)
def test_any_case_is_read_or_refused(facts: Any, text: Any) -> None:
    raw = json.dumps({"facts": facts, "text": text})
    found = read_case("case.json", raw.encode(), LIBRARY)
    if not isinstance(found, Case):
        check(found, {"case.json": raw})


@given(st.text())
def test_any_setting_is_read_or_refused(setting: str) -> None:
    found = parse_setting(setting, LIBRARY)
    assert found if isinstance(found, str) else found[0] in LIBRARY.facts


def check(found: tuple[Diagnostic, ...], files: dict[str, str]) -> None:
    assert found
    for fault in found:
        line = files[fault.span.path].split("\n")[fault.span.line - 1]
        assert 1 <= fault.span.column <= len(line) + 1, fault
        assert fault.span.length == 1 or fault.span.column + fault.span.length <= len(line) + 1


def small() -> Library:
    with TemporaryDirectory() as folder:
        found = load(make(Path(folder)))
        assert isinstance(found, Library)
        return found


LIBRARY = small()
