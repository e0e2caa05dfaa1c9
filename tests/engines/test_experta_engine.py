"""The adapter: safe after an exception, safe between threads, clean between cases."""

from __future__ import annotations

import gc
import logging
import threading
import weakref

import pytest

from advisor.engines.experta_engine import EngineError, ExpertaEngine, TracedEngine
from advisor.engines.record import Meanings, Record
from advisor.model.library import Library
from tests.rules.test_every_situation import random_situation


def test_importing_it_leaves_logging_and_collections_alone() -> None:
    import collections

    assert not hasattr(collections, "Mapping")
    assert not [h for h in logging.getLogger().handlers if type(h) is logging.StreamHandler]


def test_an_exception_leaves_nothing_behind(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = ExpertaEngine(library.rule_base)
    facts = {"sign.silent": "yes", "practical.pay": "yes"}
    expected = engine.infer(facts)
    with monkeypatch.context() as broken:

        def fail(self: Record, rule: object) -> None:
            raise RuntimeError("in the middle of a run")

        broken.setattr(Record, "fire", fail)
        with pytest.raises(RuntimeError):
            engine.infer({"danger.injury": "yes", "thinking.envy": "yes"})
    assert engine.infer(facts) == expected


def test_more_firings_than_rules_raise_and_name_the_rule(library: Library) -> None:
    engine = ExpertaEngine(library.rule_base)
    traced: TracedEngine = engine._class()
    record = Record(Meanings(library.rule_base), {"sign.silent": "yes"})
    with pytest.raises(EngineError, match="`concern-from-a-sign`"):
        traced.run_case(record, engine._relevant, limit=0)


def test_threads_do_not_mix_their_cases(library: Library) -> None:
    engine = ExpertaEngine(library.rule_base)
    situations = [random_situation(library, seed) for seed in range(8)]
    expected = [engine.infer(facts) for facts in situations]
    wrong: list[int] = []

    def work(n: int) -> None:
        for _ in range(10):
            if engine.infer(situations[n]) != expected[n]:
                wrong.append(n)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(situations))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_no_case_outlives_its_run(library: Library) -> None:
    class Answer(str):
        __slots__ = ("__weakref__",)

    engine = ExpertaEngine(library.rule_base)
    answer = Answer("older")
    trace = weakref.ref(answer)
    engine.infer({"person.age": answer, "sign.silent": "yes"})
    del answer
    gc.collect()
    assert trace() is None
