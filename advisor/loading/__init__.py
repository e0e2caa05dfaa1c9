"""From files to data, or to all that is wrong with them, each fault with its place."""

from advisor.loading.case_file import parse_setting, read_case
from advisor.loading.contradictions import Contradiction, contradictions
from advisor.loading.library import digest, load

__all__ = ["Contradiction", "contradictions", "digest", "load", "parse_setting", "read_case"]
