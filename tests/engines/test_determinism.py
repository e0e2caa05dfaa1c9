"""The same case gives the same bytes in every process, whatever the order of the files."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

SCRIPT = """
import json, random, sys
from pathlib import Path
from advisor.consult import consult, prepare
from advisor.loading.library import load
from advisor.model.case import Case
# Folders answer in any order they like: shuffle what they say.
glob = Path.iterdir
def shuffled(self):
    found = list(glob(self)); random.shuffle(found); return iter(found)
Path.iterdir = shuffled
desk = prepare(load(Path(sys.argv[1])))
facts = {"person.age": "older", "sign.silent": "yes", "practical.pay": "yes",
         "practical.illness_family": "yes", "contact.initiative": "came",
         "thinking.envy": "yes", "solution.possible_now": "no", "reach.scope": "team"}
for case in (Case(facts=facts), Case(text="The packer is upset and cries. He came to me.")):
    print(consult(case, desk).model_dump_json(by_alias=True))
"""


def run(root: Path, seed: int) -> str:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(root)],
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return hashlib.sha256(result.stdout).hexdigest()


def test_five_processes_give_the_same_bytes(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for folder in ("rules", "knowledge"):
        source = sorted((ROOT / folder).rglob("*.yaml"), reverse=True)
        for path in source:  # written in another order than they stand in the checkout
            target = copy / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    found = {run(root, seed) for seed, root in enumerate([ROOT, copy, ROOT, copy, ROOT])}
    assert len(found) == 1
