"""What an engine should answer, byte for byte, by the oracle."""

from __future__ import annotations

import json

from advisor.model.inference import Inference
from tests import oracle


def expected(base: oracle.Plain, facts: dict[str, str]) -> str:
    """The oracle's answer as an engine would dump it; the models check each value of it."""
    found = oracle.evaluate(base, facts)
    found["facts"] = dict(sorted(found["facts"].items()))
    return Inference.model_validate_json(json.dumps(found)).model_dump_json()
