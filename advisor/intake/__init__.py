"""Words to facts: reads what a text states, with the words that say so.

The way: words (`normalise`, `inflect`) - clauses - phrases found - how they are said (`scope`) -
of whom (`whose`) - `claims` - what is stated, denied, unsure and not understood (`findings`).
"""

from advisor.intake.phrases import PhraseError
from advisor.intake.reader import CUES, Reader, build, read

__all__ = ["CUES", "PhraseError", "Reader", "build", "read"]
