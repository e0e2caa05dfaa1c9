"""What holds in every situation, tried on random partial ones of the shipped knowledge."""

from __future__ import annotations

import json
import random

import pytest

from advisor.engines import Engine
from advisor.loading.contradictions import contradictions
from advisor.model.inference import Inference
from advisor.model.library import Library
from tests import oracle

CASES = 400


def random_situation(library: Library, seed: int) -> dict[str, str]:
    rng = random.Random(seed)
    chosen = rng.sample(sorted(library.facts), rng.randint(0, 16))
    facts = {name: rng.choice(sorted(library.facts[name].answers)) for name in chosen}
    while clashes := contradictions(facts, library):
        del facts[clashes[0].facts[0]]
    return facts


def values(inference: Inference, name: str) -> list[str]:
    return [c.value for c in inference.conclusions if c.fact == name]


@pytest.mark.parametrize("seed", range(CASES))
def test_one_nature_one_first_one_first_step(seed: int, library: Library, engine: Engine) -> None:
    facts = random_situation(library, seed)
    inference = engine.infer(facts)
    assert len(values(inference, "nature")) == 1, facts
    assert len(values(inference, "first")) == 1, facts
    slots = [library.advice_by_id[given.advice].slot for given in inference.advice]
    assert slots.count("first") == 1, facts
    assert slots.count("avoid") >= 1, facts


@pytest.mark.parametrize("seed", range(40))
def test_the_engine_agrees_with_the_oracle(seed: int, library: Library, engine: Engine) -> None:
    facts = random_situation(library, 10_000 + seed)
    found = json.loads(engine.infer(facts).model_dump_json())
    expected = json.loads(json.dumps(oracle.evaluate(oracle.plain(library.rule_base), facts)))
    expected["facts"] = dict(sorted(expected["facts"].items()))
    assert found == expected
