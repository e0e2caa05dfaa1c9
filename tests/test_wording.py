"""Every template is used, every template that is used is there, and places have names."""

from __future__ import annotations

import re

from advisor.checking.lint import check_wording
from advisor.model.library import Library
from tests.conftest import ROOT


def used_keys(library: Library) -> frozenset[str]:
    sources = [p for ending in ("py", "html") for p in (ROOT / "advisor").rglob(f"*.{ending}")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    literal = {key for key in library.wording if f'"{key}"' in code or f"'{key}'" in code}
    # In Python a key is put together as f"web.fault_{code}", in a template as "web.fault_" ~ code.
    prefixes = re.findall(r'f"([a-z_.]+)\{', code) + re.findall(r'"([a-z_.]+)" ~', code)
    return frozenset(literal | {k for k in library.wording if k.startswith(tuple(prefixes))})


def test_every_template_is_used_and_has_named_places(library: Library) -> None:
    assert list(check_wording(library, used_keys(library))) == []


def test_every_key_in_the_code_exists(library: Library) -> None:
    code = (ROOT / "advisor/telling/plan.py").read_text(encoding="utf-8")
    keys = re.findall(r'"([a-z_]+\.[a-z_]+)"', code)
    assert keys
    assert [key for key in keys if key not in library.wording] == []
