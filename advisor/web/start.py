"""What a worker process starts from: the settings of `advisor serve`, in the environment."""

import gc
import os
from pathlib import Path

from fastapi import FastAPI

from advisor.loading.cache import load_cached
from advisor.model.library import Library
from advisor.resources import data_root
from advisor.telling.contacts import find
from advisor.telling.problems import Exit, Problem
from advisor.web.app import create
from advisor.web.guard import LOCAL


def application() -> FastAPI:
    """Build the application. Raises Problem (exit code 4) for faulty knowledge."""
    folder = os.environ.get("ADVISOR_WEB_KNOWLEDGE")
    found = load_cached(Path(folder) if folder else data_root())
    if not isinstance(found, Library):
        raise Problem(Exit.KNOWLEDGE, "knowledge", "The knowledge is faulty; run `advisor check`.")
    named = os.environ.get("ADVISOR_WEB_CONTACTS")
    contacts = find(Path(named) if named else None).contacts
    hosts = LOCAL if os.environ.get("ADVISOR_WEB_LOCAL") else ()
    made = create(found, contacts, hosts)
    # A command ends before collecting would pay, so it is switched off; a server lives on. What is
    # there now stays for good, and need not be looked through each time.
    gc.collect()
    gc.freeze()
    gc.enable()
    return made
