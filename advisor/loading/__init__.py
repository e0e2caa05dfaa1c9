"""From files to data, or to all that is wrong with them, each fault with its place."""

from advisor.loading.case_file import SavedCase, parse_setting, read_case, read_saved
from advisor.loading.contradictions import Contradiction, contradictions
from advisor.loading.library import digest, load

__all__ = [
    "Contradiction",
    "SavedCase",
    "contradictions",
    "digest",
    "load",
    "parse_setting",
    "read_case",
    "read_saved",
]
